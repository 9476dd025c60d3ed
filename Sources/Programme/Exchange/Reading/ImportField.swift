import Basics

/// What a column of somebody's table holds.
package enum ImportField: String, Sendable, Hashable, CaseIterable, Codable {
    case theme, group, activity, outcomes, outputs, measures, voice, steps, progress
    case progressDay = "progress-day"
    case state, because, lead, deputy, partners, starts, due, pounds, source
    case whyNone = "why-none"
    case stepLetter = "step-letter"
    case step
    case stepLead = "step-lead"
    case stepDue = "step-due"
    case stepStarts = "step-starts"
    case stepState = "step-state"
    case stepBecause = "step-because"
    case stepGate = "step-gate"
    case stepProgress = "step-progress"
    case stepProgressDay = "step-progress-day"
    case evidence
    case stepEvidence = "step-evidence"
    case key
    /// Left out, and said so.
    case nothing

    /// Whether it holds words, which may be in either language.
    package var isWords: Bool {
        switch self {
        case .theme, .group, .activity, .outcomes, .outputs, .measures, .voice, .steps, .progress, .because, .partners,
            .source, .whyNone, .step, .stepBecause, .stepProgress:
            true
        default: false
        }
    }

    /// Whether two columns may hold it, one below the other in the result.
    package var takesSeveral: Bool {
        switch self {
        case .outcomes, .outputs, .measures, .voice, .partners, .steps, .nothing: true
        default: false
        }
    }

    /// Whether it belongs to a step, in a table with a row for each step.
    package var isOfStep: Bool { rawValue.hasPrefix("step-") || self == .step }
}

/// What a column holds, and in which language.
package struct ColumnMeaning: Sendable, Hashable, Codable {
    package var field: ImportField
    /// Nil where it is the table's own.
    package var language: Language?

    package init(_ field: ImportField, _ language: Language? = nil) {
        self.field = field
        self.language = language
    }

    package static let nothing = ColumnMeaning(.nothing)

    /// As a form sends it: `outcomes`, `outcomes.cy`.
    package var written: String { language.map { "\(field.rawValue).\($0.rawValue)" } ?? field.rawValue }

    package init?(written: String) {
        let halves = written.split(separator: ".", maxSplits: 1).map(String.init)
        guard let first = halves.first, let field = ImportField(rawValue: first) else { return nil }
        let language = halves.count > 1 ? Language(rawValue: halves[1]) : nil
        guard halves.count < 2 || language != nil else { return nil }
        self.init(field, language)
    }
}
