import Basics
import Capability
import Store
import Thread

/// `promise.json`: a council's promise as data.
struct PromiseFile: Codable {
    var title: Wording
    var made: Day?
    var how: Wording?
    /// Whether the commitments are young people's own words, word for word. Where the file says nothing they are not:
    /// nobody is given words that they did not say.
    var isOwnWords: Bool?
    var headings: [Heading]
    var awareness: [Asked]?

    enum CodingKeys: String, CodingKey {
        case title, made, how, headings, awareness
        case isOwnWords = "own_words"
    }

    struct Heading: Codable {
        var key: String
        var title: Wording
        var commitments: [Commitment]
    }

    struct Commitment: Codable {
        var key: String
        var words: Wording
        var serves: [String]?
        var named: [Named]?
        var verdicts: [Session]?
    }

    /// Something that is only spoken of: a measure, a meeting, an offer.
    struct Named: Codable {
        var kind: String
        var words: Wording
    }

    struct Session: Codable {
        var on: Day
        var session: Wording
        var counts: [Count]
    }

    struct Count: Codable {
        var ages: AgeBand
        var kept: Int
        var partly: Int
        var not: Int
        var unsure: Int
    }

    struct Asked: Codable {
        var on: Day
        var of: Awareness.Whom
        var heard: Int
        var asked: Int
        var `where`: Wording
    }
}

/// Puts a promise that stands in a file into a database that has none.
struct PromisePlanting: Sendable {
    let promise: Promise
    private let actor = Actor.system(Demonstration.actor)

    init(promise: Promise) { self.promise = promise }

    func plant(_ file: PromiseFile) async throws {
        let records = promise.ground.records
        let made = MadePromise(
            id: .make(at: records.now), title: file.title, made: file.made, how: file.how ?? .empty,
            isOwnWords: file.isOwnWords ?? false)
        _ = try await promise.store.keep(made, by: actor)
        let start = file.made ?? firstDay(file) ?? promise.today
        var sessions: [SessionKey: VerdictSession.ID] = [:]
        for heading in file.headings {
            let placed = try await promise.store.addHeading(heading.title, key: heading.key, by: actor)
            for commitment in heading.commitments {
                let added = try await promise.commitments.add(
                    commitment.words, under: placed.id, key: commitment.key, from: start, by: actor)
                try await join(added, commitment)
                for session in commitment.verdicts ?? [] {
                    let id = try await sessionID(session, &sessions)
                    _ = try await promise.verdicts.keep(
                        session.answers, at: id, on: added.id, seen: [:], by: actor)
                }
            }
        }
        for asked in file.awareness ?? [] {
            try await promise.awareness.add(
                on: asked.on, of: asked.of, heard: asked.heard, asked: asked.asked, at: asked.where, by: actor)
        }
    }

    private func sessionID(
        _ session: PromiseFile.Session, _ known: inout [SessionKey: VerdictSession.ID]
    ) async throws -> VerdictSession.ID {
        let key = SessionKey(day: session.on, title: session.session)
        if let id = known[key] { return id }
        let id = try await promise.verdicts.add(session.session, on: session.on, by: actor).id
        known[key] = id
        return id
    }

    private func join(_ commitment: Commitment, _ file: PromiseFile.Commitment) async throws {
        var links: [(meaning: String, from: ThingName, to: Link.End)] = []
        for text in file.serves ?? [] {
            guard let priority = try await priority(text) else { continue }
            links.append((ThreadMeanings.serves.name, commitment.name, .thing(priority)))
        }
        for named in file.named ?? [] {
            guard let meaning = Self.meanings[named.kind] else {
                throw Refusal("promise.json", FileWords.unknownNamed(named.kind))
            }
            links.append((meaning.name, commitment.name, .words(kind: named.kind, named.words)))
        }
        guard !links.isEmpty else { return }
        try await LinkStore(records: promise.ground.records).add(links, by: actor)
    }

    private static let meanings = [
        "measure": ThreadMeanings.shownBy, "meeting": ThreadMeanings.takenTo, "offer": ThreadMeanings.offers,
    ]

    /// The priority that a file calls `priority:KEY`; nil where no capability keeps priorities.
    private func priority(_ text: String) async throws -> ThingName? {
        guard let kind = promise.ground.things.kind("priority") else { return nil }
        guard let named = ThingName(text), named.kind == "priority" else {
            throw Refusal("promise.json", FileWords.unknownPriority(text))
        }
        let found = try await kind.list().first { $0.path.hasSuffix("/\(named.id)") }
        guard let found else { throw Refusal("promise.json", FileWords.unknownPriority(text)) }
        return found.name
    }

    private func firstDay(_ file: PromiseFile) -> Day? {
        file.headings.flatMap(\.commitments).flatMap { $0.verdicts ?? [] }.map(\.on).min()
    }

    private struct SessionKey: Hashable {
        let day: Day
        let title: Wording
    }
}

extension PromiseFile.Session {
    var answers: [AgeBand: Answers] {
        Dictionary(
            counts.map { count in
                (
                    count.ages,
                    Answers(kept: count.kept, partly: count.partly, not: count.not, unsure: count.unsure)
                )
            }, uniquingKeysWith: +)
    }
}
