import Basics

extension Rule {
    /// Deprivation of liberty orders (the DoLo file) by themselves: when they began and ended.
    static let libertyOrderDays: [Rule] = [
        .doLo(
            "700", .from(2027), columns: "DOLO_START",
            says: Bilingual(
                "DOLO_START is {DOLO_START}, which is not a day.",
                cy: "{DOLO_START} yw DOLO_START, nad yw’n ddiwrnod."),
            todo: Bilingual(
                "Give the first day of the order as DD/MM/YYYY.",
                cy: "Rhowch ddiwrnod cyntaf y gorchymyn fel DD/MM/BBBB."),
            fires: "DoLo DOLO_START= !\nDoLo DOLO_START=31/06/2026 !", passes: "DoLo DOLO_START=30/06/2026"
        ) { order, _ in
            !order.doloStart.isDay
        },
        .doLo(
            "701", .from(2027), columns: "DOLO_END",
            says: Bilingual(
                "DOLO_END is {DOLO_END}, which is not a day.", cy: "{DOLO_END} yw DOLO_END, nad yw’n ddiwrnod."),
            todo: Bilingual(
                "Give the last day of the order as DD/MM/YYYY, or leave it blank while the order stands.",
                cy: "Rhowch ddiwrnod olaf y gorchymyn fel DD/MM/BBBB, neu gadewch ef yn wag tra bo’r gorchymyn yn "
                    + "sefyll."),
            fires: "DoLo DOLO_END=31/11/2026 !", passes: "DoLo DOLO_END="
        ) { order, _ in
            order.doloEnd.isUnreadable
        },
        .doLo(
            "702", .from(2027), columns: "DOLO_START DOLO_END",
            says: Bilingual(
                "The order ends on {DOLO_END}, not after it begins on {DOLO_START}.",
                cy: "Daw’r gorchymyn i ben ar {DOLO_END}, nid ar ôl iddo ddechrau ar {DOLO_START}."),
            todo: Bilingual("Correct DOLO_START or DOLO_END.", cy: "Cywirwch DOLO_START neu DOLO_END."),
            fires: "DoLo DOLO_START=01/09/2026 DOLO_END=01/09/2026 !",
            passes: "DoLo DOLO_START=01/09/2026 DOLO_END=02/09/2026"
        ) { order, _ in
            order.doloEnd <= order.doloStart
        },
        .doLo(
            "703", .from(2027), columns: "DOLO_START",
            says: Bilingual(
                "The order begins on {DOLO_START}, after the year of this return.",
                cy: "Mae’r gorchymyn yn dechrau ar {DOLO_START}, ar ôl blwyddyn y datganiad hwn."),
            todo: Bilingual(
                "Correct DOLO_START, or keep the order for the year that it began in.",
                cy: "Cywirwch DOLO_START, neu cadwch y gorchymyn ar gyfer y flwyddyn y dechreuodd ynddi."),
            fires: "DoLo DOLO_START=01/04/2027 !", passes: "DoLo DOLO_START=31/03/2027"
        ) { order, child in
            order.doloStart > child.yearEnd
        },
        .doLo(
            "704", .from(2027), columns: "DOLO_END",
            says: Bilingual(
                "The order ends on {DOLO_END}, outside the year of this return.",
                cy: "Daw’r gorchymyn i ben ar {DOLO_END}, y tu allan i flwyddyn y datganiad hwn."),
            todo: Bilingual(
                "Correct DOLO_END; leave it blank if the order still stood on 31 March, and remove one that ended "
                    + "before the year.",
                cy: "Cywirwch DOLO_END; gadewch ef yn wag os oedd y gorchymyn yn dal i sefyll ar 31 Mawrth, a thynnwch "
                    + "un a ddaeth i ben cyn y flwyddyn."),
            fires: "DoLo DOLO_START=01/03/2026 DOLO_END=31/03/2026 !\nDoLo DOLO_END=01/04/2027 !",
            passes: "DoLo DOLO_START=01/03/2026 DOLO_END=01/04/2026\nDoLo DOLO_END=31/03/2027"
        ) { order, child in
            order.doloEnd < child.yearStart || order.doloEnd > child.yearEnd
        },
        .doLo(
            "705", .from(2027), columns: "DOLO_START DOLO_END", reads: "DoLo.DOLO_START DoLo.DOLO_END",
            says: Bilingual(
                "This order (DOLO_START {DOLO_START}, DOLO_END {DOLO_END}) overlaps another of the child’s.",
                cy: "Mae’r gorchymyn hwn (DOLO_START {DOLO_START}, DOLO_END {DOLO_END}) yn gorgyffwrdd ag un arall o "
                    + "eiddo’r plentyn."),
            todo: Bilingual(
                "Give the one that came first the day on which it ended, or correct DOLO_START.",
                cy: "Rhowch i’r un a ddaeth gyntaf y diwrnod y daeth i ben, neu cywirwch DOLO_START."),
            fires: "DoLo DOLO_START=01/09/2026 DOLO_END=04/10/2026\nDoLo DOLO_START=03/10/2026 DOLO_END=05/10/2026 !",
            passes: "DoLo DOLO_START=01/09/2026 DOLO_END=03/10/2026\nDoLo DOLO_START=03/10/2026 DOLO_END="
        ) { order, child in
            order.overlapsOneBefore(in: child.doLo)
        },
        .doLo(
            "707", .from(2027), columns: "DOLO_START DOLO_END", needs: [.table(.episodes)],
            reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "The order (DOLO_START {DOLO_START}, DOLO_END {DOLO_END}) does not lie within a time "
                    + "in which the child was in care.",
                cy: "Nid yw’r gorchymyn (DOLO_START {DOLO_START}, DOLO_END {DOLO_END}) o fewn cyfnod pan "
                    + "oedd y plentyn mewn gofal."),
            todo: Bilingual(
                "Correct the days of the order or those of the child’s episodes; an order ends when "
                    + "care ends at the latest.",
                cy: "Cywirwch ddyddiau’r gorchymyn neu rai cyfnodau’r plentyn; daw gorchymyn i ben pan "
                    + "ddaw’r gofal i ben fan bellaf."),
            fires: """
                Episodes DEC=01/10/2026 REC=E4A
                DoLo DOLO_START=01/09/2026 DOLO_END=02/10/2026 !
                DoLo DOLO_START=01/09/2026 DOLO_END= !
                """,
            passes: "Episodes DEC=01/10/2026 REC=E4A\nDoLo DOLO_START=01/09/2026 DOLO_END=01/10/2026"
        ) { order, child in
            child.isOutsideCare(from: order.doloStart, to: order.doloEnd)
        },
    ]
}
