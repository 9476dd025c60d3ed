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
            "england-first-visit", .england, .clock,
            Bilingual(
                "A social worker visits within 1 week of the start of a placement.",
                cy: "Mae gweithiwr cymdeithasol yn ymweld o fewn 1 wythnos i ddechrau lleoliad."),
            limit: .init(1, .weeks), source: "SI 2010/959 reg 28(2)", .confirmed,
            by: .carePlanning2010, aliases: ["statutory visit"]),
        LawRule(
            "england-visits-first-year", .england, .clock,
            Bilingual(
                "In the first year of a placement, visits are at most 6 weeks apart.",
                cy: "Ym mlwyddyn gyntaf lleoliad, mae ymweliadau 6 wythnos ar y mwyaf oddi wrth ei gilydd."),
            limit: .init(6, .weeks), source: "SI 2010/959 reg 28(2)", .confirmed,
            by: .carePlanning2010, aliases: ["statutory visit"]),
        LawRule(
            "england-visits-settled", .england, .clock,
            Bilingual(
                "Later, visits are at most 3 months apart where the placement is meant to last to 18; else 6 weeks.",
                cy:
                    "Yn ddiweddarach, mae ymweliadau 3 mis ar y mwyaf oddi wrth ei gilydd lle bwriedir i’r "
                    + "lleoliad bara hyd 18; fel arall 6 wythnos."
            ),
            limit: .init(3, .months), source: "SI 2010/959 reg 28(2)", .confirmed,
            by: .carePlanning2010, aliases: ["statutory visit"]),
        LawRule(
            "england-visits-with-parent", .england, .clock,
            Bilingual(
                "A child placed with a parent before assessment is visited weekly to the first review, then at "
                    + "most 6 weeks apart.",
                cy:
                    "Ymwelir yn wythnosol â phlentyn a leolir gyda rhiant cyn asesiad hyd at yr adolygiad cyntaf, "
                    + "yna 6 wythnos ar y mwyaf oddi wrth ei gilydd."
            ),
            limit: .init(1, .weeks), source: "SI 2010/959 reg 28(3)", .confirmed,
            by: .carePlanning2010),
        LawRule(
            "england-visits-temporary", .england, .clock,
            Bilingual(
                "Where a connected person is approved for a time, or an interim order leaves a child with a "
                    + "parent, visits are weekly to the first review, then at most 4 weeks apart.",
                cy:
                    "Lle cymeradwyir person cysylltiedig dros dro, neu lle mae gorchymyn interim yn gadael plentyn "
                    + "gyda rhiant, mae ymweliadau’n wythnosol hyd at yr adolygiad cyntaf, yna 4 wythnos ar y "
                    + "mwyaf oddi wrth ei gilydd."
            ),
            limit: .init(1, .weeks), source: "SI 2010/959 reg 28(4)", .confirmed,
            by: .carePlanning2010, aliases: ["reg 24"]),
        LawRule(
            "england-visits-care-order-home", .england, .clock,
            Bilingual(
                "A child on a care order who lives with a parent is visited within 1 week of the order, then at "
                    + "most 6 weeks apart.",
                cy:
                    "Ymwelir â phlentyn ar orchymyn gofal sy’n byw gyda rhiant o fewn 1 wythnos i’r gorchymyn, yna "
                    + "6 wythnos ar y mwyaf oddi wrth ei gilydd."
            ),
            limit: .init(1, .weeks), source: "SI 2010/959 reg 28(5)", .confirmed,
            by: .carePlanning2010),
        LawRule(
            "england-short-breaks-each", .england, .clock,
            Bilingual(
                "A short break is at most 17 days, with the same people and back to the parent.",
                cy: "Mae seibiant byr yn 17 diwrnod ar y mwyaf, gyda’r un bobl ac yn ôl at y rhiant."),
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
            "england-initial-health", .england, .clock,
            Bilingual(
                "A doctor makes the first health assessment in time for the first review, which is 20 working days.",
                cy:
                    "Mae meddyg yn gwneud yr asesiad iechyd cyntaf mewn pryd ar gyfer yr adolygiad cyntaf, sef 20 "
                    + "diwrnod gwaith."
            ),
            limit: .init(20, .workingDays), source: "SI 2010/959 reg 7", .remembered,
            by: .carePlanning2010, aliases: ["IHA"]),
        LawRule(
            "england-review-health-under-5", .england, .clock,
            Bilingual(
                "Under 5, health is looked at again at least every 6 months.",
                cy: "Dan 5 oed, edrychir ar iechyd eto o leiaf bob 6 mis."),
            limit: .init(6, .months), source: "SI 2010/959 reg 7", .remembered,
            by: .carePlanning2010, aliases: ["RHA"]),
        LawRule(
            "england-review-health-5", .england, .clock,
            Bilingual(
                "From 5, health is looked at again at least once a year.",
                cy: "O 5 oed, edrychir ar iechyd eto o leiaf unwaith y flwyddyn."),
            limit: .init(12, .months), source: "SI 2010/959 reg 7", .remembered,
            by: .carePlanning2010, aliases: ["RHA"]),
        LawRule(
            "england-education-plan", .england, .clock,
            Bilingual(
                "A personal education plan is begun within 10 school days and ready for the first review; then "
                    + "each term. Councils differ: some say 20.",
                cy:
                    "Dechreuir cynllun addysg personol o fewn 10 diwrnod ysgol ac mae’n barod ar gyfer yr "
                    + "adolygiad cyntaf; yna bob tymor. Mae cynghorau’n wahanol: dywed rhai 20."
            ),
            limit: .init(10, .workingDays), source: "procedures of several councils", .remembered,
            .inForce(from: nil), aliases: ["PEP"]),
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
        LawRule(
            "england-home-visit", .england, .clock,
            Bilingual(
                "An independent person visits each children’s home at least once a month and says whether children "
                    + "are safe and well.",
                cy:
                    "Mae person annibynnol yn ymweld â phob cartref plant o leiaf unwaith y mis ac yn dweud a yw "
                    + "plant yn ddiogel ac yn iawn."
            ),
            limit: .init(1, .months), source: "Children’s Homes (England) Regulations 2015 reg 44", .confirmed,
            by: .childrensHomes2015, aliases: ["reg 33", "reg 44"]),
        LawRule(
            "england-home-review", .england, .clock,
            Bilingual(
                "A children’s home reviews the quality of its care at least every 6 months.",
                cy: "Mae cartref plant yn adolygu ansawdd ei ofal o leiaf bob 6 mis."),
            limit: .init(6, .months), source: "Children’s Homes (England) Regulations 2015 reg 45", .confirmed,
            by: .childrensHomes2015, aliases: ["reg 34", "reg 42", "reg 45"]),
        LawRule(
            "england-home-review-report", .england, .clock,
            Bilingual(
                "The home’s review reaches Ofsted within 28 days.",
                cy: "Mae adolygiad y cartref yn cyrraedd Ofsted o fewn 28 diwrnod."),
            limit: .init(28, .days), source: "Children’s Homes (England) Regulations 2015 reg 45", .confirmed,
            by: .childrensHomes2015, aliases: ["reg 34", "reg 42", "reg 45"]),
    ]
}
