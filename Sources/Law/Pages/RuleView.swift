import Basics
import Web

/// One rule: what it says, its times beside the council's own, where it was read, what was corrected.
struct RuleView {
    let rule: KeptRule
    let today: Day
    let mayKeep: Bool
    let visit: Visit

    private var language: Language { visit.language }

    @HTMLBuilder var html: HTML {
        if visit.query["done"] != nil {
            NotificationBanner(.done, LawFormWords.saved[language], language: language).html
        }
        h1 { rule.rule.title[language] }
        p(.class("answer")) { words(rule.says, in: language) }
        if rule.rule.awaitsWords, !rule.corrections.contains(where: { $0.part == .words }) {
            NotificationBanner(.notice, LawWords.awaitsWords[language], language: language).html
        }
        if rule.rule.certainty == .unconfirmed {
            NotificationBanner(.notice, LawWords.unconfirmed[language], language: language).html
        }
        if !rule.clocks.isEmpty { clocks.html }
        standards
        corrections
        howWeKnow
        if mayKeep { actions }
    }

    private var clocks: DataTable {
        let rows = rule.clocks.map { clock in
            let own = rule.standards(on: today).filter { $0.clock == clock.key }.compactMap(\.length)
                .map { LawWords.bound(clock.with($0))[language] }
            return DataTable.Row(
                clock.what[language], LawWords.bound(clock)[language],
                own.isEmpty ? LawWords.noOwn[language] : own.joined(separator: "; "))
        }
        return DataTable(
            id: "clocks", caption: LawWords.clocksTitle[language],
            columns: [
                DataTable.Column(LawWords.whatHead[language]), DataTable.Column(LawWords.timeHead[language]),
                DataTable.Column(LawWords.ownHead[language]),
            ], rows: rows)
    }

    private var standards: HTML {
        section {
            h2 { LawWords.standardsTitle[language] }
            if rule.standards.isEmpty { p { LawWords.noStandards[language] } }
            ul(.class("rules")) { rule.standards.reversed().map { one in li { standard(one) } } }
        }
    }

    @HTMLBuilder private func standard(_ one: LocalStandard) -> HTML {
        p {
            if let length = one.length, let clock = rule.clocks.first(where: { $0.key == one.clock }) {
                strong { clock.what[language] + ": " + LawWords.bound(clock.with(length))[language] }
                ". "
            }
            words(one.words, in: language)
        }
        p(.class("quiet")) { LawWords.holds(one)[language] }
        if let variation = one.variation {
            p { strong { LawWords.variation[language] + "." } }
            paragraphs(variation.reason, in: language)
            p { LawWords.authorised(variation.authorisedBy)[language] }
        }
        if mayKeep, one.until == nil {
            form(
                .class("in-line"), Attribute("method", "post"),
                Attribute("action", visit.link("/law/\(rule.id)/standards/\(one.id)/end"))
            ) {
                visit.tokenField
                input(.type("hidden"), .name("version"), .value("\(one.version)"))
                button(.type("submit"), .class("link-button")) { LawWords.endStandard[language] }
            }
        }
    }

    @HTMLBuilder private var corrections: HTML {
        if !rule.corrections.isEmpty {
            section {
                h2 { LawWords.historyTitle[language] }
                ul(.class("rules")) {
                    rule.corrections.reversed().map { one in
                        li {
                            p { LawWords.corrected(one, rule.rule)[language] }
                            p(.class("quiet")) { LawWords.read(one.source, one.enteredOn)[language] }
                        }
                    }
                }
            }
        }
    }

    private var howWeKnow: HTML {
        let names = rule.rule.aliases.filter { !$0.isEmpty }
        return section(.class("how-we-know")) {
            dl {
                dt { LawWords.standingHead[language] } + dd { standing }
                dt { LawWords.sourceHead[language] } + dd { rule.rule.source[language] }
                dt { LawWords.nationHead[language] } + dd { LawWords.nation(rule.rule.nation)[language] }
                dt { LawWords.certaintyHead[language] } + dd { certainty }
                if !names.isEmpty {
                    dt { LawWords.alsoCalled[language] } + dd { names.joined(separator: ", ") }
                }
            }
        }
    }

    @HTMLBuilder private var standing: HTML {
        LawWords.state(rule, on: today, today: today)[language]
        if rule.corrections.contains(where: { $0.part == .from || $0.part == .until }) {
            " " + LawWords.councilCorrection[language] + "."
        }
    }

    private var certainty: String {
        (rule.rule.certainty == .confirmed ? LawWords.confirmed : LawWords.unconfirmed)[language]
    }

    private var actions: HTML {
        let waits = rule.state(on: today) == .notCommenced
        return section(.class("actions")) {
            ul {
                if waits {
                    li {
                        a(.href(visit.link("/law/\(rule.id)/correct") + "?part=from")) { LawWords.commence[language] }
                    }
                }
                li { a(.href(visit.link("/law/\(rule.id)/standards/new"))) { LawWords.addStandard[language] } }
                li { a(.href(visit.link("/law/\(rule.id)/correct"))) { LawWords.correct[language] } }
            }
        }
    }
}
