import Basics

/// The sheets of an Excel workbook.
enum WorkbookTables {
    private struct Listed {
        let name: String
        let part: String
        let isHidden: Bool
    }

    static func read(_ file: OfficeFile) throws -> [SheetTable] {
        let (sheets, countsFrom1904) = try listed(file)
        // First how many rows there are, before anything large is unpacked.
        for sheet in sheets { try refuseTooMany(file, sheet) }
        var styles = CellStyles()
        if let part = try file.related("styles", of: file.main) {
            var scanner = try file.scanner(part)
            styles = try CellStyles(&scanner)
        }
        let shared = try file.related("sharedStrings", of: file.main).map { try sharedTexts(file, $0) } ?? []
        let reading = SheetReading(styles: styles, shared: shared, countsFrom1904: countsFrom1904, place: file.place)
        return try sheets.enumerated().map { index, sheet in
            try reading.table(file.scanner(sheet.part), sheet.name, number: index + 1, isHidden: sheet.isHidden)
        }
    }

    /// The sheets in the order of their tabs; those that hold a chart alone are left out.
    private static func listed(_ file: OfficeFile) throws -> (sheets: [Listed], countsFrom1904: Bool) {
        let parts = try file.relationships(of: file.main).filter { $0.type == "worksheet" && !$0.isExternal }
        var scanner = try file.scanner(file.main)
        var sheets: [Listed] = []
        var countsFrom1904 = false
        while let token = try scanner.next() {
            if token == .opened("workbookPr") {
                countsFrom1904 = ["1", "true"].contains(try scanner.attribute("date1904") ?? "")
            } else if token == .opened("sheet") {
                // "sheetId" is another; this one is the relationship's.
                let id = try scanner.attribute("id")
                guard let part = parts.first(where: { $0.id == id })?.target else { continue }
                let isHidden = try scanner.attribute("state").map { $0 != "visible" } ?? false
                sheets.append(Listed(name: try scanner.attribute("name") ?? "", part: part, isHidden: isHidden))
            }
        }
        guard !sheets.isEmpty else { throw Refusal(file.place, DocumentsWords.damaged(file.place)) }
        guard sheets.count <= 200 else { throw Refusal(file.place, DocumentsWords.unpacksTooLarge(file.place)) }
        return (sheets, countsFrom1904)
    }

    private static func refuseTooMany(_ file: OfficeFile, _ sheet: Listed) throws {
        guard let entry = file.zip.entries[sheet.part] else {
            throw Refusal(file.place, DocumentsWords.damaged(file.place))
        }
        var count = RowCount(of: SheetTag.row, with: [SheetTag.value, SheetTag.ownText, SheetTag.formula])
        try file.zip.pieces(of: entry) { piece in
            count.take(piece)
            return count.filled <= FileLimits.rows
        }
        guard count.filled <= FileLimits.rows else {
            throw Refusal(file.place, DocumentsWords.tooManyRows(file.place))
        }
    }

    /// The texts that cells point to by number.
    private static func sharedTexts(_ file: OfficeFile, _ part: String) throws -> [String] {
        var scanner = try file.scanner(part)
        var texts: [String] = []
        while true {
            switch try scanner.step() {
            case .opened where scanner.name == SheetTag.sharedText:
                texts.append(try SheetText.read(&scanner, place: file.place))
            case .end: return texts
            default: break
            }
        }
    }
}

/// The tags of a sheet and of its shared texts that are met on every row.
enum SheetTag {
    static let row = XMLWord("row")
    static let cell = XMLWord("c")
    static let value = XMLWord("v")
    static let formula = XMLWord("f")
    static let ownText = XMLWord("is")
    static let text = XMLWord("t")
    static let readingAid = XMLWord("rPh")
    static let sharedText = XMLWord("si")
    static let column = XMLWord("col")
    static let merged = XMLWord("mergeCell")
}

/// The text of a cell or of a shared text: its runs joined, its reading aids for Japanese left out.
enum SheetText {
    /// Reads to the end of the tag that was opened last.
    static func read(_ scanner: inout XMLScanner, place: String) throws -> String {
        let depth = scanner.depth
        var text = ""
        var isText = false
        read: while scanner.depth >= depth {
            switch try scanner.step() {
            case .opened where scanner.name == SheetTag.text: isText = true
            case .closed where scanner.name == SheetTag.text: isText = false
            case .opened where scanner.name == SheetTag.readingAid: try scanner.skip()
            case .text where isText: text += scanner.text
            case .end: break read
            default: break
            }
        }
        guard text.utf8.count <= FileLimits.cellLength else {
            throw Refusal(place, DocumentsWords.cellTooLong(place, row: nil))
        }
        return unescaped(text).withPlainLines
    }

    /// `_x000D_` is how a spreadsheet writes a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19).
    private static func unescaped(_ text: String) -> String {
        guard text.has(95), text.contains("_x00") else { return text }
        return text.replacing("_x000D_", with: "\r").replacing("_x000A_", with: "\n").replacing("_x0009_", with: "\t")
            .replacing("_x005F_", with: "_")
    }
}
