import Basics

/// Finds an invented child a home: the codes and the postcode that go together under the rules of the return.
struct PlacementChoice: Sendable {
    let postcodes: InventedPostcodes
    let codes: CodesOfTheYear

    /// A placement of the kind, at another address than the last one and, but with parents, not at home.
    func placement(
        _ kind: PlacementKind, for child: InventedChild, after last: InventedPlacement?,
        status: String, using generator: inout SeededGenerator
    ) -> InventedPlacement {
        if kind == .parents, let home = child.home {
            return InventedPlacement(place: "P1", provider: "PR0", postcode: home.text)
        }
        if kind == .adoption { return adoption(for: child, after: last, status: status, using: &generator) }
        let (place, provider) = codes(kind, isAlone: child.isUnaccompanied, using: &generator)
        let postcode = address(kind, not: [last?.postcode, child.home?.text], using: &generator)
        return at(postcode, place: place, provider: provider)
    }

    /// With the foster carers who want to adopt, or with a new family. A5 and A6 need a placement order.
    private func adoption(
        for child: InventedChild, after last: InventedPlacement?, status: String,
        using generator: inout SeededGenerator
    ) -> InventedPlacement {
        let isOrdered = status == "E1"
        if var carers = last, carers.isFoster, generator.chance(0.2) {
            carers.place = isOrdered ? "A5" : "A3"
            return carers
        }
        let pool = generator.pick([
            (postcodes.inside, 0.35), (postcodes.outside, 0.5), (postcodes.england, 0.15),
        ])
        let provider = generator.pick([("PR1", 0.6), ("PR5", 0.25), ("PR2", 0.15)])
        let postcode = another(of: pool, not: [last?.postcode, child.home?.text], using: &generator)
        return at(postcode, place: isOrdered ? "A6" : "A4", provider: provider)
    }

    /// PLACE and PLACE_PROVIDER. PR1 outside the authority is for foster carers alone (rule 1015).
    private func codes(
        _ kind: PlacementKind, isAlone: Bool, using generator: inout SeededGenerator
    ) -> (String, String) {
        switch kind {
        case .foster(let side):
            if !isAlone, generator.chance(0.16) { return (generator.pick([("U3", 0.7), ("U1", 0.3)]), "PR1") }
            return (generator.pick([("U6", 0.7), ("U4", 0.27), ("U5", 0.03)]), generator.pick(Self.agencies(side)))
        case .residential(.inside):
            let place = generator.pick([("K2", 0.75), ("R1", 0.15), ("S1", 0.1)])
            return (place, generator.pick([("PR1", 0.5), ("PR4", 0.4), ("PR5", 0.1)]))
        case .residential(.outside):
            let place = generator.pick([("K2", 0.72), ("S1", 0.2), ("R1", 0.08)])
            return (place, generator.pick([("PR4", 0.75), ("PR5", 0.15), ("PR2", 0.1)]))
        case .independent: return (codes.independent, generator.pick([("PR4", 0.5), ("PR5", 0.5)]))
        case .motherAndBaby: return ("R3", "PR5")
        case .custody: return ("R5", "PR3")
        case .parents, .adoption: return ("U6", "PR1")
        }
    }

    private static func agencies(_ side: PlacementKind.Side) -> [(String, Double)] {
        switch side {
        case .inside: [("PR1", 0.8), ("PR4", 0.14), ("PR5", 0.06)]
        case .outside: [("PR4", 0.6), ("PR1", 0.2), ("PR5", 0.12), ("PR2", 0.08)]
        }
    }

    private func address(
        _ kind: PlacementKind, not taken: [String?], using generator: inout SeededGenerator
    ) -> InventedPostcode {
        switch kind {
        case .foster(.outside):
            another(of: generator.chance(0.1) ? postcodes.england : postcodes.outside, not: taken, using: &generator)
        case .residential(.outside): another(of: postcodes.outside, not: taken, using: &generator)
        case .custody: another(of: postcodes.england, not: taken, using: &generator)
        default: another(of: postcodes.inside, not: taken, using: &generator)
        }
    }

    private func another(
        of pool: [InventedPostcode], not taken: [String?], using generator: inout SeededGenerator
    ) -> InventedPostcode {
        var found = generator.pick(pool)
        while taken.contains(found.text) { found = generator.pick(pool) }
        return found
    }

    /// Young offender institutions have no URN (rule 218), nor have placements outside England.
    private func at(_ postcode: InventedPostcode, place: String, provider: String) -> InventedPlacement {
        let hasNumber = postcode.authority == InventedPostcodes.liverpool && place != "R5"
        return InventedPlacement(
            place: place, provider: provider, postcode: postcode.text, urn: hasNumber ? "XXXXXXX" : "")
    }
}
