import Basics
import Web

/// A strategy's text as one reads it.
struct StrategyView: Sendable {
    let document: StrategyDocument
    let agreements: [Agreement]
    /// The version that this text is; nil where no agreement is shown.
    var version: Int?
    let visit: Visit
    /// Whether its priorities have pages of their own.
    let isInForce: Bool

    private var language: Language { visit.language }

    @HTMLBuilder var html: HTML {
        if let statement = document.statement { p(.class("answer")) { words(statement, in: language) } }
        (document.forewords ?? []).map { foreword in
            section {
                h2 { words(foreword.by, in: language) }
                paragraphs(foreword.text, in: language)
            }
        }
        if let purpose = document.purpose {
            h2 { StrategyWords.purpose[language] }
            paragraphs(purpose, in: language)
        }
        if !document.priorities.isEmpty {
            h2 { document.level.many.bilingual.capitalised[language] }
            priorities
        }
        bullets(StrategyWords.aims, document.aims ?? [])
        bullets(StrategyWords.principles, document.principles ?? [])
        bullets(StrategyWords.governance, document.governance ?? [])
        (document.sections ?? []).map { part in
            section(.id(part.key)) {
                h2 { words(part.heading, in: language) }
                paragraphs(part.text, in: language)
            }
        }
        framework
        AgreementList(agreements: agreements, version: version ?? 1, language: language).html
    }

    private var priorities: HTML {
        ol(.class("joined-list")) {
            document.priorities.filter { $0.parent == nil }.map { priority in
                li {
                    (priority.voice ?? []).map { youngWords($0, in: language) }
                    named(priority)
                    if let aim = priority.aim { p { words(aim, in: language) } }
                    if !isInForce { PriorityLists(content: priority.content, level: 4, language: language).html }
                    parts(of: priority)
                }
            }
        }
    }

    /// In force, a way to its page; else a heading, for all of it stands below.
    @HTMLBuilder private func named(_ priority: StrategyDocument.FiledPriority) -> HTML {
        if isInForce {
            p(.class("thread-words")) {
                a(.href(visit.link("/strategy/priorities/\(priority.key)"))) { words(priority.title, in: language) }
            }
        } else {
            h3 { words(priority.title, in: language) }
        }
    }

    /// Those that stand within it.
    @HTMLBuilder private func parts(of priority: StrategyDocument.FiledPriority) -> HTML {
        let all = document.priorities.filter { $0.parent == priority.key }
        if !all.isEmpty {
            ul {
                all.map { part in
                    li {
                        if isInForce {
                            a(.href(visit.link("/strategy/priorities/\(part.key)"))) { words(part.title, in: language) }
                        } else {
                            words(part.title, in: language)
                        }
                        if let aim = part.aim { p { words(aim, in: language) } }
                    }
                }
            }
        }
    }

    @HTMLBuilder private func bullets(_ heading: Bilingual, _ items: [Wording]) -> HTML {
        if !items.isEmpty {
            h2 { heading[language] }
            ul { items.map { item in li { words(item, in: language) } } }
        }
    }

    @HTMLBuilder private var framework: HTML {
        let rows = document.framework ?? []
        if !rows.isEmpty {
            h2 { StrategyWords.framework[language] }
            DataTable(
                id: "framework", caption: StrategyWords.frameworkCaption[language],
                columns: [.init(StrategyWords.instrument[language]), .init(StrategyWords.requires[language])],
                rows: rows.map {
                    .init(head: words($0.instrument, in: language), cells: [words($0.requires, in: language)])
                }
            ).html
        }
    }
}

/// What a priority asks for, what was achieved and what is hard.
struct PriorityLists: Sendable {
    let content: PriorityContent
    /// The level of its headings, 2 or 4.
    let level: Int
    let language: Language

    @HTMLBuilder var html: HTML {
        bullets(StrategyWords.requirements, content.requirements ?? [])
        achievements
        bullets(StrategyWords.challenges, content.challenges ?? [])
    }

    private func heading(_ words: Bilingual) -> HTML { level == 2 ? h2 { words[language] } : h4 { words[language] } }

    @HTMLBuilder private func bullets(_ title: Bilingual, _ items: [Wording]) -> HTML {
        if !items.isEmpty {
            heading(title)
            ul { items.map { item in li { words(item, in: language) } } }
        }
    }

    @HTMLBuilder private var achievements: HTML {
        if let all = content.achievements, !all.isEmpty {
            heading(StrategyWords.achievements)
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

/// Who approved, signed and adopted it.
struct AgreementList: Sendable {
    let agreements: [Agreement]
    /// The version of the text that they stand under.
    let version: Int
    let language: Language

    @HTMLBuilder var html: HTML {
        Agreement.Kind.allCases.map { kind in
            let those = agreements.filter { $0.kind == kind }
            return those.isEmpty
                ? .nothing
                : h2 { AgreementWords.heading(kind)[language] }
                    + ul { those.map { agreement in li { line(agreement) } } }
        }
    }

    @HTMLBuilder private func line(_ agreement: Agreement) -> HTML {
        words(agreement.who, in: language)
        if let day = agreement.on { ", " + day.written[language] }
        if !agreement.decision.isEmpty {
            ": "
            words(agreement.decision, in: language)
        }
        if agreement.ofVersion < version {
            " "
            span(.class("quiet")) { AgreementWords.changedSince(agreement.ofVersion)[language] }
        }
    }
}
