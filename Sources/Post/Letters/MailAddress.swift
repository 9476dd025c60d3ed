import Basics

/// An e-mail address that can be put into a letter's head and into what is said to a mail server: one part, an at sign
/// and a domain, all in ASCII, with no character that either would read as its own.
package struct MailAddress: Sendable, Hashable, CustomStringConvertible {
    package let text: String

    /// Nil where the text is no such address. Domains are put into lower case; what stands before the at sign is kept
    /// as it is (RFC 5321, 2.4).
    package init?(_ text: String) {
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, (1...64).contains(halves[0].utf8.count), text.utf8.count <= 254,
            halves[0].utf8.allSatisfy(Self.isLocal), Self.isDomain(halves[1])
        else { return nil }
        self.text = halves[0] + "@" + halves[1].lowercased()
    }

    var domain: String { String(text.drop { $0 != "@" }.dropFirst()) }

    /// As it is shown where the whole is nobody's business: `s…@anytown.example`.
    package var masked: String { "\(text.prefix(1))…@\(domain)" }

    package var description: String { text }

    /// The characters of an unquoted local part (RFC 5322, 3.2.3).
    private static func isLocal(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || ".!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }

    private static func isDomain(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
                    && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == 45 }
            }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
}
