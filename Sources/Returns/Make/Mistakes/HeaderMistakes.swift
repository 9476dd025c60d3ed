import Basics
import SSDA903

extension Mistake {
    static let header: [Mistake] = [
        put("101", .header, "SEX", "X", "not a code"),
        noDate("102", .header, "DOB"),
        put("103", .header, "ETHNIC", "WHIT", "not a code"),
        put("168", .header, "UPN", "A12345", "too short"),
        put("442", .header, "UPN", "", "left out", where: { child, row in child.isLookedAfter }),
        set("444", .header, "UPN", "that of another child", years: since2026) { child, row in
            let known = child.knownPupilNumber
            return known.isEmpty || known == child[.header, row, "UPN"] ? nil : known
        },
        put("232", .header, "SEX", "U", "unknown", years: 2025...2200),
        set("202", .header, "SEX", "not as last year") { child, row in
            child.before == nil ? nil : child.year.sex(isMale: !child.isMale)
        },
        date("203", .header, "DOB", "not as last year") { child, row in
            child.before == nil ? nil : child.born.adding(days: 1)
        },
        set("204", .header, "ETHNIC", "not as last year") { child, row in
            child.before == nil ? nil : child[.header, row, "ETHNIC"] == "WBRI" ? "WOTH" : "WBRI"
        },
        set("208", .header, "UPN", "not as last year") { child, row in
            guard let last = child.before?[.header, 0, "UPN"], last.utf8.count == 13 else { return nil }
            return (last.hasPrefix("Z") ? "Y" : "Z") + last.dropFirst()
        },
        put("209", .header, "UPN", "UN1", "not of school age at an age when children are") { child, row in
            child.birthday(4) < Month(child.year.ending - 2, 8).lastDay
        },
        put("210", .header, "UPN", "UN4", "not yet known for a child who came in the last week") { child, row in
            child.isLookedAfter
                && child.rows[.episodes].indices.contains {
                    (child.start($0) ?? child.born) >= child.year.last.adding(days: -7)
                }
        },
        date("301", .header, "DOB", "after the year") { child, row in child.year.last.adding(days: 12) },
        date("351", .header, "DOB", "26 years ago") { child, row in child.year.first.adding(years: -26) },
        date("231", .header, "DOB", "nine years old and alone", years: 2025...2200) { child, row in
            child.count(.unaccompanied) == 0 ? nil : child.year.last.adding(years: -9)
        },
        other("EPI", .header, "no episode and not a care leaver") { child in
            guard child.count(.header) == 1, child.count(.episodes) == 0 else { return nil }
            child.rows[.leavers] = []
            return 0
        },
    ]

    static let mothers: [Mistake] = [
        put("165", .header, "MOTHER", "2", "neither 0 nor 1", where: { child, row in child.isLookedAfter }),
        noDate("171", .header, "MC_DOB"),
        date("174", .header, "MC_DOB", "a boy has it") { child, row in
            child.isMale && child.ageAtEnd > 14 ? child.year.first.adding(days: 20) : nil
        },
        put("207", .header, "MOTHER", "0", "a mother last year") { child, row in
            child.count(.episodes) > 0 && child.before?[.header, 0, "MOTHER"] == "1"
        },
        put("393", .header, "MOTHER", "", "left out") { child, row in !child.isMale && child.isLookedAfter },
        put("607", .header, "MOTHER", "", "left out for a girl who left") { child, row in
            !child.isMale && child.isLookedAfter && child.rows[.episodes].indices.contains { child.leaves($0) }
        },
        put("611", .header, "MOTHER", "1", "and no birthday of a child") { child, row in
            isNoMother(child, row) && child.ageAtEnd > 14
        },
        date("612", .header, "MC_DOB", "of no mother") { child, row in
            isNoMother(child, row) ? child.year.first.adding(days: 30) : nil
        },
        mother(
            "620", "younger than eleven when the year began", day: { $0.year.first.adding(days: 9) },
            where: { $0.birthday(11) > $0.year.first }),
        mother("621", "the mother's own birthday", day: { $0.born }, where: { $0.ageAtEnd > 14 }),
        mother(
            "625", "after the year", day: { $0.year.last.adding(days: 6) },
            where: { child in
                child.ageAtEnd > 14 && child.rows[.episodes].indices.contains { child.isOver($0) }
            }),
        mother(
            "626", "before the year but not in last year's return", day: { $0.year.first.adding(days: -40) },
            where: { $0.ageAtEnd > 14 && $0.before?[.header, 0, "MOTHER"] == "0" }),
        date("624", .header, "MC_DOB", "not as last year") { child, row in
            guard let last = child.before?[.header, 0, "MC_DOB"] else { return nil }
            return Day(inReturn: last)?.adding(days: -1)
        },
        put("628", .header, "MOTHER", "0", "for a care leaver") { child, row in
            child.count(.episodes) == 0 && child.count(.leavers) > 0
        },
        put(
            "399", .header, "MOTHER", "0", "for a child on short breaks", where: { child, row in child.isOnShortBreaks }
        ),
    ]

    private static func isNoMother(_ child: Spoiling, _ row: Int) -> Bool { child[.header, row, "MOTHER"] == "0" }

    /// A girl who is no mother is given a child born on the day.
    private static func mother(
        _ rule: String, _ what: String, day: @escaping @Sendable (Spoiling) -> Day,
        where suits: @escaping @Sendable (Spoiling) -> Bool
    ) -> Mistake {
        other(rule, .header, "MOTHER and MC_DOB: \(what)") { child in
            guard child.count(.header) == 1, isNoMother(child, 0), suits(child) else { return nil }
            child[.header, 0, "MOTHER"] = "1"
            child[.header, 0, "MC_DOB"] = day(child).asReturned
            return 0
        }
    }
}
