import Basics
import Capability
import Web

/// What hangs loose: promises nobody works on, work that serves nothing, links to what is gone.
struct LooseEnds: Sendable {
    let things: Things
    let strands: Strands

    init(things: Things, links: LinkStore) {
        self.things = things
        strands = Strands(things: things, links: links)
    }

    /// Things that lack the same thing, in the council's order.
    struct Group: Sendable {
        let heading: Bilingual
        let things: [Thing]
    }

    /// - Parameter person: kinds that they may not see are left out; the command sees all.
    func groups(for person: Person? = nil) async throws -> [Group] {
        let all = try await strands.all()
        let begins = Set(all.map { Side(meaning: $0.meaning.name, name: $0.from) })
        let ends = Set(
            all.compactMap { strand in strand.to.thing.map { Side(meaning: strand.meaning.name, name: $0) } })
        var groups: [Group] = []
        for kind in things.kinds where person?.may(kind.seeing) ?? true {
            let open = try await kind.list().filter { !$0.isClosed }
            for need in kind.needs {
                let lacking = open.filter { thing in
                    !(need.isFrom ? begins : ends).contains(Side(meaning: need.meaning, name: thing.name))
                }
                groups.append(Group(heading: need.lacking, things: lacking))
            }
            let gaps = try await kind.gaps()
            for heading in gaps.map(\.heading).uniqued {
                groups.append(Group(heading: heading, things: gaps.filter { $0.heading == heading }.map(\.thing)))
            }
        }
        return groups.filter { !$0.things.isEmpty }
    }

    /// The links of which one end is gone, or whose kind no capability knows.
    func broken() async throws -> [Strand] {
        let all = try await strands.all()
        let found = try await things.find(Set(all.flatMap { [$0.from] + ($0.to.thing.map { [$0] } ?? []) }))
        return all.filter { strand in
            found[strand.from] == nil || strand.to.thing.map { found[$0] == nil } ?? false
        }
    }

    private struct Side: Hashable {
        let meaning: String
        let name: ThingName
    }
}

extension Sequence where Element: Hashable {
    /// Each once, in the order in which they first came.
    fileprivate var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
