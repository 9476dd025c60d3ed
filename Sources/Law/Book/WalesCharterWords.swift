import Basics

/// The Corporate Parenting Charter “A promise from Wales”, published on 22 September 2023: eleven principles and nine
/// promises. The names of the principles were read in the announcement; their text, and the nine promises, could not
/// be read and are for the council to enter.
extension LawBook {
    private static let launched = Day(2023, 9, 22)
    private static let source = Bilingual(
        "Corporate Parenting Charter, “A promise from Wales”, announced on 22 September 2023",
        cy: "Y Siarter Rhianta Corfforaethol, “Addewid gan Gymru”, a gyhoeddwyd ar 22 Medi 2023")

    static let walesCharter: [Rule] =
        principles.enumerated().map { principle($0 + 1, $1) } + (1...9).map(promise)

    private static let principles = [
        Bilingual("Equality", cy: "Cydraddoldeb"),
        Bilingual("No stigma", cy: "Dim stigma"),
        Bilingual("Togetherness", cy: "Gyda’n gilydd"),
        Bilingual("Support", cy: "Cefnogaeth"),
        Bilingual("Ambition", cy: "Uchelgais"),
        Bilingual("Nurture", cy: "Meithrin"),
        Bilingual("Health", cy: "Iechyd"),
        Bilingual("A stable home", cy: "Cartref sefydlog"),
        Bilingual("Education", cy: "Addysg"),
        Bilingual("Thrive", cy: "Ffynnu"),
        Bilingual("Aftercare", cy: "Ôl-ofal"),
    ]

    private static func principle(_ number: Int, _ name: Bilingual) -> Rule {
        Rule(
            "wales-charter-principle-\(number)", .wales, .principle, name,
            Bilingual(
                "Principle \(number) of the charter’s eleven; its words are to be entered by the council.",
                cy: "Egwyddor \(number) o un ar ddeg y siarter; y cyngor sydd i nodi ei geiriau."),
            source: source, standing: .inForce(from: launched), aliases: ["charter", "siarter"], awaitsWords: true)
    }

    private static func promise(_ number: Int) -> Rule {
        Rule(
            "wales-charter-promise-\(number)", .wales, .promise,
            Bilingual("Promise \(number) of nine", cy: "Addewid \(number) o naw"),
            Bilingual(
                "One of the charter’s nine promises; its words are to be entered by the council.",
                cy: "Un o naw addewid y siarter; y cyngor sydd i nodi ei geiriau."),
            source: source, standing: .inForce(from: launched), aliases: ["charter", "siarter"], awaitsWords: true)
    }
}
