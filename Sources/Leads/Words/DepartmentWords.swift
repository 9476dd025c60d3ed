import Basics

/// The words of a department's form, and of taking one out.
enum DepartmentWords {
    static let name = Bilingual("Its name", cy: "Ei henw")
    static let undertakesHint = Bilingual(
        "In its own words: what it does for the council’s children and those who have left care.",
        cy: "Yn ei geiriau ei hun: yr hyn y mae’n ei wneud dros blant y cyngor a’r rhai sydd wedi gadael gofal.")
    static let contactHint = Bilingual(
        "An e-mail address of the department, or a sentence.", cy: "Cyfeiriad e-bost yr adran, neu frawddeg.")
    static let whose = Bilingual("Whose it is", cy: "I bwy y mae’n perthyn")
    static let ofCouncil = Bilingual("A part of the council", cy: "Rhan o’r cyngor")
    static let add = Bilingual("Add it", cy: "Ei hychwanegu")
    static let save = Bilingual("Keep this", cy: "Cadw hyn")
    static let place = Bilingual("Its place in the list", cy: "Ei lle yn y rhestr")
    static let up = Bilingual("Move it up", cy: "Ei symud i fyny")
    static let down = Bilingual("Move it down", cy: "Ei symud i lawr")

    static let enterName = Bilingual("Write the department’s name", cy: "Ysgrifennwch enw’r adran")
    static func tooLong(_ most: Int) -> Bilingual {
        Bilingual("Use at most \(most.written) characters", cy: "Defnyddiwch \(most.written) nod ar y mwyaf")
    }

    static let remove = Bilingual("Take this department out", cy: "Tynnu’r adran hon allan")
    static func removeQuestion(_ name: Wording) -> Bilingual {
        Bilingual("Take out “\(name[.english])”?", cy: "Tynnu “\(name[.welsh])” allan?")
    }
    static let removeWhat = Bilingual(
        "Its name and what it undertakes are gone afterwards. Take out only what was written by mistake.",
        cy: "Bydd ei henw a’r hyn y mae’n ymrwymo iddo wedi mynd wedyn. Tynnwch allan ddim ond yr hyn a ysgrifennwyd "
            + "drwy gamgymeriad.")
    static let removeButton = Bilingual("Yes, take it out", cy: "Ie, ei thynnu allan")
    static let hasLeads = Bilingual(
        "It cannot be taken out while somebody belongs to it, also if they have left. Move them to another department "
            + "first.",
        cy: "Ni ellir ei thynnu allan tra bo rhywun yn perthyn iddi, hyd yn oed os yw wedi gadael. Symudwch nhw i "
            + "adran arall yn gyntaf.")
    static let hasLinks = Bilingual(
        "It cannot be taken out while it is joined to something. Take those links away first.",
        cy: "Ni ellir ei thynnu allan tra bo wedi’i chysylltu â rhywbeth. Tynnwch y cysylltiadau hynny yn gyntaf.")
}
