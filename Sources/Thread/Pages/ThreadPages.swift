import Basics
import Capability
import Web

/// The thread of one thing as a page.
struct ThreadPages: Sendable {
    let things: Things
    let links: LinkStore

    func addRoutes(to routes: inout Routes) {
        routes.get("/thread/:kind/:id", allow: .holders(Thread.follow)) { .page(try await self.story($0)) }
    }

    private func story(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let person = try visit.signedIn()
        let name = ThingName(visit.parameters["kind"] ?? "", visit.parameters["id"] ?? "")
        guard let story = try await Storytelling(things: things, links: links).story(of: name, for: person) else {
            throw Denied.notFound
        }
        let title = LinkWords.threadOf(ThreadPlaceWords.this(story.kind))[language]
        return Page(title: title, trail: [(LinkWords.threadTitle[language], "/thread")]) {
            h1 { title }
            opening(story, visit)
            ol(.class("thread")) {
                story.places.map { place in
                    li(place.entries.isEmpty ? .class("thread-empty") : nil) {
                        h2 { (ThreadPlaceWords.questions[place.place] ?? .same(""))[language] }
                        entries(place, visit)
                    }
                }
            }
            if person.may(story.kind.joining) {
                p {
                    a(.href(visit.link("/thread/\(name.kind)/\(name.id)/join")), .class("button")) {
                        LinkWords.join[language]
                    }
                }
            }
        }
    }

    private func opening(_ story: Story, _ visit: Visit) -> HTML {
        let language = visit.language
        let title = words(story.thing.title, in: language)
        return div(.class("thread-start")) {
            if story.thing.isQuoted {
                youngWords(story.thing.title, in: language)
            } else {
                p(.class("answer")) { title }
            }
            ThreadDrawing.lines(of: story.thing, visit)
            p {
                a(.href(visit.link(story.thing.path))) {
                    LinkWords.itsPage(ThreadPlaceWords.this(story.kind))[language]
                }
            }
        }
    }

    @HTMLBuilder private func entries(_ place: Story.Place, _ visit: Visit) -> HTML {
        let language = visit.language
        if place.entries.isEmpty {
            p(.class("quiet")) { (ThreadPlaceWords.empty[place.place] ?? .same(""))[language] }
        } else {
            ul(.class("joined-list")) {
                place.entries.map { entry in
                    li {
                        if let reads = entry.reads { span(.class("quiet")) { reads[language] + ": " } }
                        switch entry.end {
                        case .thing(let thing): ThreadDrawing.told(thing, visit)
                        case .words(let kind, let wording, _): ThreadDrawing.namedOnly(kind, wording, language)
                        }
                        onward(entry, visit)
                    }
                }
            }
        }
    }

    /// Through what it is joined, and the way to its own thread.
    @HTMLBuilder private func onward(_ entry: Story.Entry, _ visit: Visit) -> HTML {
        let language = visit.language
        let through = entry.through.map { LinkWords.through($0.title)[language] }
        let follow = entry.end.thing.flatMap { $0.isOutline ? nil : $0 }
        if through != nil || follow != nil {
            p(.class("quiet thread-line")) {
                if let through { through + " " }
                if let follow {
                    a(.href(visit.link("/thread/\(follow.name.kind)/\(follow.name.id)"))) {
                        LinkWords.itsThread[language]
                        span(.class("unseen")) { ": " + follow.title[language] }
                    }
                }
            }
        }
    }
}
