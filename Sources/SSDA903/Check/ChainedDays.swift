import Basics

/// Days for cells that cannot be read such that rows follow each other: one begins on the day on which the one before
/// it ended, a birth is as the Header says, and a child who ceases to be unaccompanied is 18 that day.
struct ChainedDays {
    private(set) var days: [DateCell]
    /// The other day of each cell's own row, where there is one.
    private var others: [DateCell]

    /// - Parameter day: where nothing can be told from other rows.
    init(_ child: Child, _ cells: [UnreadableCell], otherwise day: DateCell) {
        days = [DateCell](repeating: day, count: cells.count)
        others = days
        let births = [child.now.header?.dob, child.last.header?.dob].compactMap { $0 }
        let birth = births.first { $0.isDay } ?? DateCell(child.yearStart.adding(years: -12))
        for (number, cell) in cells.enumerated() {
            if cell.column == .dob { days[number] = birth }
            if cell.column == .duc { days[number] = birth.adding(years: 18) }
        }
        for (rows, isLast) in [(child.now, false), (child.last, true)] {
            let numbers = cells.indices.filter { cells[$0].isLast == isLast && cells[$0].column != .dob }
            let byTable = Dictionary(grouping: numbers) { cells[$0].table }
            for (table, numbers) in byTable { chain(rows.spells(of: table), cells, numbers, otherwise: day) }
        }
    }

    /// Each cell so many days after the other day of its row.
    func beside(_ count: Int) -> [DateCell] { others.map { $0.adding(days: count) } }

    /// Each beginning on one day and each end on another.
    func across(_ start: Day, _ end: Day, _ cells: [UnreadableCell]) -> [DateCell] {
        zip(cells, days).map { cell, day in
            cell.column.beginsSpell ? DateCell(start) : cell.column.endsSpell ? DateCell(end) : day
        }
    }

    private mutating func chain(
        _ spells: [(start: DateCell, end: DateCell)], _ cells: [UnreadableCell], _ numbers: [Int],
        otherwise day: DateCell
    ) {
        guard !spells.isEmpty else { return }
        // What is known of a row tells where it stands; where neither day is, the row before does.
        let known = spells.map { $0.start.isDay ? $0.start : $0.end }
        let order = spells.indices.sorted { (known[$0].order, $0) < (known[$1].order, $1) }
        let turns = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        var filled = spells
        var reached = DateCell.blank
        for place in order {
            if !filled[place].start.isDay {
                let end = filled[place].end
                let start = reached.isDay ? reached : end.isDay ? end.adding(days: -30) : day
                filled[place].start = end < start ? end : start
            }
            if filled[place].end.isUnreadable {
                let next = (turns[place] ?? 0) + 1
                let after = next < order.count ? spells[order[next]].start : .blank
                filled[place].end = after.isDay ? after : filled[place].start.adding(days: 30)
            }
            if filled[place].end.isDay { reached = filled[place].end }
        }
        for number in numbers {
            let (place, isStart) = (Int(cells[number].place), cells[number].column.beginsSpell)
            days[number] = isStart ? filled[place].start : filled[place].end.isDay ? filled[place].end : day
            others[number] = isStart ? spells[place].end : spells[place].start
            if !others[number].isDay { others[number] = days[number] }
        }
    }
}

extension Column {
    fileprivate var beginsSpell: Bool {
        [.decom, .datePlaced, .misStart, .swDecom, .doloStart, .dateMatch].contains(self)
    }
    fileprivate var endsSpell: Bool { [.dec, .datePlacedCeased, .misEnd, .swDec, .doloEnd, .dateInt].contains(self) }
}

extension ChildRows {
    /// The first and last days of the table's rows, in their order; none where rows have no two days.
    fileprivate func spells(of table: Table) -> [(start: DateCell, end: DateCell)] {
        switch table {
        case .episodes: episodes.map { ($0.decom, $0.dec) }
        case .placedAdoption: placedAdoption.map { ($0.datePlaced, $0.datePlacedCeased) }
        case .missing: missing.map { ($0.misStart, $0.misEnd) }
        case .swEpisodes: swEpisodes.map { ($0.swDecom, $0.swDec) }
        case .doLo: doLo.map { ($0.doloStart, $0.doloEnd) }
        case .ad1: ad1.map { ($0.dateMatch, $0.dateInt) }
        default: []
        }
    }
}
