import Basics

extension Rule {
    /// What is worked out of a placement's postcode: authority, location, distance.
    static let derivedPlaces: [Rule] = [
        .episodes(
            "164", columns: "PL_DISTANCE HOME_POST PL_POST", needs: [.postcodes],
            says: Bilingual(
                "From the child’s home to the placement is {PL_DISTANCE} miles by their postcodes, farther than any "
                    + "two places in the country.",
                cy:
                    "O gartref y plentyn i’r lleoliad mae {PL_DISTANCE} o filltiroedd yn ôl eu codau post, sy’n bellach "
                    + "nag unrhyw ddau le yn y wlad."),
            todo: Bilingual(
                "Check HOME_POST and PL_POST. If both are right, the list of postcodes is spoilt: take it in again.",
                cy: "Gwiriwch HOME_POST a PL_POST. Os yw’r ddau’n gywir, mae’r rhestr codau post wedi’i difetha: "
                    + "derbyniwch hi eto."),
            fires: "Episodes PL_POST=FF1_1FF !",
            passes: """
                Episodes CHILD=A PL_POST=EE1_1EE
                Episodes CHILD=B PL_POST=FF1_1FF
                UASC CHILD=B
                """
        ) { episode, child in
            !child.isOrWasUASC && episode.placed.tenthsOfMile ?? 0 > 9999
        },
        .episodes(
            "169", columns: "PL_LA PL_POST LS", needs: [.postcodes],
            says: Bilingual(
                "It cannot be told from PL_POST ({PL_POST}) which authority the placement is in (PL_LA).",
                cy: "Ni ellir gweld o PL_POST ({PL_POST}) ym mha awdurdod y mae’r lleoliad (PL_LA)."),
            todo: Bilingual(
                "Enter the full postcode of the placement, as Royal Mail writes it.",
                cy: "Rhowch god post llawn y lleoliad, fel y mae’r Post Brenhinol yn ei ysgrifennu."),
            departs: Bilingual(
                "The field’s validator knows the authorities of 2021 alone and flags placements in those made since, "
                    + "such as Cumberland, North Yorkshire and Somerset; here they are known.",
                cy:
                    "Dim ond awdurdodau 2021 y mae dilysydd y maes yn eu hadnabod, ac mae’n nodi lleoliadau yn y rhai a "
                    + "grëwyd wedyn, megis Cumberland, Gogledd Swydd Efrog a Gwlad yr Haf; yma maent yn hysbys."),
            fires: """
                Episodes CHILD=A PL_POST=ZZ1_1ZZ !
                Episodes CHILD=B PL_POST= !
                Episodes CHILD=C PL_POST=JJ1_1JJ !
                """,
            passes: """
                Episodes CHILD=A PL_POST=BB1_1BB
                Episodes CHILD=B PL_POST= LS=V4
                Episodes CHILD=C PL_POST=CC1_1CC
                """
        ) { episode, _ in
            !episode.isShortBreak && !episode.placed.hasAuthority
        },
        .episodes(
            "179", columns: "PL_LOCATION PL_POST LS", needs: [.postcodes],
            says: Bilingual(
                "It cannot be told from PL_POST ({PL_POST}) whether the placement is inside your area (PL_LOCATION).",
                cy: "Ni ellir gweld o PL_POST ({PL_POST}) a yw’r lleoliad y tu mewn i’ch ardal (PL_LOCATION)."),
            todo: Bilingual(
                "Enter the full postcode of the placement, as Royal Mail writes it.",
                cy: "Rhowch god post llawn y lleoliad, fel y mae’r Post Brenhinol yn ei ysgrifennu."),
            fires: """
                Episodes CHILD=A PL_POST=ZZ1_1ZZ !
                Episodes CHILD=B PL_POST= !
                """,
            passes: """
                Episodes CHILD=A PL_POST=JJ1_1JJ
                Episodes CHILD=B PL_POST= LS=V3
                """
        ) { episode, _ in
            !episode.isShortBreak && !episode.placed.hasLocation
        },
    ]
}
