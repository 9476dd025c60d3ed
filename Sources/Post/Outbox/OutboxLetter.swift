import Basics
import Store

/// Where a letter stands.
package enum LetterState: String, Sendable, CaseIterable {
    /// It goes as soon as the rules and the mail server let it.
    case waiting
    /// A node is handing it over at this moment.
    case sending
    /// The mail server has taken it.
    case sent
    /// The mail server will not have it, or it was tried as often as is reasonable.
    case refused
    /// This council is a demonstration: the letter stays here.
    case held
    /// It was handed over and no answer came back: nobody knows whether it went. It does not go again by itself.
    case unsure
    /// Somebody stopped it, or its reader wants no reminders.
    case cancelled
}

/// Why a letter is where it is, as far as a sentence can say it.
package enum LetterReason: String, Sendable {
    /// The mail server answered so; its own words stand beside this.
    case answered
    case unreachable
    case certificate
    case unprotected = "no-encryption"
    case signIn = "sign-in"
    case settings
    /// The connection broke before the letter was handed over.
    case brokenOff = "broken-off"
    /// The connection broke, or the node ended, after that.
    case noAnswer = "no-answer"
    /// Its reader wants no reminders.
    case stopped
    /// Somebody cancelled it.
    case cancelled
    /// What it says can no longer be read with the council's key.
    case unreadable
}

/// A letter as the outbox shows it.
package struct OutboxLetter: Sendable, Hashable {
    package let id: Letter.ID
    package let kind: String
    package let called: Bilingual
    package let address: String
    package let concerns: String
    package let isAskedFor: Bool
    package let madeAt: Instant
    package let state: LetterState
    package let tries: Int
    /// When it may go at the earliest, while it waits.
    package let nextAt: Instant
    package let changedAt: Instant
    package let reason: LetterReason?
    /// What the mail server said, without addresses.
    package let answer: String?
    /// What it says, sealed; nil once it has gone.
    let content: [UInt8]?

    package var maskedAddress: String { MailAddress(address)?.masked ?? "…" }
}

extension OutboxLetter {
    static let table = SealedTable(
        "letter", "id", "kind", "kind_english", "kind_welsh", "address", "concerns", "once_key", "is_asked_for",
        "made_at"
    ).fleeting
    static let moving: StaticString = "state, tries, next_at, changed_at, reason, answer, content"

    init(_ row: Row) throws {
        id = try row.identifier("id")
        kind = try row.text("kind")
        called = Bilingual(try row.text("kind_english"), cy: try row.text("kind_welsh"))
        address = try row.text("address")
        concerns = try row.text("concerns")
        isAskedFor = try row.flag("is_asked_for")
        madeAt = try row.moment("made_at")
        state = LetterState(rawValue: try row.text("state")) ?? .unsure
        tries = try row.integer("tries")
        nextAt = try row.moment("next_at")
        changedAt = try row.moment("changed_at")
        reason = try row.optionalText("reason").flatMap(LetterReason.init(rawValue:))
        answer = try row.optionalText("answer")
        content = try row.optionalBytes("content")
    }
}
