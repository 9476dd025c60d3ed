import Basics

/// How work stands, as its lead said; never computed from anything else. Nil where nobody has said.
package enum WorkState: String, Sendable, Hashable, CaseIterable, Codable {
    case notStarted = "not-started"
    case onSchedule = "on-schedule"
    case completed
    case delayed
    case stopped

    /// The letter that programmes on paper use: C, O, D; nil for the two that they lack.
    package var letter: String? {
        switch self {
        case .completed: "C"
        case .onSchedule: "O"
        case .delayed: "D"
        case .notStarted, .stopped: nil
        }
    }

    /// The state that a letter or a word in a programme on paper means; nil where it means none.
    package init?(written text: String) {
        let folded = text.folded
        let word = folded.trimmed(of: " .:()")
        guard let found = Self.allCases.first(where: { $0.spellings.contains(word) }) else { return nil }
        self = found
    }

    /// Whether nothing more is awaited.
    package var isClosed: Bool { self == .completed || self == .stopped }

    private var spellings: Set<String> {
        switch self {
        case .notStarted: ["not started", "not-started", "heb ddechrau"]
        case .onSchedule: ["o", "on schedule", "on-schedule", "on track", "ar amser"]
        case .completed: ["c", "completed", "complete", "done", "wedi’i gwblhau", "cwblhawyd"]
        case .delayed: ["d", "delayed", "late", "oedi", "wedi’i oedi"]
        case .stopped: ["stopped", "abandoned", "wedi’i stopio"]
        }
    }
}
