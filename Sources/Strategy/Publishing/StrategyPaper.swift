import Basics
import Documents

/// A strategy as a paper: to be printed, sent and signed.
struct StrategyPaper: Sendable {
    let document: StrategyDocument
    let agreements: [Agreement]
    let status: Strategy.Whole.Status
    let version: Int
    let council: Bilingual
    let language: Language
    let today: Day

    var paper: Paper {
        Paper(
            title: document.title[language],
            subtitle: StrategyWords.years(document.from, document.until)[language], council: council[language],
            language: language, date: today,
            audience: (status == .draft ? PaperWords.draft(version) : PaperWords.version(version))[language],
            hasContents: true, body: opening + priorities + lists + sections + framework + trail)
    }

    private var opening: [Paper.Block] {
        var blocks: [Paper.Block] = []
        if let statement = document.statement { blocks.append(.note(statement[language])) }
        for foreword in document.forewords ?? [] {
            blocks.append(.heading(level: 1, text: foreword.by[language]))
            blocks += paragraphs(foreword.text)
        }
        if let purpose = document.purpose {
            blocks.append(.heading(level: 1, text: StrategyWords.purpose[language]))
            blocks += paragraphs(purpose)
        }
        return blocks
    }

    private var priorities: [Paper.Block] {
        guard !document.priorities.isEmpty else { return [] }
        let many = document.level.many.bilingual.capitalised[language]
        return [.heading(level: 1, text: many)]
            + document.priorities.flatMap { priority -> [Paper.Block] in
                let content = priority.content
                let achieved = (content.achievements ?? []).map { one in
                    [one.count, one.text[language]].compactMap { $0 }.joined(separator: " ")
                }
                return [.heading(level: 2, text: priority.title[language])]
                    + (content.voice ?? []).map { .quote(text: $0[language], source: nil) }
                    + (content.aim.map { paragraphs($0) } ?? [])
                    + bullets(StrategyWords.requirements, (content.requirements ?? []).map { $0[language] }, level: 3)
                    + bullets(StrategyWords.achievements, achieved, level: 3)
                    + bullets(StrategyWords.challenges, (content.challenges ?? []).map { $0[language] }, level: 3)
            }
    }

    private var lists: [Paper.Block] {
        bullets(StrategyWords.aims, (document.aims ?? []).map { $0[language] })
            + bullets(StrategyWords.principles, (document.principles ?? []).map { $0[language] })
            + bullets(StrategyWords.governance, (document.governance ?? []).map { $0[language] })
    }

    private var sections: [Paper.Block] {
        (document.sections ?? []).flatMap { section in
            [.heading(level: 1, text: section.heading[language])] + paragraphs(section.text)
        }
    }

    private var framework: [Paper.Block] {
        let rows = (document.framework ?? []).map { [$0.instrument[language], $0.requires[language]] }
        guard !rows.isEmpty else { return [] }
        return [
            .heading(level: 1, text: StrategyWords.framework[language]),
            .table(
                Paper.Table(
                    heads: [StrategyWords.instrument[language], StrategyWords.requires[language]], rows: rows,
                    widths: [1, 2])),
        ]
    }

    private var trail: [Paper.Block] {
        Agreement.Kind.allCases.flatMap { kind in
            bullets(
                AgreementWords.heading(kind),
                agreements.filter { $0.kind == kind }.map { agreement in
                    let day = agreement.on.map { ", " + $0.written[language] } ?? ""
                    let decision = agreement.decision.isEmpty ? "" : ": " + agreement.decision[language]
                    let since =
                        agreement.ofVersion < version
                        ? " (" + AgreementWords.changedSince(agreement.ofVersion)[language] + ")" : ""
                    return agreement.who[language] + day + decision + since
                })
        }
    }

    private func paragraphs(_ wording: Wording) -> [Paper.Block] {
        wording[language].split(whereSeparator: \.isNewline).map { .paragraph(String($0)) }
    }

    private func bullets(_ heading: Bilingual, _ items: [String], level: Int = 1) -> [Paper.Block] {
        items.isEmpty ? [] : [.heading(level: level, text: heading[language]), .bullets(items)]
    }
}

enum PaperWords {
    static let notMade = Bilingual("The file could not be made", cy: "Ni ellid gwneud y ffeil")

    static func draft(_ version: Int) -> Bilingual {
        Bilingual("Draft, version \(version)", cy: "Drafft, fersiwn \(version)")
    }

    static func version(_ version: Int) -> Bilingual { VersionWords.version(version) }
}
