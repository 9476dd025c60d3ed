import Basics

/// The rules of England.
enum England {
    static let all: [LawRule] = [
        principles, duties, equality, meetings, clocks, visits, health, education, homes, earlier,
    ].flatMap(\.self)

    private static let act2017 = "Children and Social Work Act 2017"

    /// The seven needs that an authority must have regard to: section 1(1)(a) to (g).
    static let principles: [LawRule] = [
        principle(
            "a",
            Bilingual(
                "Act in the child’s best interests, and promote their health and well-being in body and mind.",
                cy: "Gweithredu er lles gorau’r plentyn, a hybu ei iechyd a’i les yn gorfforol ac yn feddyliol.")),
        principle(
            "b",
            Bilingual(
                "Encourage them to say what they think, want and feel.",
                cy: "Eu hannog i ddweud beth maent yn ei feddwl, yn ei ddymuno ac yn ei deimlo.")),
        principle(
            "c",
            Bilingual(
                "Take into account what they think, want and feel.",
                cy: "Rhoi ystyriaeth i’r hyn maent yn ei feddwl, yn ei ddymuno ac yn ei deimlo.")),
        principle(
            "d",
            Bilingual(
                "Help them to get, and make the best of, the services of the council and its partners.",
                cy: "Eu helpu i gael gwasanaethau’r cyngor a’i bartneriaid, ac i wneud y gorau ohonynt.")),
        principle(
            "e",
            Bilingual(
                "Have high hopes for them, and seek the best results for them.",
                cy: "Bod â gobeithion uchel ar eu cyfer, a cheisio’r canlyniadau gorau iddynt.")),
        principle(
            "f",
            Bilingual(
                "See that they are safe, and that their homes, relationships, education or work are steady.",
                cy: "Sicrhau eu bod yn ddiogel, a bod eu cartrefi, eu perthnasoedd, eu haddysg neu eu gwaith yn "
                    + "sefydlog.")),
        principle(
            "g",
            Bilingual(
                "Prepare them for adult life and for living on their own.",
                cy: "Eu paratoi ar gyfer bywyd fel oedolyn ac ar gyfer byw’n annibynnol.")),
    ]

    private static func principle(_ letter: String, _ sentence: Bilingual) -> LawRule {
        LawRule(
            "england-principle-\(letter)", .england, .principle, sentence, source: "\(act2017) s1(1)(\(letter))",
            by: .socialWork2017, aliases: ["corporate parenting principles", "seven needs"])
    }
}
