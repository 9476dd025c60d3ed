import Basics
import Capability

/// Every thing that is listed today, with every strand among them: what the counts of the thread are made of.
struct Fabric: Sendable {
    let things: Things
    let strands: [Strand]
    /// What each kind lists, in the council's order.
    private let listed: [String: [Thing]]
    private let openNames: Set<ThingName>
    private let touching: [ThingName: [Strand]]

    init(things: Things, links: LinkStore) async throws {
        self.things = things
        strands = try await Strands(things: things, links: links).all()
        var listed: [String: [Thing]] = [:]
        for kind in things.kinds { listed[kind.name] = try await kind.list() }
        self.listed = listed
        openNames = Set(listed.values.joined().filter { !$0.isClosed }.map(\.name))
        var touching: [ThingName: [Strand]] = [:]
        for strand in strands {
            touching[strand.from, default: []].append(strand)
            if let to = strand.to.thing { touching[to, default: []].append(strand) }
        }
        self.touching = touching
    }

    /// What the council still does or promises, in its order.
    func open(_ kind: ThingKind) -> [Thing] { listed[kind.name, default: []].filter { !$0.isClosed } }

    /// What is kept as history.
    func closed(_ kind: ThingKind) -> [Thing] { listed[kind.name, default: []].filter(\.isClosed) }

    /// Whether nothing of today stands where the need wants something: what has ended, been stopped or retired does
    /// not meet it. Words that stand for something do.
    func lacks(_ thing: Thing, _ need: LinkNeed) -> Bool {
        !touching[thing.name, default: []].contains { strand in
            guard strand.meaning.name == need.meaning else { return false }
            guard need.isFrom else { return strand.to.thing == thing.name && openNames.contains(strand.from) }
            return strand.from == thing.name && (strand.to.thing.map(openNames.contains) ?? true)
        }
    }

    /// Whether anything could meet the need: some kind that may stand there is kept here.
    func isKept(_ need: LinkNeed) -> Bool {
        guard let meaning = things.meaning(need.meaning) else { return false }
        guard let kinds = need.isFrom ? meaning.to : meaning.from else { return true }
        return kinds.contains { things.kind($0) != nil }
    }

    /// The work on a thing that goes on or is done.
    func work(on thing: Thing) -> [ThingName] {
        let others = touching[thing.name, default: []].compactMap { $0.other(from: thing.name)?.end.thing }
        return Set(others).filter { things.kind($0.kind)?.place == .activity && openNames.contains($0) }
            .sorted { $0.id < $1.id }
    }

    /// What shows whether it works, on the thing itself or on the work on it: measures that are kept here, and those
    /// that are only named.
    func measures(of thing: Thing) -> (kept: Int, named: Int) {
        let ends = ([thing.name] + work(on: thing)).flatMap { name in
            touching[name, default: []].compactMap { $0.other(from: name)?.end }
        }
        let shown = Set(ends).filter { ThreadPlaceWords.place(of: $0, among: things) == .measure }
        return (shown.count { $0.thing != nil }, shown.count { $0.thing == nil })
    }
}
