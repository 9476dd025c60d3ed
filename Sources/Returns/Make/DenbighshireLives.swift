import Basics
import Foundation

/// Invented lives behind the figures that Denbighshire's Corporate Parenting Strategy gives for April 2009: five whole
/// years of returns and April 2009. They add up to its table exactly; none of them is anybody's.
package enum DenbighshireLives {
    /// The authority that they are looked after by.
    package static let authority = InventedPostcodes.denbighshire
    /// The day of the extract.
    package static let day = AprilSnapshot.day

    /// Writes six folders, `2004-05` to `2009-10`, and `postcodes.csv`. The same seed gives the same bytes.
    package static func write(to folder: URL, seed: UInt64 = 2009) throws -> Made {
        let postcodes = InventedPostcodes()
        let children = children(seed: seed, in: postcodes)
        let folders = try (2005...2010).map { year in
            let coveredTo = min(Month(year, 3).lastDay, day)
            let place = folder.appending(path: Made.name(yearEnding: year))
            var writer = ReturnWriter(yearEnding: year, coveredTo: coveredTo)
            for child in children { writer.add(child) }
            try writer.finish(in: place)
            return Made.Return(yearEnding: year, folder: place, coveredTo: coveredTo)
        }
        return Made(folders: folders, postcodes: try Made.write(postcodes, in: folder))
    }

    /// All the children, numbered in the order in which they came, with gaps where numbers went to others.
    static func children(seed: UInt64, in postcodes: InventedPostcodes) -> [InventedChild] {
        var generator = SeededGenerator(seed: seed)
        let codes = CodesOfTheYear(yearEnding: 2009)
        var lives = AprilSnapshot(postcodes: postcodes).lives(using: &generator)
        var leavers = Leavers(
            stock: MonthlyStock(using: &generator), postcodes: postcodes, codes: codes)
        leavers.join(&lives, using: &generator)
        let choice = PlacementChoice(postcodes: postcodes, codes: codes)
        let breaks = ShortBreaks(
            postcodes: postcodes, count: 12, from: Month(2004, 2).firstDay, to: Month(2008, 9).firstDay)
        let children =
            lives.map { $0.told(by: choice, pace: 550, using: &generator) } + breaks.children(using: &generator)
        return numbered(children, using: &generator)
    }

    private static func numbered(
        _ children: [InventedChild], using generator: inout SeededGenerator
    ) -> [InventedChild] {
        var number = 100
        let inOrder = children.enumerated().sorted { one, two in
            (one.element.episodes[0].start, one.offset) < (two.element.episodes[0].start, two.offset)
        }
        return inOrder.map { _, child in
            var child = child
            number += generator.whole(1...9)
            child.number = number
            return child
        }
    }
}
