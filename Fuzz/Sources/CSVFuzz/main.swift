import Basics
import Fuzzing

@testable import SSDA903

// The first byte names a table whose heading is put before the rest, or says that the bytes are the whole file.
let file = ScratchFile("Header.csv")
let headings = Table.allCases.map { Array(($0.columns.map(\.rawValue).joined(separator: ",") + "\n").utf8) }

Fuzz.run { bytes in
    let kind = Int(bytes.first ?? 255)
    file.write((kind < headings.count ? headings[kind] : []) + bytes.dropFirst(1))
    _ = unlessRefused { try readRows() }
    _ = unlessRefused { try readTable() }
}

@MainActor func readRows() throws {
    let csv = try CSVFile(opening: file.url)
    var last = (number: 1, line: 1, place: -1)
    try csv.forEachRow { row in
        precondition(row.number > last.number && row.line > last.line && row.place > last.place, "rows out of order")
        last = (row.number, row.line, row.place)
        for column in csv.columns.indices {
            let text = row.text(column)
            precondition(row.bytes(column).isEmpty == text.isEmpty, "a cell that is and is not blank")
        }
        _ = row.fingerprint
        precondition((0...1).contains(row.share), "more than the whole file")
    }
}

@MainActor func readTable() throws {
    var sorting = SortingTables(limit: 1 << 20)
    sorting.place(file.url)
    sorting.refuseMissing(in: "folder")
    try sorting.faults.throwIfAny()
    for table in try sorting.found.flatMap({ try $0.read().tables }) {
        let text = ReturnText([table], notices: sorting.notices)
        for row in 0..<table.count {
            precondition(table.texts(row).count == table.table.keptColumns.count, "a row of another length")
        }
        _ = text.likelyYear
        _ = People(text, text)
    }
}
