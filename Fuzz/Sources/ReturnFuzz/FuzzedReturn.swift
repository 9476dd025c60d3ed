import Basics
import Fuzzing

@testable import SSDA903

/// A return of a few rows drawn from code lists and days, as the bytes choose.
struct FuzzedReturn {
    private(set) var choices: Choices
    let year: ReturnYear
    private let codes: [Column: [String]]

    private static let codes = Dictionary(
        uniqueKeysWithValues: YearSpan.known.map { ending in
            (
                ending,
                Dictionary(
                    uniqueKeysWithValues: Column.allCases.map { column in
                        (column, (CodeList.of(column)?.codes(in: ending) ?? []).map(\.description).sorted())
                    })
            )
        })

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        choices = Choices(bytes)
        let year = ReturnYear(ending: 2023 + choices.number(below: 5))
        self.year = year
        codes = FuzzedReturn.codes[year.ending] ?? [:]
    }

    /// The rows of one return, by table, as lines of cells; none twice, since of two that are alike nobody could say
    /// which is flagged.
    mutating func lines() -> [Table: [[String]]] {
        var lines: [Table: [[String]]] = [:]
        var seen: Set<[String]> = []
        for _ in 0..<choices.number(below: 14) where !choices.isAtEnd {
            // Half of the rows are those of the two tables that most rules look at.
            let table = choices.isRare(2) ? choices.one(of: [.header, .episodes]) : choices.one(of: Table.allCases)
            let line = table.keptColumns.map { cell($0) }
            guard seen.insert([table.rawValue] + line.map { $0.trimmed.uppercased() }).inserted else { continue }
            lines[table, default: []].append(line)
        }
        return lines
    }

    private mutating func cell(_ column: Column) -> String {
        let kind = choices.number(below: 12)
        if kind == 0 { return "" }
        if kind == 1 { return choices.one(of: FuzzedReturn.odd) }
        switch column {
        case .child: return choices.one(of: ["C1", "C1", "C1", "c2", " C2", "C3"])
        case .datePerm where choices.isRare(2): return choices.one(of: ["zz/03/2015", "zz/zz/2016", "zz/zz/zzzz"])
        case .homePost, .plPost: return choices.one(of: FuzzedReturn.postcodes)
        case .urn: return choices.one(of: ["SC0000001", "1234567", "XXXXXXX", "sc0000001", "01234567"])
        case .upn: return choices.one(of: ["A123456789012", "UN1", "UN5", "B12345678901A", "I123456789012"])
        case .sdqScore: return choices.one(of: ["0", "12", "40", "41"])
        case .laPerm: return choices.one(of: ["E06000060", "380", "WAL", "NUK"])
        case .swID: return choices.one(of: ["SW123456", "XX", "AB1234"])
        default: return column.isDate || column == .datePerm ? day(column) : choices.one(of: codes[column] ?? [""])
        }
    }

    /// Near the turns of the year and near birthdays, where rules differ by a day.
    private mutating func day(_ column: Column) -> String {
        let years =
            column == .dob
            ? choices.one(of: [4, 5, 10, 16, 17, 18, 19, 21, 22, 0, 1]) : choices.one(of: [0, 0, 0, 1, 1, 2, 5])
        let turn = choices.one(of: [year.firstDay, year.lastDay, year.firstDay.adding(months: 6)])
        return turn.adding(years: -years).adding(days: choices.number(below: 16) - 8).asReturned
    }

    private static let odd = [
        "0", "31/11/2025", "29/02/2025", "1/4/2025", "01/04/0001", "31/12/9999", "x", "2025-04-01", "ÿ", "1",
        "999999999999", "zz/zz/zz",
    ]
    private static let postcodes = [
        "AA1 1AA", "AA11AB", "aa1 1ac", "BB1 1BB", "CC1 1CC", "DD1 1DD", "EE1 1EE", "FF1 1FF", "JJ1 1JJ", "NN1 1NN",
        "ZZ1 1ZZ",
    ]
}

extension FuzzedReturn {
    /// The tables of these lines; with `turned` each with its rows from last to first.
    static func text(_ lines: [Table: [[String]]], turned: Bool) -> ReturnText {
        ReturnText(
            Table.allCases.map { table in
                var text = TableText(table, name: table.rawValue, present: Set(table.keptColumns))
                let rows = Array((lines[table] ?? []).enumerated())
                for (number, row) in turned ? rows.reversed() : rows {
                    for cell in row { text.add(cell.trimmed.utf8) }
                    text.endRow(number: number)
                }
                return text
            })
    }

    static let providers = KnownProviders([
        "SC00000": KnownProvider(placements: [], providers: [], postcodes: [], closed: nil),
        Code(text: "SC0000001"): KnownProvider(
            placements: ["K2", "K3"], providers: ["PR4"], postcodes: [PostcodeKey("AA11AB".utf8)],
            closed: Day(2025, 6, 30)),
        "1234567": KnownProvider(
            placements: ["U6"], providers: ["PR1", "PR5"], postcodes: [PostcodeKey("BB11BB".utf8)], closed: nil),
    ])
}
