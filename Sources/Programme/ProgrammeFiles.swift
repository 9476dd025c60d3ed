import Basics
import Capability
import Leads

/// Everything the programmes hold as CSV files, for `hearth export`.
struct ProgrammeFiles: Sendable {
    let programme: Programme

    func all() async throws -> [ExportFile] {
        let store = programme.store
        let leads = Dictionary(
            try await programme.leads.leads().map { ($0.id, $0.key) }, uniquingKeysWith: { first, _ in first })
        var activities: [[String]] = []
        var steps: [[String]] = []
        var keys: [Activity.ID: String] = [:]
        var marks: [Step.ID: String] = [:]
        let priorities = Dictionary(
            try await (programme.priorityLines() + programme.endedPriorities()).map { ($0.id, $0.key) },
            uniquingKeysWith: { first, _ in first })
        for one in try await store.programmes() {
            for entry in try await store.sheet(of: one.id)?.entries ?? [] {
                keys[entry.activity.id] = entry.activity.key
                activities.append(
                    [one.title[.english], entry.activity.priority.flatMap { priorities[$0] } ?? ""]
                        + cells(entry.activity) + cells(entry.activity.work, leads))
                for step in entry.steps {
                    marks[step.id] = step.mark
                    steps.append(
                        [
                            entry.activity.key, "\(step.position + 1)", step.letter ?? "", step.words.english,
                            step.words.welsh, step.gate?.rawValue ?? "",
                        ] + cells(step.work, leads))
                }
            }
        }
        let updates = try await store.updates().map { update in
            [
                keys[update.activity] ?? "", update.step.flatMap { marks[$0] } ?? "", update.on.iso,
                update.by.lead.flatMap { leads[$0] } ?? "", update.state?.rawValue ?? "",
                update.isNoChange ? "yes" : "no", update.words.english, update.words.welsh, update.via.rawValue,
            ]
        }
        let evidence = try await store.evidence().map { evidence in
            [
                keys[evidence.activity] ?? "", evidence.step.flatMap { marks[$0] } ?? "", evidence.on.iso,
                evidence.file != nil ? "file" : evidence.link != nil ? "link" : "words", evidence.words.english,
                evidence.words.welsh, evidence.file?.name ?? evidence.link ?? "",
            ]
        }
        return [
            ExportFile("activities.csv", heads: Self.activityHeads + Self.workHeads, rows: activities),
            ExportFile("evidence.csv", heads: Self.evidenceHeads, rows: evidence),
            ExportFile("steps.csv", heads: Self.stepHeads + Self.workHeads, rows: steps),
            ExportFile("updates.csv", heads: Self.updateHeads, rows: updates),
        ]
    }

    private static let activityHeads = [
        "programme", "priority", "key", "heading", "title", "welsh_title", "outcomes", "outputs", "measures", "voice",
        "why_none", "welsh_heading", "welsh_outcomes", "welsh_outputs", "welsh_measures", "welsh_voice",
        "welsh_why_none",
    ]
    private static let evidenceHeads = ["activity", "step", "on", "kind", "words", "welsh_words", "name_or_link"]
    private static let workHeads = [
        "lead", "deputy", "partners", "starts", "due", "pounds", "budget_source", "state", "state_on", "because",
        "welsh_partners", "welsh_budget_source", "welsh_because",
    ]
    private static let stepHeads = ["activity", "place", "letter", "words", "welsh_words", "gate"]
    private static let updateHeads = [
        "activity", "step", "on", "lead", "state", "no_change", "words", "welsh_words", "via",
    ]

    private func cells(_ activity: Activity) -> [String] {
        [
            activity.key, activity.heading[.english], activity.title.english, activity.title.welsh,
            activity.outcomes.written, activity.outputs.written, activity.measures.written, activity.voice.written,
            activity.whyNone[.english], activity.heading.welsh, activity.outcomes.inWelsh, activity.outputs.inWelsh,
            activity.measures.inWelsh, activity.voice.inWelsh, activity.whyNone.welsh,
        ]
    }

    private func cells(_ work: Work, _ leads: [Lead.ID: String]) -> [String] {
        [
            work.lead.flatMap { leads[$0] } ?? "", work.deputy.flatMap { leads[$0] } ?? "", work.partners.written,
            work.starts?.iso ?? "", work.due?.iso ?? "", work.pounds.map(String.init) ?? "", work.source[.english],
            work.state?.rawValue ?? "", work.stateOn?.iso ?? "", work.because[.english],
            work.partners.inWelsh, work.source.welsh, work.because.welsh,
        ]
    }
}

extension [Wording] {
    /// In one cell.
    fileprivate var written: String { map { $0[.english] }.joined(separator: "; ") }

    /// The same in Welsh, what has none left out.
    fileprivate var inWelsh: String { map(\.welsh).filter { !$0.isEmpty }.joined(separator: "; ") }
}
