import Basics

/// A child who never was: what the return would say of one.
struct InventedChild: Hashable, Sendable {
    /// The number in the id: 123 in `D00123`.
    var number = 0
    var isMale: Bool
    var born: Day
    var ethnicity: String
    /// CIN. It stays as it was found when the child came.
    var need: String
    /// Nil for an unaccompanied child, whose home is not in the country.
    var home: InventedPostcode?
    var isUnaccompanied = false
    /// The birth of a young mother's first child.
    var firstChildBorn: Day?
    /// UN5 (sources disagree) or UN3 (educated abroad), where the number is never known.
    var unknownPupilNumber: String?
    /// In order of their first day.
    var episodes: [InventedEpisode] = []

    /// The day on which care by the council ends at the latest.
    var eighteenth: Day { born.adding(years: 18) }

    func age(on day: Day) -> Int { born.age(on: day) }

    /// A new child with an ethnicity, a need and a home as chance gives them.
    init(
        born: Day, isMale: Bool, unaccompanied: Bool = false, in postcodes: InventedPostcodes,
        using generator: inout SeededGenerator
    ) {
        self.born = born.neverLeap
        self.isMale = isMale
        isUnaccompanied = unaccompanied
        if unaccompanied {
            ethnicity = generator.pick([("OOTH", 4), ("AOTH", 3), ("BAFR", 3), ("WOTH", 1)])
            need = "N8"
            home = nil
            unknownPupilNumber = generator.chance(0.5) ? "UN3" : nil
        } else {
            ethnicity = generator.pick(Self.ethnicities)
            need = generator.pick(Self.needs)
            home = generator.pick(generator.chance(0.92) ? postcodes.inside : postcodes.outside)
            unknownPupilNumber = generator.chance(0.02) ? "UN5" : nil
        }
    }

    private static let ethnicities = [
        ("WBRI", 90.0), ("WOTH", 2), ("MWBC", 1.5), ("MWAS", 1.5), ("MOTH", 1.5), ("WROM", 1), ("WIRT", 0.5),
        ("MWBA", 0.5), ("AOTH", 0.5), ("BAFR", 0.5), ("ABAN", 0.5),
    ]
    private static let needs = [
        ("N1", 56.0), ("N5", 14), ("N4", 12), ("N3", 6), ("N6", 5), ("N2", 4), ("N8", 2), ("N7", 1),
    ]
}

extension Day {
    /// Whole years from this birthday to the day.
    func age(on day: Day) -> Int {
        let (born, then) = (parts, day.parts)
        return then.year - born.year - ((then.month, then.day) < (born.month, born.day) ? 1 : 0)
    }

    /// 28 February for 29 February: nobody invented has a birthday that falls on no day in three years of four.
    var neverLeap: Day {
        let (_, month, day) = parts
        return month == 2 && day == 29 ? adding(days: -1) : self
    }
}
