import Fuzzing

@testable import Documents

/// An office file put together from the bytes, since a changed ZIP file is refused by its checksum long before its
/// parts are read.
enum Workbook {
    /// The bytes are what stands in one sheet.
    static func ofSheet(_ xml: [UInt8]) -> [UInt8] {
        made([
            ("xl/worksheets/s.xml", Array("<worksheet>".utf8) + xml + Array("</worksheet>".utf8)),
            ("xl/sharedStrings.xml", shared), ("xl/styles.xml", styles), ("xl/workbook.xml", workbook),
            ("xl/_rels/workbook.xml.rels", links),
        ])
    }

    /// The bytes are all parts, one behind the other with 0xFF between them.
    static func ofParts(_ bytes: [UInt8]) -> [UInt8] {
        let names = ["xl/worksheets/s.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"]
        let parts = bytes.split(separator: 0xFF, omittingEmptySubsequences: false).map(Array.init)
        return made(Array(zip(names, parts)) + [("xl/_rels/workbook.xml.rels", parts.count > 4 ? parts[4] : links)])
    }

    static func ofDocument(_ body: [UInt8]) -> [UInt8] {
        made(
            [("word/document.xml", Array("<w:document><w:body>".utf8) + body + Array("</w:body></w:document>".utf8))],
            main: "word/document.xml")
    }

    private static func made(_ parts: [(String, [UInt8])], main: String = "xl/workbook.xml") -> [UInt8] {
        var zip = ZipWriter()
        zip.add("[Content_Types].xml", "<Types/>")
        zip.add(
            "_rels/.rels",
            "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"\(main)\"/></Relationships>")
        for (name, bytes) in parts { zip.add(name, bytes) }
        return zip.finished()
    }

    private static let links = Array(
        """
        <Relationships><Relationship Id="r0" Type="x/worksheet" Target="worksheets/s.xml"/>\
        <Relationship Id="s" Type="x/sharedStrings" Target="sharedStrings.xml"/>\
        <Relationship Id="t" Type="x/styles" Target="/xl/styles.xml"/></Relationships>
        """.utf8)
    private static let workbook = Array(
        "<workbook><sheets><sheet name=\"List\" sheetId=\"7\" r:id=\"r0\"/></sheets></workbook>".utf8)
    private static let shared = Array(
        """
        <sst><si><t>URN</t></si><si><t>Local authority</t></si><si><t>Placement code</t></si>\
        <si><t>Placement provider code</t></si><si><t>Deregistration date</t></si>\
        <si><t>Setting address postcode</t></si><si><t>SC000001</t></si><si><t>K2</t></si></sst>
        """.utf8)
    private static let styles = Array(
        """
        <styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/>\
        <xf numFmtId="14"/><xf numFmtId="170"/></cellXfs></styleSheet>
        """.utf8)
}
