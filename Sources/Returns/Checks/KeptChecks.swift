import Basics
import Foundation
import SSDA903
import Store
import Web

/// A check while somebody looks at it: in this server's memory and nowhere else.
struct KeptCheck: Sendable {
    typealias ID = CheckRecord.ID

    let id: ID
    /// Nobody else may see it.
    let owner: String
    let checkedAt: Instant
    let check: Check
    /// What would be loaded of it, or why it cannot be.
    let files: Result<LoadFiles, any Error>
    /// In the order of the check's findings.
    let keys: [FindingKey]
    /// Nil where it is the first check of its year.
    let comparison: Comparison?

    func isNew(_ place: Int) -> Bool { comparison?.new.contains(keys[place]) ?? false }
}

/// The checks that people are looking at: one for each person, the newest few, for two hours after the last look.
actor KeptChecks {
    static let most = 12
    static let hours = 2

    private var kept: [KeptCheck.ID: (check: KeptCheck, seen: Instant)] = [:]
    private var sweeping: Task<Void, Never>?
    private let clock: @Sendable () -> Instant
    private let pause: Duration

    /// - Parameter pause: how long after one look for checks that are due to go the next follows.
    init(clock: @escaping @Sendable () -> Instant, pause: Duration = .seconds(300)) {
        self.clock = clock
        self.pause = pause
    }

    /// How many are kept now.
    var count: Int { kept.count }

    /// Keeps the check in the place of its owner's earlier one.
    func keep(_ check: KeptCheck, now: Instant) {
        forget(now: now)
        sweep()
        for (id, one) in kept where one.check.owner == check.owner { kept[id] = nil }
        if kept.count >= Self.most, let oldest = kept.min(by: { $0.value.seen < $1.value.seen }) {
            kept[oldest.key] = nil
        }
        kept[check.id] = (check, now)
    }

    /// The check, for its owner alone; nil where it is no longer kept.
    func check(_ id: KeptCheck.ID, of owner: String, now: Instant) -> KeptCheck? {
        forget(now: now)
        guard let one = kept[id], one.check.owner == owner else { return nil }
        kept[id] = (one.check, now)
        return one.check
    }

    /// The owner's check, where one is kept.
    func latest(of owner: String, now: Instant) -> KeptCheck? {
        forget(now: now)
        return kept.values.first { $0.check.owner == owner }?.check
    }

    func forget(_ id: KeptCheck.ID, of owner: String) {
        if kept[id]?.check.owner == owner { kept[id] = nil }
    }

    /// Lets go of what is due while nobody asks: the rows of children do not stay over a weekend.
    private func sweep() {
        guard sweeping == nil else { return }
        sweeping = Task { [weak self, pause] in
            // A sleep that is cut short ends the sweeping, and with it the server.
            while (try? await Task.sleep(for: pause)) != nil, await self?.sweepOnce() == true {}
        }
    }

    /// Whether any is left.
    private func sweepOnce() -> Bool {
        forget(now: clock())
        if kept.isEmpty { sweeping = nil }
        return !kept.isEmpty
    }

    private func forget(now: Instant) {
        for (id, one) in kept where one.seen.adding(seconds: Self.hours * 3600) < now { kept[id] = nil }
    }
}
