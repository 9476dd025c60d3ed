import Basics

/// `leads.json`: the departments with what each undertakes, and who answers for work.
struct LeadsFile: Codable {
    var departments: [FiledDepartment]
    var leads: [FiledLead]

    struct FiledDepartment: Codable {
        var key: String
        var name: Wording
        var undertakes: Wording
        var contact: Wording?
        var partner: Bool?
    }

    struct FiledLead: Codable {
        var key: String
        var role: Wording
        var organisation: String?
        var department: String?
        var email: String?
        var deputy: String?
    }
}

extension LeadsFile {
    /// With identifiers of their own. A department or a deputy that the file does not have is left unsaid.
    func read(at moment: Instant) -> (departments: [Department], leads: [Lead]) {
        let ids = Dictionary(departments.map { ($0.key, Department.ID.make(at: moment)) }) { first, _ in first }
        let people = Dictionary(leads.map { ($0.key, Lead.ID.make(at: moment)) }) { first, _ in first }
        return (
            departments.enumerated().compactMap { position, filed in
                ids[filed.key].map {
                    Department(
                        id: $0, key: filed.key, position: position, name: filed.name, undertakes: filed.undertakes,
                        contact: filed.contact ?? .empty, isPartner: filed.partner ?? false)
                }
            },
            leads.compactMap { filed in
                people[filed.key].map {
                    Lead(
                        id: $0, key: filed.key, role: filed.role, organisation: filed.organisation ?? "",
                        department: filed.department.flatMap { ids[$0] }, email: filed.email ?? "",
                        deputy: filed.deputy.flatMap { people[$0] })
                }
            }
        )
    }
}
