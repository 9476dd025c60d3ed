import Basics
import Leads
import Web

/// A part of the text as its form holds it.
struct PartForm: Sendable {
    let part: StrategyPart
    var wordings: [String: Wording] = [:]
    var from = DateField.Typed()
    var until = DateField.Typed()
    /// A lead's key; empty for nobody.
    var lead = ""
    /// From 0.
    var place = 0
    /// Where it stood when the person saw it, from 0.
    var stood = 0
    var isTakenOut = false
    /// The version that the person saw.
    var version: Int

    init(_ part: StrategyPart, _ whole: Strategy.Whole) {
        self.part = part
        version = whole.version
        let document = whole.document
        for field in part.fields { wordings[field.name] = field.get(document) }
        if part.hasYears {
            from = DateField.Typed(document.from)
            until = DateField.Typed(document.until)
        }
        guard let item = part.item else { return }
        (place, stood) = (item.index, item.index)
        lead = part.lead(in: document)
    }

    init(_ part: StrategyPart, _ form: Query) {
        self.part = part
        version = Int(form.trimmed("version")) ?? 0
        for field in part.fields {
            wordings[field.name] = Wording(
                Self.text(form["\(field.name)-english"], isList: field.isList),
                cy: Self.text(form["\(field.name)-welsh"], isList: field.isList))
        }
        from = DateField.Typed(form, "from")
        until = DateField.Typed(form, "until")
        lead = form.trimmed("lead")
        stood = Int(form.trimmed("stood")) ?? part.item?.index ?? 0
        place = Int(form.trimmed("place")).map { $0 - 1 } ?? stood
        isTakenOut = form["take-out"] != nil
    }

    /// What was typed, its lines without spaces at their ends. The lines of a list keep their places, since each
    /// stands beside its translation: only empty ones at the end go.
    private static func text(_ typed: String?, isList: Bool) -> String {
        var lines = (typed ?? "").replacing("\r\n", with: "\n")
            .split(separator: "\n", omittingEmptySubsequences: false).map { String($0).trimmed(of: " ") }
        while lines.last?.isEmpty == true { lines.removeLast() }
        while !isList, lines.first?.isEmpty == true { lines.removeFirst() }
        return lines.joined(separator: "\n")
    }

    func problems(leads: [Lead]) -> [Problem] {
        if isTakenOut { return [] }
        var problems: [Problem] = []
        for field in part.fields {
            let typed = wordings[field.name] ?? .empty
            if typed.isEmpty, let missing = field.missing { problems.append(Problem("\(field.name)-english", missing)) }
            if typed.longest > Self.mostCharacters {
                problems.append(Problem("\(field.name)-english", EditWords.tooLong(Self.mostCharacters)))
            }
        }
        if part.hasYears { problems += yearProblems }
        if !lead.isEmpty, !leads.contains(where: { $0.key == lead }) {
            problems.append(Problem("lead", EditWords.noSuchLead))
        }
        return problems
    }

    static let mostCharacters = 20_000

    private var yearProblems: [Problem] {
        var problems: [Problem] = []
        if from.date == nil { problems.append(Problem("from", from.sentence(orElse: EditWords.sayFrom))) }
        if until.date == nil { problems.append(Problem("until", until.sentence(orElse: EditWords.sayUntil))) }
        if let from = from.date, let until = until.date, until < from {
            problems.append(Problem("until", EditWords.endsBeforeItBegins))
        }
        return problems
    }

    /// Each part with its value, to set two people's changes side by side.
    func lines(_ language: Language) -> [(Bilingual, String)] {
        part.fields.flatMap { ChangedMeanwhile.both($0.label, wordings[$0.name] ?? .empty) }
            + (part.hasYears
                ? [
                    (EditWords.from, from.date?.written[language] ?? ""),
                    (EditWords.until, until.date?.written[language] ?? ""),
                ]
                : [])
            + (part.item?.kind == .priority ? [(StrategyWords.lead, lead)] : [])
    }
}

extension PartForm {
    func html(leads: [Lead], in document: StrategyDocument, _ problems: [Problem], _ visit: Visit) -> HTML {
        let language = visit.language
        return form(
            Attribute("method", "post"), Attribute("action", visit.link(visit.path)), .flag("novalidate"),
            .data("keep", "")
        ) {
            visit.tokenField
            input(.type("hidden"), .name("version"), .value("\(version)"))
            if part.item != nil { input(.type("hidden"), .name("stood"), .value("\(stood)")) }
            part.fields.map { field in
                WordingField(
                    field.name, field.label[language], hint: field.hint?[language],
                    value: wordings[field.name] ?? .empty,
                    problem: problems.sentence("\(field.name)-english", language), rows: rows(field), language: language
                ).html
            }
            if part.hasYears { years(problems, language) }
            if part.item?.kind == .priority {
                Select(
                    "lead", StrategyWords.lead[language],
                    [Choice("", EditWords.nobody[language])]
                        + leads.map { Choice($0.key, $0.called[language]) },
                    chosen: lead, problem: problems.sentence("lead", language), language: language
                ).html
            }
            if let item = part.item { standing(item, document, language) }
            submitButton(EditWords.keep[language])
        }
    }

    /// As many rows as the longer text fills at about 50 characters each, so that it is seen while it is changed.
    private func rows(_ field: StrategyPart.Field) -> Int {
        guard field.rows > 1, let typed = wordings[field.name] else { return field.rows }
        let filled = [typed.english, typed.welsh].map { text in
            text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                .reduce(0) { $0 + 1 + $1.count / 50 }
        }
        return min(max(field.rows, filled.max() ?? 0), 24)
    }

    @HTMLBuilder private func years(_ problems: [Problem], _ language: Language) -> HTML {
        DateField(
            "from", EditWords.from[language], value: from, problem: problems.sentence("from", language),
            language: language
        ).html
        DateField(
            "until", EditWords.until[language], value: until, problem: problems.sentence("until", language),
            language: language
        ).html
    }

    /// Where it stands among its like, and whether it goes on standing there.
    @HTMLBuilder private func standing(
        _ item: StrategyPart.Item, _ document: StrategyDocument, _ language: Language
    ) -> HTML {
        let isNew = part.isNew(in: document)
        let places = document.count(item.kind) + (isNew ? 1 : 0)
        if places > 1 {
            Select(
                "place", EditWords.place[language],
                (1...places).map { Choice("\($0)", EditWords.placeOf($0, places)[language]) },
                chosen: "\(place + 1)", language: language
            ).html
        }
        if !isNew {
            Checkboxes(
                "take-out", EditWords.takeOut[language], [Choice("yes", EditWords.takeOutYes[language])],
                hint: EditWords.takeOutHint[language], chosen: isTakenOut ? ["yes"] : [], language: language
            ).html
        }
    }
}

extension DateField.Typed {
    /// What is wrong with a day that is none: that the calendar lacks it, where all of it was typed.
    func sentence(orElse missing: Bilingual) -> Bilingual {
        [day, month, year].contains("") ? missing : EditWords.noSuchDay(written)
    }
}
