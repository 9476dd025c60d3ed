import Basics
import Synchronization

/// A clock that stands still until it is moved.
package final class StandingClock: Sendable {
    private let moment: Mutex<Instant>

    /// Ten in the morning of 20 November 2026, unless another moment is given.
    package init(_ text: String = "2026-11-20T10:00:00.000Z") {
        moment = Mutex(Instant(iso: text) ?? Instant(milliseconds: 0))
    }

    package var now: Instant { moment.withLock { $0 } }

    package var clock: Clock { { [self] in now } }

    package func move(seconds: Int) { moment.withLock { $0 = $0.adding(seconds: seconds) } }
}
