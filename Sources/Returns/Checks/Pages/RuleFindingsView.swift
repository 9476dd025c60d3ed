import Basics
import SSDA903
import Web

/// Every row that one rule flags.
struct RuleFindingsView {
    private let sight: CheckSight
    private let code: String
    private let places: [Int]
    private static let onPage = 100

    /// Throws `Denied.notFound` where the year has no such rule.
    init(_ sight: CheckSight, code: String) throws {
        guard sight.check.rules.contains(where: { $0.code == code }) else { throw Denied.notFound }
        self.sight = sight
        self.code = code
        places = sight.check.findings.indices.filter { sight.check.rule(of: sight.check.findings[$0]).code == code }
    }

    private var language: Language { sight.language }

    var page: Page {
        let rules = sight.check.rules.filter { $0.code == code }
        let pages = (places.count + Self.onPage - 1) / Self.onPage
        let number = min(max(Int(sight.visit.query.trimmed("page")) ?? 1, 1), max(pages, 1))
        let title = CheckPageWords.ruleTitle(code)[language]
        func link(_ page: Int) -> String? {
            (1...max(pages, 1)).contains(page)
                ? sight.visit.link(sight.path + "/rules/\(code)") + "?page=\(page)" : nil
        }
        return Page(title: title, trail: sight.trail) {
            h1 { title }
            p(.class("lede")) { CheckPageWords.flags(places.count)[language] }
            if let rule = rules.first {
                p {
                    strong { CheckWords.todo[language] + ": " }
                    rule.todo[language]
                }
            }
            p { a(.href(sight.visit.link("/returns/rules/\(code)"))) { CheckPageWords.aboutRule[language] } }
            p(.class("hint")) { CheckWords.rowsAsShown[language] }
            table(places.dropFirst((number - 1) * Self.onPage).prefix(Self.onPage))
            Pagination(
                page: number, of: pages, previous: link(number - 1), next: link(number + 1), language: language
            ).html
        }
    }

    @HTMLBuilder private func table(_ places: ArraySlice<Int>) -> HTML {
        if !places.isEmpty {
            let hasState = places.contains { !state($0).isEmpty }
            DataTable(
                id: "rows", caption: CheckPageWords.captionOfRule(code)[language],
                columns: [
                    .init(CheckPageWords.child[language]), .init(CheckPageWords.file[language]),
                    .init(CheckPageWords.row[language], .number), .init(CheckPageWords.whatIsWrong[language]),
                ] + (hasState ? [.init(CheckPageWords.state[language])] : []),
                rows: places.map { place in
                    let finding = sight.check.findings[place]
                    return .init(
                        head: a(
                            .href(
                                sight.visit.link(sight.path + "/children/\(finding.child)") + "#finding-\(place)")
                        ) { sight.name(of: finding.child) },
                        cells: [
                            .text(finding.table.rawValue), .text("\(sight.check.shownRow(of: finding))"),
                            .text(sight.check.sentence(finding)[language]),
                        ] + (hasState ? [.text(state(place))] : []))
                }
            ).html
        }
    }

    private func state(_ place: Int) -> String {
        let note = sight.note(place).map { CheckPageWords.noted($0.text)[language] }
        let new = sight.kept.isNew(place) ? CheckPageWords.new[language] : nil
        return [new, note].compactMap(\.self).joined(separator: "; ")
    }
}
