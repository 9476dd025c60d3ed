import Basics

extension England {
    private static let regulations = "Children’s Homes (England) Regulations 2015"

    /// Children’s homes: the independent visitor and the home’s own review.
    static let homes: [LawRule] = [
        LawRule(
            "england-independent-visitor", .england, .duty,
            Bilingual(
                "Whoever visits a children’s home independently does not work in the council’s social services for "
                    + "children, plan its children’s care or manage those who do, buy or pay for the care, have money in "
                    + "the home, answer for it as the responsible individual, or have ties that cast doubt.",
                cy:
                    "Nid yw’r sawl sy’n ymweld â chartref plant yn annibynnol yn gweithio yng ngwasanaethau cymdeithasol "
                    + "plant y cyngor, yn cynllunio gofal y plant nac yn rheoli’r rhai sy’n gwneud hynny, yn prynu’r "
                    + "gofal nac yn talu amdano, nac yn atebol am y cartref fel yr unigolyn cyfrifol; nid oes ganddo fudd "
                    + "ariannol yn y cartref na chysylltiadau sy’n codi amheuaeth."),
            source: "\(regulations) reg 43", by: .childrensHomes2015, aliases: ["reg 43", "independence"]),
        LawRule(
            "england-home-visit", .england, .clock,
            Bilingual(
                "An independent person visits each children’s home at least once a month and says whether children "
                    + "are safe and well.",
                cy:
                    "Mae person annibynnol yn ymweld â phob cartref plant o leiaf unwaith y mis ac yn dweud a yw "
                    + "plant yn ddiogel ac yn iawn."
            ),
            limit: .init(1, .months), source: "\(regulations) reg 44", .confirmed,
            by: .childrensHomes2015, aliases: ["reg 33", "reg 44"]),
        LawRule(
            "england-home-visit-private", .england, .duty,
            Bilingual(
                "The independent visitor talks with children and others in private, where they agree to it.",
                cy: "Mae’r ymwelydd annibynnol yn siarad â phlant ac eraill yn breifat, lle maent yn cytuno i hynny."),
            source: "\(regulations) reg 44", by: .childrensHomes2015, aliases: ["reg 33", "reg 44", "interview"]),
        LawRule(
            "england-home-visit-records", .england, .duty,
            Bilingual(
                "The independent visitor reads a child’s case records only where the child and the authority that placed "
                    + "them agree.",
                cy:
                    "Dim ond lle mae’r plentyn a’r awdurdod a’i lleolodd yn cytuno y mae’r ymwelydd annibynnol yn darllen "
                    + "cofnodion achos y plentyn."),
            source: "\(regulations) reg 44", by: .childrensHomes2015, aliases: ["reg 33", "reg 44", "case records"]),
        LawRule(
            "england-home-visit-report", .england, .duty,
            Bilingual(
                "The independent visitor’s report goes to Ofsted, to the authorities that placed children there, to "
                    + "whoever runs the home and, where it asks, to the council of the area.",
                cy:
                    "Mae adroddiad yr ymwelydd annibynnol yn mynd at Ofsted, at yr awdurdodau a leolodd blant yno, at y "
                    + "sawl sy’n rhedeg y cartref ac, os yw’n gofyn, at gyngor yr ardal."),
            source: "\(regulations) reg 44", by: .childrensHomes2015, aliases: ["reg 33", "reg 44"]),
        LawRule(
            "england-home-visit-report-time", .england, .clock,
            Bilingual(
                "The independent visitor’s report is sent within 4 weeks, as one council’s minutes have it.",
                cy: "Anfonir adroddiad yr ymwelydd annibynnol o fewn 4 wythnos, yn ôl cofnodion un cyngor."),
            limit: .init(4, .weeks), source: "Minutes of Halton Borough Council", .remembered,
            by: .childrensHomes2015, aliases: ["reg 44"]),
        LawRule(
            "england-home-review", .england, .clock,
            Bilingual(
                "A children’s home reviews the quality of its care at least every 6 months.",
                cy: "Mae cartref plant yn adolygu ansawdd ei ofal o leiaf bob 6 mis."),
            limit: .init(6, .months), source: "\(regulations) reg 45", .confirmed,
            by: .childrensHomes2015, aliases: ["reg 34", "reg 42", "reg 45"]),
        LawRule(
            "england-home-review-report", .england, .clock,
            Bilingual(
                "The home’s review reaches Ofsted within 28 days.",
                cy: "Mae adolygiad y cartref yn cyrraedd Ofsted o fewn 28 diwrnod."),
            limit: .init(28, .days), source: "\(regulations) reg 45", .confirmed,
            by: .childrensHomes2015, aliases: ["reg 34", "reg 42", "reg 45"]),
    ]
}
