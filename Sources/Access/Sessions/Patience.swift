import Basics
import Synchronization

/// Remembers on this node that something could not be written, so that not every page waits to find out again.
final class Patience: Sendable {
    private let lostUntil = Mutex<Instant?>(nil)

    func isUp(at now: Instant) -> Bool { lostUntil.withLock { $0.map { $0 <= now } ?? true } }

    func lose(until moment: Instant) { lostUntil.withLock { $0 = moment } }
}
