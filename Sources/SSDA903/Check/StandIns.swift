import Basics

/// Days put in the place of those that cannot be read, so that a rule is asked what it would say if the cell held one
/// day or another.
///
/// A cell that cannot be read is unknown: what is found of the child counts only where it would be found whatever day
/// stood there. All days cannot be tried; those that matter lie on, just before or just after another day of the child
/// or the edges of the year. Where several cells cannot be read, days are put in all of them at once: in the order in
/// which rows follow each other, as they seem to be meant, the same in all, and mixed.
struct StandIns {
    private let child: Child
    private let cells: [UnreadableCell]
    private let days: [DateCell]
    private let meant: [DateCell?]
    private let chained: ChainedDays
    private let ranks: RowRanks

    /// So many worlds at most: the work for a child with hundreds of such cells has to stay small as well.
    private let most: Int

    /// - Parameters:
    ///   - now: this year's return as text.
    ///   - last: last year's.
    init(_ child: Child, _ cells: [UnreadableCell], _ now: ReturnText, _ last: ReturnText?) {
        self.child = child
        self.cells = cells
        let rows = child.now.count + child.last.count
        most = rows < 100 ? 32 : rows < 400 ? 16 : 8
        days = Array(PossibleDays(child, cells).spread(most))
        meant = cells.prefix(2_000).map { cell in
            let text = (cell.isLast ? last : now)?[cell.table]?.text(Int(cell.row), cell.column)
            return MeantDay(text ?? "")?.day.map { DateCell($0) }
        }
        chained = ChainedDays(child, cells, otherwise: days.first ?? DateCell(child.yearStart))
        ranks = rows < 100 ? RowRanks(child, cells, now, last) : RowRanks()
    }

    /// The child with days in all of its cells, in one way after another, the most telling first, until there is no more
    /// to be looked at.
    func forEachWorld(_ look: (Child) -> Bool) {
        for (turn, world) in ways().prefix(most).enumerated() {
            let tie = TieOrder.allCases[turn % TieOrder.allCases.count]
            guard look(child.with(world, in: cells, ranks, tie)) else { return }
        }
    }

    private func ways() -> some Sequence<[DateCell]> {
        let same = days.lazy.map { [DateCell](repeating: $0, count: cells.count) }
        guard cells.count > 1 || meant.contains(where: { $0 != nil }) else { return [chained.days] + Array(same) }
        let asMeant = cells.indices.map { ($0 < meant.count ? meant[$0] : nil) ?? chained.days[$0] }
        let hasMeant = meant.contains { $0 != nil }
        let mixed = (1...max(1, most / 4)).lazy.map { turn in
            cells.indices.map { days[($0 &* 7 &+ turn &* ($0 &* 13 &+ 5)) % days.count] }
        }
        let allYear = chained.across(child.yearStart.adding(days: -1), child.yearEnd, cells)
        let apart = [chained.days, allYear] + [-1, 0, 1].map(chained.beside)
        return (hasMeant ? [asMeant] : []) + apart + Array(mixed) + Array(same)
    }
}

/// Where a row with such a cell comes among rows of one day: as what is written in it has it, which is not all known, or
/// before or after all others.
private enum TieOrder: CaseIterable {
    case asWritten, first, last
}

extension Child {
    /// The child with these days in these cells.
    fileprivate func with(
        _ days: [DateCell], in cells: [UnreadableCell], _ ranks: RowRanks, _ tie: TieOrder
    ) -> Child {
        var (now, last) = (now, last)
        now.put(days, in: cells, isLast: false, ranks.now, tie)
        last.put(days, in: cells, isLast: true, ranks.last, tie)
        return Child(setting: setting, now: now, last: last)
    }
}

extension ChildRows {
    /// How many rows there are.
    fileprivate var count: Int {
        headers.count + episodes.count + reviews.count + uasc.count + oc2.count + oc3.count + ad1.count
            + placedAdoption.count + prevPerm.count + missing.count + swEpisodes.count + doLo.count
    }

    /// Puts days in cells, and the rows in order again.
    fileprivate mutating func put(
        _ days: [DateCell], in cells: [UnreadableCell], isLast: Bool, _ ranks: [Table: [Int]], _ tie: TieOrder
    ) {
        var tables: Set<Table> = []
        for cell in cells where cell.isLast == isLast { tables.insert(cell.table) }
        func changed<Row: ReturnRow>(_ rows: ArraySlice<Row>) -> ArraySlice<Row> {
            guard tables.contains(Row.table) else { return rows }
            var (changed, ranks) = (Array(rows), ranks[Row.table] ?? Array(0..<rows.count))
            for (cell, day) in zip(cells, days) where cell.isLast == isLast && cell.table == Row.table {
                changed[Int(cell.place)].put(day, in: cell.column)
                if tie != .asWritten { ranks[Int(cell.place)] = tie == .first ? -1 : rows.count }
            }
            let order = changed.indices.sorted {
                (changed[$0].order, ranks[$0], $0) < (changed[$1].order, ranks[$1], $1)
            }
            return order.map { changed[$0] }[...]
        }
        headers = changed(headers)
        episodes = changed(episodes)
        for place in episodes.indices where tables.contains(.episodes) { episodes[place].turn = Int32(place) }
        reviews = changed(reviews)
        uasc = changed(uasc)
        oc2 = changed(oc2)
        oc3 = changed(oc3)
        ad1 = changed(ad1)
        placedAdoption = changed(placedAdoption)
        prevPerm = changed(prevPerm)
        missing = changed(missing)
        swEpisodes = changed(swEpisodes)
        doLo = changed(doLo)
    }
}
