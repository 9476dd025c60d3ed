import Basics
import Capability
import Web

/// The thread of one thing, place by place: what was promised, what it serves, who works on it, what shows whether it
/// works, what was said, what was decided, what changed.
struct Story: Sendable {
    let thing: Thing
    let kind: ThingKind
    let places: [Place]

    /// One place on the thread with what stands there; empty where nothing does yet.
    struct Place: Sendable {
        let place: ThreadPlace
        let entries: [Entry]
    }

    /// Something on the thread.
    struct Entry: Sendable {
        /// A thing, or the words that stand for one.
        let end: End
        /// How it is joined, where the question over it does not say so already: "Waits for".
        let reads: Bilingual?
        /// The thing in between, where it is joined through another.
        let through: Thing?

        enum End: Sendable {
            case thing(Thing)
            case words(kind: String, Wording, Link.ID?)
        }
    }
}

/// Tells the story of a thing.
struct Storytelling: Sendable {
    let things: Things
    let strands: Strands

    init(things: Things, links: LinkStore) {
        self.things = things
        strands = Strands(things: things, links: links)
    }

    /// - Parameter person: of kinds that they may not see, they are told the outlines where these may be read; of
    ///   others nothing is said, not even that there is none.
    func story(of name: ThingName, for person: Person?) async throws -> Story? {
        guard let kind = things.kind(name.kind), person?.may(kind.seeing) ?? true,
            let thing = try await things.find(name)
        else { return nil }
        let near = try await strands.of([name])
        let work = nearby(near, name).filter { isWork($0.end) }
        let far = try await strands.of(work.compactMap(\.end.thing))
        let names = Set((near + far).flatMap { [$0.from] + ($0.to.thing.map { [$0] } ?? []) })
        let found = try await things.told(names, to: person)
        var entries = nearby(near, name).compactMap { self.entry($0, nil, found) }
        for (end, _, _) in work {
            guard let work = end.thing, let through = found[work] else { continue }
            // A priority has many activities, and those of another commitment are no part of this story.
            entries += nearby(far, work)
                .filter { $0.end.thing != name && place(of: $0.end) > .activity }
                .compactMap { self.entry($0, through, found) }
        }
        let silent = Set(ThreadPlace.allCases.filter { !isWhollyTold($0, to: person) })
        return Story(
            thing: thing, kind: kind,
            places: placed(entries, leavingOut: thing.answers.union(silent).union([kind.place])))
    }

    /// Whether the person is told of everything that may stand there: only then is an empty place known to be empty.
    /// What lies beyond the work is reached through it.
    private func isWhollyTold(_ place: ThreadPlace, to person: Person?) -> Bool {
        things.kinds.filter { $0.place == place || place > .activity && $0.place == .activity }
            .allSatisfy { $0.isTold(to: person) }
    }

    private typealias Near = (end: Link.End, reads: Bilingual?, link: Link.ID?)

    private func nearby(_ strands: [Strand], _ name: ThingName) -> [Near] {
        strands.compactMap { strand in
            strand.other(from: name).map { ($0.end, strand.meaning.isSaidByPlace ? nil : $0.reads, strand.link) }
        }
    }

    private func isWork(_ end: Link.End) -> Bool { end.thing != nil && place(of: end) == .activity }

    private func place(of end: Link.End) -> ThreadPlace {
        ThreadPlaceWords.place(of: end, among: things)
    }

    private func entry(_ near: Near, _ through: Thing?, _ found: [ThingName: Thing]) -> Story.Entry? {
        switch near.end {
        case .thing(let name):
            found[name].map { Story.Entry(end: .thing($0), reads: near.reads, through: through) }
        case .words(let kind, let words):
            Story.Entry(end: .words(kind: kind, words, near.link), reads: near.reads, through: through)
        }
    }

    /// Every place of the thread that Hearth tells of, in order, with what stands there once.
    ///
    /// - Parameter unsaid: the places of which nothing is said where nothing stands there.
    private func placed(_ entries: [Story.Entry], leavingOut unsaid: Set<ThreadPlace>) -> [Story.Place] {
        var seen: Set<String> = []
        let once = entries.filter { seen.insert($0.key).inserted }
        return ThreadPlace.allCases.compactMap { place in
            let here = once.filter { self.place(of: $0.end.linkEnd) == place }
            let isTold = ThreadPlaceWords.always.contains(place) && !unsaid.contains(place)
            return here.isEmpty && !isTold ? nil : Story.Place(place: place, entries: here)
        }
    }
}

extension LinkMeaning {
    /// Whether the question that a place of the thread asks says how what stands there is joined: what is under "What
    /// are we doing about it?" keeps the promise. Work that waits for other work stands there too, and has to say so.
    fileprivate var isSaidByPlace: Bool { to != nil && to != from }
}

extension Story.Entry {
    fileprivate var key: String {
        switch end {
        case .thing(let thing): thing.name.description
        case .words(let kind, let words, _): "\(kind)|\(words.english)|\(words.welsh)"
        }
    }
}

extension Story.Entry.End {
    var thing: Thing? { if case .thing(let thing) = self { thing } else { nil } }

    var linkEnd: Link.End {
        switch self {
        case .thing(let thing): .thing(thing.name)
        case .words(let kind, let words, _): .words(kind: kind, words)
        }
    }
}
