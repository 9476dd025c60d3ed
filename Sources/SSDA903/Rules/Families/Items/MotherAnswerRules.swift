import Basics

extension Rule {
    /// Whether MOTHER is answered where it should be, and only there.
    static let motherAnswers: [Rule] = [
        .header(
            "165", columns: "MOTHER SEX", needs: [.table(.episodes), .table(.oc3)],
            reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "MOTHER is {MOTHER} and SEX {SEX}. MOTHER must be 1 or 0 for every girl looked after in the year, and "
                    + "blank for boys and for care leavers who were not looked after in it.",
                cy: "{MOTHER} yw MOTHER a {SEX} yw SEX. Rhaid i MOTHER fod yn 1 neu 0 i bob merch a fu’n derbyn gofal "
                    + "yn y flwyddyn, ac yn wag i fechgyn ac i rai sy’n gadael gofal na fuont yn derbyn gofal ynddi."),
            todo: motherTodo, departs: motherDeparts,
            fires: """
                Header CHILD=A SEX=M MOTHER=0 !
                Header CHILD=B SEX=F !
                Episodes CHILD=B
                Header CHILD=C SEX=F MOTHER=Y !
                Header CHILD=D SEX=F MOTHER=1 !
                OC3 CHILD=D
                """,
            passes: """
                Header CHILD=A SEX=M
                Episodes CHILD=A
                Header CHILD=B SEX=F MOTHER=0
                Episodes CHILD=B
                Header CHILD=C SEX=F
                Episodes CHILD=C LS=V4
                Header CHILD=D SEX=F
                OC3 CHILD=D
                """
        ) { header, child in
            isMotherAmiss(header, child)
        },
        .oc3(
            "165", columns: "IN_TOUCH ACTIV ACCOM", needs: [.table(.header), .table(.episodes)],
            reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "In the Header of this care leaver, MOTHER is {Header.MOTHER} and SEX {Header.SEX}. MOTHER must be 1 or "
                    + "0 for every girl looked after in the year, and blank for boys and for care leavers who were not "
                    + "looked after in it.",
                cy:
                    "Yn Header y sawl sy’n gadael gofal, {Header.MOTHER} yw MOTHER a {Header.SEX} yw SEX. Rhaid i MOTHER "
                    + "fod yn 1 neu 0 i bob merch a fu’n derbyn gofal yn y flwyddyn, ac yn wag i fechgyn ac i rai sy’n "
                    + "gadael gofal na fuont yn derbyn gofal ynddi."),
            todo: motherTodo, departs: motherDeparts,
            fires: """
                Header SEX=F MOTHER=1
                Episodes DECOM=01/06/2024 DEC=31/03/2025 REC=E17
                OC3 !
                """,
            passes: """
                Header SEX=F MOTHER=1
                Episodes DECOM=01/06/2024 DEC=01/04/2025 REC=E17
                OC3
                """
        ) { _, child in
            child.headers.contains { isMotherAmiss($0, child) }
        },
    ]

    private static let motherTodo = Bilingual(
        "Enter whether she is a mother (1) or not (0), or take the answer out where it does not belong.",
        cy: "Nodwch a yw hi’n fam (1) neu beidio (0), neu tynnwch yr ateb allan lle nad oes lle iddo.")

    private static let motherDeparts = Bilingual(
        "The field’s validator still looks for SEX 1 and 2, so that from 2024/25 it only asks whether MOTHER is 0 or 1; "
            + "and it leaves out children who have no episode but short breaks.",
        cy: "Mae dilysydd y maes yn dal i chwilio am SEX 1 a 2, felly o 2024/25 ymlaen dim ond gofyn a yw MOTHER yn 0 "
            + "neu 1 y mae; ac mae’n hepgor plant nad oes ganddynt gyfnod heblaw seibiannau byr.")

    private static func isMotherAmiss(_ header: Header, _ child: Child) -> Bool {
        if child.isForeign(header.mother, in: .mother) { return true }
        if child.isMale(header) { return header.mother.isPresent }
        guard child.isFemale(header) else { return false }
        let isLookedAfter = child.episodes.contains { !$0.isShortBreak && $0.isIn(child.year) }
        if isLookedAfter { return header.mother.isBlank }
        return header.mother.isPresent && child.oc3.contains { $0.hasData }
    }
}
