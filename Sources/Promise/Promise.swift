import Basics
import Capability
import Store
import Web

/// What the council promised its children, in young people's own words, and their verdict on it.
package struct Promise: Capability {
    package static let name = "promise"
    package static let migrations = PromiseSchema.migrations
    package static let sealedTables = [
        MadePromise.table, Heading.table, Commitment.table, CommitmentWording.table, VerdictSession.table,
        VerdictCount.table, Awareness.table,
    ]

    package let store: PromiseStore
    package let commitments: CommitmentStore
    package let verdicts: VerdictStore
    package let awareness: AwarenessStore

    package init(_ ground: Ground) {
        store = PromiseStore(records: ground.records)
        commitments = CommitmentStore(records: ground.records)
        verdicts = VerdictStore(records: ground.records)
        awareness = AwarenessStore(records: ground.records)
    }
}
