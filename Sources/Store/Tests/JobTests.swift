import Basics
import Proving
import Testing

@testable import Store

/// Work that is to be done later is done once, by whichever node is alive.
struct JobTests {
    @Test(arguments: DatabaseKind.all)
    func `a job is leased to one of two nodes`(kind: DatabaseKind) async throws {
        try await lend(kind) { ground, one, two in
            try await one.add(id: "a", kind: "chore", payload: "sweep", at: ground.clock.now)
            #expect(try await one.take() == Jobs.Job(id: "a", kind: "chore", payload: "sweep", attempts: 1))
            #expect(try await two.take() == nil)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a job is not done before its time`(kind: DatabaseKind) async throws {
        try await lend(kind) { ground, one, _ in
            try await one.add(id: "a", kind: "chore", at: ground.clock.now.adding(seconds: 60))
            #expect(try await one.take() == nil)
            ground.clock.move(seconds: 60)
            #expect(try await one.take()?.id == "a")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `when a node dies another takes over after the lease`(kind: DatabaseKind) async throws {
        try await lend(kind) { ground, one, two in
            try await one.add(id: "a", kind: "chore", at: ground.clock.now)
            let first = try #require(try await one.take())
            ground.clock.move(seconds: 60)
            #expect(try await two.take() == nil)
            ground.clock.move(seconds: 1)
            let second = try #require(try await two.take())
            #expect(second.attempts == 2)
            try await one.finish(first)
            #expect(try await state("a", ground) == "waiting")
            try await two.finish(second)
            #expect(try await state("a", ground) == "done")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a job that is done is not done again, even when it is asked for again`(kind: DatabaseKind) async throws {
        try await lend(kind) { ground, one, two in
            try await one.add(id: "a", kind: "chore", at: ground.clock.now)
            try await one.finish(try #require(try await one.take()))
            try await two.add(id: "a", kind: "chore", at: ground.clock.now)
            ground.clock.move(seconds: 86_400)
            #expect(try await two.take() == nil)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a job that fails is tried again after pauses that double, and given up after eight`(
        kind: DatabaseKind
    ) async throws {
        try await lend(kind) { ground, one, _ in
            try await one.add(id: "a", kind: "chore", at: ground.clock.now)
            var pauses: [Int] = []
            for attempt in 1...8 {
                let job = try #require(try await one.take())
                #expect(job.attempts == attempt)
                try await one.fail(job, because: "no room")
                guard attempt < 8 else { break }
                var pause = 0
                while try await isResting("a", ground) {
                    ground.clock.move(seconds: 30)
                    pause += 30
                }
                pauses.append(pause)
            }
            #expect(pauses == [60, 120, 240, 480, 960, 1920, 3840])
            #expect(try await state("a", ground) == "failed")
            ground.clock.move(seconds: 86_400)
            #expect(try await one.take() == nil)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the oldest work is done first`(kind: DatabaseKind) async throws {
        try await lend(kind) { ground, one, _ in
            try await one.add(id: "new", kind: "chore", at: ground.clock.now)
            try await one.add(id: "old", kind: "chore", at: ground.clock.now.adding(seconds: -60))
            #expect(try await one.take()?.id == "old")
            #expect(try await one.take()?.id == "new")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what was done long ago is forgotten, and what waits is not`(kind: DatabaseKind) async throws {
        try await lend(kind) { ground, one, _ in
            for id in ["done", "waiting"] { try await one.add(id: id, kind: "chore", at: ground.clock.now) }
            try await one.finish(try #require(try await one.take()))
            try await one.forgetDone(before: ground.clock.now.adding(seconds: 1))
            #expect(try await state("done", ground) == nil)
            #expect(try await state("waiting", ground) == "waiting")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `two nodes share fifty jobs and do each of them once`(kind: DatabaseKind) async throws {
        try await lend(kind) { ground, one, two in
            for number in 0..<50 { try await one.add(id: "\(100 + number)", kind: "chore", at: ground.clock.now) }
            let done = try await withThrowingTaskGroup(of: [String].self) { group in
                for node in [one, two, one, two] { group.addTask { try await doAll(ground, node) } }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            #expect(done.sorted() == (0..<50).map { "\(100 + $0)" })
        }
    }

    /// Takes and finishes jobs until none waits.
    @Sendable private func doAll(_ ground: ProvingGround, _ node: Jobs) async throws -> [String] {
        var done: [String] = []
        while try await waiting(ground) > 0 {
            guard let job = try await node.take() else { continue }
            done.append(job.id)
            try await node.finish(job)
        }
        return done
    }

    private func waiting(_ ground: ProvingGround) async throws -> Int {
        try await ground.records.read { try $0.count("SELECT count(*) FROM job WHERE state = 'waiting'") }
    }

    private func lend(
        _ kind: DatabaseKind, _ body: (_ ground: ProvingGround, _ one: Jobs, _ two: Jobs) async throws -> Void
    ) async throws {
        try await ProvingGround.lend(kind) { ground in
            try await ground.lendSecondNode { second in
                try await body(
                    ground, Jobs(records: ground.records, node: "one"), Jobs(records: second, node: "two"))
            }
        }
    }

    private func state(_ id: String, _ ground: ProvingGround) async throws -> String? {
        try await ground.records.read { try $0.first("SELECT state FROM job WHERE id = \(id)")?.text("state") }
    }

    private func isResting(_ id: String, _ ground: ProvingGround) async throws -> Bool {
        let now = ground.clock.now
        return try await ground.records.read {
            try $0.count("SELECT count(*) FROM job WHERE id = \(id) AND run_at > \(now)") == 1
        }
    }
}
