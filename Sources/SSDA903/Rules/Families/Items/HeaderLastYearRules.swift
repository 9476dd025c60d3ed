import Basics

extension Rule {
    /// What the Header says otherwise than last year's did.
    static let headerLastYear: [Rule] = [
        .header(
            "202", .all, .warning, columns: "SEX", needs: [.lastYear(.header)],
            says: Bilingual(
                "SEX is {SEX}; in last year’s return it was {last.Header.SEX}.",
                cy: "{SEX} yw SEX; {last.Header.SEX} oedd yn natganiad y llynedd."),
            todo: Bilingual(
                "Find out which is right. Correct this year’s if it is wrong; if last year’s was, keep this and note "
                    + "why.",
                cy: "Canfyddwch pa un sy’n gywir. Cywirwch un eleni os yw’n anghywir; os un y llynedd oedd yn "
                    + "anghywir, cadwch hwn a nodwch pam."),
            departs: Bilingual(
                "In 2024/25 the codes for sex changed from 1 and 2 to M and F. The field’s validator takes that for a "
                    + "difference and flags every child; here 1 is M and 2 is F.",
                cy: "Yn 2024/25 newidiodd y codau rhyw o 1 a 2 i M ac F. Mae dilysydd y maes yn cymryd hynny’n "
                    + "wahaniaeth ac yn nodi pob plentyn; yma M yw 1 ac F yw 2."),
            fires: """
                Header SEX=F !
                last.Header SEX=M
                """,
            passes: """
                year 2025
                Header SEX=F
                last.Header SEX=2
                """
        ) { header, child in
            child.last.headers.contains { header.sex != $0.sex && header.sex != sexAsNow($0, child) }
        },
        .header(
            "203", .all, .warning, columns: "DOB", needs: [.lastYear(.header)], reads: "Header.DOB",
            says: Bilingual(
                "DOB is {DOB}; in last year’s return it was {last.Header.DOB}.",
                cy: "{DOB} yw DOB; {last.Header.DOB} oedd yn natganiad y llynedd."),
            todo: Bilingual(
                "Look at the birth certificate or the age assessment. Correct this year’s date if it is wrong; if last "
                    + "year’s was, keep this and note why.",
                cy: "Edrychwch ar y dystysgrif geni neu’r asesiad oedran. Cywirwch ddyddiad eleni os yw’n anghywir; os "
                    + "un y llynedd oedd yn anghywir, cadwch hwn a nodwch pam."),
            fires: """
                Header CHILD=A DOB=02/06/2013 !
                last.Header CHILD=A DOB=01/06/2013
                Header CHILD=B DOB= !
                last.Header CHILD=B DOB=01/06/2013
                """,
            passes: """
                Header DOB=1/6/2013
                last.Header DOB=01/06/2013
                """
        ) { header, child in
            child.last.headers.contains { header.dob.day != $0.dob.day }
        },
        .header(
            "204", .all, .warning, columns: "ETHNIC", needs: [.lastYear(.header)],
            says: Bilingual(
                "ETHNIC is {ETHNIC}; in last year’s return it was {last.Header.ETHNIC}.",
                cy: "{ETHNIC} yw ETHNIC; {last.Header.ETHNIC} oedd yn natganiad y llynedd."),
            todo: Bilingual(
                "Check how the child or family describes it now. If the change is meant, keep it and note why.",
                cy: "Gwiriwch sut y mae’r plentyn neu’r teulu’n ei ddisgrifio bellach. Os yw’r newid yn fwriadol, "
                    + "cadwch ef a nodwch pam."),
            fires: """
                Header ETHNIC=MWBC !
                last.Header ETHNIC=NOBT
                """,
            passes: """
                Header ETHNIC=MWBC
                last.Header ETHNIC=MWBC
                """
        ) { header, child in
            child.last.headers.contains { header.ethnic != $0.ethnic }
        },
    ]

    /// Last year's SEX in this year's code: in 2024/25 the code changed.
    private static func sexAsNow(_ last: Header, _ child: Child) -> Code {
        guard child.ending == 2025 else { return last.sex }
        if last.sex == "1" { return "M" }
        return last.sex == "2" ? "F" : last.sex
    }
}
