import Basics

extension England {
    /// The times that the law and its guidance allow; the numbers in force at the time of writing.
    static let clocks: [LawRule] = [
        LawRule(
            "england-care-plan", .england, .clock,
            Bilingual(
                "A care plan is made before a child is placed, or within 10 working days.",
                cy: "Gwneir cynllun gofal cyn lleoli plentyn, neu o fewn 10 diwrnod gwaith."),
            limit: .init(10, .workingDays), source: "SI 2010/959 reg 4", .confirmed,
            by: .carePlanning2010),
        LawRule(
            "england-first-review", .england, .clock,
            Bilingual(
                "A child’s first review is within 20 working days of coming into care.",
                cy: "Mae adolygiad cyntaf plentyn o fewn 20 diwrnod gwaith i ddod i ofal."),
            limit: .init(20, .workingDays), source: "SI 2010/959 reg 33", .confirmed,
            by: .carePlanning2010, aliases: ["review"]),
        LawRule(
            "england-second-review", .england, .clock,
            Bilingual(
                "The second review is within 3 months of the first.",
                cy: "Mae’r ail adolygiad o fewn 3 mis i’r cyntaf."),
            limit: .init(3, .months), source: "SI 2010/959 reg 33", .confirmed,
            by: .carePlanning2010, aliases: ["review"]),
        LawRule(
            "england-later-reviews", .england, .clock,
            Bilingual(
                "After that, reviews are at most 6 months apart.",
                cy: "Wedi hynny, mae adolygiadau 6 mis ar y mwyaf oddi wrth ei gilydd."),
            limit: .init(6, .months), source: "SI 2010/959 reg 33", .confirmed,
            by: .carePlanning2010, aliases: ["review"]),
        LawRule(
            "england-participation-codes", .england, .duty,
            Bilingual(
                "How a child took part in each review is recorded: PN0 under 4; PN1 attends and speaks; PN2 attends and "
                    + "an advocate speaks; PN3 attends and is heard in another way; PN4 attends and adds nothing; "
                    + "PN5 stays away and briefs an advocate; PN6 stays away and sends views in another way; "
                    + "PN7 stays away and does neither.",
                cy: "Cofnodir sut y cymerodd plentyn ran ym mhob adolygiad: PN0 dan 4 oed; PN1 yn bresennol ac yn "
                    + "siarad; PN2 yn bresennol ac eiriolwr yn siarad; PN3 yn bresennol ac yn cyfleu ei farn mewn "
                    + "ffordd arall; PN4 yn bresennol heb gyfrannu; PN5 yn absennol ac yn briffio eiriolwr; PN6 yn "
                    + "absennol ac yn anfon ei farn mewn ffordd arall; PN7 yn absennol heb wneud y naill na’r llall."),
            source: "Children looked-after return (SSDA903), review codes", .inForce(from: nil),
            aliases: ["participation", "review", "PN"]),
        LawRule(
            "england-short-breaks-each", .england, .clock,
            Bilingual(
                "A short break is at most 17 days, in the same place with the same people, and back to the parent.",
                cy: "Mae seibiant byr yn 17 diwrnod ar y mwyaf, yn yr un lle gyda’r un bobl, ac yn ôl at y rhiant."),
            limit: .init(17, .days), source: "SI 2010/959 reg 48", .confirmed,
            by: .carePlanning2010, aliases: ["respite"]),
        LawRule(
            "england-short-breaks-year", .england, .clock,
            Bilingual(
                "Short breaks come to at most 75 days in 12 months.",
                cy: "Mae seibiannau byr yn dod i 75 diwrnod ar y mwyaf mewn 12 mis."),
            limit: .init(75, .days), source: "SI 2010/959 reg 48", .confirmed,
            by: .carePlanning2010, aliases: ["respite"]),
        LawRule(
            "england-eligible", .england, .clock,
            Bilingual(
                "A child of 16 or 17 who has been looked after for 13 weeks since turning 14, and still is, is "
                    + "eligible for leaving-care support.",
                cy:
                    "Mae plentyn 16 neu 17 oed a fu’n derbyn gofal am 13 wythnos ers troi’n 14, ac sydd o hyd, yn "
                    + "gymwys i gael cymorth gadael gofal."
            ),
            limit: .init(13, .weeks), source: "SI 2010/959 reg 40", .confirmed,
            by: .carePlanning2010, aliases: ["eligible child"]),
        LawRule(
            "england-pathway-assessment", .england, .clock,
            Bilingual(
                "Needs for leaving care are assessed within 3 months of turning 16 or becoming eligible.",
                cy: "Asesir anghenion ar gyfer gadael gofal o fewn 3 mis i droi’n 16 neu ddod yn gymwys."),
            limit: .init(3, .months), source: "SI 2010/959 reg 42", .confirmed,
            by: .carePlanning2010, aliases: ["pathway"]),
        LawRule(
            "england-pathway-review", .england, .clock,
            Bilingual(
                "A pathway plan is reviewed at least every 6 months.",
                cy: "Adolygir cynllun llwybr o leiaf bob 6 mis."),
            limit: .init(6, .months), source: "SI 2010/2571 reg 7", .remembered,
            by: .careLeavers2010, aliases: ["pathway"]),
        LawRule(
            "england-return-interview", .england, .clock,
            Bilingual(
                "A child who went missing is offered a talk with somebody independent within 72 hours of coming back.",
                cy: "Cynigir sgwrs â rhywun annibynnol i blentyn a aeth ar goll o fewn 72 awr i ddod yn ôl."),
            limit: .init(72, .hours), source: "Statutory guidance on children who run away or go missing, 2014",
            .confirmed,
            by: .missing2014, aliases: ["RHI", "missing"]),
    ]
}
