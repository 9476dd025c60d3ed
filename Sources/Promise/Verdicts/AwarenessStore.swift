import Basics
import Store

/// Who had heard of the promise, each time somebody asked.
package struct AwarenessStore: Sendable {
    package let records: Records

    package init(records: Records) { self.records = records }

    /// The latest first.
    package func all() async throws -> [Awareness] {
        let keys = records.keys
        return try await records.read {
            try Awareness.table.rows("ORDER BY day DESC, id DESC", on: $0, keys: keys) { try Awareness($0) }
        }
    }

    @discardableResult
    package func add(
        on day: Day, of whom: Awareness.Whom, heard: Int, asked: Int, at place: Wording, by actor: Actor
    ) async throws -> Awareness {
        let keys = records.keys
        let awareness = Awareness(
            id: .make(at: records.now), day: day, whom: whom, heard: heard, asked: asked, place: place)
        let act = Act("promise.awareness.added", by: actor, on: awareness.id.text, ["whom": whom.rawValue])
        try await records.act(act) { connection, _ in
            try Awareness.table.insert(awareness.values, on: connection, keys: keys)
        }
        return awareness
    }

    /// Takes out what was entered by mistake.
    package func remove(_ id: Awareness.ID, by actor: Actor) async throws -> Bool {
        try await records.act(Act("promise.awareness.removed", by: actor, on: id.text)) { connection, _ in
            try Awareness.table.remove(id, on: connection)
        }
    }
}
