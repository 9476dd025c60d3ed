import ArgumentParser
import Basics
import Capability
import Store
import Web

/// The thread that joins what was promised to what was done: links between any two things, one page that follows
/// them, and what hangs loose.
package struct Thread: Capability {
    package static let name = "thread"
    package static let migrations = ThreadSchema.migrations
    package static let permissions = [follow, loose]
    package static let commands: [any AsyncParsableCommand.Type] = [ThreadCommand.self]
    package static let sealedTables = [Link.table]
    package static let meanings = ThreadMeanings.all

    /// To see each thing, and to join it, is its own kind's permission.
    package static let follow = Permission(
        "follow-thread", LinkWords.followPermission,
        [.youngPerson, .carer, .member, .lead, .clerk, .officer, .analyst, .visitor])

    /// For those who see every kind of thing that can hang loose: to others it would seem that nothing does.
    package static let loose = Permission(
        "see-loose-ends", LinkWords.loosePermission, [.member, .lead, .clerk, .officer, .analyst, .visitor])

    package let links: LinkStore
    let things: Things

    package init(_ ground: Ground) {
        links = LinkStore(records: ground.records)
        things = ground.things
    }

    package var navigation: [NavigationItem] {
        [NavigationItem(LinkWords.threadTitle, path: "/thread", allow: .holders(Self.follow), place: 30)]
    }

    package func addRoutes(to routes: inout Routes) {
        PromisedPages(things: things, links: links).addRoutes(to: &routes)
        ThreadPages(things: things, links: links).addRoutes(to: &routes)
        JoinPages(things: things, links: links).addRoutes(to: &routes)
    }

    package func frontLines(for visit: Visit) async throws -> [FrontLine] {
        guard let person = visit.person, person.may(Self.follow) else { return [] }
        guard person.may(Self.loose) else { return try await worked(for: person) }
        let groups = try await LooseEnds(things: things, links: links).groups(for: person)
        return [
            FrontLine(
                LinkWords.frontQuestion, answer: groups.shortly, path: "/thread", link: LinkWords.frontLink, place: 70)
        ]
    }

    /// On how much of the promise somebody works; nothing where nothing is promised.
    private func worked(for person: Person) async throws -> [FrontLine] {
        let promised = Promised(fabric: try await Fabric(things: things, links: links), person: person)
        guard !promised.open.isEmpty else { return [] }
        return [
            FrontLine(
                LinkWords.frontWorkQuestion, answer: promised.sentence, path: "/thread", link: LinkWords.frontLink,
                place: 70)
        ]
    }

    package func summary() async throws -> [String: Int] {
        let counts = try await links.counts()
        return ["links": counts.links, "links_in_words": counts.lines]
    }

    package func inspect() async throws -> [Bilingual] {
        try await LooseEnds(things: things, links: links).broken().map(\.brokenSentence)
    }

    package func exports() async throws -> [ExportFile] {
        let rows = try await links.all().map { link in
            [
                link.meaning, link.from.description, link.to.thing?.description ?? link.to.kind,
                link.to.words?.english ?? "", link.to.words?.welsh ?? "", link.madeAt.iso,
            ]
        }
        return [
            ExportFile("links.csv", heads: ["meaning", "from", "to", "words", "words_welsh", "made_at"], rows: rows)
        ]
    }
}
