import Basics

extension Rule {
    /// Short breaks recorded each as an episode (LS V3): how long one may last, and all of a year.
    static let lengthsOfBreaks: [Rule] = [
        .episodes(
            "365", .all, .warning, columns: "LS DECOM DEC",
            says: Bilingual(
                "This short break (LS V3) lasts from {DECOM} to {DEC}, more than 17 days.",
                cy: "Mae’r seibiant byr hwn (LS V3) yn para o {DECOM} i {DEC}, mwy na 17 diwrnod."),
            todo: Bilingual(
                "Correct DECOM or DEC; a longer stay is not a short break and needs another LS, such as V2.",
                cy: "Cywirwch DECOM neu DEC; nid seibiant byr yw arhosiad hirach ac mae angen LS arall arno, megis "
                    + "V2."),
            departs: Bilingual(
                "While asking this, the field’s validator ends every open episode on 31 March for the rules after it.",
                cy: "Wrth ofyn hyn, mae dilysydd y maes yn cau pob cyfnod agored ar 31 Mawrth i’r rheolau ar ei ôl."),
            fires: """
                Episodes LS=V3 DECOM=01/06/2025 DEC=19/06/2025 REC=E4A !
                Episodes CHILD=C2 LS=V3 DECOM=13/03/2026 !
                """,
            passes: """
                Episodes LS=V3 DECOM=01/06/2025 DEC=18/06/2025 REC=E4A
                Episodes CHILD=C2 LS=V3 DECOM=14/03/2026
                """
        ) { episode, child in
            let end = episode.isOpen ? DateCell(child.yearEnd) : episode.dec
            return episode.ls == "V3" && end > episode.decom.adding(days: 17)
        },
        .episodes(
            "366", columns: "RNE LS",
            says: Bilingual(
                "This is a short break recorded as an episode of its own (LS V3), so RNE is S; it is {RNE}.",
                cy: "Seibiant byr a gofnodwyd fel cyfnod ar ei ben ei hun (LS V3) yw hwn, felly RNE yw S; {RNE} ydyw."
            ),
            todo: Bilingual(
                "Set RNE to S, or correct LS. A child does not change placement within a break.",
                cy: "Gosodwch RNE yn S, neu cywirwch LS. Nid yw plentyn yn newid lleoliad o fewn seibiant."),
            fires: """
                Episodes LS=V3 RNE=P !
                Episodes CHILD=C2 LS=V3 RNE= !
                """,
            passes: """
                Episodes LS=V3 RNE=S
                Episodes CHILD=C2 LS=V4 RNE=P
                """
        ) { episode, _ in episode.ls == "V3" && episode.rne != "S" },
        .episodes(
            "367", .all, .warning, columns: "LS DECOM DEC", reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "This child’s short breaks (LS V3) come to more than 75 days in the year; this one is from {DECOM} to "
                    + "{DEC}.",
                cy: "Mae seibiannau byr y plentyn hwn (LS V3) yn dod i fwy na 75 diwrnod yn y flwyddyn; mae’r un hwn o "
                    + "{DECOM} i {DEC}."),
            todo: Bilingual(
                "Check the days; with more than 75 the child is looked after in the usual way and needs another LS.",
                cy: "Gwiriwch y dyddiau; â mwy na 75 mae’r plentyn yn derbyn gofal yn y ffordd arferol ac mae angen LS "
                    + "arall."),
            fires: """
                Episodes LS=V3 DECOM=01/03/2025 DEC=09/06/2025 REC=E4A !
                Episodes LS=V3 DECOM=01/07/2025 DEC=07/07/2025 REC=E4A !
                Episodes LS=V3 DECOM=30/03/2026 !
                Episodes LS=V3 DECOM=01/03/2025 DEC=01/04/2025 REC=E4A
                """,
            passes: """
                Episodes LS=V3 DECOM=01/03/2025 DEC=09/06/2025 REC=E4A
                Episodes LS=V3 DECOM=01/07/2025 DEC=07/07/2025 REC=E4A
                """
        ) { episode, child in
            child.breakDays(of: episode) > 0 && child.episodes.reduce(0) { $0 + child.breakDays(of: $1) } > 75
        },
    ]
}

extension Child {
    /// How many days of the year the episode was a break, not counting its last; 0 where it was none.
    fileprivate func breakDays(of episode: Episode) -> Int {
        guard episode.ls == "V3", let start = episode.decom.day,
            let end = episode.isOpen ? yearEnd : episode.dec.day
        else { return 0 }
        return max(0, max(start, yearStart).days(to: min(end, yearEnd)))
    }
}
