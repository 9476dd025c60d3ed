import Basics

/// The times that the law in England sets, case by case: held as definitions for figures, never as a list of children.
extension LawBook {
    static let englandClocks: [Rule] = planning + visits + health + leaving + homes + meetings

    private static let regulations2010 = "SI 2010/959, reg "

    private static let planning: [Rule] = [
        Rule(
            "england-care-plan", .england, .clock, Bilingual("Care plan", cy: "Cynllun gofal"),
            Bilingual(
                "There is a care plan before the first placement or, where that cannot be, within 10 working days.",
                cy: "Mae cynllun gofal cyn y lleoliad cyntaf neu, lle na ellir hynny, o fewn 10 diwrnod gwaith."),
            source: .same(regulations2010 + "4"),
            clocks: [
                Clock(
                    "plan", Bilingual("Care plan after the start", cy: "Cynllun gofal ar ôl dechrau"), .workingDays(10))
            ]),
        Rule(
            "england-reviews", .england, .clock, Bilingual("Reviews of the case", cy: "Adolygiadau’r achos"),
            Bilingual(
                "The first review within 20 working days, the second within three months of it, then at most six "
                    + "months apart.",
                cy: "Yr adolygiad cyntaf o fewn 20 diwrnod gwaith, yr ail o fewn tri mis iddo, yna dim mwy na chwe mis "
                    + "ar wahân."),
            source: .same(regulations2010 + "33"),
            clocks: [
                Clock("first", Bilingual("First review", cy: "Adolygiad cyntaf"), .workingDays(20)),
                Clock(
                    "second", Bilingual("Second review after the first", cy: "Ail adolygiad ar ôl y cyntaf"), .months(3)
                ),
                Clock("later", Bilingual("Between later reviews", cy: "Rhwng adolygiadau diweddarach"), .months(6)),
            ]),
        Rule(
            "england-short-breaks", .england, .clock, Bilingual("Short breaks", cy: "Seibiannau byr"),
            Bilingual(
                "A series of short breaks counts as one where no stay is over 17 days, all together are at most 75 "
                    + "days in 12 months, place and person are the same, and the child goes home in between.",
                cy:
                    "Mae cyfres o seibiannau byr yn cyfrif fel un lle nad yw unrhyw arhosiad dros 17 diwrnod, lle nad yw’r "
                    + "cyfan yn fwy na 75 diwrnod mewn 12 mis, lle mae’r lle a’r person yr un fath, a lle mae’r plentyn "
                    + "yn mynd adref rhyngddynt."),
            source: .same(regulations2010 + "48"),
            clocks: [
                Clock("stay", Bilingual("One stay", cy: "Un arhosiad"), .days(17)),
                Clock("year", Bilingual("All stays in 12 months", cy: "Pob arhosiad mewn 12 mis"), .days(75)),
            ]),
        Rule(
            "england-pep", .england, .clock, Bilingual("Personal education plan", cy: "Cynllun addysg personol"),
            Bilingual(
                "It is begun within 10 school days, ready for the first review, and gone over each term. Councils’ "
                    + "procedures differ: one says 20.",
                cy:
                    "Fe’i dechreuir o fewn 10 diwrnod ysgol, mae’n barod at yr adolygiad cyntaf, ac eir drosto bob tymor. "
                    + "Mae gweithdrefnau cynghorau’n amrywio: dywed un 20."),
            source: Bilingual(
                "Procedures of Oldham, Lancashire and Gateshead; not read in guidance",
                cy: "Gweithdrefnau Oldham, Swydd Gaerhirfryn a Gateshead; heb ei ddarllen mewn canllawiau"),
            certainty: .unconfirmed,
            clocks: [
                Clock(
                    "start", Bilingual("Begun after coming into care", cy: "Ei ddechrau ar ôl dod i ofal"),
                    Length(10, .schoolDays)),
                Clock(
                    "ready", Bilingual("Ready for the first review", cy: "Yn barod at yr adolygiad cyntaf"),
                    .workingDays(20)),
                Clock("again", Bilingual("Gone over again", cy: "Mynd drosto eto"), Length(1, .terms)),
            ], aliases: ["PEP", "ePEP"]),
        Rule(
            "england-return-interview", .england, .clock,
            Bilingual("Conversation after going missing", cy: "Sgwrs ar ôl mynd ar goll"),
            Bilingual(
                "An independent conversation is offered within 72 hours of coming back.",
                cy: "Cynigir sgwrs annibynnol o fewn 72 awr ar ôl dychwelyd."),
            source: Bilingual("Statutory guidance of 2014", cy: "Canllawiau statudol 2014"),
            clocks: [Clock("interview", Bilingual("After coming back", cy: "Ar ôl dychwelyd"), .hours(72))],
            aliases: ["return home interview", "RHI", "missing"]),
    ]

    private static let visits: [Rule] = [
        visit(
            "england-visits", "28(2)", Bilingual("Social worker’s visits", cy: "Ymweliadau gweithiwr cymdeithasol"),
            Bilingual(
                "Within a week of the start of a placement, then at most six weeks apart in the first year; after "
                    + "that three months apart where the placement is meant to last to 18, otherwise six weeks.",
                cy:
                    "O fewn wythnos i ddechrau lleoliad, yna dim mwy na chwe wythnos ar wahân yn y flwyddyn gyntaf; wedyn "
                    + "tri mis ar wahân lle bwriedir i’r lleoliad bara hyd at 18, fel arall chwe wythnos."),
            [
                Clock("first", Bilingual("First visit", cy: "Ymweliad cyntaf"), .weeks(1)),
                Clock(
                    "year", Bilingual("Between visits in the first year", cy: "Rhwng ymweliadau yn y flwyddyn gyntaf"),
                    .weeks(6)),
                Clock(
                    "lasting",
                    Bilingual("Later, where it is to last to 18", cy: "Wedyn, lle mae i bara hyd at 18"), .months(3)),
                Clock("later", Bilingual("Later, elsewhere", cy: "Wedyn, fel arall"), .weeks(6)),
            ]),
        visit(
            "england-visits-parent", "28(3)",
            Bilingual("Visits: with a parent before assessment", cy: "Ymweliadau: gyda rhiant cyn asesiad"),
            Bilingual(
                "Weekly until the first review, then at most six weeks apart.",
                cy: "Bob wythnos hyd at yr adolygiad cyntaf, yna dim mwy na chwe wythnos ar wahân."),
            [
                Clock("weekly", Bilingual("Until the first review", cy: "Hyd at yr adolygiad cyntaf"), .weeks(1)),
                Clock("later", Bilingual("After it", cy: "Ar ei ôl"), .weeks(6)),
            ]),
        visit(
            "england-visits-temporary", "28(4)",
            Bilingual(
                "Visits: temporary approval, or an interim order at home",
                cy: "Ymweliadau: cymeradwyaeth dros dro, neu orchymyn interim gartref"),
            Bilingual(
                "Weekly until the first review, then at most four weeks apart.",
                cy: "Bob wythnos hyd at yr adolygiad cyntaf, yna dim mwy na phedair wythnos ar wahân."),
            [
                Clock("weekly", Bilingual("Until the first review", cy: "Hyd at yr adolygiad cyntaf"), .weeks(1)),
                Clock("later", Bilingual("After it", cy: "Ar ei ôl"), .weeks(4)),
            ]),
        visit(
            "england-visits-order", "28(5)",
            Bilingual(
                "Visits: a care order, living with a parent", cy: "Ymweliadau: gorchymyn gofal, yn byw gyda rhiant"),
            Bilingual(
                "Within a week of the order, then at most six weeks apart.",
                cy: "O fewn wythnos i’r gorchymyn, yna dim mwy na chwe wythnos ar wahân."),
            [
                Clock(
                    "first", Bilingual("First visit after the order", cy: "Ymweliad cyntaf ar ôl y gorchymyn"),
                    .weeks(1)),
                Clock("later", Bilingual("After it", cy: "Ar ei ôl"), .weeks(6)),
            ]),
    ]

    private static func visit(
        _ id: String, _ regulation: String, _ title: Bilingual, _ says: Bilingual, _ clocks: [Clock]
    ) -> Rule {
        Rule(id, .england, .clock, title, says, source: .same(regulations2010 + regulation), clocks: clocks)
    }

    private static let health: [Rule] = [
        Rule(
            "england-health-first", .england, .clock,
            Bilingual("First health assessment", cy: "Asesiad iechyd cyntaf"),
            Bilingual(
                "By a registered medical practitioner, in time for the first review.",
                cy: "Gan ymarferydd meddygol cofrestredig, mewn pryd at yr adolygiad cyntaf."),
            source: Bilingual(
                "Procedures of Coventry; SI 2010/959, reg 7, its text not confirmed",
                cy: "Gweithdrefnau Coventry; SI 2010/959, rheoliad 7, heb gadarnhau’r testun"),
            certainty: .unconfirmed,
            clocks: [Clock("first", Bilingual("Health assessment", cy: "Asesiad iechyd"), .workingDays(20))],
            aliases: ["IHA", "initial health assessment", "reg 7"]),
        Rule(
            "england-health-review", .england, .clock,
            Bilingual("Later health assessments", cy: "Asesiadau iechyd diweddarach"),
            Bilingual(
                "At least every six months under five, at least every year from five.",
                cy: "O leiaf bob chwe mis dan bump, o leiaf bob blwyddyn o bump oed."),
            source: Bilingual(
                "Procedures of Coventry; SI 2010/959, reg 7, its text not confirmed",
                cy: "Gweithdrefnau Coventry; SI 2010/959, rheoliad 7, heb gadarnhau’r testun"),
            certainty: .unconfirmed,
            clocks: [
                Clock("under-five", Bilingual("Under five", cy: "Dan bump"), .months(6)),
                Clock("from-five", Bilingual("From five", cy: "O bump oed"), .years(1)),
            ], aliases: ["RHA", "review health assessment", "reg 7"]),
    ]

    private static let leaving: [Rule] = [
        Rule(
            "england-eligible", .england, .clock, Bilingual("Who is eligible", cy: "Pwy sy’n gymwys"),
            Bilingual(
                "A young person of 16 or 17, still looked after, who was looked after for 13 weeks since turning 14.",
                cy:
                    "Person ifanc 16 neu 17 oed, sy’n dal i dderbyn gofal, a fu’n derbyn gofal am 13 wythnos ers troi’n 14."
            ),
            source: .same(regulations2010 + "40"),
            clocks: [
                Clock(
                    "weeks", Bilingual("Looked after since 14", cy: "Yn derbyn gofal ers 14 oed"), .weeks(13), .atLeast)
            ]),
        Rule(
            "england-pathway-assessment", .england, .clock,
            Bilingual("Pathway assessment of needs", cy: "Asesiad anghenion llwybr"),
            Bilingual(
                "Within three months of turning 16, or of becoming eligible later.",
                cy: "O fewn tri mis i droi’n 16, neu i ddod yn gymwys yn ddiweddarach."),
            source: .same(regulations2010 + "42"),
            clocks: [Clock("assessment", Bilingual("Assessment", cy: "Asesiad"), .months(3))]),
        Rule(
            "england-pathway-review", .england, .clock,
            Bilingual("Review of the pathway plan", cy: "Adolygiad o’r cynllun llwybr"),
            Bilingual("At most six months apart.", cy: "Dim mwy na chwe mis ar wahân."),
            source: Bilingual(
                "SI 2010/2571, reg 7, its text not confirmed", cy: "SI 2010/2571, rheoliad 7, heb gadarnhau’r testun"),
            certainty: .unconfirmed,
            clocks: [Clock("review", Bilingual("Between reviews", cy: "Rhwng adolygiadau"), .months(6))]),
    ]

    private static let homes: [Rule] = [
        Rule(
            "england-reg-44", .england, .clock,
            Bilingual("Independent visits to children’s homes", cy: "Ymweliadau annibynnol â chartrefi plant"),
            Bilingual(
                "Somebody independent visits at least once a month and says whether children are kept safe and do "
                    + "well. The report goes to Ofsted, to the authorities that placed children there, to the provider, "
                    + "and to the local authority that asks.",
                cy: "Mae rhywun annibynnol yn ymweld o leiaf unwaith y mis ac yn dweud a yw plant yn cael eu cadw’n "
                    + "ddiogel ac yn ffynnu. Mae’r adroddiad yn mynd i Ofsted, i’r awdurdodau a leolodd blant yno, i’r "
                    + "darparwr, ac i’r awdurdod lleol sy’n gofyn."),
            source: Bilingual(
                "Children’s Homes (England) Regulations 2015, reg 44",
                cy: "Rheoliadau Cartrefi Plant (Lloegr) 2015, rheoliad 44"),
            clocks: [Clock("visit", Bilingual("Between visits", cy: "Rhwng ymweliadau"), .months(1))],
            aliases: ["reg 33", "regulation 33", "rheoliad 33", "reg 44"]),
        Rule(
            "england-reg-44-report", .england, .clock,
            Bilingual("Report of an independent visit", cy: "Adroddiad ar ymweliad annibynnol"),
            Bilingual("Within four weeks of the visit.", cy: "O fewn pedair wythnos i’r ymweliad."),
            source: Bilingual(
                "Minutes of Halton; not read in the regulations",
                cy: "Cofnodion Halton; heb ei ddarllen yn y rheoliadau"),
            certainty: .unconfirmed,
            clocks: [
                Clock("report", Bilingual("Report after the visit", cy: "Adroddiad ar ôl yr ymweliad"), .weeks(4))
            ],
            aliases: ["reg 33", "reg 44"]),
        Rule(
            "england-reg-45", .england, .clock,
            Bilingual("Review of a home’s quality of care", cy: "Adolygiad o ansawdd gofal cartref"),
            Bilingual(
                "At least every six months; the report is with Ofsted within 28 days.",
                cy: "O leiaf bob chwe mis; mae’r adroddiad gan Ofsted o fewn 28 diwrnod."),
            source: Bilingual(
                "Children’s Homes (England) Regulations 2015, reg 45",
                cy: "Rheoliadau Cartrefi Plant (Lloegr) 2015, rheoliad 45"),
            clocks: [
                Clock("review", Bilingual("Between reviews", cy: "Rhwng adolygiadau"), .months(6)),
                Clock("report", Bilingual("Report to Ofsted", cy: "Adroddiad i Ofsted"), .days(28)),
            ], aliases: ["reg 34/42", "reg 34", "reg 42", "rheoliad 34", "rheoliad 42", "reg 45"]),
    ]

    private static let meetings: [Rule] = [
        Rule(
            "england-clear-days", .england, .clock, Bilingual("Notice of a committee", cy: "Rhybudd o bwyllgor"),
            Bilingual(
                "Agenda and papers are open to the public five clear days before. A panel that is no formal committee "
                    + "may follow it by choice.",
                cy: "Mae’r agenda a’r papurau ar agor i’r cyhoedd bum diwrnod clir ymlaen llaw. Gall panel nad yw’n "
                    + "bwyllgor ffurfiol ei ddilyn o ddewis."),
            source: Bilingual(
                "Local Government Act 1972, Part VA; the five days not confirmed",
                cy: "Deddf Llywodraeth Leol 1972, Rhan VA; heb gadarnhau’r pum diwrnod"),
            certainty: .unconfirmed,
            clocks: [Clock("notice", Bilingual("Notice", cy: "Rhybudd"), Length(5, .clearDays), .atLeast)])
    ]
}
