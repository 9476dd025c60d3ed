import Foundation
import NIOCore

/// A file that a form sent, on disk in a folder of this request's own, which is gone once the request is answered.
package struct UploadedFile: Sendable, Hashable {
    /// The field of the form.
    package let field: String
    /// The name it had, made safe: no path, no strange characters.
    package let name: String
    package let url: URL
    /// In bytes.
    package let size: Int
}

/// Reads `multipart/form-data` (RFC 7578) as it arrives: fields are kept in memory and are few and small, files go to
/// disk piece by piece, and what is too large is refused before it is read to its end.
struct MultipartReader {
    private enum Place {
        case preamble, headers, field, file, end
    }

    let folder: URL
    let largestFields: Int
    private let delimiter: [UInt8]
    private var place = Place.preamble
    private var buffer: [UInt8]
    private var fieldName = ""
    private var fieldBytes: [UInt8] = []
    private var fieldsTotal = 0
    private var file: (handle: FileHandle, name: String, url: URL, size: Int)?
    private(set) var fields: [(name: String, value: String)] = []
    private(set) var files: [UploadedFile] = []

    private static let mostParts = 40
    private static let longestHeaders = 8 * 1024

    /// - Parameters:
    ///   - boundary: as the content type names it.
    ///   - folder: where files go; it exists.
    ///   - largestFields: the most bytes that all fields together may hold.
    init(boundary: String, folder: URL, largestFields: Int) {
        delimiter = Array("\r\n--\(boundary)".utf8)
        self.folder = folder
        self.largestFields = largestFields
        // The first boundary has no line before it; with one given, every boundary looks alike.
        buffer = Array("\r\n".utf8)
    }

    /// The boundary that a content type names, or nil where it is no multipart form.
    static func boundary(of contentType: String?) -> String? {
        guard let contentType, contentType.lowercased().hasPrefix("multipart/form-data"),
            let mark = contentType.range(of: "boundary=")
        else { return nil }
        let text = contentType[mark.upperBound...].prefix { $0 != ";" }.trimmingCharacters(
            in: .init(charactersIn: "\" "))
        return (1...70).contains(text.utf8.count) ? text : nil
    }

    /// Takes the next piece.
    ///
    /// - Parameter mayTakeFiles: asked before the first file, with the fields that came before it.
    mutating func take(_ piece: ByteBuffer, mayTakeFiles: ([(name: String, value: String)]) -> Bool) throws {
        buffer.append(contentsOf: piece.readableBytesView)
        while try step(mayTakeFiles) {}
    }

    /// Whether the form came to its end.
    mutating func finish() throws {
        guard place == .end else { throw FormRefused.incomplete }
    }

    /// Lets go of a file that was being written when the request broke off.
    mutating func abandon() {
        // The file goes with its folder; whether it could be closed changes nothing.
        try? file?.handle.close()
        file = nil
    }

    /// Does what can be done with what has come; false where more must come first.
    private mutating func step(_ mayTakeFiles: ([(name: String, value: String)]) -> Bool) throws -> Bool {
        switch place {
        case .end:
            buffer.removeAll()
            return false
        case .headers: return try readHeaders(mayTakeFiles)
        case .preamble, .field, .file: return try readBody()
        }
    }

    private mutating func readBody() throws -> Bool {
        guard let start = buffer.place(of: delimiter) else {
            // The last bytes may be the beginning of a boundary.
            let safe = buffer.count - delimiter.count
            if safe > 0 { try keep(safe) }
            return false
        }
        guard buffer.count >= start + delimiter.count + 2 else { return false }
        try keep(start)
        let tail = Array(buffer[delimiter.count..<delimiter.count + 2])
        try closePart()
        if tail == [45, 45] {
            place = .end
        } else if tail == [13, 10] {
            place = .headers
        } else {
            throw FormRefused.incomplete
        }
        buffer.removeFirst(delimiter.count + 2)
        return true
    }

    private mutating func readHeaders(_ mayTakeFiles: ([(name: String, value: String)]) -> Bool) throws -> Bool {
        guard let end = buffer.place(of: [13, 10, 13, 10]) else {
            guard buffer.count <= Self.longestHeaders else { throw FormRefused.tooLarge }
            return false
        }
        guard end <= Self.longestHeaders, fields.count + files.count < Self.mostParts else {
            throw FormRefused.tooLarge
        }
        let text = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeFirst(end + 4)
        let line = text.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-disposition:") } ?? ""
        fieldName = Self.parameter("name", in: line) ?? ""
        if let name = Self.parameter("filename", in: line) {
            guard mayTakeFiles(fields) else { throw FormRefused.staleToken }
            try openFile(named: name)
            place = .file
        } else {
            place = .field
        }
        return true
    }

    private mutating func keep(_ count: Int) throws {
        switch place {
        case .field:
            fieldsTotal += count
            guard fieldsTotal <= largestFields else { throw FormRefused.tooLarge }
            fieldBytes.append(contentsOf: buffer[..<count])
        case .file:
            try file?.handle.write(contentsOf: Data(buffer[..<count]))
            file?.size += count
        case .preamble, .headers, .end: break
        }
        buffer.removeFirst(count)
    }

    private mutating func closePart() throws {
        if place == .field {
            fields.append((fieldName, String(decoding: fieldBytes, as: UTF8.self)))
            fieldBytes = []
        } else if place == .file, let file {
            try file.handle.close()
            // A file field that was left empty sends a file with no name and no bytes.
            if file.size > 0 || !file.name.isEmpty {
                files.append(UploadedFile(field: fieldName, name: file.name, url: file.url, size: file.size))
            }
            self.file = nil
        }
    }

    private mutating func openFile(named name: String) throws {
        let safe = Self.safe(name)
        var url = folder.appendingPathComponent(safe.isEmpty ? "unnamed" : safe)
        if FileManager.default.fileExists(atPath: url.path) {
            // The name stays as the person knows it, which messages about the file tell.
            let aside = folder.appendingPathComponent("\(files.count + 1)")
            try FileManager.default.createDirectory(at: aside, withIntermediateDirectories: true)
            url = aside.appendingPathComponent(url.lastPathComponent)
        }
        guard FileManager.default.createFile(atPath: url.path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let handle = FileHandle(forWritingAtPath: url.path)
        else { throw FormRefused.noRoom }
        file = (handle, safe, url, 0)
    }

    /// The last part of the path, with only letters, digits, dots, hyphens, underscores and spaces left, and no dot in
    /// front.
    static func safe(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? ""
        let kept = last.filter { ($0.isASCII && ($0.isLetter || $0.isNumber)) || ".-_ ".contains($0) }
        return String(kept.drop { $0 == "." || $0 == " " }.suffix(100))
    }

    private static func parameter(_ name: String, in line: some StringProtocol) -> String? {
        guard let mark = line.range(of: "; \(name)=\"") else { return nil }
        return String(line[mark.upperBound...].prefix { $0 != "\"" })
    }
}

extension [UInt8] {
    /// Where the pattern begins first, or nil. The pattern is not empty.
    fileprivate func place(of pattern: [UInt8]) -> Int? {
        withUnsafeBufferPointer { bytes in
            guard bytes.count >= pattern.count else { return nil }
            let first = pattern[0]
            var index = 0
            let last = bytes.count - pattern.count
            while index <= last {
                if bytes[index] == first, pattern.indices.allSatisfy({ bytes[index + $0] == pattern[$0] }) {
                    return index
                }
                index += 1
            }
            return nil
        }
    }
}
