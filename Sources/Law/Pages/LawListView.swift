import Basics
import Web

/// The rules under their kinds, each with its sentence and whether it is in force on the day.
struct LawListView {
    let rules: [KeptRule]
    let choice: LawChoice
    let today: Day
    let visit: Visit

    private var language: Language { visit.language }

    @HTMLBuilder var html: HTML {
        h1 { LawWords.title[language] }
        p(.class("answer")) { LawWords.shown(rules.count, on: choice.on)[language] }
        p { a(.href(visit.link("/law/changes"))) { LawWords.changesLink[language] } }
        filters
        if choice.isDayWrong { NotificationBanner(.problem, LawWords.noDay[language], language: language).html }
        if rules.isEmpty { p { LawWords.nothing[language] } }
        Rule.Kind.allCases.map(group)
    }

    @HTMLBuilder private func group(_ kind: Rule.Kind) -> HTML {
        let here = rules.filter { $0.rule.kind == kind }
        if !here.isEmpty {
            section {
                h2 { LawWords.kind(kind)[language] }
                ul(.class("rules")) { here.map { rule in li { line(rule) } } }
            }
        }
    }

    @HTMLBuilder private func line(_ rule: KeptRule) -> HTML {
        p {
            a(.href(visit.link("/law/\(rule.id)"))) { rule.rule.title[language] }
            if choice.nation == nil { " (\(LawWords.nation(rule.rule.nation)[language]))" }
        }
        p { words(rule.says, in: language) }
        p(.class("quiet")) {
            LawWords.state(rule, on: choice.on, today: today)[language]
            if rule.rule.certainty == .unconfirmed, rule.corrections.isEmpty {
                " "
                strong { LawWords.checkFirst[language].capitalisedStart + "." }
            }
        }
    }

    private var filters: HTML {
        Filters(
            LawWords.filters[language], action: visit.link("/law"),
            groups: [
                TextField(
                    "look", LawWords.search[language], hint: LawWords.searchHint[language], value: choice.looked,
                    type: .search, width: .half, language: language
                ).html,
                Select(
                    "nation", LawWords.nationLabel[language],
                    [Choice("all", LawWords.every[language])]
                        + Nation.allCases.map { Choice($0.rawValue, LawWords.nation($0)[language]) },
                    chosen: choice.nation?.rawValue ?? "all", language: language
                ).html,
                Select(
                    "kind", LawWords.kindLabel[language],
                    [Choice("", LawWords.every[language])]
                        + Rule.Kind.allCases.map { Choice($0.rawValue, LawWords.kind($0)[language]) },
                    chosen: choice.kind?.rawValue ?? "", language: language
                ).html,
                DateField(
                    "on", LawWords.onLabel[language], value: DateField.Typed(choice.on), language: language
                ).html,
            ], clear: visit.query == Query() ? nil : visit.link("/law"), language: language
        ).html
    }
}
