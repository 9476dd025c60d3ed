import Synchronization

/// Small changes that arrive while another commit is under way wait for it and are then committed together: one
/// flush to disk serves them all. Each runs in a savepoint of its own, so one that fails takes nothing with it.
final class GroupCommit: Sendable {
    /// A change that waits. It learns its result only after the commit.
    final class Change: Sendable {
        private let body: @Sendable (any Connection) throws -> Void
        private let answer: @Sendable ((any Error)?) -> Void
        private let failure = Mutex<(any Error)?>(nil)

        init(
            _ body: @escaping @Sendable (any Connection) throws -> Void,
            answer: @escaping @Sendable ((any Error)?) -> Void
        ) {
            self.body = body
            self.answer = answer
        }

        func attempt(on connection: any Connection) throws { try body(connection) }

        func failed(with error: any Error) { failure.withLock { $0 = error } }

        func finish(commitError: (any Error)?) { answer(commitError ?? failure.withLock { $0 }) }
    }

    /// Where a change leaves its result until the commit is known to have held.
    private final class Kept<Result: Sendable>: Sendable {
        private let box = Mutex<Result?>(nil)
        var result: Result? {
            get { box.withLock { $0 } }
            set { box.withLock { $0 = newValue } }
        }
    }

    private struct Queue {
        var waiting: [Change] = []
        var isCommitting = false
    }

    private let queue = Mutex(Queue())
    private let commit: @Sendable ([Change]) async throws -> Void
    private static let largestBatch = 256

    /// `commit` runs each change of a batch and commits them in one transaction.
    init(commit: @escaping @Sendable ([Change]) async throws -> Void) { self.commit = commit }

    func run<Result: Sendable>(
        _ body: @escaping @Sendable (any Connection) throws -> Result
    ) async throws -> Result {
        let kept = Kept<Result>()
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            add(
                Change(
                    { connection in kept.result = try body(connection) },
                    answer: { error in
                        if let error { continuation.resume(throwing: error) } else { continuation.resume() }
                    }))
        }
        guard let result = kept.result else { throw StoreFault.unexpected("a change gave no result") }
        return result
    }

    private func add(_ change: Change) {
        let isFirst = queue.withLock { queue in
            queue.waiting.append(change)
            defer { queue.isCommitting = true }
            return !queue.isCommitting
        }
        if isFirst { Task { await commitUntilNoneWaits() } }
    }

    private func commitUntilNoneWaits() async {
        while let batch = nextBatch() {
            var commitError: (any Error)?
            do { try await commit(batch) } catch { commitError = error }
            for change in batch { change.finish(commitError: commitError) }
        }
    }

    private func nextBatch() -> [Change]? {
        queue.withLock { queue in
            guard !queue.waiting.isEmpty else {
                queue.isCommitting = false
                return nil
            }
            let batch = Array(queue.waiting.prefix(Self.largestBatch))
            queue.waiting.removeFirst(batch.count)
            return batch
        }
    }
}
