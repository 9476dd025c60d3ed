import Basics
import Council
import Store

/// A letter in the hand of a node, noted as such: it is to be given to the mail server now.
struct ReadyLetter: Sendable {
    let id: Letter.ID
    let to: MailAddress
    let text: LetterText
    let isAskedFor: Bool
    let council: Bilingual
}

/// How a node takes letters out of the outbox. A batch is leased; each letter is noted as being sent before the mail
/// server hears of it, and what became of it afterwards. A node that dies in between leaves one letter of which nobody
/// knows; its others are free again when the lease is over.
struct PostQueue: Sendable {
    let outbox: Outbox
    /// Names this node: unique among those that run at the same time.
    let node: String
    /// How long a node may be silent before its letters are another's. Longer than the mail server may take to answer.
    let leaseSeconds: Int

    private var records: Records { outbox.records }

    /// Puts right what others left behind. False where nothing may go, because the council is a demonstration.
    func prepare() async throws -> Bool {
        let now = records.now
        let keys = records.keys
        return try await records.keep { connection in
            if try CouncilStore.council(on: connection, keys: keys).isDemonstration {
                try connection.run(
                    "UPDATE letter SET state = 'held', changed_at = \(now) WHERE state = 'waiting'")
                return false
            }
            try connection.run(
                """
                UPDATE letter SET state = 'unsure', reason = 'no-answer', answer = NULL, changed_at = \(now),
                    leased_until = NULL
                WHERE state = 'sending' AND leased_until < \(now)
                """)
            return true
        }
    }

    /// Leases the next letters that are due, the longest waiting first.
    func claim(_ most: Int) async throws -> [Letter.ID] {
        let now = records.now
        let until = now.adding(seconds: leaseSeconds)
        let node = node
        return try await records.keep { connection in
            // Under PostgreSQL a second node that chose the same rows waits here and finds them leased.
            let ids = try connection.rows(
                """
                UPDATE letter SET leased_by = \(node), leased_until = \(until)
                WHERE id IN (
                    SELECT id FROM letter
                    WHERE state = 'waiting' AND next_at <= \(now)
                    AND (leased_until IS NULL OR leased_until < \(now))
                    ORDER BY next_at, id LIMIT \(most))
                AND state = 'waiting' AND (leased_until IS NULL OR leased_until < \(now))
                RETURNING id
                """
            ) { try $0.identifier("id") as Letter.ID }
            return ids.sorted { $0.text < $1.text }
        }
    }

    /// Whether letters are due that nobody holds.
    func isAnyFree() async throws -> Bool {
        let now = records.now
        return try await records.read {
            try $0.count(
                """
                SELECT count(*) FROM letter WHERE state = 'waiting' AND next_at <= \(now)
                AND (leased_until IS NULL OR leased_until < \(now))
                """) > 0
        }
    }

    /// Notes what became of one letter and that the next is being sent, in one transaction. Nil where the next is not
    /// to go now: its time, its reader or another node says so.
    func turn(settling last: (id: Letter.ID, became: Delivery)?, to next: Letter.ID?) async throws -> ReadyLetter? {
        let now = records.now
        return try await records.keep { connection in
            // Of two letters to one person in the hands of two nodes, the second must see the first.
            try AuditChain.takeTurn(on: connection)
            if let last { try settle(last.id, last.became, on: connection, at: now) }
            guard let next else { return nil }
            return try begin(next, on: connection, at: now)
        }
    }

    /// Gives leased letters back because there is no mail server to give them to.
    func putBack(_ ids: [Letter.ID], because trouble: MailTrouble) async throws {
        let now = records.now
        let node = node
        try await records.keep { connection in
            for id in ids {
                try connection.run(
                    """
                    UPDATE letter SET tries = tries + 1
                    WHERE id = \(id) AND state = 'waiting' AND leased_by = \(node)
                    """)
                try settle(id, .later(trouble), on: connection, at: now)
            }
        }
    }

    private func settle(
        _ id: Letter.ID, _ became: Delivery, on connection: any Connection, at now: Instant
    ) throws {
        // An officer who was told of an unsure letter and sent it again has taken it out of this node's hand.
        let held: SQL = "WHERE id = \(id) AND leased_by = \(node) AND state IN ('waiting', 'sending', 'unsure')"
        let free: SQL = "changed_at = \(now), leased_by = NULL, leased_until = NULL"
        switch became {
        case .taken:
            try connection.run(
                "UPDATE letter SET state = 'sent', content = NULL, reason = NULL, answer = NULL, \(free) \(held)")
        case .unsure:
            try connection.run("UPDATE letter SET state = 'unsure', reason = 'no-answer', \(free) \(held)")
        case .refused(let trouble):
            try connection.run(
                """
                UPDATE letter SET state = 'refused', reason = \(trouble.reason.rawValue), answer = \(trouble.answer),
                \(free) \(held)
                """)
        case .later(let trouble):
            let tries = try connection.count("SELECT tries FROM letter WHERE id = \(id)")
            let isOver = tries >= Retry.mostTries
            let nextAt = now.adding(seconds: Retry.seconds(after: tries))
            try connection.run(
                """
                UPDATE letter SET state = \(isOver ? "refused" : "waiting"), reason = \(trouble.reason.rawValue),
                    answer = \(trouble.answer), next_at = \(nextAt), \(free) \(held)
                """)
        }
    }
}

// One letter's turn.
extension PostQueue {
    private func begin(_ id: Letter.ID, on connection: any Connection, at now: Instant) throws -> ReadyLetter? {
        guard
            let row = try connection.first(
                """
                SELECT address_hash, is_hurried FROM letter
                WHERE id = \(id) AND state = 'waiting' AND leased_by = \(node) AND leased_until > \(now)
                """)
        else { return nil }
        let letter: OutboxLetter
        do {
            guard let found = try Outbox.letters("WHERE id = \(id)", on: connection, keys: records.keys).first else {
                return nil
            }
            letter = found
        } catch StoreFault.tampered {
            // The letters behind it go on; `hearth verify` names the row.
            return try giveUp(id, on: connection, at: now)
        }
        guard let to = MailAddress(letter.address), let content = letter.content,
            let text = outbox.envelope.opened(content, as: id)
        else { return try giveUp(id, on: connection, at: now) }
        let hash = try row.bytes("address_hash")
        guard try mayGo(letter, hash, isHurried: try row.flag("is_hurried"), on: connection, at: now) else {
            return nil
        }
        let until = now.adding(seconds: leaseSeconds)
        try connection.run(
            """
            UPDATE letter SET state = 'sending', is_put_off = 0, tries = tries + 1, begun_at = \(now),
                changed_at = \(now), leased_until = \(until)
            WHERE id = \(id)
            """)
        let council = try CouncilStore.council(on: connection, keys: records.keys).name
        return ReadyLetter(id: id, to: to, text: text, isAskedFor: letter.isAskedFor, council: council)
    }

    /// Whether the reader and the council's rules let it go now. Where they do not, the letter is put off or cancelled.
    private func mayGo(
        _ letter: OutboxLetter, _ hash: [UInt8], isHurried: Bool, on connection: any Connection, at now: Instant
    ) throws -> Bool {
        if letter.isAskedFor { return true }
        if try Stops.isStopped(hash, on: connection) {
            try connection.run(
                """
                UPDATE letter SET state = 'cancelled', reason = 'stopped', content = NULL, changed_at = \(now),
                    leased_by = NULL, leased_until = NULL WHERE id = \(letter.id)
                """)
            return false
        }
        if isHurried { return true }
        let since = now.adding(seconds: -8 * 86_400)
        let sent = try connection.rows(
            """
            SELECT begun_at FROM letter
            WHERE address_hash = \(hash) AND begun_at > \(since) AND is_asked_for = 0
            AND state IN ('sending', 'sent', 'unsure')
            """
        ) { try $0.moment("begun_at") }
        let rules = try PostRulesStore.rules(on: connection, keys: records.keys)
        guard case .at(let moment) = rules.mayGo(at: now, sent: sent) else { return true }
        try connection.run(
            """
            UPDATE letter SET next_at = \(moment), is_put_off = 1, leased_by = NULL, leased_until = NULL
            WHERE id = \(letter.id)
            """)
        return false
    }

    private func giveUp(_ id: Letter.ID, on connection: any Connection, at now: Instant) throws -> ReadyLetter? {
        try connection.run(
            """
            UPDATE letter SET state = 'refused', reason = 'unreadable', content = NULL, changed_at = \(now),
                leased_by = NULL, leased_until = NULL WHERE id = \(id)
            """)
        return nil
    }
}
