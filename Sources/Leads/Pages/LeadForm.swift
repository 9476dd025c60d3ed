import Access
import Basics
import Web

/// A lead as their form holds them. What was typed is kept as typed.
struct LeadForm: Sendable {
    var role = Wording.empty
    var name = ""
    var organisation = ""
    var department = ""
    var email = ""
    var letters = Language.english
    var deputy = ""
    var account = ""
    var from = DateField.Typed()
    var until = DateField.Typed()
    /// The version that the person saw; 0 for somebody new.
    var version = 0

    init() {}

    init(_ lead: Lead, _ roll: Roll) {
        role = lead.role
        name = lead.name
        organisation = lead.organisation
        department = roll.department(lead.department)?.key ?? ""
        email = lead.email
        letters = lead.language
        deputy = roll.lead(lead.deputy)?.key ?? ""
        account = lead.account ?? ""
        from = lead.awayFrom.map { DateField.Typed($0) } ?? DateField.Typed()
        until = lead.awayUntil.map { DateField.Typed($0) } ?? DateField.Typed()
        version = lead.version
    }

    init(_ form: Query) {
        role = form.wording("role")
        name = form.trimmed("name")
        organisation = form.trimmed("organisation")
        department = form.trimmed("department")
        email = form.trimmed("email")
        letters = Language(rawValue: form.trimmed("letters")) ?? .english
        deputy = form.trimmed("deputy")
        account = form.trimmed("account")
        from = DateField.Typed(form, "from")
        until = DateField.Typed(form, "until")
        version = Int(form.trimmed("version")) ?? 0
    }

    /// The lead as they were typed; whether they have left stays as it is kept.
    func lead(from kept: Lead, _ roll: Roll) -> Lead {
        var lead = kept
        lead.role = role
        lead.name = name
        lead.organisation = organisation
        lead.department = roll.departments.first { $0.key == department }?.id
        lead.email = email
        lead.language = letters
        lead.deputy = roll.leads.first { $0.key == deputy }?.id
        lead.account = account.isEmpty ? nil : account
        lead.awayFrom = from.date
        lead.awayUntil = until.date
        lead.version = version
        return lead
    }
}

extension LeadForm {
    func problems(besides kept: Lead, _ surroundings: LeadSurroundings) -> [Problem] {
        let roll = surroundings.roll
        let wanted = lead(from: kept, roll)
        return textProblems + choiceProblems(kept, surroundings) + awayProblems
            + LeadRelations(roll.leads, besides: wanted).problems(wanted)
    }

    private var textProblems: [Problem] {
        var problems: [Problem] = []
        if role.isEmpty { problems.append(Problem("role-english", LeadFormWords.enterRole)) }
        for (field, text, most) in [
            ("role-english", role.english, 200), ("role-welsh", role.welsh, 200), ("name", name, 100),
            ("organisation", organisation, 200),
        ] where text.count > most { problems.append(Problem(field, DepartmentWords.tooLong(most))) }
        if !email.isEmpty, !NewPerson.looksLikeEmail(email) {
            problems.append(Problem("email", LeadFormWords.emailWrong))
        }
        return problems
    }

    /// A deputy who has left may stay where they stand, and cannot be chosen anew.
    private func choiceProblems(_ kept: Lead, _ surroundings: LeadSurroundings) -> [Problem] {
        let roll = surroundings.roll
        var problems: [Problem] = []
        if !department.isEmpty, !roll.departments.contains(where: { $0.key == department }) {
            problems.append(Problem("department", LeadFormWords.notInList))
        }
        if !deputy.isEmpty {
            problems += roll.problems(choosing: deputy, for: "deputy", insteadOf: kept.deputy)
        }
        if !account.isEmpty, !surroundings.accounts.contains(where: { $0.id.text == account }) {
            problems.append(Problem("account", LeadFormWords.notInList))
        }
        return problems
    }

    private var awayProblems: [Problem] {
        var problems: [Problem] = []
        for (field, typed) in [("from", from), ("until", until)] where !typed.isEmpty && typed.date == nil {
            problems.append(Problem(field, LeadFormWords.notADay(typed.written)))
        }
        if from.isEmpty, until.date != nil { problems.append(Problem("from", LeadFormWords.untilWithoutFrom)) }
        if let first = from.date, let last = until.date, last < first {
            problems.append(Problem("until", LeadFormWords.untilBeforeFrom(last, first)))
        }
        return problems
    }
}

extension Roll {
    /// What is wrong with choosing the lead of that key.
    func problems(choosing key: String, for field: String, insteadOf old: Lead.ID?) -> [Problem] {
        guard let chosen = leads.first(where: { $0.key == key }) else {
            return [Problem(field, LeadFormWords.notInList)]
        }
        if case .left(let day) = chosen.presence(on: today), chosen.id != old {
            return [Problem(field, LeadFormWords.hasLeft(chosen.called, day))]
        }
        return []
    }
}

extension DateField.Typed {
    /// The three boxes of that name as a form sent them.
    init(_ form: Query, _ name: String) {
        self.init(
            day: form.trimmed("\(name)-day"), month: form.trimmed("\(name)-month"), year: form.trimmed("\(name)-year"))
    }

    var isEmpty: Bool { day.isEmpty && month.isEmpty && year.isEmpty }

    /// As a sentence about it quotes it.
    var written: String { [day, month, year].filter { !$0.isEmpty }.joined(separator: " ") }
}
