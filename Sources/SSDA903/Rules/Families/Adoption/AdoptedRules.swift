import Basics

extension Rule {
    /// Children adopted in the year: their last episode beside the AD1 file.
    static let adoptedInYear: [Rule] = [
        .episodes(
            "582", .all, .warning, columns: "DEC REC", needs: [.table(.ad1)], reads: "AD1.DATE_MATCH",
            says: Bilingual(
                "The child was adopted on {DEC} (REC {REC}), the very day on which they were matched with the adopters "
                    + "(DATE_MATCH).",
                cy: "Mabwysiadwyd y plentyn ar {DEC} (REC {REC}), yr union ddiwrnod y cafodd ei baru â’r mabwysiadwyr "
                    + "(DATE_MATCH)."),
            todo: Bilingual(
                "Give the day of the adoption order in DEC and the day of the match in DATE_MATCH.",
                cy: "Rhowch ddyddiad y gorchymyn mabwysiadu yn DEC a dyddiad y paru yn DATE_MATCH."),
            fires: "Episodes DEC=01/03/2026 REC=E11 !\nAD1 DATE_MATCH=01/03/2026",
            passes: "Episodes DEC=02/03/2026 REC=E11\nAD1 DATE_MATCH=01/03/2026"
        ) { episode, child in
            episode.endsInAdoption && child.ad1.contains { $0.dateMatch.isSame(as: episode.dec) }
        },
        .ad1(
            "601", columns: "DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR",
            needs: [.table(.episodes)], reads: "Episodes.DEC",
            says: Bilingual(
                "The child was adopted in the year, but not all six items are answered: DATE_INT {DATE_INT}, "
                    + "DATE_MATCH {DATE_MATCH}, FOSTER_CARE {FOSTER_CARE}, NB_ADOPTR {NB_ADOPTR}, SEX_ADOPTR "
                    + "{SEX_ADOPTR}, LS_ADOPTR {LS_ADOPTR}.",
                cy: "Mabwysiadwyd y plentyn yn y flwyddyn, ond nid yw’r chwe eitem i gyd wedi’u hateb: DATE_INT "
                    + "{DATE_INT}, DATE_MATCH {DATE_MATCH}, FOSTER_CARE {FOSTER_CARE}, NB_ADOPTR {NB_ADOPTR}, "
                    + "SEX_ADOPTR {SEX_ADOPTR}, LS_ADOPTR {LS_ADOPTR}."),
            todo: Bilingual("Fill in the blank ones.", cy: "Llenwch y rhai gwag."),
            fires: "Episodes DEC=31/03/2026 REC=E12\nAD1 LS_ADOPTR= !",
            passes: "Episodes DEC=01/04/2026 REC=E12\nAD1 LS_ADOPTR="
        ) { adoption, child in
            adoption.answered < 6 && child.isAdoptedInYear
        },
        .episodes(
            "601", columns: "DEC REC", needs: [.table(.ad1)],
            says: Bilingual(
                "The child was adopted on {DEC} (REC {REC}), but not all of their adoption is answered in the AD1 "
                    + "file.",
                cy: "Mabwysiadwyd y plentyn ar {DEC} (REC {REC}), ond nid yw’r cyfan am y mabwysiadu wedi’i ateb yn y "
                    + "ffeil AD1."),
            todo: Bilingual(
                "Fill in the blank items of the child’s AD1 row, or correct REC if they were not adopted.",
                cy: "Llenwch yr eitemau gwag yn rhes AD1 y plentyn, neu cywirwch REC os na chafodd ei fabwysiadu."),
            fires: "Episodes DEC=01/04/2025 DECOM=01/06/2024 REC=E11 !\nAD1 DATE_INT=",
            passes: "Episodes DEC=01/04/2025 DECOM=01/06/2024 REC=E11\nAD1 DATE_INT=01/06/2024"
        ) { episode, child in
            child.isAdoption(episode) && child.ad1.contains { $0.answered < 6 }
        },
        .ad1(
            "602", columns: "DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR",
            needs: [.table(.episodes)], reads: "Episodes.DEC",
            says: Bilingual(
                "The AD1 file tells of the child’s adoption, but no episode of theirs ends in adoption (REC E11 or "
                    + "E12) in the year.",
                cy: "Mae’r ffeil AD1 yn sôn am fabwysiadu’r plentyn, ond nid oes cyfnod o’i eiddo sy’n gorffen drwy "
                    + "fabwysiadu (REC E11 neu E12) yn y flwyddyn."),
            todo: Bilingual(
                "If the child was adopted in the year, correct DEC and REC of their last episode; if not, remove the "
                    + "row.",
                cy: "Os mabwysiadwyd y plentyn yn y flwyddyn, cywirwch DEC a REC ei gyfnod olaf; os na, tynnwch y rhes."
            ),
            fires: "Episodes DEC=01/03/2026 REC=E4A\nAD1 NB_ADOPTR=1 !",
            passes: "Episodes DEC=01/03/2026 REC=E11\nAD1 NB_ADOPTR=1"
        ) { adoption, child in
            adoption.hasData && !child.isAdoptedInYear
        },
    ]
}
