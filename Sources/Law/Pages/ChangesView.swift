import Basics
import Web

/// What changed in the law, and in how this council keeps it, since a day.
struct ChangesView {
    let changes: [LawChange]
    /// Rules that are enacted and not begun.
    let waiting: [KeptRule]
    let since: Day
    let visit: Visit

    private var language: Language { visit.language }

    @HTMLBuilder var html: HTML {
        h1 { LawFormWords.changesTitle[language] }
        p(.class("answer")) {
            changes.isEmpty
                ? LawFormWords.nothingChanged[language] : LawFormWords.count(changes.count, since: since)[language]
        }
        form(Attribute("method", "get"), Attribute("action", visit.link("/law/changes")), .class("find")) {
            DateField(
                "since", LawFormWords.since[language], value: DateField.Typed(since), language: language
            ).html
            submitButton(LawFormWords.show[language], .secondary)
        }
        ul(.class("rules")) { changes.map { change in li { line(change) } } }
        if !waiting.isEmpty {
            section {
                h2 { LawFormWords.waiting[language] }
                p { LawFormWords.notHere[language] }
                ul { waiting.map { rule in li { link(rule) } } }
            }
        }
    }

    @HTMLBuilder private func line(_ change: LawChange) -> HTML {
        p { strong { change.day.written[language] + ":" } + .text(" ") + link(change.rule) }
        p { what(change)[language] }
    }

    private func link(_ rule: KeptRule) -> HTML {
        a(.href(visit.link("/law/\(rule.id)"))) { rule.rule.title[language] }
    }

    private func what(_ change: LawChange) -> Bilingual {
        switch change.what {
        case .began: return LawFormWords.began + .same(".")
        case .ended: return LawFormWords.ended + .same(".")
        case .corrected(let correction):
            return LawFormWords.corrected + .same(". ") + LawWords.corrected(correction, change.rule.rule)
        case .standardSet(let standard): return LawFormWords.standardSet + .same(": ") + standard.words.bilingual
        case .standardEnded(let standard): return LawFormWords.standardEnded + .same(": ") + standard.words.bilingual
        }
    }
}
