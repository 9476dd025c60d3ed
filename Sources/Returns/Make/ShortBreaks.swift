import Basics

/// Disabled children who live at home and stay elsewhere for some days: under an agreement (V4), or each break as an
/// episode (V3, 17 days at most by rule 365). They are in the return and not among the looked after.
struct ShortBreaks {
    let postcodes: InventedPostcodes
    let count: Int
    /// The days in which they begin.
    let from: Day
    let to: Day

    func children(using generator: inout SeededGenerator) -> [InventedChild] {
        (0..<count).map { index in child(byAgreement: index % 3 > 0, using: &generator) }
    }

    func child(byAgreement: Bool, using generator: inout SeededGenerator) -> InventedChild {
        let start = from.adding(days: generator.whole(0, from.days(to: to)))
        var child = InventedChild(
            born: start.adding(days: -generator.whole(1500...4800)), isMale: generator.chance(0.6), in: postcodes,
            using: &generator)
        child.need = "N2"
        let placement = InventedPlacement(
            place: generator.pick([("K2", 0.5), ("U6", 0.4), ("R1", 0.1)]), provider: "PR1", postcode: "")
        child.episodes =
            byAgreement
            ? [agreement(from: start, in: placement, using: &generator)]
            : breaks(from: start, in: placement, using: &generator)
        return child
    }

    private func agreement(
        from start: Day, in placement: InventedPlacement, using generator: inout SeededGenerator
    ) -> InventedEpisode {
        InventedEpisode(
            start: start, end: start.adding(days: generator.whole(200...900)), reasonForNew: "S", legalStatus: "V4",
            placement: placement, reasonEnded: generator.pick([("E4A", 0.7), ("E8", 0.3)]))
    }

    private func breaks(
        from start: Day, in placement: InventedPlacement, using generator: inout SeededGenerator
    ) -> [InventedEpisode] {
        var day = start
        return (0..<generator.whole(4...9)).map { _ in
            let end = day.adding(days: generator.whole(2...5))
            defer { day = end.adding(days: generator.whole(20...70)) }
            return InventedEpisode(
                start: day, end: end, reasonForNew: "S", legalStatus: "V3", placement: placement, reasonEnded: "E4A")
        }
    }
}
