import Basics
import Capability
import Foundation
import Store

/// The text of a strategy as it stood after a change.
struct KeptVersion: Sendable, Hashable, Identifiable {
    typealias ID = Identifier<KeptVersion>

    let id: ID
    let strategy: Strategy.Whole.ID
    /// From 1.
    let number: Int
    /// What the council calls it, such as "for the partners' comments"; empty where it has no name.
    var label: String
    let document: StrategyDocument
    let keptAt: Instant
}

extension KeptVersion {
    static let table = SealedTable(
        "strategy_version", "id", "strategy_id", "number", "label", "document", "kept_at")

    init(_ whole: Strategy.Whole, at moment: Instant) {
        self.init(
            id: .make(at: moment), strategy: whole.id, number: whole.version, label: "", document: whole.document,
            keptAt: moment)
    }

    init(_ row: Row) throws {
        self.init(
            id: try row.identifier("id"), strategy: try row.identifier("strategy_id"),
            number: try row.integer("number"), label: try row.text("label"),
            document: try JSONDecoder().decode(StrategyDocument.self, from: Data(try row.text("document").utf8)),
            keptAt: try row.moment("kept_at"))
    }

    private func values() throws -> [any Bindable] {
        [id, strategy, number, label, try document.written(), keptAt]
    }

    func insert(on connection: any Connection, keys: Keys) throws {
        try Self.table.insert(try values(), on: connection, keys: keys)
    }

    func replace(on connection: any Connection, keys: Keys) throws {
        try Self.table.replace(try values(), on: connection, keys: keys)
    }

    static func find(
        _ number: Int, of strategy: Strategy.Whole.ID, on connection: any Connection, keys: Keys
    ) throws -> KeptVersion? {
        try table.rows("WHERE strategy_id = \(strategy) AND number = \(number)", on: connection, keys: keys) {
            try KeptVersion($0)
        }.first
    }
}

/// The versions of strategies.
struct VersionStore: Sendable {
    let records: Records

    /// The latest first.
    func versions(of strategy: Strategy.Whole.ID) async throws -> [KeptVersion] {
        let keys = records.keys
        return try await records.read {
            try KeptVersion.table.rows(
                "WHERE strategy_id = \(strategy) ORDER BY number DESC", on: $0, keys: keys
            ) { try KeptVersion($0) }
        }
    }

    func version(_ number: Int, of strategy: Strategy.Whole.ID) async throws -> KeptVersion? {
        let keys = records.keys
        return try await records.read { try KeptVersion.find(number, of: strategy, on: $0, keys: keys) }
    }

    /// Gives a version a name, or takes it away.
    func name(_ number: Int, of strategy: Strategy.Whole.ID, _ label: String, by actor: Actor) async throws -> Bool {
        let keys = records.keys
        let act = Act("strategy.version-named", by: actor, on: strategy.text, ["version": "\(number)"])
        return try await records.act(act) { connection, act in
            guard var version = try KeptVersion.find(number, of: strategy, on: connection, keys: keys) else {
                act.name = "strategy.version-missing"
                return false
            }
            version.label = label
            try version.replace(on: connection, keys: keys)
            return true
        }
    }
}
