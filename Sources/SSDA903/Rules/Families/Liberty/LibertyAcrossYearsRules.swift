import Basics

extension Rule {
    /// Deprivation of liberty orders that still stood at the end of last year's return.
    static let libertyAcrossYears: [Rule] = [
        .doLo(
            "706", .from(2027), .warning, columns: "DOLO_START", needs: [.lastYear(.doLo)], reads: "DoLo.DOLO_START",
            says: Bilingual(
                "An order of the child’s that still stood at the end of last year’s return is not in this one; "
                    + "DOLO_START of their first order here is {DOLO_START}.",
                cy: "Nid yw gorchymyn o eiddo’r plentyn a oedd yn dal i sefyll ar ddiwedd datganiad y llynedd yn hwn; "
                    + "{DOLO_START} yw DOLO_START ei orchymyn cyntaf yma."),
            todo: addIt, departs: onRowsOfThisYear,
            fires: """
                last.DoLo DOLO_START=01/03/2026
                DoLo DOLO_START=02/03/2026 !
                DoLo DOLO_START=01/09/2026
                """,
            passes: """
                last.DoLo DOLO_START=01/03/2026
                DoLo DOLO_START=1/3/2026
                """
        ) { order, child in
            child.doLo.first?.row == order.row && losesOrder(child)
        },
        .header(
            "706", .from(2027), .warning, columns: "CHILD", needs: [.table(.doLo), .lastYear(.doLo)],
            reads: "DoLo.DOLO_START",
            says: Bilingual(
                "A deprivation of liberty order of the child’s still stood at the end of last year’s "
                    + "return, and this year’s DoLo file has none for them. The first of last year’s began "
                    + "on {last.DoLo.DOLO_START}.",
                cy: "Roedd gorchymyn amddifadu o ryddid y plentyn yn dal i sefyll ar ddiwedd datganiad y "
                    + "llynedd, ac nid oes gan ffeil DoLo eleni yr un ar ei gyfer. Dechreuodd yr un cyntaf "
                    + "y llynedd ar {last.DoLo.DOLO_START}."),
            todo: addIt, departs: onRowsOfThisYear,
            fires: "last.DoLo DOLO_START=01/03/2026\nHeader SEX=M !",
            passes: "last.DoLo DOLO_START=01/03/2026 DOLO_END=30/03/2026\nHeader SEX=M"
        ) { _, child in
            child.doLo.isEmpty && losesOrder(child)
        },
    ]

    private static let addIt = Bilingual(
        "Add last year’s order with the day on which it began, and the day on which it ended if it has.",
        cy: "Ychwanegwch orchymyn y llynedd gyda’r diwrnod y dechreuodd, a’r diwrnod y daeth i ben os yw wedi gwneud "
            + "hynny.")

    private static let onRowsOfThisYear = Bilingual(
        "The child’s first order of this year is flagged, or their Header row where there is none; the field’s "
            + "validator gives row numbers of last year’s file.",
        cy: "Nodir gorchymyn cyntaf y plentyn eleni, neu ei res yn y Header lle nad oes un; mae dilysydd y maes yn "
            + "rhoi rhifau rhesi ffeil y llynedd.")

    /// Whether an order that stood at the end of last year has no row of the same first day this year.
    private static func losesOrder(_ child: Child) -> Bool {
        child.last.doLo.contains { earlier in
            earlier.doloStart.isDay && earlier.doloEnd.isBlank
                && !child.doLo.contains { $0.doloStart.isSame(as: earlier.doloStart) }
        }
    }
}
