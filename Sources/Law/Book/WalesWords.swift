import Basics

/// The law of Wales and its clocks.
extension LawBook {
    private static let act2014 = Bilingual(
        "Social Services and Well-being (Wales) Act 2014", cy: "Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014"
    )

    static let wales: [Rule] = [
        Rule(
            "wales-part-6", .wales, .duty,
            Bilingual(
                "Looked-after and accommodated children", cy: "Plant sy’n derbyn gofal a phlant sy’n cael eu lletya"),
            Bilingual(
                "Part 6 sets what a council owes to children it looks after and to those who leave care. The chapter "
                    + "of its code on corporate parenting was out in a revised draft until April 2026.",
                cy: "Mae Rhan 6 yn gosod yr hyn sydd ar gyngor i blant y mae’n gofalu amdanynt ac i’r rhai sy’n gadael "
                    + "gofal. Roedd pennod ei god ar rianta corfforaethol allan ar ffurf drafft diwygiedig hyd at Ebrill "
                    + "2026."),
            source: act2014 + Bilingual(", Part 6", cy: ", Rhan 6")),
        Rule(
            "wales-care-plan", .wales, .clock,
            Bilingual("Care and support plan", cy: "Cynllun gofal a chymorth"),
            Bilingual("Within 10 working days.", cy: "O fewn 10 diwrnod gwaith."),
            source: .same("SI 2015/1818"),
            clocks: [Clock("plan", Bilingual("Plan", cy: "Cynllun"), .workingDays(10))]),
        Rule(
            "wales-reviews", .wales, .clock, Bilingual("Reviews of the case", cy: "Adolygiadau’r achos"),
            Bilingual(
                "The first within 20 working days, the second within three months of it, then at most six months "
                    + "apart.",
                cy: "Y cyntaf o fewn 20 diwrnod gwaith, yr ail o fewn tri mis iddo, yna dim mwy na chwe mis ar wahân."),
            source: Bilingual("From memory: not confirmed", cy: "O’r cof: heb ei gadarnhau"), certainty: .unconfirmed,
            clocks: [
                Clock("first", Bilingual("First review", cy: "Adolygiad cyntaf"), .workingDays(20)),
                Clock(
                    "second", Bilingual("Second review after the first", cy: "Ail adolygiad ar ôl y cyntaf"), .months(3)
                ),
                Clock("later", Bilingual("Between later reviews", cy: "Rhwng adolygiadau diweddarach"), .months(6)),
            ]),
        Rule(
            "wales-visits", .wales, .clock,
            Bilingual("Social worker’s visits", cy: "Ymweliadau gweithiwr cymdeithasol"),
            Bilingual(
                "As in England: within a week of the start, then at most six weeks apart in the first year; after "
                    + "that three months apart where the placement is meant to last to 18, otherwise six weeks.",
                cy: "Fel yn Lloegr: o fewn wythnos i’r dechrau, yna dim mwy na chwe wythnos ar wahân yn y flwyddyn "
                    + "gyntaf; wedyn tri mis ar wahân lle bwriedir i’r lleoliad bara hyd at 18, fel arall chwe wythnos."
            ),
            source: .same("SI 2015/1818"),
            clocks: [
                Clock("first", Bilingual("First visit", cy: "Ymweliad cyntaf"), .weeks(1)),
                Clock(
                    "year", Bilingual("Between visits in the first year", cy: "Rhwng ymweliadau yn y flwyddyn gyntaf"),
                    .weeks(6)),
                Clock(
                    "lasting",
                    Bilingual("Later, where it is to last to 18", cy: "Wedyn, lle mae i bara hyd at 18"), .months(3)),
                Clock("later", Bilingual("Later, elsewhere", cy: "Wedyn, fel arall"), .weeks(6)),
            ]),
        Rule(
            "wales-short-breaks", .wales, .clock, Bilingual("Short breaks", cy: "Seibiannau byr"),
            Bilingual(
                "At most four weeks each, and 120 days in 12 months.",
                cy: "Dim mwy na phedair wythnos yr un, a 120 diwrnod mewn 12 mis."),
            source: .same("SI 2015/1818"),
            clocks: [
                Clock("stay", Bilingual("One stay", cy: "Un arhosiad"), .weeks(4)),
                Clock("year", Bilingual("All stays in 12 months", cy: "Pob arhosiad mewn 12 mis"), .days(120)),
            ]),
        Rule(
            "wales-pathway-review", .wales, .clock,
            Bilingual("Review of the pathway plan", cy: "Adolygiad o’r cynllun llwybr"),
            Bilingual("At most six months apart.", cy: "Dim mwy na chwe mis ar wahân."),
            source: .same("WSI 2001/2189, reg 9"),
            clocks: [Clock("review", Bilingual("Between reviews", cy: "Rhwng adolygiadau"), .months(6))]),
        Rule(
            "wales-pep", .wales, .duty, Bilingual("Personal education plan", cy: "Cynllun addysg personol"),
            Bilingual(
                "National guidance says how a personal education plan is made and kept.",
                cy: "Mae canllawiau cenedlaethol yn dweud sut mae cynllun addysg personol yn cael ei wneud a’i gadw."),
            source: Bilingual("Guidance 296/2025", cy: "Canllawiau 296/2025"), aliases: ["PEP", "CAP"]),
        Rule(
            "wales-language-standards", .wales, .duty, Bilingual("Welsh Language Standards", cy: "Safonau’r Gymraeg"),
            Bilingual(
                "Welsh is treated no less favourably than English: the same page, at the same time, in both. Each "
                    + "council has its own notice (Denbighshire 167 duties, Carmarthenshire 174); the Commissioner may "
                    + "fine.",
                cy: "Ni chaiff y Gymraeg ei thrin yn llai ffafriol na’r Saesneg: yr un dudalen, ar yr un pryd, yn y "
                    + "ddwy. Mae gan bob cyngor ei hysbysiad ei hun (Sir Ddinbych 167 o ddyletswyddau, Sir Gaerfyrddin "
                    + "174); caiff y Comisiynydd roi dirwy."),
            source: Bilingual("Welsh Language Standards notices", cy: "Hysbysiadau Safonau’r Gymraeg")),
    ]
}
