import Access
import Basics
import Council
import Web

/// Everybody who answers, department by department: what it undertakes, how to reach it, its people beneath.
struct RollView: Sendable {
    let roll: Roll
    let terms: Terms
    let visit: Visit

    private var language: Language { visit.language }
    var mayKeep: Bool { visit.person?.may(Leads.keep) ?? false }

    @HTMLBuilder var html: HTML {
        p(.class("answer")) { LeadsWords.counts(roll.counts, terms)[language] }
        roll.departments.filter { !$0.isPartner }.map { department in
            section(.id(department.key)) { h2 { link(department) } + about(department) + people(department.id) }
        }
        if !roll.leads(of: nil, in: language).isEmpty {
            section(.id("none")) { h2 { LeadsWords.withoutDepartment[language] } + people(nil) }
        }
        if roll.counts.partners > 0 {
            section(.id("partners")) {
                h2 { LeadsWords.partners[language] }
                roll.departments.filter(\.isPartner).map { partner in
                    section(.id(partner.key)) { h3 { link(partner) } + about(partner) + people(partner.id) }
                }
            }
        }
    }

    private func link(_ department: Department) -> HTML {
        a(.href(visit.link("/leads/departments/\(department.key)"))) { words(department.name, in: language) }
    }

    /// What a department undertakes and how it is reached.
    @HTMLBuilder func about(_ department: Department) -> HTML {
        if department.undertakes.isEmpty {
            p(.class("quiet")) { LeadsWords.nothingUndertaken[language] }
        } else {
            paragraphs(department.undertakes, in: language)
        }
        if !department.contact.isEmpty {
            p {
                LeadsWords.contact[language] + ": "
                contact(department.contact)
            }
        }
    }

    private func contact(_ contact: Wording) -> HTML {
        let text = contact[language]
        guard NewPerson.looksLikeEmail(text) else { return words(contact, in: language) }
        return a(.href("mailto:\(text)")) { text }
    }

    /// Who answers there.
    @HTMLBuilder func people(_ department: Department.ID?) -> HTML {
        let people = roll.leads(of: department, in: language)
        if people.isEmpty {
            p(.class("quiet")) { LeadsWords.nobodyHere[language] }
        } else {
            ul(.class("said")) { people.map(person) }
        }
    }

    private func person(_ lead: Lead) -> HTML {
        li(.id("lead-\(lead.key)")) {
            p {
                strong { words(lead.called, in: language) }
                if !lead.organisation.isEmpty { HTML.text(", \(lead.organisation)") }
                if mayKeep {
                    " "
                    a(.href(visit.link("/leads/people/\(lead.key)"))) {
                        LeadsWords.change[language]
                        span(.class("unseen")) { ": \(lead.called[language])" }
                    }
                }
            }
            p(.class("quiet")) { Standing(lead, in: roll).sentence[language] }
        }
    }
}

/// Where a lead stands today, and who is asked in their place, in a sentence or two.
struct Standing: Sendable {
    private let lead: Lead
    private let roll: Roll

    init(_ lead: Lead, in roll: Roll) {
        self.lead = lead
        self.roll = roll
    }

    var sentence: Bilingual { (presence + ahead + reach).joined() }

    private var deputy: Wording? { roll.lead(lead.deputy)?.called }

    private var presence: [Bilingual] {
        switch lead.presence(on: roll.today) {
        case .here: [LeadsWords.here] + (deputy.map { [LeadsWords.deputy($0)] } ?? [])
        case .away(let day):
            [LeadsWords.away(until: day), deputy.map(LeadsWords.askedInstead) ?? LeadsWords.nobodyInstead]
        case .left(let day):
            [LeadsWords.left(on: day), deputy.map(LeadsWords.tookOver) ?? LeadsWords.nobodyTookOver]
        }
    }

    /// What is known to come.
    private var ahead: [Bilingual] {
        guard !roll.hasLeft(lead) else { return [] }
        let away = lead.awayFrom.flatMap { from in
            from > roll.today ? LeadsWords.willBeAway(from: from, until: lead.awayUntil) : nil
        }
        return [away, lead.leftOn.map(LeadsWords.willLeave)].compactMap(\.self)
    }

    private var reach: [Bilingual] { lead.email.isEmpty && !roll.hasLeft(lead) ? [LeadsWords.noAddress] : [] }
}
