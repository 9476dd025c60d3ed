import Basics

extension Rule {
    /// DECOM and DEC against the calendar, the year and each other.
    static let episodeDays: [Rule] = [
        .episodes(
            "353", columns: "DECOM",
            says: Bilingual(
                "DECOM {DECOM} is before 14 October 1991, when the Children Act 1989 came into force.",
                cy: "Mae DECOM {DECOM} cyn 14 Hydref 1991, pan ddaeth Deddf Plant 1989 i rym."),
            todo: Bilingual("Correct DECOM.", cy: "Cywirwch DECOM."),
            fires: "Episodes DECOM=13/10/1991 !", passes: "Episodes DECOM=14/10/1991"
        ) { episode, _ in
            episode.decom < childrenAct
        },
        .episodes(
            "354", columns: "DECOM",
            says: Bilingual(
                "This episode begins on {DECOM}, after the year that the return is for.",
                cy: "Mae’r cyfnod hwn yn dechrau ar {DECOM}, ar ôl y flwyddyn y mae’r datganiad amdani."),
            todo: Bilingual(
                "Correct DECOM, or leave the episode for next year’s return.",
                cy: "Cywirwch DECOM, neu gadewch y cyfnod at ddatganiad y flwyddyn nesaf."),
            fires: "Episodes DECOM=01/04/2026 !", passes: "Episodes DECOM=31/03/2026"
        ) { episode, child in
            episode.decom > child.yearEnd
        },
        .episodes(
            "355", columns: "DECOM DEC",
            says: Bilingual(
                "This episode begins and ends on the same day, {DECOM}.",
                cy: "Mae’r cyfnod hwn yn dechrau ac yn gorffen ar yr un diwrnod, {DECOM}."),
            todo: Bilingual(
                "Correct DECOM or DEC, or take the episode out: one that lasted less than a day is not returned.",
                cy: "Cywirwch DECOM neu DEC, neu tynnwch y cyfnod: ni ddychwelir un a barodd lai na diwrnod."),
            departs: Bilingual(
                "Days are compared as days, and two blank cells are not the same day. The field’s validator compares "
                    + "their text.",
                cy: "Cymherir dyddiau fel dyddiau, ac nid yr un diwrnod yw dwy gell wag. Mae dilysydd y maes yn "
                    + "cymharu eu testun."),
            fires: "Episodes DECOM=01/08/2025 DEC=1/8/2025 REC=E4A !",
            passes: "Episodes DECOM=01/08/2025 DEC=02/08/2025 REC=E4A\nEpisodes DECOM= DEC="
        ) { episode, _ in
            episode.decom.isSame(as: episode.dec)
        },
        .episodes(
            "356", columns: "DECOM DEC",
            says: Bilingual(
                "This episode ends on {DEC}, before it begins on {DECOM}.",
                cy: "Mae’r cyfnod hwn yn gorffen ar {DEC}, cyn iddo ddechrau ar {DECOM}."),
            todo: Bilingual("Correct DECOM or DEC.", cy: "Cywirwch DECOM neu DEC."),
            fires: "Episodes DECOM=02/08/2025 DEC=01/08/2025 REC=E4A !",
            passes: "Episodes DECOM=01/08/2025 DEC=01/08/2025 REC=E4A"
        ) { episode, _ in
            episode.dec < episode.decom
        },
        .episodes(
            "357", columns: "DECOM RNE", reads: "Episodes.DECOM",
            says: Bilingual(
                "The child’s first episode of the year begins on {DECOM}, so care began then, but RNE is {RNE} and not "
                    + "S.",
                cy: "Mae cyfnod cyntaf y plentyn yn y flwyddyn yn dechrau ar {DECOM}, felly bryd hynny y dechreuodd y "
                    + "gofal, ond {RNE} yw RNE ac nid S."),
            todo: Bilingual(
                "Put S in RNE, or give the episode that went before this one.",
                cy: "Rhowch S yn RNE, neu rhowch y cyfnod a ddaeth o flaen hwn."),
            fires: "Episodes DECOM=01/04/2025 RNE=P !\nEpisodes DECOM=01/08/2025 RNE=P",
            passes: "Episodes DECOM=31/03/2025 RNE=P\nEpisodes DECOM=01/08/2025 RNE=P"
        ) { episode, child in
            child.isFirst(episode) && episode.decom >= child.yearStart && episode.rne != "S"
        },
        .episodes(
            "366", columns: "LS RNE",
            says: Bilingual(
                "LS V3 is a single short break, which always starts anew, but RNE is {RNE} and not S.",
                cy: "Seibiant byr unigol yw LS V3, sydd bob amser yn dechrau o’r newydd, ond {RNE} yw RNE ac nid S."),
            todo: Bilingual(
                "Put S in RNE, or correct LS if this is not a short break.",
                cy: "Rhowch S yn RNE, neu cywirwch LS os nad seibiant byr yw hwn."),
            fires: "Episodes LS=V3 RNE=L !\nEpisodes LS=V3 RNE= DECOM=01/07/2025 !",
            passes: "Episodes LS=V3 RNE=S\nEpisodes LS=V4 RNE=L DECOM=01/07/2025"
        ) { episode, _ in
            episode.ls == "V3" && episode.rne != "S"
        },
    ]

    /// The day that the Children Act 1989 came into force.
    private static let childrenAct = DateCell(Day(1991, 10, 14))
}
