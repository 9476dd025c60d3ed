import Basics

/// One check of the return: its code, when it holds, what it looks at, what it says, and its condition.
///
/// A code that flags rows of several tables is declared once for each of them. Conditions see values and change
/// nothing, so the order of rules cannot matter.
package struct Rule: Sendable {
    /// As the field quotes it: `384`, `503A`, `SW18STG2` (`903.md` section 3).
    package let code: String
    package let years: YearSpan
    package let severity: Severity
    /// The table whose rows it flags.
    package let table: Table
    /// The columns of that table that a finding is about, the derived ones among them.
    package let columns: [Column]
    /// What must be at hand for the rule to be asked at all, besides its own table.
    package let needs: [Need]
    /// Days in other rows of the child that it looks at, so that one that cannot be read is told.
    package let reads: [Read]
    /// What is wrong, to the person who can put it right. `{COLUMN}` stands for the cell of the flagged row.
    package let says: Bilingual
    /// What to do.
    package let todo: Bilingual
    /// Where the rule follows its meaning and the field's validator does otherwise: what and why.
    package let departs: Bilingual?
    /// A row that draws the finding, and one near it that does not; see `Example`.
    package let fires: String
    package let passes: String
    let condition: Condition
    /// Words of its declaration that name no column; a test expects none.
    let unknownWords: [String]
}

extension Rule {
    /// What is wrong where it is told of no row: an ellipsis stands for each value.
    package var saysInGeneral: Bilingual {
        func withoutValues(_ sentence: String) -> String {
            sentence.replacing(/\{[^}]*\}/, with: "\u{2026}").replacing("\u{2026}.", with: "\u{2026}")
        }
        return Bilingual(withoutValues(says.english), cy: withoutValues(says.welsh))
    }
}

extension Rule: CustomStringConvertible {
    package var description: String { "\(code) of \(table.rawValue)" }
}

/// How much a finding matters.
package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// It cannot be so; the return is not taken or is wrong with it.
    case error
    /// It is very likely wrong.
    case warning
    /// It may well be right; somebody should look.
    case query

    package static func < (left: Severity, right: Severity) -> Bool { left.weight < right.weight }
    private var weight: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
}

/// The collection years that a rule holds in, by the 31 March that ends them.
package struct YearSpan: Hashable, Sendable {
    /// The collection years that Hearth knows: 2022/23 to 2026/27.
    package static let known = 2023...2027

    package let endings: ClosedRange<Int>

    package static let all = YearSpan(endings: known)
    /// From the year with this ending on.
    package static func from(_ ending: Int) -> YearSpan { YearSpan(endings: ending...known.upperBound) }
    /// Up to the year with this ending, that year among them.
    package static func to(_ ending: Int) -> YearSpan { YearSpan(endings: known.lowerBound...ending) }
    /// That year alone.
    package static func only(_ ending: Int) -> YearSpan { YearSpan(endings: ending...ending) }

    package func contains(_ year: ReturnYear) -> Bool { endings.contains(year.ending) }
}

/// What must be at hand for a rule to be asked.
package enum Need: Hashable, Sendable {
    /// This year's return has the table, be it without rows.
    case table(Table)
    /// Last year's return has it.
    case lastYear(Table)
    case providers
    case postcodes
}

/// Days of a child that a rule looks at in rows other than the flagged one.
package struct Read: Hashable, Sendable {
    package let table: Table
    package let column: Column
}

/// The condition of a rule, by the table whose rows it flags: whether the row is to be flagged.
enum Condition: Sendable {
    case header(@Sendable (Header, Child) -> Bool)
    case episodes(@Sendable (Episode, Child) -> Bool)
    case reviews(@Sendable (Review, Child) -> Bool)
    case uasc(@Sendable (UASC, Child) -> Bool)
    case oc2(@Sendable (OC2, Child) -> Bool)
    case oc3(@Sendable (OC3, Child) -> Bool)
    case ad1(@Sendable (AD1, Child) -> Bool)
    case placedAdoption(@Sendable (PlacedAdoption, Child) -> Bool)
    case prevPerm(@Sendable (PrevPerm, Child) -> Bool)
    case missing(@Sendable (Missing, Child) -> Bool)
    case swEpisodes(@Sendable (SWEpisode, Child) -> Bool)
    case doLo(@Sendable (DoLo, Child) -> Bool)
}
