import Basics

extension Rule {
    /// Episodes of a child who was adopted before.
    static let afterAdoption: [Rule] = [
        .episodes(
            "199", columns: "DECOM", reads: "Episodes.DECOM",
            says: Bilingual(
                "This episode began on {DECOM}, after one of the same child that ended with adoption (E11 or E12).",
                cy: "Dechreuodd y cyfnod hwn ar {DECOM}, ar ôl un gan yr un plentyn a ddaeth i ben â mabwysiadu (E11 "
                    + "neu E12)."),
            todo: Bilingual(
                "Correct REC if the child was not adopted. A child adopted from care who comes back has a new CHILD id.",
                cy: "Cywirwch REC os na fabwysiadwyd y plentyn. Caiff plentyn a fabwysiadwyd o ofal ac sy’n dod yn ôl "
                    + "rif CHILD newydd."),
            departs: Bilingual(
                "Where the same adoption stands in both years’ files, the field’s validator takes one of the two for a "
                    + "second adoption; here it is one episode.",
                cy: "Lle mae’r un mabwysiadu yn ffeiliau’r ddwy flwyddyn, mae dilysydd y maes yn cymryd un o’r ddau yn "
                    + "ail fabwysiadu; yma un cyfnod ydyw."),
            fires: """
                Episodes CHILD=A DECOM=01/06/2025 DEC=01/09/2025 REC=E11
                Episodes CHILD=A DECOM=01/12/2025 !
                Episodes CHILD=B DECOM=02/06/2024 !
                last.Episodes CHILD=B DECOM=01/06/2024 DEC=01/09/2024 REC=E12
                """,
            passes: """
                Episodes CHILD=A DECOM=01/06/2025 DEC=01/09/2025 REC=E4A
                Episodes CHILD=A DECOM=01/12/2025 DEC=01/02/2026 REC=E11
                Episodes CHILD=B DECOM=01/06/2024 DEC=01/05/2025 REC=E12
                last.Episodes CHILD=B DECOM=01/06/2024 DEC=01/05/2025 REC=E12
                """
        ) { episode, child in
            child.last.episodes.contains { $0.endsInAdoption && $0.decom < episode.decom }
                || episode.decom.isDay && child.episodes.contains { $0.endsInAdoption && $0.turn < episode.turn }
        }
    ]
}
