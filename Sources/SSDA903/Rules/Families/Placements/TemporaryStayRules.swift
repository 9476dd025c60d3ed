import Basics

extension Rule {
    /// Temporary placements: how long one may last, and how many.
    static let temporaryStays: [Rule] = [
        .episodes(
            "375", .all, .warning, columns: "DECOM DEC PLACE", needs: [.table(.header)],
            says: Bilingual(
                "This stay in hospital is recorded as temporary (PLACE T1) and lasts from {DECOM} to {DEC}, more than "
                    + "six weeks.",
                cy: "Cofnodwyd yr arhosiad hwn mewn ysbyty fel un dros dro (PLACE T1) ac mae’n para o {DECOM} i {DEC}, "
                    + "mwy na chwe wythnos."),
            todo: Bilingual(
                "Correct DECOM or DEC; if the child stayed on, record it as a placement of its own (PLACE R2).",
                cy: "Cywirwch DECOM neu DEC; os arhosodd y plentyn, cofnodwch hynny fel lleoliad ar ei ben ei hun "
                    + "(PLACE R2)."),
            fires: "Episodes PLACE=T1 DECOM=01/06/2025 DEC=14/07/2025 REC=X1 !",
            passes: "Episodes PLACE=T1 DECOM=01/06/2025 DEC=13/07/2025 REC=X1"
        ) { episode, child in episode.place == "T1" && episode.outlasts(42, child) },
        .episodes(
            "376", .all, .warning, columns: "DECOM DEC PLACE", needs: [.table(.header)],
            says: Bilingual(
                "This stay while the carer was on holiday (PLACE T3) lasts from {DECOM} to {DEC}, more than three "
                    + "weeks.",
                cy: "Mae’r arhosiad hwn tra oedd y gofalwr ar wyliau (PLACE T3) yn para o {DECOM} i {DEC}, mwy na "
                    + "thair wythnos."),
            todo: Bilingual(
                "Correct DECOM or DEC, or record the stay as a placement of its own.",
                cy: "Cywirwch DECOM neu DEC, neu cofnodwch yr arhosiad fel lleoliad ar ei ben ei hun."),
            fires: "Episodes PLACE=T3 DECOM=01/06/2025 DEC=23/06/2025 REC=X1 !",
            passes: "Episodes PLACE=T3 DECOM=01/06/2025 DEC=22/06/2025 REC=X1"
        ) { episode, child in episode.place == "T3" && episode.outlasts(21, child) },
        .episodes(
            "377", .all, .warning, columns: "PLACE",
            says: Bilingual(
                "This child has more than two stays while the carer was on holiday (PLACE T3) in the return; this one "
                    + "starts on {DECOM}.",
                cy: "Mae gan y plentyn hwn fwy na dau arhosiad tra oedd y gofalwr ar wyliau (PLACE T3) yn y datganiad; "
                    + "mae’r un hwn yn dechrau ar {DECOM}."),
            todo: Bilingual(
                "Check the stays; from the third in a year, record each as a placement of its own.",
                cy: "Gwiriwch yr arosiadau; o’r trydydd mewn blwyddyn, cofnodwch bob un fel lleoliad ar ei ben ei hun."
            ),
            fires: """
                Episodes PLACE=T3 DECOM=01/05/2025 DEC=08/05/2025 REC=X1 !
                Episodes PLACE=T3 DECOM=01/07/2025 DEC=08/07/2025 REC=X1 !
                Episodes PLACE=T3 DECOM=01/09/2025 DEC=08/09/2025 REC=X1 !
                Episodes PLACE=T1 DECOM=01/11/2025
                """,
            passes: """
                Episodes PLACE=T3 DECOM=01/05/2025 DEC=08/05/2025 REC=X1
                Episodes PLACE=T3 DECOM=01/07/2025 DEC=08/07/2025 REC=X1
                Episodes PLACE=T1 DECOM=01/09/2025 DEC=08/09/2025 REC=X1
                """
        ) { episode, child in
            episode.place == "T3" && child.episodes.count { $0.place == "T3" } > 2
        },
        .episodes(
            "379", .all, .warning, columns: "DECOM DEC PLACE", needs: [.table(.header)],
            says: Bilingual(
                "PLACE T4 is a temporary stay of 7 days or fewer; this one lasts from {DECOM} to {DEC}.",
                cy: "Arhosiad dros dro o 7 diwrnod neu lai yw PLACE T4; mae’r un hwn yn para o {DECOM} i {DEC}."),
            todo: Bilingual(
                "Correct DECOM or DEC, or give PLACE the code that fits.",
                cy: "Cywirwch DECOM neu DEC, neu rhowch y cod sy’n gweddu i PLACE."),
            fires: "Episodes PLACE=T4 DECOM=01/06/2025 DEC=09/06/2025 REC=X1 !",
            passes: "Episodes PLACE=T4 DECOM=01/06/2025 DEC=08/06/2025 REC=X1"
        ) { episode, child in episode.place == "T4" && episode.outlasts(7, child) },
    ]
}

extension Episode {
    /// The episode has ended, after more than so many days, and the child is in the Header.
    fileprivate func outlasts(_ days: Int, _ child: Child) -> Bool {
        dec > decom.adding(days: days) && child.header != nil
    }
}
