import Basics

extension Rule {
    /// How long short breaks last, each and all of the year.
    static let shortBreakLengths: [Rule] = [
        .episodes(
            "365", columns: "DECOM DEC LS",
            says: Bilingual(
                "LS V3 is a single short break, but this one (DECOM {DECOM}, DEC {DEC}) is longer "
                    + "than 17 days.",
                cy: "Un seibiant byr yw LS V3, ond mae’r un hwn (DECOM {DECOM}, DEC {DEC}) yn hirach nag "
                    + "17 diwrnod."),
            todo: Bilingual(
                "Correct DECOM, DEC or LS; a break of more than 17 days is not a short break.",
                cy: "Cywirwch DECOM, DEC neu LS; nid seibiant byr yw seibiant o fwy nag 17 diwrnod."),
            fires: "Episodes LS=V3 DECOM=01/08/2025 DEC=19/08/2025 REC=E4A !\nEpisodes LS=V3 DECOM=13/03/2026 !",
            passes: "Episodes LS=V3 DECOM=01/08/2025 DEC=18/08/2025 REC=E4A\nEpisodes LS=V3 DECOM=14/03/2026"
        ) { episode, child in
            episode.ls == "V3" && child.endInYear(episode) > episode.decom.adding(days: 17)
        },
        .episodes(
            "367", columns: "DECOM DEC LS", reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "The child’s short breaks (LS V3) come to more than 75 days in the year; this is one "
                    + "of them (DECOM {DECOM}, DEC {DEC}).",
                cy: "Mae seibiannau byr y plentyn (LS V3) yn fwy na 75 diwrnod yn y flwyddyn; dyma un "
                    + "ohonynt (DECOM {DECOM}, DEC {DEC})."),
            todo: Bilingual(
                "Correct the days or LS; after 75 days in a year the child is looked after in the ordinary way.",
                cy: "Cywirwch y dyddiau neu LS; ar ôl 75 diwrnod mewn blwyddyn mae’r plentyn yn derbyn gofal yn y "
                    + "ffordd arferol."),
            fires: """
                Episodes LS=V3 DECOM=01/01/2025 DEC=01/04/2025 REC=E4A
                Episodes LS=V3 DECOM=20/03/2025 DEC=03/04/2025 REC=E4A !
                Episodes LS=V3 DECOM=01/06/2025 DEC=14/08/2025 REC=E4A !
                """,
            passes: """
                Episodes LS=V3 DECOM=20/03/2025 DEC=02/04/2025 REC=E4A
                Episodes LS=V3 DECOM=01/06/2025 DEC=14/08/2025 REC=E4A
                """
        ) { episode, child in
            guard child.shortBreakDays(episode) > 0 else { return false }
            return child.episodes.reduce(0) { $0 + child.shortBreakDays($1) } > 75
        },
    ]
}

extension Child {
    /// The days of the year in a short break under LS V3, the last not counted; 0 for any other episode.
    fileprivate func shortBreakDays(_ episode: Episode) -> Int {
        guard episode.ls == "V3" else { return 0 }
        let start = episode.decom < yearStart ? DateCell(yearStart) : episode.decom
        let end = endInYear(episode)
        return max(0, start.days(to: end > yearEnd ? DateCell(yearEnd) : end) ?? 0)
    }
}
