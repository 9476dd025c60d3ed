import Foundation
import NIOCore
import Testing

@testable import Web

@Suite struct MultipartTests {
    private func read(_ text: String, inPiecesOf size: Int, mayTakeFiles: Bool = true) throws -> MultipartReader {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("multipart-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var reader = MultipartReader(boundary: "XyZ", folder: folder, largestFields: 1000)
        defer { reader.abandon() }
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: size) {
            try reader.take(ByteBuffer(bytes: bytes[start..<min(start + size, bytes.count)])) { _ in mayTakeFiles }
        }
        try reader.finish()
        return reader
    }

    private let form = """
        --XyZ\r
        Content-Disposition: form-data; name="form-token"\r
        \r
        abc\r
        --XyZ\r
        Content-Disposition: form-data; name="empty"\r
        \r
        \r
        --XyZ\r
        Content-Disposition: form-data; name="files"; filename="a \\"b\\".csv"\r
        Content-Type: text/csv\r
        \r
        one,two\r
        --XyNot the boundary\r
        \r
        --XyZ\r
        Content-Disposition: form-data; name="files"; filename="C:\\Users\\me\\..\\.header.csv"\r
        \r
        \r
        --XyZ--\r

        """

    @Test(arguments: [1, 2, 3, 7, 64, 10_000])
    func `a form is read the same in whatever pieces it arrives`(size: Int) throws {
        let reader = try read(form, inPiecesOf: size)
        #expect(reader.fields.map(\.name) == ["form-token", "empty"])
        #expect(reader.fields.map(\.value) == ["abc", ""])
        #expect(reader.files.count == 2)
        #expect(try String(contentsOf: reader.files[0].url, encoding: .utf8) == "one,two\r\n--XyNot the boundary\r\n")
        #expect(reader.files[1].name == "header.csv")
        #expect(reader.files[1].size == 0)
    }

    @Test func `files keep no path and no dot in front`() {
        #expect(MultipartReader.safe("../../etc/passwd") == "passwd")
        #expect(MultipartReader.safe("C:\\x\\..\\episodes 2026.csv") == "episodes 2026.csv")
        #expect(MultipartReader.safe(".ssh") == "ssh")
        #expect(MultipartReader.safe("\u{202E}gnp.<script>") == "gnp.script")
        #expect(MultipartReader.safe("..") == "")
    }

    @Test func `what breaks off, what is too large and what has no token is refused`() throws {
        #expect(throws: FormRefused.incomplete) { try read(String(form.dropLast(8)), inPiecesOf: 64) }
        let long =
            "--XyZ\r\nContent-Disposition: form-data; "
            + "name=\"x\"\r\n\r\n\(String(repeating: "y", count: 2000))\r\n--XyZ--\r\n"
        #expect(throws: FormRefused.tooLarge) { try read(long, inPiecesOf: 64) }
        #expect(throws: FormRefused.staleToken) { try read(form, inPiecesOf: 64, mayTakeFiles: false) }
        let heads = "--XyZ\r\nX: \(String(repeating: "y", count: 20_000))"
        #expect(throws: FormRefused.tooLarge) { try read(heads, inPiecesOf: 1000) }
    }

    @Test func `only a multipart form has a boundary`() {
        #expect(MultipartReader.boundary(of: "multipart/form-data; boundary=XyZ") == "XyZ")
        #expect(MultipartReader.boundary(of: "multipart/form-data; boundary=\"X y\"") == "X y")
        #expect(MultipartReader.boundary(of: "text/plain; boundary=XyZ") == nil)
        #expect(MultipartReader.boundary(of: nil) == nil)
    }
}
