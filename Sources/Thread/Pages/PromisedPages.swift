import Basics
import Capability
import Web

/// All promises with what hangs on each, and what hangs loose.
struct PromisedPages: Sendable {
    let things: Things
    let links: LinkStore

    func addRoutes(to routes: inout Routes) {
        routes.get("/thread", allow: .holders(Thread.follow)) { .page(try await self.promises($0)) }
        routes.get("/thread/loose", allow: .holders(Thread.loose)) { .page(try await self.loose($0)) }
    }

    // MARK: All promises

    private func promises(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let person = try visit.signedIn()
        let promised = Promised(fabric: try await Fabric(things: things, links: links), person: person)
        return Page(title: LinkWords.threadTitle[language]) {
            h1 { LinkWords.threadTitle[language] }
            if promised.open.isEmpty, promised.closed.isEmpty {
                EmptyState(what: LinkWords.noPromises[language], why: LinkWords.noPromisesWhy[language]).html
            } else {
                p(.class("answer")) { promised.sentence[language] }
                ol(.class("thread-list")) {
                    promised.open.map { thing in
                        li {
                            p(.class("thread-words")) { storyLink(thing, visit) }
                            p(.class("quiet")) { promised.summary(of: thing)[language] }
                        }
                    }
                }
                noLonger(promised, visit)
            }
            if person.may(Thread.loose) {
                p { a(.href(visit.link("/thread/loose"))) { LinkWords.looseLink[language] } }
            }
        }
    }

    @HTMLBuilder private func noLonger(_ promised: Promised, _ visit: Visit) -> HTML {
        if !promised.closed.isEmpty {
            section {
                h2 { LinkWords.noLonger[visit.language] }
                ul { promised.closed.map { thing in li { storyLink(thing, visit) } } }
            }
        }
    }

    private func storyLink(_ thing: Thing, _ visit: Visit) -> HTML {
        a(.href(visit.link("/thread/\(thing.name.kind)/\(thing.name.id)"))) {
            words(thing.title, in: visit.language)
        }
    }

    // MARK: Loose ends

    private func loose(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let groups = try await LooseEnds(things: things, links: links).groups(for: try visit.signedIn())
        return Page(title: LinkWords.looseTitle[language], trail: [(LinkWords.threadTitle[language], "/thread")]) {
            h1 { LinkWords.looseTitle[language] }
            p(.class("answer")) { groups.sentence[language] }
            groups.map { group in
                section {
                    h2 { LinkWords.counted(group.heading, group.items.count)[language] }
                    folded(group, visit)
                }
            }
        }
    }

    /// A reason that holds for many is one thing to know: its list is opened by whoever wants it.
    @HTMLBuilder private func folded(_ group: LooseEnds.Group, _ visit: Visit) -> HTML {
        let list = ul(.class("joined-list")) { group.items.map { item in li { self.item(item, visit) } } }
        if group.items.count > 10 {
            details {
                summary { LinkWords.showAll(group.items.count)[visit.language] }
                list
            }
        } else {
            list
        }
    }

    @HTMLBuilder private func item(_ item: LooseEnds.Item, _ visit: Visit) -> HTML {
        let language = visit.language
        switch item {
        case .thing(let thing): ThreadDrawing.link(to: thing, visit)
        case .words(let kind, let wording, let by):
            ThreadDrawing.namedOnly(kind, wording, language)
            p(.class("quiet thread-line")) {
                LinkWords.namedBy[language] + " "
                by.enumerated().map { index, thing in
                    .text(index == 0 ? "" : ", ") + ThreadDrawing.link(to: thing, visit)
                }
            }
        }
    }
}
