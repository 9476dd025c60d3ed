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
    package let capabilities: CapabilityList

    package var records: Records { ground.records }

    /// Lends a ground to the body.
    package static func lend<Result: Sendable>(
        _ kind: DatabaseKind = .sqlite, with capabilities: CapabilityList = CapabilityList([]),
        clock: StandingClock = StandingClock(), to body: (ProvingGround) async throws -> Result
    ) async throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hearth-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = try await kind.fresh(in: folder)
        let records = Records(database: database, keys: Keys(secret: Array(0..<32)), clock: clock.clock)
        _ = try await capabilities.migrations.run(on: database, at: clock.now)
        try await records.checkKey()
        var logger = Logger(label: "proving")
        logger.logLevel = .critical
        let ground = Ground(
            records: records, settings: try await Settings(environment: [:]), logger: logger,
            permissions: capabilities.permissions)
        do {
            let result = try await body(
                ProvingGround(ground: ground, clock: clock, folder: folder, capabilities: capabilities))
            await database.close()
            return result
        } catch {
            await database.close()
            throw error
        }
    }
}
