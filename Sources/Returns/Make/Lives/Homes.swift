import Basics

/// What sort of home a child of an English council is found.
enum HomeKind: Hashable, Sendable {
    case foster, relatives, childrensHome, secureHome, supported, school, familyCentre, careHome, hospital, employment
    case other, custody, parents

    /// The youngest age for it: by rules 371 to 374 and good sense.
    var fromAge: Int {
        switch self {
        case .foster, .relatives, .parents, .familyCentre, .hospital: 0
        case .school: 6
        case .childrensHome, .careHome: 8
        case .other, .custody: 12
        case .secureHome: 13
        case .supported, .employment: 16
        }
    }

    /// What a child of this age mostly gets. Supported accommodation only where the year has it.
    static func usual(age: Int, supported: Bool, using generator: inout SeededGenerator) -> HomeKind {
        let draw = generator.share()
        if age >= 16, supported, draw < 0.26 { return .supported }
        let residential = age < 8 ? 0 : age < 12 ? 0.07 : age < 14 ? 0.17 : 0.26
        if generator.chance(residential) { return .childrensHome }
        if generator.chance(0.02) {
            let rare: HomeKind = generator.pick([
                (.school, 3), (.careHome, 2), (.hospital, 1), (.secureHome, 1), (.other, 2), (.employment, 1),
            ])
            return age >= rare.fromAge ? rare : age < 3 ? .familyCentre : .foster
        }
        return generator.chance(0.2) ? .relatives : .foster
    }
}

/// Finds an invented child a home: the codes, the postcode and the URN that go together under the rules.
struct Homes: Sendable {
    let postcodes: InventedPostcodes
    let providers: InventedProviders
    let year: MadeYear

    /// At another address than the last one and, but with parents, not at home.
    func placement(
        _ kind: HomeKind, for child: InventedChild, after last: InventedPlacement?,
        using generator: inout SeededGenerator
    ) -> InventedPlacement {
        let taken = [last?.postcode, child.home?.text]
        switch kind {
        case .parents:
            return InventedPlacement(place: "P1", provider: "PR0", postcode: child.home?.text ?? "")
        case .foster: return family(Self.fosterPlaces, .fostering, not: taken, using: &generator)
        case .relatives: return family(Self.relativePlaces, nil, not: taken, using: &generator)
        case .childrensHome: return home("K2", .childrensHome, not: taken, using: &generator)
        case .secureHome: return home("K1", .secureHome, not: taken, using: &generator)
        case .supported: return home("K3", .supported, not: taken, using: &generator)
        case .school: return home("S1", .school, not: taken, using: &generator)
        case .familyCentre: return home("R3", .familyCentre, not: taken, using: &generator)
        case .careHome: return unlisted("R1", "PR4", postcodes.outside, not: taken, using: &generator)
        case .hospital: return unlisted("R2", "PR3", postcodes.inside, not: taken, using: &generator)
        case .employment: return unlisted("P3", "PR4", postcodes.outside, not: taken, using: &generator)
        case .custody: return unlisted("R5", "PR3", postcodes.england, not: taken, using: &generator)
        case .other:
            let place = generator.pick(["Z11", "Z12", "Z13", "Z14"])
            return unlisted(place, "", postcodes.inside, not: taken, using: &generator)
        }
    }

    /// With a new family that wants to adopt; ordered by a court (A6), or with the parents' consent (A4).
    func adopters(
        for child: InventedChild, after last: InventedPlacement, isOrdered: Bool,
        using generator: inout SeededGenerator
    ) -> InventedPlacement {
        let provider = providers.pick(.adoption, using: &generator)
        let pool = generator.pick([
            (postcodes.inside, 0.35), (postcodes.outside, 0.4), (postcodes.england, 0.25),
        ])
        let postcode = another(of: pool, not: [last.postcode, child.home?.text], using: &generator)
        return InventedPlacement(
            place: isOrdered ? "A6" : "A4", provider: provider.sector, postcode: postcode.text,
            urn: provider.number)
    }

    /// Some days elsewhere: T0 to T4 have a postcode and neither provider nor number.
    func visit(
        _ place: String, for child: InventedChild, after last: InventedPlacement,
        using generator: inout SeededGenerator
    ) -> InventedPlacement {
        unlisted(place, "", postcodes.inside, not: [last.postcode, child.home?.text], using: &generator)
    }
}

extension Homes {
    /// Carers in their own house, through an agency or the council. In Wales they have no number of Ofsted's.
    private func family(
        _ places: [String], _ sort: InventedProviders.Sort?, not taken: [String?],
        using generator: inout SeededGenerator
    ) -> InventedPlacement {
        let provider = sort == nil ? own : providers.pick(.fostering, using: &generator)
        let isOwn = provider.sector == "PR1"
        let pool = generator.pick([
            (postcodes.inside, isOwn ? 0.86 : 0.4), (postcodes.outside, isOwn ? 0.12 : 0.5),
            (postcodes.wales, isOwn ? 0.02 : 0.04), (postcodes.england, isOwn ? 0 : 0.06),
        ])
        let postcode = another(of: pool, not: taken, using: &generator)
        let isWelsh = postcode.authority.hasPrefix("W")
        let number = isWelsh ? "" : generator.chance(0.06) ? "XXXXXXX" : provider.number
        return InventedPlacement(
            place: generator.pick(places), provider: provider.sector, postcode: postcode.text, urn: number)
    }

    private static let fosterPlaces = ["U6", "U6", "U6", "U6", "U6", "U4", "U4", "U4", "U5"]
    private static let relativePlaces = ["U3", "U3", "U3", "U1", "U2"]

    /// The council's own fostering service is the first on the register.
    private var own: InventedProvider { providers.all[0] }

    private func home(
        _ place: String, _ sort: InventedProviders.Sort, not taken: [String?],
        using generator: inout SeededGenerator
    ) -> InventedPlacement {
        var provider = providers.pick(sort, using: &generator)
        while taken.contains(provider.postcode.text) { provider = providers.pick(sort, using: &generator) }
        return InventedPlacement(
            place: place, provider: provider.sector, postcode: provider.postcode.text, urn: provider.number)
    }

    private func unlisted(
        _ place: String, _ sector: String, _ pool: [InventedPostcode], not taken: [String?],
        using generator: inout SeededGenerator
    ) -> InventedPlacement {
        let postcode = another(of: pool, not: taken, using: &generator)
        return InventedPlacement(place: place, provider: sector, postcode: postcode.text)
    }

    private func another(
        of pool: [InventedPostcode], not taken: [String?], using generator: inout SeededGenerator
    ) -> InventedPostcode {
        var found = generator.pick(pool)
        while taken.contains(found.text) { found = generator.pick(pool) }
        return found
    }
}
