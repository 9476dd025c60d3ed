import Basics

/// Everybody who answers, where they belong.
struct Roll: Sendable {
    let departments: [Department]
    let leads: [Lead]
    let today: Day

    /// Who stands under the department, in the order of their roles as the reader reads them; those who left come last.
    func leads(of department: Department.ID?, in language: Language) -> [Lead] {
        leads.filter { $0.department == department }.sorted { left, right in
            (hasLeft(left) ? 1 : 0, left.role[language].folded, left.key)
                < (hasLeft(right) ? 1 : 0, right.role[language].folded, right.key)
        }
    }

    func lead(_ id: Lead.ID?) -> Lead? { id.flatMap { id in leads.first { $0.id == id } } }

    func department(_ id: Department.ID?) -> Department? { id.flatMap { id in departments.first { $0.id == id } } }

    func hasLeft(_ lead: Lead) -> Bool { if case .left = lead.presence(on: today) { true } else { false } }

    /// Those who can be chosen: not gone, and nobody else's self.
    func choosable(besides lead: Lead.ID, in language: Language) -> [Lead] {
        leads.filter { $0.id != lead && !hasLeft($0) }.sorted {
            ($0.role[language].folded, $0.key) < ($1.role[language].folded, $1.key)
        }
    }

    var counts: Counts {
        let presences = leads.map { $0.presence(on: today) }
        let left = presences.count { if case .left = $0 { true } else { false } }
        let away = presences.count { if case .away = $0 { true } else { false } }
        return Counts(
            leads: leads.count - left, departments: departments.count, partners: departments.count(where: \.isPartner),
            away: away, left: left)
    }

    /// How many there are, for the sentence that the page begins with.
    struct Counts: Sendable, Hashable {
        /// Without those who left.
        var leads: Int
        /// Partners among them.
        var departments: Int
        var partners: Int
        var away: Int
        var left: Int
    }
}
