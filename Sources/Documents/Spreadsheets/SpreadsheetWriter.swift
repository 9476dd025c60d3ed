import Basics

/// Writes a workbook (ECMA-376, transitional), with text in the cells themselves.
struct SpreadsheetWriter {
    private let spreadsheet: Spreadsheet
    private let names: [String]
    private let decimals: [Int]

    init(_ spreadsheet: Spreadsheet) {
        self.spreadsheet = spreadsheet
        names = SheetNames.made(spreadsheet.sheets.map(\.name))
        var found: Set<Int> = []
        for cell in spreadsheet.sheets.joinedCells {
            if case .number(_, let decimals?) = cell { found.insert(min(max(decimals, 0), 10)) }
        }
        decimals = found.sorted()
    }

    func bytes() -> [UInt8] {
        var zip = ZipWriter()
        zip.add("[Content_Types].xml", contentTypes)
        zip.add("_rels/.rels", roots)
        zip.add("docProps/core.xml", properties)
        zip.add("xl/workbook.xml", workbook)
        zip.add("xl/_rels/workbook.xml.rels", relationships)
        zip.add("xl/styles.xml", styles)
        for (index, sheet) in spreadsheet.sheets.enumerated() {
            zip.add("xl/worksheets/sheet\(index + 1).xml", xml(sheet, isFirst: index == 0))
        }
        return zip.finished()
    }
}

extension SpreadsheetWriter {
    private func xml(_ sheet: Spreadsheet.Sheet, isFirst: Bool) -> String {
        var text = Self.head + "<worksheet xmlns=\"\(Self.main)\"><sheetViews><sheetView workbookViewId=\"0\""
        text += (isFirst ? " tabSelected=\"1\"" : "") + ">"
        text += "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>"
        text += "</sheetViews>"
        if !sheet.columns.isEmpty {
            text += "<cols>"
            for index in sheet.columns.indices {
                let number = index + 1
                text += "<col min=\"\(number)\" max=\"\(number)\" width=\"\(width(index, sheet))\" customWidth=\"1\"/>"
            }
            text += "</cols>"
        }
        text += "<sheetData>" + row(0, sheet.columns.map { .text($0.head) }, isHead: true)
        for (index, cells) in sheet.rows.enumerated() { text += row(index + 1, cells, isHead: false) }
        return text + "</sheetData></worksheet>"
    }

    private func row(_ index: Int, _ cells: [Spreadsheet.Cell], isHead: Bool) -> String {
        var text = "<row r=\"\(index + 1)\">"
        for (column, cell) in cells.enumerated() {
            let place = "r=\"\(CellAddress(column: column, row: index).written)\""
            switch cell {
            case .blank: continue
            case .text(let words):
                let words = String(words.prefix(32_767)).withPlainLines.inXML
                text +=
                    "<c \(place) s=\"\(isHead ? 1 : 2)\" t=\"inlineStr\">"
                    + "<is><t xml:space=\"preserve\">\(words)</t></is></c>"
            case .number(let value, let decimals):
                guard value.isFinite else { continue }
                text += "<c \(place) s=\"\(style(decimals))\"><v>\(number(value))</v></c>"
            case .day(let day):
                // Before March 1900 spreadsheets count wrongly; such a day is written as text.
                let serial = Int(day.number) + 25_569
                text +=
                    serial > 60
                    ? "<c \(place) s=\"3\"><v>\(serial)</v></c>"
                    : "<c \(place) s=\"2\" t=\"inlineStr\"><is><t>\(day.iso)</t></is></c>"
            }
        }
        return text + "</row>"
    }

    private func number(_ value: Double) -> String {
        value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : "\(value)"
    }

    private func style(_ decimals: Int?) -> Int {
        decimals.flatMap { self.decimals.firstIndex(of: min(max($0, 0), 10)) }.map { $0 + 4 } ?? 0
    }

    /// As wide as the longest line of the first thousand rows, within reason.
    private func width(_ column: Int, _ sheet: Spreadsheet.Sheet) -> Double {
        if let width = sheet.columns[column].width { return min(max(width, 1), 255) }
        var longest = sheet.columns[column].head.count + 2
        for row in sheet.rows.prefix(1000) where column < row.count {
            switch row[column] {
            case .text(let words):
                longest = max(longest, words.split(separator: "\n").map(\.count).max() ?? 0)
            case .number, .day: longest = max(longest, 10)
            case .blank: continue
            }
        }
        return Double(min(max(longest + 2, 8), 60))
    }
}

extension SpreadsheetWriter {
    private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let package = "http://schemas.openxmlformats.org/package/2006"

    private var contentTypes: String {
        let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        var text = Self.head + "<Types xmlns=\"\(Self.package)/content-types\">"
        text +=
            "<Default Extension=\"rels\" "
            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        text += "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        text += "<Override PartName=\"/xl/workbook.xml\" ContentType=\"\(type).sheet.main+xml\"/>"
        text += "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(type).styles+xml\"/>"
        text +=
            "<Override PartName=\"/docProps/core.xml\" "
            + "ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
        for number in 1...max(spreadsheet.sheets.count, 1) {
            text += "<Override PartName=\"/xl/worksheets/sheet\(number).xml\" ContentType=\"\(type).worksheet+xml\"/>"
        }
        return text + "</Types>"
    }

    private var roots: String {
        Self.head + "<Relationships xmlns=\"\(Self.package)/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"\(Self.office)/officeDocument\" Target=\"xl/workbook.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"\(Self.package)/relationships/metadata/core-properties\" "
            + "Target=\"docProps/core.xml\"/></Relationships>"
    }

    private var properties: String {
        Self.head + "<cp:coreProperties xmlns:cp=\"\(Self.package)/metadata/core-properties\" "
            + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(spreadsheet.title.inXML)</dc:title>"
            + "<dc:language>\(spreadsheet.language.rawValue)-GB</dc:language></cp:coreProperties>"
    }

    private var workbook: String {
        let sheets = names.enumerated().map { index, name in
            "<sheet name=\"\(name.inXML)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
        }
        return Self.head + "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><sheets>"
            + sheets.joined() + "</sheets></workbook>"
    }

    private var relationships: String {
        var text = Self.head + "<Relationships xmlns=\"\(Self.package)/relationships\">"
        for number in names.indices.map({ $0 + 1 }) {
            text +=
                "<Relationship Id=\"rId\(number)\" Type=\"\(Self.office)/worksheet\" "
                + "Target=\"worksheets/sheet\(number).xml\"/>"
        }
        return text + "<Relationship Id=\"rId\(names.count + 1)\" Type=\"\(Self.office)/styles\" "
            + "Target=\"styles.xml\"/></Relationships>"
    }

    /// 0 plain, 1 head, 2 text, 3 day, then one for each number of decimals.
    private var styles: String {
        let codes = decimals.map { $0 == 0 ? "0" : "0." + String(repeating: "0", count: $0) }
        let formats = codes.enumerated().map { "<numFmt numFmtId=\"\($0 + 165)\" formatCode=\"\($1)\"/>" }
        let shapes = codes.indices.map { "<xf numFmtId=\"\($0 + 165)\" applyNumberFormat=\"1\" xfId=\"0\"/>" }
        return Self.head + "<styleSheet xmlns=\"\(Self.main)\"><numFmts count=\"\(formats.count + 1)\">"
            + "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>\(formats.joined())</numFmts>"
            + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
            + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"2\"><border/><border><left/><right/><top/><bottom style=\"thin\"/><diagonal/></border>"
            + "</borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"\(codes.count + 4)\">"
            + "<xf numFmtId=\"0\" xfId=\"0\"/>"
            + "<xf numFmtId=\"49\" fontId=\"1\" borderId=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\" "
            + "xfId=\"0\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
            + "<xf numFmtId=\"49\" applyNumberFormat=\"1\" applyAlignment=\"1\" xfId=\"0\">"
            + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>"
            + "<xf numFmtId=\"164\" applyNumberFormat=\"1\" xfId=\"0\"/>\(shapes.joined())</cellXfs>"
            + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
    }
}

/// Names that a workbook allows: at most 31 letters, none of `[]:*?/\`, no two alike.
enum SheetNames {
    static func made(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        return names.map { name in
            var plain = String(name.map { "[]:*?/\\\n\t".contains($0) ? " " : $0 }).trimmingQuotes
            if plain.isEmpty { plain = "Sheet" }
            var candidate = String(plain.prefix(31)).trimmingQuotes
            var number = 2
            while !taken.insert(candidate.lowercased()).inserted {
                let ending = " (\(number))"
                candidate = String(plain.prefix(31 - ending.count)) + ending
                number += 1
            }
            return candidate
        }
    }
}

extension String {
    /// Without spaces or apostrophes at either end, which a sheet's name may not have.
    fileprivate var trimmingQuotes: String {
        let inner = drop { $0 == "'" || $0.isWhitespace }
        return String(inner.reversed().drop { $0 == "'" || $0.isWhitespace }.reversed())
    }
}

extension [Spreadsheet.Sheet] {
    fileprivate var joinedCells: some Sequence<Spreadsheet.Cell> { lazy.flatMap { $0.rows.lazy.flatMap { $0 } } }
}
