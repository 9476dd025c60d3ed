import Basics
import Capability
import Web

/// The thread as pages: all promises with what hangs on each, the thread of one thing, and what hangs loose.
struct ThreadPages: Sendable {
    let things: Things
    let links: LinkStore

    func addRoutes(to routes: inout Routes) {
        routes.get("/thread", allow: .holders(Thread.follow)) { .page(try await self.promises($0)) }
        routes.get("/thread/loose", allow: .holders(Thread.follow)) { .page(try await self.loose($0)) }
        routes.get("/thread/:kind/:id", allow: .holders(Thread.follow)) { .page(try await self.story($0)) }
    }

    // MARK: All promises

    private func promises(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let person = try visit.signedIn()
        let kinds = things.kinds.filter { $0.place == .promise && person.may($0.seeing) }
        let strands = try await Strands(things: things, links: links).all()
        var promised: [Thing] = []
        for kind in kinds { promised += try await kind.list() }
        let ends = Dictionary(grouping: strands, by: { $0.to.thing })
        let begins = Dictionary(grouping: strands, by: { Optional($0.from) })
        let worked = promised.filter { thing in (ends[thing.name] ?? []).contains { isWork($0.from) } }
        return Page(title: LinkWords.threadTitle[language]) {
            h1 { LinkWords.threadTitle[language] }
            if promised.isEmpty {
                EmptyState(what: LinkWords.noPromises[language], why: LinkWords.noPromisesWhy[language]).html
            } else {
                p(.class("answer")) { LinkWords.worked(worked.count, of: promised.count)[language] }
                ol(.class("thread-list")) {
                    promised.map { thing in
                        li {
                            p(.class("thread-words")) { storyLink(thing, visit) }
                            p(.class("quiet")) {
                                summary(of: thing, (ends[thing.name] ?? []) + (begins[thing.name] ?? []), language)
                            }
                        }
                    }
                }
            }
            p { a(.href(visit.link("/thread/loose"))) { LinkWords.looseLink[language] } }
        }
    }

    private func isWork(_ name: ThingName) -> Bool { things.kind(name.kind)?.place == .activity }

    private func storyLink(_ thing: Thing, _ visit: Visit) -> HTML {
        a(.href(visit.link("/thread/\(thing.name.kind)/\(thing.name.id)"))) {
            words(thing.title, in: visit.language)
        }
    }

    /// "3 activities work on it; joined to 1 priority." and what the promise says of itself.
    private func summary(of thing: Thing, _ strands: [Strand], _ language: Language) -> String {
        let others = strands.compactMap { $0.other(from: thing.name)?.end }
        let work = others.filter { $0.thing.map(isWork) ?? false }.count
        let shown = others.filter {
            ($0.thing == nil ? ThreadPlaceWords.places[$0.kind] : things.kind($0.kind)?.place) == .measure
        }
        let said = ([LinkWords.joinedWork(work), LinkWords.joinedMeasures(shown.count)] + thing.lines).joined()
        return said[language]
    }

    // MARK: One thread

    private func story(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let person = try visit.signedIn()
        let name = ThingName(visit.parameters["kind"] ?? "", visit.parameters["id"] ?? "")
        guard let story = try await Storytelling(things: things, links: links).story(of: name, for: person) else {
            throw Denied.notFound
        }
        let title = LinkWords.threadOf(story.kind.one)[language]
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
            story.thing.lines.map { line in p { line[language] } }
            p { a(.href(visit.link(story.thing.path))) { LinkWords.itsPage(story.kind.one)[language] } }
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
                        switch entry.end {
                        case .thing(let thing):
                            ThreadDrawing.link(to: thing, visit)
                            thing.lines.map { line in p(.class("thread-line")) { line[language] } }
                            p(.class("quiet thread-line")) {
                                relation(entry, language)
                                " "
                                a(.href(visit.link("/thread/\(thing.name.kind)/\(thing.name.id)"))) {
                                    LinkWords.itsThread[language]
                                    span(.class("unseen")) { ": " + thing.title[language] }
                                }
                            }
                        case .words(let kind, let wording, _):
                            ThreadDrawing.namedOnly(kind, wording, language)
                            p(.class("quiet thread-line")) { relation(entry, language) }
                        }
                    }
                }
            }
        }
    }

    private func relation(_ entry: Story.Entry, _ language: Language) -> String {
        guard let through = entry.through else { return entry.reads[language] + "." }
        return LinkWords.through(entry.reads, through.title)[language]
    }

    // MARK: Loose ends

    private func loose(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let groups = try await LooseEnds(things: things, links: links).groups(for: try visit.signedIn())
        let count = groups.reduce(0) { $0 + $1.things.count }
        return Page(title: LinkWords.looseTitle[language], trail: [(LinkWords.threadTitle[language], "/thread")]) {
            h1 { LinkWords.looseTitle[language] }
            p(.class("answer")) { LinkWords.looseCount(count)[language] }
            groups.map { group in
                section {
                    h2 { LinkWords.counted(group.heading, group.things.count)[language] }
                    ul(.class("joined-list")) {
                        group.things.map { thing in li { ThreadDrawing.link(to: thing, visit) } }
                    }
                }
            }
        }
    }
}
