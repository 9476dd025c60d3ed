import Basics

/// What is counted in a set way in England, and what is no duty but worth knowing.
extension LawBook {
    static let englandPractice: [Rule] = [
        Rule(
            "england-sdq", .england, .definition,
            Bilingual("Strengths and difficulties score", cy: "Sgôr cryfderau ac anawsterau"),
            Bilingual(
                "Asked for at ages 4 to 16 and published for 5 to 16. 0 to 13 is normal, 14 to 16 borderline, 17 to 40 "
                    + "a cause for concern.",
                cy: "Gofynnir amdano rhwng 4 ac 16 oed a’i gyhoeddi ar gyfer 5 i 16. Mae 0 i 13 yn arferol, 14 i 16 yn "
                    + "ffiniol, 17 i 40 yn destun pryder."),
            source: Bilingual(
                "Department for Education, notes on its figures", cy: "Yr Adran Addysg, nodiadau ar ei ffigurau"),
            aliases: ["SDQ"]),
        Rule(
            "england-health-figures", .england, .definition,
            Bilingual("Whose health is counted", cy: "Iechyd pwy sy’n cael ei gyfrif"),
            Bilingual(
                "Dental checks, immunisations and development checks are counted for children looked after for 12 "
                    + "months at 31 March; development checks for ages 0 to 4.",
                cy:
                    "Cyfrifir archwiliadau deintyddol, imiwneiddio ac archwiliadau datblygiad ar gyfer plant sy’n derbyn "
                    + "gofal ers 12 mis ar 31 Mawrth; archwiliadau datblygiad ar gyfer 0 i 4 oed."),
            source: Bilingual("Department for Education, published data", cy: "Yr Adran Addysg, data cyhoeddedig")),
        Rule(
            "england-participation-codes", .england, .definition,
            Bilingual("Taking part in a review: PN0 to PN7", cy: "Cymryd rhan mewn adolygiad: PN0 i PN7"),
            Bilingual(
                "0 under four; 1 attends and speaks; 2 attends, an advocate speaks; 3 attends, speaks by other means; "
                    + "4 attends, says nothing; 5 absent, briefs an advocate; 6 absent, sends views another way; 7 "
                    + "neither.",
                cy: "0 dan bedair; 1 yn bresennol ac yn siarad; 2 yn bresennol, eiriolwr yn siarad; 3 yn bresennol, yn "
                    + "siarad drwy ddull arall; 4 yn bresennol, heb ddweud dim; 5 yn absennol, wedi briffio eiriolwr; 6 "
                    + "yn absennol, wedi anfon barn ffordd arall; 7 y naill na’r llall."),
            source: Bilingual("Rules of the statutory return SSDA903", cy: "Rheolau’r ffurflen statudol SSDA903"),
            aliases: ["PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"]),
        Rule(
            "england-ilacs-leavers", .england, .practice,
            Bilingual(
                "Inspection judges care leavers apart", cy: "Mae arolygu’n barnu pobl sy’n gadael gofal ar wahân"),
            Bilingual(
                "Since January 2023 the experiences and progress of care leavers have a judgement of their own, on "
                    + "four points.",
                cy:
                    "Ers Ionawr 2023 mae gan brofiadau a chynnydd pobl sy’n gadael gofal farn eu hunain, ar bedwar pwynt."
            ),
            source: Bilingual("Ofsted, ILACS framework", cy: "Ofsted, fframwaith ILACS"), aliases: ["ILACS", "Ofsted"]),
        Rule(
            "england-care-experience-equality", .england, .practice,
            Bilingual("Care experience in equality work", cy: "Profiad o ofal mewn gwaith cydraddoldeb"),
            Bilingual(
                "More than 110 councils have chosen to treat care experience as a protected characteristic. No law "
                    + "asks it: a local standard may.",
                cy:
                    "Mae mwy na 110 o gynghorau wedi dewis trin profiad o ofal fel nodwedd warchodedig. Nid oes cyfraith "
                    + "yn gofyn hynny: gall safon leol."),
            source: Bilingual("The Barrister Group, April 2025", cy: "The Barrister Group, Ebrill 2025"),
            aliases: ["protected characteristic", "nodwedd warchodedig"]),
        Rule(
            "england-councillor-training", .england, .practice,
            Bilingual("No training of councillors is required", cy: "Nid yw hyfforddi cynghorwyr yn ofynnol"),
            Bilingual(
                "No law makes councillors train as corporate parents, though the inquiry’s Lambeth report asked for "
                    + "it. A local standard may.",
                cy:
                    "Nid oes cyfraith yn peri i gynghorwyr hyfforddi fel rhieni corfforaethol, er i adroddiad Lambeth yr "
                    + "ymchwiliad ofyn am hynny. Gall safon leol."),
            source: Bilingual("Parliamentary question 60236; LGIU", cy: "Cwestiwn seneddol 60236; LGIU")),
    ]
}
