import Basics

extension Rule {
    /// PLACE_PROVIDER left blank.
    static let missingProviders: [Rule] = [
        .episodes(
            "526", columns: "PLACE PLACE_PROVIDER",
            says: Bilingual(
                "PLACE_PROVIDER is blank; where PLACE is {PLACE} it must say who provides the "
                    + "placement.",
                cy: "Mae PLACE_PROVIDER yn wag; lle {PLACE} yw PLACE, rhaid iddo ddweud pwy sy’n "
                    + "darparu’r lleoliad."),
            todo: Bilingual(
                "Give who provides it: PR0 parents, PR1 you, PR2 another authority, PR3 another public body, "
                    + "PR4 a private provider, PR5 a voluntary one.",
                cy: "Rhowch pwy sy’n ei ddarparu: PR0 rhieni, PR1 chi, PR2 awdurdod arall, PR3 corff "
                    + "cyhoeddus arall, PR4 darparwr preifat, PR5 un gwirfoddol."),
            fires: "Episodes PLACE=U6 PLACE_PROVIDER= !", passes: "Episodes PLACE=Z13 PLACE_PROVIDER="
        ) { episode, child in
            let needsNone: Set<Code> = child.ending >= 2026 ? ["Z11", "Z12", "Z13", "Z14"] : ["Z1"]
            return episode.placeProvider.isBlank && !episode.isTemporary && !needsNone.contains(episode.place)
        }
    ]
}
