/// Lets so many through at a time; the rest wait in the order in which they came.
///
/// The test runner starts every test at once. Hundreds of councils opened together on two cores wait so long for the
/// processor that a database seems not to answer; a few at a time are sooner done.
actor Turns {
    /// Whoever lends a ground within a ground has its turn already: waiting for another could be for ever.
    @TaskLocal static var isTaken = false
    static let ofGrounds = Turns(atOnce: 24)

    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(atOnce: Int) { free = atOnce }

    /// Runs the body when its turn has come.
    nonisolated func take<Result: Sendable>(_ body: () async throws -> Result) async throws -> Result {
        if Self.isTaken { return try await body() }
        await wait()
        do {
            let result = try await Self.$isTaken.withValue(true) { try await body() }
            await pass()
            return result
        } catch {
            await pass()
            throw error
        }
    }

    private func wait() async {
        if free > 0 { free -= 1 } else { await withCheckedContinuation { waiting.append($0) } }
    }

    private func pass() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
