import Basics
import Council
import Leads

/// What the programme's pages need beside the programme: who leads, for which department, which priorities there are,
/// what the council calls things, and what day it is.
struct Surroundings: Sendable {
    let leads: [Lead.ID: Lead]
    /// In the order of their keys.
    let leadsInOrder: [Lead]
    let departments: [Department]
    /// In the council's order.
    let priorities: [PriorityLine]
    /// Those that the strategy has no longer and activities still stand under.
    let ended: [PriorityLine]
    let terms: Terms
    let today: Day

    init(
        leads: [Lead], departments: [Department], priorities: [PriorityLine], ended: [PriorityLine] = [],
        terms: Terms, today: Day
    ) {
        self.leads = Dictionary(leads.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        leadsInOrder = leads
        self.departments = departments
        self.priorities = priorities
        self.ended = ended
        self.terms = terms
        self.today = today
    }

    var charge: Charge { Charge(leads: leads, today: today) }

    func lead(_ id: Lead.ID?) -> Lead? { id.flatMap { leads[$0] } }

    func priority(_ id: String?) -> PriorityLine? {
        id.flatMap { id in (priorities + ended).first { $0.id == id } }
    }

    /// What an activity may belong to: the council’s priorities, and the one that it belongs to although it ended.
    func choosable(besides kept: Activity?) -> [PriorityLine] {
        priorities + ended.filter { $0.id == kept?.priority }
    }

    /// The department of whoever answers for the work.
    func department(of work: Work) -> Department? {
        guard let id = lead(work.lead)?.department else { return nil }
        return departments.first { $0.id == id }
    }

    /// A lead as a page calls them, with a word where they are away or have left.
    func called(_ lead: Lead) -> Bilingual {
        let name = lead.called.bilingual
        let note: Bilingual? =
            switch lead.presence(on: today) {
            case .here: nil
            case .away(let day): ProgrammeWords.away(until: day)
            case .left(let day): ProgrammeWords.left(day)
            }
        guard let note else { return name }
        return Bilingual("\(name.english) (\(note.english))", cy: "\(name.welsh) (\(note.welsh))")
    }

    /// The same of whoever leads the work.
    func calledLead(of work: Work) -> Bilingual { lead(work.lead).map(called) ?? ProgrammeWords.noLead }
}

/// A priority as far as the programme needs it.
struct PriorityLine: Sendable, Hashable {
    let id: String
    let key: String
    let title: Wording
    /// Whether the strategy has it no longer.
    var isEnded = false

    /// With a word where it ended.
    var called: Bilingual { isEnded ? ListWords.ended(title.bilingual) : title.bilingual }
}
