import Basics

/// What a cell about progress says of the state: a code or the exact word gives one; anything else is words, and a
/// person chooses.
package enum StateReading: Sendable, Hashable {
    case nothing
    case state(WorkState)
    /// Words alone; with the state that they begin with and the day that they speak of, which are offered and never
    /// taken unasked.
    case words(WorkState?, day: DateReading)
}

package enum StateReader {
    package static func read(_ text: String) -> StateReading {
        let plain = text.trimmed
        guard plain.contains(where: { $0.isLetter || $0.isNumber }) else { return .nothing }
        if let state = exact(plain) { return .state(state) }
        return .words(suggested(plain), day: DateReader.mentioned(in: plain))
    }

    /// The state that a code or a word means by itself.
    static func exact(_ text: String) -> WorkState? {
        let word = text.folded.spaced.trimmed(of: " .:;()[]")
        return WorkState(written: word) ?? spellings.first { $0.words.contains(word) }?.state
    }

    /// The state that longer words begin with: "Completed (March 2009)".
    private static func suggested(_ text: String) -> WorkState? {
        let folded = text.folded.spaced
        let beginnings = spellings.flatMap { entry in entry.words.map { ($0, entry.state) } }
            .filter { $0.0.count > 2 }.sorted { $0.0.count > $1.0.count }
        return beginnings.first { word, _ in
            folded.hasPrefix(word) && !(folded.dropFirst(word.count).first?.isLetter ?? false)
        }?.1
    }

    /// In small letters without accents and with a plain apostrophe.
    private static let spellings: [(state: WorkState, words: [String])] = [
        (
            .completed,
            [
                "c", "complete", "completed", "done", "finished", "100%", "wedi'i gwblhau",
                "wedi ei gwblhau", "wedi'i orffen", "cwblhawyd", "gorffennwyd", "cyflawnwyd",
            ]
        ),
        (
            .onSchedule,
            [
                "o", "on schedule", "on-schedule", "on target", "on track", "on time", "ar amser", "ar y trywydd cywir",
                "ar darged",
            ]
        ),
        (
            .delayed,
            [
                "d", "delayed", "late", "behind", "behind schedule", "slipped", "overdue", "oedi", "wedi'i oedi",
                "wedi ei oedi", "ar ei hol hi", "yn hwyr", "hwyr",
            ]
        ),
        (
            .notStarted,
            [
                "not started", "not-started", "not yet started", "not begun", "to start", "heb ddechrau",
                "heb ei ddechrau", "heb gychwyn",
            ]
        ),
        (
            .stopped,
            [
                "stopped", "abandoned", "cancelled", "withdrawn", "wedi'i stopio", "wedi ei stopio", "stopiwyd",
                "rhoddwyd y gorau", "wedi'i ganslo",
            ]
        ),
    ]
}
