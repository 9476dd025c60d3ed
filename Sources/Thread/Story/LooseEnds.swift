import Basics
import Capability
import Web

/// What hangs loose: promises nobody works on, work that serves nothing, what is only named in words, links to what is
/// gone.
struct LooseEnds: Sendable {
    let things: Things
    let links: LinkStore

    /// What lacks the same thing, in the council's order.
    struct Group: Sendable {
        let heading: Bilingual
        let items: [Item]
    }

    enum Item: Sendable, Hashable {
        case thing(Thing)
        /// Something that is only named, with the things that name it.
        case words(kind: String, Wording, by: [Thing])
    }

    /// - Parameter person: kinds that they may not see are left out; the command sees all.
    func groups(for person: Person? = nil) async throws -> [Group] {
        let fabric = try await Fabric(things: things, links: links)
        var groups: [Group] = []
        for kind in things.kinds where person?.may(kind.seeing) ?? true {
            for need in kind.needs where fabric.isKept(need) {
                let lacking = fabric.open(kind).filter { !$0.isDone && fabric.lacks($0, need) }
                groups.append(Group(heading: need.lacking, items: lacking.map(Item.thing)))
            }
            let gaps = try await kind.gaps()
            for heading in gaps.map(\.heading).uniqued {
                let lacking = gaps.filter { $0.heading == heading }.map { Item.thing($0.thing) }
                groups.append(Group(heading: heading, items: lacking.uniqued))
            }
        }
        return (groups + named(fabric, person)).filter { !$0.items.isEmpty }
    }

    /// What is only named in words, kind by kind: nobody keeps it here, so nobody answers for it.
    private func named(_ fabric: Fabric, _ person: Person?) -> [Group] {
        let seen = things.kinds.filter { person?.may($0.seeing) ?? true }.flatMap(fabric.open)
        let open = Set(seen.map(\.name))
        let lines = fabric.strands.filter { $0.to.words != nil && open.contains($0.from) }
        let naming = Dictionary(grouping: lines, by: \.to).mapValues { Set($0.map(\.from)) }
        // By kind and words: links that were made together have no order of their own.
        let ends = lines.map(\.to).uniqued.sorted { ($0.kind, $0.order) < ($1.kind, $1.order) }
        return ends.map(\.kind).uniqued.map { kind in
            let items = ends.filter { $0.kind == kind }.compactMap { end in
                end.words.map { words in
                    Item.words(kind: kind, words, by: seen.filter { naming[end]?.contains($0.name) ?? false })
                }
            }
            return Group(heading: ThreadPlaceWords.named[kind] ?? ThreadPlaceWords.namedOther, items: items)
        }
    }

    /// The links of which one end is gone, or whose kind no capability knows.
    func broken() async throws -> [Strand] {
        let all = try await Strands(things: things, links: links).all()
        let found = try await things.find(Set(all.flatMap { [$0.from] + ($0.to.thing.map { [$0] } ?? []) }))
        return all.filter { strand in
            found[strand.from] == nil || strand.to.thing.map { found[$0] == nil } ?? false
        }
    }
}

extension [LooseEnds.Group] {
    /// How many hang loose, and for how many reasons: what lacks two things counts once.
    var sentence: Bilingual { LinkWords.looseCount(Set(flatMap(\.items).map(\.key)).count, reasons: count) }

    /// The same with the reasons that matter most, for a page that has room for a few.
    var shortly: Bilingual {
        let most = prefix(3).map { LinkWords.counted($0.heading, $0.items.count) + .same(".") }
        let rest = count - most.count
        return ([sentence] + most + (rest > 0 ? [LinkWords.moreReasons(rest)] : [])).joined()
    }
}

extension LooseEnds.Item {
    fileprivate var key: String {
        switch self {
        case .thing(let thing): thing.name.description
        case .words(let kind, let words, _): "\(kind)|\(words.english)|\(words.welsh)"
        }
    }
}

extension Sequence where Element: Hashable {
    /// Each once, in the order in which they first came.
    fileprivate var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

extension Link.End {
    fileprivate var order: String { words.map { "\($0.english)|\($0.welsh)" } ?? "" }
}
