import Basics
import Capability
import Leads
import Store
import Thread
import Web

/// What the council does for its children: activities, their steps, who leads them, by when, and the word on each.
package struct Programme: Capability {
    package static let name = "programme"
    package static let migrations = ProgrammeSchema.migrations
    package static let sealedTables = [
        WorkProgramme.table, Activity.table, Step.table, Update.table, Evidence.table, Evidence.files,
    ]

    package let store: ProgrammeStore

    package init(_ ground: Ground) { store = ProgrammeStore(records: ground.records) }
}
