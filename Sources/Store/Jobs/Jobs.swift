import Basics

/// Work to be done later. Every node asks for the next piece; a lease makes sure that only one does it, and that
/// another takes over when that node dies.
package struct Jobs: Sendable {
    package struct Job: Sendable, Hashable {
        package let id: String
        package let kind: String
        package let payload: String
        /// How many times it has been tried, this time included.
        package let attempts: Int
    }

    let records: Records
    /// Names this node: unique among those that run at the same time.
    let node: String
    /// How long a node may take before another may try.
    let leaseSeconds: Int
    static let mostAttempts = 8

    package init(records: Records, node: String, leaseSeconds: Int = 60) {
        self.records = records
        self.node = node
        self.leaseSeconds = leaseSeconds
    }

    /// Adds a job. One with the same id that already waits or is done is left as it is, so that asking twice for the
    /// same work (`sessions:2026-11-20T10`) does it once.
    package func add(id: String, kind: String, payload: String = "", at moment: Instant) async throws {
        try await records.keep { connection in
            try connection.run(
                """
                INSERT INTO job (id, kind, payload, run_at, state)
                VALUES (\(id), \(kind), \(payload), \(moment), 'waiting') ON CONFLICT (id) DO NOTHING
                """)
        }
    }

    /// Leases the next job that is due, or gives nil.
    package func take() async throws -> Job? {
        let now = records.now
        let until = now.adding(seconds: leaseSeconds)
        let node = node
        return try await records.keep { connection in
            // Under PostgreSQL a second node that chose the same row waits here, finds the lease taken and gets none.
            try connection.rows(
                """
                UPDATE job SET leased_by = \(node), leased_until = \(until), attempts = attempts + 1
                WHERE id = (
                    SELECT id FROM job
                    WHERE state = 'waiting' AND run_at <= \(now) AND (leased_until IS NULL OR leased_until < \(now))
                    ORDER BY run_at, id LIMIT 1)
                AND state = 'waiting' AND (leased_until IS NULL OR leased_until < \(now))
                RETURNING id, kind, payload, attempts
                """
            ) { row in
                Job(
                    id: try row.text("id"), kind: try row.text("kind"), payload: try row.text("payload"),
                    attempts: try row.integer("attempts"))
            }.first
        }
    }

    /// Marks the job as done, if this node still holds it.
    package func finish(_ job: Job) async throws { try await settle(job, state: "done", error: nil, after: 0) }

    /// Lets the job be tried again after a while that doubles each time, or gives it up.
    package func fail(_ job: Job, because reason: String) async throws {
        let isLast = job.attempts >= Self.mostAttempts
        try await settle(
            job, state: isLast ? "failed" : "waiting", error: reason, after: isLast ? 0 : 30 << min(job.attempts, 8))
    }

    /// Forgets jobs that were done before the moment.
    package func forgetDone(before moment: Instant) async throws {
        try await records.keep { try $0.run("DELETE FROM job WHERE state = 'done' AND run_at < \(moment)") }
    }

    private func settle(_ job: Job, state: String, error: String?, after seconds: Int) async throws {
        let node = node
        let runAt = records.now.adding(seconds: seconds)
        try await records.keep { connection in
            try connection.run(
                """
                UPDATE job SET state = \(state), error = \(error), leased_by = NULL, leased_until = NULL,
                    run_at = CASE WHEN \(seconds) > 0 THEN \(runAt) ELSE run_at END
                WHERE id = \(job.id) AND leased_by = \(node)
                """)
        }
    }
}
