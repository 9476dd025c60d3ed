import Basics
import NIOPosix
import Synchronization
import Web

/// Hashes passwords on a thread of its own: however many people sign in at once, pages go on being served, and the
/// memory that hashing takes is bounded.
package final class PasswordWorker: Sendable {
    private let threads = NIOThreadPool(numberOfThreads: 1)
    private let waiting = Mutex(0)
    private let cost: PasswordCost
    private let mostWaiting: Int

    package init(cost: PasswordCost = .standard, mostWaiting: Int = 120) {
        self.cost = cost
        self.mostWaiting = mostWaiting
        threads.start()
    }

    deinit { threads.shutdownGracefully { _ in } }

    func hash(_ password: String) async throws -> String {
        let cost = cost
        return try await work { try PasswordHash(of: password, cost: cost).written }
    }

    /// Whether the password fits the stored hash; false, after the same time, where there is none.
    func fits(_ password: String, _ stored: String?) async throws -> Bool {
        let cost = cost
        return try await work {
            guard let stored, let hash = PasswordHash(written: stored) else {
                _ = try PasswordHash(of: password, cost: cost)
                return false
            }
            return try hash.fits(password)
        }
    }

    private func work<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        let mostWaiting = mostWaiting
        let isRoom = waiting.withLock { waiting in
            guard waiting < mostWaiting else { return false }
            waiting += 1
            return true
        }
        guard isRoom else { throw Unavailable(AccessWords.manySigningIn) }
        defer { waiting.withLock { $0 -= 1 } }
        return try await threads.runIfActive(body)
    }
}
