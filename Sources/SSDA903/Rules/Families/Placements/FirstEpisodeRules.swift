import Basics

extension Rule {
    /// Episodes that began before the year beside last year's return.
    static let firstEpisodesOfYear: [Rule] = [
        .episodes(
            "562", .all, .warning, columns: "DECOM", needs: [.lastYear(.episodes)], reads: "Episodes.DECOM",
            says: Bilingual(
                "The child’s first episode started on {DECOM}, before this year, but it is not the latest episode of "
                    + "last year’s return.",
                cy: "Dechreuodd cyfnod cyntaf y plentyn ar {DECOM}, cyn y flwyddyn hon, ond nid dyma’r cyfnod "
                    + "diweddaraf yn natganiad y llynedd."),
            todo: Bilingual(
                "Start with the episode that was open at the end of last year, with the same DECOM; or correct last "
                    + "year’s return.",
                cy: "Dechreuwch gyda’r cyfnod a oedd yn agored ar ddiwedd y llynedd, gyda’r un DECOM; neu cywirwch "
                    + "ddatganiad y llynedd."),
            fires: """
                last.Episodes DECOM=01/06/2024 DEC=01/02/2025 REC=X1
                last.Episodes DECOM=01/02/2025 RNE=P
                Episodes DECOM=01/06/2024 !
                """,
            passes: """
                last.Episodes DECOM=01/06/2024 DEC=01/02/2025 REC=X1
                last.Episodes DECOM=01/02/2025 RNE=P
                Episodes DECOM=01/02/2025 RNE=P
                """
        ) { episode, child in
            child.firstWithDay?.row == episode.row && episode.decom < child.yearStart
                && !(child.last.episodes.last { $0.decom.isDay }?.decom.isSame(as: episode.decom) ?? false)
        }
    ]
}
