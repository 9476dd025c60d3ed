import Basics

extension England {
    private static let act2026 = "Children’s Wellbeing and Schools Act 2026 (c. 21)"
    /// Royal Assent.
    private static let passed2026 = Day(2026, 4, 29)

    static let duties: [LawRule] = [
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
                "Widen the local offer: moving on, managing money, how the need for a home is known, help to find and "
                    + "keep one, and early help so that nobody becomes homeless.",
                cy:
                    "Ehangu’r cynnig lleol: symud ymlaen, trin arian, sut y gwyddys am yr angen am gartref, help i "
                    + "ddod o "
                    + "hyd i un a’i gadw, a help cynnar fel nad oes neb yn mynd yn ddigartref."),
            source: "\(act2026) s8", .enactedNotCommenced(passed: passed2026)),
        LawRule(
            "england-other-bodies", .england, .duty,
            Bilingual(
                "Ministers, schools and colleges, the NHS, inspectorates and the Youth Justice Board are corporate "
                    + "parents too: alert to what may harm, looking for ways to help, working together and sharing "
                    + "what "
                    + "they know. The sections and the day are not confirmed.",
                cy:
                    "Mae gweinidogion, ysgolion a cholegau, y GIG, arolygiaethau a’r Bwrdd Cyfiawnder Ieuenctid yn "
                    + "rhieni "
                    + "corfforaethol hefyd: yn effro i’r hyn a all niweidio, yn chwilio am ffyrdd o helpu, yn gweithio "
                    + "gyda’i gilydd ac yn rhannu’r hyn a wyddant. Nid yw’r adrannau na’r diwrnod wedi’u cadarnhau."),
            source: act2026, .remembered, .enactedNotCommenced(passed: passed2026),
            aliases: ["relevant authorities", "corporate parenting duty"]),
        LawRule(
            "england-suitable-home", .england, .duty,
            Bilingual(
                "A care leaver’s home fits their needs, wishes, education and work as far as can reasonably be, "
                    + "and the "
                    + "landlord is suitable.",
                cy: "Mae cartref un sy’n gadael gofal yn gweddu i’w anghenion, ei ddymuniadau, ei addysg a’i waith cyn "
                    + "belled ag sy’n rhesymol bosibl, ac mae’r landlord yn addas."),
            source: "SI 2010/2571 reg 9(2)", by: .careLeavers2010, aliases: ["suitable accommodation"]),
        LawRule(
            "england-independent-visitor", .england, .duty,
            Bilingual(
                "Who visits a children’s home independently is no one who runs, buys, pays for or plans its care, "
                    + "and no "
                    + "one whose ties cast doubt.",
                cy:
                    "Nid yw’r sawl sy’n ymweld â chartref plant yn annibynnol yn rhywun sy’n rhedeg, yn prynu, yn "
                    + "talu am "
                    + "neu’n cynllunio’r gofal ynddo, nac yn rhywun y mae ei gysylltiadau’n codi amheuaeth."),
            source: "Children’s Homes (England) Regulations 2015 reg 43", by: .childrensHomes2015,
            aliases: ["reg 43", "independence"]),
    ]
}
