import Basics

extension Rule {
    /// Missing periods by themselves: what they are, when they began and ended.
    static let missingPeriods: [Rule] = [
        .missing(
            "564", columns: "MISSING MIS_START",
            says: Bilingual(
                "MISSING is {MISSING}, but MIS_START is blank.", cy: "{MISSING} yw MISSING, ond mae MIS_START yn wag."),
            todo: Bilingual(
                "Give the day on which the child went missing or away.",
                cy: "Rhowch y diwrnod yr aeth y plentyn ar goll neu i ffwrdd."),
            fires: "Missing MISSING=A MIS_START= !", passes: "Missing MISSING=A MIS_START=01/09/2025"
        ) { missing, _ in
            missing.missing.isOne(of: "M", "A") && missing.misStart.isBlank
        },
        .missing(
            "565", columns: "MISSING MIS_START",
            says: Bilingual(
                "A period begins on {MIS_START}, but MISSING is blank.",
                cy: "Mae cyfnod yn dechrau ar {MIS_START}, ond mae MISSING yn wag."),
            todo: Bilingual(
                "Put M in MISSING if the child was missing, or A if they were away without authorisation.",
                cy: "Rhowch M yn MISSING os oedd y plentyn ar goll, neu A os oedd i ffwrdd heb ganiatâd."),
            fires: "Missing MISSING= MIS_END= !", passes: "Missing MISSING=M MIS_END="
        ) { missing, _ in
            missing.misStart.isPresent && missing.missing.isBlank
        },
        .missing(
            "566", columns: "MISSING MIS_END",
            says: Bilingual(
                "A period ends on {MIS_END}, but MISSING is blank.",
                cy: "Mae cyfnod yn dod i ben ar {MIS_END}, ond mae MISSING yn wag."),
            todo: Bilingual(
                "Put M in MISSING if the child was missing, or A if they were away without authorisation.",
                cy: "Rhowch M yn MISSING os oedd y plentyn ar goll, neu A os oedd i ffwrdd heb ganiatâd."),
            fires: "Missing MISSING= MIS_START= !", passes: "Missing MISSING=A"
        ) { missing, _ in
            missing.misEnd.isPresent && missing.missing.isBlank
        },
        .missing(
            "567", columns: "MIS_START MIS_END",
            says: Bilingual(
                "The missing period ends on {MIS_END}, before it begins on {MIS_START}.",
                cy: "Mae’r cyfnod ar goll yn dod i ben ar {MIS_END}, cyn iddo ddechrau ar {MIS_START}."),
            todo: Bilingual("Correct MIS_START or MIS_END.", cy: "Cywirwch MIS_START neu MIS_END."),
            fires: "Missing MIS_START=02/09/2025 MIS_END=01/09/2025 !",
            passes: "Missing MIS_START=01/09/2025 MIS_END=01/09/2025"
        ) { missing, _ in
            missing.misStart > missing.misEnd
        },
        .missing(
            "570", columns: "MIS_START",
            says: Bilingual(
                "The missing period begins on {MIS_START}, after the year of this return.",
                cy: "Mae’r cyfnod ar goll yn dechrau ar {MIS_START}, ar ôl blwyddyn y datganiad hwn."),
            todo: Bilingual(
                "Correct MIS_START, or keep the period for the year that it began in.",
                cy: "Cywirwch MIS_START, neu cadwch y cyfnod ar gyfer y flwyddyn y dechreuodd ynddi."),
            fires: "Missing MIS_START=01/04/2026 MIS_END= !", passes: "Missing MIS_START=31/03/2026 MIS_END="
        ) { missing, child in
            missing.misStart > child.yearEnd
        },
        .missing(
            "571", columns: "MIS_END",
            says: Bilingual(
                "The missing period ends on {MIS_END}, outside the year of this return.",
                cy: "Mae’r cyfnod ar goll yn dod i ben ar {MIS_END}, y tu allan i flwyddyn y datganiad hwn."),
            todo: Bilingual(
                "Correct MIS_END; leave it blank if the child was still missing on 31 March, and remove a period that "
                    + "ended before the year.",
                cy: "Cywirwch MIS_END; gadewch ef yn wag os oedd y plentyn yn dal ar goll ar 31 Mawrth, a thynnwch "
                    + "gyfnod a ddaeth i ben cyn y flwyddyn."),
            fires: """
                Missing MIS_START=01/03/2025 MIS_END=31/03/2025 !
                Missing MIS_START=01/03/2026 MIS_END=01/04/2026 !
                """,
            passes: """
                Missing MIS_START=01/03/2025 MIS_END=01/04/2025
                Missing MIS_START=01/03/2026 MIS_END=31/03/2026
                """
        ) { missing, child in
            missing.misEnd < child.yearStart || missing.misEnd > child.yearEnd
        },
        .missing(
            "574", columns: "MIS_START MIS_END", reads: "Missing.MIS_START Missing.MIS_END",
            says: Bilingual(
                "This missing period (MIS_START {MIS_START}, MIS_END {MIS_END}) overlaps another of the child’s.",
                cy: "Mae’r cyfnod ar goll hwn (MIS_START {MIS_START}, MIS_END {MIS_END}) yn gorgyffwrdd ag un arall o "
                    + "eiddo’r plentyn."),
            todo: Bilingual(
                "Correct the days, or make one period of the two.",
                cy: "Cywirwch y dyddiau, neu gwnewch un cyfnod o’r ddau."),
            fires: """
                Missing MIS_START=01/09/2025 MIS_END=04/09/2025
                Missing MIS_START=03/09/2025 MIS_END=05/09/2025 !
                """,
            passes: """
                Missing MIS_START=01/09/2025 MIS_END=04/09/2025
                Missing MIS_START=04/09/2025 MIS_END=05/09/2025
                """
        ) { missing, child in
            missing.overlapsOneBefore(in: child.missing)
        },
        .missing(
            "576", .all, .warning, columns: "MIS_START", needs: [.lastYear(.missing)],
            reads: "Missing.MIS_START",
            says: Bilingual(
                "The child was still missing at the end of last year’s return, but MIS_START of the first period in "
                    + "this one is {MIS_START}, not the same day.",
                cy: "Roedd y plentyn yn dal ar goll ar ddiwedd datganiad y llynedd, ond {MIS_START} yw MIS_START y "
                    + "cyfnod cyntaf yn hwn, nid yr un diwrnod."),
            todo: Bilingual(
                "Add last year’s open period with the day on which it ended, or correct MIS_START.",
                cy: "Ychwanegwch gyfnod agored y llynedd gyda’r diwrnod y daeth i ben, neu cywirwch MIS_START."),
            fires: "last.Missing MIS_START=30/03/2025 MIS_END=\nMissing MIS_START=31/03/2025 !",
            passes: "last.Missing MIS_START=30/03/2025 MIS_END=\nMissing MIS_START=30/03/2025"
        ) { missing, child in
            child.missing.first?.row == missing.row
                && child.last.missing.contains {
                    $0.misEnd.isBlank && $0.misStart.isDay && !$0.misStart.isSame(as: missing.misStart)
                }
        },
        .missing(
            "586", columns: "MIS_START DOB",
            says: Bilingual(
                "The missing period begins on {MIS_START}, not after the child’s birth on {DOB}.",
                cy: "Mae’r cyfnod ar goll yn dechrau ar {MIS_START}, nid ar ôl geni’r plentyn ar {DOB}."),
            todo: Bilingual("Correct MIS_START or DOB.", cy: "Cywirwch MIS_START neu DOB."),
            fires: "Header DOB=01/09/2025\nMissing MIS_START=01/09/2025 !",
            passes: "Header DOB=31/08/2025\nMissing MIS_START=01/09/2025"
        ) { missing, _ in
            missing.misStart <= missing.dob
        },
    ]
}
