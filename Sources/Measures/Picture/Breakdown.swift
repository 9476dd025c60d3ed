import Basics
import Returns

/// A way to part the children looked after.
package enum Breakdown: String, Sendable, Hashable, CaseIterable, Codable {
    case sex
    case age
    case placement
    case legalStatus = "legal-status"
    case need
    case ethnicity
    case unaccompanied
    case yearsInCare = "years-in-care"
    case starts
    case ceases

    package var title: Bilingual { PictureWords.breakdowns[self] ?? .same(rawValue) }
}

/// Whose rows a table has: the council's own, as its strategy prints them, or the Department for Education's.
package enum Bands: String, Sendable, Hashable, CaseIterable, Codable {
    case council
    case dfe

    package var words: Bilingual { self == .council ? PictureWords.councilBands : PictureWords.dfeBands }
}

/// A row that children can fall into: its name in files, its words, and which children it takes.
struct Slot<Subject>: Sendable {
    let code: String
    let words: Bilingual
    let takes: @Sendable (Subject) -> Bool

    init(_ code: String, _ words: Bilingual, _ takes: @escaping @Sendable (Subject) -> Bool) {
        self.code = code
        self.words = words
        self.takes = takes
    }
}

/// A table of counts that either adds to its total or says what it leaves out.
package struct Tally: Sendable, Hashable {
    package struct Row: Sendable, Hashable {
        package let code: String
        package let words: Bilingual
        package let figure: Figure
    }

    package let breakdown: Breakdown
    package let rows: [Row]
    /// Those whom no row takes; nil where there are none.
    package let leftOut: Row?
    /// Why they are left out, or what they are.
    package let leftOutWhy: Bilingual?
    package let total: Figure
}

extension Tally {
    /// Counts each subject in the first slot that takes it.
    ///
    /// - Parameters:
    ///   - keepsEmpty: whether rows that nobody falls into are shown; a return's rare codes are not.
    ///   - why: says what those are whom no slot takes.
    static func count<Subject>(
        _ breakdown: Breakdown, _ subjects: [Subject], in slots: [Slot<Subject>], keepsEmpty: Bool = true,
        leftOut why: ([Subject]) -> Bilingual = { _ in PictureWords.notRecordedWhy }
    ) -> Tally {
        var counts = [Int](repeating: 0, count: slots.count)
        var rest: [Subject] = []
        for subject in subjects {
            if let place = slots.firstIndex(where: { $0.takes(subject) }) {
                counts[place] += 1
            } else {
                rest.append(subject)
            }
        }
        let rows = zip(slots, counts).filter { keepsEmpty || $1 > 0 }
            .map { Row(code: $0.code, words: $0.words, figure: Figure($1)) }
        let leftOut =
            rest.isEmpty
            ? nil : Row(code: "not-in-a-row", words: PictureWords.notInARow, figure: Figure(rest.count))
        return Tally(
            breakdown: breakdown, rows: rows, leftOut: leftOut, leftOutWhy: rest.isEmpty ? nil : why(rest),
            total: Figure(subjects.count))
    }
}
