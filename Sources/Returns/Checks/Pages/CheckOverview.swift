import Basics
import SSDA903
import Web

/// The first page of a check: how much was found, what changed, and the findings by rule, by child or by file.
struct CheckOverview {
    private enum Way: String, CaseIterable { case rule, child, file }

    private let sight: CheckSight
    private let way: Way
    private let notFound: String?
    private let notLoaded: [Problem]
    private let places: [Int]
    private static let childrenOnPage = 100

    /// - Parameter notFound: what was typed of a child whom the return does not have.
    /// - Parameter notLoaded: why the return could not be loaded.
    init(_ sight: CheckSight, notFound: String? = nil, notLoaded: [Problem] = []) {
        self.sight = sight
        self.notFound = notFound
        self.notLoaded = notLoaded
        way = Way(rawValue: sight.visit.query.trimmed("by")) ?? .rule
        places = sight.filtered()
    }

    private var check: Check { sight.check }
    private var language: Language { sight.language }

    var page: Page {
        let title = CheckPageWords.checkOf(check.setting.year)[language]
        return Page(title: title, trail: [(ReturnsWords.title[language], "/returns")]) {
            if let notFound {
                ErrorSummary(
                    [Problem("child", CheckPageWords.childNotFound(notFound))], language: language
                ).html
            }
            ErrorSummary(
                notLoaded.map { Problem($0.place == "to" ? "to" : "load", $0.sentence) }, language: language
            ).html
            h1 { title }
            if !notLoaded.isEmpty { p { ReturnsWords.nothingLoaded[language] } }
            p(.class("lede")) { headline }
            if let comparison = sight.kept.comparison { changes(comparison) }
            notAsked
            notices
            if check.findings.isEmpty {
                if check.isClean { p { CheckPageWords.cleanNext[language] } }
            } else {
                tabs
                filters
                downloads
                table
            }
            findChild
            loading
            p(.class("hint")) { CheckPageWords.keptInMemory(hours: KeptChecks.hours)[language] }
            Web.form(
                Attribute("method", "post"), Attribute("action", sight.visit.link(sight.path + "/forget"))
            ) {
                sight.visit.tokenField
                submitButton(CheckPageWords.forget[language], .secondary)
            }
        }
    }

    private var headline: String { TextReport(check, language: language).headline(check.byRule) }

    @HTMLBuilder private func changes(_ comparison: Comparison) -> HTML {
        p {
            CheckPageWords.compared(comparison)[language]
            if comparison.lookedForFirst > 0 {
                " "
                CheckPageWords.lookedForFirst(comparison.lookedForFirst)[language]
            }
            if comparison.lookedForNoMore > 0 {
                " "
                CheckPageWords.lookedForNoMore(comparison.lookedForNoMore)[language]
            }
        }
        if !comparison.gone.isEmpty {
            details {
                summary { CheckPageWords.goneByRule(comparison.goneCount)[language] }
                ul {
                    comparison.gone.sorted { RuleOrder($0.key) < RuleOrder($1.key) }.map { code, count in
                        li {
                            a(.href(sight.visit.link("/returns/rules/\(code)"))) { code }
                            ": \(count.written)"
                        }
                    }
                }
            }
        }
    }

    /// The rules that were not asked, by what they need.
    @HTMLBuilder private var notAsked: HTML {
        if !check.notAsked.isEmpty {
            let codes = Set(check.notAsked.keys.map { check.rules[$0].code })
            details {
                summary {
                    CheckPageWords.notAsked(codes.count, of: Set(check.rules.map(\.code)).count)[language]
                }
                ul {
                    check.codesNotAsked.map { need, codes in
                        li {
                            CheckWords.name(of: need)[language]
                            ": "
                            codes.joined(separator: ", ")
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var notices: HTML {
        let notices = check.noticesBesideNotAsked
        if !notices.isEmpty {
            details(notices.count <= 6 || !check.isClean && check.findings.isEmpty ? .flag("open") : nil) {
                summary { CheckPageWords.noticed(notices.count)[language] }
                ul { notices.map { notice in li { notice[language] } } }
            }
        }
    }

    private var tabs: HTML {
        Tabs(
            CheckPageWords.ways[language],
            Way.allCases.map { way in
                Tabs.Tab(
                    CheckPageWords.way(way.rawValue)[language], href: address { $0.setting("by", to: way.rawValue) },
                    isCurrent: way == self.way)
            }
        ).html
    }

    private func address(_ change: (Query) -> Query) -> String {
        let query = change(sight.visit.query).setting("page", to: nil).encoded
        return sight.visit.link(sight.path) + (query.isEmpty ? "" : "?" + query)
    }

    private var filters: HTML {
        let query = sight.visit.query
        let isSet = !query.trimmed("severity").isEmpty || !query.trimmed("show").isEmpty
        let severities = Severity.allCases.map { Choice($0.rawValue, CheckWords.severity($0)[language]) }
        let shows =
            (sight.kept.comparison == nil ? [] : [Choice("new", CheckPageWords.onlyNew[language])]) + [
                Choice("open", CheckPageWords.withoutNote[language])
            ]
        return Filters(
            CheckPageWords.filters[language], action: sight.visit.link(sight.path),
            groups: [
                Select(
                    "severity", CheckPageWords.severity[language],
                    [Choice("", CheckPageWords.all[language])] + severities,
                    chosen: query.trimmed("severity"), language: language
                ).html,
                Select(
                    "show", CheckPageWords.show[language],
                    [Choice("", CheckPageWords.all[language])] + shows, chosen: query.trimmed("show"),
                    language: language
                ).html,
                input(.type("hidden"), .name("by"), .value(way.rawValue)),
            ], clear: isSet ? sight.visit.link(sight.path) + "?by=\(way.rawValue)" : nil, language: language
        ).html
    }

    @HTMLBuilder private var table: HTML {
        if places.isEmpty {
            p { CheckPageWords.noneSuch[language] }
        } else {
            switch way {
            case .rule: byRule
            case .child: byChild
            case .file: byFile
            }
        }
    }

    private var byRule: HTML {
        let new = Dictionary(grouping: places.filter(sight.kept.isNew)) { check.rule(of: check.findings[$0]).code }
        let hasLast = sight.kept.comparison != nil
        return DataTable(
            id: "findings", caption: CheckPageWords.captionByRule[language],
            columns: [
                .init(CheckPageWords.rule[language]), .init(CheckPageWords.whatIsWrong[language]),
                .init(CheckPageWords.severity[language]), .init(CheckPageWords.rows[language], .number),
            ] + (hasLast ? [.init(CheckPageWords.new[language], .number)] : []),
            rows: check.byRule(places.map { check.findings[$0] }).map { one in
                .init(
                    head: sight.ruleLink(one.code),
                    cells: [
                        .text(one.sentence(in: check)[language]),
                        .text(CheckWords.severity(one.severity)[language]), .text(one.findings.count.written),
                    ] + (hasLast ? [.text((new[one.code]?.count ?? 0).written)] : []))
            }
        ).html
    }

    private var byChild: HTML {
        let groups = Dictionary(grouping: places) { check.findings[$0].child }
            .sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }
        let pages = (groups.count + Self.childrenOnPage - 1) / Self.childrenOnPage
        let number = min(max(Int(sight.visit.query.trimmed("page")) ?? 1, 1), max(pages, 1))
        let shown = groups.dropFirst((number - 1) * Self.childrenOnPage).prefix(Self.childrenOnPage)
        func link(_ page: Int) -> String? {
            (1...max(pages, 1)).contains(page)
                ? sight.visit.link(sight.path) + "?" + sight.visit.query.setting("page", to: "\(page)").encoded : nil
        }
        return DataTable(
            id: "findings", caption: CheckPageWords.captionByChild(groups.count)[language],
            columns: [
                .init(CheckPageWords.child[language]), .init(CheckPageWords.rules[language]),
                .init(CheckPageWords.findings[language], .number),
            ],
            rows: shown.map { child, places in
                let codes = Set(places.map { check.rule(of: check.findings[$0]).code }).sorted()
                return .init(
                    head: sight.childLink(child),
                    cells: [.text(codes.joined(separator: ", ")), .text(places.count.written)])
            }
        ).html
            + Pagination(
                page: number, of: pages, previous: link(number - 1), next: link(number + 1), language: language
            ).html
    }

    private var byFile: HTML {
        let groups = Dictionary(grouping: places) { check.findings[$0].table }
        return DataTable(
            id: "findings", caption: CheckPageWords.captionByFile[language],
            columns: [
                .init(CheckPageWords.file[language]), .init(CheckPageWords.rules[language]),
                .init(CheckPageWords.rowsInAll[language], .number), .init(CheckPageWords.findings[language], .number),
            ],
            rows: Table.allCases.compactMap { table in
                guard let text = check.now[table] else { return nil }
                let places = groups[table] ?? []
                let codes = Set(places.map { check.rule(of: check.findings[$0]).code }).sorted()
                return .init(
                    head: .text(table.rawValue),
                    cells: [
                        codes.isEmpty ? .text("–") : .text(codes.joined(separator: ", ")), .text(text.count.written),
                        .text(places.count.written),
                    ])
            }
        ).html
    }

    private var downloads: HTML {
        p {
            CheckPageWords.takeAlong[language]
            " "
            a(.href(sight.visit.link(sight.path + "/findings.xlsx"))) { "XLSX" }
            ", "
            a(.href(sight.visit.link(sight.path + "/findings.csv"))) { "CSV" }
        }
    }

    @HTMLBuilder private var loading: HTML {
        if sight.visit.person?.may(Returns.loadReturns) == true {
            h2(.id("load")) { ReturnsWords.loadButton[language] }
            p { CheckPageWords.loadingIt(check.setting.year)[language] }
            Web.form(
                Attribute("method", "post"), Attribute("action", sight.visit.link(sight.path + "/load")),
                .flag("novalidate")
            ) {
                sight.visit.tokenField
                DateField(
                    "to", ReturnsWords.toField[language], hint: ReturnsWords.toHint[language],
                    value: LoadPages.typed(sight.visit),
                    problem: notLoaded.first { $0.place == "to" }?.sentence[language], language: language
                ).html
                submitButton(ReturnsWords.loadButton[language], .secondary)
            }
        }
    }

    private var findChild: HTML {
        Web.form(
            Attribute("method", "post"), Attribute("action", sight.visit.link(sight.path + "/find")),
            .flag("novalidate")
        ) {
            sight.visit.tokenField
            TextField(
                "child", CheckPageWords.findChild[language], value: notFound ?? "",
                problem: notFound.map { CheckPageWords.childNotFound($0)[language] }, width: .half, language: language
            ).html
            submitButton(CheckPageWords.find[language], .secondary)
        }
    }
}
