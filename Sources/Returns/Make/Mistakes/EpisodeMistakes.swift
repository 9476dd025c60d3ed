import Basics
import SSDA903

/// Codes that are none, days that cannot be, episodes that do not follow one another.
extension Mistake {
    static let codes: [Mistake] = [
        put("143", .episodes, "RNE", "X", "not a code"),
        put("144", .episodes, "LS", "X9", "not a code"),
        put("145", .episodes, "CIN", "N9", "not a code"),
        put("146", .episodes, "PLACE", "Q9", "not a code"),
        set("149", .episodes, "REC", "not a code") { child, row in child.isOver(row) ? "E99" : nil },
        put("178", .episodes, "PLACE_PROVIDER", "PR9", "not a code"),
        put("1009", .episodes, "REASON_PLACE_CHANGE", "BORED", "not a code") { child, row in
            !child[.episodes, row, "REASON_PLACE_CHANGE"].isEmpty
        },
        put("148", .episodes, "REC", "", "left out of an episode that is over") { child, row in child.leaves(row) },
        put("233", .episodes, "REASON_PLACE_CHANGE", "CARPL", "on an episode that goes on", years: since2026) {
            !$0.isOver($1)
        },
        put("234", .episodes, "REASON_PLACE_CHANGE", "CUSTOD", "a child under ten", years: since2026) { child, row in
            !child[.episodes, row, "REASON_PLACE_CHANGE"].isEmpty && (child.end(row) ?? child.born) < child.birthday(10)
        },
        put("225", .episodes, "REASON_PLACE_CHANGE", "", "left out") { child, row in
            !child[.episodes, row, "REASON_PLACE_CHANGE"].isEmpty
        },
        put("226", .episodes, "REASON_PLACE_CHANGE", "OTHER", "after a few days elsewhere") { child, row in
            child.isVisit(row) && child.isOver(row)
        },
        put("445", .episodes, "LS", "D1", "a freeing order in this century", years: until2024),
        put("451", .episodes, "LS", "D1", "still freed", years: until2024) { child, row in !child.isOver(row) },
        put("555", .episodes, "LS", "D1", "with no decision to place", years: until2024) { child, row in
            child.count(.placed) == 0
        },
        other("446", .episodes, "a placement order before there were any") { child in
            guard child.count(.episodes) > 0 else { return nil }
            child[.episodes, 0, "LS"] = "E1"
            child[.episodes, 0, "DECOM"] = "01/06/2005"
            return 0
        },
        put("504", .episodes, "CIN", "N7", "not as in the episode before") { child, row in
            row > 0 && child[.episodes, row, "CIN"] != "N7" && child[.episodes, row - 1, "REC"] == "X1"
        },
        put("378", .episodes, "PLACE", "P1", "with parents by agreement") { child, row in child.status(row) == "V2" },
    ]

    static let dates: [Mistake] = [
        noDate("141", .episodes, "DECOM") { child, row in row > 0 },
        noDate("147", .episodes, "DEC"),
        date("302", .episodes, "DECOM", "before birth") { child, row in
            row == 0 ? child.born.adding(days: -5) : nil
        },
        put("353", .episodes, "DECOM", "01/09/1991", "before the Children Act") { child, row in row == 0 },
        date("354", .episodes, "DECOM", "after the year") { child, row in
            child.isOver(row) ? nil : child.year.last.adding(days: 5)
        },
        date("355", .episodes, "DEC", "the day on which it began") { child, row in
            child.isOver(row) ? child.start(row) : nil
        },
        date("356", .episodes, "DEC", "before it began") { child, row in
            child.isOver(row) ? child.start(row)?.adding(days: -3) : nil
        },
        date("385", .episodes, "DEC", "after the year") { child, row in
            child.leaves(row) && child.isLast(row) ? child.year.last.adding(days: 3) : nil
        },
        other("352", .episodes, "DOB: already eighteen when care began") { child in
            guard child.count(.header) == 1,
                let row = child.rows[.episodes].indices.first(where: { child[.episodes, $0, "RNE"] == "S" }),
                let start = child.start(row)
            else { return nil }
            child[.header, 0, "DOB"] = start.adding(years: -19).asReturned
            return row
        },
        other("359", .episodes, "DOB: in care after eighteen") { child in
            let open = child.rows[.episodes].indices.first {
                !child.isOver($0) && !(child.status($0) == "V2" && child.place($0) == "K2")
            }
            guard let open, child.count(.header) == 1 else { return nil }
            child[.header, 0, "DOB"] = child.year.last.adding(years: -18).adding(days: -40).asReturned
            return open
        },
        put("142", .episodes, "DEC", "", "left out though another episode follows") { child, row in
            !child.isLast(row) && child.isOver(row)
        },
        date("NoE", .episodes, "DECOM", "before the year and nothing last year") { child, row in
            child.before == nil && row == 0 ? child.year.first.adding(days: -20) : nil
        },
    ]

    static let order: [Mistake] = [
        put("357", .episodes, "RNE", "P", "the first in care") { child, row in
            row == 0 && (child.start(row) ?? child.born) >= child.year.first && child[.episodes, row, "RNE"] == "S"
        },
        put("388", .episodes, "REC", "X1", "though nothing follows") { child, row in
            child.leaves(row) && child.isLast(row)
        },
        put("431", .episodes, "RNE", "S", "on the day on which the last ended") { child, row in follows(child, row) },
        other("432", .episodes, "REC: gone home and moved on the same day") { child in
            guard let row = child.rows[.episodes].indices.first(where: { follows(child, $0) }) else { return nil }
            child[.episodes, row - 1, "REC"] = "E4A"
            return row
        },
        date("433", .episodes, "DECOM", "a day after the last ended") { child, row in
            follows(child, row) && child.length(row) > 2 ? child.start(row)?.adding(days: 1) : nil
        },
        set("434", .episodes, "LS", "as before though it changed") { child, row in
            row > 0 && child[.episodes, row, "RNE"] == "L" ? child.status(row - 1) : nil
        },
        set("435", .episodes, "LS", "changed though only the placement did") { child, row in
            follows(child, row) && child[.episodes, row, "RNE"] == "P" ? child.status(row) == "C2" ? "C1" : "C2" : nil
        },
        put("436", .episodes, "RNE", "B", "though the legal status stayed") { child, row in
            follows(child, row) && child[.episodes, row, "RNE"] == "P"
        },
        put("437", .episodes, "REC", "E2", "dead and in care again") { child, row in
            !child.isLast(row) && child.isOver(row)
        },
        date("501", .episodes, "DECOM", "before the last ended") { child, row in
            follows(child, row) && child.length(row - 1) > 4 ? child.start(row)?.adding(days: -2) : nil
        },
        other("199", .episodes, "in care again after adoption") { child in
            guard let row = child.last(.episodes), ["E11", "E12"].contains(child[.episodes, row, "REC"]),
                let end = child.end(row), end < child.year.last.adding(days: -20)
            else { return nil }
            var cells = child.rows[.episodes][row]
            for (column, value) in [
                ("DECOM", end.adding(days: 10).asReturned), ("DEC", ""), ("REC", ""), ("RNE", "S"), ("LS", "V2"),
            ] { cells[MadeTable.episodes.column(column)] = value }
            child.rows[.episodes].append(cells)
            return row + 1
        },
        longer("361", "L1", than: 3), longer("362", "L2", than: 21), longer("363", "L3", than: 7),
        longer("364", "J2", than: 21),
        put("358", .episodes, "LS", "J1", "remanded before ten") { child, row in
            child.age(row) < 10 && !child.isShort(row)
        },
    ]

    /// Whether the episode begins where the one before it ended.
    private static func follows(_ child: Spoiling, _ row: Int) -> Bool {
        row > 0 && child[.episodes, row - 1, "REC"] == "X1"
    }

    private static func longer(_ rule: String, _ status: String, than days: Int) -> Mistake {
        put(rule, .episodes, "LS", status, "for more than \(days) days") { child, row in
            child.length(row) > days + 2 && child.isLast(row) && !child.isShort(row)
        }
    }
}
