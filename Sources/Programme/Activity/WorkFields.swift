import Basics
import Leads
import Web

/// Who, when and with what, as a form holds it: of an activity and of a step alike. What was typed is kept as typed.
struct WorkFields: Sendable, Hashable {
    var lead = ""
    var deputy = ""
    var partners = Wording.empty
    var starts = DateField.Typed()
    var due = DateField.Typed()
    var pounds = ""
    var source = Wording.empty

    init(_ work: Work, _ surroundings: Surroundings) {
        lead = surroundings.lead(work.lead)?.key ?? ""
        deputy = surroundings.lead(work.deputy)?.key ?? ""
        partners = work.partners.lines
        starts = work.starts.map { DateField.Typed($0) } ?? DateField.Typed()
        due = work.due.map { DateField.Typed($0) } ?? DateField.Typed()
        pounds = work.pounds.map(String.init) ?? ""
        source = work.source
    }

    init(_ form: Query) {
        lead = form.trimmed("lead")
        deputy = form.trimmed("deputy")
        partners = form.wording("partners")
        starts = DateField.Typed(form, "starts")
        due = DateField.Typed(form, "due")
        pounds = form.trimmed("pounds")
        source = form.wording("source")
    }

    /// The work as it was typed; how it stands is left as given.
    func work(from kept: Work, _ surroundings: Surroundings) -> Work {
        var work = kept
        work.lead = surroundings.lead(key: lead)?.id
        work.deputy = surroundings.lead(key: deputy)?.id
        work.partners = [Wording](lines: partners)
        work.starts = starts.date
        work.due = due.date
        work.pounds = poundsTyped
        work.source = source
        return work
    }

    private var poundsTyped: Int? {
        let digits = pounds.filter { !"£, ".contains($0) }
        return Int(digits).flatMap { (0...999_999_999_999).contains($0) ? $0 : nil }
    }

    /// - Parameter kept: a lead who has left may stay where they stand, and cannot be chosen anew.
    func problems(besides kept: Work, _ surroundings: Surroundings) -> [Problem] {
        var problems: [Problem] = []
        for (field, key, old) in [("lead", lead, kept.lead), ("deputy", deputy, kept.deputy)] where !key.isEmpty {
            guard let chosen = surroundings.lead(key: key) else {
                problems.append(Problem(field, FormWords.noSuchLead))
                continue
            }
            if case .left(let day) = chosen.presence(on: surroundings.today), chosen.id != old {
                problems.append(Problem(field, FormWords.left(chosen.called, day)))
            }
        }
        if !deputy.isEmpty, deputy == lead { problems.append(Problem("deputy", FormWords.deputyIsLead)) }
        for (field, typed) in [("starts", starts), ("due", due)] where !typed.isEmpty && typed.date == nil {
            problems.append(Problem(field, FormWords.notADay(typed.written)))
        }
        if let start = starts.date, let end = due.date, end < start {
            problems.append(Problem("due", FormWords.dueBeforeStart(end, start)))
        }
        if !pounds.isEmpty, poundsTyped == nil { problems.append(Problem("pounds", FormWords.poundsWrong)) }
        return problems
    }

    /// Who leads it, and who in their place.
    @HTMLBuilder func people(_ surroundings: Surroundings, _ problems: [Problem], _ language: Language) -> HTML {
        choice("lead", surroundings.terms.oneHeading(.lead), lead, nil, surroundings, problems, language)
        choice("deputy", ActivityWords.deputy, deputy, FormWords.deputyHint, surroundings, problems, language)
    }

    @HTMLBuilder func html(_ surroundings: Surroundings, _ problems: [Problem], _ language: Language) -> HTML {
        people(surroundings, problems, language)
        WordingField(
            "partners", ActivityWords.partners[language], hint: FormWords.partnersHint[language], value: partners,
            rows: 2, language: language
        ).html
        DateField(
            "starts", ActivityWords.starts[language], hint: FormWords.dayHint[language], value: starts,
            problem: problems.sentence("starts", language), language: language
        ).html
        DateField(
            "due", ActivityWords.due[language], hint: FormWords.dayHint[language], value: due,
            problem: problems.sentence("due", language), language: language
        ).html
        TextField(
            "pounds", FormWords.pounds[language], hint: FormWords.poundsHint[language], value: pounds,
            problem: problems.sentence("pounds", language), inputmode: "numeric", width: .half, language: language
        ).html
        WordingField("source", ActivityWords.source[language], value: source, language: language).html
    }

    private func choice(
        _ name: String, _ label: Bilingual, _ chosen: String, _ hint: Bilingual?, _ surroundings: Surroundings,
        _ problems: [Problem], _ language: Language
    ) -> HTML {
        let leads = surroundings.leadsInOrder.map { Choice($0.key, surroundings.called($0)[language]) }
        return Select(
            name, label[language], [Choice("", FormWords.nobody[language])] + leads, hint: hint?[language],
            chosen: chosen, problem: problems.sentence(name, language), language: language
        ).html
    }

    /// Each part with its value, to set two people's changes side by side.
    static func lines(_ work: Work, _ surroundings: Surroundings, _ language: Language) -> [(Bilingual, String)] {
        let people: [(Bilingual, String)] = [
            (surroundings.terms.oneHeading(.lead), surroundings.lead(work.lead)?.called[language] ?? ""),
            (ActivityWords.deputy, surroundings.lead(work.deputy)?.called[language] ?? ""),
        ]
        let plan: [(Bilingual, String)] = [
            (ActivityWords.starts, work.starts?.written[language] ?? ""),
            (ActivityWords.due, work.due?.written[language] ?? ""),
            (FormWords.pounds, work.pounds.map { ProgrammeWords.pounds($0)[language] } ?? ""),
        ]
        return people + plan + ChangedMeanwhile.both(ActivityWords.partners, work.partners.lines)
            + ChangedMeanwhile.both(ActivityWords.source, work.source)
    }
}

extension Surroundings {
    func lead(key: String) -> Lead? { leadsInOrder.first { $0.key == key } }
}
