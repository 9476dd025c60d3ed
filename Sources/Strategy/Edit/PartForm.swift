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
        place = item.index
        if item.kind == .priority, item.index < document.priorities.count {
            lead = document.priorities[item.index].lead ?? ""
        }
    }

    init(_ part: StrategyPart, _ form: Query) {
        self.part = part
        version = Int(form.trimmed("version")) ?? 0
        for field in part.fields {
            let typed = form.wording(field.name)
            wordings[field.name] = Wording(
                typed.english.replacing("\r\n", with: "\n"), cy: typed.welsh.replacing("\r\n", with: "\n"))
        }
        from = DateField.Typed(form, "from")
        until = DateField.Typed(form, "until")
        lead = form.trimmed("lead")
        place = (Int(form.trimmed("place")) ?? (part.item?.index ?? 0) + 1) - 1
        isTakenOut = form["take-out"] != nil
    }

    /// Writes what was typed into the text.
    func write(into document: inout StrategyDocument) {
        if part.isNew(in: document), let kind = part.item?.kind { document.append(kind) }
        if let item = part.item, isTakenOut { return document.takeOut(item.kind, at: item.index) }
        for field in part.fields {
            let typed = wordings[field.name] ?? .empty
            if field.get(document) != typed { field.set(&document, typed) }
        }
        if part.hasYears {
            document.from = from.date ?? document.from
            document.until = until.date ?? document.until
        }
        document.nameParts()
        guard let item = part.item else { return }
        if item.kind == .priority { document.priorities[item.index].lead = lead.isEmpty ? nil : lead }
        if place != item.index { document.move(item.kind, from: item.index, to: place) }
    }

    func problems(leads: [Lead]) -> [Problem] {
        if isTakenOut { return [] }
        var problems: [Problem] = []
        for field in part.fields {
            let typed = wordings[field.name] ?? .empty
            if typed.isEmpty, let missing = field.missing { problems.append(Problem("\(field.name)-english", missing)) }
            if max(typed.english.count, typed.welsh.count) > Self.mostCharacters {
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
        if from.date == nil { problems.append(Problem("from", EditWords.sayFrom)) }
        if until.date == nil { problems.append(Problem("until", EditWords.sayUntil)) }
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
