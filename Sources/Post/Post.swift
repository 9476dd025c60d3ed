import ArgumentParser
import Basics
import Capability
import Council
import Store
import Web

/// Letters that leave the council by e-mail, the outbox that they wait in, and links that are signed.
package struct Post: Capability {
    package static let name = "post"
    package static let migrations = PostSchema.migrations
    package static let sealedTables = [OutboxLetter.table, Stop.table, SignedLink.table]
    /// A restored backup sends nothing that was waiting when it was made, and no link made before it opens anything.
    package static let fleetingTables = ["letter", "signed_link"]

    package let outbox: Outbox
    package let links: SignedLinks

    package init(_ ground: Ground) {
        outbox = Outbox(ground)
        links = SignedLinks(ground)
    }
}
