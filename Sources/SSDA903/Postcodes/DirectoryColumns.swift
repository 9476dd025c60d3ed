import Basics

/// A column of the ONS Postcode Directory, as the file names it.
struct DirectoryColumn {
    let name: String
    let index: Int
}

/// The four columns that are read, under the names that the directory's editions have given them.
struct DirectoryColumns {
    let postcode: DirectoryColumn
    let easting: DirectoryColumn
    let northing: DirectoryColumn
    let authority: DirectoryColumn

    /// Finds the columns; throws `Refusal` naming those that are missing.
    init(_ file: CSVFile) throws {
        let names = file.columns.map { $0.lowercased() }
        func column(_ wanted: (String) -> Bool) -> DirectoryColumn? {
            names.firstIndex(where: wanted).map { DirectoryColumn(name: file.columns[$0], index: $0) }
        }
        func column(of wanted: [String]) -> DirectoryColumn? {
            wanted.lazy.compactMap { name in column { $0 == name } }.first
        }
        let postcode = column(of: ["pcds", "pcd", "pcd8", "pcd7"])
        let easting = column(of: ["oseast1m", "east1m"])
        let northing = column(of: ["osnrth1m", "north1m"])
        let authority = column(of: ["oslaua"]) ?? column { $0.wholeMatch(of: /lad[0-9][0-9]cd/) != nil }
        guard let postcode, let easting, let northing, let authority else {
            let missing = [
                postcode == nil ? "pcd, pcds" : nil, easting == nil ? "oseast1m" : nil,
                northing == nil ? "osnrth1m" : nil, authority == nil ? "oslaua, lad…cd" : nil,
            ].compactMap(\.self)
            throw Refusal(
                "\(file.name):1", FileWords.postcodeColumnsMissing(file.name, columns: missing))
        }
        self.postcode = postcode
        self.easting = easting
        self.northing = northing
        self.authority = authority
    }
}
