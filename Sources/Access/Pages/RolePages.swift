import Basics
import Web

/// The page that says who may do what, made from the permissions themselves.
struct RolePages: Sendable {
    let permissions: [Permission]

    func addRoutes(to routes: inout Routes) {
        routes.get("/roles", allow: .signedIn) { .page(self.table($0)) }
    }

    private func table(_ visit: Visit) -> Page {
        let language = visit.language
        return Page(title: AccessWords.rolesTitle[language]) {
            h1 { AccessWords.rolesTitle[language] }
            p(.class("lede")) { AccessWords.rolesLede[language] }
            DataTable(
                id: "roles", caption: AccessWords.rolesTable[language],
                columns: [
                    .init(AccessWords.role[language]), .init(AccessWords.purpose[language]),
                    .init(AccessWords.whatTheyMay[language]),
                ],
                rows: Role.allCases.map { role in
                    .init(
                        head: strong { role.name[language] },
                        cells: [.text(role.purpose[language]), list(role, language)])
                }
            ).html
        }
    }

    private func list(_ role: Role, _ language: Language) -> HTML {
        let held = permissions.filter { $0.holders.contains(role) }
        if held.isEmpty { return span(.class("quiet")) { AccessWords.nothingYet[language] } }
        return ul { held.map { permission in li { permission.words[language] } } }
    }
}
