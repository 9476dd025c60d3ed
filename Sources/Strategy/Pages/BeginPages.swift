import Basics
import Capability
import Store
import Web

/// Beginning a strategy, and answering what its own text leaves open.
struct BeginPages: Sendable {
    let strategies: StrategyStore

    func addRoutes(to routes: inout Routes) {
        let allow = Allowance.holders(Strategy.write)
        routes.get("/strategies/new", allow: allow) { .page(try await self.form($0)) }
        routes.post("/strategies/new", allow: allow) { try await self.begin($0) }
        routes.get("/strategies/:key/questions", allow: allow) { .page(try await self.questions($0)) }
        routes.post("/strategies/:key/questions", allow: allow) { try await self.chooseEnd($0) }
        routes.post("/strategies/:key/counts", allow: allow) { try await self.settleCount($0) }
    }

    private func found(_ visit: Visit) async throws -> Strategy.Whole {
        guard let whole = try await strategies.strategy(key: visit.parameters["key"] ?? ""), whole.status != .past
        else { throw Denied.notFound }
        return whole
    }

    // MARK: Beginning one

    private func form(_ visit: Visit, _ problems: [Problem] = []) async throws -> Page {
        let language = visit.language
        let all = try await strategies.all()
        let after = visit.form["after"] ?? visit.query["after"] ?? ""
        return Page(title: BeginWords.begin[language], trail: [(StrategyWords.title[language], "/strategy")]) {
            ErrorSummary(problems, language: language).html
            h1 { BeginWords.begin[language] }
            Web.form(
                Attribute("method", "post"), Attribute("action", visit.link("/strategies/new")), .flag("novalidate")
            ) {
                visit.tokenField
                WordingField(
                    "title", EditWords.title[language], hint: BeginWords.titleHint[language],
                    value: visit.form.wording("title"), problem: problems.sentence("title-english", language),
                    language: language
                ).html
                DateField(
                    "from", EditWords.from[language], value: .init(visit.form, "from"),
                    problem: problems.sentence("from", language), language: language
                ).html
                DateField(
                    "until", EditWords.until[language], value: .init(visit.form, "until"),
                    problem: problems.sentence("until", language), language: language
                ).html
                if !all.isEmpty {
                    Radios(
                        "after", BeginWords.startFrom[language],
                        all.map { Choice($0.key, $0.document.title[language]) }
                            + [Choice("", BeginWords.fromNothing[language])],
                        chosen: after, language: language
                    ).html
                }
                submitButton(BeginWords.beginButton[language])
            }
        }
    }

    private func begin(_ visit: Visit) async throws -> Answer {
        let title = visit.form.wording("title")
        let typed = (from: DateField.Typed(visit.form, "from"), until: DateField.Typed(visit.form, "until"))
        var problems: [Problem] = []
        if title.isEmpty { problems.append(Problem("title-english", EditWords.sayTitle)) }
        if title.longest > 200 {
            problems.append(Problem("title-english", EditWords.titleTooLong))
        }
        if typed.from.date == nil { problems.append(Problem("from", typed.from.sentence(orElse: EditWords.sayFrom))) }
        if typed.until.date == nil {
            problems.append(Problem("until", typed.until.sentence(orElse: EditWords.sayUntil)))
        }
        if let from = typed.from.date, let until = typed.until.date, until < from {
            problems.append(Problem("until", EditWords.endsBeforeItBegins))
        }
        guard problems.isEmpty, let from = typed.from.date, let until = typed.until.date else {
            return .page(try await form(visit, problems), status: 422)
        }
        let before = try await strategies.strategy(key: visit.form["after"] ?? "")
        let document = StrategyDocument.next(title, from: from, until: until, after: before?.document)
        do {
            let whole = try await strategies.begin(document, by: .person(try visit.signedIn().id))
            return .redirect(visit.link("/strategies/\(whole.key)/edit"))
        } catch let refusal as Refusal {
            return .page(try await form(visit, refusal.problems), status: 422)
        }
    }

    // MARK: What the text leaves open

    private func questions(_ visit: Visit, _ problems: [Problem] = []) async throws -> Page {
        let whole = try await found(visit)
        let language = visit.language
        let life = StrategyLife(whole.document)
        let top = whole.document.priorities.count { $0.parent == nil }
        let wrong = StatedCounts.wrong(whole.document.counts ?? [], priorities: top)
        return Page(title: BeginWords.answer[language], trail: [(whole.document.title[language], whole.path)]) {
            ErrorSummary(problems, language: language).html
            h1 { BeginWords.answer[language] }
            if life.differentEnds.count > 1 {
                h2 { BeginWords.whichEnd[language] }
                endForm(life, problems, visit)
            } else if let chosen = whole.document.chosenEnd {
                p { BeginWords.chosen(chosen.day, chosen.because)[language] }
            }
            wrong.map { one in
                section {
                    h2 { BeginWords.countTitle[language] }
                    p { StrategyWords.wrongCount(one.count.says, one.are, one.count.where)[language] }
                    Web.form(
                        Attribute("method", "post"), Attribute("action", visit.link("/strategies/\(whole.key)/counts"))
                    ) {
                        visit.tokenField
                        input(.type("hidden"), .name("where"), .value(one.count.where.english))
                        submitButton(BeginWords.countSettled[language], .secondary, about: one.count.where[language])
                    }
                }
            }
            if life.differentEnds.count < 2, wrong.isEmpty { p { BeginWords.nothingOpen[language] } }
        }
    }

    private func endForm(_ life: StrategyLife, _ problems: [Problem], _ visit: Visit) -> HTML {
        let language = visit.language
        func sources(_ day: Day) -> String {
            let all = life.ends.filter { $0.day == day }.map { $0.source[language] }
            return day.written[language] + (all.isEmpty ? "" : " – " + all.joined(separator: "; "))
        }
        return Web.form(
            Attribute("method", "post"), Attribute("action", visit.link(visit.path)), .flag("novalidate")
        ) {
            visit.tokenField
            Radios(
                "end", BeginWords.endIs[language],
                life.differentEnds.map { Choice($0.iso, sources($0)) } + [
                    Choice("other", BeginWords.otherDay[language])
                ],
                chosen: visit.form["end"], problem: problems.sentence("end", language), language: language
            ).html
            DateField(
                "other", BeginWords.otherDayLabel[language], value: .init(visit.form, "other"),
                problem: problems.sentence("other", language), language: language
            ).html
            WordingField(
                "because", BeginWords.because[language], value: visit.form.wording("because"),
                problem: problems.sentence("because-english", language), language: language
            ).html
            submitButton(EditWords.keep[language])
        }
    }

    private func chooseEnd(_ visit: Visit) async throws -> Answer {
        let whole = try await found(visit)
        let wanted = visit.form["end"] ?? ""
        let other = DateField.Typed(visit.form, "other")
        let because = visit.form.wording("because")
        let day = wanted == "other" ? other.date : Day(iso: wanted)
        var problems: [Problem] = []
        if wanted.isEmpty {
            problems.append(Problem("end", BeginWords.chooseEnd))
        } else if day == nil {
            problems.append(Problem(wanted == "other" ? "other" : "end", EditWords.sayUntil))
        } else if let day, day < whole.document.from {
            problems.append(Problem(wanted == "other" ? "other" : "end", EditWords.endsBeforeItBegins))
        }
        if because.isEmpty { problems.append(Problem("because-english", BeginWords.sayBecause)) }
        guard problems.isEmpty, let day else { return .page(try await questions(visit, problems), status: 422) }
        _ = try await strategies.change(
            whole.id, seen: whole.version, by: .person(try visit.signedIn().id),
            edit: { _, now in
                now.chosenEnd = .init(day: day, because: because)
                now.until = day
                return true
            })
        return .redirect(visit.link("/strategies/\(whole.key)/questions"))
    }

    private func settleCount(_ visit: Visit) async throws -> Answer {
        let whole = try await found(visit)
        let place = visit.form["where"] ?? ""
        _ = try await strategies.change(
            whole.id, seen: whole.version, by: .person(try visit.signedIn().id),
            edit: { _, now in
                now.counts?.removeAll { $0.where.english == place }
                return true
            })
        return .redirect(visit.link("/strategies/\(whole.key)/questions"))
    }
}

extension StrategyDocument {
    /// A new one: empty, or with the text of the one before, whose forewords and achievements are not its own.
    static func next(_ title: Wording, from: Day, until: Day, after before: StrategyDocument?) -> StrategyDocument {
        guard var next = before else {
            return StrategyDocument(
                key: "", title: title, from: from, until: until,
                level: .init(
                    one: Wording("priority", cy: "blaenoriaeth"), many: Wording("priorities", cy: "blaenoriaethau")),
                priorities: [])
        }
        (next.key, next.title, next.from, next.until) = ("", title, from, until)
        (next.forewords, next.ends, next.chosenEnd, next.counts) = (nil, nil, nil, nil)
        for index in next.priorities.indices { next.priorities[index].achievements = nil }
        return next
    }
}
