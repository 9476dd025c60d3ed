import Basics
import Foundation
import Testing

@testable import Documents

/// Office files written by hand for a test, part by part.
enum WrittenFiles {
    static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// A workbook whose sheets are given as what stands in `<worksheet>`.
    static func workbook(
        _ sheets: [(name: String, xml: String)], attributes: [String] = [], properties: String = "",
        shared: [String] = [], styles: String = "", more: [(name: String, text: String)] = []
    ) -> [UInt8] {
        var zip = ZipWriter()
        zip.add("[Content_Types].xml", "<Types/>")
        zip.add("_rels/.rels", roots("xl/workbook.xml"))
        let listed = sheets.enumerated().map { index, sheet in
            "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 7)\" r:id=\"r\(index)\" "
                + "\(index < attributes.count ? attributes[index] : "")/>"
        }
        zip.add("xl/workbook.xml", "<workbook>\(properties)<sheets>\(listed.joined())</sheets></workbook>")
        var links = sheets.indices.map { relationship("r\($0)", "worksheet", "worksheets/s\($0).xml") }
        links += [
            relationship("s", "sharedStrings", "sharedStrings.xml"), relationship("t", "styles", "/xl/styles.xml"),
        ]
        zip.add("xl/_rels/workbook.xml.rels", "<Relationships>\(links.joined())</Relationships>")
        zip.add("xl/sharedStrings.xml", "<sst>\(shared.map { "<si>\($0)</si>" }.joined())</sst>")
        zip.add("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>")
        for (index, sheet) in sheets.enumerated() {
            zip.add("xl/worksheets/s\(index).xml", "<worksheet>\(sheet.xml)</worksheet>")
        }
        for part in more { zip.add(part.name, part.text) }
        return zip.finished()
    }

    /// A Word document with this body.
    static func document(
        _ body: String, styles: String = "", more: [(name: String, text: String)] = [], links: String = ""
    ) -> [UInt8] {
        var zip = ZipWriter()
        zip.add("[Content_Types].xml", "<Types/>")
        zip.add("_rels/.rels", roots("word/document.xml"))
        zip.add(
            "word/_rels/document.xml.rels",
            "<Relationships>\(relationship("s", "styles", "styles.xml"))\(links)</Relationships>")
        zip.add("word/styles.xml", "<w:styles>\(styles)</w:styles>")
        zip.add("word/document.xml", "<?xml version=\"1.0\"?><w:document><w:body>\(body)</w:body></w:document>")
        for part in more { zip.add(part.name, part.text) }
        return zip.finished()
    }

    static func relationship(_ id: String, _ type: String, _ target: String, _ more: String = "") -> String {
        "<Relationship Id=\"\(id)\" Type=\"\(relationships)/\(type)\" Target=\"\(target)\" \(more)/>"
    }

    static func roots(_ main: String) -> String {
        "<Relationships>\(relationship("a", "officeDocument", main))</Relationships>"
    }

    /// One row of texts.
    static func row(_ number: Int, _ texts: [String], _ attributes: String = "") -> String {
        let cells = texts.enumerated().map { column, text in
            "<c r=\"\(CellAddress(column: column, row: number - 1).written)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"
        }
        return "<row r=\"\(number)\" \(attributes)>\(cells.joined())</row>"
    }

    static func table(_ rows: [[String]]) -> String {
        "<w:tbl>" + rows.map { "<w:tr>" + $0.map { cell($0) }.joined() + "</w:tr>" }.joined() + "</w:tbl>"
    }

    static func cell(_ text: String, _ facts: String = "") -> String {
        "<w:tc><w:tcPr>\(facts)</w:tcPr>" + paragraph(text) + "</w:tc>"
    }

    static func paragraph(_ text: String, style: String? = nil) -> String {
        let facts = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
        return "<w:p>\(facts)<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }
}

/// The sentence of the refusal that the work ends with, in English; nil where it goes through.
func refused<Result>(_ work: () throws -> Result) -> String? {
    do {
        _ = try work()
        return nil
    } catch let refusal as Refusal {
        for problem in refusal.problems { #expect(problem.sentence.welsh != problem.sentence.english) }
        return refusal.description
    } catch {
        Issue.record("not a refusal: \(error)")
        return nil
    }
}

/// Programs that open what was made, where they are installed.
enum Readers {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
    /// The Python of `need_document_tools`, where that could install it.
    static let python: String? = {
        let path = root.appendingPathComponent(".tools/documents/bin/python").path
        return FileManager.default.isExecutableFile(atPath: path) ? path : nil
    }()

    static func has(_ program: String) -> Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/\(program)") }

    /// What a program writes about the bytes, which lie in a file whose path stands last among its arguments.
    static func say(
        _ program: String, _ arguments: [String], about bytes: [UInt8], _ more: [String] = [], as ending: String = "bin"
    ) throws
        -> (status: Int32, text: String)
    {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(
            "hearth-\(UUID().uuidString).\(ending)")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let child = ChildProcess(
            program: program, arguments: arguments + [file.path] + more, environment: ["LANG=C.UTF-8"])
        let outcome = child.run([], largest: 1 << 24, seconds: 60, until: StopSign())
        guard case .ended(let status, let output, let errors) = outcome else {
            Issue.record("\(program) did not end: \(outcome)")
            return (-1, "")
        }
        return (status, String(decoding: output, as: UTF8.self) + errors)
    }
}
