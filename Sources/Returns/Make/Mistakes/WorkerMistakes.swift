import Basics
import SSDA903

extension Mistake {
    static let workers: [Mistake] = [
        put("SW02STG1", .workers, "SW_ID", "AB123456", "no registration number"),
        put("SW01STG1", .workers, "SW_ID", "", "left out", years: 2024...2024),
        other("SW12STG2", .episodes, "no social worker at all", years: since2024) { child in
            guard child.count(.workers) > 0 else { return nil }
            let open = child.rows[.episodes].indices.first { !child.isOver($0) }
            if open != nil { child.rows[.workers] = [] }
            return open
        },
        put("SW03STG1", .workers, "SW_ID", "", "left out", years: 2024...2024),
        put("SW01aSTG1", .workers, "SW_DECOM", "", "left out", years: 2025...2025),
        put("SW01bSTG1", .workers, "SW_REASON", "", "left out", years: 2025...2025) { child, row in
            (child.day(.workers, row, "SW_DECOM") ?? child.born) >= Month(2023, 4).firstDay
        },
        noDate("SW04STG1", .workers, "SW_DECOM"), noDate("SW05STG1", .workers, "SW_DEC"),
        date("SW06STG2", .workers, "SW_DECOM", "after the year") { child, row in
            row == child.last(.workers) ? child.year.last.adding(days: 3) : nil
        },
        date("SW07STG2", .workers, "SW_DEC", "after the year") { child, row in
            row == child.last(.workers) ? child.year.last.adding(days: 3) : nil
        },
        put("SW08STG2", .workers, "SW_DEC", "", "left out though another follows") { child, row in
            row + 1 < child.count(.workers)
        },
        put("SW14STG2", .workers, "SW_DEC", "", "left out though another follows", years: 2024...2024) { child, row in
            row + 1 < child.count(.workers)
        },
        date("SW09STG2", .workers, "SW_DEC", "the day on which it began") { child, row in
            row + 1 < child.count(.workers) ? child.day(.workers, row, "SW_DECOM") : nil
        },
        date("SW18STG2", .workers, "SW_DEC", "before it began", years: since2026) { child, row in
            row + 1 < child.count(.workers) ? child.day(.workers, row, "SW_DECOM")?.adding(days: -2) : nil
        },
        gap("SW10STG2", years: 2024...2025), gap("SW10aSTG2", years: since2026),
        gap("SW11aSTG2", years: 2024...2024),
        put("SW10bSTG2", .workers, "SW_REASON", "FCONTA", "though another worked before", years: since2026) {
            $1 > 0 && $0.count(.workers) > $1
        },
        date("SW11bSTG2", .workers, "SW_DEC", "in the last days of the year and nobody after") { child, row in
            row == child.last(.workers)
                && (child.day(.workers, row, "SW_DECOM") ?? child.year.last)
                    < child.year.last.adding(days: -30)
                ? child.year.last.adding(days: -2) : nil
        },
        put("SW13STG1", .workers, "SW_REASON", "HOLIDAY", "not a code"),
        date("SW17STG2", .workers, "SW_DEC", "though nobody follows", years: since2026) { child, row in
            row == child.last(.workers)
                && (child.day(.workers, row, "SW_DECOM") ?? child.year.last)
                    < child.year.last.adding(days: -90)
                ? child.year.last.adding(days: -60) : nil
        },
        other("SW19STG2", .workers, "SW_DECOM: of two on the same day", years: since2026) { child in
            let ids = child.rows[.workers].indices.map { child[.workers, $0, "SW_ID"] }
            guard ids.count > 1, ids[0] != ids[1] else { return nil }
            child[.workers, 1, "SW_DECOM"] = child[.workers, 0, "SW_DECOM"]
            // Of two on one day the rule flags the one that comes later by what is written in them.
            return ids[0] < ids[1] ? 1 : 0
        },
    ]

    /// Three weeks without a social worker.
    private static func gap(_ rule: String, years: ClosedRange<Int>) -> Mistake {
        date(rule, .workers, "SW_DECOM", "three weeks after the last ended", years: years) { child, row in
            guard row > 0, child[.workers, row, "SW_REASON"] != "FCONTA",
                let last = child.day(.workers, row - 1, "SW_DEC"), last < child.year.last.adding(days: -40),
                child.day(.workers, row, "SW_DEC").map({ last.adding(days: 30) < $0 }) ?? true
            else { return nil }
            return last.adding(days: 21)
        }
    }

    static let liberty: [Mistake] = [
        put("700", .liberty, "DOLO_START", "", "left out", years: since2027),
        put("701", .liberty, "DOLO_END", "31/02/2027", "a day that no calendar has", years: since2027),
        date("702", .liberty, "DOLO_END", "the day on which it began", years: since2027) { child, row in
            child.day(.liberty, row, "DOLO_START")
        },
        date("703", .liberty, "DOLO_START", "after the year", years: since2027) { child, row in
            child.year.last.adding(days: 3)
        },
        date("704", .liberty, "DOLO_END", "after the year", years: since2027) { child, row in
            child.year.last.adding(days: 3)
        },
        add("705", .liberty, "a second order though the first goes on", years: since2027) { child in
            guard child.count(.liberty) == 1, let start = child.day(.liberty, 0, "DOLO_START"),
                let end = child.day(.liberty, 0, "DOLO_END"), start.days(to: end) > 4
            else { return nil }
            return [child.born.asReturned, end.adding(days: -2).asReturned, end.asReturned]
        },
        add("707", .liberty, "an order after care was over", years: since2027) { child in
            guard child.count(.liberty) == 0, child.isLookedAfter, let row = child.last(.episodes), child.leaves(row),
                let end = child.end(row), child.length(row) > 9, end < child.year.last.adding(days: -20)
            else { return nil }
            return [child.born.asReturned, end.adding(days: -3).asReturned, end.adding(days: 12).asReturned]
        },
        date("708", .liberty, "DOLO_START", "on the day of birth", years: since2027) { child, row in child.born },
        confined("709", in: "U6"), confined("710", in: "K3"),
    ]

    /// With both dates, and a placement that it cannot be for.
    private static func confined(_ rule: String, in place: String) -> Mistake {
        other(rule, .liberty, "PLACE: \(place) while the order lasts", years: since2027) { child in
            guard child.count(.liberty) == 1, child.day(.liberty, 0, "DOLO_END") != nil,
                let day = child.day(.liberty, 0, "DOLO_START"),
                let row = child.rows[.episodes].indices.last(where: { (child.start($0) ?? child.year.last) <= day })
            else { return nil }
            child[.episodes, row, "PLACE"] = place
            return 0
        }
    }
}
