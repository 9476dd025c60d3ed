import Basics
import Foundation
import Store

/// Imports on their way, and the columns that were chosen for tables with the same heads.
package struct ImportStore: Sendable {
    package let records: Records

    static let mappings = SealedTable("programme_columns", "heads", "mapping", "kept_at")

    package init(records: Records) { self.records = records }

    /// Keeps a file that has just come, with what is chosen to begin with.
    func keep(
        _ content: KeptImport.Content, name: String, choices: ImportChoices, by actor: Actor
    ) async throws -> KeptImport {
        let now = records.now
        let keys = records.keys
        let kept = KeptImport(
            id: .make(at: now), name: name, content: content, choices: choices, madeAt: now,
            expiresAt: now.adding(seconds: KeptImport.days * 86_400), by: actor.written, version: 1)
        let act = Act("programme.file.received", by: actor, on: kept.id.text, ["name": name])
        try await records.act(act) { connection, _ in
            try KeptImport.table.insert(try kept.values(), on: connection, keys: keys)
        }
        return kept
    }

    /// Nil where there is none or its time is over.
    func kept(_ id: KeptImport.ID) async throws -> KeptImport? {
        let keys = records.keys
        let now = records.now
        return try await records.read { try Self.kept(id, at: now, on: $0, keys: keys) }
    }

    /// Those that are still open, the newest first: their names without what they hold.
    func open() async throws -> [(id: KeptImport.ID, name: String, madeAt: Instant)] {
        let now = records.now
        return try await records.read { connection in
            try connection.rows(
                """
                SELECT id, name, made_at FROM programme_import WHERE made IS NULL AND expires_at > \(now)
                ORDER BY made_at DESC, id DESC
                """
            ) { (try $0.identifier("id"), try $0.text("name"), try $0.moment("made_at")) }
        }
    }

    /// Keeps choices, unless somebody else changed them since.
    func keep(
        _ choices: ImportChoices, for id: KeptImport.ID, seen: Int, by actor: Actor
    ) async throws -> Change<KeptImport> {
        let keys = records.keys
        let now = records.now
        return try await records.act(Act("programme.file.chosen", by: actor, on: id.text)) { connection, act in
            guard var kept = try Self.kept(id, at: now, on: connection, keys: keys) else { return .gone }
            guard kept.version == seen, kept.isOpen else {
                act.detail["kept"] = "no: changed meanwhile"
                return .stale(kept)
            }
            kept.choices = choices
            kept.version += 1
            try KeptImport.table.replace(try kept.values(), on: connection, keys: keys)
            return .kept(kept)
        }
    }

    func remove(_ id: KeptImport.ID, by actor: Actor) async throws {
        try await records.act(Act("programme.file.removed", by: actor, on: id.text)) { connection, _ in
            try KeptImport.table.remove(id, on: connection)
        }
    }

    /// Takes out those whose time is over.
    func removeExpired() async throws {
        let now = records.now
        try await records.keep { try $0.run("DELETE FROM programme_import WHERE expires_at <= \(now)") }
    }

    private static func kept(
        _ id: KeptImport.ID, at now: Instant, on connection: any Connection, keys: Keys
    ) throws -> KeptImport? {
        try KeptImport.table.rows("WHERE id = \(id) AND expires_at > \(now)", on: connection, keys: keys) {
            try KeptImport($0)
        }.first
    }
}

extension ImportStore {
    /// Makes activities of an import in one act, everything or nothing, and remembers its columns.
    ///
    /// - Parameters:
    ///   - programme: the one to begin; nil adds to the current one.
    ///   - plan: makes what is kept, of the programme it goes to.
    func finish(
        _ kept: KeptImport, beginning programme: WorkProgramme?, remembering heads: String?, skipped: Int,
        by actor: Actor, _ plan: @escaping @Sendable (WorkProgramme, Set<String>) throws -> [PlannedActivity]
    ) async throws -> Change<KeptImport> {
        let keys = records.keys
        let now = records.now
        let act = Act("programme.imported", by: actor, on: kept.id.text, ["file": kept.name])
        return try await records.largeAct(act) { connection, act in
            guard var found = try Self.kept(kept.id, at: now, on: connection, keys: keys) else { return .gone }
            guard found.version == kept.version, found.isOpen else {
                act.detail["kept"] = "no: changed meanwhile"
                return .stale(found)
            }
            let target = try Self.target(programme, on: connection, keys: keys)
            let taken = Set(try connection.rows("SELECT key FROM activity ORDER BY key") { try $0.text("key") })
            let planned = try plan(target, taken)
            try ProgrammeStore.add(planned, by: actor, at: now, on: connection, keys: keys)
            found.made = KeptImport.Made(
                at: now.iso, programme: target.id.text, activities: planned.map(\.activity.key),
                steps: planned.reduce(0) { $0 + $1.steps.count }, skipped: skipped)
            found.version += 1
            try KeptImport.table.replace(try found.values(), on: connection, keys: keys)
            if let heads, let mapping = found.choices.mapping {
                try Self.remember(mapping, for: heads, at: now, on: connection, keys: keys)
            }
            act.detail["activities"] = "\(planned.count)"
            act.detail["steps"] = "\(found.made?.steps ?? 0)"
            act.detail["programme"] = target.id.text
            return .kept(found)
        }
    }

    private static func target(
        _ wanted: WorkProgramme?, on connection: any Connection, keys: Keys
    ) throws -> WorkProgramme {
        if let wanted {
            try ProgrammeStore.begin(wanted, on: connection, keys: keys)
            return wanted
        }
        guard let current = try ProgrammeStore.current(on: connection, keys: keys) else {
            throw StoreFault.unexpected("no programme to import into")
        }
        return current
    }
}

extension ImportStore {
    /// The columns that were chosen for these heads before.
    func mapping(for heads: String) async throws -> ColumnMapping? {
        let keys = records.keys
        let text = try await records.read {
            try Self.mappings.rows("WHERE heads = \(heads)", on: $0, keys: keys) { try $0.text("mapping") }.first
        }
        return try text.map { try JSONDecoder().decode(ColumnMapping.self, from: Data($0.utf8)) }
    }

    private static func remember(
        _ mapping: ColumnMapping, for heads: String, at now: Instant, on connection: any Connection, keys: Keys
    ) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(mapping), as: UTF8.self)
        let values: [any Bindable] = [heads, text, now]
        let stands = try connection.count("SELECT count(*) FROM programme_columns WHERE heads = \(heads)") > 0
        if stands {
            try mappings.replace(values, on: connection, keys: keys)
        } else {
            try mappings.insert(values, on: connection, keys: keys)
        }
    }
}
