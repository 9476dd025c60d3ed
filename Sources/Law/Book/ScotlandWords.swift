import Basics

/// Scotland’s corporate parents and their duties.
extension LawBook {
    private static let act2014 = Bilingual(
        "Children and Young People (Scotland) Act 2014", cy: "Deddf Plant a Phobl Ifanc (Yr Alban) 2014")

    static let scotland: [Rule] = [
        duty(
            "who", Bilingual("Who is a corporate parent", cy: "Pwy sy’n rhiant corfforaethol"),
            Bilingual(
                "24 kinds of public body, and their care reaches to 26.",
                cy: "24 math o gorff cyhoeddus, ac mae eu gofal yn cyrraedd hyd at 26 oed."),
            Bilingual(", Part 9 and schedule 4", cy: ", Rhan 9 ac atodlen 4")),
        duty(
            "58", Bilingual("Corporate parenting responsibilities", cy: "Cyfrifoldebau rhianta corfforaethol"),
            Bilingual(
                "Section 58 sets what every corporate parent is to do for these young people.",
                cy: "Mae adran 58 yn gosod yr hyn y mae pob rhiant corfforaethol i’w wneud dros y bobl ifanc hyn."),
            Bilingual(", section 58", cy: ", adran 58")),
        duty(
            "59", Bilingual("A plan", cy: "Cynllun"),
            Bilingual(
                "Make a plan of how it will do so.", cy: "Gwneud cynllun o sut y bydd yn gwneud hynny."),
            Bilingual(", section 59", cy: ", adran 59")),
        duty(
            "60", Bilingual("Working together", cy: "Cydweithio"),
            Bilingual("Work together with the others.", cy: "Cydweithio â’r lleill."),
            Bilingual(", section 60", cy: ", adran 60")),
        duty(
            "61", Bilingual("A report", cy: "Adroddiad"),
            Bilingual("Report on what it did.", cy: "Adrodd ar yr hyn a wnaeth."),
            Bilingual(", section 61", cy: ", adran 61")),
        duty(
            "62", Bilingual("Information", cy: "Gwybodaeth"),
            Bilingual("Section 62 is about giving information.", cy: "Mae adran 62 yn ymwneud â rhoi gwybodaeth."),
            Bilingual(", section 62", cy: ", adran 62")),
        Rule(
            "scotland-ministers-report", .scotland, .clock,
            Bilingual("The ministers’ report", cy: "Adroddiad y gweinidogion"),
            Bilingual("Ministers report every three years.", cy: "Mae gweinidogion yn adrodd bob tair blynedd."),
            source: act2014 + Bilingual(", Part 9", cy: ", Rhan 9"),
            clocks: [Clock("report", Bilingual("Between reports", cy: "Rhwng adroddiadau"), .years(3))]),
        Rule(
            "scotland-2026", .scotland, .duty,
            Bilingual("Those who left care before 16", cy: "Y rhai a adawodd ofal cyn 16"),
            Bilingual(
                "The Act of 2026 reaches those who left care before they were 16. Since when it is in force is not "
                    + "noted here.",
                cy: "Mae Deddf 2026 yn cyrraedd y rhai a adawodd ofal cyn bod yn 16. Ni nodir yma ers pryd y mae mewn "
                    + "grym."),
            source: Bilingual(
                "2026 asp 16, read in the Bill’s briefing", cy: "2026 asp 16, darllenwyd yng nghrynodeb y Bil"),
            standing: .enactedNotCommenced(enacted: Day(2026, 5, 15))),
    ]

    private static func duty(_ number: String, _ title: Bilingual, _ says: Bilingual, _ place: Bilingual) -> Rule {
        Rule("scotland-\(number)", .scotland, .duty, title, says, source: act2014 + place)
    }
}
