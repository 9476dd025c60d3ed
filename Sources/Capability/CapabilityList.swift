import ArgumentParser
import Logging
import Store
import Web

/// The capabilities this program is made of, in the order in which they build on each other.
package struct CapabilityList: Sendable {
    package let all: [any Capability.Type]

    package init(_ all: [any Capability.Type]) { self.all = all }

    package var migrations: Migrations { Migrations(all.flatMap { $0.migrations }) }
    package var permissions: [Permission] { all.flatMap { $0.permissions } }
    package var sealedTables: [SealedTable] { all.flatMap { $0.sealedTables } }
    package var fleetingTables: Set<String> { Set(all.flatMap { $0.fleetingTables }) }
    package var commands: [any ParsableCommand.Type] { all.flatMap { $0.commands } }

    package var settings: [Setting] { Setting.all + all.flatMap { $0.settings } }

    /// Everything that can be joined, in these records.
    package func things(_ records: Records) -> Things {
        Things(kinds: all.flatMap { $0.kinds(records) }, meanings: all.flatMap { $0.meanings })
    }

    /// A ground for these capabilities.
    package func ground(_ records: Records, settings: Settings, logger: Logger) -> Ground {
        Ground(
            records: records, settings: settings, logger: logger, permissions: permissions, things: things(records))
    }

    /// Each capability on this ground.
    package func standing(on ground: Ground) -> [any Capability] { all.map { $0.init(ground) } }

    /// The argument parser makes commands by itself and hands them nothing; the program's first line puts the list
    /// here, for as long as it runs.
    @TaskLocal package static var current = CapabilityList([])
}
