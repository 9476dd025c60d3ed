import Basics
import Foundation
import Proving
import Store
import Testing

@testable import Capability

/// Opening a council's database: set up where there is nothing, refused where it is not this Hearth's.
struct OpeningTests {
    @Test func `a database with nothing in it is set up, its key beside it`() async throws {
        try await ProvingGround.lendEmpty { address, folder in
            let settings = try await settings(address)
            let ground = try await Opening(settings: settings).ground(migrating: false, settingUp: true)
            await ground.records.database.close()
            #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent("hearth.key").path))
            let again = try await Opening(settings: settings).ground(migrating: false, settingUp: true)
            await again.records.database.close()
        }
    }

    @Test func `a key that has gone is not made anew for a database that has one`() async throws {
        try await ProvingGround.lendEmpty { address, folder in
            let settings = try await settings(address)
            await (try await Opening(settings: settings).ground(migrating: false, settingUp: true)).records.database
                .close()
            let key = folder.appendingPathComponent("hearth.key")
            try FileManager.default.removeItem(at: key)
            let said = try await refusal {
                try await Opening(settings: settings).ground(migrating: false, settingUp: true)
            }
            #expect(said.hasPrefix("The key file \(key.path) is missing."))
            #expect(!FileManager.default.fileExists(atPath: key.path))
        }
    }

    @Test func `another database's key is refused`() async throws {
        try await ProvingGround.lendEmpty { address, folder in
            let settings = try await settings(address)
            await (try await Opening(settings: settings).ground(migrating: false, settingUp: true)).records.database
                .close()
            let other = folder.appendingPathComponent("other.key").path
            _ = try KeyFile.readOrMake(other)
            let wrong = try await self.settings(address, ["key-file": other])
            await #expect(throws: StoreFault.wrongKey) {
                try await Opening(settings: wrong).ground(migrating: false, settingUp: true)
            }
        }
    }

    @Test(.enabled(if: DatabaseKind.all.contains(.postgres)))
    func `with PostgreSQL the key's place has to be said`() async throws {
        try await ProvingGround.lendEmpty(.postgres) { address, folder in
            let unsaid = try await refusal {
                try await Opening(settings: try await settings(address)).ground(migrating: false, settingUp: true)
            }
            #expect(unsaid.hasPrefix("Say where the key file is: --key-file or HEARTH_KEY_FILE."))
            let key = folder.appendingPathComponent("hearth.key").path
            let said = try await settings(address, ["key-file": key])
            await (try await Opening(settings: said).ground(migrating: false, settingUp: true)).records.database.close()
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a database of an earlier Hearth is left as it is until it is migrated`(kind: DatabaseKind) async throws {
        try await ProvingGround.lendEmpty(kind) { address, folder in
            let key = folder.appendingPathComponent("hearth.key").path
            let opening = Opening(settings: try await settings(address, ["key-file": key]))
            await (try await opening.ground(migrating: false, settingUp: true)).records.database.close()
            try await CapabilityList.$current.withValue(CapabilityList([Newer.self])) {
                await #expect(throws: StoreFault.notMigrated) {
                    try await opening.ground(migrating: false, settingUp: true)
                }
                await (try await opening.ground(migrating: true, settingUp: true)).records.database.close()
                await (try await opening.ground(migrating: false, settingUp: true)).records.database.close()
            }
            await #expect(throws: StoreFault.newerVersion("newer-1")) {
                try await opening.ground(migrating: false, settingUp: true)
            }
        }
    }

    /// What a later Hearth adds.
    private struct Newer: Capability {
        static let name = "newer"
        static let migrations = [Migration("newer-1", "CREATE TABLE newer (id TEXT PRIMARY KEY) STRICT;")]
        init(_ ground: Ground) {}
    }

    private func settings(_ address: DatabaseAddress, _ more: [String: String] = [:]) async throws -> Settings {
        let text =
            switch address {
            case .sqlite(let path): "sqlite:\(path)"
            case .postgres(let address): address
            }
        return try await Settings(flags: ["database": text].merging(more) { $1 }, environment: [:])
    }
}
