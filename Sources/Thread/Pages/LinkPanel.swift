import Basics
import Capability
import Web

/// What a thing is joined to, as a part of that thing's own page: grouped by what the links mean, with the way to join
/// it to more for those who may.
package struct LinkPanel: Sendable {
    private let things: Things
    private let strands: Strands

    package init(_ ground: Ground) {
        things = ground.things
        strands = Strands(things: ground.things, links: LinkStore(records: ground.records))
    }

    package func html(for name: ThingName, visit: Visit) async throws -> HTML {
        guard let person = visit.person, let kind = things.kind(name.kind) else { return .nothing }
        let near = try await strands.of([name])
        let names = Set(near.flatMap { [$0.from] + ($0.to.thing.map { [$0] } ?? []) })
        let found = try await things.told(names, to: person)
        let lines = near.compactMap { line($0, name, found) }
        let language = visit.language
        let mayJoin = person.may(kind.joining)
        return section(.class("joined"), .id("joined")) {
            // Where all that it is joined to is hidden from the reader, nothing is said about it.
            if !lines.isEmpty || near.isEmpty { h2 { LinkWords.joined[language] } }
            if near.isEmpty { p { LinkWords.joinedToNothing[language] } }
            groups(lines).map { reads, lines in
                h3 { reads[language] } + ul(.class("joined-list")) { lines.map { item($0, visit, mayJoin) } }
            }
            if person.may(Thread.follow) {
                p { a(.href(visit.link("/thread/\(name.kind)/\(name.id)"))) { LinkWords.follow[language] } }
            }
            if mayJoin {
                p {
                    a(.href(visit.link("/thread/\(name.kind)/\(name.id)/join")), .class("button button-secondary")) {
                        LinkWords.join[language]
                    }
                }
            }
        }
    }

    private struct Line {
        let reads: Bilingual
        let end: Story.Entry.End
        let link: Link.ID?
    }

    private func line(_ strand: Strand, _ name: ThingName, _ found: [ThingName: Thing]) -> Line? {
        guard let (end, reads) = strand.other(from: name) else { return nil }
        switch end {
        case .thing(let other): return found[other].map { Line(reads: reads, end: .thing($0), link: strand.link) }
        case .words(let kind, let words):
            return Line(reads: reads, end: .words(kind: kind, words, strand.link), link: strand.link)
        }
    }

    private func groups(_ lines: [Line]) -> [(Bilingual, [Line])] {
        var order: [Bilingual] = []
        for line in lines where !order.contains(line.reads) { order.append(line.reads) }
        return order.map { reads in (reads, lines.filter { $0.reads == reads }) }
    }

    private func item(_ line: Line, _ visit: Visit, _ mayJoin: Bool) -> HTML {
        let language = visit.language
        return li {
            switch line.end {
            case .thing(let thing): ThreadDrawing.link(to: thing, visit)
            case .words(let kind, let wording, _):
                ThreadDrawing.namedOnly(kind, wording, language)
                if mayJoin, let link = line.link, things.kind(kind) != nil {
                    " "
                    a(.href(visit.link("/thread/links/\(link)/turn"))) { LinkWords.turn[language] }
                }
            }
            if mayJoin, let link = line.link {
                " "
                a(.href(visit.link("/thread/links/\(link)/take-out")), .class("quiet")) {
                    LinkWords.takeOut[language]
                    span(.class("unseen")) { " " + ThreadDrawing.plain(line.end, language) }
                }
            }
        }
    }
}
