import Basics
import Logging
import Store
import Web

/// What every capability stands on: the council's records and the settings that Hearth runs with.
package struct Ground: Sendable {
    package let records: Records
    package let settings: Settings
    package let logger: Logger
    /// Every permission of every capability, for the page that explains who may do what.
    package let permissions: [Permission]
    /// Every kind of thing that can be joined to others, and what the links mean.
    package let things: Things

    package init(
        records: Records, settings: Settings, logger: Logger, permissions: [Permission], things: Things = .none
    ) {
        self.records = records
        self.settings = settings
        self.logger = logger
        self.permissions = permissions
        self.things = things
    }
}
