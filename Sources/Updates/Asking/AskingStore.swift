import Basics
import Leads
import Post
import Store

/// Asks leads for word: the link and the letter that holds it are one act, so that neither is without the other.
struct AskingStore: Sendable {
    /// What a link of the one-minute update is for.
    static let purpose = "update"

    let records: Records
    let outbox: Outbox
    let links: SignedLinks

    init(records: Records) {
        self.records = records
        outbox = Outbox(records: records)
        links = SignedLinks(records: records)
    }

    /// Asks one person, unless another node has in these days.
    ///
    /// - Parameter isWanted: an officer asks now, whatever the rhythm says.
    /// - Returns: whether a letter was put into the outbox.
    func ask(_ request: Asking.Request, rhythm: Rhythm, isWanted: Bool = false, by actor: Actor) async throws -> Bool {
        let now = records.now
        let today = now.inLondon.day
        let lead = request.to
        return try await records.act(Act("lead.asked", by: actor, on: lead.id.text)) { connection, act in
            let before = today.adding(days: -rhythm.againAfterDays)
            if !isWanted, try RhythmStore.wasAsked(lead.id, since: before, on: connection) {
                act.name = "lead.asked-already"
                return false
            }
            try stopEarlier(lead.id.text, on: connection, at: now)
            let made = try links.make(
                purpose: Self.purpose, holder: lead.id.text, subject: "work", days: rhythm.linkDays, uses: .many,
                on: connection, at: now)
            let letter = UpdateLetter(request: request, secret: made.secret, lastDay: made.link.lastDay, today: today)
            try outbox.add(letter.letter, on: connection, at: now)
            try RhythmStore.note(lead.id, asked: today, on: connection)
            act.detail["pieces"] = "\(request.pieces.count)"
            return true
        }
    }

    /// Takes one link back, and with it the letter that holds it, where that has not gone yet.
    func takeBack(_ id: SignedLink.ID, by actor: Actor) async throws {
        let now = records.now
        try await records.act(Act("link.revoked", by: actor, on: id.text)) { connection, act in
            guard let link = try links.revoke(id, on: connection, at: now) else {
                act.name = "link.not-revoked"
                return
            }
            try outbox.cancel(UpdateLetter.kind, concerning: link.holder, on: connection, at: now)
        }
    }

    /// Whoever has left is asked nothing more: their links stop, and letters that have not gone stay here.
    func stopAsking(_ lead: Lead) async throws {
        let today = records.now.inLondon.day
        let isAny = try await links.list(holder: lead.id.text).contains {
            $0.purpose == Self.purpose && $0.revokedAt == nil && $0.endsOn > today
        }
        guard isAny else { return }
        let now = records.now
        try await records.act(Act("lead.asked-no-more", by: .system("updates"), on: lead.id.text)) { connection, _ in
            try stopEarlier(lead.id.text, on: connection, at: now)
        }
    }

    /// No two links of one person work at a time, and no letter goes whose link does not.
    private func stopEarlier(_ holder: String, on connection: any Connection, at now: Instant) throws {
        try links.revoke(holder: holder, purpose: Self.purpose, on: connection, at: now)
        try outbox.cancel(UpdateLetter.kind, concerning: holder, on: connection, at: now)
    }
}
