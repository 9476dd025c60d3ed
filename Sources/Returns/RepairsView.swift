import Basics
import SSDA903
import Web

/// What was repaired when the years were joined: by kind, each with the reason in a plain sentence.
struct RepairsView {
    let repairs: RepairCounts

    init(_ repairs: RepairCounts) { self.repairs = repairs }

    func html(_ language: Language) -> HTML {
        let kinds = Repair.Kind.allCases.filter { repairs[$0] > 0 }
        return h2 { RepairWords.title[language] }
            + (kinds.isEmpty
                ? p { RepairWords.none[language] }
                : p { RepairWords.lede[language] }
                    + DataTable(
                        id: "repairs", caption: RepairWords.caption[language],
                        columns: [
                            .init(RepairWords.what[language]), .init(RepairWords.years[language]),
                            .init(RepairWords.count[language], .number),
                        ],
                        rows: kinds.map { row($0, language) }
                    ).html)
    }

    private func row(_ kind: Repair.Kind, _ language: Language) -> DataTable.Row {
        let years = repairs.inOrder.filter { $0.part.kind == kind }.map { "\($0.part.year.label): \($0.count.written)" }
        return .init(
            head: .text(RepairWords.reason(kind)[language]),
            cells: [.text(years.joined(separator: ", ")), .text(repairs[kind].written)])
    }
}
