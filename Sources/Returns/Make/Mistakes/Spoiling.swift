import Basics

/// One child's rows while a mistake is made in them.
struct Spoiling {
    let year: MadeYear
    let life: CareLife
    /// What last year's return says of the child.
    let before: ToldChild?
    var rows: ToldChild
    /// A children's home that has closed.
    let closedHome: InventedProvider
    /// The UPN of a child who is in the file already.
    let knownPupilNumber: String

    subscript(table: MadeTable, row: Int, column: String) -> String {
        get { rows[table, row, column] }
        set { rows[table, row, column] = newValue }
    }

    func count(_ table: MadeTable) -> Int { rows[table].count }

    /// The day in the cell; nil where it is blank or none.
    func day(_ table: MadeTable, _ row: Int, _ column: String) -> Day? { Day(inReturn: self[table, row, column]) }

    var born: Day { life.child.born }
    func birthday(_ years: Int) -> Day { born.adding(years: years) }
    var isMale: Bool { life.child.isMale }
    var ageAtEnd: Int { born.age(on: year.last) }

    /// The last row of the table, where the child has any.
    func last(_ table: MadeTable) -> Int? { rows[table].indices.last }
}

/// What the episodes are like.
extension Spoiling {
    func place(_ row: Int) -> String { self[.episodes, row, "PLACE"] }
    func status(_ row: Int) -> String { self[.episodes, row, "LS"] }
    func start(_ row: Int) -> Day? { day(.episodes, row, "DECOM") }
    func end(_ row: Int) -> Day? { day(.episodes, row, "DEC") }

    /// Days from first to last; to the year's end where it goes on.
    func length(_ row: Int) -> Int { (start(row) ?? year.last).days(to: end(row) ?? year.last) }

    func isFirst(_ row: Int) -> Bool { row == 0 }
    func isLast(_ row: Int) -> Bool { row == count(.episodes) - 1 }
    func isOver(_ row: Int) -> Bool { end(row) != nil }
    func isShort(_ row: Int) -> Bool { ["V3", "V4"].contains(status(row)) }
    var isOnShortBreaks: Bool { count(.episodes) > 0 && rows[.episodes].indices.allSatisfy { isShort($0) } }
    var isLookedAfter: Bool { count(.episodes) > 0 && !isOnShortBreaks }
    /// Whether the child left in this episode.
    func leaves(_ row: Int) -> Bool { isOver(row) && self[.episodes, row, "REC"] != "X1" }
    /// Foster care by relatives or others.
    func isFoster(_ row: Int) -> Bool { place(row).hasPrefix("U") }
    func isVisit(_ row: Int) -> Bool { place(row).hasPrefix("T") }
    /// In a home whose address is the provider's.
    func isHome(_ row: Int) -> Bool { ["K2", "K3", "S1", "R3"].contains(place(row)) }
    /// The age in whole years on the episode's first day.
    func age(_ row: Int) -> Int { born.age(on: start(row) ?? year.last) }
    var hasHome: Bool { life.child.home != nil }

    /// Whether the first episode was open at the end of last year.
    var goesOn: Bool {
        guard let before, count(.episodes) > 0, let last = before[.episodes].last else { return false }
        let decom = MadeTable.episodes.column("DECOM")
        return last[MadeTable.episodes.column("DEC")].isEmpty && last[decom] == rows[.episodes][0][decom]
    }
}

extension Day {
    /// DD/MM/YYYY; nil for anything else.
    init?(inReturn text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
        guard text.utf8.count == 10, parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2]
        else { return nil }
        self.init(year, month, day)
    }
}
