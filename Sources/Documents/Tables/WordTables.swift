import Basics

/// The tables of a Word document, in its order. Cells that span columns or rows repeat their value; a table inside a
/// cell becomes lines of that cell's text.
enum WordTables {
    static func read(_ file: OfficeFile) throws -> [SheetTable] {
        guard let entry = file.zip.entries[file.main] else {
            throw Refusal(file.place, DocumentsWords.damaged(file.place))
        }
        var count = RowCount(of: XMLWord("tr"), with: [XMLWord("t")])
        try file.zip.pieces(of: entry) { piece in
            count.take(piece)
            return count.filled <= FileLimits.rows
        }
        guard count.filled <= FileLimits.rows else { throw Refusal(file.place, DocumentsWords.tooManyRows(file.place)) }
        var headings = WordHeadings()
        if let part = try file.related("styles", of: file.main) { headings = try WordHeadings(file.scanner(part)) }
        var reading = WordReading(scanner: try file.scanner(file.main), headings: headings, place: file.place)
        return try reading.tables()
    }
}

/// Which paragraph styles are headings: Word's own, whatever language their names are in, have an outline level.
struct WordHeadings {
    private var ids: Set<String> = []

    init() {}

    init(_ scanner: XMLScanner) throws {
        var scanner = scanner
        var id = ""
        while let token = try scanner.next() {
            switch token {
            case .opened("style"): id = try scanner.attribute("styleId") ?? ""
            case .opened("name"):
                if try scanner.attribute("val")?.lowercased().hasPrefix("heading ") == true { ids.insert(id) }
            case .opened("outlineLvl"):
                if try scanner.attribute("val").flatMap({ Int($0) }).map({ $0 < 9 }) == true { ids.insert(id) }
            default: break
            }
        }
    }

    func contains(_ style: String) -> Bool { ids.contains(style) || style.lowercased().hasPrefix("heading") }
}
