import Basics

extension England {
    private static let act2026 = "Children’s Wellbeing and Schools Act 2026 (c. 21)"
    /// Royal Assent.
    private static let passed2026 = Day(2026, 4, 29)

    static let duties: [LawRule] = [
        LawRule(
            "england-who-is-reached", .england, .duty,
            Bilingual(
                "The seven needs are those of looked-after children, relevant children, and former relevant young "
                    + "people under 25.",
                cy:
                    "Anghenion plant sy’n derbyn gofal, plant perthnasol, a phobl ifanc dan 25 a oedd gynt yn berthnasol "
                    + "yw’r saith angen."),
            source: "Children and Social Work Act 2017 s1", by: .socialWork2017, aliases: ["care leavers", "25"]),
        LawRule(
            "england-who-is-bound", .england, .duty,
            Bilingual(
                "The seven needs bind county and district councils, London boroughs, the City of London, the Isles of "
                    + "Scilly and combined authorities.",
                cy: "Mae’r saith angen yn rhwymo cynghorau sir a dosbarth, bwrdeistrefi Llundain, Dinas Llundain, "
                    + "Ynysoedd Scilly ac awdurdodau cyfun."),
            source: "Children and Social Work Act 2017 s1", by: .socialWork2017),
        LawRule(
            "england-principles-guidance", .england, .duty,
            Bilingual(
                "Have regard to the guidance of February 2018 on the seven needs.",
                cy: "Rhoi sylw i ganllawiau Chwefror 2018 ar y saith angen."),
            source: "Guidance on the corporate parenting principles, February 2018", by: .principlesGuidance2018),
        LawRule(
            "england-local-offer", .england, .duty,
            Bilingual(
                "Publish what care leavers are offered: health and well-being, relationships, education and training, "
                    + "work, homes, and taking part in society.",
                cy: "Cyhoeddi’r hyn a gynigir i’r rhai sy’n gadael gofal: iechyd a lles, perthnasoedd, addysg a "
                    + "hyfforddiant, gwaith, cartrefi, a chymryd rhan mewn cymdeithas."),
            source: "Children and Social Work Act 2017 s2", by: .socialWork2017, aliases: ["local offer"]),
        LawRule(
            "england-personal-adviser", .england, .duty,
            Bilingual(
                "Give a care leaver who asks a personal adviser until they are 25.",
                cy: "Rhoi cynghorydd personol i un sy’n gadael gofal ac sy’n gofyn, nes ei fod yn 25."),
            source: "Children and Social Work Act 2017 s3", by: .socialWork2017),
        LawRule(
            "england-staying-close", .england, .duty,
            Bilingual(
                "Support care leavers under 25 to stay close to those who cared for them.",
                cy: "Cefnogi’r rhai dan 25 sy’n gadael gofal i aros yn agos at y rhai a fu’n gofalu amdanynt."),
            source: "\(act2026) s7, new s23CZAA of the Children Act 1989", .enactedNotCommenced(passed: passed2026),
            aliases: ["staying close"]),
        LawRule(
            "england-wider-offer", .england, .duty,
            Bilingual(
                "Widen the local offer: moving on, managing money, financial support, how the need for a home is known, "
                    + "working with housing services, help for those at risk or leaving custody to find and keep a home, "
                    + "how to reach all this, and early help so that nobody becomes homeless.",
                cy: "Ehangu’r cynnig lleol: symud ymlaen, trin arian, cymorth ariannol, sut y gwyddys am yr angen am "
                    + "gartref, cydweithio â gwasanaethau tai, help i’r rhai sydd mewn perygl neu’n gadael y ddalfa i "
                    + "ddod o hyd i gartref a’i gadw, sut i gael hyn oll, a help cynnar fel nad oes neb yn mynd yn "
                    + "ddigartref."),
            source: "\(act2026) s8", .enactedNotCommenced(passed: passed2026)),
        LawRule(
            "england-2026-commencement", .england, .clock,
            Bilingual(
                "Sections 5, 22, 31, 36, 51, 55, 56 and 58 to 61 begin 2 months after the Act was passed; the others, "
                    + "staying close and the wider offer among them, when regulations say.",
                cy:
                    "Mae adrannau 5, 22, 31, 36, 51, 55, 56 a 58 i 61 yn dechrau 2 fis ar ôl pasio’r Ddeddf; y lleill, ac "
                    + "aros yn agos a’r cynnig ehangach yn eu plith, pan fydd rheoliadau’n dweud."),
            source: "\(act2026) s78", .confirmed, .inForce(from: nil), made: passed2026,
            aliases: ["commencement", "in force"]),
        LawRule(
            "england-other-bodies", .england, .duty,
            Bilingual(
                "Ministers, schools and colleges, the NHS, inspectorates and the Youth Justice Board are corporate "
                    + "parents too: alert to what may harm, judging what their services should do, looking for ways to "
                    + "help and helping to use them, working together and sharing what they know. The sections and the "
                    + "day are not confirmed.",
                cy:
                    "Mae gweinidogion, ysgolion a cholegau, y GIG, arolygiaethau a’r Bwrdd Cyfiawnder Ieuenctid yn rhieni "
                    + "corfforaethol hefyd: yn effro i’r hyn a all niweidio, yn asesu’r hyn y dylai eu gwasanaethau ei "
                    + "wneud, yn chwilio am ffyrdd o helpu ac yn helpu i’w defnyddio, yn gweithio gyda’i gilydd ac yn "
                    + "rhannu’r hyn a wyddant. Nid yw’r adrannau na’r diwrnod wedi’u cadarnhau."),
            source: act2026, .remembered, .enactedNotCommenced(passed: passed2026),
            aliases: ["relevant authorities", "corporate parenting duty"]),
        LawRule(
            "england-other-bodies-report", .england, .duty,
            Bilingual(
                "Ministers guide the other bodies that are corporate parents, and report on what was done. The sections "
                    + "and the day are not confirmed.",
                cy:
                    "Mae gweinidogion yn rhoi canllawiau i’r cyrff eraill sy’n rhieni corfforaethol, ac yn adrodd ar yr "
                    + "hyn a wnaed. Nid yw’r adrannau na’r diwrnod wedi’u cadarnhau."),
            source: act2026, .remembered, .enactedNotCommenced(passed: passed2026),
            aliases: ["relevant authorities", "ministerial report"]),
        LawRule(
            "england-suitable-home", .england, .duty,
            Bilingual(
                "A care leaver’s home fits their needs, wishes, education and work as far as can reasonably be, "
                    + "and the "
                    + "landlord is suitable.",
                cy: "Mae cartref un sy’n gadael gofal yn gweddu i’w anghenion, ei ddymuniadau, ei addysg a’i waith cyn "
                    + "belled ag sy’n rhesymol bosibl, ac mae’r landlord yn addas."),
            source: "SI 2010/2571 reg 9(2)", by: .careLeavers2010, aliases: ["suitable accommodation"]),
    ]
}
