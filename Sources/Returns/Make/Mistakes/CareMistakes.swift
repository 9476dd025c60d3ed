import Basics
import SSDA903

/// In the files beside the episodes.
extension Mistake {
    static let reviews: [Mistake] = [
        noDate("166", .reviews, "REVIEW"),
        put("167", .reviews, "REVIEW_CODE", "PN9", "not a code"),
        put("440", .reviews, "REVIEW_CODE", "PN0", "four or older") { child, row in
            (child.day(.reviews, row, "REVIEW") ?? child.born) > child.birthday(4)
        },
        put("441", .reviews, "REVIEW_CODE", "PN1", "under four") { child, row in
            (child.day(.reviews, row, "REVIEW") ?? child.birthday(9)) < child.birthday(4)
        },
    ]

    static let permanence: [Mistake] = [
        other("630", .episodes, "PREV_PERM left out for a child who came") { child in
            guard child.count(.permanence) == 1 else { return nil }
            let row = child.rows[.episodes].indices.first {
                child[.episodes, $0, "RNE"] == "S" && (child.start($0) ?? child.born) >= child.year.first
            }
            child.rows[.permanence] = []
            return row
        },
        put("631", .permanence, "PREV_PERM", "P9", "not a code"),
        prior("632", "893", "40/13/2015", "DATE_PERM: no day"),
        prior("633", "ABC", "01/01/2015", "LA_PERM: no authority"),
        other("634", .permanence, "of a child in care since before 1 April 2016") { child in
            guard child.isLookedAfter, child.count(.permanence) == 0, child.count(.episodes) == 1,
                child.birthday(10) < child.year.first
            else { return nil }
            child[.episodes, 0, "DECOM"] = "01/03/2016"
            child.rows[.permanence].append([child.rows.id, child.born.asReturned, "Z1", "", ""])
            return 0
        },
        other("635", .permanence, "PREV_PERM: left out though LA_PERM is there") { child in
            guard child.count(.permanence) == 1 else { return nil }
            child[.permanence, 0, "PREV_PERM"] = ""
            child[.permanence, 0, "LA_PERM"] = "893"
            return 0
        },
    ]

    private static func prior(_ rule: String, _ authority: String, _ day: String, _ what: String) -> Mistake {
        other(rule, .permanence, what) { child in
            guard child.count(.permanence) == 1 else { return nil }
            child[.permanence, 0, "PREV_PERM"] = "P2"
            child[.permanence, 0, "LA_PERM"] = authority
            child[.permanence, 0, "DATE_PERM"] = day
            return 0
        }
    }

    static let missing: [Mistake] = [
        put("564", .missing, "MIS_START", "", "left out"),
        put("565", .missing, "MISSING", "", "left out"),
        put("566", .missing, "MISSING", "", "left out") { child, row in !child[.missing, row, "MIS_END"].isEmpty },
        put("1006", .missing, "MISSING", "Z", "not a code"),
        noDate("1004", .missing, "MIS_START"), noDate("1005", .missing, "MIS_END"),
        date("567", .missing, "MIS_START", "after the end") { child, row in
            child.day(.missing, row, "MIS_END")?.adding(days: 2)
        },
        date("570", .missing, "MIS_START", "after the year") { child, row in child.year.last.adding(days: 2) },
        date("571", .missing, "MIS_END", "after the year") { child, row in child.year.last.adding(days: 4) },
        other("574", .missing, "MIS_END left out though the child went missing again") { child in
            guard child.count(.missing) > 1 else { return nil }
            let row = child.count(.missing) - 1
            child[.missing, row - 1, "MIS_END"] = ""
            return row
        },
        put("575", .missing, "MIS_END", "", "left out of an episode that is over") { child, row in
            guard let day = child.day(.missing, row, "MIS_START") else { return false }
            return !child[.missing, row, "MIS_END"].isEmpty
                && child.rows[.episodes].indices.contains {
                    (child.start($0) ?? day) <= day && (child.end($0) ?? child.born) > day
                }
        },
        add("577", .missing, "missing after care was over") { child in
            guard let end = over(child) else { return nil }
            return [child.born.asReturned, "M", end.adding(days: -3).asReturned, end.adding(days: 9).asReturned]
        },
        add("578", .missing, "missing before care began") { child in absent(child, sort: "M") },
        add("581", .missing, "away outside every episode") { child in absent(child, sort: "A") },
        other("580", .episodes, "missing until eighteen and REC not E8") { child in
            guard let row = child.last(.episodes), child.count(.missing) == 0, child.end(row) == child.birthday(18),
                child[.episodes, row, "REC"] != "E8"
            else { return nil }
            let day = child.birthday(18)
            let cells = [child.rows.id, child.born.asReturned, "M", day.adding(days: -4).asReturned, day.asReturned]
            child.rows[.missing].append(cells)
            return row
        },
        date("576", .missing, "MIS_START", "not as last year of one who was missing then") { child, row in
            guard row == 0, let last = child.before?[.missing].last, last[4].isEmpty else { return nil }
            return child.day(.missing, 0, "MIS_START")?.adding(days: -1)
        },
        date("586", .missing, "MIS_START", "on the day of birth") { child, row in child.born },
    ]

    /// The last day of care in the year, of a child who was never missing.
    private static func over(_ child: Spoiling) -> Day? {
        guard let row = child.last(.episodes), child.isLookedAfter, child.count(.missing) == 0, child.leaves(row),
            let end = child.end(row), child.length(row) > 4, end < child.year.last.adding(days: -10),
            end > child.year.first.adding(days: 5)
        else { return nil }
        return end
    }

    private static func absent(_ child: Spoiling, sort: String) -> [String]? {
        guard child.isLookedAfter, child.count(.missing) == 0, child[.episodes, 0, "RNE"] == "S",
            let start = child.start(0), start > child.year.first.adding(days: 9), child.age(0) > 0
        else { return nil }
        return [child.born.asReturned, sort, start.adding(days: -6).asReturned, start.adding(days: -4).asReturned]
    }
}
