import Basics
import Documents
import Fuzzing
import SSDA903

// The first byte says what the rest is: a file as it is, or the parts of an office file.
Fuzz.run { bytes in
    let rest = Array(bytes.dropFirst())
    switch (bytes.first ?? 0) % 6 {
    case 0: read(rest, "x.xlsx")
    case 1: read(rest, "x.csv")
    case 2: read(Workbook.ofSheet(rest), "x.xlsx")
    case 3: read(Workbook.ofParts(rest), "x.xlsx")
    case 4: read(Workbook.ofDocument(rest), "x.docx")
    default: list(rest)
    }
}

@MainActor func read(_ bytes: [UInt8], _ name: String) {
    guard let tables = unlessRefused({ try TableFile.read(bytes, name: name) }) else { return }
    for table in tables {
        precondition(table.rows.count <= FileLimits.rows && table.columnCount <= FileLimits.columns, "over the limit")
        _ = (table.title, table.cell(0, 0), table.notices.map(\.sentence))
    }
    take(tables.map { ProviderSheet(file: name, name: $0.name, rows: $0.rows) })
}

/// Two sheets of a provider list, cells parted by `;`, sheets by `~`.
@MainActor func list(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    take(
        text.split(separator: "~").map { sheet in
            let rows = sheet.split(separator: "\n", omittingEmptySubsequences: false)
            return ProviderSheet(
                file: "x.xlsx", name: "Settings and Inspection Info",
                rows: rows.map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) })
        })
}

@MainActor func take(_ sheets: [ProviderSheet]) {
    guard let list = unlessRefused({ try ProviderList(sheets) }) else { return }
    for provider in list.all { precondition(list[urn: provider.urn] == provider, "a provider is not found again") }
    _ = (KnownProviders(list), list.notices.map(\.sentence.welsh))
}
