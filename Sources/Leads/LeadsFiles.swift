import Basics
import Capability
import Store

/// Who answers, as files that anybody can read.
struct LeadsFiles: Sendable {
    let roll: Roll

    var all: [ExportFile] { [leads, departments] }

    /// A file for whoever the council hands it to: jobs and work addresses, and no account.
    private var leads: ExportFile {
        ExportFile(
            "leads.csv",
            heads: [
                "key", "role", "role_welsh", "name", "organisation", "department", "email", "language", "deputy",
                "away_from", "away_until", "left_on",
            ],
            rows: roll.leads.map { lead in
                [
                    lead.key, lead.role.english, lead.role.welsh, lead.name, lead.organisation,
                    roll.department(lead.department)?.key ?? "", lead.email, lead.language.rawValue,
                    roll.lead(lead.deputy)?.key ?? "", lead.awayFrom?.iso ?? "", lead.awayUntil?.iso ?? "",
                    lead.leftOn?.iso ?? "",
                ]
            })
    }

    private var departments: ExportFile {
        ExportFile(
            "departments.csv",
            heads: [
                "key", "name", "name_welsh", "undertakes", "undertakes_welsh", "contact", "contact_welsh", "partner",
            ],
            rows: roll.departments.map { department in
                [
                    department.key, department.name.english, department.name.welsh, department.undertakes.english,
                    department.undertakes.welsh, department.contact.english, department.contact.welsh,
                    department.isPartner ? "yes" : "no",
                ]
            })
    }
}
