import Basics
import Store

/// A link that lets whoever holds it do one thing without an account: tell how an activity goes, say yes to a meeting.
/// Its secret is known to the letter it stands in and to nobody else; Hearth keeps a keyed hash.
package struct SignedLink: Sendable, Hashable {
    package typealias ID = Identifier<SignedLink>

    /// How often the link does what it is for.
    package enum Uses: String, Sendable { case once, many }

    package let id: ID
    let hash: [UInt8]
    /// What the link is for, as one word of the part that made it: `update`. A link opens nothing else.
    package let purpose: String
    /// Whose it is: an opaque id of the part that made it, such as a lead's.
    package let holder: String
    /// What it is about: the id of an activity, a meeting.
    package let subject: String
    package let uses: Uses
    package let madeAt: Instant
    /// The first day on which it does not work any more.
    package let endsOn: Day
    package var usedAt: Instant?
    package var revokedAt: Instant?
    package var lastOpenedAt: Instant?

    /// The last day on which it works: what a letter says.
    package var lastDay: Day { endsOn.adding(days: -1) }
}

/// What a link that somebody opens turns out to be.
package enum LinkState: Sendable, Hashable {
    case works(SignedLink)
    /// It stopped working on that day.
    case expired(on: Day)
    /// Somebody took it back, or a newer one replaced it.
    case revoked
    /// It works once, and did.
    case used
    /// Nobody made it so: it was altered, cut short, or is older than a restored backup.
    case unknown

    /// The link, where it works.
    package var link: SignedLink? { if case .works(let link) = self { link } else { nil } }
}

extension SignedLink {
    /// The rule: what the link is on this day.
    func state(on day: Day) -> LinkState {
        if revokedAt != nil { return .revoked }
        if usedAt != nil { return .used }
        return day >= endsOn ? .expired(on: endsOn) : .works(self)
    }
}

extension SignedLink {
    static let table = SealedTable(
        "signed_link", "id", "hash", "purpose", "holder", "subject", "uses", "made_at", "ends_on", "used_at",
        "revoked_at"
    ).fleeting

    init(_ row: Row) throws {
        id = try row.identifier("id")
        hash = try row.bytes("hash")
        purpose = try row.text("purpose")
        holder = try row.text("holder")
        subject = try row.text("subject")
        uses = Uses(rawValue: try row.text("uses")) ?? .once
        madeAt = try row.moment("made_at")
        endsOn = try row.day("ends_on")
        usedAt = try row.optionalMoment("used_at")
        revokedAt = try row.optionalMoment("revoked_at")
        lastOpenedAt = try row.optionalMoment("last_opened_at")
    }

    var values: [any Bindable] {
        [id, hash, purpose, holder, subject, uses.rawValue, madeAt, endsOn, usedAt, revokedAt]
    }
}
