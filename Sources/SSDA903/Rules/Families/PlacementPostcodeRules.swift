import Basics

extension Rule {
    /// HOME_POST and PL_POST, and the distance that is worked out from them.
    static let placementPostcodes: [Rule] = [
        .episodes(
            "411", columns: "PL_LOCATION PL_LA", needs: [.postcodes],
            says: Bilingual(
                "PL_LOCATION is {PL_LOCATION} and PL_LA is {PL_LA}, which is another authority.",
                cy: "{PL_LOCATION} yw PL_LOCATION a {PL_LA} yw PL_LA, sef awdurdod arall."),
            todo: Bilingual(
                "Correct the placement’s postcode, from which both are worked out.",
                cy: "Cywirwch god post y lleoliad; o hwnnw y cyfrifir y ddau."),
            departs: Bilingual(
                "Both are worked out from one postcode here, so they agree, and no row can be flagged. The rule is "
                    + "listed so that nobody looks for it in vain.",
                cy: "Cyfrifir y ddau o un cod post yma, felly maent yn cytuno, ac ni ellir nodi unrhyw res. Rhestrir y "
                    + "rheol fel na fydd neb yn chwilio amdani’n ofer."),
            fires: "", passes: "Episodes"
        ) { episode, _ in
            episode.placed.isInside && (!episode.placed.hasAuthority || episode.placed.isOutsideEngland)
        },
        .episodes(
            "392a", columns: "PL_DISTANCE HOME_POST PL_POST", needs: [.postcodes, .table(.uasc)],
            says: Bilingual(
                "The distance from home cannot be worked out: HOME_POST is {HOME_POST} and PL_POST "
                    + "is {PL_POST}.",
                cy: "Ni ellir cyfrifo’r pellter o’r cartref: {HOME_POST} yw HOME_POST a {PL_POST} yw "
                    + "PL_POST."),
            todo: Bilingual(
                "Give both postcodes in full as Royal Mail has them; only unaccompanied asylum-seeking "
                    + "children and short breaks have none.",
                cy: "Rhowch y ddau god post yn llawn fel y mae gan y Post Brenhinol; dim ond plant digwmni "
                    + "sy’n ceisio lloches a seibiannau byr sydd hebddynt."),
            departs: [inTheUASCFile, acrossTheIrishSea].joined(),
            fires: "Episodes HOME_POST=AA1_1AA PL_POST=ZZ9_9ZZ !", passes: "Episodes HOME_POST=AA1_1AA PL_POST=NN1_1NN"
        ) { episode, child in
            !child.isOrWasUASC && !episode.isShortBreak && episode.placed.tenthsOfMile == nil
                && !episode.isOnTwoGrids
        },
        .episodes(
            "392b", columns: "HOME_POST PL_POST",
            says: Bilingual(
                "A postcode is missing: HOME_POST is {HOME_POST} and PL_POST is {PL_POST}.",
                cy: "Mae cod post ar goll: {HOME_POST} yw HOME_POST a {PL_POST} yw PL_POST."),
            todo: Bilingual(
                "Give both; only unaccompanied asylum-seeking children and short breaks have none.",
                cy: "Rhowch y ddau; dim ond plant digwmni sy’n ceisio lloches a seibiannau byr sydd hebddynt."),
            departs: inTheUASCFile,
            fires: "Episodes PL_POST= !",
            passes: """
                UASC
                Episodes PL_POST=
                """
        ) { episode, child in
            !child.isOrWasUASC && !episode.isShortBreak && (episode.homePost.isBlank || episode.plPost.isBlank)
        },
        .episodes(
            "392c", columns: "HOME_POST PL_POST", needs: [.postcodes],
            says: Bilingual(
                "The list of postcodes does not have one of these two: HOME_POST {HOME_POST}, PL_POST "
                    + "{PL_POST}.",
                cy: "Nid oes gan y rhestr o godau post un o’r ddau hyn: HOME_POST {HOME_POST}, PL_POST "
                    + "{PL_POST}."),
            todo: Bilingual(
                "Look for a slip such as O for 0 or a letter left out, and give the postcode in full.",
                cy: "Chwiliwch am lithriad fel O yn lle 0 neu lythyren ar goll, a rhowch y cod post yn llawn."),
            fires: "Episodes HOME_POST=AA1_1ZZ !", passes: "Episodes HOME_POST="
        ) { episode, _ in
            !episode.isHomePostKnown || !episode.isPlPostKnown
        },
        .episodes(
            "392d", .all, .warning, columns: "HOME_POST PL_POST PLACE",
            says: Bilingual(
                "HOME_POST and PL_POST are the same ({PL_POST}), and PLACE is {PLACE}, not P1, "
                    + "placed with parents.",
                cy: "Mae HOME_POST a PL_POST yr un fath ({PL_POST}), a {PLACE} yw PLACE, nid P1, wedi’i "
                    + "leoli gyda rhieni."),
            todo: Bilingual(
                "Give in HOME_POST where the child lived before coming into care, and in PL_POST where the "
                    + "child is placed; use P1 if the child lives with parents.",
                cy: "Rhowch yn HOME_POST ble’r oedd y plentyn yn byw cyn dod i ofal, ac yn PL_POST ble mae’r "
                    + "plentyn wedi’i leoli; defnyddiwch P1 os yw’r plentyn yn byw gyda rhieni."),
            departs: Bilingual(
                "A postcode is the same with and without its space.",
                cy: "Yr un yw cod post gyda’i fwlch a hebddo."),
            fires: "Episodes HOME_POST=AA1_1AA PL_POST=AA11AA !",
            passes: "Episodes HOME_POST=AA1_1AA PL_POST=AA1_1AA PLACE=P1"
        ) { episode, _ in
            episode.place != "P1" && !episode.homePost.key.isUnknown && episode.homePost.key == episode.plPost.key
        },
        .episodes(
            "406", columns: "PL_DISTANCE HOME_POST PL_POST", needs: [.postcodes],
            says: Bilingual(
                "This child is or was last year an unaccompanied asylum seeker, and HOME_POST {HOME_POST} "
                    + "gives a distance from home of {PL_DISTANCE} miles.",
                cy: "Mae’r plentyn hwn yn geisiwr lloches digwmni, neu’r oedd y llynedd, ac mae HOME_POST "
                    + "{HOME_POST} yn rhoi pellter o’r cartref o {PL_DISTANCE} milltir."),
            todo: Bilingual(
                "Leave HOME_POST blank: an unaccompanied child has no home address here.",
                cy: "Gadewch HOME_POST yn wag: nid oes gan blentyn digwmni gyfeiriad cartref yma."),
            departs: [inTheUASCFile, acrossTheIrishSea].joined(),
            fires: """
                UASC
                Episodes HOME_POST=AA1_1AA !
                """,
            passes: """
                UASC
                Episodes HOME_POST=
                """
        ) { episode, child in
            child.isOrWasUASC && episode.placed.tenthsOfMile != nil
        },
        .episodes(
            "454", .from(2026), .query, columns: "PL_DISTANCE HOME_POST PL_POST", needs: [.postcodes],
            says: Bilingual(
                "This placement is {PL_DISTANCE} miles from home, more than 350: from HOME_POST {HOME_POST} "
                    + "to PL_POST {PL_POST}.",
                cy: "Mae’r lleoliad hwn {PL_DISTANCE} milltir o’r cartref, mwy na 350: o HOME_POST "
                    + "{HOME_POST} i PL_POST {PL_POST}."),
            todo: Bilingual(
                "Check both postcodes; if the child truly lives that far away, leave them as they are.",
                cy: "Gwiriwch y ddau god post; os yw’r plentyn yn byw mor bell â hynny mewn gwirionedd, "
                    + "gadewch nhw fel y maent."),
            departs: acrossTheIrishSea,
            fires: "Episodes PL_POST=EE1_1EG !", passes: "Episodes PL_POST=EE1_1EF"
        ) { episode, _ in
            (episode.placed.tenthsOfMile ?? 0) > 3500
        },
    ]

    private static let inTheUASCFile = Bilingual(
        "A child in the UASC file counts as unaccompanied even where the Header does not "
            + "have the child.",
        cy: "Mae plentyn yn y ffeil UASC yn cyfrif yn ddigwmni hyd yn oed lle nad yw’r plentyn "
            + "yn y Header.")

    static let acrossTheIrishSea = Bilingual(
        "Between Northern Ireland and Great Britain no distance is measured: each has a map grid of its own.",
        cy: "Ni fesurir pellter rhwng Gogledd Iwerddon a Phrydain Fawr: mae gan y naill a’r llall ei grid "
            + "map ei hun.")
}
