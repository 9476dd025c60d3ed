import Basics
import Capability

/// A link as it stands on the thread: kept among the links, or implied by what a thing is.
struct Strand: Sendable, Hashable {
    let meaning: LinkMeaning
    let from: ThingName
    let to: Link.End
    /// The link itself; nil where it is implied and so cannot be taken out.
    let link: Link.ID?

    /// What stands at its other end, seen from the thing, and how it reads from there. Nil where the thing is at
    /// neither end.
    func other(from thing: ThingName) -> (end: Link.End, reads: Bilingual)? {
        if from == thing { return (to, meaning.forwards) }
        if to.thing == thing { return (.thing(from), meaning.backwards) }
        return nil
    }
}

/// Every strand among things, from the links that are kept and from what things are.
struct Strands: Sendable {
    let things: Things
    let links: LinkStore

    /// The strands that begin or end at one of the things.
    func of(_ names: [ThingName]) async throws -> [Strand] {
        let wanted = Set(names)
        let kept = try await links.links(of: names).compactMap(strand)
        let implied = try await implied().filter {
            wanted.contains($0.from) || $0.to.thing.map(wanted.contains) ?? false
        }
        return merged(kept, implied)
    }

    func all() async throws -> [Strand] { merged(try await links.all().compactMap(strand), try await implied()) }

    private func implied() async throws -> [Strand] {
        var strands: [Strand] = []
        for kind in things.kinds {
            for link in try await kind.implied() {
                guard let meaning = things.meaning(link.meaning) else { continue }
                strands.append(Strand(meaning: meaning, from: link.from, to: .thing(link.to), link: nil))
            }
        }
        return strands
    }

    /// Implied ones first; a kept one that says the same again is left out.
    private func merged(_ kept: [Strand], _ implied: [Strand]) -> [Strand] {
        let said = Set(implied)
        return implied
            + kept.filter { !said.contains(Strand(meaning: $0.meaning, from: $0.from, to: $0.to, link: nil)) }
    }

    private func strand(_ link: Link) -> Strand? {
        things.meaning(link.meaning).map { Strand(meaning: $0, from: link.from, to: link.to, link: link.id) }
    }
}
