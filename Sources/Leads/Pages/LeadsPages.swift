import Access
import Basics
import Council
import Store
import Web

/// The page of who answers.
struct LeadsPages: Sendable {
    let leads: Leads

    func addRoutes(to routes: inout Routes) {
        routes.get("/leads", allow: .holders(Leads.see)) { .page(try await self.list($0)) }
    }

    private func list(_ visit: Visit) async throws -> Page {
        let roll = try await leads.roll()
        let view = RollView(roll: roll, terms: try await leads.terms.terms(), visit: visit)
        let language = visit.language
        return Page(title: LeadsWords.title[language]) {
            done(visit)
            h1 { LeadsWords.title[language] }
            if roll.departments.isEmpty, roll.leads.isEmpty {
                EmptyState(
                    what: LeadsWords.emptyWhat[language], why: LeadsWords.emptyWhy[language],
                    firstStep: view.mayKeep
                        ? PageLink(LeadsWords.addDepartment[language], href: visit.link("/leads/departments/new"))
                        : nil
                ).html
            } else {
                view.html
            }
            if view.mayKeep {
                section(.class("actions")) {
                    ul {
                        li { a(.href(visit.link("/leads/new"))) { LeadsWords.addLead[language] } }
                        li { a(.href(visit.link("/leads/departments/new"))) { LeadsWords.addDepartment[language] } }
                    }
                }
            }
        }
    }

    /// What was done just now, where the page was come to from a form.
    private func done(_ visit: Visit) -> HTML {
        let sentence: Bilingual? =
            switch visit.query["done"] {
            case "kept": LeadsWords.saved
            case "removed": LeadsWords.removed
            default: nil
            }
        return sentence.map { NotificationBanner(.done, $0[visit.language], language: visit.language).html }
            ?? .nothing
    }
}

extension Leads {
    /// Everybody who answers, as of today in London.
    func roll() async throws -> Roll {
        Roll(
            departments: try await store.departments(), leads: try await store.leads(),
            today: store.records.now.inLondon.day)
    }

    /// Where the pages below hang.
    static func trail(_ language: Language) -> [(words: String, path: String)] {
        [(LeadsWords.title[language], "/leads")]
    }
}
