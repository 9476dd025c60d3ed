import Basics

extension England {
    static let visits = Visits.all.map { $0.rule(.england, source: "SI 2010/959 reg 28", by: .carePlanning2010) }
}

extension Wales {
    /// As in England. The paragraphs of its own regulations were not read.
    static let visits = Visits.all.map {
        $0.rule(.wales, source: nil, by: .carePlanningWales2015)
    }
}

/// How often a social worker visits a child: one set of clocks, which both nations share.
private struct Visits {
    let name: String
    let sentence: Bilingual
    let limit: LawRule.Limit
    /// Of regulation 28 in England.
    let paragraph: Int
    var aliases: [String] = []

    /// - Parameter source: the regulation whose paragraph is cited; nil for the Welsh regulations as a whole.
    func rule(_ nation: LawRule.Nation, source: String?, by instrument: Instrument) -> LawRule {
        LawRule(
            "\(nation.rawValue)-\(name)", nation, .clock, sentence, limit: limit,
            source: source.map { "\($0)(\(paragraph))" } ?? "WSI 2015/1818", by: instrument,
            aliases: ["statutory visit"] + (source == nil ? [] : aliases))
    }

    static let all = settling + withParent

    private static let settling = [
        Visits(
            name: "first-visit",
            sentence: Bilingual(
                "A social worker visits within 1 week of the start of a placement.",
                cy: "Mae gweithiwr cymdeithasol yn ymweld o fewn 1 wythnos i ddechrau lleoliad."),
            limit: .init(1, .weeks), paragraph: 2),
        Visits(
            name: "visits-first-year",
            sentence: Bilingual(
                "In the first year of a placement, visits are at most 6 weeks apart.",
                cy: "Ym mlwyddyn gyntaf lleoliad, mae ymweliadau 6 wythnos ar y mwyaf oddi wrth ei gilydd."),
            limit: .init(6, .weeks), paragraph: 2),
        Visits(
            name: "visits-settled",
            sentence: Bilingual(
                "After the first year, visits are at most 3 months apart where the placement is meant to last to 18.",
                cy: "Ar ôl y flwyddyn gyntaf, mae ymweliadau 3 mis ar y mwyaf oddi wrth ei gilydd lle bwriedir i’r "
                    + "lleoliad bara hyd 18 oed."),
            limit: .init(3, .months), paragraph: 2),
        Visits(
            name: "visits-not-settled",
            sentence: Bilingual(
                "After the first year, visits stay at most 6 weeks apart where the placement is not meant to last to 18.",
                cy: "Ar ôl y flwyddyn gyntaf, mae ymweliadau’n aros 6 wythnos ar y mwyaf oddi wrth ei gilydd lle na "
                    + "fwriedir i’r lleoliad bara hyd 18 oed."),
            limit: .init(6, .weeks), paragraph: 2),
    ]

    private static let withParent = [
        Visits(
            name: "visits-with-parent",
            sentence: Bilingual(
                "A child placed with a parent before assessment is visited weekly to the first review.",
                cy: "Ymwelir yn wythnosol â phlentyn a leolir gyda rhiant cyn asesiad, hyd at yr adolygiad cyntaf."),
            limit: .init(1, .weeks), paragraph: 3),
        Visits(
            name: "visits-with-parent-later",
            sentence: Bilingual(
                "After the first review, visits to a child placed with a parent before assessment are at most 6 weeks "
                    + "apart.",
                cy:
                    "Wedi’r adolygiad cyntaf, mae ymweliadau â phlentyn a leolwyd gyda rhiant cyn asesiad 6 wythnos ar y "
                    + "mwyaf oddi wrth ei gilydd."),
            limit: .init(6, .weeks), paragraph: 3),
        Visits(
            name: "visits-temporary",
            sentence: Bilingual(
                "Where a connected person is approved for a time, or an interim order leaves a child with a parent, "
                    + "visits are weekly to the first review.",
                cy:
                    "Lle cymeradwyir person cysylltiedig dros dro, neu lle mae gorchymyn interim yn gadael plentyn gyda "
                    + "rhiant, mae ymweliadau’n wythnosol hyd at yr adolygiad cyntaf."),
            limit: .init(1, .weeks), paragraph: 4, aliases: ["reg 24"]),
        Visits(
            name: "visits-temporary-later",
            sentence: Bilingual(
                "Where a connected person is approved for a time, or an interim order leaves a child with a parent, "
                    + "visits after the first review are at most 4 weeks apart.",
                cy:
                    "Lle cymeradwyir person cysylltiedig dros dro, neu lle mae gorchymyn interim yn gadael plentyn gyda "
                    + "rhiant, mae ymweliadau wedi’r adolygiad cyntaf 4 wythnos ar y mwyaf oddi wrth ei gilydd."),
            limit: .init(4, .weeks), paragraph: 4, aliases: ["reg 24"]),
        Visits(
            name: "visits-care-order-home",
            sentence: Bilingual(
                "A child on a care order who lives with a parent is visited within 1 week of the order.",
                cy: "Ymwelir â phlentyn ar orchymyn gofal sy’n byw gyda rhiant o fewn 1 wythnos i’r gorchymyn."),
            limit: .init(1, .weeks), paragraph: 5),
        Visits(
            name: "visits-care-order-home-later",
            sentence: Bilingual(
                "After the first, visits to a child on a care order who lives with a parent are at most 6 weeks apart.",
                cy:
                    "Wedi’r ymweliad cyntaf, mae ymweliadau â phlentyn ar orchymyn gofal sy’n byw gyda rhiant 6 wythnos ar y mwyaf "
                    + "oddi wrth ei gilydd."),
            limit: .init(6, .weeks), paragraph: 5),
    ]
}
