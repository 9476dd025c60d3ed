import Basics

/// What the pages of the register, the library and the workshops say alike.
enum KeepingWords {
    static let see = Bilingual(
        "See the register of documents, good practice and workshops",
        cy: "Gweld cofrestr y dogfennau, arfer da a gweithdai")
    static let write = Bilingual(
        "Keep the register of documents, good practice and workshops",
        cy: "Cadw cofrestr y dogfennau, arfer da a gweithdai")
    static let kept = Bilingual("Kept.", cy: "Wedi’i gadw.")
    static let takeOut = Bilingual("Take it out", cy: "Tynnu allan")
    static let takenOut = Bilingual("Taken out.", cy: "Wedi’i dynnu allan.")
    static let dayWrong = Bilingual("Enter a day that the calendar has", cy: "Rhowch ddiwrnod sydd yn y calendr")
    static let noProgrammeTitle = Bilingual("There is no programme yet", cy: "Nid oes rhaglen eto")
    static let noProgramme = Bilingual(
        "There is no programme yet that an activity could stand in. Begin one first, then come back to this page.",
        cy: "Nid oes rhaglen eto y gallai gweithgaredd sefyll ynddi. Dechreuwch un yn gyntaf, yna dewch yn ôl i’r "
            + "dudalen hon.")
    static let beginProgramme = Bilingual("Begin a programme", cy: "Dechrau rhaglen")

    static func tooLong(_ most: Int) -> Bilingual {
        Bilingual("Write this in \(most) characters or fewer", cy: "Ysgrifennwch hyn mewn \(most) nod neu lai")
    }
}
