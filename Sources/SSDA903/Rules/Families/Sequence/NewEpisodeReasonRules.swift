import Basics

extension Rule {
    /// RNE against what changed from the episode before.
    static let newEpisodeReasons: [Rule] = [
        .episodes(
            "431", columns: "RNE DECOM", reads: "Episodes.DEC Episodes.DECOM",
            says: Bilingual(
                "RNE is S, started to be looked after, on {DECOM}, but the episode before lasted until "
                    + "{before.DEC}: the child was already looked after.",
                cy: "S, sef dechrau derbyn gofal, yw RNE ar {DECOM}, ond parhaodd y cyfnod blaenorol tan "
                    + "{before.DEC}: roedd y plentyn eisoes yn derbyn gofal."),
            todo: Bilingual(
                "If the child stayed in care, give the RNE that says what changed; if not, correct the dates.",
                cy: "Os arhosodd y plentyn mewn gofal, rhowch yr RNE sy’n dweud beth newidiodd; os na, "
                    + "cywirwch y dyddiadau."),
            fires: """
                Episodes DEC=01/08/2025 REC=E4A
                Episodes DECOM=01/08/2025 RNE=S !
                """,
            passes: """
                Episodes DEC=01/08/2025 REC=E4A
                Episodes DECOM=02/08/2025 RNE=S
                """
        ) { episode, child in
            guard episode.rne == "S", let before = child.before(episode) else { return false }
            return episode.decom <= before.dec
        },
        .episodes(
            "432", columns: "RNE", reads: "Episodes.DECOM",
            says: Bilingual(
                "The episode before ended with {before.REC}, so the child had left care, but this one’s RNE "
                    + "is {RNE} and not S.",
                cy: "Daeth y cyfnod blaenorol i ben gyda {before.REC}, felly roedd y plentyn wedi gadael "
                    + "gofal, ond {RNE} yw RNE yr un hwn ac nid S."),
            todo: Bilingual(
                "Give RNE S if the child came back into care; give the episode before REC X1 if the child "
                    + "never left.",
                cy: "Rhowch S yn RNE os daeth y plentyn yn ôl i ofal; rhowch X1 yn REC y cyfnod blaenorol os "
                    + "nad aeth y plentyn o gwbl."),
            fires: """
                Episodes DEC=01/08/2025 REC=E4A
                Episodes DECOM=01/09/2025 RNE=P !
                """,
            passes: """
                Episodes DEC=01/08/2025 REC=X1
                Episodes DECOM=01/08/2025 RNE=P
                """
        ) { episode, child in
            guard let before = child.before(episode) else { return false }
            return before.isLeaving && child.has(before.rec, in: .rec) && episode.rne != "S"
        },
        .episodes(
            "433", columns: "RNE DECOM", reads: "Episodes.DEC Episodes.DECOM",
            says: Bilingual(
                "RNE {RNE} says that the child stayed in care, so this episode must start on the day "
                    + "the one before ended. DECOM is {DECOM} and DEC of the one before is {before.DEC}.",
                cy: "Dywed RNE {RNE} fod y plentyn wedi aros mewn gofal, felly rhaid i’r cyfnod hwn "
                    + "ddechrau ar y diwrnod y daeth yr un o’i flaen i ben. {DECOM} yw DECOM a "
                    + "{before.DEC} yw DEC yr un o’i flaen."),
            todo: Bilingual(
                "Let it start on the day the one before ended, or give RNE S if the child had left care.",
                cy: "Gadewch iddo ddechrau ar y diwrnod y daeth yr un blaenorol i ben, neu rhowch S yn RNE "
                    + "os oedd y plentyn wedi gadael gofal."),
            departs: Bilingual(
                "Days are compared, not how they are written: 1/4/2025 is 01/04/2025.",
                cy: "Cymharir dyddiau, nid sut y’u hysgrifennwyd: 01/04/2025 yw 1/4/2025."),
            fires: """
                Episodes DEC=01/08/2025 REC=X1
                Episodes DECOM=02/08/2025 RNE=P !
                """,
            passes: """
                Episodes DEC=1/8/2025 REC=X1
                Episodes DECOM=01/08/2025 RNE=P
                """
        ) { episode, child in
            guard episode.rne.isOne(of: "P", "L", "T", "U", "B"), let before = child.endingBefore(episode) else {
                return false
            }
            return before.dec.isBlank || episode.decom.isBlank || before.dec.differs(from: episode.decom)
        },
        .episodes(
            "434", columns: "RNE LS PLACE PL_POST URN PLACE_PROVIDER", reads: "Episodes.DECOM",
            says: Bilingual(
                "RNE L says that LS changed and nothing of the placement did, which the two episodes "
                    + "do not bear out. Before: LS {before.LS}, PLACE {before.PLACE}, PL_POST "
                    + "{before.PL_POST}, URN {before.URN}, PLACE_PROVIDER {before.PLACE_PROVIDER}. Now: LS "
                    + "{LS}, PLACE {PLACE}, PL_POST {PL_POST}, URN {URN}, PLACE_PROVIDER {PLACE_PROVIDER}.",
                cy: "Dywed RNE L fod LS wedi newid a dim o’r lleoliad, ac nid yw’r ddau gyfnod yn "
                    + "cadarnhau hynny. Cynt: LS {before.LS}, PLACE {before.PLACE}, PL_POST "
                    + "{before.PL_POST}, URN {before.URN}, PLACE_PROVIDER {before.PLACE_PROVIDER}. Nawr: "
                    + "LS {LS}, PLACE {PLACE}, PL_POST {PL_POST}, URN {URN}, PLACE_PROVIDER "
                    + "{PLACE_PROVIDER}."),
            todo: Bilingual(
                "Correct the item that is wrong, or give RNE P or T (placement changed) or B or U (both "
                    + "changed).",
                cy: "Cywirwch yr eitem anghywir, neu rhowch P neu T (newidiodd y lleoliad) neu B neu U "
                    + "(newidiodd y ddau) yn RNE."),
            departs: postcodesWithoutSpaces,
            fires: """
                Episodes LS=C1 DEC=01/08/2025 REC=X1
                Episodes LS=C2 DECOM=01/08/2025 RNE=L PLACE=U5 !
                Episodes CHILD=C2 LS=C2 DEC=01/08/2025 REC=X1
                Episodes CHILD=C2 LS=C2 DECOM=01/08/2025 RNE=L !
                """,
            passes: """
                Episodes LS=C1 DEC=01/08/2025 REC=X1
                Episodes LS=C2 DECOM=01/08/2025 RNE=L
                """
        ) { episode, child in
            guard episode.rne == "L", let before = child.before(episode) else { return false }
            return episode.ls.isPresent && episode.ls == before.ls || !episode.isSamePlacement(as: before)
        },
        .episodes(
            "435", columns: "RNE LS PLACE PL_POST URN PLACE_PROVIDER", reads: "Episodes.DECOM",
            says: Bilingual(
                "RNE {RNE} says that the placement changed and LS did not, which the two episodes do "
                    + "not bear out. Before: LS {before.LS}, PLACE {before.PLACE}, PL_POST "
                    + "{before.PL_POST}, URN {before.URN}, PLACE_PROVIDER {before.PLACE_PROVIDER}. Now: LS "
                    + "{LS}, PLACE {PLACE}, PL_POST {PL_POST}, URN {URN}, PLACE_PROVIDER {PLACE_PROVIDER}.",
                cy: "Dywed RNE {RNE} fod y lleoliad wedi newid ac nad yw LS wedi newid, ac nid yw’r ddau "
                    + "gyfnod yn cadarnhau hynny. Cynt: LS {before.LS}, PLACE {before.PLACE}, PL_POST "
                    + "{before.PL_POST}, URN {before.URN}, PLACE_PROVIDER {before.PLACE_PROVIDER}. Nawr: "
                    + "LS {LS}, PLACE {PLACE}, PL_POST {PL_POST}, URN {URN}, PLACE_PROVIDER "
                    + "{PLACE_PROVIDER}."),
            todo: Bilingual(
                "Correct the item that is wrong, or give RNE L (legal status changed) or B or U (both "
                    + "changed).",
                cy: "Cywirwch yr eitem anghywir, neu rhowch L (newidiodd y statws cyfreithiol) neu B neu U "
                    + "(newidiodd y ddau) yn RNE."),
            departs: Bilingual(
                "A legal status that is blank in both episodes has not changed, and a postcode is the same "
                    + "with and without its space.",
                cy: "Nid yw statws cyfreithiol sy’n wag yn y ddau gyfnod wedi newid, ac yr un yw cod post "
                    + "gyda’i fwlch a hebddo."),
            fires: """
                Episodes LS=C1 DEC=01/08/2025 REC=X1
                Episodes LS=C2 DECOM=01/08/2025 RNE=T PLACE=U5 !
                Episodes CHILD=C2 LS=C2 DEC=01/08/2025 REC=X1
                Episodes CHILD=C2 LS=C2 DECOM=01/08/2025 RNE=P !
                """,
            passes: """
                Episodes LS=C2 DEC=01/08/2025 REC=X1
                Episodes LS=C2 DECOM=01/08/2025 RNE=P URN=SC12345
                """
        ) { episode, child in
            guard episode.rne.isOne(of: "P", "T"), let before = child.before(episode) else { return false }
            return episode.ls != before.ls || episode.saysAllOfPlacement && episode.isSamePlacement(as: before)
        },
        .episodes(
            "436", columns: "RNE LS PLACE PL_POST URN PLACE_PROVIDER", reads: "Episodes.DECOM",
            says: Bilingual(
                "RNE {RNE} says that LS and the placement both changed, which the two episodes do "
                    + "not bear out. Before: LS {before.LS}, PLACE {before.PLACE}, PL_POST "
                    + "{before.PL_POST}, URN {before.URN}, PLACE_PROVIDER {before.PLACE_PROVIDER}. Now: LS "
                    + "{LS}, PLACE {PLACE}, PL_POST {PL_POST}, URN {URN}, PLACE_PROVIDER {PLACE_PROVIDER}.",
                cy: "Dywed RNE {RNE} fod LS a’r lleoliad ill dau wedi newid, ac nid yw’r ddau gyfnod yn "
                    + "cadarnhau hynny. Cynt: LS {before.LS}, PLACE {before.PLACE}, PL_POST "
                    + "{before.PL_POST}, URN {before.URN}, PLACE_PROVIDER {before.PLACE_PROVIDER}. Nawr: "
                    + "LS {LS}, PLACE {PLACE}, PL_POST {PL_POST}, URN {URN}, PLACE_PROVIDER "
                    + "{PLACE_PROVIDER}."),
            todo: Bilingual(
                "Correct the item that is wrong, or give RNE L (legal status changed) or P or T (placement "
                    + "changed).",
                cy: "Cywirwch yr eitem anghywir, neu rhowch L (newidiodd y statws cyfreithiol) neu P neu T "
                    + "(newidiodd y lleoliad) yn RNE."),
            departs: postcodesWithoutSpaces,
            fires: """
                Episodes LS=C2 DEC=01/08/2025 REC=X1
                Episodes LS=C2 DECOM=01/08/2025 RNE=B PLACE=U5 !
                Episodes CHILD=C2 LS=C1 DEC=01/08/2025 REC=X1
                Episodes CHILD=C2 LS=C2 DECOM=01/08/2025 RNE=U !
                """,
            passes: """
                Episodes LS=C1 DEC=01/08/2025 REC=X1
                Episodes LS=C2 DECOM=01/08/2025 RNE=B PLACE=U5
                """
        ) { episode, child in
            guard episode.rne.isOne(of: "U", "B"), let before = child.before(episode) else { return false }
            return episode.ls == before.ls || episode.isSamePlacement(as: before)
        },
    ]

    private static let postcodesWithoutSpaces = Bilingual(
        "A postcode is the same with and without its space.", cy: "Yr un yw cod post gyda’i fwlch a hebddo.")
}

extension Episode {
    /// PLACE, PL_POST, URN and PLACE_PROVIDER are what they were; a blank is the same as a blank.
    fileprivate func isSamePlacement(as other: Episode) -> Bool {
        place == other.place && plPost == other.plPost && urn == other.urn && placeProvider == other.placeProvider
    }

    /// None of the four is blank.
    fileprivate var saysAllOfPlacement: Bool {
        place.isPresent && plPost.isPresent && urn.isPresent && placeProvider.isPresent
    }
}

extension Child {
    /// The episode before this one, where of several that start on one day the one that ends first comes first.
    fileprivate func endingBefore(_ episode: Episode) -> Episode? {
        episodes.before(episode) { ($0.decom.order, $0.dec.order) }
    }
}
