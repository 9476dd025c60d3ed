extension String {
    /// Whether the byte is in its UTF-8, quickly.
    func has(_ byte: UInt8) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.contains(byte) } ?? utf8.contains(byte)
    }

    /// Fit to stand in XML: escaped, and without the control characters that XML cannot hold.
    var inXML: String {
        var text = ""
        text.reserveCapacity(utf8.count)
        for scalar in unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "\t", "\n": text.unicodeScalars.append(scalar)
            case "\r": continue
            default:
                if scalar.value < 32 || scalar.value == 0xFFFE || scalar.value == 0xFFFF { continue }
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// Line ends of every kind as one line feed.
    var withPlainLines: String {
        has(13) ? replacing("\r\n", with: "\n").replacing("\r", with: "\n") : self
    }
}
