import Basics

/// Why the mail server and Hearth did not come to terms, whatever the letter.
struct MailTrouble: Error, Sendable, Hashable {
    let reason: LetterReason
    /// What the mail server said, cleaned of addresses.
    var answer: String?

    init(_ reason: LetterReason, _ reply: SMTPReply? = nil) {
        self.reason = reason
        answer = reply?.cleaned
    }
}

/// What became of a letter that was handed over.
enum Delivery: Sendable, Hashable {
    case taken
    /// To be tried again.
    case later(MailTrouble)
    /// Never to be tried again.
    case refused(MailTrouble)
    /// It was handed over whole and no answer came: it may have gone.
    case unsure
}

/// What a mail server answers: a code of three digits and its words, in one line or several (RFC 5321, 4.2).
struct SMTPReply: Sendable, Hashable {
    let code: Int
    let lines: [String]

    var isGood: Bool { (200...299).contains(code) }
    var isLater: Bool { (400...499).contains(code) }

    /// As it may be kept and shown: the code and the words without addresses, at most 200 characters.
    var cleaned: String {
        let words = lines.joined(separator: " ").replacing(/[^\s<>@]*@[^\s<>]*/, with: "…")
        let printable = words.unicodeScalars.filter { $0.properties.generalCategory != .control }
        return String("\(code) \(String(String.UnicodeScalarView(printable)))".prefix(200))
    }
}
