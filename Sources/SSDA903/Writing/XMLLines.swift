/// XML being written, an element a line.
struct XMLLines {
    private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    private var depth = 0

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    mutating func open(_ name: String) {
        indent()
        tag("<", name, ">\n")
        depth += 1
    }

    mutating func close(_ name: String) {
        depth -= 1
        indent()
        tag("</", name, ">\n")
    }

    /// A cell; an empty tag where it is blank.
    mutating func cell(_ name: String, _ text: ArraySlice<UInt8>) {
        indent()
        guard !text.isEmpty else { return tag("<", name, "/>\n") }
        tag("<", name, ">")
        if text.contains(where: { $0 < 32 || $0 == ampersand || $0 == less || $0 == greater || $0 == 0xEF }) {
            add(escaping: text)
        } else {
            bytes.append(contentsOf: text)
        }
        tag("</", name, ">\n")
    }

    private mutating func tag(_ start: StaticString, _ name: String, _ end: StaticString) {
        start.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: name.utf8)
        end.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    private mutating func indent() {
        for _ in 0..<depth { bytes.append(tab) }
    }

    /// Line breaks and tabs become references, so that no reader trims or changes them. What XML cannot hold at all
    /// (control characters, U+FFFE and U+FFFF) is left out.
    private mutating func add(escaping text: ArraySlice<UInt8>) {
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "&": bytes += Array("&amp;".utf8)
            case "<": bytes += Array("&lt;".utf8)
            case ">": bytes += Array("&gt;".utf8)
            case "\n", "\r", "\t": bytes += Array("&#\(scalar.value);".utf8)
            default:
                if scalar.value >= 32, scalar.value != 0xFFFE, scalar.value != 0xFFFF {
                    bytes += Array(String(Character(scalar)).utf8)
                }
            }
        }
    }
}
