import Basics
import SSDA903

/// The same child told of differently in two files, twice in one, or in one and not in the other.
extension Mistake {
    static let identity: [Mistake] =
        [
            withoutHeader("INT01", .adoptions), withoutHeader("INT02", .placed), withoutHeader("INT03", .episodes),
            withoutHeader("INT04", .missing), withoutHeader("INT05", .health), withoutHeader("INT06", .leavers),
            withoutHeader("INT07", .permanence), withoutHeader("INT08", .reviews),
            withoutHeader("INT09", .unaccompanied),
            otherBirth("INT11", .adoptions), otherBirth("INT12", .placed), otherBirth("INT13", .missing),
            otherBirth("INT14", .health), otherBirth("INT15", .leavers), otherBirth("INT16", .permanence),
            otherBirth("INT17", .reviews), otherBirth("INT18", .unaccompanied),
            set("INT21", .unaccompanied, "SEX", "not as in Header") { child, row in
                child.year.sex(isMale: !child.isMale)
            },
            twice("INT31", .adoptions), twice("INT32", .header), twice("INT33", .health), twice("INT34", .leavers),
            twice("INT35", .permanence), twice("INT36", .unaccompanied),
            other("1012", .reviews, "no episodes but reviews") { child in
                guard child.count(.reviews) > 0 else { return nil }
                child.rows[.episodes] = []
                return 0
            },
        ]

    private static func withoutHeader(_ rule: String, _ table: MadeTable) -> Mistake {
        other(rule, table, "the child's row in Header left out") { child in
            guard child.count(table) > 0 else { return nil }
            child.rows[.header] = []
            return 0
        }
    }

    private static func otherBirth(_ rule: String, _ table: MadeTable) -> Mistake {
        date(rule, table, "DOB", "not as in Header") { child, row in child.born.adding(days: -1) }
    }

    static let unaccompanied: [Mistake] = [
        noDate("104", .unaccompanied, "DUC"),
        date("304", .unaccompanied, "DUC", "after the eighteenth birthday") { child, row in
            child.birthday(18).adding(days: 30)
        },
        date("205B", .unaccompanied, "DUC", "neither in the year nor as last year") { child, row in
            let hadRow = child.before.map { !$0[.unaccompanied].isEmpty } ?? false
            return hadRow && child.birthday(18) > child.year.last ? child.year.last.adding(days: 5) : nil
        },
        other("205A", .unaccompanied, "alone in both years and left out of Header") { child in
            guard child.count(.unaccompanied) == 1, child.before.map({ !$0[.unaccompanied].isEmpty }) == true
            else { return nil }
            child.rows[.header] = []
            return 0
        },
        other("205C", .unaccompanied, "new and left out of Header") { child in
            guard child.count(.unaccompanied) == 1, child.before == nil else { return nil }
            child.rows[.header] = []
            return 0
        },
        other("1014", .unaccompanied, "a care leaver who left before the year") { child in
            guard child.count(.unaccompanied) == 1, child.count(.episodes) == 1, child.leaves(0),
                let start = child.start(0), start < child.year.first.adding(days: -20)
            else { return nil }
            child[.episodes, 0, "DEC"] = child.year.first.adding(days: -5).asReturned
            child.rows[.leavers] = [[child.rows.id, child.born.asReturned, "YES", "F2", "D1"]]
            return 0
        },
        other("205D", .header, "alone this year and not last year") { child in
            guard child.before != nil, child.count(.unaccompanied) == 0, child.count(.header) == 1,
                child.isLookedAfter, child.ageAtEnd >= 14
            else { return nil }
            let cells = [child.rows.id, child[.header, 0, "SEX"], child.born.asReturned]
            child.rows[.unaccompanied].append(cells + [child.birthday(18).asReturned])
            return 0
        },
        set("406", .episodes, "HOME_POST", "of a child who came alone") { child, row in
            child.life.child.isUnaccompanied ? "ZZ21 1AA" : nil
        },
    ]
}
