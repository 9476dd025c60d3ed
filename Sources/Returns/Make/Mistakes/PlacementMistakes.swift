import Basics
import SSDA903

extension Mistake {
    static let placements: [Mistake] = [
        put("217", .episodes, "PLACE", "A5", "a move to somebody else's") { child, row in
            child[.episodes, row, "RNE"] == "P" && child.isFoster(row)
        },
        put("217t", .episodes, "PLACE", "P2", "no longer a code", years: 2024...2024) { child, row in
            !child.isOver(row) && child.age(row) > 15
        },
        put("336", .episodes, "PLACE", "A3", "after no foster care") { child, row in
            row > 0 && !child.isFoster(row - 1) && !child.place(row - 1).hasPrefix("A")
                && !child.place(row).hasPrefix("A")
        },
        put("375", .episodes, "PLACE", "T1", "more than 42 days") { child, row in isLong(child, row, 44) },
        put("376", .episodes, "PLACE", "T3", "more than 21 days") { child, row in isLong(child, row, 23) },
        put("379", .episodes, "PLACE", "T4", "more than 7 days") { child, row in isLong(child, row, 9) },
        other("377", .episodes, "PLACE: three carers' holidays") { child in
            guard child.count(.episodes) > 2, !child.isOnShortBreaks else { return nil }
            for row in 0..<3 { child[.episodes, row, "PLACE"] = "T3" }
            return 0
        },
        put("380", .episodes, "PLACE", "T2", "not a move") { child, row in
            ["S", "L"].contains(child[.episodes, row, "RNE"]) && !child.isShort(row)
        },
        put("381", .episodes, "PLACE", "T2", "left care from it") { child, row in
            child.leaves(row) && !child.isShort(row)
        },
        other("383", .episodes, "PLACE: elsewhere for a time and not back") { child in
            let middle = child.rows[.episodes].indices.dropFirst().dropLast().first { row in
                child.place(row + 1) != child.place(row - 1) && child[.episodes, row, "REC"] == "X1"
                    && child[.episodes, row - 1, "REC"] == "X1"
            }
            guard let middle else { return nil }
            child[.episodes, middle, "PLACE"] = "T2"
            return middle + 1
        },
        put("408", .episodes, "PLACE", "A6", "with no placement order") { child, row in
            child.isFoster(row) && child.status(row) != "E1"
        },
        put("213", .episodes, "PLACE_PROVIDER", "PR1", "of a few days elsewhere") { child, row in child.isVisit(row) },
        put("526", .episodes, "PLACE_PROVIDER", "", "left out") { child, row in
            !child[.episodes, row, "PLACE_PROVIDER"].isEmpty
        },
        put("527", .episodes, "PLACE_PROVIDER", "PR1", "with parents") { child, row in child.place(row) == "P1" },
        put("528", .episodes, "PLACE_PROVIDER", "PR2", "with parents") { child, row in child.place(row) == "P1" },
        put("529", .episodes, "PLACE_PROVIDER", "PR3", "foster care") { child, row in child.isFoster(row) },
        put("530", .episodes, "PLACE_PROVIDER", "PR4", "with parents") { child, row in child.place(row) == "P1" },
        put("531", .episodes, "PLACE_PROVIDER", "PR5", "with parents") { child, row in child.place(row) == "P1" },
        put("550", .episodes, "PLACE_PROVIDER", "PR0", "not with parents") { child, row in child.isFoster(row) },
    ]

    static let ages: [Mistake] = [
        young("370", "P2", 15, years: until2024), young("371", "H5", 14, years: until2024),
        young("371", "K3", 16, years: 2025...2200), young("372", "R5", 10), young("373", "S1", 4),
        young("374", "P3", 14),
    ]

    private static func isLong(_ child: Spoiling, _ row: Int, _ days: Int) -> Bool {
        child.isOver(row) && child.length(row) > days && !child.isShort(row)
    }

    private static func young(_ rule: String, _ place: String, _ age: Int, years: ClosedRange<Int> = always) -> Mistake
    {
        put(rule, .episodes, "PLACE", place, "younger than \(age)", years: years) { child, row in
            child.isOver(row) && child.age(row) < age && !child.isShort(row)
        }
    }

    static let providers: [Mistake] = [
        put("218", .episodes, "URN", "", "left out") { child, row in
            !child[.episodes, row, "URN"].isEmpty && (child.isFoster(row) || child.place(row) == "K2")
        },
        put("219", .episodes, "PLACE", "R3", "not what the provider is registered for") { child, row in
            child.place(row) == "K2" && !child.isShort(row)
        },
        put("221", .episodes, "PL_POST", "ZZ21 1AB", "not the provider's") { child, row in
            child.place(row) == "K2" && !child.isShort(row) && child[.episodes, row, "PL_POST"] != "ZZ21 1AB"
        },
        put("222", .episodes, "URN", "9810000", "with parents") { child, row in child.place(row) == "P1" },
        set("224", .episodes, "PLACE_PROVIDER", "not the provider's") { child, row in
            guard child.isHome(row), !child[.episodes, row, "URN"].isEmpty else { return nil }
            return child[.episodes, row, "PLACE_PROVIDER"] == "PR5" ? "PR4" : "PR5"
        },
        closed("227") { child, row, closed in (child.start(row) ?? child.born) >= closed },
        closed("228") { child, row, closed in child.end(row) == nil },
        put("229", .episodes, "PLACE_PROVIDER", "PR1", "a home in another area") { child, row in
            child.place(row) == "K2" && !child.isShort(row) && !child[.episodes, row, "PL_POST"].hasPrefix("ZZ21")
        },
        put("1015", .episodes, "PLACE_PROVIDER", "PR1", "a home in another area") { child, row in
            child.place(row) == "K2" && !child.isShort(row) && !child[.episodes, row, "PL_POST"].hasPrefix("ZZ21")
        },
        put("230", .episodes, "URN", "", "left out", years: 2024...2024) { child, row in
            child.place(row) == "H5" && !child.isOver(row)
        },
        put("241", .episodes, "PL_POST", "ZZ22 1AA", "in another area", years: since2026) { child, row in
            child.place(row) == "K3"
        },
        put("242", .episodes, "URN", "XXXXXXX", "of a home", years: since2026) { child, row in child.place(row) == "K2"
        },
        put("243", .episodes, "PL_POST", "ZZ29 1AA", "in Wales with a number", years: since2026) { child, row in
            child.isFoster(row) && !child[.episodes, row, "URN"].isEmpty && !child.isShort(row)
        },
        put("1008", .episodes, "URN", "9899999", "nobody's") { child, row in !child[.episodes, row, "URN"].isEmpty },
    ]

    /// In a home that has closed.
    private static func closed(
        _ rule: String, where suits: @escaping @Sendable (Spoiling, Int, Day) -> Bool
    ) -> Mistake {
        other(rule, .episodes, "URN and PL_POST: of a home that has closed") { child in
            guard let closed = child.closedHome.closed else { return nil }
            let row = child.rows[.episodes].indices.first {
                child.place($0) == "K2" && !child.isShort($0) && suits(child, $0, closed)
            }
            guard let row else { return nil }
            child[.episodes, row, "URN"] = child.closedHome.number
            child[.episodes, row, "PL_POST"] = child.closedHome.postcode.text
            child[.episodes, row, "PLACE_PROVIDER"] = child.closedHome.sector
            return row
        }
    }

    static let postcodes: [Mistake] = [
        post("169", "ZZ99 9ZZ", "not in the list"), post("179", "ZZ99 9ZZ", "not in the list"),
        post("392a", "ZZ99 9ZZ", "not in the list"), post("392c", "ZZ99 9ZZ", "not in the list"),
        post("392b", "", "left out"), post("454", "ZZ31 1AA", "400 miles away", years: since2026),
        set("392d", .episodes, "PL_POST", "where the child's home is") { child, row in
            child.hasHome && child.place(row) != "P1" && !child.isShort(row) ? child.life.child.home?.text : nil
        },
    ]

    private static func post(
        _ rule: String, _ postcode: String, _ what: String, years: ClosedRange<Int> = always
    ) -> Mistake {
        put(rule, .episodes, "PL_POST", postcode, what, years: years) { child, row in
            child.hasHome && !child.isShort(row)
        }
    }

    static let shortBreaks: [Mistake] = [
        put("214", .episodes, "URN", "9810000", "of a short break") { child, row in child.isShort(row) },
        put("398", .episodes, "HOME_POST", "ZZ21 1AA", "of a short break") { child, row in child.isShort(row) },
        put("420", .episodes, "PL_POST", "ZZ21 1AA", "of a short break") { child, row in child.isShort(row) },
        put("382", .episodes, "PLACE", "T2", "a short break") { child, row in child.isShort(row) },
        put("384", .episodes, "PLACE", "U1", "a short break") { child, row in child.isShort(row) },
        put("366", .episodes, "RNE", "P", "a short break") { child, row in child.status(row) == "V3" },
        date("365", .episodes, "DEC", "more than 17 days") { child, row in
            guard child.status(row) == "V3", child.isOver(row), child.isLast(row) else { return nil }
            return child.start(row)?.adding(days: 19)
        },
        date("367", .episodes, "DEC", "more than 75 days in the year") { child, row in
            guard child.status(row) == "V3", child.isOver(row), let start = child.start(row),
                start >= child.year.first, start.adding(days: 80) <= child.year.last
            else { return nil }
            return start.adding(days: 80)
        },
        put("426", .episodes, "LS", "V4", "and V3 too") { child, row in
            child.status(row) == "V3" && child.count(.episodes) > 1
        },
    ]

    static let leaving: [Mistake] = [
        put("386", .episodes, "REC", "E12", "adopted at eighteen") { child, row in
            (child.end(row) ?? child.born) >= child.birthday(18)
        },
        put("387", .episodes, "REC", "E5", "living alone before fourteen") { child, row in
            child.leaves(row) && (child.end(row) ?? child.born) < child.birthday(14)
        },
        put("389", .episodes, "REC", "E7", "adult care before sixteen") { child, row in
            child.leaves(row) && (child.end(row) ?? child.born) < child.birthday(16)
        },
        put("390", .episodes, "REC", "E12", "not placed for adoption") { child, row in
            child.leaves(row) && !child.place(row).hasPrefix("A")
        },
        put("460", .episodes, "REC", "E17", "before eighteen") { child, row in
            child.leaves(row) && (child.end(row) ?? child.born) < child.birthday(18)
        },
        put("516", .episodes, "REC", "E45", "not from foster care") { child, row in
            child.leaves(row) && !child.isFoster(row)
        },
        other("407", .episodes, "REC and DOB: a guardian after eighteen") { child in
            guard child.count(.header) == 1, let row = child.rows[.episodes].indices.last, child.leaves(row),
                let end = child.end(row)
            else { return nil }
            child[.episodes, row, "REC"] = "E47"
            child[.header, 0, "DOB"] = end.adding(years: -18).adding(days: -30).asReturned
            return row
        },
    ]
}
