import ArgumentParser
import Basics
import Capability
import Store
import Web

/// The thread that joins what was promised to what was done: links between any two things, one page that follows
/// them, and what hangs loose.
package struct Thread: Capability {
    package static let name = "thread"
    package static let migrations = ThreadSchema.migrations
    package static let sealedTables = [Link.table]
    package static let meanings = ThreadMeanings.all

    package let links: LinkStore
    let things: Things

    package init(_ ground: Ground) {
        links = LinkStore(records: ground.records)
        things = ground.things
    }
}
