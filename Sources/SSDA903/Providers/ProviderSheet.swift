/// One sheet of a provider list as rows of text, whatever file it came from.
package struct ProviderSheet: Sendable {
    /// The file's name, for what is said about it.
    package let file: String
    /// The sheet's name; empty for a CSV file.
    package let name: String
    /// Row `n` of the sheet is `rows[n - 1]`; rows may be shorter than others.
    package let rows: [[String]]

    package init(file: String, name: String, rows: [[String]]) {
        self.file = file
        self.name = name
        self.rows = rows
    }
}

/// A column that is read, with the names that Ofsted has given it over the years, the likeliest first.
enum ProviderColumn: CaseIterable {
    case urn, placements, providers, postcode, closed, authority

    var names: [String] {
        switch self {
        case .urn: ["urn", "setting urn", "provider urn", "unique reference number"]
        case .placements: ["placement code", "provider placement code", "placement codes", "provider placement codes"]
        case .providers: ["placement provider code", "provider code", "placement provider codes", "provider codes"]
        case .postcode: ["setting address postcode", "setting postcode", "provider postcode", "postcode"]
        case .closed: ["deregistration date", "closed date", "de-registration date", "date closed", "closing date"]
        case .authority: ["local authority", "provider local authority", "setting local authority"]
        }
    }

    /// The first of its names as a person writes it.
    var written: String {
        self == .urn ? "URN" : names[0].prefix(1).uppercased() + names[0].dropFirst()
    }
}

/// The row of column names of a sheet, and where each column is.
struct ProviderHead {
    /// The row's place, from 0. Sheets may have a title above it.
    let row: Int
    /// The names, in small letters, each space between words one.
    let names: [String]

    init?(_ rows: [[String]]) {
        for (index, row) in rows.prefix(30).enumerated() {
            let names = row.map { $0.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
            guard ProviderColumn.urn.names.contains(where: names.contains) else { continue }
            self.row = index
            self.names = names
            return
        }
        return nil
    }

    subscript(column: ProviderColumn) -> Int? {
        column.names.lazy.compactMap { names.firstIndex(of: $0) }.first
    }
}
