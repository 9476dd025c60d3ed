import Basics

extension Rule {
    /// Where the child was before and at the adoption: the codes A3 to A6, and FOSTER_CARE.
    static let adoptionPlaces: [Rule] = [
        .episodes(
            "336", columns: "PLACE DECOM", reads: "Episodes.DECOM",
            says: Bilingual(
                "PLACE {PLACE} is placed for adoption with the current foster carer, but the episode before was in "
                    + "PLACE {before.PLACE}, neither foster nor adoptive.",
                cy: "Wedi’i leoli i’w fabwysiadu gyda’r gofalwr maeth presennol yw PLACE {PLACE}, ond roedd y cyfnod "
                    + "cynt yn PLACE {before.PLACE}, nad yw’n lleoliad maeth nac yn un mabwysiadol."),
            todo: Bilingual(
                "Use A4 or A6 if the child moved to other carers, or correct PLACE of the episode before.",
                cy: "Defnyddiwch A4 neu A6 os symudodd y plentyn at ofalwyr eraill, neu cywirwch PLACE y cyfnod cynt."),
            departs: Bilingual(
                "The field’s validator asks this of A3 and A4, though its own note says A3 and A5, the two that stay "
                    + "with the foster carer.",
                cy: "Mae dilysydd y maes yn gofyn hyn am A3 ac A4, er bod ei nodyn ei hun yn dweud A3 ac A5, y ddau "
                    + "sy’n aros gyda’r gofalwr maeth."),
            fires: """
                Episodes PLACE=K2 DEC=01/09/2025 REC=X1
                Episodes PLACE=A5 DECOM=01/09/2025 RNE=T !
                """,
            passes: """
                Episodes PLACE=U1 DEC=01/09/2025 REC=X1
                Episodes PLACE=A5 DECOM=01/09/2025 RNE=T
                Episodes CHILD=C2 PLACE=K2 DEC=01/09/2025 REC=X1
                Episodes CHILD=C2 PLACE=A4 DECOM=01/09/2025 RNE=P
                Episodes CHILD=C3 PLACE=A3
                """
        ) { episode, child in
            guard episode.place.isOne(of: "A3", "A5"), let before = child.before(episode) else { return false }
            return !before.isPlacedForAdoption && !before.isFostered
        },
        .episodes(
            "335", columns: "PLACE REC", needs: [.table(.ad1)],
            says: Bilingual(
                "The child was adopted from PLACE {PLACE}, which does not go with FOSTER_CARE {AD1.FOSTER_CARE} in "
                    + "AD1: A3 and A5 are the child’s own foster carer (1), A4 and A6 are not (0).",
                cy: "Mabwysiadwyd y plentyn o PLACE {PLACE}, nad yw’n cyd-fynd â FOSTER_CARE {AD1.FOSTER_CARE} yn AD1: "
                    + "gofalwr maeth y plentyn ei hun yw A3 ac A5 (1), nid felly A4 ac A6 (0)."),
            todo: Bilingual("Correct PLACE or FOSTER_CARE.", cy: "Cywirwch PLACE neu FOSTER_CARE."),
            fires: """
                Episodes PLACE=A5 DEC=01/12/2025 REC=E11 !
                AD1 FOSTER_CARE=0
                Episodes CHILD=C2 PLACE=A6 DEC=01/12/2025 REC=E12 !
                AD1 CHILD=C2 FOSTER_CARE=1
                """,
            passes: """
                Episodes PLACE=A5 DEC=01/12/2025 REC=E11
                AD1 FOSTER_CARE=1
                Episodes CHILD=C2 PLACE=A5 DEC=01/12/2025 REC=E4A
                AD1 CHILD=C2 FOSTER_CARE=0
                """
        ) { episode, child in child.ad1.contains { $0.contradicts(episode) } },
        .ad1(
            "335", columns: "FOSTER_CARE", needs: [.table(.episodes)],
            says: Bilingual(
                "FOSTER_CARE is {FOSTER_CARE}, which does not go with the placement that the child was adopted from: "
                    + "A3 and A5 are the child’s own foster carer (1), A4 and A6 are not (0).",
                cy: "FOSTER_CARE yw {FOSTER_CARE}, nad yw’n cyd-fynd â’r lleoliad y mabwysiadwyd y plentyn ohono: "
                    + "gofalwr maeth y plentyn ei hun yw A3 ac A5 (1), nid felly A4 ac A6 (0)."),
            todo: Bilingual(
                "Correct FOSTER_CARE, or PLACE of the last episode.",
                cy: "Cywirwch FOSTER_CARE, neu PLACE y cyfnod olaf."),
            fires: """
                Episodes PLACE=A4 DEC=01/12/2025 REC=E12
                AD1 FOSTER_CARE=1 !
                """,
            passes: """
                Episodes PLACE=A4 DEC=01/12/2025 REC=E12
                AD1 FOSTER_CARE=0
                """
        ) { adoption, child in child.episodes.contains { adoption.contradicts($0) } },
    ]
}

extension AD1 {
    /// The episode ended in adoption from a placement that FOSTER_CARE does not go with. The codes without a second
    /// figure are those of earlier years.
    fileprivate func contradicts(_ episode: Episode) -> Bool {
        guard episode.endsInAdoption || episode.rec == "E1" else { return false }
        return fosterCare == "0" && episode.place.isOne(of: "A2", "A3", "A5")
            || fosterCare == "1" && episode.place.isOne(of: "A1", "A4", "A6")
    }
}
