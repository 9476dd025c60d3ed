import Basics
import SSDA903

/// A mistake that people make in returns, and the rule that must find it.
struct Mistake: Sendable {
    /// As the rules are named: `101`, `SW02STG1`.
    let rule: String
    /// The file in which it is found.
    let table: MadeTable
    /// What was done, for a person who looks for it. It holds no comma.
    let what: String
    /// The years in which the rule stands.
    var years = Mistake.always
    /// Makes it in the child's rows and says in which row of the table it is found; nil, with nothing changed, for a
    /// child it cannot be made of.
    let spoil: @Sendable (inout Spoiling) -> Int?

    static let always = 1992...2200
    static let since2024 = 2024...2200
    static let since2026 = 2026...2200
    static let since2027 = 2027...2200
    static let until2024 = 1992...2024
}

extension Mistake {
    /// In the first row of the table for which there is a wrong value of the column.
    static func set(
        _ rule: String, _ table: MadeTable, _ column: String, _ what: String, years: ClosedRange<Int> = always,
        to value: @escaping @Sendable (Spoiling, Int) -> String?
    ) -> Mistake {
        Mistake(rule: rule, table: table, what: "\(column): \(what)", years: years) { child in
            for row in child.rows[table].indices {
                guard let wrong = value(child, row) else { continue }
                child[table, row, column] = wrong
                return row
            }
            return nil
        }
    }

    /// The same value wherever the row is of the kind.
    static func put(
        _ rule: String, _ table: MadeTable, _ column: String, _ value: String, _ what: String,
        years: ClosedRange<Int> = always,
        where suits: @escaping @Sendable (Spoiling, Int) -> Bool = { child, row in true }
    ) -> Mistake {
        set(rule, table, column, what, years: years) { child, row in suits(child, row) ? value : nil }
    }

    /// Another day instead of the one that is there.
    static func date(
        _ rule: String, _ table: MadeTable, _ column: String, _ what: String, years: ClosedRange<Int> = always,
        to day: @escaping @Sendable (Spoiling, Int) -> Day?
    ) -> Mistake {
        set(rule, table, column, what, years: years) { child, row in day(child, row)?.asReturned }
    }

    /// Something that is no day, where a day is.
    static func noDate(
        _ rule: String, _ table: MadeTable, _ column: String, years: ClosedRange<Int> = always,
        where suits: @escaping @Sendable (Spoiling, Int) -> Bool = { child, row in true }
    ) -> Mistake {
        set(rule, table, column, "a day that no calendar has", years: years) { child, row in
            child.day(table, row, column) != nil && suits(child, row) ? "31/02/2025" : nil
        }
    }

    /// The last row once more.
    static func twice(_ rule: String, _ table: MadeTable) -> Mistake {
        Mistake(rule: rule, table: table, what: "the row stands there twice") { child in
            guard let row = child.rows[table].last else { return nil }
            child.rows[table].append(row)
            return child.rows[table].count - 1
        }
    }

    /// A row that the child should not have: the cells after the child's id.
    static func add(
        _ rule: String, _ table: MadeTable, _ what: String, years: ClosedRange<Int> = always,
        row: @escaping @Sendable (Spoiling) -> [String]?
    ) -> Mistake {
        Mistake(rule: rule, table: table, what: what, years: years) { child in
            guard let cells = row(child) else { return nil }
            child.rows[table].append([child.rows.id] + cells)
            return child.rows[table].count - 1
        }
    }

    /// Anything else.
    static func other(
        _ rule: String, _ table: MadeTable, _ what: String, years: ClosedRange<Int> = always,
        spoil: @escaping @Sendable (inout Spoiling) -> Int?
    ) -> Mistake {
        Mistake(rule: rule, table: table, what: what, years: years, spoil: spoil)
    }
}
