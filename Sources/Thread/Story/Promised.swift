import Basics
import Capability
import Web

/// Everything that is promised, with what hangs on each.
struct Promised: Sendable {
    private let fabric: Fabric
    /// What is promised today, in its order.
    let open: [Thing]
    /// What is no longer promised.
    let closed: [Thing]

    init(fabric: Fabric, person: Person) {
        self.fabric = fabric
        let kinds = fabric.things.kinds.filter { $0.place == .promise && person.may($0.seeing) }
        open = kinds.flatMap(fabric.open)
        closed = kinds.flatMap(fabric.closed)
    }

    /// On how many of them somebody works.
    var sentence: Bilingual {
        guard !open.isEmpty else { return LinkWords.noPromiseNow }
        return LinkWords.worked(open.count { !fabric.work(on: $0).isEmpty }, of: open.count)
    }

    /// How much work there is on it and what shows whether that works; then what the promise says of itself.
    func summary(of thing: Thing) -> Bilingual {
        let measures = fabric.measures(of: thing)
        let counts = [
            LinkWords.joinedWork(fabric.work(on: thing).count),
            LinkWords.joinedMeasures(kept: measures.kept, named: measures.named),
        ]
        return (counts + thing.lines).joined()
    }
}
