import Basics

/// Those who came and went before April 2009. Walked backwards month by month: what is missing at a month's end is
/// made up by children who left in the month after it, so that the number looked after is the number wanted.
struct Leavers {
    let stock: MonthlyStock
    let postcodes: InventedPostcodes
    let codes: CodesOfTheYear
    /// Unaccompanied boys who are still to be made.
    private var boysAlone = 2

    init(stock: MonthlyStock, postcodes: InventedPostcodes, codes: CodesOfTheYear) {
        self.stock = stock
        self.postcodes = postcodes
        self.codes = codes
    }

    /// Adds them to the lives of those who were still looked after at the end.
    mutating func join(_ lives: inout [InventedLife], using generator: inout SeededGenerator) {
        var month = MonthlyStock.last
        while month > MonthlyStock.first {
            let dayBefore = month.firstDay.adding(days: -1)
            let wanted = stock[month.adding(-1)]
            while Self.count(lives, on: dayBefore) < wanted { leave(in: month, &lives, using: &generator) }
            while Self.count(lives, on: dayBefore) > wanted, delay(into: month, &lives) {}
            month = month.adding(-1)
        }
    }

    private static func count(_ lives: [InventedLife], on day: Day) -> Int {
        lives.reduce(0) { count, life in count + (life.stays.contains { $0.holds(atTheEndOf: day) } ? 1 : 0) }
    }

    private mutating func leave(
        in month: Month, _ lives: inout [InventedLife], using generator: inout SeededGenerator
    ) {
        if boysAlone > 0, month < Month(2008, 6), generator.chance(0.06) {
            boysAlone -= 1
            var leaving = Leaving.grownUp(in: month, using: &generator)
            leaving.last = generator.chance(0.5) ? .independent : .foster(.inside)
            leaving.lasted = generator.whole(120...900)
            lives.append(
                InventedLife(leaving, unaccompanied: true, isMale: true, in: postcodes, using: &generator))
            return
        }
        let leaving = Leaving.inMonth(month, codes: codes, using: &generator)
        if leaving.reason.hasPrefix("E4A") || leaving.reason == "E4B", generator.chance(0.1),
            comeBack(after: leaving, &lives, using: &generator)
        {
            return
        }
        lives.append(InventedLife(leaving, in: postcodes, using: &generator))
    }

    /// Some who went home come back: the stay is put before that of a child who is there already.
    private func comeBack(
        after leaving: Leaving, _ lives: inout [InventedLife], using generator: inout SeededGenerator
    ) -> Bool {
        let able = lives.indices.filter { index in
            let life = lives[index]
            let gone = leaving.day.days(to: life.stays[0].start)
            return !life.child.isUnaccompanied && (45...900).contains(gone)
                && life.child.born.days(to: leaving.day) > leaving.lasted + 20
        }
        guard !able.isEmpty else { return false }
        let index = generator.pick(able)
        lives[index].stays.insert(lives[index].stay(leaving, using: &generator), at: 0)
        return true
    }

    /// Where too many are there already, the one who came last came a little later.
    private func delay(into month: Month, _ lives: inout [InventedLife]) -> Bool {
        let dayBefore = month.firstDay.adding(days: -1)
        let able = lives.indices.filter { index in
            let stay = lives[index].stays[0]
            return stay.holds(atTheEndOf: dayBefore) && (stay.end ?? stay.horizon) > month.lastDay.adding(days: 4)
                && stay.last != .adoption && stay.last != .parents && !lives[index].child.isUnaccompanied
        }
        guard let latest = able.max(by: { lives[$0].stays[0].start < lives[$1].stays[0].start }) else { return false }
        lives[latest].stays[0].start = month.firstDay.adding(days: latest % 20 + 1)
        return true
    }
}
