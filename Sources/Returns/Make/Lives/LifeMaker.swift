import Basics

/// Makes one life after another for a return and the one before it.
struct LifeMaker: Sendable {
    let year: MadeYear
    let homes: Homes
    private let supportedFrom: Day

    init(year: MadeYear, homes: Homes) {
        self.year = year
        self.homes = homes
        // In 2022/23 it had no number and in 2023/24 it had one: no child lived in it in both.
        supportedFrom = year.ending == 2024 ? year.first : Month(1990, 1).firstDay
    }

    func life(_ sort: LifeSort, number: Int, using generator: inout SeededGenerator) -> CareLife {
        if sort == .shortBreaks { return breaks(number: number, using: &generator) }
        let plan = StayPlanning(year: year).plan(sort, using: &generator)
        var child = InventedChild(
            born: plan.born, isMale: generator.chance(plan.isAlone ? 0.94 : 0.55), unaccompanied: plan.isAlone,
            in: homes.postcodes, using: &generator)
        child.number = number
        if child.need == "N6", child.age(on: plan.stay.start) < 10 { child.need = "N1" }
        var life = CareLife(child: child, stays: earlier(than: plan, using: &generator) + [plan.stay])
        for stay in life.stays { tell(stay, in: &life, using: &generator) }
        CareDetails(year: year).add(to: &life, using: &generator)
        return life
    }

    private func tell(_ stay: CareStay, in life: inout CareLife, using generator: inout SeededGenerator) {
        let telling = CareTelling(
            stay: stay, child: life.child, homes: homes, horizon: year.last, supportedFrom: supportedFrom)
        var line: CareTimeline
        if case .adoption(let isOrdered) = stay.path {
            let told = AdoptionTelling(telling: telling, isOrdered: isOrdered).told(using: &generator)
            line = told.line
            life.decision = told.decision
            life.adoption = told.adoption
        } else {
            line = telling.timeline(using: &generator)
        }
        let day = stay.end ?? year.last
        line.steps.removeAll { $0.at > 0 && stay.start.adding(days: $0.at) >= day }
        life.child.episodes += line.episodes(
            from: stay.start, to: stay.end, reason: stay.reason, using: &generator)
    }

    /// One child in twelve was looked after before and had gone home.
    private func earlier(than plan: StayPlan, using generator: inout SeededGenerator) -> [CareStay] {
        guard !plan.isAlone, plan.stay.path != .remand, generator.chance(0.08) else { return [] }
        if case .adoption = plan.stay.path { return [] }
        let end = MadeYear.plain(plan.stay.start.adding(days: -generator.whole(20...700)))
        let start = MadeYear.plain(end.adding(days: -generator.whole(5...400)))
        guard start > plan.born.adding(days: 2), start < end.adding(days: -2) else { return [] }
        let reason = generator.pick([("E4A", 0.6), ("E4B", 0.25), ("E8", 0.15)])
        return [CareStay(start: start, end: end, reason: reason, path: .agreed)]
    }

    /// Short breaks, in a care home, which needs no number (rule 218 asks for one and rule 214 forbids it).
    private func breaks(number: Int, using generator: inout SeededGenerator) -> CareLife {
        let from = MadeYear.plain(year.first.adding(days: -generator.whole(-200...300)))
        let breaks = ShortBreaks(postcodes: homes.postcodes, count: 1, from: from, to: from)
        var child = breaks.child(byAgreement: generator.chance(0.7), using: &generator)
        child.number = number
        child.born = StayPlanning.birthday(child.born)
        for index in child.episodes.indices { child.episodes[index].placement.place = "R1" }
        child.episodes.removeAll { $0.start > year.last }
        var life = CareLife(child: child)
        if generator.chance(0.02) { life.earlier = .init(sort: "P2", authority: "893", day: "zz/zz/2015") }
        return life
    }
}
