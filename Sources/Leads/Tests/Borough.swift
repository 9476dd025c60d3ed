import Access
import Basics
import Capability
import Council
import Proving
import Store
import Testing
import Thread
import Web

@testable import Leads

func day(_ text: String) -> Day { Day(iso: text)! }

/// A council with housing, leisure and a health board as partner; a head of housing with a deputy, a librarian who is
/// away, one who left, and a volunteer in no department.
struct Borough: Sendable {
    /// The standing clock's day.
    static let today = day("2026-11-20")
    static let list = CapabilityList([Access.self, Council.self, Thread.self, Leads.self])
    static let test = Actor.system("test")

    let proving: ProvingGround
    let newBrowser: @Sendable () -> Browser

    var leads: Leads { Leads(proving.ground) }
    var store: LeadStore { LeadStore(records: proving.records) }
    var departments: DepartmentStore { DepartmentStore(records: proving.records) }

    static let housing = Department(
        id: Department.ID("housing")!, key: "housing", position: 0, name: Wording("Housing", cy: "Tai"),
        undertakes: Wording("Finds homes for those who leave care", cy: "Mae’n dod o hyd i gartrefi"),
        contact: Wording("housing@council.example"))
    static let leisure = Department(
        id: Department.ID("leisure")!, key: "leisure", position: 1, name: Wording("Leisure", cy: "Hamdden"))
    static let health = Department(
        id: Department.ID("health")!, key: "health", position: 2, name: Wording("Health board", cy: "Bwrdd iechyd"),
        isPartner: true)

    static let head = Lead(
        id: Lead.ID("head")!, key: "head", role: Wording("Head of housing", cy: "Pennaeth tai"),
        department: housing.id, email: "head@council.example", deputy: Lead.ID("officer")!)
    static let officer = Lead(
        id: Lead.ID("officer")!, key: "officer", role: Wording("Housing officer", cy: "Swyddog tai"),
        department: housing.id, email: "officer@council.example")
    static let librarian = Lead(
        id: Lead.ID("librarian")!, key: "librarian", role: Wording("Librarian", cy: "Llyfrgellydd"),
        department: leisure.id, email: "library@council.example", awayFrom: day("2026-11-01"),
        awayUntil: day("2026-12-05"))
    static let gone = Lead(
        id: Lead.ID("gone")!, key: "gone", role: Wording("Sports coach", cy: "Hyfforddwr"), department: leisure.id,
        leftOn: day("2026-03-03"))
    static let volunteer = Lead(
        id: Lead.ID("volunteer")!, key: "volunteer", role: Wording("Volunteer", cy: "Gwirfoddolwr"),
        organisation: "Friends of the river")

    static func visit(
        _ kind: DatabaseKind, isEmpty: Bool = false, _ body: @escaping @Sendable (Borough) async throws -> Void
    ) async throws {
        try await ProvingGround.lend(kind, with: list) { proving in
            try await proving.browse { newBrowser in
                let borough = Borough(proving: proving, newBrowser: newBrowser)
                if !isEmpty {
                    try await borough.store.add(
                        [housing, leisure, health], [head, officer, librarian, gone, volunteer], by: test)
                }
                try await body(borough)
            }
        }
    }

    func browser(as role: Role) async throws -> Browser {
        let browser = newBrowser()
        try await browser.signIn(as: role)
        return browser
    }

    func kept(_ lead: Lead) async throws -> Lead { try #require(try await store.lead(lead.id)) }

    /// The form of a lead as a browser would send it back untouched.
    func fields(_ lead: Lead, _ changes: [String: String] = [:]) -> [String: String] {
        var fields = [
            "role-english": lead.role.english, "role-welsh": lead.role.welsh, "name": lead.name,
            "organisation": lead.organisation, "department": lead.department?.text ?? "", "email": lead.email,
            "letters": lead.language.rawValue, "deputy": lead.deputy?.text ?? "", "account": lead.account ?? "",
            "version": "\(lead.version)",
        ]
        for (name, day) in [("from", lead.awayFrom), ("until", lead.awayUntil)] {
            guard let parts = day?.parts else { continue }
            fields["\(name)-day"] = "\(parts.2)"
            fields["\(name)-month"] = "\(parts.1)"
            fields["\(name)-year"] = "\(parts.0)"
        }
        return fields.merging(changes) { $1 }
    }
}
