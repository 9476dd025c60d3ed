import Basics

extension Rule {
    /// PLACE against the placement before it, and against the legal status.
    static let placementsInContext: [Rule] = [
        .episodes(
            "336", columns: "PLACE DECOM", reads: "Episodes.DECOM",
            says: Bilingual(
                "PLACE {PLACE} says placed for adoption with the current foster carer, but PLACE of the episode before "
                    + "is {before.PLACE}: no foster placement (U1 to U6) and no placement for adoption (A3 to A6).",
                cy: "Mae PLACE {PLACE} yn dweud i’r plentyn gael ei leoli ar gyfer mabwysiadu gyda’i ofalwr maeth "
                    + "presennol, ond PLACE y cyfnod o’r blaen yw {before.PLACE}: nid lleoliad maeth (U1 i U6) na "
                    + "lleoliad ar gyfer mabwysiadu (A3 i A6)."),
            todo: Bilingual(
                "Correct PLACE of this episode (A4 or A6 if the adopter had not fostered the child) or of the one "
                    + "before.",
                cy: "Cywirwch PLACE y cyfnod hwn (A4 neu A6 os nad oedd y mabwysiadwr wedi maethu’r plentyn) neu’r un "
                    + "o’r blaen."),
            departs: Bilingual(
                "A3 and A5 are the placements with the current foster carer. The field’s validator looks at A3 and A4, "
                    + "though its own note says A3 and A5.",
                cy: "A3 ac A5 yw’r lleoliadau gyda’r gofalwr maeth presennol. Mae dilysydd y maes yn edrych ar A3 ac "
                    + "A4, er bod ei nodyn ei hun yn dweud A3 ac A5."),
            fires: "Episodes PLACE=K2\nEpisodes PLACE=A5 DECOM=01/08/2025 !",
            passes: "Episodes PLACE=K2\nEpisodes PLACE=U1 DECOM=01/07/2025\nEpisodes PLACE=A5 DECOM=01/08/2025"
        ) { episode, child in
            guard episode.place.isOne(of: "A3", "A5"), let before = child.before(episode) else { return false }
            return !before.isFostered && !before.isPlacedForAdoption
        },
        .episodes(
            "378", columns: "LS PLACE",
            says: Bilingual(
                "PLACE P1 says that the child lives with parents, but LS V2 is accommodation under section 20, which "
                    + "nobody is given at home with parents.",
                cy: "Mae PLACE P1 yn dweud bod y plentyn yn byw gyda’i rieni, ond llety o dan adran 20 yw LS V2, ac ni "
                    + "roddir hwnnw i neb gartref gyda’i rieni."),
            todo: Bilingual("Correct PLACE or LS.", cy: "Cywirwch PLACE neu LS."),
            fires: "Episodes PLACE=P1 LS=V2 !", passes: "Episodes PLACE=P1 LS=C2"
        ) { episode, _ in
            episode.place == "P1" && episode.ls == "V2"
        },
    ]
}
