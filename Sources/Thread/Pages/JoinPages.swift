import Basics
import Capability
import Store
import Web

/// Joining a thing to another, in two questions: in which way, and to which. Taking a link out; putting a thing in
/// place of the words that stood for it.
struct JoinPages: Sendable {
    let things: Things
    let links: LinkStore

    func addRoutes(to routes: inout Routes) {
        routes.get("/thread/:kind/:id/join", allow: .holders(Thread.follow)) { .page(try await self.ask($0)) }
        routes.post("/thread/:kind/:id/join", allow: .holders(Thread.follow)) { try await self.join($0) }
        routes.get("/thread/links/:link/take-out", allow: .holders(Thread.follow)) { .page(try await self.asked($0)) }
        routes.post("/thread/links/:link/take-out", allow: .holders(Thread.follow)) { try await self.takeOut($0) }
        routes.get("/thread/links/:link/turn", allow: .holders(Thread.follow)) { .page(try await self.turning($0)) }
        routes.post("/thread/links/:link/turn", allow: .holders(Thread.follow)) { try await self.turn($0) }
    }

    /// The thing that the visit is about, where the person may join it to others.
    private func subject(_ visit: Visit) async throws -> (thing: Thing, kind: ThingKind) {
        try await subject(ThingName(visit.parameters["kind"] ?? "", visit.parameters["id"] ?? ""), visit)
    }

    private func subject(_ name: ThingName, _ visit: Visit) async throws -> (thing: Thing, kind: ThingKind) {
        guard let kind = things.kind(name.kind), let thing = try await things.find(name) else { throw Denied.notFound }
        guard try visit.signedIn().may(kind.joining) else { throw Denied.notAllowed }
        return (thing, kind)
    }

    // MARK: Asking

    private func ask(_ visit: Visit, _ problem: Problem? = nil) async throws -> Page {
        let (thing, kind) = try await subject(visit)
        let ways = JoiningWay.all(of: kind, among: things, for: try visit.signedIn())
        guard let way = ways.first(where: { $0.name == (visit.form["way"] ?? visit.query["way"]) }) else {
            return asking(thing, ways, visit)
        }
        return try await choosing(thing, way, visit, problem)
    }

    /// The first question: in which way.
    private func asking(_ thing: Thing, _ ways: [JoiningWay], _ visit: Visit) -> Page {
        let language = visit.language
        return page(LinkWords.joinTitle, thing, visit) {
            form(Attribute("method", "get"), Attribute("action", visit.link(visit.path))) {
                Radios(
                    "way", LinkWords.whichWay[language],
                    ways.map { Choice($0.name, $0.words[language]) }, chosen: ways.first?.name, language: language
                ).html
                submitButton(LinkWords.next[language])
            }
        }
    }

    /// The second: to which.
    private func choosing(
        _ thing: Thing, _ way: JoiningWay, _ visit: Visit, _ problem: Problem?
    ) async throws -> Page {
        let language = visit.language
        let looked = visit.query.trimmed("find").folded
        let candidates = try await way.kind?.list().filter { candidate in
            candidate.name != thing.name && !candidate.isClosed
                && (looked.isEmpty || candidate.title.english.folded.contains(looked)
                    || candidate.title.welsh.folded.contains(looked))
        }
        return page(LinkWords.joinTitle, thing, visit, problem) {
            p(.class("answer")) { way.words[language] }
            if let candidates { choices(candidates, way, visit, problem) } else { wordsForm(way, visit, problem) }
        }
    }

    @HTMLBuilder private func choices(
        _ candidates: [Thing], _ way: JoiningWay, _ visit: Visit, _ problem: Problem?
    ) -> HTML {
        let language = visit.language
        form(Attribute("method", "get"), Attribute("action", visit.link(visit.path)), .class("find")) {
            input(.type("hidden"), .name("way"), .value(way.name))
            TextField(
                "find", LinkWords.find[language], value: visit.query.trimmed("find"), width: .half, language: language
            ).html
            submitButton(LinkWords.findButton[language], .secondary)
        }
        if candidates.isEmpty {
            p { LinkWords.nothingFound[language] }
        } else {
            form(Attribute("method", "post"), Attribute("action", visit.link(visit.path))) {
                visit.tokenField
                input(.type("hidden"), .name("way"), .value(way.name))
                Radios(
                    "to", LinkWords.which[language],
                    candidates.prefix(200).map { Choice($0.name.id, $0.title[language]) },
                    chosen: visit.form["to"], problem: problem?.sentence[language], language: language
                ).html
                submitButton(LinkWords.joinButton[language])
            }
        }
    }

    /// Where the kind is not kept in Hearth yet: in words.
    private func wordsForm(_ way: JoiningWay, _ visit: Visit, _ problem: Problem?) -> HTML {
        let language = visit.language
        return form(Attribute("method", "post"), Attribute("action", visit.link(visit.path))) {
            visit.tokenField
            input(.type("hidden"), .name("way"), .value(way.name))
            WordingField(
                "words", LinkWords.sayWhich[language], hint: LinkWords.sayWhichHint[language],
                value: visit.form.wording("words"), problem: problem?.sentence[language], language: language
            ).html
            submitButton(LinkWords.joinButton[language])
        }
    }

    // MARK: Joining

    private func join(_ visit: Visit) async throws -> Answer {
        let (thing, kind) = try await subject(visit)
        let person = try visit.signedIn()
        guard
            let way = JoiningWay.all(of: kind, among: things, for: person).first(where: { $0.name == visit.form["way"] }
            )
        else { throw Denied.notFound }
        if let problem = try await problem(thing, way, visit) {
            return .page(try await ask(visit, problem), status: 422)
        }
        let link: (meaning: String, from: ThingName, to: Link.End)
        if way.kind == nil {
            link = (way.meaning.name, thing.name, .words(kind: way.kindName, visit.form.wording("words")))
        } else {
            let other = ThingName(way.kindName, visit.form["to"] ?? "")
            link =
                way.isForwards
                ? (way.meaning.name, thing.name, .thing(other)) : (way.meaning.name, other, .thing(thing.name))
        }
        try await links.add([link], by: .person(person.id))
        return .redirect(visit.link(thing.path) + "#joined")
    }

    private func problem(_ thing: Thing, _ way: JoiningWay, _ visit: Visit) async throws -> Problem? {
        guard way.kind != nil else {
            let words = visit.form.wording("words")
            if words.isEmpty { return Problem("words-english", LinkWords.enterWords) }
            if words.english.count > 300 || words.welsh.count > 300 {
                return Problem("words-english", LinkWords.wordsTooLong)
            }
            return nil
        }
        let other = ThingName(way.kindName, visit.form["to"] ?? "")
        guard try await things.find(other) != nil else { return Problem("to", LinkWords.chooseOne) }
        let standing = try await Strands(things: things, links: links).all()
            .filter { $0.meaning == way.meaning }
        let sentence = Joining(things: things).problem(
            way.meaning, from: way.isForwards ? thing.name : other, to: way.isForwards ? other : thing.name,
            standing: standing)
        return sentence.map { Problem("to", $0) }
    }

    // MARK: Taking out, turning words into a link

    private func link(_ visit: Visit) async throws -> (link: Link, thing: Thing) {
        guard let id = Link.ID(visit.parameters["link"] ?? ""), let link = try await links.link(id) else {
            throw Denied.notFound
        }
        // A link of a thing that is gone may still be taken out from its other end.
        if try await things.find(link.from) == nil, let to = link.to.thing {
            return (link, try await subject(to, visit).thing)
        }
        return (link, try await subject(link.from, visit).thing)
    }

    private func asked(_ visit: Visit) async throws -> Page {
        let (link, thing) = try await link(visit)
        let language = visit.language
        var end = link.to.words ?? .empty
        if let far = link.to.thing { end = try await things.find(far)?.title ?? Wording(far.description) }
        let reads = things.meaning(link.meaning)?.forwards ?? .same(link.meaning)
        return Page(title: LinkWords.takeOutTitle[language]) {
            ConfirmStep(
                question: LinkWords.takeOutTitle[language],
                whatHappens: p { "\(thing.title[language]) — \(reads[language]): \(end[language])" }
                    + p { LinkWords.takeOutHappens[language] },
                action: visit.link(visit.path), hidden: visit.tokenField, confirm: LinkWords.takeOutButton[language],
                cancel: visit.link(thing.path), language: language
            ).html
        }
    }

    private func takeOut(_ visit: Visit) async throws -> Answer {
        let (link, thing) = try await link(visit)
        try await links.remove(link.id, by: .person(try visit.signedIn().id))
        return .redirect(visit.link(thing.path) + "#joined")
    }

    private func turning(_ visit: Visit, _ problem: Problem? = nil) async throws -> Page {
        let (link, thing) = try await link(visit)
        guard let words = link.to.words, let kind = things.kind(link.to.kind) else { throw Denied.notFound }
        let language = visit.language
        let candidates = try await kind.list()
        return page(LinkWords.turnTitle, thing, visit, problem) {
            p(.class("answer")) { words[language] }
            form(Attribute("method", "post"), Attribute("action", visit.link(visit.path))) {
                visit.tokenField
                Radios(
                    "to", LinkWords.which[language], candidates.map { Choice($0.name.id, $0.title[language]) },
                    problem: problem?.sentence[language], language: language
                ).html
                submitButton(LinkWords.turnButton[language])
            }
        }
    }

    private func turn(_ visit: Visit) async throws -> Answer {
        let (link, thing) = try await link(visit)
        guard link.to.words != nil, let kind = things.kind(link.to.kind) else { throw Denied.notFound }
        guard let chosen = try await kind.find([visit.form["to"] ?? ""]).first else {
            return .page(try await turning(visit, Problem("to", LinkWords.chooseOne)), status: 422)
        }
        try await links.turn(link, into: chosen.name, by: .person(try visit.signedIn().id))
        return .redirect(visit.link(thing.path) + "#joined")
    }

    private func page(
        _ title: Bilingual, _ thing: Thing, _ visit: Visit, _ problem: Problem? = nil,
        @HTMLBuilder content: () -> HTML
    ) -> Page {
        let language = visit.language
        return Page(title: title[language]) {
            ErrorSummary(problem.map { [$0] } ?? [], language: language).html
            p { a(.href(visit.link(thing.path))) { "← " + thing.title[language] } }
            h1 { title[language] }
            content()
        }
    }
}
