import Basics
import Synchronization
import Web

/// Views that were written lately. Nothing in them depends on who looks, so a view that many look at is written once
/// until the vault changes.
final class PictureViews: Sendable {
    struct Key: Hashable {
        let generation: Int
        let question: PictureQuestion
        let language: Language
    }

    private static let mostKept = 100
    private let kept = Mutex<[Key: HTML]>([:])

    subscript(_ key: Key) -> HTML? {
        get { kept.withLock { $0[key] } }
        set {
            kept.withLock { kept in
                if kept.count >= Self.mostKept { kept.removeAll(keepingCapacity: true) }
                kept[key] = newValue
            }
        }
    }
}
