import Basics
import SSDA903

extension Mistake {
    static let health: [Mistake] = [
        other("157", .health, "SDQ1 though of an age for the questionnaire") { child in
            guard child.count(.health) == 1, child.birthday(4) <= child.year.first,
                child.birthday(16) >= child.year.last
            else { return nil }
            return answer(&child, ["SDQ_SCORE": "", "SDQ_REASON": "SDQ1"])
        },
        flags("158", "1", "1", "1", "offered though received"), flags("159", "1", "0", "", "not said whether offered"),
        flags("192", "1", "", "", "not said whether received"), flags("193", "0", "1", "", "received with no problem"),
        put("180", .health, "SDQ_SCORE", "41", "more than 40") { child, row in !child[.health, row, "SDQ_SCORE"].isEmpty
        },
        put("181", .health, "TEETH_CHECK", "2", "neither 0 nor 1"),
        put("182", .health, "TEETH_CHECK", "", "left out") { child, row in
            !child[.health, row, "CONVICTED"].isEmpty || !child[.health, row, "HEALTH_CHECK"].isEmpty
        },
        put("191", .health, "IMMUNISATIONS", "", "left out"),
        other("186", .health, "neither a score nor a reason") { child in
            guard child.count(.health) == 1, child.birthday(4) <= child.year.first,
                child.birthday(17) > child.year.last
            else { return nil }
            return answer(&child, ["SDQ_SCORE": "", "SDQ_REASON": ""])
        },
        other("197B", .health, "neither a score nor a reason in the year of turning four or seventeen") { child in
            let turns = [4, 17].contains { child.year.contains(child.birthday($0)) }
            return child.count(.health) == 1 && turns ? answer(&child, ["SDQ_SCORE": "", "SDQ_REASON": ""]) : nil
        },
        put("188", .health, "SDQ_SCORE", "9", "under four") { child, row in child.birthday(4) > child.year.last },
        put("196", .health, "SDQ_REASON", "SDQ9", "not a code") { child, row in
            !child[.health, row, "SDQ_REASON"].isEmpty
        },
        put("197a", .health, "SDQ_REASON", "SDQ2", "and a score") { child, row in
            !child[.health, row, "SDQ_SCORE"].isEmpty
        },
        notLong("185", score: "12", reason: ""), notLong("198", score: "", reason: "SDQ2"),
        notLong("190", score: "", reason: ""),
        add("189", .health, "a score of one who was seventeen before the year") { child in
            guard child.count(.health) == 0, child.birthday(17) < child.year.first, child.isLookedAfter else {
                return nil
            }
            return [child.born.asReturned, "12", "", "0", "", "1", "1", "1", "0", "", ""]
        },
        put("542", .health, "CONVICTED", "0", "under ten") { child, row in child.birthday(10) > child.year.last },
        put("543", .health, "CONVICTED", "", "left out") { child, row in child.birthday(10) < child.year.last },
        other("544", .health, "CONVICTED and a flag left out") { child in
            guard child.count(.health) == 1, child.birthday(10) < child.year.last else { return nil }
            return answer(&child, ["CONVICTED": "1", "HEALTH_ASSESSMENT": ""])
        },
        put("545", .health, "HEALTH_CHECK", "", "left out under five") { child, row in
            child.birthday(5) > child.year.last
        },
        put("546", .health, "HEALTH_CHECK", "1", "five or older") { child, row in child.birthday(5) <= child.year.last
        },
        other("547", .health, "HEALTH_CHECK and a flag left out") { child in
            guard child.count(.health) == 1, child.birthday(5) > child.year.last else { return nil }
            return answer(&child, ["HEALTH_CHECK": "1", "HEALTH_ASSESSMENT": ""])
        },
    ]

    private static func answer(_ child: inout Spoiling, _ cells: [String: String]) -> Int {
        for (column, value) in cells { child[.health, 0, column] = value }
        return 0
    }

    private static func flags(
        _ rule: String, _ misuse: String, _ received: String, _ offered: String, _ what: String
    ) -> Mistake {
        other(rule, .health, "SUBSTANCE_MISUSE: \(what)") { child in
            guard child.count(.health) == 1 else { return nil }
            return answer(
                &child,
                [
                    "SUBSTANCE_MISUSE": misuse, "INTERVENTION_RECEIVED": received, "INTERVENTION_OFFERED": offered,
                ])
        }
    }

    /// A row of health for a child who was not in care for twelve months.
    private static func notLong(_ rule: String, score: String, reason: String) -> Mistake {
        add(rule, .health, "of a child not in care for twelve months") { child in
            guard child.count(.health) == 0, child.isLookedAfter, (5...15).contains(child.ageAtEnd) else { return nil }
            return [
                child.born.asReturned, score, reason, child.ageAtEnd > 9 ? "0" : "", "", "1", "1", "1", "0", "", "",
            ]
        }
    }

    static let leavers: [Mistake] = [
        put("131", .leavers, "IN_TOUCH", "MAYBE", "not a code"),
        put("132", .leavers, "ACTIV", "F9", "not a code"),
        put("133", .leavers, "ACCOM", "Q1", "not a code"),
        put("153", .leavers, "ACTIV", "", "left out"),
        put("344", .leavers, "IN_TOUCH", "DIED", "with an activity") { child, row in
            child[.leavers, row, "IN_TOUCH"] == "YES"
        },
        put("345", .leavers, "ACTIV", "0", "though in touch") { child, row in child[.leavers, row, "IN_TOUCH"] == "YES"
        },
        put("347", .leavers, "ACCOM", "T1", "a foyer before eighteen", years: since2024) { child, row in
            child.birthday(18) > child.year.first
        },
        other("348", .leavers, "IN_TOUCH: had died last year", years: since2026) { child in
            guard child.count(.leavers) == 1, child[.leavers, 0, "IN_TOUCH"] == "DIED",
                child.before.map({ !$0[.leavers].isEmpty }) == true
            else { return nil }
            child.rows[.leavers] = [[child.rows.id, child.born.asReturned, "YES", "F2", "D1"]]
            return 0
        },
        put("3001", .leavers, "ACCOM", "Z1", "with former carers at seventeen") { child, row in
            child.year.contains(child.birthday(17))
        },
        other("391", .leavers, "DOB: not yet seventeen") { child in
            guard child.count(.leavers) == 1, child.count(.header) == 1 else { return nil }
            let born = child.year.last.adding(years: -16).asReturned
            child[.leavers, 0, "DOB"] = born
            child[.header, 0, "DOB"] = born
            return 0
        },
        other("1000", .leavers, "REC: the young person had died") { child in
            guard child.count(.leavers) == 1, let row = child.last(.episodes) else { return nil }
            child[.episodes, row, "REC"] = "E2"
            return 0
        },
        other("1011", .leavers, "REC: another council had taken over") { child in
            guard child.count(.leavers) == 1, let row = child.last(.episodes) else { return nil }
            child[.episodes, row, "REC"] = "E3"
            return 0
        },
        add("1001", .leavers, "in care for too short a time") { child in
            let days = child.rows[.episodes].indices.reduce(0) { $0 + child.length($1) }
            guard child.before == nil, child.isLookedAfter, child.ageAtEnd == 17, days < 85,
                let row = child.last(.episodes), child.leaves(row)
            else { return nil }
            return [child.born.asReturned, "YES", "F2", "D1"]
        },
        other("1002", .leavers, "CHILD: an id that no return knows") { child in
            guard child.count(.episodes) == 0, child.count(.leavers) == 1, child.count(.header) == 1,
                child.birthday(16) >= child.year.previous.first
            else { return nil }
            child[.header, 0, "CHILD"] = child.rows.id + "X"
            child[.leavers, 0, "CHILD"] = child.rows.id + "X"
            return 0
        },
        stillInCare("1007"), stillInCare("1016", years: since2024),
        other("1010", .leavers, "the episode of last year left out") { child in
            guard child.goesOn, child.isLookedAfter, child.count(.header) == 1, child.ageAtEnd >= 17,
                child.count(.unaccompanied) == 0
            else { return nil }
            for table in MadeTable.allCases where table != .header { child.rows[table] = [] }
            child.rows[.leavers] = [[child.rows.id, child.born.asReturned, "YES", "F2", "D1"]]
            return 0
        },
        other("215", .health, "of a care leaver") { child in
            guard child.count(.leavers) == 1, child.count(.health) == 0 else { return nil }
            child.rows[.health].append(
                [child.rows.id, child.born.asReturned, "", "", "0", "", "1", "1", "1", "0", "", ""])
            return 0
        },
    ]

    /// Told of as a care leaver, though in care on the birthday that counts.
    private static func stillInCare(_ rule: String, years: ClosedRange<Int> = always) -> Mistake {
        add(rule, .leavers, "in care on the birthday", years: years) { child in
            guard child.count(.leavers) == 0, child.isLookedAfter, let row = child.last(.episodes), child.leaves(row),
                let end = child.end(row), let start = child.start(row), [17, 18].contains(child.ageAtEnd)
            else { return nil }
            let birthday = child.birthday(child.ageAtEnd)
            return start < birthday && end > birthday && birthday < child.year.last.adding(days: -3)
                ? [child.born.asReturned, "YES", "F2", "D1"] : nil
        }
    }
}
