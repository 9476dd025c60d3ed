import Basics
import Capability
import Foundation
import Logging
import ServiceLifecycle
import Store

/// Does the capabilities' repeated work. Every node runs this; the jobs table sees to it that each piece is done by
/// one of them.
struct ChoreService: Service {
    let ground: Ground
    let chores: [Chore]
    private static let pauseSeconds = 15

    func run() async throws {
        let jobs = Jobs(records: ground.records, node: UUID().uuidString)
        let loop = Task {
            while !Task.isCancelled {
                await round(jobs)
                try await Task.sleep(for: .seconds(Self.pauseSeconds))
            }
        }
        // Whether it ends by being asked to or by being cancelled, the chores end with it.
        try? await gracefulShutdown()
        loop.cancel()
    }

    private func round(_ jobs: Jobs) async {
        do {
            let now = ground.records.now
            for chore in chores {
                let turn = now.milliseconds / 1000 / Int64(chore.everySeconds)
                try await jobs.add(id: "chore:\(chore.name):\(turn)", kind: "chore", payload: chore.name, at: now)
            }
            while let job = try await jobs.take() { try await perform(job, jobs) }
            try await jobs.forgetDone(before: now.adding(seconds: -7 * 86_400))
        } catch {
            ground.logger.error("chores failed", metadata: ["error": "\(error)"])
        }
    }

    private func perform(_ job: Jobs.Job, _ jobs: Jobs) async throws {
        guard let chore = chores.first(where: { $0.name == job.payload }) else { return try await jobs.finish(job) }
        do {
            try await chore.work()
            try await jobs.finish(job)
        } catch {
            ground.logger.error("chore failed", metadata: ["chore": "\(chore.name)", "error": "\(error)"])
            try await jobs.fail(job, because: "\(error)")
        }
    }
}
