import Basics
import Foundation

/// A whole return of invented children of an English council, all of its files, and last year's return of the same
/// lives beside it.
package enum WholeReturn {
    /// The authority that they are looked after by: Shropshire, whose children these are not.
    package static let authority = InventedPostcodes.shropshireCode

    /// Writes `2025-26` with a file for each table and `prev` in it, `providers.csv` and `postcodes.csv`. About as many
    /// children as asked are in the asked year's Header. The same seed gives the same bytes.
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
        var number = 0
        while now.count(.header) < max(1, children) {
            number += sorts.whole(1...2)
            var generator = SeededGenerator(seed: seed ^ (UInt64(number) &* 0xA24B_AED4_963E_E407))
            let life = maker.life(.of(&sorts), number: number, using: &generator)
            var telling = ReturnTelling(year: year, life: life, seed: seed)
            if let rows = telling.rows() { now.add(rows) }
            var earlier = ReturnTelling(year: year.previous, life: life, seed: seed)
            if let rows = earlier.rows() { before.add(rows) }
        }
        let place = folder.appending(path: year.name)
        try now.write(in: place)
        try before.write(in: place.appending(path: "prev"))
        try InventedProviderList(providers: providers).write(to: folder, and: place)
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
