import ArgumentParser
import Basics
import Foundation
import Logging
import Store

/// The options that every command about a council takes.
package struct CouncilOptions: ParsableArguments {
    @Option(help: "The database: sqlite:PATH or postgres://USER@HOST/NAME. (HEARTH_DATABASE)")
    package var database: String?

    @Option(help: "The council's key file. Beside a SQLite database when not given. (HEARTH_KEY_FILE)")
    package var keyFile: String?

    @Option(help: "A settings file, JSON. hearth.json in this folder when not given. (HEARTH_CONFIG)")
    package var config: String?

    package init() {}

    package func settings(adding more: [String: String?] = [:]) async throws -> Settings {
        var flags: [String: String] = [:]
        flags["database"] = database
        flags["key-file"] = keyFile
        for case (let name, let value?) in more { flags[name] = value }
        return try await Settings(flags: flags, file: config)
    }

    /// Opens the council's database. One that an earlier Hearth made is left as it is until `hearth migrate`.
    ///
    /// - Parameters:
    ///   - shift: how many seconds a demonstration's day is moved against the machine's clock.
    ///   - settingUp: whether one that is not there yet is made, so that there is no first step to forget. A
    ///   command that only reads says no: a mistyped path must not look like a council with nothing in it.
    package func open(
        adding more: [String: String?] = [:], migrating: Bool = false, settingUp: Bool = false, shift: Int = 0
    ) async throws -> Ground {
        try await Opening(settings: try await settings(adding: more), shift: shift)
            .ground(migrating: migrating, settingUp: settingUp || migrating)
    }
}

/// Opening a council's database, its key and its settings together.
package struct Opening: Sendable {
    let settings: Settings
    let shift: Int

    package init(settings: Settings, shift: Int = 0) {
        self.settings = settings
        self.shift = shift
    }

    package func ground(migrating: Bool, settingUp: Bool) async throws -> Ground {
        let list = CapabilityList.current
        let address = try DatabaseAddress(settings.value(.database) ?? "")
        if !settingUp, case .sqlite(let path) = address, !FileManager.default.fileExists(atPath: path) {
            throw Refusal("database", SettingsWords.noDatabase(address.shown))
        }
        let database = try address.open()
        do {
            let keyPath = try keyPath(for: address)
            let isEmpty = try await list.migrations.isEmpty(database)
            if isEmpty, !settingUp { throw Refusal("database", SettingsWords.noDatabase(address.shown)) }
            let keys = isEmpty ? try KeyFile.readOrMake(keyPath) : try KeyFile.read(keyPath)
            let records = Records(database: database, keys: keys, clock: Instant.machineClock, shift: shift)
            if isEmpty || migrating {
                _ = try await list.migrations.run(on: database, at: records.now)
            } else if try await !list.migrations.pending(in: database).isEmpty {
                throw StoreFault.notMigrated
            }
            try await records.checkKey()
            var logger = Logger(label: "hearth")
            logger.logLevel = settings.value(.logLevel).flatMap(Logger.Level.init(rawValue:)) ?? .info
            return list.ground(records, settings: settings, logger: logger)
        } catch {
            await database.close()
            throw error
        }
    }

    /// A database with its tables and nothing in them, opened with a key that must be there: for restoring into.
    package func emptyGround() async throws -> Ground {
        let list = CapabilityList.current
        let address = try DatabaseAddress(settings.value(.database) ?? "")
        let keys = try KeyFile.read(try keyPath(for: address))
        let database = try address.open()
        let records = Records(database: database, keys: keys, clock: Instant.machineClock)
        _ = try await list.migrations.run(on: database, at: records.now)
        return list.ground(records, settings: settings, logger: Logger(label: "hearth"))
    }

    /// Where the key is: as set, or `hearth.key` beside a SQLite database.
    package func keyPath(for address: DatabaseAddress) throws -> String {
        let (value, origin) = settings.found(.keyFile)
        if let value, origin != .standard { return value }
        guard case .sqlite(let path) = address else {
            throw Refusal("key-file", SettingsWords.noKeyPlace(Setting.keyFile.variable))
        }
        return URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent("hearth.key").path
    }
}
