import Basics
import Capability
import Foundation
import Logging
import Store

/// A council's database with nothing in it but its tables, and a folder of its own; both are gone afterwards.
package struct ProvingGround: Sendable {
    package let ground: Ground
    package let clock: StandingClock
    package let folder: URL
    package let address: DatabaseAddress
    package let capabilities: CapabilityList

    package var records: Records { ground.records }

    /// Lends a ground to the body.
    ///
    /// - Parameter settings: what the command line would have said, by the setting's name.
    @discardableResult
    package static func lend<Result: Sendable>(
        _ kind: DatabaseKind = .sqlite, with capabilities: CapabilityList = CapabilityList([]),
        clock: StandingClock = StandingClock(), settings: [String: String] = [:],
        to body: (ProvingGround) async throws -> Result
    ) async throws -> Result {
        try await lendEmpty(kind) { address, folder in
            try await address.lend { database in
                let records = Records(database: database, keys: Keys(secret: Array(0..<32)), clock: clock.clock)
                _ = try await capabilities.migrations.run(on: database, at: clock.now)
                try await records.checkKey()
                var logger = Logger(label: "proving")
                logger.logLevel = .critical
                let ground = capabilities.ground(
                    records, settings: try await Settings(flags: settings, environment: [:]), logger: logger)
                return try await body(
                    ProvingGround(
                        ground: ground, clock: clock, folder: folder, address: address, capabilities: capabilities))
            }
        }
    }

    /// Lends the address of a database that has no table yet, and the folder.
    @discardableResult
    package static func lendEmpty<Result: Sendable>(
        _ kind: DatabaseKind = .sqlite, to body: (DatabaseAddress, URL) async throws -> Result
    ) async throws -> Result {
        try await Turns.ofGrounds.take {
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hearth-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            return try await body(try await kind.freshAddress(in: folder), folder)
        }
    }

    /// Lends the same council to a second node, with connections of its own.
    @discardableResult
    package func lendSecondNode<Result: Sendable>(to body: (Records) async throws -> Result) async throws -> Result {
        try await address.lend { database in
            try await body(Records(database: database, keys: records.keys, clock: clock.clock))
        }
    }
}

extension DatabaseAddress {
    /// Opens the database for as long as the body runs.
    @discardableResult
    package func lend<Result: Sendable>(to body: (any Database) async throws -> Result) async throws -> Result {
        let database = try openSmall()
        do {
            let result = try await body(database)
            await database.close()
            return result
        } catch {
            await database.close()
            throw error
        }
    }
}
