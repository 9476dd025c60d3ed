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
                "Principle \(number) of the charter’s eleven. Only its name is held here; the council may enter its "
                    + "words.",
                cy: "Egwyddor \(number) o un ar ddeg y siarter. Dim ond ei henw sydd yma; caiff y cyngor nodi ei "
                    + "geiriau."),
            source: source, standing: .inForce(from: launched), aliases: ["charter", "siarter"], awaitsWords: true)
    }

    private static func promise(_ number: Int) -> Rule {
        Rule(
            "wales-charter-promise-\(number)", .wales, .promise,
            Bilingual("Promise \(number) of nine", cy: "Addewid \(number) o naw"),
            Bilingual(
                "The charter makes nine promises on how young people are treated, heard and involved. The text of "
                    + "this one is to be entered by the council.",
                cy: "Mae’r siarter yn gwneud naw addewid ar sut mae pobl ifanc yn cael eu trin, eu clywed a’u cynnwys. "
                    + "Y cyngor sydd i nodi testun yr un hon."),
            source: source, standing: .inForce(from: launched), aliases: ["charter", "siarter"], awaitsWords: true)
    }
}
