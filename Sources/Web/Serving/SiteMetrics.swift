import Synchronization

/// What the server has done since it started, as Prometheus reads it. Counts only: no address, no name.
package final class SiteMetrics: Sendable {
    private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

    private struct Counts {
        var byStatus: [Int: Int] = [:]
        var buckets = [Int](repeating: 0, count: SiteMetrics.bounds.count + 1)
        var seconds = 0.0
        var faults = 0
    }

    private let counts = Mutex(Counts())

    package init() {}

    func count(status: Int, seconds: Double) {
        let bucket = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
        counts.withLock { counts in
            counts.byStatus[status, default: 0] += 1
            counts.buckets[bucket] += 1
            counts.seconds += seconds
        }
    }

    func countFault() { counts.withLock { $0.faults += 1 } }

    /// The Prometheus text format, version 0.0.4.
    package var exposition: String {
        let counts = counts.withLock { $0 }
        var lines = [
            "# HELP hearth_requests_total Requests answered, by status.", "# TYPE hearth_requests_total counter",
        ]
        for (status, count) in counts.byStatus.sorted(by: { $0.key < $1.key }) {
            lines.append("hearth_requests_total{status=\"\(status)\"} \(count)")
        }
        lines += [
            "# HELP hearth_request_seconds How long requests took.", "# TYPE hearth_request_seconds histogram",
        ]
        var total = 0
        for (bound, count) in zip(Self.bounds, counts.buckets) {
            total += count
            lines.append("hearth_request_seconds_bucket{le=\"\(bound)\"} \(total)")
        }
        total += counts.buckets.last ?? 0
        lines += [
            "hearth_request_seconds_bucket{le=\"+Inf\"} \(total)",
            "hearth_request_seconds_sum \(counts.seconds)", "hearth_request_seconds_count \(total)",
            "# HELP hearth_faults_total Requests that ended in a fault of the server's.",
            "# TYPE hearth_faults_total counter", "hearth_faults_total \(counts.faults)", "",
        ]
        return lines.joined(separator: "\n")
    }
}
