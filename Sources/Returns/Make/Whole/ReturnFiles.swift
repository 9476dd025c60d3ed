import Foundation

/// The files of one return while its children are added one after another.
struct ReturnFiles {
    let year: MadeYear
    /// Rows so far, by table.
    private(set) var counts = Array(repeating: 0, count: MadeTable.allCases.count)
    private var files: [Lines]

    init(year: MadeYear) {
        self.year = year
        files = MadeTable.allCases.map { Lines($0.columns.joined(separator: ",")) }
    }

    func count(_ table: MadeTable) -> Int { counts[table.rawValue] }

    mutating func add(_ child: ToldChild) {
        for table in year.tables {
            let rows = child[table]
            guard !rows.isEmpty else { continue }
            counts[table.rawValue] += rows.count
            for row in rows { files[table.rawValue].add(row: row) }
        }
    }

    /// The folder is made where it is not there.
    func write(in folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for table in year.tables {
            try files[table.rawValue].data.write(to: folder.appending(path: table.file))
        }
    }
}
