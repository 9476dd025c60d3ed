import Basics
import Council
import Leads
import Store
import Web

/// The programme as a whole: its list, its timeline, the board for a meeting, my work.
struct ProgrammePages: Sendable {
    let programme: Programme

    func addRoutes(to routes: inout Routes) {
        routes.get("/programme", allow: .holders(Programme.see)) { .page(try await self.list($0)) }
        routes.get("/programme/list.csv", allow: .holders(Programme.see), csv)
        routes.get("/programme/timeline", allow: .holders(Programme.see)) { .page(try await self.timeline($0)) }
        routes.get("/programme/board", allow: .holders(Programme.see)) { .page(try await self.board($0)) }
        routes.get("/programme/mine", allow: .holders(Programme.mine)) { .page(try await self.mine($0)) }
    }

    /// Where pages below the programme hang.
    static func trail(_ terms: Terms, _ language: Language) -> [(words: String, path: String)] {
        [(terms.oneHeading(.programme)[language], "/programme")]
    }

    private func list(_ visit: Visit) async throws -> Page {
        let question = ProgrammeQuestion(visit.query)
        let surroundings = try await programme.surroundings()
        guard let sheet = try await programme.store.sheet(of: question.programme) else {
            if question.programme != nil { throw Denied.notFound }
            return empty(visit, surroundings)
        }
        let earlier = try await programme.store.programmes().filter { $0.id != sheet.programme.id }
        let language = visit.language
        return Page(title: sheet.programme.title[language]) {
            h1 { words(sheet.programme.title, in: language) }
            if !sheet.programme.isCurrent { p { ListWords.thisIsEarlier[language] } }
            if sheet.entries.isEmpty {
                EmptyState(
                    what: ListWords.noActivities[language], why: ListWords.noActivitiesWhy[language],
                    firstStep: mayPlan(visit)
                        ? PageLink(ListWords.add(surroundings.terms)[language], href: visit.link("/programme/new"))
                        : nil
                ).html
            } else {
                ProgrammeList(sheet: sheet, surroundings: surroundings, question: question, visit: visit).html
            }
            actions(visit, sheet.programme, surroundings.terms)
            ExchangeLinks(programme: sheet.programme, visit: visit).html
            others(visit, earlier)
        }
    }

    private func mayPlan(_ visit: Visit) -> Bool { visit.person?.may(Programme.plan) ?? false }

    @HTMLBuilder private func actions(_ visit: Visit, _ shown: WorkProgramme, _ terms: Terms) -> HTML {
        if mayPlan(visit), shown.isCurrent {
            section(.class("actions")) {
                ul {
                    li { a(.href(visit.link("/programme/new"))) { ListWords.add(terms)[visit.language] } }
                    li { a(.href(visit.link("/programme/change"))) { ListWords.changeProgramme[visit.language] } }
                    li { a(.href(visit.link("/programme/begin"))) { ListWords.beginAnother[visit.language] } }
                }
            }
        }
    }

    @HTMLBuilder private func others(_ visit: Visit, _ others: [WorkProgramme]) -> HTML {
        if !others.isEmpty {
            section {
                h2 { ListWords.earlier[visit.language] }
                ul {
                    others.map { other in
                        li {
                            a(.href(visit.link("/programme") + (other.isCurrent ? "" : "?programme=\(other.id)"))) {
                                words(other.title, in: visit.language)
                            }
                        }
                    }
                }
            }
        }
    }

    private func empty(_ visit: Visit, _ surroundings: Surroundings) -> Page {
        let language = visit.language
        return Page(title: ListWords.emptyTitle[language]) {
            h1 { ListWords.emptyTitle[language] }
            EmptyState(
                what: ListWords.emptyWhat[language], why: ListWords.emptyWhy[language],
                firstStep: mayPlan(visit)
                    ? PageLink(ProgrammeWords.begin(surroundings.terms)[language], href: visit.link("/programme/begin"))
                    : nil
            ).html
            ExchangeLinks(programme: nil, visit: visit).html
        }
    }

    @Sendable private func csv(_ visit: Visit) async throws -> Answer {
        let question = ProgrammeQuestion(visit.query)
        guard let sheet = try await programme.store.sheet(of: question.programme) else { throw Denied.notFound }
        let list = ProgrammeList(
            sheet: sheet, surroundings: try await programme.surroundings(), question: question, visit: visit)
        return .csv(list.csv, name: "programme.csv")
    }

    private func timeline(_ visit: Visit) async throws -> Page {
        let surroundings = try await programme.surroundings()
        guard let sheet = try await programme.store.sheet() else { return empty(visit, surroundings) }
        return TimelineView(sheet: sheet, surroundings: surroundings, visit: visit).page
    }

    private func board(_ visit: Visit) async throws -> Page {
        let surroundings = try await programme.surroundings()
        guard let sheet = try await programme.store.sheet() else { return empty(visit, surroundings) }
        let asked = BoardView.asked(visit.query, today: surroundings.today)
        let updates = try await programme.store.updates(since: asked.day)
        return BoardView(
            sheet: sheet, updates: updates, since: asked.day, problem: asked.problem, surroundings: surroundings,
            visit: visit
        ).page
    }

    private func mine(_ visit: Visit) async throws -> Page {
        let surroundings = try await programme.surroundings()
        let lead = try await programme.leads.lead(ofAccount: try visit.signedIn().id)
        let sheet = try await programme.store.sheet()
        return MyWorkView(lead: lead, sheet: sheet, surroundings: surroundings, visit: visit).page
    }
}
