import Basics

extension Rule {
    /// The days of deciding on adoption and of matching, beside each other and beside the episodes.
    static let matching: [Rule] = [
        .ad1(
            "331", columns: "DATE_MATCH", needs: [.table(.episodes)], reads: "Episodes.DECOM",
            says: Bilingual(
                "DATE_MATCH {DATE_MATCH} is after the beginning of the episode that ended in adoption: the child "
                    + "lived with the adopters before being matched with them.",
                cy:
                    "Mae DATE_MATCH {DATE_MATCH} ar ôl dechrau’r cyfnod a ddaeth i ben drwy fabwysiadu: roedd y plentyn "
                    + "yn byw gyda’r mabwysiadwyr cyn cael ei baru â nhw."),
            todo: Bilingual(
                "Correct DATE_MATCH, or DECOM of the episode with REC E11 or E12.",
                cy: "Cywirwch DATE_MATCH, neu DECOM y cyfnod sydd â REC E11 neu E12."),
            fires: "Episodes DECOM=01/08/2025 DEC=01/03/2026 REC=E11\nAD1 DATE_MATCH=02/08/2025 !",
            passes: "Episodes DECOM=01/08/2025 DEC=01/03/2026 REC=E11\nAD1 DATE_MATCH=01/08/2025"
        ) { adoption, child in
            child.episodes.contains { $0.endsInAdoption && adoption.dateMatch > $0.decom }
        },
        .episodes(
            "331", columns: "DECOM REC", needs: [.table(.ad1)], reads: "AD1.DATE_MATCH",
            says: Bilingual(
                "The episode that ended in adoption (REC {REC}) begins on {DECOM}, before the child was matched with "
                    + "the adopters (DATE_MATCH {AD1.DATE_MATCH}).",
                cy: "Mae’r cyfnod a ddaeth i ben drwy fabwysiadu (REC {REC}) yn dechrau ar {DECOM}, cyn i’r plentyn "
                    + "gael ei baru â’r mabwysiadwyr (DATE_MATCH {AD1.DATE_MATCH})."),
            todo: Bilingual(
                "Correct DECOM, or DATE_MATCH in the AD1 file.",
                cy: "Cywirwch DECOM, neu DATE_MATCH yn y ffeil AD1."),
            fires: "Episodes DECOM=01/08/2025 DEC=01/03/2026 REC=E12 !\nAD1 DATE_MATCH=02/08/2025",
            passes: "Episodes DECOM=01/08/2025 DEC=01/03/2026 REC=E12\nAD1 DATE_MATCH=01/08/2025"
        ) { episode, child in
            episode.endsInAdoption && child.ad1.contains { $0.dateMatch > episode.decom }
        },
        .ad1(
            "333", columns: "DATE_INT DATE_MATCH",
            says: Bilingual(
                "DATE_INT, when adoption was decided on, is {DATE_INT}; it must be given and not be after DATE_MATCH, "
                    + "{DATE_MATCH}.",
                cy: "{DATE_INT} yw DATE_INT, pan benderfynwyd ar fabwysiadu; rhaid ei roi, ac ni chaiff fod ar ôl "
                    + "DATE_MATCH, {DATE_MATCH}."),
            todo: Bilingual("Correct DATE_INT or DATE_MATCH.", cy: "Cywirwch DATE_INT neu DATE_MATCH."),
            fires: "AD1 DATE_INT=02/08/2025 DATE_MATCH=01/08/2025 !\nAD1 CHILD=C2 DATE_INT= DATE_MATCH=01/08/2025 !",
            passes: "AD1 DATE_INT=01/08/2025 DATE_MATCH=01/08/2025\nAD1 CHILD=C2 DATE_INT= DATE_MATCH="
        ) { adoption, _ in
            adoption.dateMatch.isDay && (!adoption.dateInt.isDay || adoption.dateInt > adoption.dateMatch)
        },
        .ad1(
            "334", columns: "DATE_INT", needs: [.table(.episodes)], reads: "Episodes.DECOM",
            says: Bilingual(
                "Adoption was decided on (DATE_INT {DATE_INT}) before the child started to be looked after for the last "
                    + "time (RNE S).",
                cy: "Penderfynwyd ar fabwysiadu (DATE_INT {DATE_INT}) cyn i’r plentyn ddechrau derbyn gofal am y tro "
                    + "olaf (RNE S)."),
            todo: Bilingual(
                "Correct DATE_INT, or DECOM or RNE of the episode.",
                cy: "Cywirwch DATE_INT, neu DECOM neu RNE y cyfnod."),
            fires: "Episodes DECOM=01/06/2025\nEpisodes DECOM=01/08/2025\nAD1 DATE_INT=31/07/2025 !",
            passes: "Episodes DECOM=01/06/2025\nEpisodes DECOM=01/08/2025\nAD1 DATE_INT=01/08/2025"
        ) { adoption, child in
            child.latestStart.map { adoption.dateInt < $0.decom } ?? false
        },
        .episodes(
            "334", columns: "DECOM RNE", needs: [.table(.ad1)], reads: "Episodes.DECOM AD1.DATE_INT",
            says: Bilingual(
                "The child started to be looked after on {DECOM} (RNE S), after adoption had been decided on (DATE_INT "
                    + "{AD1.DATE_INT}).",
                cy: "Dechreuodd y plentyn dderbyn gofal ar {DECOM} (RNE S), ar ôl penderfynu ar fabwysiadu (DATE_INT "
                    + "{AD1.DATE_INT})."),
            todo: Bilingual(
                "Correct DECOM or RNE, or DATE_INT in the AD1 file.",
                cy: "Cywirwch DECOM neu RNE, neu DATE_INT yn y ffeil AD1."),
            fires: "Episodes DECOM=01/06/2025\nEpisodes DECOM=01/08/2025 !\nAD1 DATE_INT=31/07/2025",
            passes: "Episodes DECOM=01/06/2025\nEpisodes DECOM=01/08/2025\nAD1 DATE_INT=01/08/2025"
        ) { episode, child in
            child.latestStart?.row == episode.row && child.ad1.contains { $0.dateInt < episode.decom }
        },
        .ad1(
            "335", columns: "FOSTER_CARE", needs: [.table(.episodes)],
            says: Bilingual(
                "FOSTER_CARE is {FOSTER_CARE} (1: the foster carer adopted the child, 0: somebody else did), but PLACE "
                    + "of the episode that ended in adoption says otherwise.",
                cy: "{FOSTER_CARE} yw FOSTER_CARE (1: y gofalwr maeth a fabwysiadodd y plentyn, 0: rhywun arall), ond "
                    + "mae PLACE y cyfnod a ddaeth i ben drwy fabwysiadu’n dweud fel arall."),
            todo: Bilingual(
                "Correct FOSTER_CARE, or PLACE of the episode (A3, A5: foster carer; A4, A6: somebody else).",
                cy: "Cywirwch FOSTER_CARE, neu PLACE y cyfnod (A3, A5: gofalwr maeth; A4, A6: rhywun arall)."),
            fires: """
                Episodes PLACE=A5 DEC=01/03/2026 REC=E11
                AD1 FOSTER_CARE=0 !
                Episodes CHILD=C2 PLACE=A6 DEC=01/03/2026 REC=E12
                AD1 CHILD=C2 FOSTER_CARE=1 !
                """,
            passes: """
                Episodes PLACE=A5 DEC=01/03/2026 REC=E11
                AD1 FOSTER_CARE=1
                Episodes CHILD=C2 PLACE=A6 DEC=01/03/2026 REC=E12
                AD1 CHILD=C2 FOSTER_CARE=0
                """
        ) { adoption, child in
            child.episodes.contains { $0.contradicts(adoption) }
        },
        .episodes(
            "335", columns: "PLACE REC", needs: [.table(.ad1)],
            says: Bilingual(
                "PLACE {PLACE} says whether the foster carer adopted the child (A3, A5) or somebody else (A4, A6), but "
                    + "FOSTER_CARE in the AD1 file is {AD1.FOSTER_CARE} (1: the foster carer, 0: somebody else).",
                cy:
                    "Mae PLACE {PLACE} yn dweud ai’r gofalwr maeth a fabwysiadodd y plentyn (A3, A5) ynteu rhywun arall "
                    + "(A4, A6), ond {AD1.FOSTER_CARE} yw FOSTER_CARE yn y ffeil AD1 (1: y gofalwr maeth, 0: rhywun "
                    + "arall)."),
            todo: Bilingual(
                "Correct PLACE, or FOSTER_CARE in the AD1 file.",
                cy: "Cywirwch PLACE, neu FOSTER_CARE yn y ffeil AD1."),
            fires: "Episodes PLACE=A4 DEC=01/03/2026 REC=E12 !\nAD1 FOSTER_CARE=1",
            passes: "Episodes PLACE=A4 DEC=01/03/2026 REC=E12\nAD1 FOSTER_CARE=0"
        ) { episode, child in
            child.ad1.contains { episode.contradicts($0) }
        },
    ]
}

extension Child {
    /// The latest episode with which care started (RNE S); the first of the file among equals.
    fileprivate var latestStart: Episode? {
        let starts = episodes.filter { $0.rne == "S" && $0.decom.isDay }
        return starts.first { $0.decom == starts.last?.decom }
    }
}

extension Episode {
    /// Whether it ended in adoption, and PLACE and FOSTER_CARE name different adopters.
    fileprivate func contradicts(_ adoption: AD1) -> Bool {
        guard rec.isOne(of: "E1", "E11", "E12") else { return false }
        return place.isOne(of: "A2", "A3", "A5") && adoption.fosterCare == "0"
            || place.isOne(of: "A1", "A4", "A6") && adoption.fosterCare == "1"
    }
}
