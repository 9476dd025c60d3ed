import Basics
import Council

/// The words of the page of who answers, and of one department.
enum LeadsWords {
    static let see = Bilingual("See who answers for what", cy: "Gweld pwy sy’n ateb dros beth")
    static let keep = Bilingual("Write who answers for what", cy: "Ysgrifennu pwy sy’n ateb dros beth")
    static let title = Bilingual("Who answers", cy: "Pwy sy’n ateb")
    static let purpose = Bilingual(
        "The council’s departments and its partners, what each has undertaken for the children, and who answers there.",
        cy: "Adrannau’r cyngor a’i bartneriaid, yr hyn y mae pob un wedi ymrwymo iddo er mwyn y plant, a phwy sy’n "
            + "ateb yno.")

    static let one = Bilingual("department", cy: "adran")
    static let many = Bilingual("departments", cy: "adrannau")

    static let emptyWhat = Bilingual("Nobody is named here yet", cy: "Nid oes neb wedi’i enwi yma eto")
    static let emptyWhy = Bilingual(
        "Here will stand every department and partner with what it has undertaken, and the people who are asked for "
            + "word on the work. Being a parent is not the work of one department alone.",
        cy: "Yma bydd pob adran a phartner gyda’r hyn y mae wedi ymrwymo iddo, a’r bobl y gofynnir iddynt am air am y "
            + "gwaith. Nid gwaith un adran yn unig yw bod yn rhiant.")

    // The sentence that the page begins with
    static func counts(_ counts: Roll.Counts, _ terms: Terms) -> Bilingual {
        guard counts.leads > 0 else { return places(counts) + nobodyYet }
        let leads = Bilingual(
            "\(counts.leads.written) \((counts.leads == 1 ? terms.one(.lead) : terms.many(.lead)).english)",
            cy: "\(counts.leads.written) \(terms.one(.lead).welsh)")
        let (places, away) = (Self.places(counts), Self.away(counts.away))
        let first = Bilingual(
            "\(leads.english) in \(places.english); \(away.english).",
            cy: "\(leads.welsh) mewn \(places.welsh); \(away.welsh).")
        return counts.left == 0 ? first : [first, left(counts.left)].joined()
    }

    private static func places(_ counts: Roll.Counts) -> Bilingual {
        let all = Bilingual(
            "\(counts.departments.written) \(counts.departments == 1 ? "department" : "departments")",
            cy: "\(counts.departments.written) adran")
        guard counts.partners > 0 else { return all }
        let some = Bilingual(
            ", \(counts.partners.written) of them \(counts.partners == 1 ? "a partner" : "partners")",
            cy: ", \(counts.partners.written) ohonynt yn \(counts.partners == 1 ? "bartner" : "bartneriaid")")
        return all + some
    }

    private static let nobodyYet = Bilingual(
        "; nobody is named yet who answers there.", cy: "; nid oes neb wedi’i enwi eto sy’n ateb yno.")

    private static func away(_ count: Int) -> Bilingual {
        switch count {
        case 0: Bilingual("nobody is away", cy: "nid oes neb i ffwrdd")
        case 1: Bilingual("1 is away", cy: "mae 1 i ffwrdd")
        default: Bilingual("\(count.written) are away", cy: "mae \(count.written) i ffwrdd")
        }
    }

    private static func left(_ count: Int) -> Bilingual {
        count == 1
            ? Bilingual("1 more has left.", cy: "Mae 1 arall wedi gadael.")
            : Bilingual("\(count.written) more have left.", cy: "Mae \(count.written) arall wedi gadael.")
    }

    // A department
    static let undertakes = Bilingual("What it undertakes", cy: "Yr hyn y mae’n ymrwymo iddo")
    static let nothingUndertaken = Bilingual(
        "It has not said yet what it undertakes.", cy: "Nid yw wedi dweud eto beth y mae’n ymrwymo iddo.")
    static let contact = Bilingual("How to reach it", cy: "Sut i gysylltu â hi")
    static let nobodyHere = Bilingual("Nobody is named here yet.", cy: "Nid oes neb wedi’i enwi yma eto.")
    static let partners = Bilingual("Partners", cy: "Partneriaid")
    static let isPartner = Bilingual("A partner outside the council", cy: "Partner y tu allan i’r cyngor")
    static let withoutDepartment = Bilingual("In no department", cy: "Heb fod mewn adran")
    static let whoAnswers = Bilingual("Who answers here", cy: "Pwy sy’n ateb yma")

    // A lead
    static let here = Bilingual("Here.", cy: "Yma.")
    static func deputy(_ deputy: Wording) -> Bilingual {
        Bilingual("Deputy: \(deputy[.english]).", cy: "Dirprwy: \(deputy[.welsh]).")
    }
    static func away(until day: Day?) -> Bilingual {
        guard let day else { return Bilingual("Away.", cy: "I ffwrdd.") }
        return Bilingual("Away until \(day.written.english).", cy: "I ffwrdd tan \(day.written.welsh).")
    }
    static func willBeAway(from: Day, until day: Day?) -> Bilingual {
        guard let day else {
            return Bilingual("Away from \(from.written.english).", cy: "I ffwrdd o \(from.written.welsh).")
        }
        return Bilingual(
            "Away from \(from.written.english) to \(day.written.english).",
            cy: "I ffwrdd o \(from.written.welsh) tan \(day.written.welsh).")
    }
    static func left(on day: Day) -> Bilingual {
        Bilingual("Left on \(day.written.english).", cy: "Gadawodd ar \(day.written.welsh).")
    }
    static func willLeave(on day: Day) -> Bilingual {
        Bilingual("Leaves on \(day.written.english).", cy: "Yn gadael ar \(day.written.welsh).")
    }
    static func askedInstead(_ deputy: Wording) -> Bilingual {
        Bilingual("\(deputy[.english]) is asked meanwhile.", cy: "Gofynnir i \(deputy[.welsh]) yn y cyfamser.")
    }
    static let nobodyInstead = Bilingual("Nobody is asked meanwhile.", cy: "Ni ofynnir i neb yn y cyfamser.")
    static func tookOver(_ successor: Wording) -> Bilingual {
        Bilingual("\(successor[.english]) takes over.", cy: "\(successor[.welsh]) sy’n cymryd drosodd.")
    }
    static let nobodyTookOver = Bilingual(
        "Nobody has taken over yet.", cy: "Nid oes neb wedi cymryd drosodd eto.")
    static let noAddress = Bilingual(
        "Has no e-mail address here, so cannot be written to.",
        cy: "Nid oes cyfeiriad e-bost yma, felly ni ellir ysgrifennu.")

    // What can be done
    static let addLead = Bilingual("Add somebody who answers", cy: "Ychwanegu rhywun sy’n ateb")
    static let addDepartment = Bilingual("Add a department or partner", cy: "Ychwanegu adran neu bartner")
    static let changeDepartment = Bilingual("Change this department", cy: "Newid yr adran hon")
    static let change = Bilingual("Change", cy: "Newid")
    static let saved = Bilingual("It is kept.", cy: "Mae wedi’i gadw.")
    static let removed = Bilingual("The department is taken out.", cy: "Mae’r adran wedi’i thynnu allan.")
}
