import Basics
import Store

/// The sessions at which young people gave their verdict, and what they answered. What comes out of here is the whole
/// count; what may be shown of it is for `SafeAnswers` to say.
package struct VerdictStore: Sendable {
    package let records: Records

    package init(records: Records) { self.records = records }

    /// The earliest first.
    package func sessions() async throws -> [VerdictSession] {
        let keys = records.keys
        return try await records.read {
            try VerdictSession.table.rows("ORDER BY day, id", on: $0, keys: keys) { try VerdictSession($0) }
        }
    }

    package func session(_ id: VerdictSession.ID) async throws -> VerdictSession? {
        let keys = records.keys
        return try await records.read {
            try VerdictSession.table.rows("WHERE id = \(id)", on: $0, keys: keys) { try VerdictSession($0) }.first
        }
    }

    package func counts() async throws -> [VerdictCount] {
        let keys = records.keys
        return try await records.read {
            try VerdictCount.table.rows("ORDER BY id", on: $0, keys: keys) { try VerdictCount($0) }
        }
    }

    package func counts(of commitment: Commitment.ID) async throws -> [VerdictCount] {
        let keys = records.keys
        return try await records.read {
            try VerdictCount.table.rows("WHERE commitment_id = \(commitment) ORDER BY id", on: $0, keys: keys) {
                try VerdictCount($0)
            }
        }
    }

    package func counts(at session: VerdictSession.ID) async throws -> [VerdictCount] {
        let keys = records.keys
        return try await records.read {
            try VerdictCount.table.rows("WHERE session_id = \(session) ORDER BY id", on: $0, keys: keys) {
                try VerdictCount($0)
            }
        }
    }

    @discardableResult
    package func add(_ title: Wording, on day: Day, by actor: Actor) async throws -> VerdictSession {
        let keys = records.keys
        let session = VerdictSession(id: .make(at: records.now), day: day, title: title)
        try await records.act(Act("verdict.session.added", by: actor, on: session.id.text)) { connection, _ in
            try VerdictSession.table.insert(session.values, on: connection, keys: keys)
        }
        return session
    }

    package func change(_ wanted: VerdictSession, by actor: Actor) async throws -> Change<VerdictSession> {
        let keys = records.keys
        return try await records.act(Act("verdict.session.changed", by: actor, on: wanted.id.text)) { connection, _ in
            let found = try VerdictSession.table.rows("WHERE id = \(wanted.id)", on: connection, keys: keys) {
                try VerdictSession($0)
            }
            guard let kept = found.first else { return .gone }
            guard kept.version == wanted.version else { return .stale(kept) }
            var changed = wanted
            changed.version += 1
            try VerdictSession.table.replace(changed.values, on: connection, keys: keys)
            return .kept(changed)
        }
    }

    /// Takes out a session that was entered by mistake, with what was answered at it.
    package func remove(_ id: VerdictSession.ID, by actor: Actor) async throws -> Bool {
        let keys = records.keys
        return try await records.act(Act("verdict.session.removed", by: actor, on: id.text)) { connection, _ in
            let counts = try VerdictCount.table.rows("WHERE session_id = \(id) ORDER BY id", on: connection, keys: keys)
            {
                try VerdictCount($0)
            }
            for count in counts { try VerdictCount.table.remove(count.id, on: connection) }
            return try VerdictSession.table.remove(id, on: connection)
        }
    }

    /// Keeps what was answered at a session about a commitment in place of what was kept before; a band in which
    /// nobody answered is left out. The record of it says that it was done and holds no count.
    ///
    /// - Parameter seen: what the person saw; `.stale` gives what is kept where that is something else by now.
    package func keep(
        _ answers: [AgeBand: Answers], at session: VerdictSession.ID, on commitment: Commitment.ID,
        seen: [AgeBand: Answers], by actor: Actor
    ) async throws -> Change<[AgeBand: Answers]> {
        let keys = records.keys
        let now = records.now
        let act = Act("verdict.counted", by: actor, on: session.text, ["commitment": commitment.text])
        return try await records.act(act) { connection, act in
            let kept = try VerdictCount.table.rows(
                "WHERE session_id = \(session) AND commitment_id = \(commitment) ORDER BY id", on: connection,
                keys: keys
            ) { try VerdictCount($0) }
            guard kept.byBand == seen else {
                act.detail["kept"] = "no: changed meanwhile"
                return .stale(kept.byBand)
            }
            for count in kept { try VerdictCount.table.remove(count.id, on: connection) }
            for band in AgeBand.allCases {
                guard let given = answers[band], given.total > 0 else { continue }
                let count = VerdictCount(
                    id: .make(at: now), session: session, commitment: commitment, ages: band, answers: given)
                try VerdictCount.table.insert(count.values, on: connection, keys: keys)
            }
            return .kept(answers)
        }
    }
}

extension [VerdictCount] {
    /// The answers by age band; bands in which nobody answered are not there.
    package var byBand: [AgeBand: Answers] {
        Dictionary(map { ($0.ages, $0.answers) }, uniquingKeysWith: +)
    }

    /// All bands together.
    package var answers: Answers { reduce(Answers()) { $0 + $1.answers } }
}
