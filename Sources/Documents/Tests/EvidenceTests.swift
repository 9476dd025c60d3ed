import Basics
import Testing

@testable import Documents

@Suite struct EvidenceTests {
    private func check(_ text: String, _ name: String) -> EvidenceFile.Checked {
        EvidenceFile.check(Array(text.utf8), name: name)
    }

    private func reason(_ checked: EvidenceFile.Checked) -> String {
        guard case .refused(let problem) = checked else { return "not refused: \(checked)" }
        #expect(problem.sentence.welsh != problem.sentence.english)
        return problem.sentence.english
    }

    private func pdf(_ objects: String) -> String { "%PDF-1.7\n1 0 obj\n<</Type/Catalog \(objects)>>\nendobj\n%%EOF\n" }

    private static let png: [UInt8] = {
        var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        for (kind, count) in [("IHDR", 13), ("IDAT", 5), ("IEND", 0)] {
            bytes += [0, 0, 0, UInt8(count)] + Array(kind.utf8) + [UInt8](repeating: 7, count: count + 4)
        }
        return bytes
    }()
    private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xD9]

    @Test func `plain papers, pictures, tables and texts are kept as what they are`() {
        #expect(check(pdf("/OpenAction [1 0 R /Fit]"), "minutes.PDF") == .fine(.pdf))
        #expect(check(pdf("/OpenAction <</S /GoTo /D [1 0 R /Fit]>>"), "minutes.pdf") == .fine(.pdf))
        #expect(EvidenceFile.check(WrittenFiles.document("<w:p/>"), name: "a.docx") == .fine(.docx))
        #expect(EvidenceFile.check(WrittenFiles.workbook([("P", "")]), name: "a.xlsx") == .fine(.xlsx))
        #expect(EvidenceFile.check(Self.png, name: "poster.png") == .fine(.png))
        #expect(EvidenceFile.check(Self.jpeg, name: "poster.JPG") == .fine(.jpeg))
        #expect(check("a,b\n-5,=SUM(A1)\n", "a.csv") == .fine(.csv))
        #expect(check("Siân said: a | b!\n", "a.txt") == .fine(.txt))
    }

    @Test(arguments: [
        "/OpenAction <</S /JavaScript /JS (app.alert(1))>>", "/AA <</O <</S /Launch /F (calc.exe)>>>>",
        "/A <</S /J#61vaScript>>", "/X <</JS 5 0 R>>", "/OpenAction 1 0 R", "/A <</S/SubmitForm>>",
        "/OpenAction <</S /URI /URI (http://example.org)>>",
    ])
    func `a PDF that would run something is not kept`(objects: String) {
        #expect(reason(check(pdf(objects), "a.pdf")).contains("would run something"))
    }

    /// A PDF with one object, number 4, in a stream of packed objects.
    private func pdf(packed object: String, _ facts: String = "", more: String = "") throws -> [UInt8] {
        let text = Array("4 0 \(object)".utf8)
        // zlib's head and, at the end, its sum (RFC 1950).
        let packed = try [0x78, 0x9C] + #require(Inflation.deflated(text)) + adler(text)
        let head = "2 0 obj\n<</Type /Obj#53tm /N 1 /First 4 /Filter /FlateDecode \(facts)>>\nstream\n"
        return Array("%PDF-1.7\n\(more)\n\(head)".utf8) + packed + Array("\nendstream\nendobj\n%%EOF".utf8)
    }

    @Test func `a PDF whose script is packed away, or hidden behind a false stream, is not kept`() throws {
        let packed = try pdf(packed: "<</S /JavaScript /JS (x)>>")
        #expect(reason(EvidenceFile.check(packed, name: "a.pdf")).contains("would run something"))
        let far = try pdf(packed: "<</S /Named>>", String(repeating: " ", count: 2000))
        #expect(reason(EvidenceFile.check(far, name: "a.pdf")).contains("cannot be checked"))
        let unreadable = pdf(">> <</Type/ObjStm/Filter/LZWDecode>>\nstream\nabc\nendstream\n<<")
        #expect(reason(check(unreadable, "a.pdf")).contains("cannot be checked"))
        let hidden = pdf("/X (>> stream\n) /A <</S /JavaScript>> % endstream\n")
        #expect(reason(check(hidden, "a.pdf")).contains("would run something"))
        #expect(reason(check(pdf("/Encrypt 4 0 R"), "a.pdf")).contains("encrypted"))
        #expect(reason(check(pdf("/Names <</EmbeddedFiles 3 0 R>>"), "a.pdf")).contains("carries another file"))
        #expect(reason(check("%PDF-1.7\n1 0 obj", "a.pdf")).contains("damaged"))
    }

    @Test func `going to a page on opening is no harm, also where it is packed away, and going elsewhere is`() throws {
        let opening = "1 0 obj\n<</OpenAction 4 0 R>>\nendobj"
        for harmless in ["[1 0 R /Fit]", "<</S /GoTo /D [1 0 R /Fit]>>", "<< /D [1 0 R /Fit] /S /GoTo >>"] {
            let bytes = try pdf(packed: harmless, more: opening)
            #expect(EvidenceFile.check(bytes, name: "a.pdf") == .fine(.pdf), "\(harmless)")
        }
        let elsewhere = try pdf(packed: "<</S /URI /URI (http://example.org)>>", more: opening)
        #expect(reason(EvidenceFile.check(elsewhere, name: "a.pdf")).contains("would run something"))
        let twice = opening + "\n4 0 obj\n<</S /URI>>\nendobj\n4 0 obj\n[1 0 R]\nendobj"
        let bytes = try pdf(packed: "[1 0 R]", more: twice)
        #expect(reason(EvidenceFile.check(bytes, name: "a.pdf")).contains("would run something"))
    }

    private func adler(_ bytes: [UInt8]) -> [UInt8] {
        let (low, high) = bytes.reduce(into: (1, 0)) { sums, byte in
            sums.0 = (sums.0 + Int(byte)) % 65_521
            sums.1 = (sums.1 + sums.0) % 65_521
        }
        return [UInt8(high >> 8), UInt8(high & 255), UInt8(low >> 8), UInt8(low & 255)]
    }

    @Test func `an office file that runs, fetches or carries something is not kept`() {
        let links = [
            ("attachedTemplate", "fetches something"), ("image", "fetches something"),
            ("oleObject", "fetches something"),
        ]
        for (type, expected) in links {
            let link = WrittenFiles.relationship("x", type, "http://example.org/a", "TargetMode=\"External\"")
            let bytes = WrittenFiles.document("<w:p/>", links: link)
            #expect(reason(EvidenceFile.check(bytes, name: "a.docx")).contains(expected), "\(type)")
        }
        let parts = [
            ("word/vbaProject.bin", "macros"), ("word/embeddings/oleObject1.bin", "carries another file"),
            ("word/activeX/activeX1.xml", "macros"), ("word/afchunk1.html", "carries another file"),
            ("word/embeddings/a.xlsx", "damaged"),
        ]
        for (part, expected) in parts {
            let bytes = WrittenFiles.document("<w:p/>", more: [(part, "x")])
            let said = reason(EvidenceFile.check(bytes, name: "a.docx"))
            #expect(
                said.contains(expected) || (expected == "damaged" && said.contains("second file")), "\(part): \(said)")
        }
        let link = WrittenFiles.relationship("x", "hyperlink", "https://example.org", "TargetMode=\"External\"")
        #expect(EvidenceFile.check(WrittenFiles.document("<w:p/>", links: link), name: "a.docx") == .fine(.docx))
    }

    @Test func `a field or a formula that asks another program is not kept, however it is cut up`() {
        let field =
            "<w:p><w:r><w:instrText> DDEA</w:instrText></w:r><w:r><w:instrText>UTO c:\\\\cmd.exe</w:instrText></w:r></w:p>"
        #expect(reason(EvidenceFile.check(WrittenFiles.document(field), name: "a.docx")).contains("DDE"))
        let simple = "<w:p><w:fldSimple w:instr=\" DDE cmd x \"/></w:p>"
        #expect(reason(EvidenceFile.check(WrittenFiles.document(simple), name: "a.docx")).contains("DDE"))
        let formula = "<sheetData><row r=\"1\"><c r=\"A1\"><f>cmd|'/c calc'!A0</f><v>1</v></c></row></sheetData>"
        #expect(reason(EvidenceFile.check(WrittenFiles.workbook([("P", formula)]), name: "a.xlsx")).contains("DDE"))
        #expect(reason(check("a,b\n\"=cmd|'/c calc'!A0\",1\n", "a.csv")).contains("DDE"))
    }

    @Test(arguments: [
        ("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), ("a.html", "<!doctype html><p>"),
        ("a.txt", "hello <script>alert(1)</script>"), ("a.csv", "\u{FEFF}  <HTML>"), ("a.pdf", "<html>"),
    ])
    func `a page or a drawing that a browser could run is not kept under any name`(name: String, text: String) {
        #expect(reason(check(text, name)).contains("web page or a drawing"))
    }

    @Test func `a name that says something else than the content is not believed`() {
        let swapped: [(String, [UInt8])] = [
            ("a.png", Self.jpeg), ("a.jpg", Self.png), ("a.pdf", Self.png), ("a.txt", Array(pdf("").utf8)),
            ("a.docx", WrittenFiles.workbook([("P", "")])), ("a.csv", WrittenFiles.document("")), ("a.xlsx", Self.png),
        ]
        for (name, bytes) in swapped {
            #expect(reason(EvidenceFile.check(bytes, name: name)).contains("not what its name says"), "\(name)")
        }
        for (name, text) in [
            ("a.exe", "MZ\u{90}"), ("a.sh", "#!/bin/sh"), ("a.zip", "a"), ("a", "words"), ("a.rtf", "{\\rtf1"),
        ] {
            #expect(reason(check(text, name)).contains("none of them"), "\(name)")
        }
    }

    @Test func `a file with a second one behind it is not kept`() {
        let zip = WrittenFiles.document("<w:p/>")
        for (name, bytes) in [
            ("a.png", Self.png), ("a.jpg", Self.jpeg), ("a.pdf", Array(pdf("").utf8)), ("a.txt", [97]),
        ] {
            let said = reason(EvidenceFile.check(bytes + zip, name: name))
            #expect(said.contains("second file") || said.contains("none of them"), "\(name): \(said)")
        }
        #expect(reason(EvidenceFile.check(zip + [1, 2, 3], name: "a.docx")).contains("second file"))
        #expect(reason(EvidenceFile.check(Self.png + [1], name: "a.png")).contains("second file"))
        #expect(reason(EvidenceFile.check(Array(Self.png.dropLast(12)), name: "a.png")).contains("damaged"))
    }

    @Test func `a file of more than 10 MB, or of none, is not kept, and the problem names the field`() {
        let large = [UInt8](repeating: 97, count: 10 * 1024 * 1024 + 1)
        let checked = EvidenceFile.check(large, name: "a.txt", place: "file")
        #expect(reason(checked).contains("larger than 10 MB"))
        if case .refused(let problem) = checked { #expect(problem.place == "file") }
        #expect(EvidenceFile.check(Array(large.dropLast()), name: "a.txt") == .fine(.txt))
        #expect(reason(EvidenceFile.check([], name: "a.txt")).contains("empty"))
    }
}
