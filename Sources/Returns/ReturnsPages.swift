import Basics
import Store
import Web

/// The list of returns loaded.
struct ReturnsPages: Sendable {
    let vault: VaultStore

    func addRoutes(to routes: inout Routes) {
        routes.get("/returns", allow: .holders(Returns.seeLoads)) { .page(self.list($0, try await self.vault.loads())) }
    }

    private func list(_ visit: Visit, _ loads: [Load]) -> Page {
        let language = visit.language
        return Page(title: ReturnsWords.title[language]) {
            h1 { ReturnsWords.title[language] }
            if loads.isEmpty {
                EmptyState(what: ReturnsWords.emptyWhat[language], why: ReturnsWords.emptyWhy[language]).html
            } else {
                p(.class("lede")) { ReturnsWords.lede[language] }
                DataTable(
                    id: "returns", caption: ReturnsWords.caption[language],
                    columns: [
                        .init(ReturnsWords.year[language]), .init(ReturnsWords.coveredTo[language]),
                        .init(ReturnsWords.children[language], .number), .init(ReturnsWords.episodes[language], .number),
                        .init(ReturnsWords.unknownHomes[language], .number), .init(ReturnsWords.loadedAt[language]),
                        .init(ReturnsWords.state[language]),
                    ],
                    rows: loads.map { row($0, language) }
                ).html
                files(loads, language)
            }
        }
    }

    private func row(_ load: Load, _ language: Language) -> DataTable.Row {
        let (day, time) = load.loadedAt.inLondon
        return .init(
            load.year.label, load.covered.upperBound.written[language], load.counts.children.written,
            load.counts.episodes.written, load.counts.unknownLocations.written, "\(day.written[language]), \(time)",
            (load.isCurrent ? ReturnsWords.current : ReturnsWords.replaced)[language])
    }

    private func files(_ loads: [Load], _ language: Language) -> HTML {
        details {
            summary { ReturnsWords.files[language] }
            loads.map { load in
                h3 { load.year.label }
                    + ul {
                        load.files.split(separator: "\n").map { line in
                            let parts = line.split(separator: " ")
                            return li {
                                parts.dropLast().dropFirst().joined(separator: " ")
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
    }
}
