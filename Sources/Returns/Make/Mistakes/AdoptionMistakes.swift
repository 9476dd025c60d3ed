import Basics
import SSDA903

extension Mistake {
    static let adoption: [Mistake] = [
        noDate("112", .adoptions, "DATE_INT"), noDate("113", .adoptions, "DATE_MATCH"),
        put("114", .adoptions, "FOSTER_CARE", "2", "neither 0 nor 1"),
        put("175", .adoptions, "NB_ADOPTR", "3", "three of them"),
        put("176", .adoptions, "SEX_ADOPTR", "XX", "not a code"),
        put("177", .adoptions, "LS_ADOPTR", "L9", "not a code"),
        put("151", .adoptions, "NB_ADOPTR", "", "left out"), put("601", .adoptions, "LS_ADOPTR", "", "left out"),
        adopters("511", "2", "M1", "L0"), adopters("514", "2", "MF", "L0"), adopters("517", "2", "MM", "L3"),
        adopters("518", "2", "MF", "L4"), adopters("519", "1", "M1", "L2"), adopters("520", "2", "MM", "L11"),
        adopters("524", "2", "MF", "L12"),
        date("331", .adoptions, "DATE_MATCH", "after the child was placed") { child, row in
            placedFrom(child)?.adding(days: 4)
        },
        date("333", .adoptions, "DATE_INT", "after the match") { child, row in
            child.day(.adoptions, row, "DATE_MATCH")?.adding(days: 3)
        },
        other("334", .adoptions, "DATE_INT: before care began") { child in
            guard child.count(.adoptions) == 1, child.count(.episodes) > 0, let start = child.start(0) else {
                return nil
            }
            child[.episodes, 0, "RNE"] = "S"
            child[.adoptions, 0, "DATE_INT"] = start.adding(days: -1).asReturned
            return 0
        },
        set("335", .adoptions, "FOSTER_CARE", "not as PLACE says") { child, row in
            child[.adoptions, row, "FOSTER_CARE"] == "1" ? "0" : "1"
        },
        date("521", .adoptions, "DATE_INT", "after the child was placed") { child, row in
            placedFrom(child)?.adding(days: 4)
        },
        date("523", .adoptions, "DATE_INT", "not as DATE_PLACED") { child, row in
            child.day(.adoptions, row, "DATE_INT")?.adding(days: -1)
        },
        other("582", .episodes, "DATE_MATCH: on the day of adoption") { child in
            guard child.count(.adoptions) == 1, let row = child.last(.episodes) else { return nil }
            child[.adoptions, 0, "DATE_MATCH"] = child[.episodes, row, "DEC"]
            return row
        },
        add("602", .adoptions, "of a child who left otherwise") { child in
            guard child.count(.adoptions) == 0, child.count(.leavers) == 0, child.isLookedAfter,
                let row = child.last(.episodes), child.leaves(row), let start = child.start(row), child.ageAtEnd < 15
            else { return nil }
            return adopted(child, start)
        },
        add("134", .adoptions, "of a care leaver") { child in
            child.count(.leavers) == 1 ? adopted(child, child.birthday(12)) : nil
        },
        add("187", .adoptions, "of a child still in care") { child in
            child.count(.health) == 1 ? adopted(child, child.year.first) : nil
        },
    ]

    private static func adopted(_ child: Spoiling, _ day: Day) -> [String] {
        [child.born.asReturned, day.asReturned, day.adding(days: 9).asReturned, "0", "2", "MF", "L11"]
    }

    private static func adopters(_ rule: String, _ number: String, _ sexes: String, _ status: String) -> Mistake {
        other(rule, .adoptions, "\(number) adopters \(sexes) and \(status)") { child in
            guard child.count(.adoptions) == 1 else { return nil }
            child[.adoptions, 0, "NB_ADOPTR"] = number
            child[.adoptions, 0, "SEX_ADOPTR"] = sexes
            child[.adoptions, 0, "LS_ADOPTR"] = status
            return 0
        }
    }

    /// The first day with the adopters in the file.
    private static func placedFrom(_ child: Spoiling) -> Day? {
        child.rows[.episodes].indices.first { child.place($0).hasPrefix("A") }.flatMap { child.start($0) }
    }

    private static func orderedFrom(_ child: Spoiling) -> Day? {
        child.rows[.episodes].indices.first { child.status($0) == "E1" }.flatMap { child.start($0) }
    }

    static let placed: [Mistake] = [
        noDate("115", .placed, "DATE_PLACED"), noDate("116", .placed, "DATE_PLACED_CEASED"),
        date("117", .placed, "DATE_PLACED", "after the year") { child, row in child.year.last.adding(days: 5) },
        reversed("118", day: { $0.year.first.adding(days: -9) }, "before the year"),
        put("119", .placed, "REASON_PLACED_CEASED", "RD4", "with no day") { child, row in
            child[.placed, row, "DATE_PLACED_CEASED"].isEmpty
        },
        put("120", .placed, "REASON_PLACED_CEASED", "RD9", "not a code"),
        date("184", .placed, "DATE_PLACED", "before birth") { child, row in child.born.adding(days: -8) },
        reversed("522", day: { $0.day(.placed, 0, "DATE_PLACED")?.adding(days: -2) }, "before the decision"),
        reversed(
            "525", day: { $0.year.first.adding(days: 40) }, "of a child who was adopted",
            where: { $0.count(.adoptions) == 1 }),
        other("553", .episodes, "the decision left out for a child with a placement order") { child in
            guard let row = child.rows[.episodes].indices.first(where: { child.status($0) == "E1" }) else { return nil }
            child.rows[.placed] = []
            return row
        },
        other("551", .episodes, "the decision left out for a child placed for adoption") { child in
            guard let row = child.rows[.episodes].indices.first(where: { child.place($0).hasPrefix("A") }) else {
                return nil
            }
            child.rows[.placed] = []
            return row
        },
        date("552", .placed, "DATE_PLACED", "after the child was placed") { child, row in
            placedFrom(child)?.adding(days: 6)
        },
        date("554", .placed, "DATE_PLACED", "after the court's order") { child, row in
            orderedFrom(child)?.adding(days: 6)
        },
        other("557", .episodes, "REC: home from adopters and the decision stands") { child in
            guard child.count(.adoptions) == 1, let row = child.last(.episodes) else { return nil }
            child.rows[.adoptions] = []
            child[.episodes, row, "REC"] = "E4A"
            return row
        },
        other("558", .episodes, "two decisions and both reversed") { child in
            guard child.count(.adoptions) == 1, child.count(.placed) == 1, let row = child.last(.episodes),
                let day = child.day(.placed, 0, "DATE_PLACED")
            else { return nil }
            let ceased = max(day, child.year.first).adding(days: 2)
            child[.placed, 0, "DATE_PLACED_CEASED"] = ceased.asReturned
            child[.placed, 0, "REASON_PLACED_CEASED"] = "RD1"
            let cells = [child.rows.id, child.born.asReturned, ceased.adding(days: 1).asReturned]
            child.rows[.placed].append(cells + [ceased.adding(days: 3).asReturned, "RD1"])
            return row
        },
        add("559", .placed, "a decision of last year that last year's return lacks") { child in
            guard child.isLookedAfter, child.goesOn, child.count(.placed) == 0, child.ageAtEnd < 12,
                child.before?[.placed].isEmpty == true
            else { return nil }
            return [child.born.asReturned, child.year.first.adding(days: -3).asReturned, "", ""]
        },
        date("560", .placed, "DATE_PLACED", "not as last year") { child, row in
            guard let last = child.before?[.placed].first, last[3].isEmpty else { return nil }
            return Day(inReturn: last[2])?.adding(days: -1)
        },
        again("561", days: 0, "reversed last year and the same again"),
        again("584", days: -2, "reversed last year and an earlier one now"),
        put("563", .placed, "DATE_PLACED", "", "left out of one that was reversed") { child, row in
            !child[.placed, row, "DATE_PLACED_CEASED"].isEmpty
        },
        other("556", .episodes, "LS: freed before the decision", years: until2024) { child in
            guard child.count(.placed) == 1, let day = child.day(.placed, 0, "DATE_PLACED"), let start = child.start(0)
            else { return nil }
            child[.episodes, 0, "LS"] = "D1"
            child[.placed, 0, "DATE_PLACED"] = max(day, start.adding(days: 5)).asReturned
            return 0
        },
        second("579", row: 1), second("583", row: 0),
        other("1003", .placed, "DATE_PLACED: before care began") { child in
            guard child.count(.placed) == 1,
                let row = child.rows[.episodes].indices.first(where: { child[.episodes, $0, "RNE"] == "S" }),
                let start = child.start(row)
            else { return nil }
            child[.placed, 0, "DATE_PLACED"] = start.adding(days: -1).asReturned
            return 0
        },
    ]

    private static func reversed(
        _ rule: String, day: @escaping @Sendable (Spoiling) -> Day?, _ what: String,
        where suits: @escaping @Sendable (Spoiling) -> Bool = { child in child.count(.adoptions) == 0 }
    ) -> Mistake {
        other(rule, .placed, "DATE_PLACED_CEASED: \(what)") { child in
            guard child.count(.placed) == 1, suits(child), let day = day(child) else { return nil }
            child[.placed, 0, "DATE_PLACED_CEASED"] = day.asReturned
            child[.placed, 0, "REASON_PLACED_CEASED"] = "RD1"
            return 0
        }
    }

    /// The decision that last year's return says was reversed.
    private static func again(_ rule: String, days: Int, _ what: String) -> Mistake {
        add(rule, .placed, what) { child in
            guard let last = child.before?[.placed].first, !last[3].isEmpty, child.count(.placed) == 0,
                child.isLookedAfter, let day = Day(inReturn: last[2])
            else { return nil }
            return [child.born.asReturned, day.adding(days: days).asReturned, "", ""]
        }
    }

    /// A decision after one that stands.
    private static func second(_ rule: String, row: Int) -> Mistake {
        other(rule, .placed, "a second decision though the first stands") { child in
            guard child.count(.placed) == 1, child[.placed, 0, "DATE_PLACED_CEASED"].isEmpty,
                child.count(.adoptions) == 0, let day = child.day(.placed, 0, "DATE_PLACED")
            else { return nil }
            let later = min(day.adding(days: 1), child.year.last.adding(days: -1))
            child.rows[.placed].append([child.rows.id, child.born.asReturned, later.asReturned, "", ""])
            return row
        }
    }
}
