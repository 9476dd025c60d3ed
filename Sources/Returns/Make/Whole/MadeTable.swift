import SSDA903

/// A file of the return, as the generator writes it.
enum MadeTable: Int, CaseIterable, Sendable {
    case header, episodes, reviews, unaccompanied, health, leavers, adoptions, placed, permanence, missing, workers
    case liberty

    /// The table of the return; both stand in the same order.
    var table: Table { Table.allCases[rawValue] }
    var name: String { table.rawValue }
    var file: String { Self.files[rawValue] }
    var columns: [String] { Self.columns[rawValue] }

    /// Where the column stands; the columns are those of the table.
    func column(_ name: String) -> Int { columns.firstIndex(of: name) ?? 0 }

    private static let columns = Table.allCases.map { $0.columns.map(\.rawValue) }

    private static let files = [
        "header.csv", "episodes.csv", "reviews.csv", "uasc.csv", "oc2.csv", "oc3.csv", "ad1.csv", "placed_adoption.csv",
        "previous_permanence.csv", "missing.csv", "social_workers.csv", "dolo.csv",
    ]
}
