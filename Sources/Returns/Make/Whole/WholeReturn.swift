import Basics
import Foundation

/// A whole return of invented children of an English council, all of its files, and last year's return of the same
/// lives beside it.
package enum WholeReturn {
    /// The authority that they are looked after by: Shropshire, whose children these are not.
    package static let authority = InventedPostcodes.shropshireCode

    /// Writes `2025-26` with a file for each table and `prev` in it, `providers.csv`, `postcodes.csv` and
    /// `mistakes.csv`, the list of what is wrong. About as many children as asked are in the asked year's Header (a
    /// mistake may leave one out). The same seed gives the same bytes.
    package static func write(
        to folder: URL, children: Int, seed: UInt64 = 903, yearEnding: Int = 2026, mistakes: Double = 0
    ) throws -> Made {
        let year = MadeYear(ending: yearEnding)
        let postcodes = InventedPostcodes.shropshire
        let providers = InventedProviders(children: children, postcodes: postcodes, year: year, seed: seed)
        let maker = LifeMaker(year: year, homes: Homes(postcodes: postcodes, providers: providers, year: year))
        var sorts = SeededGenerator(seed: seed)
        var now = ReturnFiles(year: year)
        var before = ReturnFiles(year: year.previous)
        var plan = MistakePlan(rate: mistakes, year: year, seed: seed)
        var known = ""
        var number = 0
        var told = 0
        while told < max(1, children) {
            number += sorts.whole(1...2)
            var generator = SeededGenerator(seed: seed ^ (UInt64(number) &* 0xA24B_AED4_963E_E407))
            let life = maker.life(.of(&sorts), number: number, using: &generator)
            let earlier = ReturnTelling.rows(of: life, in: year.previous, seed: seed)
            if let earlier { before.add(earlier) }
            guard var rows = ReturnTelling.rows(of: life, in: year, seed: seed) else { continue }
            told += 1
            if plan.isDue() {
                var child = Spoiling(
                    year: year, life: life, before: earlier, rows: rows, closedHome: providers.closedHome,
                    knownPupilNumber: known)
                plan.spoil(&child, in: now)
                rows = child.rows
            } else if rows[.header, 0, "UPN"].utf8.count == 13 {
                known = rows[.header, 0, "UPN"]
            }
            now.add(rows)
        }
        let place = folder.appending(path: year.name)
        try now.write(in: place)
        try before.write(in: place.appending(path: "prev"))
        try InventedProviderList(providers: providers).write(to: folder, and: place)
        try Data(plan.list.utf8).write(to: folder.appending(path: "mistakes.csv"))
        return Made(
            folders: [
                Made.Return(
                    yearEnding: year.previous.ending, folder: place.appending(path: "prev"),
                    coveredTo: year.previous.last),
                Made.Return(yearEnding: year.ending, folder: place, coveredTo: year.last),
            ],
            postcodes: try Made.write(postcodes, in: folder))
    }
}
