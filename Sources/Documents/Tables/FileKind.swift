import Basics

/// What a file is by its content; its name is not asked.
enum FileKind: Hashable {
    case pdf, zip, olderOffice, png, jpeg, markup, richText, program, text, binary

    init(_ bytes: some Collection<UInt8>) {
        let start = Array(bytes.prefix(4096))
        if let kind = FileKind.signatures.first(where: { start.starts(with: $0.signature) })?.kind {
            self = kind
        } else if FileKind.isMarkup(start) {
            self = .markup
        } else {
            self = bytes.contains(0) ? .binary : .text
        }
    }

    private static let signatures: [(signature: [UInt8], kind: FileKind)] = [
        (Array("%PDF-".utf8), .pdf),
        ([0x50, 0x4B, 0x03, 0x04], .zip),
        ([0x50, 0x4B, 0x05, 0x06], .zip),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .olderOffice),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png),
        ([0xFF, 0xD8, 0xFF], .jpeg),
        (Array("{\\rtf".utf8), .richText),
        ([0x7F, 0x45, 0x4C, 0x46], .program),
        ([0x4D, 0x5A, 0x90], .program),
        (Array("#!/".utf8), .program),
    ]

    /// HTML, SVG and XML, which a browser would run: their first tag is looked for, behind whatever stands before it.
    private static func isMarkup(_ start: [UInt8]) -> Bool {
        let text = String(decoding: start, as: UTF8.self).lowercased()
        let tags = ["<!doctype", "<html", "<svg", "<script", "<?xml", "<body", "<head", "<iframe", "<img", "<?php"]
        return tags.contains { text.contains($0) }
    }

    /// The last part of the name, in small letters: `xlsx`.
    static func ending(of name: String) -> String {
        guard let dot = name.lastIndex(of: ".") else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }
}
