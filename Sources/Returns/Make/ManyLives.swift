import Basics
import Foundation

/// One year's return of as many invented children as a benchmark wants, under the same rules as `DenbighshireLives`.
package enum ManyLives {
    /// Writes one folder, named for the year (`2025-26`), and `postcodes.csv`. Six in ten are still looked after at the
    /// year's end; those in care for long have about three episodes in the year. The same seed gives the same bytes.
    package static func write(
        to folder: URL, children: Int, seed: UInt64 = 903, yearEnding: Int = 2026
    ) throws -> Made {
        let year = ManyLivesOfAYear(ending: yearEnding)
        var generator = SeededGenerator(seed: seed)
        var writer = ReturnWriter(yearEnding: yearEnding, coveredTo: year.end)
        for number in 1...max(1, children) {
            var child = year.child(using: &generator)
            child.number = number
            writer.add(child)
        }
        let place = folder.appending(path: Made.name(yearEnding: yearEnding))
        try writer.finish(in: place)
        return Made(
            folders: [Made.Return(yearEnding: yearEnding, folder: place, coveredTo: year.end)],
            postcodes: try Made.write(year.postcodes, in: folder))
    }
}

/// Makes one child after another with at least an episode in the year.
private struct ManyLivesOfAYear {
    let start: Day
    let end: Day
    let postcodes = InventedPostcodes()
    let codes: CodesOfTheYear
    let choice: PlacementChoice

    init(ending year: Int) {
        start = Month(year - 1, 4).firstDay
        end = Month(year, 3).lastDay
        codes = CodesOfTheYear(yearEnding: year)
        choice = PlacementChoice(postcodes: postcodes, codes: codes)
    }

    func child(using generator: inout SeededGenerator) -> InventedChild {
        if generator.chance(0.02) {
            let breaks = ShortBreaks(postcodes: postcodes, count: 1, from: start, to: end)
            return breaks.child(byAgreement: generator.chance(0.7), using: &generator)
        }
        let isOver = generator.chance(0.4)
        let month = (isOver ? start.month : end.month.adding(1)).adding(generator.whole(0...(isOver ? 11 : 40)))
        return life(endingIn: month, using: &generator).told(by: choice, pace: 140, using: &generator)
    }

    /// A stay that ends in the month, and began by the year's end.
    private func life(endingIn month: Month, using generator: inout SeededGenerator) -> InventedLife {
        let isAlone = generator.chance(0.03)
        var leaving =
            isAlone
            ? Leaving.grownUp(in: month, using: &generator)
            : Leaving.inMonth(month, codes: codes, using: &generator)
        if isAlone { leaving.lasted = generator.whole(60...900) }
        var life = InventedLife(
            leaving, unaccompanied: isAlone, isMale: isAlone ? true : nil, in: postcodes, using: &generator)
        let latest = end.adding(days: -generator.whole(1...300))
        if life.stays[0].start > latest, life.child.born < latest { life.stays[0].start = latest }
        if life.child.born >= latest { return self.life(endingIn: month, using: &generator) }
        return life
    }
}
