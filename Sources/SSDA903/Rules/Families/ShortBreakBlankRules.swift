import Basics

extension Rule {
    /// What a short break (LS V3 and V4) leaves blank.
    static let shortBreakBlanks: [Rule] = [
        .episodes(
            "398", columns: "LS HOME_POST PL_POST",
            says: Bilingual(
                "A postcode is given for a short break (LS {LS}): HOME_POST {HOME_POST}, PL_POST {PL_POST}.",
                cy: "Rhoddir cod post i seibiant byr (LS {LS}): HOME_POST {HOME_POST}, PL_POST {PL_POST}."),
            todo: Bilingual(
                "Leave both postcodes blank, or correct LS if this is no short break.",
                cy: "Gadewch y ddau god post yn wag, neu cywirwch LS os nad seibiant byr yw hwn."),
            fires: "Episodes LS=V3 HOME_POST=AA1_1AA PL_POST= !", passes: "Episodes LS=V3 HOME_POST= PL_POST="
        ) { episode, _ in
            episode.isShortBreak && (episode.homePost.isPresent || episode.plPost.isPresent)
        },
        .episodes(
            "399", columns: "LS", needs: [.table(.header), .table(.reviews)],
            says: Bilingual(
                "This child has short breaks alone (LS {LS}), yet MOTHER or a review is given.",
                cy: "Dim ond seibiannau byr sydd gan y plentyn hwn (LS {LS}), ond rhoddir MOTHER neu "
                    + "adolygiad."),
            todo: blankForShortBreaks,
            fires: """
                Header MOTHER=0
                Episodes LS=V4 !
                """,
            passes: """
                Header MOTHER=0
                Episodes LS=V4
                Episodes LS=V2 DECOM=01/08/2025
                """
        ) { _, child in
            child.hasShortBreaksAlone && (child.saysOfMother || child.reviews.contains { $0.hasData })
        },
        .header(
            "399", columns: "MOTHER", needs: [.table(.episodes), .table(.reviews)],
            says: Bilingual(
                "This child has short breaks alone (LS V3 or V4), yet MOTHER or a review is given; "
                    + "MOTHER is {MOTHER}.",
                cy: "Seibiannau byr yn unig sydd gan y plentyn hwn (LS V3 neu V4), ac eto rhoddir MOTHER "
                    + "neu adolygiad; {MOTHER} yw MOTHER."),
            todo: blankForShortBreaks,
            fires: """
                Header MOTHER=0 !
                Episodes LS=V3
                """,
            passes: """
                Header MOTHER=
                Episodes LS=V3
                """
        ) { _, child in
            child.hasShortBreaksAlone && (child.saysOfMother || child.reviews.contains { $0.hasData })
        },
        .reviews(
            "399", columns: "REVIEW REVIEW_CODE", needs: [.table(.episodes), .table(.header)],
            says: Bilingual(
                "This child has short breaks alone (LS V3 or V4), yet MOTHER or a review is given; "
                    + "here REVIEW is {REVIEW} and REVIEW_CODE {REVIEW_CODE}.",
                cy: "Seibiannau byr yn unig sydd gan y plentyn hwn (LS V3 neu V4), ac eto rhoddir MOTHER "
                    + "neu adolygiad; yma {REVIEW} yw REVIEW a {REVIEW_CODE} yw REVIEW_CODE."),
            todo: blankForShortBreaks,
            fires: """
                Episodes LS=V3
                Reviews !
                """,
            passes: """
                Episodes LS=C2
                Reviews
                """
        ) { review, child in
            child.hasShortBreaksAlone && (child.saysOfMother || review.hasData)
        },
        .episodes(
            "420", columns: "LS PL_POST PL_LA", needs: [.postcodes],
            says: Bilingual(
                "This is a short break (LS {LS}), yet PL_POST {PL_POST} places it in authority {PL_LA}.",
                cy: "Seibiant byr yw hwn (LS {LS}), ond mae PL_POST {PL_POST} yn ei roi yn awdurdod {PL_LA}."),
            todo: Bilingual(
                "Leave PL_POST blank, or correct LS if this is no short break.",
                cy: "Gadewch PL_POST yn wag, neu cywirwch LS os nad seibiant byr yw hwn."),
            fires: "Episodes LS=V4 PL_POST=CC1_1CC !", passes: "Episodes LS=V4 PL_POST="
        ) { episode, _ in
            episode.isShortBreak && episode.placed.hasAuthority
        },
    ]

    private static let blankForShortBreaks = Bilingual(
        "Take out MOTHER and the reviews, or correct LS if the child is looked after beyond short breaks.",
        cy: "Tynnwch MOTHER a’r adolygiadau, neu cywirwch LS os yw’r plentyn yn derbyn gofal y tu hwnt i "
            + "seibiannau byr.")
}

extension Child {
    /// There are episodes, and each is a short break.
    fileprivate var hasShortBreaksAlone: Bool { !episodes.isEmpty && episodes.allSatisfy(\.isShortBreak) }
    /// MOTHER is given.
    fileprivate var saysOfMother: Bool { headers.contains { $0.mother.isPresent } }
}

extension Review {
    /// REVIEW or REVIEW_CODE is given.
    fileprivate var hasData: Bool { review.isPresent || reviewCode.isPresent }
}
