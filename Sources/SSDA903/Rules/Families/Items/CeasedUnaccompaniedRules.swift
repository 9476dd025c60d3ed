import Basics

extension Rule {
    /// The day on which a child ceased to be an unaccompanied asylum-seeking child (DUC), and last year's.
    static let ceasedUnaccompanied: [Rule] = [
        .uasc(
            "104", columns: "DUC",
            says: Bilingual(
                "DUC is {DUC}; it must be a day of this year or later, written DD/MM/YYYY.",
                cy: "{DUC} yw DUC; rhaid iddo fod yn ddiwrnod o’r flwyddyn hon neu wedyn, wedi’i "
                    + "ysgrifennu fel DD/MM/BBBB."),
            todo: Bilingual(
                "Correct DUC. A child who ceased to be unaccompanied before this year belongs in last year’s UASC file "
                    + "alone.",
                cy: "Cywirwch DUC. Yn ffeil UASC y llynedd yn unig y mae lle plentyn a beidiodd â bod ar ei ben ei hun "
                    + "cyn eleni."),
            fires: """
                UASC CHILD=A DUC=31/03/2025 !
                UASC CHILD=B DUC=2031 !
                """,
            passes: """
                UASC CHILD=A DUC=01/04/2025
                UASC CHILD=B DUC=
                """
        ) { row, child in
            row.duc.isUnreadable || row.duc < child.yearStart
        },
        .uasc(
            "205A", columns: "DUC", needs: [.table(.header), .lastYear(.header), .lastYear(.uasc)],
            reads: "UASC.DUC",
            says: Bilingual(
                "Last year the Header had this child as unaccompanied (UASC), and this year it does "
                    + "not. DUC is {DUC} now and was {last.UASC.DUC} last year; it must be blank now, and "
                    + "last year’s must be a day in last year.",
                cy: "Y llynedd roedd y Header yn dweud bod y plentyn hwn ar ei ben ei hun (UASC), ac "
                    + "eleni nid yw. {DUC} yw DUC nawr a {last.UASC.DUC} oedd y llynedd; rhaid iddo fod yn "
                    + "wag nawr, a rhaid i un y llynedd fod yn ddiwrnod yn y flwyddyn honno."),
            todo: formerTodo,
            fires: """
                Header UASC=0
                UASC DUC=01/06/2025 !
                last.UASC DUC=31/03/2025
                """,
            passes: """
                Header UASC=0
                UASC DUC=
                last.UASC DUC=31/03/2025
                """
        ) { row, child in
            !child.headers.contains { $0.uasc == "1" } && wasUnaccompanied(child)
                && (row.duc.isPresent || !ceasedLastYear(child))
        },
        .header(
            "205A", columns: "UASC", needs: [.table(.uasc), .lastYear(.header), .lastYear(.uasc)],
            reads: "UASC.DUC",
            says: Bilingual(
                "This child was unaccompanied (UASC) in last year’s return and is not in this "
                    + "year’s. DUC is {UASC.DUC} now and was {last.UASC.DUC} last year; it must be blank "
                    + "now, and last year’s must be a day in last year.",
                cy: "Roedd y plentyn hwn ar ei ben ei hun (UASC) yn natganiad y llynedd ac nid yw yn un "
                    + "eleni. {UASC.DUC} yw DUC nawr a {last.UASC.DUC} oedd y llynedd; rhaid iddo fod yn "
                    + "wag nawr, a rhaid i un y llynedd fod yn ddiwrnod yn y flwyddyn honno."),
            todo: formerTodo,
            departs: Bilingual(
                "The field’s validator begins with this year’s UASC file, so that of CSV files it never finds the "
                    + "child that the rule is about: one who was in last year’s file and is not in this year’s.",
                cy: "Mae dilysydd y maes yn dechrau gyda ffeil UASC eleni, felly o ffeiliau CSV nid yw byth yn dod o "
                    + "hyd i’r plentyn y mae’r rheol yn sôn amdano: un a oedd yn ffeil y llynedd ac nad yw yn un "
                    + "eleni."),
            fires: """
                Header CHILD=A !
                last.UASC CHILD=A DUC=01/04/2025
                Header CHILD=B !
                last.UASC CHILD=B DUC=
                """,
            passes: """
                Header CHILD=A
                last.UASC CHILD=A DUC=31/03/2025
                Header CHILD=B
                last.UASC CHILD=B DUC=01/04/2024
                """
        ) { header, child in
            header.uasc != "1" && wasUnaccompanied(child)
                && (child.uasc.contains { $0.duc.isPresent } || !ceasedLastYear(child))
        },
        .uasc(
            "205B", columns: "DUC", needs: [.table(.header), .lastYear(.header), .lastYear(.uasc)],
            reads: "UASC.DUC UASC.DOB",
            says: Bilingual(
                "This child is unaccompanied (UASC) in both years’ returns. DUC is {DUC} now and was "
                    + "{last.UASC.DUC} last year; last year’s must be the 18th birthday, and this year’s "
                    + "the same or a day in this year.",
                cy: "Mae’r plentyn hwn ar ei ben ei hun (UASC) yn natganiadau’r ddwy flwyddyn. {DUC} yw "
                    + "DUC nawr a {last.UASC.DUC} oedd y llynedd; rhaid i un y llynedd fod yn ben-blwydd "
                    + "yn 18, ac un eleni yr un diwrnod neu’n ddiwrnod eleni."),
            todo: stillTodo,
            fires: """
                Header DOB=01/06/2008
                UASC DUC=01/04/2026 !
                last.UASC DOB=01/06/2008 DUC=01/06/2026
                """,
            passes: """
                Header DOB=01/06/2008
                UASC DUC=31/03/2026
                last.UASC DOB=01/06/2008 DUC=01/06/2026
                """
        ) { row, child in
            child.headers.contains { $0.uasc == "1" } && wasUnaccompanied(child)
                && !isStillUnaccompanied(row, child)
        },
        .header(
            "205B", columns: "UASC", needs: [.table(.uasc), .lastYear(.header), .lastYear(.uasc)],
            reads: "UASC.DUC UASC.DOB",
            says: Bilingual(
                "This child is unaccompanied (UASC) in both years’ returns. DUC is {UASC.DUC} now "
                    + "and was {last.UASC.DUC} last year; last year’s must be the 18th birthday, and this "
                    + "year’s the same or a day in this year.",
                cy: "Mae’r plentyn hwn ar ei ben ei hun (UASC) yn natganiadau’r ddwy flwyddyn. "
                    + "{UASC.DUC} yw DUC nawr a {last.UASC.DUC} oedd y llynedd; rhaid i un y llynedd fod "
                    + "yn ben-blwydd yn 18, ac un eleni yr un diwrnod neu’n ddiwrnod eleni."),
            todo: stillTodo,
            fires: """
                Header CHILD=A DOB=01/06/2008 !
                UASC CHILD=A DUC=01/06/2026
                last.UASC CHILD=A DOB=01/06/2008 DUC=02/06/2026
                Header CHILD=B DOB=01/06/2008 !
                UASC CHILD=B DUC=
                last.UASC CHILD=B DOB=01/06/2008 DUC=01/06/2026
                """,
            passes: """
                Header DOB=01/06/2008
                UASC DUC=01/06/2026
                last.UASC DOB=01/06/2008 DUC=01/06/2026
                """
        ) { header, child in
            header.uasc == "1" && wasUnaccompanied(child)
                && child.uasc.contains { !isStillUnaccompanied($0, child) }
        },
    ]

    private static let formerTodo = Bilingual(
        "Put the child into this year’s UASC file if the status lasted into this year; else correct DUC.",
        cy: "Rhowch y plentyn yn ffeil UASC eleni os parhaodd y statws i mewn i eleni; fel arall cywirwch DUC.")

    private static let stillTodo = Bilingual(
        "Enter as DUC the day in this year on which the status ceased, or the 18th birthday where it goes on.",
        cy: "Rhowch yn DUC y diwrnod eleni y daeth y statws i ben, neu’r pen-blwydd yn 18 lle mae’n parhau.")

    private static func wasUnaccompanied(_ child: Child) -> Bool { child.last.headers.contains { $0.uasc == "1" } }

    private static func ceasedLastYear(_ child: Child) -> Bool {
        child.last.uasc.first?.duc.isWithin(child.setting.year.previous.days) ?? false
    }

    /// Whether both years' days bear out that the child is unaccompanied in both.
    private static func isStillUnaccompanied(_ row: UASC, _ child: Child) -> Bool {
        guard let last = child.last.uasc.first, last.duc.isSame(as: last.dob.adding(years: 18)) else { return false }
        return row.duc.isWithin(child.year) || row.duc.isSame(as: last.duc)
    }
}
