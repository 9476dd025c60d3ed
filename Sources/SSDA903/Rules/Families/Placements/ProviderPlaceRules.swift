import Basics

extension Rule {
    /// Kinds of placement that a kind of provider does not offer.
    static let placesOfProviders: [Rule] = [
        place(
            "527", of: "PR1", Bilingual("with your own provision", cy: "gyda’ch darpariaeth eich hun"),
            ["P1", "R2", "R5"],
            passes: "PLACE=U6"),
        place(
            "528", of: "PR2", Bilingual("with another authority", cy: "gydag awdurdod arall"), ["P1", "R2", "R5"],
            passes: "PLACE=U6"),
        place(
            "529", of: "PR3",
            Bilingual("with another public body, such as the NHS", cy: "gyda chorff cyhoeddus arall, megis y GIG"),
            ["A3", "A4", "A5", "A6", "K1", "K2", "P1", "U1", "U2", "U3", "U4", "U5", "U6"], passes: "PLACE=R2"),
        place(
            "530", of: "PR4", Bilingual("with a private provider", cy: "gyda darparwr preifat"), ["P1"],
            passes: "PLACE=K2"),
        place(
            "531", of: "PR5", Bilingual("with a voluntary provider", cy: "gyda darparwr gwirfoddol"), ["P1"],
            passes: "PLACE=K2"),
        .episodes(
            "550", columns: "PLACE PLACE_PROVIDER",
            says: Bilingual(
                "PLACE_PROVIDER PR0 means the child is with parents, but PLACE is {PLACE}, not P1.",
                cy: "Ystyr PLACE_PROVIDER PR0 yw bod y plentyn gyda’i rieni, ond {PLACE} yw PLACE, nid P1."),
            todo: Bilingual(
                "Put P1 in PLACE if the child lives with parents; otherwise correct PLACE_PROVIDER.",
                cy: "Rhowch P1 yn PLACE os yw’r plentyn yn byw gyda’i rieni; fel arall cywirwch PLACE_PROVIDER."),
            fires: "Episodes PLACE=U6 PLACE_PROVIDER=PR0 !", passes: "Episodes PLACE=P1 PLACE_PROVIDER=PR0"
        ) { episode, _ in
            episode.placeProvider == "PR0" && episode.place != "P1"
        },
    ]

    private static func place(
        _ code: String, of provider: Code, _ with: Bilingual, _ places: Set<Code>, passes: String
    ) -> Rule {
        .episodes(
            code, columns: "PLACE PLACE_PROVIDER",
            says: Bilingual(
                "PLACE {PLACE} cannot be \(with.english) (PLACE_PROVIDER {PLACE_PROVIDER}).",
                cy: "Ni all PLACE {PLACE} fod \(with.welsh) (PLACE_PROVIDER {PLACE_PROVIDER})."),
            todo: Bilingual(
                "Find out who provides this placement and correct PLACE_PROVIDER, or PLACE if that is wrong.",
                cy: "Holwch pwy sy’n darparu’r lleoliad hwn a chywirwch PLACE_PROVIDER, neu PLACE os hwnnw sy’n "
                    + "anghywir."),
            fires: "Episodes PLACE=P1 PLACE_PROVIDER=\(provider) !",
            passes: "Episodes \(passes) PLACE_PROVIDER=\(provider)"
        ) { episode, _ in
            episode.placeProvider == provider && episode.place.isOne(of: places)
        }
    }
}
