import Basics

/// The seven needs that a council in England must have regard to: Children and Social Work Act 2017, section 1(1).
extension LawBook {
    static let englandPrinciples: [Rule] = [
        need(
            1, "a", Bilingual("Best interests, health and well-being", cy: "Lles gorau, iechyd a llesiant"),
            Bilingual(
                "Act in their best interests, and promote their physical and mental health and their well-being.",
                cy: "Gweithredu er eu lles gorau, a hybu eu hiechyd corfforol a meddyliol a’u llesiant.")),
        need(
            2, "b", Bilingual("Being able to speak", cy: "Gallu siarad"),
            Bilingual(
                "Encourage them to say what they think, what they wish and how they feel.",
                cy: "Eu hannog i ddweud eu barn, eu dymuniadau a’u teimladau.")),
        need(
            3, "c", Bilingual("Being heard", cy: "Cael eu clywed"),
            Bilingual(
                "Take into account what they think, wish and feel.",
                cy: "Rhoi ystyriaeth i’w barn, eu dymuniadau a’u teimladau.")),
        need(
            4, "d", Bilingual("Services they can use", cy: "Gwasanaethau y gallant eu defnyddio"),
            Bilingual(
                "Help them to reach the services of the council and its relevant partners, and to make the best use "
                    + "of them.",
                cy: "Eu helpu i gyrraedd gwasanaethau’r cyngor a’i bartneriaid perthnasol, ac i wneud y defnydd gorau "
                    + "ohonynt.")),
        need(
            5, "e", Bilingual("High aspirations", cy: "Dyheadau uchel"),
            Bilingual(
                "Promote high aspirations, and seek the best outcomes for them.",
                cy: "Hybu dyheadau uchel, a cheisio’r canlyniadau gorau iddynt.")),
        need(
            6, "f", Bilingual("Safety and stability", cy: "Diogelwch a sefydlogrwydd"),
            Bilingual(
                "See that they are safe, and that home, relationships, education and work are stable.",
                cy: "Sicrhau eu bod yn ddiogel, a bod cartref, perthnasoedd, addysg a gwaith yn sefydlog.")),
        need(
            7, "g", Bilingual("Ready for adult life", cy: "Yn barod am fywyd fel oedolyn"),
            Bilingual(
                "Prepare them for adulthood and independent living.",
                cy: "Eu paratoi at fod yn oedolion a byw’n annibynnol.")),
    ]

    private static func need(_ number: Int, _ letter: String, _ title: Bilingual, _ says: Bilingual) -> Rule {
        Rule(
            "england-principle-\(number)", .england, .principle, title, says,
            source: Bilingual(
                "Children and Social Work Act 2017, section 1(1)(\(letter)); guidance of February 2018",
                cy: "Deddf Plant a Gwaith Cymdeithasol 2017, adran 1(1)(\(letter)); canllawiau Chwefror 2018"),
            aliases: ["corporate parenting principle \(number)", "seven principles", "saith egwyddor", "CSWA 2017"])
    }
}
