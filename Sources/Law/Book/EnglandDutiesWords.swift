import Basics

/// What the law asks of councils in England as corporate parents, beyond the seven principles.
extension LawBook {
    private static let act2017 = Bilingual(
        "Children and Social Work Act 2017", cy: "Deddf Plant a Gwaith Cymdeithasol 2017")
    private static let act2026 = Bilingual(
        "Children’s Wellbeing and Schools Act 2026 (c. 21)", cy: "Deddf Llesiant Plant ac Ysgolion 2026 (p. 21)")
    private static let assent2026 = Day(2026, 4, 29)

    static let englandDuties: [Rule] = [
        Rule(
            "england-who-is-covered", .england, .duty,
            Bilingual("Whom the principles cover", cy: "Pwy y mae’r egwyddorion yn eu cwmpasu"),
            Bilingual(
                "Looked-after children, relevant children and former relevant young people under 25. They bind "
                    + "counties, districts, London boroughs, the City, Scilly and combined authorities.",
                cy: "Plant sy’n derbyn gofal, plant perthnasol a phobl ifanc a fu’n berthnasol dan 25. Maent yn rhwymo "
                    + "siroedd, dosbarthau, bwrdeistrefi Llundain, y Ddinas, Scilly ac awdurdodau cyfunol."),
            source: act2017 + Bilingual(", section 1", cy: ", adran 1")),
        Rule(
            "england-local-offer", .england, .duty, Bilingual("The local offer", cy: "Y cynnig lleol"),
            Bilingual(
                "Publish what services help care leavers: health and well-being, relationships, education and "
                    + "training, employment, accommodation, taking part in society.",
                cy:
                    "Cyhoeddi pa wasanaethau sy’n helpu pobl sy’n gadael gofal: iechyd a llesiant, perthnasoedd, addysg "
                    + "a hyfforddiant, cyflogaeth, llety, cymryd rhan mewn cymdeithas."),
            source: act2017 + Bilingual(", section 2", cy: ", adran 2")),
        Rule(
            "england-personal-adviser", .england, .duty,
            Bilingual("A personal adviser to 25", cy: "Cynghorydd personol hyd at 25"),
            Bilingual(
                "Give a care leaver who asks for one a personal adviser until 25.",
                cy: "Rhoi cynghorydd personol hyd at 25 i unrhyw un sy’n gadael gofal ac yn gofyn am un."),
            source: act2017 + Bilingual(", section 3", cy: ", adran 3")),
        Rule(
            "england-staying-close", .england, .duty, Bilingual("Staying close", cy: "Aros yn agos"),
            Bilingual(
                "Staying-close support for former relevant young people under 25 (new section 23CZAA of the Children "
                    + "Act 1989).",
                cy: "Cymorth aros yn agos i bobl ifanc a fu’n berthnasol dan 25 (adran 23CZAA newydd Deddf Plant 1989)."
            ),
            source: act2026
                + Bilingual(
                    ", section 7; begins by regulations, section 78",
                    cy: ", adran 7; yn dechrau drwy reoliadau, adran 78"),
            standing: .enactedNotCommenced(enacted: assent2026), aliases: ["CWSA 2026", "23CZAA"]),
        Rule(
            "england-wider-offer", .england, .duty, Bilingual("A wider local offer", cy: "Cynnig lleol ehangach"),
            Bilingual(
                "The local offer also says how young people move on, how they learn to handle money, how homes are "
                    + "found and kept by those who leave care or custody, what money helps, and how homelessness is "
                    + "met early.",
                cy: "Mae’r cynnig lleol hefyd yn dweud sut mae pobl ifanc yn symud ymlaen, sut maent yn dysgu trin "
                    + "arian, sut mae’r rhai sy’n gadael gofal neu ddalfa yn dod o hyd i gartref ac yn ei gadw, pa arian "
                    + "sy’n helpu, a sut yr eir i’r afael yn gynnar â digartrefedd."),
            source: act2026
                + Bilingual(
                    ", section 8; begins by regulations, section 78",
                    cy: ", adran 8; yn dechrau drwy reoliadau, adran 78"),
            standing: .enactedNotCommenced(enacted: assent2026), aliases: ["CWSA 2026"]),
        Rule(
            "england-relevant-authorities", .england, .duty,
            Bilingual("Corporate parents beyond the council", cy: "Rhieni corfforaethol y tu hwnt i’r cyngor"),
            Bilingual(
                "Other public bodies (ministers, schools and colleges, the health service, inspectorates, the Youth "
                    + "Justice Board) are to be alert to matters that may harm these young people, assess their own "
                    + "services, look for chances for them, help them use services and work together.",
                cy: "Mae cyrff cyhoeddus eraill (gweinidogion, ysgolion a cholegau, y gwasanaeth iechyd, "
                    + "arolygiaethau, y Bwrdd Cyfiawnder Ieuenctid) i fod yn effro i faterion a allai niweidio’r bobl "
                    + "ifanc hyn, asesu eu gwasanaethau eu hunain, chwilio am gyfleoedd iddynt, eu helpu i ddefnyddio "
                    + "gwasanaethau a chydweithio."),
            source: act2026
                + Bilingual(
                    "; read in the Bill’s debates: the Act’s section numbers and its commencement are not confirmed",
                    cy: "; darllenwyd yn nadleuon y Bil: nid yw rhifau adrannau’r Ddeddf na’i chychwyn wedi’u cadarnhau"
                ),
            certainty: .unconfirmed, standing: .enactedNotCommenced(enacted: assent2026),
            aliases: ["relevant authorities", "CWSA 2026"]),
        Rule(
            "england-suitable-accommodation", .england, .duty,
            Bilingual("A suitable home after care", cy: "Cartref addas ar ôl gofal"),
            Bilingual(
                "Accommodation fits the young person’s needs as far as is reasonably practicable; the landlord is "
                    + "suitable; their wishes and their education, training or work count.",
                cy: "Mae’r llety’n gweddu i anghenion y person ifanc cyn belled ag y bo’n rhesymol ymarferol; mae’r "
                    + "landlord yn addas; mae eu dymuniadau a’u haddysg, hyfforddiant neu waith yn cyfrif."),
            source: .same("SI 2010/2571, reg 9(2)")),
        Rule(
            "england-reg-43", .england, .duty,
            Bilingual(
                "Who may not be the independent visitor to a home",
                cy: "Pwy na chaiff fod yn ymwelydd annibynnol â chartref"),
            Bilingual(
                "Not the council’s staff in children’s social services, not those who prepare the child’s plan or "
                    + "their managers, not whoever commissions or pays, nobody with a financial interest, not the "
                    + "responsible individual, and nobody whose connection casts doubt.",
                cy:
                    "Nid staff y cyngor mewn gwasanaethau cymdeithasol plant, nid y rhai sy’n paratoi cynllun y plentyn "
                    + "na’u rheolwyr, nid pwy bynnag sy’n comisiynu neu’n talu, neb â buddiant ariannol, nid yr unigolyn "
                    + "cyfrifol, na neb y mae ei gysylltiad yn codi amheuaeth."),
            source: Bilingual(
                "Children’s Homes (England) Regulations 2015, reg 43",
                cy: "Rheoliadau Cartrefi Plant (Lloegr) 2015, rheoliad 43")),
        Rule(
            "england-visit-interviews", .england, .duty,
            Bilingual("Speaking with children on a visit", cy: "Siarad â phlant ar ymweliad"),
            Bilingual(
                "The visitor speaks with children in private and with their consent, and sees case records only with "
                    + "the consent of the child and of the placing authority.",
                cy: "Mae’r ymwelydd yn siarad â phlant yn breifat a chyda’u cydsyniad, ac yn gweld cofnodion achos dim "
                    + "ond gyda chydsyniad y plentyn a’r awdurdod lleoli."),
            source: Bilingual(
                "Children’s Homes (England) Regulations 2015", cy: "Rheoliadau Cartrefi Plant (Lloegr) 2015"),
            aliases: ["reg 44", "reg 33"]),
        Rule(
            "england-exempt-papers", .england, .duty, Bilingual("Exempt papers", cy: "Papurau eithriedig"),
            Bilingual(
                "A committee’s paper may be kept from the public only for a reason of Schedule 12A (paragraph 1: "
                    + "information about an individual; paragraph 2: likely to reveal who somebody is), and only where "
                    + "the public interest does not outweigh it.",
                cy:
                    "Ni cheir cadw papur pwyllgor rhag y cyhoedd ond am reswm yn Atodlen 12A (paragraff 1: gwybodaeth am "
                    + "unigolyn; paragraff 2: yn debygol o ddatgelu pwy yw rhywun), a dim ond lle nad yw budd y cyhoedd "
                    + "yn gorbwyso hynny."),
            source: Bilingual(
                "Local Government Act 1972, Part VA and Schedule 12A",
                cy: "Deddf Llywodraeth Leol 1972, Rhan VA ac Atodlen 12A"),
            aliases: ["Sch 12A", "exempt"]),
        Rule(
            "england-urgent-items", .england, .duty, Bilingual("Urgent items", cy: "Eitemau brys"),
            Bilingual(
                "An item that was not on the agenda in time is taken only where the chair says why it is urgent.",
                cy: "Dim ond lle mae’r cadeirydd yn dweud pam ei bod yn fater brys y caiff eitem nad oedd ar yr agenda "
                    + "mewn pryd ei thrafod."),
            source: Bilingual(
                "Local Government Act 1972, section 100B(4)", cy: "Deddf Llywodraeth Leol 1972, adran 100B(4)")),
    ]
}
