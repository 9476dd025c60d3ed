import Basics

extension Rule {
    /// The cells of the Missing file, each by itself.
    static let missingCells: [Rule] = [
        .missing(
            "1004", columns: "MIS_START",
            says: Bilingual(
                "MIS_START is {MIS_START}; every time missing needs the day on which it began, as "
                    + "DD/MM/YYYY.",
                cy: "{MIS_START} yw MIS_START; mae angen y diwrnod y dechreuodd pob cyfnod ar goll, fel "
                    + "DD/MM/BBBB."),
            todo: Bilingual(
                "Give the first day that the child was missing or away.",
                cy: "Rhowch y diwrnod cyntaf yr oedd y plentyn ar goll neu i ffwrdd."),
            fires: """
                Missing MIS_START= !
                Missing MIS_START=31/09/2025 !
                """,
            passes: "Missing MIS_START=30/09/2025 MIS_END="
        ) { period, _ in
            !period.misStart.isDay
        },
        .missing(
            "1005", columns: "MIS_END",
            says: Bilingual(
                "MIS_END says {MIS_END}, which is no day written DD/MM/YYYY.",
                cy: "Dywed MIS_END {MIS_END}, nad yw’n ddiwrnod wedi’i ysgrifennu fel DD/MM/BBBB."),
            todo: Bilingual(
                "Give the day that the child came back, or leave it blank while the child is still missing.",
                cy: "Rhowch y diwrnod y daeth y plentyn yn ôl, neu gadewch ef yn wag tra bo’r plentyn ar goll o hyd."),
            fires: "Missing MIS_END=31/09/2025 !",
            passes: """
                Missing MIS_END=30/09/2025
                Missing MIS_END=
                """
        ) { period, _ in
            period.misEnd.isUnreadable
        },
        .missing(
            "1006", columns: "MISSING",
            says: Bilingual(
                "MISSING says {MISSING}; it takes M, missing, or A, away without authorisation.",
                cy: "Dywed MISSING {MISSING}; mae’n cymryd M, ar goll, neu A, i ffwrdd heb awdurdod."),
            todo: Bilingual("Give M or A.", cy: "Rhowch M neu A."),
            fires: "Missing MISSING=Y !",
            passes: """
                Missing MISSING=A
                Missing MISSING=
                """
        ) { period, child in
            period.missing.isPresent && !child.has(period.missing, in: .missing)
        },
    ]
}
