import Basics

extension Rule {
    /// The days of an episode, against each other, the year and the Act.
    static let episodeDays: [Rule] = [
        .episodes(
            "353", columns: "DECOM",
            says: Bilingual(
                "This episode starts on {DECOM}, before 14 October 1991, when the Children Act began.",
                cy: "Mae’r cyfnod hwn yn dechrau ar {DECOM}, cyn 14 Hydref 1991, pan ddechreuodd y Ddeddf Plant."),
            todo: Bilingual("Correct DECOM.", cy: "Cywirwch DECOM."),
            fires: "Episodes DECOM=13/10/1991 !", passes: "Episodes DECOM=14/10/1991"
        ) { episode, _ in episode.decom < DateCell(Day(1991, 10, 14)) },
        .episodes(
            "354", columns: "DECOM",
            says: Bilingual(
                "This episode starts on {DECOM}, after the end of the year.",
                cy: "Mae’r cyfnod hwn yn dechrau ar {DECOM}, ar ôl diwedd y flwyddyn."),
            todo: Bilingual(
                "Correct DECOM, or leave the episode for next year’s return.",
                cy: "Cywirwch DECOM, neu gadewch y cyfnod ar gyfer datganiad y flwyddyn nesaf."),
            fires: "Episodes DECOM=01/04/2026 !", passes: "Episodes DECOM=31/03/2026"
        ) { episode, child in episode.decom > child.yearEnd },
        .episodes(
            "355", .all, .warning, columns: "DECOM DEC",
            says: Bilingual(
                "This episode starts and ends on the same day, {DECOM}.",
                cy: "Mae’r cyfnod hwn yn dechrau ac yn gorffen ar yr un diwrnod, {DECOM}."),
            todo: Bilingual(
                "Correct DECOM or DEC; take the episode out if the child did not stay a night.",
                cy: "Cywirwch DECOM neu DEC; tynnwch y cyfnod os nad arhosodd y plentyn noson."),
            departs: Bilingual(
                "The field’s validator compares the text of the cells: two blanks are alike to it, 1/4/2025 and "
                    + "01/04/2025 are not.",
                cy: "Mae dilysydd y maes yn cymharu testun y celloedd: mae dau wag yr un fath iddo, ond nid 1/4/2025 a "
                    + "01/04/2025."),
            fires: "Episodes DECOM=1/6/2025 DEC=01/06/2025 REC=E4A !",
            passes: """
                Episodes DECOM=01/06/2025 DEC=02/06/2025 REC=E4A
                Episodes CHILD=C2 DECOM= DEC=
                """
        ) { episode, _ in episode.decom.isSame(as: episode.dec) },
        .episodes(
            "356", columns: "DECOM DEC",
            says: Bilingual(
                "This episode ends on {DEC}, before it starts on {DECOM}.",
                cy: "Mae’r cyfnod hwn yn dod i ben ar {DEC}, cyn iddo ddechrau ar {DECOM}."),
            todo: Bilingual("Correct DECOM or DEC.", cy: "Cywirwch DECOM neu DEC."),
            fires: "Episodes DECOM=01/06/2025 DEC=31/05/2025 REC=E4A !",
            passes: "Episodes DECOM=01/06/2025 DEC=01/06/2025 REC=E4A"
        ) { episode, _ in episode.dec < episode.decom },
        .episodes(
            "357", columns: "RNE DECOM", reads: "Episodes.DECOM",
            says: Bilingual(
                "This is the child’s first episode and starts in the year, on {DECOM}, but RNE is {RNE}, not S "
                    + "(started to be looked after).",
                cy: "Dyma gyfnod cyntaf y plentyn ac mae’n dechrau yn y flwyddyn, ar {DECOM}, ond RNE yw {RNE}, nid S "
                    + "(dechreuodd dderbyn gofal)."),
            todo: Bilingual(
                "Add the episode before this one if it is missing; otherwise set RNE to S.",
                cy: "Ychwanegwch y cyfnod cyn hwn os yw ar goll; fel arall gosodwch RNE yn S."),
            fires: """
                Episodes DECOM=01/04/2025 RNE=P !
                Episodes CHILD=C2 RNE= !
                """,
            passes: """
                Episodes DECOM=31/03/2025 RNE=P
                Episodes CHILD=C2
                Episodes CHILD=C2 DECOM=01/09/2025 RNE=P
                """
        ) { episode, child in
            episode.rne != "S" && episode.decom >= child.yearStart && child.opens(with: episode)
        },
    ]
}
