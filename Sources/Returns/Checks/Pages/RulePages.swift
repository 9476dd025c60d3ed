import Basics
import SSDA903
import Web

/// Every rule of the return: searchable, each with what it means and an example.
struct RulePages: Sendable {
    func addRoutes(to routes: inout Routes) {
        let allow = Allowance.holders(Returns.seeLoads)
        routes.get("/returns/rules", allow: allow) { .page(self.list($0)) }
        routes.get("/returns/rules/:code", allow: allow) { .page(try await self.one($0)) }
    }

    private func list(_ visit: Visit) -> Page {
        let language = visit.language
        let wanted = visit.query.trimmed("q")
        let typed = ReturnYear(typed: visit.query.trimmed("year"))?.ending
        let year = typed.flatMap { YearSpan.known.contains($0) ? $0 : nil } ?? YearSpan.known.upperBound - 1
        let rules = Rule.all.filter { $0.years.endings.contains(year) && matches($0, wanted) }
        let codes = Dictionary(grouping: rules, by: \.code).sorted { RuleOrder($0.key) < RuleOrder($1.key) }
        return Page(title: RulePageWords.title[language], trail: [(ReturnsWords.title[language], "/returns")]) {
            h1 { RulePageWords.title[language] }
            p(.class("lede")) { RulePageWords.lede[language] }
            Filters(
                RulePageWords.search[language], action: visit.link("/returns/rules"),
                groups: [
                    TextField(
                        "q", RulePageWords.words[language], hint: RulePageWords.wordsHint[language], value: wanted,
                        type: .search, language: language
                    ).html,
                    Select(
                        "year", RulePageWords.year[language],
                        YearSpan.known.reversed().map { Choice("\($0)", ReturnYear(ending: $0).label) },
                        chosen: "\(year)", language: language
                    ).html,
                ], clear: wanted.isEmpty ? nil : visit.link("/returns/rules"), language: language
            ).html
            p { RulePageWords.count(codes.count, ReturnYear(ending: year))[language] }
            if !codes.isEmpty {
                DataTable(
                    id: "rules", caption: RulePageWords.caption[language],
                    columns: [
                        .init(CheckPageWords.rule[language]), .init(CheckPageWords.whatIsWrong[language]),
                        .init(CheckPageWords.file[language]), .init(CheckPageWords.severity[language]),
                    ],
                    rows: codes.map { code, rules in
                        .init(
                            head: a(.href(visit.link("/returns/rules/\(code)"))) { code },
                            cells: [
                                .text(rules[0].saysInGeneral[language]),
                                .text(Set(rules.map(\.table.rawValue)).sorted().joined(separator: ", ")),
                                .text(CheckWords.severity(rules[0].severity)[language]),
                            ])
                    }
                ).html
            }
        }
    }

    /// Whether the words stand in the code, the columns, the table or the sentences, capitals and small letters alike.
    private func matches(_ rule: Rule, _ words: String) -> Bool {
        let text =
            ([rule.code, rule.table.rawValue, rule.says.english, rule.says.welsh, rule.todo.english, rule.todo.welsh]
            + rule.columns.map(\.rawValue)).joined(separator: " ").lowercased()
        return words.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
    }

    private func one(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let code = visit.parameters["code"] ?? ""
        let rules = Rule.all.filter { $0.code == code }
        guard !rules.isEmpty else { throw Denied.notFound }
        var shown: [(Rule, Check, Example)] = []
        for rule in rules {
            let example = Example(rule.fires, of: rule)
            shown.append((rule, await example.checked(by: [rule]), example))
        }
        let title = CheckPageWords.ruleTitle(code)[language]
        let trail = [
            (ReturnsWords.title[language], "/returns"), (RulePageWords.title[language], "/returns/rules"),
        ]
        return Page(title: title, trail: trail) {
            h1 { title }
            shown.map { rule, check, example in
                section {
                    if shown.count > 1 { h2 { CheckPageWords.inFile(rule.table.rawValue)[language] } }
                    RuleView(rule, check, example, language: language, isAlone: shown.count == 1).html
                }
            }
        }
    }
}
