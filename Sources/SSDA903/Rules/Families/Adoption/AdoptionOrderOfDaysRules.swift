import Basics

extension Rule {
    /// The days of an adoption in their order: start of care, decision, match, placement.
    static let adoptionOrderOfDays: [Rule] = [
        .ad1(
            "331", columns: "DATE_MATCH", needs: [.table(.episodes)], reads: "Episodes.DECOM",
            says: Bilingual(
                "DATE_MATCH {DATE_MATCH} is after the start of the episode that ended in adoption. A child is matched "
                    + "before being placed.",
                cy: "Mae DATE_MATCH {DATE_MATCH} ar ôl dechrau’r cyfnod a ddaeth i ben mewn mabwysiadu. Caiff plentyn "
                    + "ei baru cyn ei leoli."),
            todo: Bilingual(
                "Correct DATE_MATCH, or DECOM of the placement for adoption.",
                cy: "Cywirwch DATE_MATCH, neu DECOM y lleoliad mabwysiadu."),
            fires: """
                AD1 DATE_MATCH=02/09/2025 !
                Episodes PLACE=A5 DECOM=01/09/2025 DEC=01/12/2025 REC=E12
                """,
            passes: """
                AD1 DATE_MATCH=01/09/2025
                Episodes PLACE=A5 DECOM=01/09/2025 DEC=01/12/2025 REC=E12
                """
        ) { adoption, child in
            child.episodes.contains { $0.endsInAdoption && $0.decom < adoption.dateMatch }
        },
        .episodes(
            "331", columns: "DECOM REC", needs: [.table(.ad1)], reads: "AD1.DATE_MATCH",
            says: Bilingual(
                "This episode ended in adoption and starts on {DECOM}, before the child was matched with the adopters "
                    + "(DATE_MATCH {AD1.DATE_MATCH}).",
                cy: "Daeth y cyfnod hwn i ben mewn mabwysiadu ac mae’n dechrau ar {DECOM}, cyn i’r plentyn gael ei "
                    + "baru â’r mabwysiadwyr (DATE_MATCH {AD1.DATE_MATCH})."),
            todo: Bilingual("Correct DECOM or DATE_MATCH.", cy: "Cywirwch DECOM neu DATE_MATCH."),
            fires: """
                AD1 DATE_MATCH=02/09/2025
                Episodes PLACE=A5 DECOM=01/09/2025 DEC=01/12/2025 REC=E12 !
                """,
            passes: """
                AD1 DATE_MATCH=02/09/2025
                Episodes PLACE=A5 DECOM=01/09/2025 DEC=01/12/2025 REC=X1
                Episodes PLACE=A5 LS=E1 RNE=L DECOM=02/09/2025 DEC=01/12/2025 REC=E12
                """
        ) { episode, child in
            episode.endsInAdoption && child.ad1.contains { episode.decom < $0.dateMatch }
        },
        .ad1(
            "333", columns: "DATE_INT DATE_MATCH",
            says: Bilingual(
                "The child was matched on {DATE_MATCH}, but the decision to place for adoption (DATE_INT) is "
                    + "{DATE_INT}. The decision comes first, or on the same day.",
                cy: "Cafodd y plentyn ei baru ar {DATE_MATCH}, ond y penderfyniad i’w leoli i’w fabwysiadu (DATE_INT) "
                    + "yw {DATE_INT}. Daw’r penderfyniad gyntaf, neu ar yr un diwrnod."),
            todo: Bilingual("Correct DATE_INT or DATE_MATCH.", cy: "Cywirwch DATE_INT neu DATE_MATCH."),
            fires: """
                AD1 DATE_INT=02/09/2025 DATE_MATCH=01/09/2025 !
                AD1 CHILD=C2 DATE_INT= DATE_MATCH=01/09/2025 !
                """,
            passes: "AD1 DATE_INT=01/09/2025 DATE_MATCH=01/09/2025"
        ) { adoption, _ in
            adoption.dateInt > adoption.dateMatch || adoption.dateInt.isBlank && adoption.dateMatch.isDay
        },
        .ad1(
            "334", columns: "DATE_INT", needs: [.table(.episodes)], reads: "Episodes.DECOM",
            says: Bilingual(
                "The decision to place for adoption, DATE_INT {DATE_INT}, is before the day on which the child last "
                    + "started to be looked after.",
                cy: "Mae’r penderfyniad i leoli i’w fabwysiadu, DATE_INT {DATE_INT}, cyn y diwrnod y dechreuodd y "
                    + "plentyn dderbyn gofal ddiwethaf."),
            todo: Bilingual(
                "Correct DATE_INT, or DECOM of the episode with RNE S.",
                cy: "Cywirwch DATE_INT, neu DECOM y cyfnod ag RNE S."),
            fires: """
                AD1 DATE_INT=31/05/2025 !
                Episodes DECOM=01/06/2025
                """,
            passes: """
                AD1 DATE_INT=01/06/2025
                Episodes DECOM=01/06/2025
                Episodes DECOM=01/07/2025 RNE=P
                """
        ) { adoption, child in
            child.latestDatedStart.map { adoption.dateInt < $0.decom } == true
        },
        .episodes(
            "334", columns: "DECOM RNE", needs: [.table(.ad1)], reads: "AD1.DATE_INT Episodes.DECOM",
            says: Bilingual(
                "The child started to be looked after on {DECOM}, after the decision to place for adoption (DATE_INT "
                    + "{AD1.DATE_INT}).",
                cy: "Dechreuodd y plentyn dderbyn gofal ar {DECOM}, ar ôl y penderfyniad i’w leoli i’w fabwysiadu "
                    + "(DATE_INT {AD1.DATE_INT})."),
            todo: Bilingual("Correct DECOM, RNE or DATE_INT.", cy: "Cywirwch DECOM, RNE neu DATE_INT."),
            fires: """
                AD1 DATE_INT=31/05/2025
                Episodes DECOM=01/04/2025 DEC=01/05/2025 REC=E4A
                Episodes DECOM=01/06/2025 !
                """,
            passes: """
                AD1 DATE_INT=31/05/2025
                Episodes DECOM=31/05/2025
                """
        ) { episode, child in
            episode.rne == "S" && child.ad1.contains { $0.dateInt < episode.decom }
                && child.latestDatedStart?.row == episode.row
        },
    ]
}

extension Child {
    /// The latest episode with RNE S whose DECOM is known; the first in the file of those on one day.
    fileprivate var latestDatedStart: Episode? {
        let starts = episodes.filter { $0.rne == "S" && $0.decom.isDay }
        guard let latest = starts.last else { return nil }
        return starts.first { $0.decom == latest.decom }
    }
}
