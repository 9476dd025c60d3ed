import Basics

/// Who stands in for whom. Whoever follows the deputies must come to an end: where they lead back to where one began,
/// nobody would be asked.
struct Deputies: Sendable {
    private let leads: [Lead.ID: Lead]

    init(_ leads: [Lead]) { self.leads = Dictionary(leads.map { ($0.id, $0) }) { first, _ in first } }

    /// The way from the lead along the deputies back to the lead, both ends named; nil where it ends elsewhere.
    func circle(from lead: Lead) -> [Lead]? {
        var way = [lead]
        var seen: Set<Lead.ID> = []
        var next = lead.deputy
        while let id = next, seen.insert(id).inserted {
            if id == lead.id { return way + [lead] }
            guard let deputy = leads[id] else { return nil }
            way.append(deputy)
            next = deputy.deputy
        }
        return nil
    }
}

/// What may not be about a lead among the others, whatever a form said.
struct LeadRelations: Sendable {
    let others: [Lead]

    init(_ all: [Lead], besides lead: Lead) { others = all.filter { $0.id != lead.id } }

    func problems(_ lead: Lead) -> [Problem] {
        var problems: [Problem] = []
        if lead.deputy == lead.id {
            problems.append(Problem("deputy", LeadFormWords.ownDeputy))
        } else if let deputy = lead.deputy, !others.contains(where: { $0.id == deputy }) {
            problems.append(Problem("deputy", LeadFormWords.notInList))
        } else if let circle = Deputies(others).circle(from: lead) {
            problems.append(Problem("deputy", LeadFormWords.circle(circle.map(\.called))))
        }
        if let account = lead.account, let other = others.first(where: { $0.account == account }) {
            problems.append(Problem("account", LeadFormWords.accountTaken(other.called)))
        }
        return problems
    }
}
