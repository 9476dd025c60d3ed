import Access
import Basics
import Web

/// What a lead's form offers to choose from.
struct LeadSurroundings: Sendable {
    let roll: Roll
    /// Those who may sign in, and the account that is tied already.
    let accounts: [Account]
}

extension LeadForm {
    func html(
        _ lead: Lead, _ surroundings: LeadSurroundings, _ problems: [Problem], _ visit: Visit, action: String,
        button: Bilingual
    ) -> HTML {
        let language = visit.language
        return form(
            Attribute("method", "post"), Attribute("action", action), .flag("novalidate"), .data("keep", "")
        ) {
            visit.tokenField
            input(.type("hidden"), .name("version"), .value("\(version)"))
            h2 { LeadFormWords.partWho[language] }
            who(surroundings.roll, problems, language)
            h2 { LeadFormWords.partReach[language] }
            reach(lead, surroundings, problems, language)
            h2 { LeadFormWords.partAway[language] }
            away(lead, surroundings.roll, problems, language)
            submitButton(button[language])
        }
    }

    @HTMLBuilder private func who(_ roll: Roll, _ problems: [Problem], _ language: Language) -> HTML {
        WordingField(
            "role", LeadFormWords.role[language], hint: LeadFormWords.roleHint[language], value: role,
            problem: problems.sentence("role-english", language) ?? problems.sentence("role-welsh", language),
            language: language
        ).html
        TextField(
            "name", LeadFormWords.name[language], hint: LeadFormWords.nameHint[language], value: name,
            problem: problems.sentence("name", language), language: language
        ).html
        Select(
            "department", LeadFormWords.department[language],
            [Choice("", LeadFormWords.noDepartment[language])]
                + roll.departments.map { Choice($0.key, $0.name[language]) },
            chosen: department, problem: problems.sentence("department", language), language: language
        ).html
        TextField(
            "organisation", LeadFormWords.organisation[language], hint: LeadFormWords.organisationHint[language],
            value: organisation, problem: problems.sentence("organisation", language), language: language
        ).html
    }

    @HTMLBuilder private func reach(
        _ lead: Lead, _ surroundings: LeadSurroundings, _ problems: [Problem], _ language: Language
    ) -> HTML {
        TextField(
            "email", LeadFormWords.email[language], hint: LeadFormWords.emailHint[language], value: email,
            problem: problems.sentence("email", language), type: .email, language: language
        ).html
        Radios(
            "letters", LeadFormWords.language[language],
            [Choice("en", LeadFormWords.english[language]), Choice("cy", LeadFormWords.welsh[language])],
            chosen: letters.rawValue, language: language
        ).html
        Select(
            "account", LeadFormWords.account[language],
            [Choice("", LeadFormWords.noAccount[language])]
                + surroundings.accounts.map { choice($0, lead, surroundings.roll, language) },
            hint: LeadFormWords.accountHint[language], chosen: account, problem: problems.sentence("account", language),
            language: language
        ).html
    }

    /// An account with its address, and whose it is where it is another lead's.
    private func choice(_ account: Account, _ lead: Lead, _ roll: Roll, _ language: Language) -> Choice {
        let tied = roll.leads.first { $0.account == account.id.text && $0.id != lead.id }
        let end = tied.map { LeadFormWords.tied(to: $0.called)[language] } ?? ""
        return Choice(account.id.text, "\(account.name), \(account.email)\(end)")
    }

    @HTMLBuilder private func away(
        _ lead: Lead, _ roll: Roll, _ problems: [Problem], _ language: Language
    ) -> HTML {
        Select(
            "deputy", LeadFormWords.deputy[language],
            [Choice("", LeadFormWords.nobody[language])] + roll.choices(besides: lead, keeping: deputy, language),
            hint: LeadFormWords.deputyHint[language], chosen: deputy, problem: problems.sentence("deputy", language),
            language: language
        ).html
        DateField(
            "from", LeadFormWords.awayFrom[language], value: from, problem: problems.sentence("from", language),
            language: language
        ).html
        DateField(
            "until", LeadFormWords.awayUntil[language], hint: LeadFormWords.awayUntilHint[language], value: until,
            problem: problems.sentence("until", language), language: language
        ).html
    }

    /// What is kept beside what was typed, part by part.
    func parts(
        beside kept: Lead, _ surroundings: LeadSurroundings, _ language: Language
    ) -> [ChangedMeanwhile.Part] {
        let roll = surroundings.roll
        let typed = lead(from: kept, roll)
        func part(_ name: Bilingual, _ value: (Lead) -> String) -> ChangedMeanwhile.Part {
            ChangedMeanwhile.Part(name, kept: value(kept), typed: value(typed))
        }
        return ChangedMeanwhile.Part.both(LeadFormWords.role, kept: kept.role, typed: role) + [
            part(LeadFormWords.name, \.name), part(LeadFormWords.organisation, \.organisation),
            part(LeadFormWords.department) { roll.department($0.department)?.name[language] ?? "" },
            part(LeadFormWords.email, \.email),
            part(LeadFormWords.language) {
                ($0.language == .welsh ? LeadFormWords.welsh : LeadFormWords.english)[language]
            },
            part(LeadFormWords.deputy) { roll.lead($0.deputy)?.called[language] ?? "" },
            part(LeadFormWords.account) { lead in
                surroundings.accounts.first { $0.id.text == lead.account }?.email ?? lead.account ?? ""
            },
            part(LeadFormWords.awayFrom) { $0.awayFrom?.written[language] ?? "" },
            part(LeadFormWords.awayUntil) { $0.awayUntil?.written[language] ?? "" },
        ]
    }
}

extension Roll {
    /// Whom a deputy or successor can be chosen from; who is chosen already stays in the list, gone or not.
    func choices(besides lead: Lead, keeping chosen: String, _ language: Language) -> [Choice] {
        let others = choosable(besides: lead.id, in: language)
        let kept = leads.filter { $0.key == chosen && !others.contains($0) }
        return (others + kept).map { Choice($0.key, $0.called[language]) }
    }
}
