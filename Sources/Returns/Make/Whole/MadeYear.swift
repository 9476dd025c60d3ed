import Basics
import SSDA903

/// The year of a made return: its days, its files and the codes that it takes where other years take others.
struct MadeYear: Hashable, Sendable {
    /// 2026 for 2025/26.
    let ending: Int
    /// 1 April and 31 March.
    let first: Day
    let last: Day

    init(ending: Int) {
        self.ending = ending
        first = Month(ending - 1, 4).firstDay
        last = Month(ending, 3).lastDay
    }

    var previous: MadeYear { MadeYear(ending: ending - 1) }
    var name: String { Made.name(yearEnding: ending) }

    var tables: [MadeTable] { MadeTable.allCases.filter { $0.table.firstYear <= ending } }

    func contains(_ day: Day) -> Bool { first <= day && day <= last }

    func sex(isMale: Bool) -> String { ending >= 2025 ? isMale ? "M" : "F" : isMale ? "1" : "2" }

    /// Supported accommodation was H5 before it had a code of its own, K3; other placements were one code, Z1.
    func place(_ place: String) -> String {
        if place == "K3", ending <= 2024 { return "H5" }
        return place.hasPrefix("Z1") && ending <= 2025 ? "Z1" : place
    }

    /// Supported accommodation was not registered before 2023/24.
    func number(of placement: InventedPlacement) -> String {
        placement.place == "K3" && ending <= 2023 ? "" : placement.urn
    }

    /// A day of the year nearby, where a stay may begin or end: none does on the first or the last day of a year,
    /// about which returns and checkers disagree.
    static func plain(_ day: Day) -> Day {
        let (_, month, date) = day.parts
        if month == 3, date >= 30 { return day.adding(days: 29 - date) }
        return month == 4 && date == 1 ? day.adding(days: 2) : day
    }
}
