import Basics
import Store
import Synchronization
import Web

/// The council's own row.
package struct CouncilStore: Sendable {
    let records: Records

    package init(records: Records) { self.records = records }

    /// The council as it describes itself, or `unnamed` before it has.
    package func council() async throws -> CouncilSelf {
        let keys = records.keys
        return try await records.read { try Self.council(on: $0, keys: keys) }
    }

    /// The same inside somebody else's transaction.
    package static func council(on connection: any Connection, keys: Keys) throws -> CouncilSelf {
        try CouncilSelf.table.rows(on: connection, keys: keys) { try CouncilSelf($0) }.first ?? .unnamed
    }

    package func keep(_ council: CouncilSelf, by actor: Actor) async throws {
        let keys = records.keys
        let act = Act("council.described", by: actor, on: "council", ["authority": council.authority])
        try await records.act(act) { connection, _ in
            if try connection.count("SELECT count(*) FROM council") == 0 {
                try CouncilSelf.table.insert(council.values, on: connection, keys: keys)
            } else {
                try CouncilSelf.table.replace(council.values, on: connection, keys: keys)
            }
        }
    }
}

/// The council's face, read once in a few seconds and not on every page: a change shows on every node by then.
final class FaceCache: Sendable {
    private static let seconds = 3
    private let store: CouncilStore
    private let terms: TermStore
    private let kept = Mutex<(face: Face, until: Instant)?>(nil)

    init(store: CouncilStore, terms: TermStore) {
        self.store = store
        self.terms = terms
    }

    func face() async throws -> Face {
        let now = store.records.now
        if let kept = kept.withLock({ $0 }), kept.until > now { return kept.face }
        var face = try await store.council().face
        face.names = try await terms.terms().names
        kept.withLock { [face] in $0 = (face, now.adding(seconds: Self.seconds)) }
        return face
    }

    func forget() { kept.withLock { $0 = nil } }
}
