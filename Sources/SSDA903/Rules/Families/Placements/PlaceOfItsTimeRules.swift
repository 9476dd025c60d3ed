import Basics

extension Rule {
    /// Placements for adoption with the foster carer, those that nobody provides, and independent living after it ended.
    static let placesOfTheirTime: [Rule] = [
        .episodes(
            "213", columns: "PLACE PLACE_PROVIDER",
            says: Bilingual(
                "PLACE_PROVIDER is {PLACE_PROVIDER}, but PLACE {PLACE} is a stay for which no provider is given.",
                cy: "{PLACE_PROVIDER} yw PLACE_PROVIDER, ond mae PLACE {PLACE} yn arhosiad na roddir darparwr iddo."),
            todo: Bilingual(
                "Leave PLACE_PROVIDER blank, or correct PLACE.",
                cy: "Gadewch PLACE_PROVIDER yn wag, neu cywirwch PLACE."),
            fires: """
                Episodes CHILD=A PLACE=T1 PLACE_PROVIDER=PR1 !
                Episodes CHILD=B PLACE=Z13 PLACE_PROVIDER=PR4 !
                """,
            passes: """
                Episodes CHILD=A PLACE=T1 PLACE_PROVIDER=
                Episodes CHILD=B PLACE=U6 PLACE_PROVIDER=PR1
                """
        ) { episode, child in
            episode.placeProvider.isPresent
                && (episode.isTemporary
                    || child.ending >= 2026 && episode.place.isOne(of: "Z11", "Z12", "Z13", "Z14"))
        },
        .episodes(
            "217", columns: "PLACE DECOM RNE",
            says: Bilingual(
                "PLACE {PLACE} means adoption by the current foster carer, so the carer stays the "
                    + "same; RNE is {RNE}, which does not fit that.",
                cy: "Ystyr PLACE {PLACE} yw mabwysiadu gan y gofalwr maeth presennol, felly’r un yw’r "
                    + "gofalwr; {RNE} yw RNE, nad yw’n cyd-fynd â hynny."),
            todo: Bilingual(
                "Put T, U or S in RNE; or in PLACE A4 or A6 if the child moved to other adopters.",
                cy: "Rhowch T, U neu S yn RNE; neu A4 neu A6 yn PLACE os symudodd y plentyn at fabwysiadwyr eraill."),
            fires: """
                Episodes CHILD=A PLACE=A3 RNE=P !
                Episodes CHILD=B PLACE=A5 DECOM=01/04/2015 RNE=L !
                Episodes CHILD=C PLACE=A5 RNE= !
                """,
            passes: """
                Episodes CHILD=A PLACE=A3 RNE=T
                Episodes CHILD=B PLACE=A5 DECOM=31/03/2015 RNE=L
                Episodes CHILD=C PLACE=A4 RNE=P
                """
        ) { episode, _ in
            episode.place.isOne(of: "A3", "A5") && episode.decom >= DateCell(Day(2015, 4, 1))
                && !episode.rne.isOne(of: "S", "T", "U")
        },
        .episodes(
            "217t", .only(2024), columns: "PLACE DEC",
            says: Bilingual(
                "PLACE P2, independent living, ended on 28 October 2023, and this episode goes on after that (DEC "
                    + "{DEC}).",
                cy: "Daeth PLACE P2, byw’n annibynnol, i ben ar 28 Hydref 2023, ac mae’r cyfnod hwn yn parhau wedyn "
                    + "(DEC {DEC})."),
            todo: Bilingual(
                "End the episode by that day, and begin one with the PLACE that holds since.",
                cy: "Dewch â’r cyfnod i ben erbyn y diwrnod hwnnw, a dechreuwch un gyda’r PLACE sy’n gywir ers hynny."),
            fires: """
                Episodes CHILD=A PLACE=P2 DEC=29/10/2023 REC=X1 !
                Episodes CHILD=B PLACE=P2 !
                """,
            passes: "Episodes PLACE=P2 DEC=28/10/2023 REC=X1"
        ) { episode, _ in
            episode.place == "P2" && (episode.isOpen || episode.dec > DateCell(Day(2023, 10, 28)))
        },
    ]
}
