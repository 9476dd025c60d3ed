import Basics
import Documents
import Leads

/// A programme as a table with a row for each step, in one language beside the other, such that reading it again gives
/// the same programme: the last word on each thing, not those before it, and no links.
package struct ProgrammeTable: Sendable {
    package let file: ProgrammeFile
    package let language: Language
    private let leads: [String: String]
    private let priorities: [String: String]
    /// Only those that hold something, and those that everybody looks for.
    private let columns: [ColumnMeaning]

    package init(
        _ file: ProgrammeFile, leads: [Lead], priorities: [(key: String, title: Wording)], language: Language
    ) {
        self.file = file
        self.language = language
        let match = LeadMatch(leads)
        self.leads = Dictionary(
            leads.map { lead in
                let called = lead.called[language]
                return (lead.key, match.key(called) == lead.key ? called : lead.key)
            }, uniquingKeysWith: { first, _ in first })
        self.priorities = Dictionary(
            priorities.map { ($0.key, $0.title[language]) }, uniquingKeysWith: { first, _ in first })
        columns = Self.columns(of: file, language)
    }

    package var heads: [String] { columns.map { ColumnWords.name($0)[language] } }

    package var rows: [[Spreadsheet.Cell]] { file.activities.flatMap(rows) }

    /// With a mark by which spreadsheets know that ŵ and ŷ are in it.
    package var csv: String {
        let lines = [heads] + rows.map { $0.map(\.written) }
        return "\u{FEFF}" + lines.map { $0.map(CSVCell.written).joined(separator: ",") }.joined(separator: "\r\n")
            + "\r\n"
    }

    package func xlsx() -> [UInt8] {
        let title = file.title[language]
        return Spreadsheet(
            title: title, language: language,
            sheets: [.init(title, columns: heads.map { .init($0) }, rows: rows)]
        ).xlsx()
    }

    private func rows(_ activity: FiledActivity) -> [[Spreadsheet.Cell]] {
        let steps: [FiledStep?] = activity.steps ?? []
        let lines = steps.isEmpty ? [nil] : steps
        return lines.enumerated().map { index, step in
            columns.map { column in
                if column.field.isOfStep { return step.map { cell(column, $0) } ?? .blank }
                let isInEach = [.theme, .key, .activity].contains(column.field)
                return index == 0 || isInEach ? cell(column, activity) : .blank
            }
        }
    }
}

extension ProgrammeTable {
    /// In the order in which people read them.
    private static let order: [ImportField] = [
        .theme, .group, .key, .activity, .outcomes, .outputs, .measures, .voice, .whyNone, .stepLetter, .step,
        .stepLead, .stepStarts, .stepDue, .stepGate, .stepState, .stepBecause, .stepProgress, .stepProgressDay,
        .stepEvidence, .lead,
        .deputy, .partners, .starts, .due, .pounds, .source, .state, .because, .progress, .progressDay, .evidence,
    ]
    private static let always: Set<ImportField> = [
        .theme, .key, .activity, .outcomes, .stepLetter, .step, .lead, .due, .state, .progress, .progressDay,
    ]

    private static func columns(of file: ProgrammeFile, _ language: Language) -> [ColumnMeaning] {
        order.flatMap { field -> [ColumnMeaning] in
            guard field.isWords, field != .theme else {
                return always.contains(field) || file.activities.contains { $0.has(field) }
                    ? [ColumnMeaning(field)] : []
            }
            let words = file.activities.flatMap { $0.words(field) }
            var columns: [ColumnMeaning] = []
            if always.contains(field) || words.contains(where: { !$0.own(language).isEmpty }) {
                columns.append(ColumnMeaning(field))
            }
            if words.contains(where: { !$0.own(language.other).isEmpty }) {
                columns.append(ColumnMeaning(field, language.other))
            }
            return columns
        }
    }

    private func cell(_ column: ColumnMeaning, _ activity: FiledActivity) -> Spreadsheet.Cell {
        switch column.field {
        case .theme: .of(activity.priority.map { priorities[$0] ?? $0 })
        case .key: .of(activity.key)
        case .lead: .of(activity.lead.map { leads[$0] ?? $0 })
        case .deputy: .of(activity.deputy.map { leads[$0] ?? $0 })
        case .starts: .of(activity.starts)
        case .due: .of(activity.due)
        case .pounds: activity.pounds.map { .number(Double($0), decimals: nil) } ?? .blank
        case .state: .of(activity.state.map { ProgrammeWords.state($0)[language] })
        case .progressDay: .of(activity.lastWord?.on)
        case .evidence: .of(EvidenceReader.written(activity.evidence ?? [], language))
        default: .of(column.text(activity.words(column.field), language))
        }
    }

    private func cell(_ column: ColumnMeaning, _ step: FiledStep) -> Spreadsheet.Cell {
        switch column.field {
        case .stepLetter: .of(step.letter)
        case .stepLead: .of(step.lead.map { leads[$0] ?? $0 })
        case .stepStarts: .of(step.starts)
        case .stepDue: .of(step.due)
        case .stepGate: .of(step.gate.map { ProgrammeWords.gate($0)[language] })
        case .stepState: .of(step.state.map { ProgrammeWords.state($0)[language] })
        case .stepProgressDay: .of(step.lastWord?.on)
        case .stepEvidence: .of(EvidenceReader.written(step.evidence ?? [], language))
        default: .of(column.text(step.words(column.field), language))
        }
    }
}

extension ColumnMeaning {
    /// The words of this column's language; several are lines, each with its bullet.
    fileprivate func text(_ words: [Wording], _ own: Language) -> String {
        let language = language ?? own
        let texts = words.map { $0.own(language) }
        guard texts.contains(where: { !$0.isEmpty }) else { return "" }
        guard texts.count > 1 else { return texts[0] }
        return texts.map { "• " + $0.onOneLine }.joined(separator: "\n")
    }
}

extension FiledActivity {
    /// The last word on it.
    var lastWord: FiledUpdate? {
        updates?.last ?? progress.flatMap { words in progressOn.map { FiledUpdate(on: $0, text: words) } }
    }

    /// What stands in a column for words.
    fileprivate func words(_ field: ImportField) -> [Wording] {
        switch field {
        case .group: [group].compactMap(\.self)
        case .activity: [title]
        case .outcomes: outcomes ?? []
        case .outputs: outputs ?? []
        case .measures: measures ?? []
        case .voice: voice ?? []
        case .partners: partners ?? []
        case .whyNone: [whyNone].compactMap(\.self)
        case .source: [budgetSource].compactMap(\.self)
        case .because: [because].compactMap(\.self)
        case .progress: [lastWord?.text ?? progress].compactMap(\.self)
        default: (steps ?? []).flatMap { $0.words(field) }
        }
    }

    /// Whether a column for anything else would hold something.
    fileprivate func has(_ field: ImportField) -> Bool {
        switch field {
        case .deputy: deputy != nil
        case .starts: starts != nil
        case .pounds: pounds != nil
        case .stepLead: steps?.contains { $0.lead != nil } ?? false
        case .stepStarts: steps?.contains { $0.starts != nil } ?? false
        case .stepDue: steps?.contains { $0.due != nil } ?? false
        case .stepGate: steps?.contains { $0.gate != nil } ?? false
        case .stepState: steps?.contains { $0.state != nil } ?? false
        case .stepProgressDay: steps?.contains { $0.lastWord != nil } ?? false
        case .evidence: evidence != nil
        case .stepEvidence: steps?.contains { $0.evidence != nil } ?? false
        default: true
        }
    }
}

extension FiledStep {
    var lastWord: FiledUpdate? { updates?.last }

    fileprivate func words(_ field: ImportField) -> [Wording] {
        switch field {
        case .step: [text]
        case .stepBecause: [because].compactMap(\.self)
        case .stepProgress: [lastWord?.text].compactMap(\.self)
        default: []
        }
    }
}

extension Spreadsheet.Cell {
    static func of(_ text: String?) -> Self { text.map { $0.isEmpty ? .blank : .text($0) } ?? .blank }
    static func of(_ day: Day?) -> Self { day.map { .day($0) } ?? .blank }

    /// As a CSV file has it.
    var written: String {
        switch self {
        case .text(let text): text
        case .number(let value, _): value == value.rounded() ? "\(Int(value))" : "\(value)"
        case .day(let day): day.iso
        case .blank: ""
        }
    }
}
