import Basics
import Store
import Web

/// The list of returns loaded.
struct ReturnsPages: Sendable {
    let vault: VaultStore

    func addRoutes(to routes: inout Routes) {
        routes.get("/returns", allow: .holders(Returns.seeLoads)) { visit in
            let loads = try await self.vault.loads()
            let repairs =
                if let newest = loads.first { try await self.vault.repairs(of: newest.id) } else {
                    RepairCounts()
                }
            return .page(self.list(visit, loads, repairs))
        }
    }

    /// - Parameter repairs: what joining the years took when the newest return was loaded.
    private func list(_ visit: Visit, _ loads: [Load], _ repairs: RepairCounts) -> Page {
        let language = visit.language
        return Page(title: ReturnsWords.title[language]) {
            h1 { ReturnsWords.title[language] }
            if loads.isEmpty {
                EmptyState(
                    what: ReturnsWords.emptyWhat[language], why: ReturnsWords.emptyWhy[language],
                    firstStep: mayCheck(visit)
                        ? PageLink(CheckPageWords.title[language], href: visit.link("/returns/check")) : nil
                ).html
                ways(visit)
            } else {
                p(.class("lede")) { ReturnsWords.lede[language] }
                if mayCheck(visit) {
                    p { a(.class("button"), .href(visit.link("/returns/check"))) { CheckPageWords.title[language] } }
                }
                ways(visit)
                DataTable(
                    id: "returns", caption: ReturnsWords.caption[language],
                    columns: [
                        .init(ReturnsWords.year[language]), .init(ReturnsWords.coveredTo[language]),
                        .init(ReturnsWords.children[language], .number),
                        .init(ReturnsWords.episodes[language], .number),
                        .init(ReturnsWords.unknownHomes[language], .number), .init(ReturnsWords.loadedAt[language]),
                        .init(ReturnsWords.state[language]),
                    ],
                    rows: loads.map { row($0, visit) }
                ).html
                RepairsView(repairs).html(language)
            }
        }
    }

    /// The ways on: to loading without a check, for whoever may, and to the rules.
    private func ways(_ visit: Visit) -> HTML {
        p {
            if mayLoad(visit) {
                a(.href(visit.link("/returns/load"))) { ReturnsWords.loadTitle[visit.language] }
                " \u{00B7} "
            }
            a(.href(visit.link("/returns/rules"))) { RulePageWords.title[visit.language] }
        }
    }

    private func mayCheck(_ visit: Visit) -> Bool { visit.person?.may(Returns.checkReturns) ?? false }
    private func mayLoad(_ visit: Visit) -> Bool { visit.person?.may(Returns.loadReturns) ?? false }

    private func row(_ load: Load, _ visit: Visit) -> DataTable.Row {
        let language = visit.language
        let (day, time) = load.loadedAt.inLondon
        return .init(
            head: a(.href(visit.link("/returns/\(load.id)"))) { load.year.label },
            cells: [
                load.covered.upperBound.written[language], load.counts.children.written, load.counts.episodes.written,
                load.counts.unknownLocations.written, "\(day.written[language]), \(time)",
                (load.isCurrent ? ReturnsWords.current : ReturnsWords.replaced)[language],
            ].map(HTML.text))
    }

    /// The load's files, each with the beginning of its fingerprint.
    static func fileList(_ load: Load, _ language: Language) -> HTML {
        ul {
            load.files.split(separator: "\n").map { line in
                let parts = line.split(separator: " ")
                return li {
                    String(parts.first ?? "").replacing("+", with: ", ")
                    " ("
                    ReturnsWords.fingerprint[language]
                    " "
                    code { String(parts.last?.prefix(12) ?? "") }
                    ")"
                }
            }
        }
    }
}
