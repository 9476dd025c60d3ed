import Basics

/// Not as last year's return had it.
extension Mistake {
    static let continuity: [Mistake] =
        [
            date("502", .episodes, "DECOM", "not as last year") { child, row in
                row == 0 && child.goesOn ? child.start(row)?.adding(days: -1) : nil
            },
            date("562", .episodes, "DECOM", "not as last year") { child, row in
                row == 0 && child.goesOn ? child.start(row)?.adding(days: -2) : nil
            },
            first("503A", "RNE", ["P", "S"]), first("503B", "LS", ["C2", "C1"]), first("503C", "CIN", ["N1", "N5"]),
            first("503D", "PLACE", ["U6", "K2"]), first("503E", "PLACE_PROVIDER", ["PR4", "PR5"]),
            first("503F", "URN", ["XXXXXXX", "9899999"]),
            moved("452"), moved("453"), moved("503G"), moved("503H"), moved("503J"),
        ]

    /// The first episode goes on from last year with another code.
    private static func first(_ rule: String, _ column: String, _ codes: [String]) -> Mistake {
        set(rule, .episodes, column, "not as last year") { child, row in
            guard row == 0, child.goesOn, !child.isOnShortBreaks else { return nil }
            return codes.first { $0 != child[.episodes, row, column] }
        }
    }

    /// The home of last year, now in Cornwall.
    private static func moved(_ rule: String) -> Mistake {
        put(rule, .episodes, "PL_POST", "ZZ28 1AA", "not as last year") { child, row in
            row == 0 && child.goesOn && child.hasHome && !child.isOnShortBreaks
                && child[.episodes, row, "PL_POST"].hasPrefix("ZZ21") && child.place(row) != "P1"
        }
    }
}
