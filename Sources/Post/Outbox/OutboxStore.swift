import Basics
import Capability
import Council
import Foundation
import Store

/// The letters that are to leave the council. A letter is put in by the act that it belongs to, so that both are kept
/// or neither; the nodes take them out and hand each to the mail server once.
package struct Outbox: Sendable {
    package let records: Records
    let envelope: Envelope

    package init(_ ground: Ground) { self.init(records: ground.records) }

    package init(records: Records) {
        self.records = records
        envelope = Envelope(keys: records.keys)
    }

    /// Puts a letter in, inside somebody else's act. Gives its id, or nil where one with the same `once` is there.
    ///
    /// In a demonstration it is held and never goes. One to somebody who wants no reminders is kept as cancelled.
    ///
    /// - Throws: `Refusal` where the address or the subject is none that can be sent.
    @discardableResult
    package func add(_ letter: Letter, on connection: any Connection, at moment: Instant) throws -> Letter.ID? {
        let problems = letter.problems
        guard problems.isEmpty, let address = MailAddress(letter.address) else { throw Refusal(problems) }
        if let once = letter.once,
            try connection.count("SELECT count(*) FROM letter WHERE once_key = \(once)") > 0
        {
            return nil
        }
        let id = Letter.ID.make(at: moment)
        let hash = Self.hash(address, keys: records.keys)
        let isStopped = try !letter.isAskedFor && Stops.isStopped(hash, on: connection)
        let isHeld = try CouncilStore.council(on: connection, keys: records.keys).isDemonstration
        let state: LetterState = isStopped ? .cancelled : isHeld ? .held : .waiting
        let content = isStopped ? nil : try envelope.sealed(letter.text, as: id)
        try insert(letter, id, address, hash, state, content, on: connection, at: moment)
        return id
    }

    /// Puts a letter in as an act of its own.
    @discardableResult
    package func queue(_ letter: Letter, by actor: Actor) async throws -> Letter.ID? {
        let now = records.now
        let act = Act("letter.queued", by: actor, on: letter.concerns, ["kind": letter.kind])
        return try await records.act(act) { connection, act in
            let id = try add(letter, on: connection, at: now)
            act.detail["letter"] = id?.text ?? "queued before"
            return id
        }
    }

    /// The letters that concern somebody or something, the newest first: what was sent to a lead, and when.
    package func letters(concerning: String) async throws -> [OutboxLetter] {
        let keys = records.keys
        return try await records.read {
            try Self.letters("WHERE concerns = \(concerning) ORDER BY made_at DESC, id DESC", on: $0, keys: keys)
        }
    }

    /// Keeps letters back that have not gone, inside somebody else's act: what they ask for, or the link they hold, is
    /// over. One that was refused, or of which nobody knows, stays as it is, but cannot be sent again.
    ///
    /// - Returns: how many letters of those that waited do not go.
    @discardableResult
    package func cancel(
        _ kind: String, concerning: String, on connection: any Connection, at moment: Instant
    ) throws -> Int {
        try connection.run(
            """
            UPDATE letter SET content = NULL
            WHERE concerns = \(concerning) AND kind = \(kind) AND state IN ('refused', 'unsure')
            """)
        return try connection.run(
            """
            UPDATE letter SET state = 'cancelled', reason = 'cancelled', content = NULL, changed_at = \(moment),
                leased_by = NULL, leased_until = NULL
            WHERE concerns = \(concerning) AND kind = \(kind) AND state IN ('waiting', 'held')
            """)
    }

    /// Whether a letter of that kind was put in for somebody since the moment.
    func hasQueued(_ kind: String, concerning: String, since moment: Instant) async throws -> Bool {
        try await records.read {
            try $0.count(
                """
                SELECT count(*) FROM letter
                WHERE concerns = \(concerning) AND kind = \(kind) AND made_at > \(moment)
                """) > 0
        }
    }

    static func letters(_ condition: SQL, on connection: any Connection, keys: Keys) throws -> [OutboxLetter] {
        try OutboxLetter.table.rows(condition, extra: OutboxLetter.moving, on: connection, keys: keys) {
            try OutboxLetter($0)
        }
    }

    /// What limits and stops know an address by, however it was typed.
    static func hash(_ address: MailAddress, keys: Keys) -> [UInt8] {
        keys.hash(Data(address.text.lowercased().utf8), for: "mail address")
    }

    private func insert(
        _ letter: Letter, _ id: Letter.ID, _ address: MailAddress, _ hash: [UInt8], _ state: LetterState,
        _ content: [UInt8]?, on connection: any Connection, at moment: Instant
    ) throws {
        let reason = state == .cancelled ? LetterReason.stopped.rawValue : nil
        let nextAt = max(letter.notBefore ?? moment, moment)
        try OutboxLetter.table.insert(
            [
                id, letter.kind, letter.called.english, letter.called.welsh, address.text, letter.concerns,
                letter.once, letter.isAskedFor, moment,
            ],
            beside: [
                ("address_hash", hash), ("content", content), ("state", state.rawValue), ("next_at", nextAt),
                ("changed_at", moment), ("reason", reason),
            ], on: connection, keys: records.keys)
    }
}
