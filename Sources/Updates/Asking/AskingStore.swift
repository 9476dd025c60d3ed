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
            try links.revoke(holder: lead.id.text, purpose: Self.purpose, on: connection, at: now)
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
}
