import Basics

/// What stands for something else in the text of XML: references, line ends, and bytes that are not UTF-8.
struct XMLReferences {
    let encoding: TextEncoding
    let faults: XMLFaults

    /// Adds what the text means to `decoded`, in UTF-8.
    func decode(_ text: Range<Int>, isLiteral: Bool, into decoded: inout [UInt8]) throws {
        let bytes = faults.bytes
        var index = text.lowerBound
        while index < text.upperBound {
            let byte = bytes[index]
            if byte == ampersand, !isLiteral {
                index = try readReference(at: index, before: text.upperBound, into: &decoded)
                continue
            }
            if byte == carriageReturn {
                if index + 1 == bytes.count || bytes[index + 1] != lineFeed { decoded.append(lineFeed) }
            } else if byte >= 128, encoding == .windows1252 {
                decoded.append(contentsOf: encoding.text(UnsafeBufferPointer(rebasing: bytes[index...index])).utf8)
            } else {
                decoded.append(byte)
            }
            index += 1
        }
    }

    private func readReference(at start: Int, before stop: Int, into decoded: inout [UInt8]) throws -> Int {
        let bytes = faults.bytes
        let near = start..<min(start + 12, stop)
        guard let end = near.first(where: { bytes[$0] == UInt8(ascii: ";") }),
            let scalar = XMLReferences.scalar(String(decoding: bytes[(start + 1)..<end], as: UTF8.self))
        else { throw faults.refusal(start, XMLWords.unknownReference) }
        decoded.append(contentsOf: String(Character(scalar)).utf8)
        return end + 1
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default:
            guard name.first == "#" else { return nil }
            let isHex = name.dropFirst().first == "x"
            let figures = name.dropFirst(isHex ? 2 : 1)
            guard figures.allSatisfy(\.isHexDigit), let value = UInt32(figures, radix: isHex ? 16 : 10),
                value >= 32 || [9, 10, 13].contains(value), value != 0xFFFE, value != 0xFFFF
            else { return nil }
            return Unicode.Scalar(value)
        }
    }
}
