import Basics
import Programme
import Strategy
import Web

/// A practice as its form holds it.
struct PracticeForm: Sendable {
    var council = ""
    var what = Wording.empty
    var result = Wording.empty
    var source = Wording.empty
    var on = DateField.Typed()
    var priorities: Set<String> = []
    /// The version that the person saw; 0 for a new one.
    var version = 0

    init() {}

    init(_ practice: GoodPractice) {
        council = practice.council
        what = practice.what
        result = practice.result
        source = practice.source
        on = practice.on.map { DateField.Typed($0) } ?? DateField.Typed()
        priorities = Set(practice.priorities)
        version = practice.version
    }

    init(_ form: Query) {
        council = form.trimmed("council")
        what = form.wording("what")
        result = form.wording("result")
        source = form.wording("source")
        on = DateField.Typed(form, "on")
        priorities = Set(form.all("priority"))
        version = Int(form.trimmed("version")) ?? 0
    }

    /// What has to be put right before it can be kept.
    var problems: [Problem] {
        var problems: [Problem] = []
        if council.isEmpty { problems.append(Problem("council", LibraryWords.sayCouncil)) }
        if council.count > 200 { problems.append(Problem("council", KeepingWords.tooLong(200))) }
        if what.isEmpty { problems.append(Problem("what-english", LibraryWords.sayWhat)) }
        if source.isEmpty { problems.append(Problem("source-english", LibraryWords.saySource)) }
        if !on.isEmpty, on.date == nil { problems.append(Problem("on", KeepingWords.dayWrong)) }
        for (name, wording) in [("what", what), ("result", result), ("source", source)] where wording.longest > 4000 {
            problems.append(Problem("\(name)-english", KeepingWords.tooLong(4000)))
        }
        return problems
    }

    /// The practice as it was typed.
    ///
    /// - Parameters:
    ///   - kept: what is kept of it. Priorities that no longer exist cannot be chosen and stay as they are.
    ///   - known: the keys of the priorities that could be chosen, in their order.
    func practice(_ id: GoodPractice.ID, from kept: GoodPractice? = nil, known: [String]) -> GoodPractice {
        let unknown = (kept?.priorities ?? []).filter { !known.contains($0) }
        return GoodPractice(
            id: id, key: kept?.key ?? "", council: council, what: what, result: result, source: source, on: on.date,
            priorities: known.filter { priorities.contains($0) } + unknown, version: version)
    }

    /// Each part with its value, to set two people's changes side by side.
    static func lines(
        _ practice: GoodPractice, _ priorities: [Priority], _ language: Language
    ) -> [(Bilingual, String)] {
        let chosen = priorities.filter { practice.priorities.contains($0.key) }.map { $0.title[language] }
        return [(LibraryWords.council, practice.council)]
            + ChangedMeanwhile.both(LibraryWords.what, practice.what)
            + ChangedMeanwhile.both(LibraryWords.result, practice.result)
            + ChangedMeanwhile.both(LibraryWords.source, practice.source)
            + [
                (LibraryWords.on, practice.on?.written[language] ?? ""),
                (LibraryWords.priority, chosen.joined(separator: "\n")),
            ]
    }
}

extension PracticeForm {
    @HTMLBuilder func html(_ priorities: [Priority], _ problems: [Problem], _ language: Language) -> HTML {
        TextField(
            "council", LibraryWords.council[language], value: council, problem: problems.sentence("council", language),
            width: .half, language: language
        ).html
        field("what", LibraryWords.what, nil, what, problems, language)
        field("result", LibraryWords.result, LibraryWords.resultHint, result, problems, language)
        field("source", LibraryWords.source, LibraryWords.sourceHint, source, problems, language)
        DateField(
            "on", LibraryWords.on[language], hint: LibraryWords.onHint[language], value: on,
            problem: problems.sentence("on", language), language: language
        ).html
        if !priorities.isEmpty {
            Checkboxes(
                "priority", LibraryWords.priority[language],
                priorities.map { Choice($0.key, $0.title[language]) }, hint: LibraryWords.priorityHint[language],
                chosen: self.priorities, language: language
            ).html
        }
    }

    private func field(
        _ name: String, _ label: Bilingual, _ hint: Bilingual?, _ value: Wording, _ problems: [Problem],
        _ language: Language
    ) -> HTML {
        WordingField(
            name, label[language], hint: hint?[language], value: value,
            problem: problems.sentence("\(name)-english", language), rows: 3, language: language
        ).html
    }
}
