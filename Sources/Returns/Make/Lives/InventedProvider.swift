import Basics

/// A provider of placements who never was, as Ofsted's list has those that are.
struct InventedProvider: Sendable {
    /// URN: seven digits, or SC and six.
    let number: String
    /// PLACE codes that it is registered for.
    let places: [String]
    /// PLACE_PROVIDER.
    let sector: String
    let postcode: InventedPostcode
    /// The day that it was taken off the register.
    var closed: Day?

    /// The name of the authority where it is.
    var authorityName: String { Self.names[postcode.authority] ?? "Shropshire" }

    private static let names = [
        "E06000051": "Shropshire", "E06000020": "Telford and Wrekin", "E06000019": "Herefordshire, County of",
        "E06000021": "Stoke-on-Trent", "E06000049": "Cheshire East", "E08000025": "Birmingham",
        "E08000012": "Liverpool", "E06000052": "Cornwall",
    ]
}

/// The register of a made return: who may have a child, for what.
struct InventedProviders: Sendable {
    /// What a provider is for.
    enum Sort: CaseIterable, Sendable {
        case fostering, adoption, childrensHome, secureHome, supported, school, familyCentre
    }

    private(set) var all: [InventedProvider] = []
    private var bySort: [Sort: [(InventedProvider, Double)]] = [:]

    /// More of them for more children; the same seed gives the same register.
    init(children: Int, postcodes: InventedPostcodes, year: MadeYear, seed: UInt64) {
        var generator = SeededGenerator(seed: seed ^ 0x0F57)
        let homes = min(120, 6 + children / 100)
        var used: Set<String> = []
        for plan in Self.plans(homes: homes) {
            let pool = plan.isInside ? postcodes.inside : postcodes.outside + postcodes.england
            for _ in 0..<plan.count {
                var postcode = generator.pick(pool)
                while !used.insert(postcode.text).inserted { postcode = generator.pick(pool) }
                let isOld = generator.chance(0.3)
                let number = isOld ? "SC98\(padded(all.count, 4))" : "98\(padded(all.count * 7 + 10_000, 5))"
                var provider = InventedProvider(
                    number: number, places: plan.places(in: year), sector: plan.sector, postcode: postcode)
                if plan.isClosed || (generator.chance(0.06) && plan.count > 3) {
                    provider.closed = year.previous.first.adding(days: -generator.whole(30...900))
                }
                all.append(provider)
                if provider.closed == nil { bySort[plan.sort, default: []].append((provider, plan.weight)) }
            }
        }
    }

    /// A children's home that has closed; the last on the register.
    var closedHome: InventedProvider { all[all.count - 1] }

    func pick(_ sort: Sort, using generator: inout SeededGenerator) -> InventedProvider {
        generator.pick(bySort[sort] ?? [])
    }
}

/// So many providers of one sort.
private struct Plan {
    let sort: InventedProviders.Sort
    let sector: String
    let isInside: Bool
    let count: Int
    let weight: Double
    /// Whether all of them have closed.
    let isClosed: Bool

    init(
        _ sort: InventedProviders.Sort, _ sector: String, inside: Bool, _ count: Int, weight: Double = 1,
        isClosed: Bool = false
    ) {
        self.isClosed = isClosed
        self.sort = sort
        self.sector = sector
        isInside = inside
        self.count = count
        self.weight = weight
    }

    func places(in year: MadeYear) -> [String] {
        switch sort {
        case .fostering: ["U1", "U2", "U3", "U4", "U5", "U6", "A3", "A5"]
        case .adoption: ["A3", "A4", "A5", "A6"]
        case .childrensHome: ["K2"]
        case .secureHome: ["K1"]
        case .supported: year.ending <= 2025 ? ["H5", "K3"] : ["K3"]
        case .school: ["S1"]
        case .familyCentre: ["R3"]
        }
    }
}

extension InventedProviders {
    /// The council's own are inside its area, another council's outside (rule 229); supported accommodation is inside
    /// (rule 241).
    private static func plans(homes: Int) -> [Plan] {
        [
            Plan(.fostering, "PR1", inside: true, 1, weight: 24), Plan(.fostering, "PR2", inside: false, 3),
            Plan(.fostering, "PR4", inside: true, 3, weight: 2.5), Plan(.fostering, "PR4", inside: false, 5),
            Plan(.fostering, "PR5", inside: false, 2),
            Plan(.adoption, "PR1", inside: true, 1, weight: 5), Plan(.adoption, "PR2", inside: false, 2),
            Plan(.adoption, "PR5", inside: false, 3),
            Plan(.childrensHome, "PR1", inside: true, max(2, homes / 8)),
            Plan(.childrensHome, "PR4", inside: true, homes / 2), Plan(.childrensHome, "PR4", inside: false, homes),
            Plan(.childrensHome, "PR5", inside: false, max(1, homes / 8)),
            Plan(.secureHome, "PR2", inside: false, 3), Plan(.secureHome, "PR4", inside: false, 2),
            Plan(.supported, "PR4", inside: true, homes), Plan(.supported, "PR5", inside: true, max(3, homes / 4)),
            Plan(.school, "PR4", inside: false, 3), Plan(.school, "PR3", inside: true, 3),
            Plan(.familyCentre, "PR5", inside: false, 3), Plan(.familyCentre, "PR4", inside: true, 2),
            Plan(.childrensHome, "PR4", inside: false, 2, isClosed: true),
        ]
    }
}
