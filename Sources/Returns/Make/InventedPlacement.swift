import Basics

/// Where an invented child lives, as the return codes it.
struct InventedPlacement: Hashable, Sendable {
    /// PLACE.
    var place: String
    /// PLACE_PROVIDER.
    var provider: String
    /// PL_POST.
    var postcode: String
    /// XXXXXXX where the placement is in England, whose carers have an agency's number that a Welsh council never
    /// learns; blank elsewhere.
    var urn = ""

    var isFoster: Bool { place.hasPrefix("U") }
}

/// What sort of placement, before anybody chooses the home.
enum PlacementKind: Hashable, Sendable {
    case foster(Side)
    case parents
    case adoption
    case residential(Side)
    case independent
    case motherAndBaby
    case custody

    /// In Denbighshire or not.
    enum Side: Hashable, Sendable { case inside, outside }

    /// What a child of this age mostly gets.
    static func usual(age: Int, using generator: inout SeededGenerator) -> PlacementKind {
        let residential = age < 8 ? 0 : age < 12 ? 0.08 : age < 14 ? 0.18 : 0.3
        if age >= 16, generator.chance(0.15) { return .independent }
        if generator.chance(residential) { return .residential(generator.chance(0.5) ? .inside : .outside) }
        return .foster(generator.chance(0.78) ? .inside : .outside)
    }

    /// The youngest age for it: by rules 370 to 374 and good sense.
    var fromAge: Int {
        switch self {
        case .residential: 8
        case .independent, .motherAndBaby, .custody: 16
        case .adoption: 1
        case .foster, .parents: 0
        }
    }

    /// Days after which it has mostly come to its end.
    var lastsAtMost: Int {
        switch self {
        case .residential: 1000
        case .independent: 300
        default: 150
        }
    }

    /// Whether a child of this age may be in it.
    func suits(age: Int) -> Bool { age >= fromAge && !(self == .adoption && age > 7) }
}
