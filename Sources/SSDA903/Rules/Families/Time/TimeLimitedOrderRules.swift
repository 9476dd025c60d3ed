import Basics

extension Rule {
    /// Legal statuses that the law lets last for some days only, and a child under one for longer.
    static let timeLimitedOrders: [Rule] = [
        .episodes(
            "361", .all, .warning, columns: "LS DECOM DEC", reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "Police protection (LS L1) may last 72 hours; this child was under it for more than 3 days without a "
                    + "break. This episode runs from {DECOM} to {DEC}.",
                cy: "Caiff gwarchodaeth yr heddlu (LS L1) bara 72 awr; bu’r plentyn hwn oddi tani am fwy na 3 diwrnod "
                    + "heb fwlch. Mae’r cyfnod hwn yn rhedeg o {DECOM} i {DEC}."),
            todo: nextStatus, departs: joined,
            fires: """
                Episodes LS=L1 DECOM=01/06/2025 DEC=03/06/2025 REC=X1 !
                Episodes LS=L1 RNE=P DECOM=03/06/2025 DEC=05/06/2025 REC=E4A !
                Episodes CHILD=C2 LS=L1 DECOM=01/06/2025 !
                """,
            passes: """
                Episodes LS=L1 DECOM=01/06/2025 DEC=04/06/2025 REC=X1
                Episodes LS=C2 RNE=L DECOM=04/06/2025 DEC=10/06/2025 REC=X1
                Episodes LS=L1 RNE=L DECOM=10/06/2025 DEC=12/06/2025 REC=E4A
                """
        ) { episode, child in episode.ls == "L1" && child.outlasts(3, episode) { $0 == $1 } },
        .episodes(
            "362", .all, .warning, columns: "LS DECOM DEC", reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "An emergency protection order (LS L2) may last 21 days at most; this child was under one for longer "
                    + "without a break. This episode runs from {DECOM} to {DEC}.",
                cy: "Caiff gorchymyn diogelu brys (LS L2) bara 21 diwrnod ar y mwyaf; bu’r plentyn hwn o dan un am "
                    + "fwy heb fwlch. Mae’r cyfnod hwn yn rhedeg o {DECOM} i {DEC}."),
            todo: nextStatus, departs: joined, fires: "Episodes LS=L2 DECOM=01/06/2025 DEC=23/06/2025 REC=E4A !",
            passes: "Episodes LS=L2 DECOM=01/06/2025 DEC=22/06/2025 REC=E4A"
        ) { episode, child in episode.ls == "L2" && child.outlasts(21, episode) { $0 == $1 } },
        .episodes(
            "363", .all, .warning, columns: "LS DECOM DEC", reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "A child assessment order (LS L3) may last 7 days; this child was under one for longer without a "
                    + "break. This episode runs from {DECOM} to {DEC}.",
                cy: "Caiff gorchymyn asesu plentyn (LS L3) bara 7 diwrnod; bu’r plentyn hwn o dan un am fwy heb fwlch. "
                    + "Mae’r cyfnod hwn yn rhedeg o {DECOM} i {DEC}."),
            todo: nextStatus, departs: inOrder,
            fires: """
                Episodes LS=L3 RNE=P DECOM=05/06/2025 DEC=09/06/2025 REC=E4A !
                Episodes CHILD=C2 LS=L3 DECOM=01/06/2025 DEC=08/06/2025 REC=E4A
                Episodes LS=L3 DECOM=01/06/2025 DEC=05/06/2025 REC=X1 !
                """,
            passes: """
                Episodes LS=L3 DECOM=01/06/2025 DEC=05/06/2025 REC=X1
                Episodes LS=L3 RNE=P DECOM=05/06/2025 DEC=08/06/2025 REC=E4A
                """
        ) { episode, child in episode.ls == "L3" && child.outlasts(7, episode) { $0 >= $1 } },
        .episodes(
            "364", .all, .warning, columns: "LS DECOM DEC", reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "Police may have a child kept in council accommodation (LS J2) for a short while only; this child was "
                    + "kept for more than 21 days. This episode runs from {DECOM} to {DEC}.",
                cy: "Am gyfnod byr yn unig y caiff yr heddlu gadw plentyn mewn llety’r cyngor (LS J2); cadwyd y "
                    + "plentyn hwn am fwy na 21 diwrnod. Mae’r cyfnod hwn yn rhedeg o {DECOM} i {DEC}."),
            todo: nextStatus, departs: inOrder, fires: "Episodes LS=J2 DECOM=01/06/2025 DEC=23/06/2025 REC=E4A !",
            passes: "Episodes LS=J2 DECOM=01/06/2025 DEC=22/06/2025 REC=E4A"
        ) { episode, child in episode.ls == "J2" && child.outlasts(21, episode) { $0 >= $1 } },
    ]

    private static let nextStatus = Bilingual(
        "Start a new episode with the legal status that followed, or correct DECOM or DEC.",
        cy: "Dechreuwch gyfnod newydd gyda’r statws cyfreithiol a ddilynodd, neu cywirwch DECOM neu DEC.")
    private static let joined = Bilingual(
        "The field’s validator joins two stretches with another status in between, and may mix up children.",
        cy: "Mae dilysydd y maes yn cydio dau gyfnod â statws arall rhyngddynt, a gall gymysgu plant.")
    private static let inOrder = Bilingual(
        "The field’s validator takes rows as they lie in the file, misses a stretch that other rows interrupt, and "
            + "counts the days of rows that overlap twice.",
        cy: "Mae dilysydd y maes yn cymryd rhesi fel y maent yn y ffeil, yn colli cyfnod y mae rhesi eraill yn torri "
            + "ar ei draws, ac yn cyfrif dyddiau rhesi sy’n gorgyffwrdd ddwywaith.")
}

extension Child {
    /// Whether the unbroken stretch of episodes with this one's LS that it belongs to lasts more than so many days.
    /// An episode that is open lasts to the end of the year.
    ///
    /// - Parameter goesOn: whether an episode that starts on the second day goes on from one that ended on the first.
    fileprivate func outlasts(
        _ days: Int, _ episode: Episode, _ goesOn: (_ end: Day, _ start: Day) -> Bool
    ) -> Bool {
        var first: Day?
        var last: Day?
        var isOurs = false
        for one in episodes where one.ls == episode.ls {
            guard let start = one.decom.day, let end = one.isOpen ? yearEnd : one.dec.day else { continue }
            if let until = last, goesOn(until, start) {
                last = max(until, end)
            } else if isOurs {
                break
            } else {
                first = start
                last = end
            }
            if one.row == episode.row { isOurs = true }
        }
        guard isOurs, let first, let last else { return false }
        return first.days(to: last) > days
    }
}
