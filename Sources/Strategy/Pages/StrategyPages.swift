import Basics
import Capability
import Leads
import Store
import Thread
import Web

/// The strategy as one reads it, and each priority on a page of its own.
struct StrategyPages: Sendable {
    let ground: Ground
    let strategies: StrategyStore
    let priorities: PriorityStore
    let leads: LeadStore

    func addRoutes(to routes: inout Routes) {
        routes.get("/strategy", allow: .holders(Strategy.see)) { .page(try await self.whole($0)) }
        routes.get("/strategy/priorities/:key", allow: .holders(Strategy.see)) { .page(try await self.one($0)) }
    }

    // MARK: The whole

    private func whole(_ visit: Visit) async throws -> Page {
        let language = visit.language
        guard let strategy = try await strategies.current() else {
            return Page(title: StrategyWords.title[language]) {
                h1 { StrategyWords.title[language] }
                EmptyState(what: StrategyWords.none[language], why: StrategyWords.noneWhy[language]).html
            }
        }
        let priorities = try await priorities.priorities()
        let mayWrite = try visit.signedIn().may(Strategy.write)
        return Page(title: strategy.title[language]) {
            life(strategy, language)
            h1 { words(strategy.title, in: language) }
            p(.class("quiet")) { StrategyWords.years(strategy.from, strategy.until)[language] }
            if let statement = strategy.content.statement { p(.class("answer")) { words(statement, in: language) } }
            if mayWrite { questions(strategy, priorities.count { $0.parent == nil }, language) }
            (strategy.content.forewords ?? []).map { foreword in
                section {
                    h2 { words(foreword.by, in: language) }
                    paragraphs(foreword.text, in: language)
                }
            }
            if let purpose = strategy.content.purpose {
                h2 { StrategyWords.purpose[language] }
                paragraphs(purpose, in: language)
            }
            h2 { strategy.many.bilingual.capitalised[language] }
            priorityList(priorities, visit)
            lists(strategy.content, language)
            (strategy.content.sections ?? []).map { part in
                section(.id(part.key)) {
                    h2 { words(part.heading, in: language) }
                    paragraphs(part.text, in: language)
                }
            }
            framework(strategy.content.framework ?? [], language)
            trail(strategy.content, language)
        }
    }

    @HTMLBuilder private func life(_ strategy: Strategy.Whole, _ language: Language) -> HTML {
        let life = StrategyLife(strategy)
        if let sentence = StrategyWords.stage(life.stage(on: ground.records.now.inLondon.day)) {
            NotificationBanner(.notice, sentence[language], language: language).html
        }
    }

    /// What the officer has to put right: end days that differ, numbers that do not fit.
    @HTMLBuilder private func questions(_ strategy: Strategy.Whole, _ count: Int, _ language: Language) -> HTML {
        let life = StrategyLife(strategy)
        let wrong = StatedCounts.wrong(strategy.content.counts ?? [], priorities: count)
        if life.differentEnds.count > 1 {
            NotificationBanner(
                .problem,
                p { StrategyWords.whichEnd(life.differentEnds.count, counted: life.countedEnd)[language] }
                    + ul {
                        life.ends.map { end in
                            li {
                                end.day.written[language] + ": "
                                words(end.source, in: language)
                            }
                        }
                    }, language: language
            ).html
        }
        wrong.map { one in
            NotificationBanner(
                .problem, StrategyWords.wrongCount(one.count.says, one.are, one.count.where)[language],
                language: language
            ).html
        }
    }

    private func priorityList(_ priorities: [Priority], _ visit: Visit) -> HTML {
        let language = visit.language
        return ol(.class("joined-list")) {
            priorities.filter { $0.parent == nil }.map { priority in
                li {
                    (priority.content.voice ?? []).map { youngWords($0, in: language) }
                    p(.class("thread-words")) {
                        a(.href(visit.link(priority.path))) { words(priority.title, in: language) }
                    }
                    if let aim = priority.content.aim { p { words(aim, in: language) } }
                }
            }
        }
    }

    @HTMLBuilder private func lists(_ content: StrategyContent, _ language: Language) -> HTML {
        bullets(StrategyWords.aims, content.aims ?? [], language)
        bullets(StrategyWords.principles, content.principles ?? [], language)
        bullets(StrategyWords.governance, content.governance ?? [], language)
    }

    @HTMLBuilder private func bullets(_ heading: Bilingual, _ items: [Wording], _ language: Language) -> HTML {
        if !items.isEmpty {
            h2 { heading[language] }
            ul { items.map { item in li { words(item, in: language) } } }
        }
    }

    @HTMLBuilder private func framework(_ rows: [StrategyContent.Instrument], _ language: Language) -> HTML {
        if !rows.isEmpty {
            h2 { StrategyWords.framework[language] }
            DataTable(
                id: "framework", caption: StrategyWords.framework[language],
                columns: [.init(StrategyWords.instrument[language]), .init(StrategyWords.requires[language])],
                rows: rows.map {
                    .init(head: words($0.instrument, in: language), cells: [words($0.requires, in: language)])
                }
            ).html
        }
    }

    @HTMLBuilder private func trail(_ content: StrategyContent, _ language: Language) -> HTML {
        let approvals = content.approvals ?? []
        if !approvals.isEmpty {
            h2 { StrategyWords.approvals[language] }
            ul {
                approvals.map { approval in
                    li {
                        words(approval.body, in: language)
                        ", " + approval.on.written[language] + ": "
                        words(approval.decision, in: language)
                    }
                }
            }
        }
        let signatories = content.signatories ?? []
        if !signatories.isEmpty {
            h2 { StrategyWords.signatories[language] }
            ul {
                signatories.map { one in
                    li {
                        words(one.role, in: language)
                        if let day = one.on { ", " + day.written[language] }
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
        return Page(title: priority.title[language], trail: [(StrategyWords.title[language], "/strategy")]) {
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
            bullets(StrategyWords.requirements, content.requirements ?? [], language)
            achievements(content.achievements ?? [], language)
            bullets(StrategyWords.challenges, content.challenges ?? [], language)
            joined
        }
    }

    @HTMLBuilder private func achievements(_ all: [PriorityContent.Achievement], _ language: Language) -> HTML {
        if !all.isEmpty {
            h2 { StrategyWords.achievements[language] }
            ul {
                all.map { one in
                    li {
                        if let count = one.count { strong { count } + HTML.text(" ") }
                        words(one.text, in: language)
                    }
                }
            }
        }
    }
}
