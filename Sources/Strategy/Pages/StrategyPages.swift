import Basics
import Capability
import Leads
import Store
import Thread
import Web

/// The strategy in force as one reads it, each priority on a page of its own, and the others.
struct StrategyPages: Sendable {
    let ground: Ground
    let strategies: StrategyStore
    let agreements: AgreementStore
    let priorities: PriorityStore
    let leads: LeadStore

    func addRoutes(to routes: inout Routes) {
        routes.get("/strategy", allow: .holders(Strategy.see)) { .page(try await self.current($0)) }
        routes.get("/strategy/priorities/:key", allow: .holders(Strategy.see)) { .page(try await self.one($0)) }
        routes.get("/strategies", allow: .holders(Strategy.see)) { .page(try await self.list($0)) }
        routes.get("/strategies/:key", allow: .holders(Strategy.see)) { .page(try await self.other($0)) }
    }

    private var today: Day { ground.records.now.inLondon.day }

    // MARK: One strategy

    private func current(_ visit: Visit) async throws -> Page {
        let language = visit.language
        guard let whole = try await strategies.current() else {
            let drafts = try await strategies.all().filter { $0.mayBeRead(by: visit) }
            let mayWrite = try visit.signedIn().may(Strategy.write)
            return Page(title: StrategyWords.title[language]) {
                h1 { StrategyWords.title[language] }
                EmptyState(
                    what: StrategyWords.none[language], why: StrategyWords.noneWhy[language],
                    firstStep: mayWrite
                        ? PageLink(BeginWords.begin[language], href: visit.link("/strategies/new")) : nil
                ).html
                StrategyList(strategies: drafts, visit: visit).html
            }
        }
        return try await page(whole, visit)
    }

    private func other(_ visit: Visit) async throws -> Page {
        guard let whole = try await strategies.strategy(key: visit.parameters["key"] ?? ""), whole.mayBeRead(by: visit)
        else { throw Denied.notFound }
        return try await page(whole, visit)
    }

    private func page(_ whole: Strategy.Whole, _ visit: Visit) async throws -> Page {
        let language = visit.language
        let document = whole.document
        let all = try await strategies.all().filter { $0.mayBeRead(by: visit) }
        let agreements = try await agreements.agreements(of: whole.id)
        let mayWrite = try visit.signedIn().may(Strategy.write)
        return Page(
            title: document.title[language],
            trail: whole.status == .current ? [] : [(StrategyWords.title[language], "/strategy")]
        ) {
            done(visit)
            life(whole, all, language)
            h1 { words(document.title, in: language) }
            p(.class("quiet")) { StrategyWords.years(document.from, document.until)[language] }
            if mayWrite, whole.status != .past { StrategyQuestions(whole: whole, visit: visit).html }
            StrategyView(
                document: document, agreements: agreements, version: whole.version, visit: visit,
                isInForce: whole.status == .current
            ).html
            StrategyDoors(whole: whole, others: all.count - 1, visit: visit).html
        }
    }

    /// Where it stands in its life, before the text.
    @HTMLBuilder private func life(_ whole: Strategy.Whole, _ all: [Strategy.Whole], _ language: Language) -> HTML {
        switch whole.status {
        case .draft: NotificationBanner(.notice, BeginWords.isDraft[language], language: language).html
        case .past: NotificationBanner(.notice, BeginWords.isPast[language], language: language).html
        case .current:
            let stage = StrategyLife(whole.document).stage(on: today)
            if let sentence = StrategyWords.stage(stage, nextIsBegun: all.contains { $0.status == .draft }) {
                let several = StrategyLife(whole.document).differentEnds.count
                NotificationBanner(
                    .notice,
                    p { sentence[language] }
                        + (several > 1 ? p { StrategyWords.earliestCounts(several)[language] } : .nothing),
                    language: language
                ).html
            }
        }
    }

    @HTMLBuilder private func done(_ visit: Visit) -> HTML {
        if visit.query["done"] == "in-force" {
            NotificationBanner(.done, BeginWords.isInForce[visit.language], language: visit.language).html
        }
    }

    private func list(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let all = try await strategies.all().filter { $0.mayBeRead(by: visit) }
        let mayWrite = try visit.signedIn().may(Strategy.write)
        return Page(title: BeginWords.all[language], trail: [(StrategyWords.title[language], "/strategy")]) {
            if visit.query["done"] == "removed" {
                NotificationBanner(.done, BeginWords.removed[language], language: language).html
            }
            h1 { BeginWords.all[language] }
            if all.isEmpty {
                EmptyState(what: StrategyWords.none[language], why: StrategyWords.noneWhy[language]).html
            }
            StrategyList(strategies: all, visit: visit).html
            if mayWrite {
                p {
                    a(.href(visit.link("/strategies/new")), .class("button button-secondary")) {
                        BeginWords.begin[language]
                    }
                }
            }
        }
    }

    // MARK: One priority

    private func one(_ visit: Visit) async throws -> Page {
        let language = visit.language
        guard let priority = try await priorities.priority(key: visit.parameters["key"] ?? "") else {
            throw Denied.notFound
        }
        let content = priority.content
        let lead: Lead? = if let id = priority.lead { try await leads.lead(id) } else { nil }
        let joined = try await LinkPanel(ground).html(for: priority.name, visit: visit)
        let mayWrite = try visit.signedIn().may(Strategy.write)
        let whole = try await strategies.current()
        return Page(title: priority.title[language], trail: [(StrategyWords.title[language], "/strategy")]) {
            if !priority.isLive {
                NotificationBanner(.notice, BeginWords.priorityGone[language], language: language).html
            }
            (content.voice ?? []).map { youngWords($0, in: language) }
            h1 { words(priority.title, in: language) }
            if let aim = content.aim { p(.class("answer")) { words(aim, in: language) } }
            p {
                if let lead {
                    StrategyWords.lead[language] + ": "
                    words(lead.called, in: language)
                } else {
                    StrategyWords.nobodyLeads[language]
                }
            }
            PriorityLists(content: content, level: 2, language: language).html
            joined
            if mayWrite, priority.isLive, let whole {
                p {
                    a(.href(visit.link("/strategies/\(whole.key)/edit/priority-\(priority.key)"))) {
                        BeginWords.changePriority[language]
                    }
                }
            }
        }
    }
}

extension Strategy.Whole {
    /// Drafts are for those who may say something about them.
    func mayBeRead(by visit: Visit) -> Bool {
        guard let person = visit.person else { return false }
        return status != .draft || person.may(Strategy.comment) || person.may(Strategy.write)
    }
}

/// Several strategies, each with its years and where it stands.
struct StrategyList: Sendable {
    let strategies: [Strategy.Whole]
    let visit: Visit

    @HTMLBuilder var html: HTML {
        if !strategies.isEmpty {
            ul(.class("joined-list")) {
                strategies.map { whole in
                    li {
                        a(.href(visit.link(whole.path))) { words(whole.document.title, in: visit.language) }
                        p(.class("quiet")) {
                            BeginWords.status(whole.status)[visit.language] + " "
                            StrategyWords.years(whole.document.from, whole.document.until)[visit.language]
                        }
                    }
                }
            }
        }
    }
}

/// What the officer has to put right before the text can be trusted: end days that differ, numbers that do not fit.
struct StrategyQuestions: Sendable {
    let whole: Strategy.Whole
    let visit: Visit

    @HTMLBuilder var html: HTML {
        let language = visit.language
        let document = whole.document
        let life = StrategyLife(document)
        let top = document.priorities.count { $0.parent == nil }
        let wrong = StatedCounts.wrong(document.counts ?? [], priorities: top)
        let hasEnds = life.differentEnds.count > 1
        if hasEnds || !wrong.isEmpty {
            NotificationBanner(
                .problem,
                (hasEnds ? ends(life, language) : .nothing)
                    + wrong.map { one in
                        p { StrategyWords.wrongCount(one.count.says, one.are, one.count.where)[language] }
                    }.reduce(.nothing, +)
                    + p {
                        a(.href(visit.link("/strategies/\(whole.key)/questions"))) { BeginWords.answer[language] }
                    },
                language: language
            ).html
        }
    }

    private func ends(_ life: StrategyLife, _ language: Language) -> HTML {
        p { StrategyWords.whichEnd(life.differentEnds.count, counted: life.countedEnd)[language] }
            + ul {
                life.ends.map { end in
                    li {
                        end.day.written[language] + ": "
                        words(end.source, in: language)
                    }
                }
            }
    }
}

/// Where one can go from a strategy: what each person may do, and the files.
struct StrategyDoors: Sendable {
    let whole: Strategy.Whole
    let others: Int
    let visit: Visit

    @HTMLBuilder var html: HTML {
        let language = visit.language
        let at = "/strategies/\(whole.key)"
        h2 { BeginWords.more[language] }
        ul(.class("doors")) {
            doors(at).map { words, path in li { a(.href(visit.link(path))) { words[language] } } }
            li {
                BeginWords.asFile[language] + " "
                a(.href(visit.link("\(at)/strategy.pdf"))) { "PDF" }
                ", "
                a(.href(visit.link("\(at)/strategy.docx"))) { "Word" }
            }
        }
    }

    private func doors(_ at: String) -> [(Bilingual, String)] {
        let mayWrite = visit.person?.may(Strategy.write) ?? false
        let mayComment = visit.person?.may(Strategy.comment) ?? false
        var doors: [(Bilingual, String)] = []
        if mayWrite, whole.status != .past { doors.append((EditWords.change, "\(at)/edit")) }
        if mayComment || mayWrite { doors.append((CommentWords.title, "\(at)/comments")) }
        doors.append((EditionWords.title, "\(at)/editions"))
        doors.append((AgreementWords.title, "\(at)/agreements"))
        if mayComment || mayWrite { doors.append((VersionWords.title, "\(at)/versions")) }
        if mayWrite, whole.status == .draft {
            doors.append((BeginWords.inForce, "\(at)/in-force"))
            doors.append((BeginWords.removeDraft, "\(at)/take-out"))
        }
        if mayWrite, whole.status == .current { doors.append((BeginWords.next, "/strategies/new?after=\(whole.key)")) }
        if others > 0 { doors.append((BeginWords.all, "/strategies")) }
        return doors
    }
}
