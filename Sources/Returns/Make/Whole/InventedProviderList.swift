import Basics
import Documents
import Foundation
import SSDA903

/// Ofsted's list of the invented providers, one sheet, as councils receive it.
struct InventedProviderList {
    let providers: InventedProviders

    static let workbookName = "providers.xlsx"
    private static let heads = [
        "URN", "Local authority", "Placement code", "Placement provider code", "Deregistration date",
        "Setting address postcode",
    ]

    /// `providers.csv` in the one folder and `providers.xlsx` in the other.
    func write(to folder: URL, and place: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(csv.utf8).write(to: folder.appending(path: "providers.csv"))
        try Data(workbook.xlsx()).write(to: place.appending(path: Self.workbookName))
    }

    private var csv: String {
        providers.all.reduce(into: Self.heads.joined(separator: ",") + "\n") { text, one in
            let cells = [one.number, one.authorityName, one.places.joined(separator: ",")]
            let rest = [one.sector, one.closed?.asReturned ?? "", one.postcode.text]
            text += (cells + rest).map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ",") + "\n"
        }
    }

    /// URNs of digits alone are numbers there, as they come.
    private var workbook: Spreadsheet {
        let rows = providers.all.map { one in
            [
                Int(one.number).map { .number(Double($0)) } ?? .text(one.number), .text(one.authorityName),
                .text(one.places.joined(separator: ",")), .text(one.sector), one.closed.map { .day($0) } ?? .blank,
                .text(one.postcode.text),
            ] as [Spreadsheet.Cell]
        }
        return Spreadsheet(
            title: "Providers", language: .english,
            sheets: [.init("Providers", columns: Self.heads.map { .init($0) }, rows: rows)])
    }
}
