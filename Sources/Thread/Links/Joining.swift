import Basics
import Capability

/// Whether two things may be joined: the one rule, asked from either end.
struct Joining: Sendable {
    let things: Things

    /// What stands in the way of the link; nothing where it may be made.
    ///
    /// - Parameters:
    ///   - standing: every strand of this meaning that stands, to see whether the new one would close a circle.
    func problem(
        _ meaning: LinkMeaning, from: ThingName, to: ThingName, standing: [Strand]
    ) -> Bilingual? {
        guard from != to else { return ThreadWords.toItself }
        guard let fromKind = things.kind(from.kind), let toKind = things.kind(to.kind),
            meaning.allows(from.kind, to.kind)
        else { return ThreadWords.doNotJoin }
        if standing.contains(where: { link in
            link.from == from && link.to.thing == to || meaning.isMutual && link.from == to && link.to.thing == from
        }) {
            return ThreadWords.alreadyJoined
        }
        guard meaning.isOneWay, let path = path(from: to, to: from, along: standing) else { return nil }
        return ThreadWords.circle(toKind.one, fromKind.one, steps: path)
    }

    /// How many links lead from one thing to the other, or nil where none do.
    private func path(from start: ThingName, to goal: ThingName, along links: [Strand]) -> Int? {
        let next = Dictionary(grouping: links, by: \.from).mapValues { $0.compactMap(\.to.thing) }
        var reached: Set<ThingName> = [start]
        var edge = [start]
        var steps = 0
        while !edge.isEmpty {
            if reached.contains(goal) { return steps }
            edge = edge.flatMap { next[$0] ?? [] }.filter { reached.insert($0).inserted }
            steps += 1
        }
        return nil
    }
}
