import Basics
import Store

/// The outbox as an officer or administrator works with it.
struct OutboxDesk: Sendable {
    let outbox: Outbox

    private var records: Records { outbox.records }

    /// What an officer does with a letter.
    enum Order: String, CaseIterable {
        case cancel
        case sendNow = "send-now"
        case sendAgain = "send-again"

        /// The states in which it can be done.
        var from: [LetterState] {
            switch self {
            case .cancel: [.waiting, .held, .refused, .unsure]
            case .sendNow: [.waiting]
            case .sendAgain: [.refused, .unsure]
            }
        }
    }

    /// A page of letters, those that changed last first.
    ///
    /// - Parameter page: from 1.
    func letters(in state: LetterState?, page: Int, size: Int) async throws -> (letters: [OutboxLetter], total: Int) {
        let keys = records.keys
        let condition: SQL = state.map { "WHERE state = \($0.rawValue)" } ?? ""
        return try await records.read { connection in
            let total = try connection.count("SELECT count(*) FROM letter \(condition)")
            let letters = try Outbox.letters(
                condition + " ORDER BY changed_at DESC, id DESC LIMIT \(size) OFFSET \((page - 1) * size)",
                on: connection, keys: keys)
            return (letters, total)
        }
    }

    func letter(_ id: Letter.ID) async throws -> (letter: OutboxLetter, text: LetterText?)? {
        let keys = records.keys
        let letter = try await records.read { try Outbox.letters("WHERE id = \(id)", on: $0, keys: keys).first }
        return letter.map { letter in (letter, letter.content.flatMap { outbox.envelope.opened($0, as: id) }) }
    }

    func counts() async throws -> [LetterState: Int] {
        let rows = try await records.read {
            try $0.rows("SELECT state, count(*) AS letters FROM letter GROUP BY state ORDER BY state") {
                (LetterState(rawValue: try $0.text("state")), try $0.integer("letters"))
            }
        }
        return Dictionary(uniqueKeysWithValues: rows.compactMap { state, count in state.map { ($0, count) } })
    }

    /// How many people asked for no more reminders since then, and still want none.
    func stopped(since moment: Instant) async throws -> Int {
        try await records.read {
            try $0.count(
                "SELECT count(*) FROM post_stop WHERE started_at IS NULL AND stopped_at >= \(moment)")
        }
    }

    /// Does what the officer wants; false where the letter has moved on meanwhile.
    func carryOut(_ order: Order, on id: Letter.ID, by actor: Actor) async throws -> Bool {
        let now = records.now
        let states = order.from.map(\.rawValue)
        return try await records.act(Act("letter.\(order.rawValue)", by: actor, on: id.text)) { connection, act in
            let open: SQL = "WHERE id = \(id) AND state IN (\(list: states))"
            let free: SQL = "leased_by = NULL, leased_until = NULL"
            let changed =
                switch order {
                case .cancel:
                    try connection.run(
                        """
                        UPDATE letter SET state = 'cancelled', reason = 'cancelled', content = NULL,
                        changed_at = \(now), \(free) \(open)
                        """)
                case .sendNow:
                    try connection.run("UPDATE letter SET next_at = \(now), is_hurried = 1 \(open)")
                case .sendAgain:
                    try connection.run(
                        """
                        UPDATE letter SET state = 'waiting', tries = 0, reason = NULL, answer = NULL,
                        next_at = \(now), is_hurried = 1, changed_at = \(now), \(free)
                        \(open) AND content IS NOT NULL
                        """)
                }
            if changed == 0 { act.name = "letter.moved-on" }
            return changed == 1
        }
    }

    /// Takes away what nobody needs any more: what a letter says that lay for a month, and every letter after a year.
    func forget() async throws {
        let month = records.now.adding(seconds: -30 * 86_400)
        let year = records.now.adding(seconds: -365 * 86_400)
        try await records.keep { connection in
            try connection.run(
                """
                UPDATE letter SET content = NULL
                WHERE content IS NOT NULL AND state IN ('held', 'refused', 'unsure') AND changed_at < \(month)
                """)
            try connection.run(
                """
                DELETE FROM letter
                WHERE state IN ('sent', 'held', 'refused', 'unsure', 'cancelled') AND changed_at < \(year)
                """)
        }
    }
}
