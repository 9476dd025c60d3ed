import Basics

/// The rules of Wales.
enum Wales {
    private static let charter = "Corporate Parenting Charter: A Promise from Wales"
    private static let sinceCharter = LawRule.Standing.inForce(from: Day(2023, 9, 22))

    static let all: [LawRule] = principles + [promises] + others + visits

    /// The subjects of the eleven principles, in sentences of our own.
    private static let principles: [LawRule] = [
        principle(
            "equality",
            Bilingual(
                "Equality: the same rights and chances as every other child.",
                cy: "Cydraddoldeb: yr un hawliau a chyfleoedd â phob plentyn arall.")),
        principle(
            "no-stigma",
            Bilingual(
                "No stigma: nobody is marked out for having been in care.",
                cy: "Dim stigma: ni chaiff neb ei drin yn wahanol am iddo fod mewn gofal.")),
        principle(
            "togetherness",
            Bilingual(
                "Togetherness: everyone works together, with the child.",
                cy: "Cyd-dynnu: mae pawb yn gweithio gyda’i gilydd, a chyda’r plentyn.")),
        principle("support", Bilingual("Support that includes everyone.", cy: "Cefnogaeth sy’n cynnwys pawb.")),
        principle(
            "ambition",
            Bilingual(
                "Ambition: hopes are heard and helped on.",
                cy: "Uchelgais: clywir gobeithion a’u helpu "
                    + "ymlaen.")),
        principle(
            "nurture",
            Bilingual(
                "Nurture: children feel valued and cared for.",
                cy: "Meithrin: mae plant yn teimlo eu bod yn cael eu gwerthfawrogi a’u caru.")),
        principle("health", Bilingual("Good health, of body and mind.", cy: "Iechyd da, y corff a’r meddwl.")),
        principle("stable-home", Bilingual("A stable home.", cy: "Cartref sefydlog.")),
        principle("education", Bilingual("A good education.", cy: "Addysg dda.")),
        principle("thrive", Bilingual("Thriving in the future.", cy: "Ffynnu yn y dyfodol.")),
        principle("aftercare", Bilingual("Support after care.", cy: "Cymorth ar ôl gofal.")),
    ]

    /// Their wording could not be read in a source: the council enters it from the Charter that it signed.
    private static let promises = LawRule(
        "wales-nine-promises", .wales, .duty,
        Bilingual(
            "Keep the Charter’s nine promises on how care-experienced children are treated, listened to and "
                + "involved in what is decided. Their wording is not held here: enter it from the Charter that "
                + "your council signed.",
            cy:
                "Cadw naw addewid y Siarter ar sut y caiff plant â phrofiad o ofal eu trin, eu clywed a’u cynnwys "
                + "yn yr hyn a benderfynir. Ni ddelir eu geiriad yma: rhowch ef o’r Siarter a lofnododd eich "
                + "cyngor."
        ),
        source: charter, .remembered, sinceCharter, aliases: ["nine promises", "naw addewid"])

    private static func principle(_ key: String, _ sentence: Bilingual) -> LawRule {
        LawRule(
            "wales-principle-\(key)", .wales, .principle, sentence, source: charter, sinceCharter,
            aliases: ["charter", "siarter"])
    }

    private static let others: [LawRule] = [
        LawRule(
            "wales-welsh-language", .wales, .duty,
            Bilingual(
                "Treat Welsh and English alike, Welsh first where there is a choice; no page is in English alone.",
                cy:
                    "Trin y Gymraeg a’r Saesneg yn gydradd, y Gymraeg yn gyntaf lle mae dewis; nid oes tudalen yn "
                    + "Saesneg yn unig."
            ),
            source: "Welsh Language Standards", .confirmed, by: .welshLanguage),
        LawRule(
            "wales-language-notice", .wales, .duty,
            Bilingual(
                "Meet every standard in the council’s own notice: 167 in Denbighshire, 174 in Carmarthenshire.",
                cy:
                    "Cydymffurfio â phob safon yn hysbysiad y cyngor ei hun: 167 yn Sir Ddinbych, 174 yn Sir Gaerfyrddin."
            ),
            source: "Welsh Language Standards", .confirmed, by: .welshLanguage),
        LawRule(
            "wales-language-fine", .wales, .duty,
            Bilingual(
                "The Welsh Language Commissioner may fine a council that breaks a standard.",
                cy: "Caiff Comisiynydd y Gymraeg ddirwyo cyngor sy’n torri safon."),
            source: "Welsh Language Standards", .confirmed, by: .welshLanguage),
        LawRule(
            "wales-easy-read", .wales, .duty,
            Bilingual(
                "Offer the promise in Easy Read and in symbols as well, as the Children’s Commissioner for Wales does.",
                cy: "Cynnig yr addewid ar ffurf Hawdd ei Ddeall ac mewn symbolau hefyd, fel y gwna Comisiynydd Plant "
                    + "Cymru."),
            source: "Children’s Commissioner for Wales", by: .easyRead, aliases: ["charter", "siarter"]),
        LawRule(
            "wales-code", .wales, .duty,
            Bilingual(
                "Keep to the code of practice on looked-after children. Its chapter on corporate parenting was being "
                    + "revised, in draft, up to April 2026.",
                cy:
                    "Cadw at y cod ymarfer ar blant sy’n derbyn gofal. Roedd ei bennod ar rianta corfforaethol yn cael ei "
                    + "diwygio, ar ffurf drafft, hyd at Ebrill 2026."),
            source: "Social Services and Well-being (Wales) Act 2014 Part 6, code of practice",
            by: .socialServicesWales2014, aliases: ["part 6 code"]),
        LawRule(
            "wales-education-plan", .wales, .duty,
            Bilingual(
                "Make personal education plans for looked-after children, and keep them up to date, as the guidance asks.",
                cy:
                    "Llunio cynlluniau addysg personol i blant sy’n derbyn gofal, a’u diweddaru, fel y mae’r canllawiau’n "
                    + "gofyn."),
            source: "Welsh Government guidance 296/2025", by: .educationPlansWales2025, aliases: ["PEP"]),
        LawRule(
            "wales-care-plan", .wales, .clock,
            Bilingual(
                "A care plan is made within 10 working days.",
                cy: "Gwneir cynllun gofal o fewn 10 diwrnod gwaith."),
            limit: .init(10, .workingDays),
            source: "Social Services and Well-being (Wales) Act 2014 Part 6; WSI 2015/1818", .confirmed,
            by: .carePlanningWales2015),
        LawRule(
            "wales-first-review", .wales, .clock,
            Bilingual(
                "A child’s first review is within 20 working days of coming into care.",
                cy: "Mae adolygiad cyntaf plentyn o fewn 20 diwrnod gwaith i ddod i ofal."),
            limit: .init(20, .workingDays), source: "WSI 2015/1818", .remembered, by: .carePlanningWales2015),
        LawRule(
            "wales-second-review", .wales, .clock,
            Bilingual(
                "The second review is within 3 months of the first.",
                cy: "Mae’r ail adolygiad o fewn 3 mis i’r cyntaf."),
            limit: .init(3, .months), source: "WSI 2015/1818", .remembered, by: .carePlanningWales2015),
        LawRule(
            "wales-later-reviews", .wales, .clock,
            Bilingual(
                "After that, reviews are at most 6 months apart.",
                cy: "Wedi hynny, mae adolygiadau 6 mis ar y mwyaf oddi wrth ei gilydd."),
            limit: .init(6, .months), source: "WSI 2015/1818", .remembered, by: .carePlanningWales2015),
        LawRule(
            "wales-short-breaks-each", .wales, .clock,
            Bilingual(
                "A short break is at most 4 weeks.",
                cy: "Mae seibiant byr yn 4 wythnos ar y mwyaf."),
            limit: .init(4, .weeks), source: "WSI 2015/1818", .confirmed, by: .carePlanningWales2015,
            aliases: ["respite"]),
        LawRule(
            "wales-short-breaks-year", .wales, .clock,
            Bilingual(
                "Short breaks come to at most 120 days in 12 months.",
                cy: "Mae seibiannau byr yn dod i 120 diwrnod ar y mwyaf mewn 12 mis."),
            limit: .init(120, .days), source: "WSI 2015/1818", .confirmed, by: .carePlanningWales2015,
            aliases: ["respite"]),
        LawRule(
            "wales-pathway-review", .wales, .clock,
            Bilingual(
                "A pathway plan is reviewed at least every 6 months.",
                cy: "Adolygir cynllun llwybr o leiaf bob 6 mis."),
            limit: .init(6, .months), source: "WSI 2001/2189 reg 9", .confirmed, by: .leavingCareWales2001),
    ]
}
