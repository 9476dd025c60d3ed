import Basics
import Foundation

/// An XML file that is the return by its root.
package struct ReturnXMLFile: Sendable {
    /// 600 MB: the return of all England several times over.
    package static let usualLimit = 600 << 20

    private let file: MappedFile

    package var name: String { file.name }
    package var size: Int { file.size }

    /// Whether the file is meant to be XML, by its beginning. Throws `Refusal` where it cannot be opened.
    static func isXML(_ url: URL, limit: Int) throws -> Bool {
        try MappedFile(opening: url, limit: limit).withBytes { XMLEncoding.isXML($0) }
    }

    /// Opens the file; nil where its root is another's. Throws `Refusal` where it cannot be opened, is over the limit
    /// (bytes), or is not well formed as far as its root.
    package init?(opening url: URL, limit: Int = ReturnXMLFile.usualLimit) throws {
        file = try MappedFile(opening: url, limit: min(limit, ReturnXMLFile.usualLimit))
        let name = file.name
        let isReturn = try file.withBytes { bytes in
            let encoding = try XMLEncoding(bytes, file: name)
            var pieces = XMLPieces(bytes, file: name, from: encoding.beginning)
            guard try pieces.next() == .opened else { return false }
            return XMLName(bytes, pieces.name) == XMLName(ReturnForm.root)
        }
        guard isReturn else { return nil }
    }

    /// Every table of the return, and what was noticed. Throws `Refusal` at the first thing that is wrong.
    package func read() throws -> (tables: [TableText], notices: [Bilingual]) {
        try file.withBytes { try ReturnXMLFile.read($0, name: name) }
    }

    /// The tables of what was written here.
    static func tables(_ bytes: [UInt8]) throws -> [TableText] {
        try bytes.withUnsafeBufferPointer { try read($0, name: "").tables }
    }

    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, name: String
    ) throws -> (tables: [TableText], notices: [Bilingual]) {
        let encoding = try XMLEncoding(bytes, file: name)
        var reading = ReturnXMLReading(bytes, file: name, encoding: encoding)
        try reading.read()
        let unknown = reading.unknown
        guard !unknown.isEmpty else { return (reading.tables, []) }
        return (reading.tables, [XMLWords.unknownElements(name, unknown.names, more: unknown.isMore)])
    }
}
