import Basics

extension England {
    private static let procedures = "Procedures of several councils"

    /// Education plans. Their times stand in councils’ own procedures, which differ.
    static let education: [LawRule] = [
        LawRule(
            "england-education-plan", .england, .clock,
            Bilingual(
                "A personal education plan is begun within 10 school days of coming into care. Councils differ: one says "
                    + "20.",
                cy: "Dechreuir cynllun addysg personol o fewn 10 diwrnod ysgol i ddod i ofal. Mae cynghorau’n wahanol: "
                    + "dywed un 20."),
            limit: .init(10, .workingDays), source: procedures, .remembered, .inForce(from: nil), aliases: ["PEP"]),
        LawRule(
            "england-education-plan-ready", .england, .clock,
            Bilingual(
                "A personal education plan is ready for the first review, which is 20 working days.",
                cy: "Mae cynllun addysg personol yn barod ar gyfer yr adolygiad cyntaf, sef 20 diwrnod gwaith."),
            limit: .init(20, .workingDays), source: procedures, .remembered, .inForce(from: nil), aliases: ["PEP"]),
        LawRule(
            "england-education-plan-termly", .england, .clock,
            Bilingual(
                "After the first review, a personal education plan is looked at again each term.",
                cy: "Wedi’r adolygiad cyntaf, edrychir ar gynllun addysg personol eto bob tymor."),
            source: procedures, .remembered, .inForce(from: nil), aliases: ["PEP"]),
    ]
}
