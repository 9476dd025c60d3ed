import Basics

/// The 139 children whom Denbighshire looked after at the end of 30 April 2009, as the council's corporate parenting
/// strategy counts them: by sex, by age and by placement. Five are in none of its placement rows.
struct AprilSnapshot {
    static let day = Day(number: 14_364)
    static let males = 88

    /// How many of each age group have each placement, before some are sent outside. The strategy gives the sums of
    /// each age and of each placement; which age has which placement is invented.
    private static let plan: [(ages: ClosedRange<Int>, kinds: [(PlacementKind, Int)])] = [
        (0...4, [(.foster(.inside), 24), (.parents, 7), (.adoption, 3)]),
        (5...11, [(.foster(.inside), 28), (.parents, 10), (.adoption, 1), (.residential(.inside), 2)]),
        (12...15, [(.foster(.inside), 20), (.parents, 6), (.residential(.inside), 10)]),
        (
            16...17,
            [
                (.foster(.inside), 11), (.parents, 3), (.residential(.inside), 9), (.independent, 3),
                (.motherAndBaby, 1), (.custody, 1),
            ]
        ),
    ]
    private static let fosterOutside = 19
    private static let residentialOutside = 11

    let postcodes: InventedPostcodes

    func lives(using generator: inout SeededGenerator) -> [InventedLife] {
        var slots = Self.plan.flatMap { group in
            group.kinds.flatMap { kind, count in
                (0..<count).map { _ in Slot(ages: group.ages, kind: kind, using: &generator) }
            }
        }
        generator.shuffle(&slots)
        exchange(in: &slots, using: &generator)
        sendOutside(PlacementKind.foster, Self.fosterOutside, in: &slots)
        sendOutside(PlacementKind.residential, Self.residentialOutside, in: &slots)
        setSexes(in: &slots, using: &generator)
        return slots.map { life(of: $0, using: &generator) }
    }

    /// Children change places where their ages allow it, so that no two seeds have the same placements at each age.
    private func exchange(in slots: inout [Slot], using generator: inout SeededGenerator) {
        for _ in 0..<60 {
            let one = generator.whole(0...slots.count - 1)
            let two = generator.whole(0...slots.count - 1)
            let (first, second) = (slots[one], slots[two])
            if first.kind.suits(age: second.ageLately), second.kind.suits(age: first.ageLately) {
                slots[one].kind = second.kind
                slots[two].kind = first.kind
            }
        }
    }

    private func sendOutside(
        _ kind: (PlacementKind.Side) -> PlacementKind, _ count: Int, in slots: inout [Slot]
    ) {
        for index in slots.indices.filter({ slots[$0].kind == kind(.inside) }).prefix(count) {
            slots[index].kind = kind(.outside)
        }
    }

    /// A boy in custody, three unaccompanied boys and a girl with her baby; the others by chance.
    private func setSexes(in slots: inout [Slot], using generator: inout SeededGenerator) {
        let alone = slots.indices.filter { slots[$0].mayBeUnaccompanied }.prefix(3)
        for index in alone { slots[index].isUnaccompanied = true }
        let boys = slots.indices.filter { slots[$0].isUnaccompanied || slots[$0].kind == .custody }
        var others = slots.indices.filter { !boys.contains($0) && slots[$0].kind != .motherAndBaby }
        generator.shuffle(&others)
        for index in boys + others.prefix(Self.males - boys.count) { slots[index].isMale = true }
    }

    private func life(of slot: Slot, using generator: inout SeededGenerator) -> InventedLife {
        let child = InventedChild(
            born: slot.born, isMale: slot.isMale, unaccompanied: slot.isUnaccompanied, in: postcodes,
            using: &generator)
        var life = InventedLife(child: child, stays: [])
        let start = Self.day.adding(days: -slot.daysInCare(using: &generator))
        let isCareOrder = life.isCareOrder(from: start, last: slot.kind, using: &generator)
        life.stays = [Stay(start: start, horizon: Self.day, last: slot.kind, isCareOrder: isCareOrder)]
        return life
    }
}

/// One of the 139 before there is a child for it.
private struct Slot {
    let born: Day
    var kind: PlacementKind
    var isMale = false
    var isUnaccompanied = false

    /// Of one of these ages on the day, and old enough for the placement to have begun some time ago.
    init(ages: ClosedRange<Int>, kind: PlacementKind, using generator: inout SeededGenerator) {
        let today = AprilSnapshot.day
        let margin = kind.fromAge == 0 ? 10 : 60
        let oldest = today.adding(years: -ages.upperBound - 1).adding(days: 1)
        let youngest = today.adding(years: -max(ages.lowerBound, kind.fromAge)).adding(days: -margin)
        let atMost = kind == .adoption ? today.adding(years: -7) : oldest
        let first = max(oldest, atMost)
        self.born = first.adding(days: generator.whole(0, first.days(to: youngest))).neverLeap
        self.kind = kind
    }

    var age: Int { born.age(on: AprilSnapshot.day) }
    /// Two months before, when a placement must have been possible.
    var ageLately: Int { born.age(on: AprilSnapshot.day.adding(days: -60)) }
    private var daysOld: Int { born.days(to: AprilSnapshot.day) }

    var mayBeUnaccompanied: Bool {
        guard daysOld > 16 * 365 + 60 else { return false }
        if case .foster = kind { return true }
        return kind == .independent
    }

    /// Few months for a baby, years for many of the older; at least what the placement takes.
    func daysInCare(using generator: inout SeededGenerator) -> Int {
        if isUnaccompanied { return generator.whole(40, min(600, daysOld - 15 * 365 - 10)) }
        let mean = age < 5 ? 0.9 : age < 12 ? 2.3 : age < 16 ? 2.9 : 3.3
        let least = kind == .adoption ? 300 : kind == .parents ? 60 : 2
        let wanted = max(least, Int(365 * generator.waiting(mean: mean)))
        let most = min(daysOld - 3, InventedLife.firstDayOfReturns.days(to: AprilSnapshot.day))
        return max(1, min(wanted, most * 19 / 20))
    }
}
