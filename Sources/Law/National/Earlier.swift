import Basics

extension England {
    /// Rules from before 2010, some of which others took the place of: a council that looks back finds what bound it.
    static let earlier: [LawRule] = [
        LawRule(
            "england-welfare", .england, .duty, Earlier.welfare, source: "Children Act 1989 s22(3)(a)", .remembered,
            by: .children1989),
        LawRule(
            "england-wishes", .england, .duty, Earlier.wishes, source: "Children Act 1989 s22(4) and (5)",
            .remembered, by: .children1989, aliases: ["voice", "wishes and feelings"]),
        LawRule(
            "england-1991-first-review", .england, .clock, Earlier.firstReview, limit: .init(4, .weeks),
            source: "SI 1991/895 reg 3", .remembered, by: .reviews1991, aliases: ["review"]),
        LawRule(
            "england-1991-second-review", .england, .clock, Earlier.secondReview, limit: .init(3, .months),
            source: "SI 1991/895 reg 3", .remembered, by: .reviews1991, aliases: ["review"]),
        LawRule(
            "england-1991-later-reviews", .england, .clock, Earlier.laterReviews, limit: .init(6, .months),
            source: "SI 1991/895 reg 3", .remembered, by: .reviews1991, aliases: ["review"]),
        LawRule(
            "england-2001-home-visit", .england, .clock,
            Bilingual(
                "Each children’s home is visited at least once a month on behalf of whoever runs it.",
                cy: "Ymwelir â phob cartref plant o leiaf unwaith y mis ar ran y sawl sy’n ei redeg."),
            limit: .init(1, .months), source: "SI 2001/3967 reg 33", .remembered, by: .childrensHomes2001),
    ]
}

extension Wales {
    static let earlier: [LawRule] = [
        LawRule(
            "wales-1989-welfare", .wales, .duty, Earlier.welfare, source: "Children Act 1989 s22(3)(a)", .remembered,
            by: .children1989InWales),
        LawRule(
            "wales-1989-wishes", .wales, .duty, Earlier.wishes, source: "Children Act 1989 s22(4) and (5)",
            .remembered, by: .children1989InWales, aliases: ["voice", "wishes and feelings"]),
        LawRule(
            "wales-2007-first-review", .wales, .clock, Earlier.firstReview, limit: .init(4, .weeks),
            source: "WSI 2007/307 reg 4", .remembered, by: .reviewsWales2007, aliases: ["review"]),
        LawRule(
            "wales-2007-second-review", .wales, .clock, Earlier.secondReview, limit: .init(3, .months),
            source: "WSI 2007/307 reg 4", .remembered, by: .reviewsWales2007, aliases: ["review"]),
        LawRule(
            "wales-2007-later-reviews", .wales, .clock, Earlier.laterReviews, limit: .init(6, .months),
            source: "WSI 2007/307 reg 4", .remembered, by: .reviewsWales2007, aliases: ["review"]),
    ]
}

/// The sentences that both nations shared.
private enum Earlier {
    static let welfare = Bilingual(
        "Safeguard every looked-after child and promote their welfare.",
        cy: "Diogelu pob plentyn sy’n derbyn gofal a hybu ei les.")
    static let wishes = Bilingual(
        "Before deciding anything for a looked-after child, find out what they and their family wish and feel, and "
            + "give it its weight.",
        cy: "Cyn penderfynu dim dros blentyn sy’n derbyn gofal, cael gwybod beth y mae ef a’i deulu yn ei ddymuno ac "
            + "yn ei deimlo, a rhoi’r pwys dyledus iddo.")
    static let firstReview = Bilingual(
        "A child’s first review is within 4 weeks of coming into care.",
        cy: "Mae adolygiad cyntaf plentyn o fewn 4 wythnos i ddod i ofal.")
    static let secondReview = Bilingual(
        "The second review is within 3 months of the first.", cy: "Mae’r ail adolygiad o fewn 3 mis i’r cyntaf.")
    static let laterReviews = Bilingual(
        "After that, reviews are at most 6 months apart.",
        cy: "Wedi hynny, mae adolygiadau 6 mis ar y mwyaf oddi wrth ei gilydd.")
}
