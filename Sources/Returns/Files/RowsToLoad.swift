import Basics
import SSDA903

/// The rows of a return, found fit to be loaded: every child of an episode is in the Header, once, and what is kept can
/// be read. They live only in memory, until they are reduced.
package struct RowsToLoad: Sendable {
    /// Each child of the Header once, in its order, with the id in capitals.
    package let children: [(id: String, rows: ChildRows)]
    package let text: ReturnText
    /// What the officer should know: codes that the lists do not have, rows that repeat or were left out.
    package let notices: [Bilingual]
    /// The last day among DECOM and DEC; nil where there is no episode.
    package let lastDay: Day?

    /// Throws one `Refusal` with everything that is wrong, at most fifty sentences.
    ///
    /// - Parameters:
    ///   - authority: the council's own code (`E06000063`).
    ///   - postcodes: without it every location is unknown.
    package init(_ files: LoadFiles, authority: String, postcodes: PostcodeIndex?) throws {
        if let postcodes, !postcodes.has(authority: authority) {
            throw Refusal(postcodes.name, FileWords.authorityNotInIndex(authority))
        }
        let all = ReturnedChildren(files.text, authority: authority, postcodes: postcodes)
        var looking = LookingThrough(files.text)
        var children: [(id: String, rows: ChildRows)] = []
        children.reserveCapacity(files.text[.header]?.count ?? 0)
        for number in 0..<all.count {
            let rows = all.rows(of: number)
            looking.look(at: rows, id: all.ids[number])
            if rows.header != nil { children.append((all.ids[number].uppercased(), rows)) }
        }
        try looking.throwIfAny()
        self.children = children
        text = files.text
        notices = looking.notices
        lastDay = children.lazy.flatMap(\.rows.episodes).compactMap { $0.dec.day ?? $0.decom.day }.max()
    }
}

/// Looks through the rows of one child after another for what cannot be loaded and what should be told.
private struct LookingThrough {
    private let text: ReturnText
    private var faults: LoadFaults
    private var noticed: [Table: LoadNotices]
    /// The first row of Episodes of each child who is not in the Header.
    private var strangers: [Int] = []

    init(_ text: ReturnText) {
        self.text = text
        faults = LoadFaults(text)
        noticed = text.tables.mapValues { LoadNotices($0) }
    }

    mutating func look(at rows: ChildRows, id: String) {
        look(id, rows, rows.headers)
        for header in rows.headers { sex(header) }
        look(id, rows, rows.episodes)
        episodesTwice(rows.episodes)
        look(id, rows, rows.reviews)
        look(id, rows, rows.uasc)
        look(id, rows, rows.oc2)
        look(id, rows, rows.oc3)
        look(id, rows, rows.ad1)
        look(id, rows, rows.placedAdoption)
        look(id, rows, rows.prevPerm)
        look(id, rows, rows.missing)
        look(id, rows, rows.swEpisodes)
        look(id, rows, rows.doLo)
    }

    private mutating func look<Row: KeptRow>(_ id: String, _ all: ChildRows, _ rows: ArraySlice<Row>) {
        guard !rows.isEmpty else { return }
        if id.isEmpty || id.count > 10 {
            for row in rows { faults.add(Row.table, row.row, .child, id.isEmpty ? .childMissing : .childTooLong) }
        } else if all.header == nil {
            stranger(rows)
        }
        for row in rows { look(at: row) }
        repeats(rows)
    }

    /// An episode of somebody who is not in the Header is refused; other rows of theirs are left out and told.
    private mutating func stranger<Row: KeptRow>(_ rows: ArraySlice<Row>) {
        if Row.table == .episodes {
            strangers.append(rows.map { Int($0.row) }.min() ?? 0)
        } else {
            for row in rows { noticed[Row.table]?.notInHeader(Int(row.row)) }
        }
    }

    private mutating func look<Row: KeptRow>(at row: Row) {
        let place = Int(row.row)
        row.eachCode { column, code in
            if code.isLong {
                faults.add(Row.table, place, column, .codeTooLong)
            } else if code.isPresent, let known = ReturnCodes.known(column), !known.contains(code) {
                noticed[Row.table]?.unknown(code, column, place)
            }
        }
        row.eachAnswer { column, code, isRead in
            if code.isPresent, !isRead { noticed[Row.table]?.notAnAnswer(column, place) }
        }
        row.eachDate { column, day, need in
            if day.isUnreadable {
                faults.add(Row.table, place, column, .dateUnreadable)
            } else if day.isBlank, case .must = need {
                faults.add(Row.table, place, column, .dateMissing)
            } else if day.isBlank, case .orLeftOut = need {
                noticed[Row.table]?.withoutDay(column, place)
            }
        }
        guard row.endsBeforeStart, let span = row.span else { return }
        if Row.table == .episodes {
            faults.add(Row.table, place, span.endColumn, .endsBeforeStart(.decom))
        } else {
            noticed[Row.table]?.endsFirst(span.endColumn, place)
        }
    }

    /// The same row twice is read once. Of what a child has once, two rows that differ are refused.
    private mutating func repeats<Row: KeptRow>(_ rows: ArraySlice<Row>) {
        guard rows.count > 1, Row.table != .episodes, let first = rows.first, let table = text[Row.table] else {
            return
        }
        var before = first
        for row in rows.dropFirst() {
            let isRepeated = table.texts(Int(row.row)) == table.texts(Int((Row.isOnce ? first : before).row))
            if isRepeated {
                noticed[Row.table]?.repeated(Int(row.row))
            } else if Row.isOnce {
                faults.add(Row.table, row.row, .child, .childTwice(first: Int(first.row)))
            }
            before = row
        }
    }

    private mutating func episodesTwice(_ episodes: ArraySlice<Episode>) {
        for (one, next) in zip(episodes, episodes.dropFirst()) where one.decom.isSame(as: next.decom) {
            let first = episodes.first { $0.decom == next.decom } ?? one
            faults.add(.episodes, next.row, .decom, .episodeTwice(first: Int(first.row)))
        }
    }

    private mutating func sex(_ header: Header) {
        if header.sex.isLong {
            faults.add(.header, header.row, .sex, .codeTooLong)
        } else if header.sex.isBlank {
            noticed[.header]?.sexMissing(Int(header.row))
        } else if Sex(header.sex) == nil {
            faults.add(.header, header.row, .sex, .sexUnknown)
        }
    }

    func throwIfAny() throws {
        var told = faults.told()
        if let episodes = text[.episodes], !strangers.isEmpty {
            let first = strangers.sorted().prefix(5).map(episodes.shownRow)
            told.add(
                "\(episodes.name)::CHILD",
                FileWords.childNotInHeader(
                    episodes.name, header: text[.header]?.name ?? "", rows: first, children: strangers.count))
        }
        try told.throwIfAny()
    }

    var notices: [Bilingual] {
        Table.allCases.compactMap { noticed[$0] }.flatMap { $0.notices(header: text[.header]?.name ?? "") }
    }
}
