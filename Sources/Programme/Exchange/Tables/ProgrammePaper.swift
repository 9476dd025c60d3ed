import Basics
import Documents
import Leads

/// A programme as a paper: a table for each priority, in the form that councils know. Read again it gives activities,
/// outcomes, steps with their letters, leads, days, states and last words in its own language.
package struct ProgrammePaper: Sendable {
    package let file: ProgrammeFile
    package let leads: [String: Wording]
    package let priorities: [(key: String, title: Wording)]
    package let council: Bilingual
    package let on: Day
    package let language: Language

    package init(
        _ file: ProgrammeFile, leads: [Lead], priorities: [(key: String, title: Wording)], council: Bilingual, on: Day,
        language: Language
    ) {
        self.file = file
        self.leads = Dictionary(leads.map { ($0.key, $0.called) }, uniquingKeysWith: { first, _ in first })
        self.priorities = priorities
        self.council = council
        self.on = on
        self.language = language
    }

    package var paper: Paper {
        var body: [Paper.Block] = []
        for (title, activities) in sections {
            body.append(.heading(level: 1, text: title))
            body.append(.table(table(activities)))
        }
        if body.isEmpty { body = [.paragraph(TableWords.empty[language])] }
        return Paper(
            title: file.title[language], subtitle: period, council: council[language], language: language, date: on,
            body: body)
    }

    /// Priorities in the council's order, then what serves none.
    private var sections: [(title: String, activities: [FiledActivity])] {
        let known = priorities.map { priority in
            (priority.title[language], file.activities.filter { $0.priority == priority.key })
        }
        let keys = Set(priorities.map(\.key))
        let rest = file.activities.filter { $0.priority.map { !keys.contains($0) } ?? true }
        return (known + [(TableWords.noPriority[language], rest)]).filter { !$0.1.isEmpty }
    }

    private var period: String? {
        guard let from = file.from, let until = file.until else { return nil }
        return TableWords.period(from, until)[language]
    }

    private func table(_ activities: [FiledActivity]) -> Paper.Table {
        let heads: [ImportField] = [.activity, .outcomes, .steps, .lead, .due, .progress]
        var rows: [[String]] = []
        var group = ""
        for activity in activities {
            let own = activity.group?[language] ?? ""
            if own != group, !own.isEmpty { rows.append([own] + Array(repeating: "", count: heads.count - 1)) }
            group = own
            rows.append(row(activity))
        }
        return Paper.Table(
            heads: heads.map { ColumnWords.name($0)[language] }, rows: rows, widths: [3, 3, 5, 2, 1.6, 3])
    }

    private func row(_ activity: FiledActivity) -> [String] {
        [
            activity.title[language], outcomes(activity),
            (activity.steps ?? []).map(step).joined(separator: "\n"),
            activity.lead.map { leads[$0]?[language] ?? $0 } ?? "", activity.due?.written[language] ?? "",
            progress(activity),
        ]
    }

    private func outcomes(_ activity: FiledActivity) -> String {
        let outcomes = activity.outcomes ?? []
        return outcomes.map { (outcomes.count > 1 ? "• " : "") + $0[language] }.joined(separator: "\n")
    }

    private func step(_ step: FiledStep) -> String {
        let words = step.text[language]
        return step.letter.map { "\($0)) \(words)" } ?? words
    }

    private func progress(_ activity: FiledActivity) -> String {
        let state = activity.state.map { ProgrammeWords.state($0)[language] }
        return [state, activity.lastWord?.text?[language]].compactMap(\.self).joined(separator: "\n")
    }
}
