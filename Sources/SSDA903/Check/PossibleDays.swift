import Basics

/// Days that are worth trying in a cell that cannot be read: those around which a rule may say one thing or another.
struct PossibleDays {
    private var tiers: [Set<Day>]

    init(_ child: Child, _ cells: [UnreadableCell]) {
        let tables = Set(cells.map(\.table))
        var (near, far, births): (Set<Day>, Set<Day>, Set<Day>) = ([], [], [])
        for rows in [child.now, child.last] {
            rows.eachDay { table, column, day in
                guard let day = day.day else { return }
                if column == .dob {
                    births.insert(day)
                } else if tables.contains(table) {
                    near.insert(day)
                } else {
                    far.insert(day)
                }
            }
        }
        let (start, end) = (child.yearStart, child.yearEnd)
        let years: Set = [
            start, end, start.adding(days: -1), end.adding(days: 1), start.adding(days: 180),
            start.adding(years: -5), start.adding(years: -12), start.adding(years: -17), start.adding(years: -25),
        ]
        let beside = Set(near.flatMap { [$0.adding(days: -1), $0.adding(days: 1)] })
        // Much turns on the day on which a child is 18.
        let grown = births.union(births.map { $0.adding(years: 18) })
        tiers = [near, grown, years, beside, far, Set(far.flatMap { [$0.adding(days: -1), $0.adding(days: 1)] })]
    }

    /// At most so many, the nearest first; where there are more of a kind, evenly from among them.
    func spread(_ most: Int) -> [DateCell] {
        var (chosen, seen): ([Day], Set<Day>) = ([], [])
        for tier in tiers {
            let days = tier.subtracting(seen).sorted()
            let room = min(days.count, most - chosen.count)
            let some = (0..<max(0, room)).map { days[$0 * days.count / room] }
            chosen += some
            seen.formUnion(some)
        }
        return chosen.map { DateCell($0) }
    }
}

extension ChildRows {
    /// Looks at each cell that holds a day, readable or not.
    fileprivate func eachDay(_ see: (Table, Column, DateCell) -> Void) {
        func look<Row: ReturnRow>(_ rows: ArraySlice<Row>) {
            for row in rows { row.eachDay { see(Row.table, $0, $1) } }
        }
        look(headers)
        look(episodes)
        look(reviews)
        look(uasc)
        look(oc2)
        look(oc3)
        look(ad1)
        look(placedAdoption)
        look(prevPerm)
        look(missing)
        look(swEpisodes)
        look(doLo)
    }
}
