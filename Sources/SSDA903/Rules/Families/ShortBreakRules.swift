import Basics

extension Rule {
    /// Short breaks (LS V3 and V4).
    static let shortBreaks: [Rule] = [
        .episodes(
            "384", columns: "PLACE LS",
            says: Bilingual(
                "You gave {PLACE}, a long-term foster placement, for a child on short breaks (LS {LS}).",
                cy: "Rhoesoch {PLACE}, lleoliad maeth hirdymor, i blentyn ar seibiannau byr (LS {LS})."),
            todo: Bilingual(
                "Correct PLACE if the child only stays for breaks, or LS if this is the child’s home now.",
                cy: "Cywirwch PLACE os yw’r plentyn yn aros am seibiannau yn unig, neu LS os dyma gartref y plentyn "
                    + "bellach."),
            fires: "Episodes LS=V3 PLACE=U1 !", passes: "Episodes LS=V3 PLACE=U3"
        ) { episode, _ in
            episode.isShortBreak && episode.place.isOne(of: "U1", "U4")
        },
        .episodes(
            "426", columns: "LS",
            says: Bilingual(
                "This child has both kinds of short break, V3 and V4; this episode has {LS}.",
                cy: "Mae gan y plentyn hwn y ddau fath o seibiant byr, V3 a V4; mae gan y cyfnod hwn {LS}."),
            todo: Bilingual(
                "Record either each break (V3) or the agreement (V4) for the child, not both.",
                cy: "Cofnodwch naill ai bob seibiant (V3) neu’r cytundeb (V4) i’r plentyn, nid y ddau."),
            fires: """
                Episodes LS=V3 DECOM=01/05/2025 DEC=05/05/2025 REC=E4A !
                Episodes LS=V4 DECOM=01/06/2025 !
                Episodes LS=V2 DECOM=01/09/2025
                """,
            passes: """
                Episodes LS=V3 DECOM=01/05/2025 DEC=05/05/2025 REC=E4A
                Episodes LS=V3 DECOM=01/06/2025 DEC=05/06/2025 REC=E4A
                """
        ) { episode, child in
            episode.isShortBreak && child.episodes.contains { $0.ls == "V3" }
                && child.episodes.contains { $0.ls == "V4" }
        },
    ]
}
