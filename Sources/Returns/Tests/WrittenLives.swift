import Basics
import Foundation
import Testing

@testable import Returns

/// All that one seed wrote, read and thrown away again.
struct WrittenLives {
    static let files =
        ["2004-05", "2005-06", "2006-07", "2007-08", "2008-09", "2009-10"].flatMap { year in
            ["header.csv", "episodes.csv", "uasc.csv"].map { "\(year)/\($0)" }
        } + ["postcodes.csv"]

    let made: Made
    let years: [WrittenYear]
    /// Each episode as the last return that has it tells it.
    let told: [WrittenRow]
    let children: [String: WrittenChild]
    let alone: [String: Day]
    let authorities: [String: String]
    private let contents: [String: Data]

    init(seed: UInt64) throws {
        let folder = WrittenLives.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        made = try DenbighshireLives.write(to: folder, seed: seed)
        years = try made.folders.map { try WrittenYear($0) }
        let rows = years.flatMap(\.rows).map { ("\($0.child) \($0.start)", $0) }
        told = Dictionary(rows, uniquingKeysWith: { $1 }).sorted { $0.key < $1.key }.map(\.value)
        children = years.reduce(into: [:]) { all, year in all.merge(year.children) { $1 } }
        alone = years.reduce(into: [:]) { all, year in all.merge(year.alone) { $1 } }
        let places = try table(folder, "postcodes.csv", ["pcd", "pcds", "oseast1m", "osnrth1m", "oslaua"])
        authorities = Dictionary(uniqueKeysWithValues: places.map { ($0[1], $0[4]) })
        contents = try Dictionary(
            uniqueKeysWithValues: Self.files.map { ($0, try Data(contentsOf: folder.appending(path: $0))) })
    }

    /// A new name for a folder that the caller takes away again.
    static func temporaryFolder() -> URL {
        FileManager.default.temporaryDirectory.appending(path: "make-\(UUID().uuidString)")
    }

    func bytes(_ file: String) -> Data? { contents[file] }

    func lookedAfter(on day: Day) -> [WrittenRow] {
        told.filter { row in
            !row.isShortBreak && row.start <= day && (row.end.map { $0 > day } ?? true)
        }
    }

    func isInside(_ row: WrittenRow) -> Bool { authorities[row["PL_POST"]] == "W06000004" }
}

private enum Unreadable: Error { case day(String) }

private func day(_ text: String) throws -> Day? {
    if text.isEmpty { return nil }
    let parts = text.split(separator: "/")
    guard text.utf8.count == 10, parts.count == 3, let date = Day(iso: parts.reversed().joined(separator: "-")) else {
        throw Unreadable.day(text)
    }
    return date
}

/// A row of `episodes.csv`.
struct WrittenRow {
    static let columns = [
        "CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "DEC", "REC", "REASON_PLACE_CHANGE",
        "HOME_POST", "PL_POST", "URN",
    ]
    let cells: [String]
    let start: Day
    let end: Day?

    init(_ cells: [String]) throws {
        self.cells = cells
        start = try #require(try day(cells[1]))
        end = try day(cells[7])
    }

    subscript(column: String) -> String { cells[WrittenRow.columns.firstIndex(of: column) ?? 0] }
    var child: String { cells[0] }
    var place: String { cells[5] }
    var isShortBreak: Bool { cells[3] == "V3" || cells[3] == "V4" }
    var uptoClosure: [String] { Array(cells[0...6] + cells[10...12]) }
}

/// A row of `header.csv`.
struct WrittenChild {
    let sex: String
    let born: Day
    let ethnicity: String
    let pupilNumber: String
}

/// One year's three files.
struct WrittenYear {
    let first: Day
    let coveredTo: Day
    let rows: [WrittenRow]
    let children: [String: WrittenChild]
    let alone: [String: Day]

    init(_ made: Made.Return) throws {
        first = Month(made.yearEnding - 1, 4).firstDay
        coveredTo = made.coveredTo
        rows = try table(made.folder, "episodes.csv", WrittenRow.columns).map { try WrittenRow($0) }
        let header = try table(
            made.folder, "header.csv", ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"])
        children = try Dictionary(
            uniqueKeysWithValues: header.map { cells in
                _ = try day(cells[6])
                let born = try #require(try day(cells[2]))
                return (cells[0], WrittenChild(sex: cells[1], born: born, ethnicity: cells[3], pupilNumber: cells[4]))
            })
        alone = try Dictionary(
            uniqueKeysWithValues: table(made.folder, "uasc.csv", ["CHILD", "SEX", "DOB", "DUC"]).map { cells in
                (cells[0], try #require(try day(cells[3])))
            })
    }
}

private func table(_ folder: URL, _ name: String, _ columns: [String]) throws -> [[String]] {
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let lines = text.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(lines.first == columns)
    #expect(lines.allSatisfy { $0.count == columns.count })
    return Array(lines.dropFirst())
}
