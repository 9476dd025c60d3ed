import Basics

extension Rule {
    /// Legal statuses that lead to adoption: the placement order (E1) and the freeing order before it (D1).
    static let ordersForAdoption: [Rule] = [
        .episodes(
            "408", columns: "PLACE LS",
            says: Bilingual(
                "PLACE {PLACE} is a placement for adoption with a placement order, but LS is {LS} and not E1.",
                cy: "Lleoliad ar gyfer mabwysiadu gyda gorchymyn lleoli yw PLACE {PLACE}, ond {LS} yw LS ac "
                    + "nid E1."),
            todo: Bilingual(
                "Give LS E1 if the court made a placement order; else A3 or A4, placed with the parents’ "
                    + "consent.",
                cy: "Rhowch E1 yn LS os gwnaeth y llys orchymyn lleoli; fel arall A3 neu A4, lleolwyd gyda "
                    + "chydsyniad y rhieni."),
            fires: "Episodes PLACE=A5 LS=C2 !", passes: "Episodes PLACE=A5 LS=E1"
        ) { episode, _ in
            episode.place.isOne(of: "A5", "A6") && episode.ls != "E1"
        },
        .episodes(
            "445", .to(2024), columns: "LS DECOM",
            says: Bilingual(
                "LS D1, a freeing order, starts on {DECOM}; the last such order was made by 31/12/2005.",
                cy: "Mae LS D1, gorchymyn rhyddhau, yn dechrau ar {DECOM}; gwnaed yr olaf erbyn 31/12/2005."),
            todo: Bilingual(
                "Correct LS (a placement order is E1) or DECOM.",
                cy: "Cywirwch LS (E1 yw gorchymyn lleoli) neu DECOM."),
            fires: "Episodes LS=D1 DECOM=01/01/2006 !", passes: "Episodes LS=D1 DECOM=31/12/2005"
        ) { episode, _ in
            episode.ls == "D1" && episode.decom > Rule.lastFreeing
        },
        .episodes(
            "446", columns: "LS DECOM",
            says: Bilingual(
                "LS E1, a placement order, starts on {DECOM}; there were none before 01/12/2005.",
                cy: "Mae LS E1, gorchymyn lleoli, yn dechrau ar {DECOM}; nid oedd rhai cyn 01/12/2005."),
            todo: Bilingual("Correct LS or DECOM.", cy: "Cywirwch LS neu DECOM."),
            fires: "Episodes LS=E1 DECOM=30/11/2005 !", passes: "Episodes LS=E1 DECOM=01/12/2005"
        ) { episode, _ in
            episode.ls == "E1" && episode.decom < Rule.firstPlacementOrder
        },
        .episodes(
            "451", .to(2024), columns: "LS DEC REC",
            says: Bilingual(
                "This episode under a freeing order (LS D1) is still open; such orders have all ended.",
                cy: "Mae’r cyfnod hwn dan orchymyn rhyddhau (LS D1) yn dal yn agored; mae pob gorchymyn "
                    + "felly wedi dod i ben."),
            todo: Bilingual(
                "Correct LS, or give DEC and REC.", cy: "Cywirwch LS, neu rhowch DEC a REC."),
            fires: "Episodes LS=D1 DEC= REC= !", passes: "Episodes LS=E1 DEC= REC="
        ) { episode, _ in
            episode.ls == "D1" && episode.isOpen && episode.rec.isBlank
        },
    ]

    private static let lastFreeing = DateCell(Day(2005, 12, 31))
    private static let firstPlacementOrder = DateCell(Day(2005, 12, 1))
}
