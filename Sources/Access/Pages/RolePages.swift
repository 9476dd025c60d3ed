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
            dl(.class("roles")) {
                Role.allCases.map { role in
                    dt { role.name[language] }
                        + dd {
                            p { role.purpose[language] }
                            list(role, language)
                        }
                }
            }
        }
    }

    private func list(_ role: Role, _ language: Language) -> HTML {
        let held = permissions.filter { $0.holders.contains(role) }
        if held.isEmpty { return p(.class("quiet")) { AccessWords.nothingYet[language] } }
        return ul { held.map { permission in li { permission.words[language] } } }
    }
}
