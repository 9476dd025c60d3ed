import Basics
import Capability
import Programme
import Store
import Strategy
import Thread
import Web

/// The good-practice library as pages: all of it by priority, and one practice.
struct LibraryPages: Sendable {
    let ground: Ground
    let store: LibraryStore
    let priorities: PriorityStore
    let programme: ProgrammeStore

    func addRoutes(to routes: inout Routes) {
        routes.get("/practice", allow: .holders(Practice.see)) { .page(try await self.list($0)) }
        routes.get("/practice/:key", allow: .holders(Practice.see)) { .page(try await self.one($0)) }
    }

    private func list(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let all = try await store.practices()
        let priorities = try await priorities.priorities()
        let mayKeep = try visit.signedIn().may(Practice.keep)
        let placed = Set(priorities.map(\.key))
        return Page(title: LibraryWords.title[language]) {
            visit.doneBanner
            h1 { LibraryWords.title[language] }
            if all.isEmpty {
                EmptyState(
                    what: LibraryWords.empty[language], why: LibraryWords.emptyWhy[language],
                    firstStep: mayKeep
                        ? PageLink(LibraryWords.add[language], href: visit.link("/practice/new")) : nil
                ).html
            } else {
                p(.class("answer")) { LibraryWords.counts(all.count, Set(all.map(\.council)).count)[language] }
                priorities.map { priority in
                    let here = all.filter { $0.priorities.contains(priority.key) }
                    return section(words(priority.title, in: language), here, visit)
                }
                section(
                    .text(LibraryWords.other[language]), all.filter { placed.isDisjoint(with: $0.priorities) }, visit)
                if mayKeep {
                    p {
                        a(.href(visit.link("/practice/new")), .class("button button-secondary")) {
                            LibraryWords.add[language]
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private func section(_ heading: HTML, _ practices: [GoodPractice], _ visit: Visit) -> HTML {
        let language = visit.language
        if !practices.isEmpty {
            h2 { heading }
            ul(.class("kept-list")) {
                practices.map { practice in
                    li {
                        p {
                            strong { practice.council }
                            ": "
                            a(.href(visit.link(practice.path))) { words(practice.what, in: language) }
                        }
                        if !practice.result.isEmpty { p(.class("quiet")) { words(practice.result, in: language) } }
                    }
                }
            }
        }
    }

    private func one(_ visit: Visit) async throws -> Page {
        let language = visit.language
        guard let practice = try await store.practice(key: visit.parameters["key"] ?? "") else { throw Denied.notFound }
        let joined = try await LinkPanel(ground).html(for: practice.name, visit: visit)
        let mayKeep = try visit.signedIn().may(Practice.keep)
        let trying = mayKeep ? try await tryForm(practice, visit) : .nothing
        return Page(title: practice.council, trail: [(LibraryWords.title[language], "/practice")]) {
            visit.doneBanner
            h1 { practice.council }
            div(.class("answer")) { paragraphs(practice.what, in: language) }
            trying
            h2 { LibraryWords.result[language] }
            if practice.result.isEmpty {
                p(.class("quiet")) { LibraryWords.resultUnknown[language] }
            } else {
                paragraphs(practice.result, in: language)
            }
            h2 { LibraryWords.source[language] }
            source(practice, language)
            if mayKeep {
                p { a(.href(visit.link("\(practice.path)/edit"))) { LibraryWords.change[language] } }
                p { a(.href(visit.link("\(practice.path)/remove"))) { KeepingWords.takeOut[language] } }
            }
            joined
        }
    }

    @HTMLBuilder private func source(_ practice: GoodPractice, _ language: Language) -> HTML {
        if practice.source.isEmpty {
            p(.class("quiet")) { LibraryWords.sourceUnknown[language] }
        } else {
            paragraphs(practice.source, in: language)
        }
        if let day = practice.on { p(.class("quiet")) { day.written[language] } }
    }

    private func tryForm(_ practice: GoodPractice, _ visit: Visit) async throws -> HTML {
        guard try await programme.current() != nil else { return try visit.noProgramme() }
        return Web.form(Attribute("method", "post"), Attribute("action", visit.link("\(practice.path)/try"))) {
            visit.tokenField
            p(.class("hint"), .id("try-hint")) { LibraryWords.tryHereHint[visit.language] }
            submitButton(LibraryWords.tryHere[visit.language])
        }
    }
}
