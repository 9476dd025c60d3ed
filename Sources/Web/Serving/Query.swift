/// The names and values of an address's query or of a form, decoded, in the order they came.
package struct Query: Sendable, Hashable {
    package private(set) var pairs: [(name: String, value: String)] = []

    package init() {}

    package init(_ pairs: [(name: String, value: String)]) { self.pairs = pairs }

    /// Reads `application/x-www-form-urlencoded` text. What cannot be decoded is left as it was sent; more than
    /// `mostPairs` are left off.
    package init(encoded text: some StringProtocol, mostPairs: Int = 2000) {
        for piece in text.split(separator: "&").prefix(mostPairs) {
            let halves = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            pairs.append((Self.decoded(halves[0]), halves.count > 1 ? Self.decoded(halves[1]) : ""))
        }
    }

    /// The last value of that name; nil where there is none.
    package subscript(_ name: String) -> String? { pairs.last { $0.name == name }?.value }

    /// The value of that name without the spaces around it; empty where there is none.
    package func trimmed(_ name: String) -> String { (self[name] ?? "").trimmed }

    package func all(_ name: String) -> [String] { pairs.filter { $0.name == name }.map(\.value) }

    /// With the value of one name set (or, given nil, taken out).
    package func setting(_ name: String, to value: String?) -> Query {
        var changed = Query(pairs.filter { $0.name != name })
        if let value { changed.pairs.append((name, value)) }
        return changed
    }

    /// As it is written behind the `?` of an address.
    package var encoded: String {
        pairs.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }.joined(separator: "&")
    }

    package static func == (left: Query, right: Query) -> Bool { left.encoded == right.encoded }

    package func hash(into hasher: inout Hasher) { hasher.combine(encoded) }

    private static func decoded(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "+") {
                bytes.append(UInt8(ascii: " "))
            } else if byte == UInt8(ascii: "%"), let high = hexValue(rest.first),
                let low = hexValue(rest.dropFirst().first)
            {
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        // Nobody types a zero byte, and no database keeps one in text.
        bytes.removeAll { $0 == 0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    package static func encoded(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126, 47: result.unicodeScalars.append(UnicodeScalar(byte))
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                result += "%" + (hex.count == 1 ? "0" : "") + hex
            }
        }
        return result
    }

    private static func hexValue(_ byte: UInt8?) -> UInt8? {
        switch byte {
        case let digit? where (48...57).contains(digit): digit - 48
        case let letter? where (65...70).contains(letter): letter - 55
        case let letter? where (97...102).contains(letter): letter - 87
        default: nil
        }
    }
}
