import Basics

/// The words of a lead's form, and of their leaving: labels, hints, and what is wrong.
enum LeadFormWords {
    static let changeTitle = Bilingual("Change who answers", cy: "Newid pwy sy’n ateb")
    static let role = Bilingual("Their job", cy: "Eu swydd")
    static let roleHint = Bilingual(
        "What the list calls them, such as Head of Housing.", cy: "Yr hyn a ddywed y rhestr, megis Pennaeth Tai.")
    static let name = Bilingual("Their name", cy: "Eu henw")
    static let nameHint = Bilingual(
        "Leave it empty if the job says enough.", cy: "Gadewch yn wag os yw’r swydd yn dweud digon.")
    static let organisation = Bilingual("Organisation", cy: "Sefydliad")
    static let organisationHint = Bilingual(
        "Only if they do not work for the council.", cy: "Dim ond os nad ydynt yn gweithio i’r cyngor.")
    static let department = Bilingual("Department", cy: "Adran")
    static let noDepartment = Bilingual("None", cy: "Dim un")
    static let email = Bilingual("Work e-mail address", cy: "Cyfeiriad e-bost gwaith")
    static let emailHint = Bilingual(
        "They are asked there for word on their work. Without one nobody can ask them.",
        cy: "Gofynnir iddynt yno am air am eu gwaith. Hebddo ni all neb ofyn iddynt.")
    static let language = Bilingual("Language of letters to them", cy: "Iaith llythyrau atynt")
    static let english = Bilingual("English", cy: "Saesneg")
    static let welsh = Bilingual("Welsh", cy: "Cymraeg")
    static let deputy = Bilingual("Deputy", cy: "Dirprwy")
    static let deputyHint = Bilingual(
        "Is asked while they are away, and once they have left.",
        cy: "Gofynnir i’r dirprwy tra byddant i ffwrdd, ac ar ôl iddynt adael.")
    static let nobody = Bilingual("Nobody", cy: "Neb")
    static let account = Bilingual("Their account", cy: "Eu cyfrif")
    static let accountHint = Bilingual(
        "Once they can sign in, their own work stands under “My work”.",
        cy: "Pan allant fewngofnodi, bydd eu gwaith eu hunain o dan “Fy ngwaith”.")
    static let noAccount = Bilingual("They do not sign in", cy: "Nid ydynt yn mewngofnodi")
    static func tied(to lead: Wording) -> Bilingual {
        Bilingual(" (is \(lead[.english]))", cy: " (sef \(lead[.welsh]))")
    }
    static let awayFrom = Bilingual("First day away", cy: "Diwrnod cyntaf i ffwrdd")
    static let awayUntil = Bilingual("Last day away", cy: "Diwrnod olaf i ffwrdd")
    static let awayUntilHint = Bilingual(
        "Leave it empty while nobody knows.", cy: "Gadewch yn wag tra na ŵyr neb.")
    static let leftOn = Bilingual("Day on which they left", cy: "Y diwrnod y gadawsant")
    static let partWho = Bilingual("Who they are", cy: "Pwy ydynt")
    static let partReach = Bilingual("How they are asked", cy: "Sut y gofynnir iddynt")
    static let partAway = Bilingual("While they are away", cy: "Tra byddant i ffwrdd")
    static let add = Bilingual("Add them", cy: "Eu hychwanegu")
    static let save = Bilingual("Keep this", cy: "Cadw hyn")

    // What is wrong
    static let enterRole = Bilingual("Write their job", cy: "Ysgrifennwch eu swydd")
    static let emailWrong = Bilingual(
        "Type an e-mail address such as name@council.gov.uk", cy: "Teipiwch gyfeiriad e-bost megis name@council.gov.uk")
    static let notInList = Bilingual(
        "That is no longer in the list. Choose again", cy: "Nid yw hwnnw yn y rhestr mwyach. Dewiswch eto")
    static let ownDeputy = Bilingual(
        "Nobody is their own deputy. Choose somebody else",
        cy: "Nid oes neb yn ddirprwy iddo’i hun. Dewiswch rywun arall")
    static func circle(_ way: [Wording]) -> Bilingual {
        Bilingual(
            "The deputies would go round in a circle: \(way.map { $0[.english] }.joined(separator: " → ")). Choose "
                + "somebody else",
            cy: "Byddai’r dirprwyon yn mynd mewn cylch: \(way.map { $0[.welsh] }.joined(separator: " → ")). Dewiswch "
                + "rywun arall")
    }
    static func hasLeft(_ lead: Wording, _ day: Day) -> Bilingual {
        Bilingual(
            "\(lead[.english]) left on \(day.written.english). Choose somebody who is still there",
            cy: "Gadawodd \(lead[.welsh]) ar \(day.written.welsh). Dewiswch rywun sy’n dal yno")
    }
    static func accountTaken(_ lead: Wording) -> Bilingual {
        Bilingual(
            "This account is tied to \(lead[.english]). Untie it there first, or choose another",
            cy:
                "Mae’r cyfrif hwn wedi’i gysylltu â \(lead[.welsh]). Datgysylltwch ef yno yn gyntaf, neu dewiswch un arall"
        )
    }
    static func notADay(_ text: String) -> Bilingual {
        Bilingual(
            "“\(text)” is no day. Type a day, a month and a year, such as 31 3 2027",
            cy: "Nid yw “\(text)” yn ddyddiad. Teipiwch ddiwrnod, mis a blwyddyn, megis 31 3 2027")
    }
    static let untilWithoutFrom = Bilingual(
        "Say also from which day they are away", cy: "Dywedwch hefyd o ba ddiwrnod y byddant i ffwrdd")
    static func untilBeforeFrom(_ until: Day, _ from: Day) -> Bilingual {
        Bilingual(
            "The last day away, \(until.written.english), lies before the first, \(from.written.english)",
            cy: "Mae’r diwrnod olaf i ffwrdd, \(until.written.welsh), cyn y cyntaf, \(from.written.welsh)")
    }

    // Leaving
    static let leaves = Bilingual("They have left, or will leave", cy: "Maent wedi gadael, neu byddant yn gadael")
    static func leavesTitle(_ lead: Wording) -> Bilingual {
        Bilingual("\(lead[.english]) leaves", cy: "\(lead[.welsh]) yn gadael")
    }
    static let leavesWhat = Bilingual(
        "What they did stays on record under their job. From that day on, whoever takes over is asked for word on "
            + "their work.",
        cy: "Mae’r hyn a wnaethant yn aros ar gofnod o dan eu swydd. O’r diwrnod hwnnw ymlaen, gofynnir i bwy bynnag "
            + "sy’n cymryd drosodd am air am eu gwaith.")
    static let successor = Bilingual("Who takes over", cy: "Pwy sy’n cymryd drosodd")
    static let nobodyYet = Bilingual("Nobody yet", cy: "Neb eto")
    static func isDeputy(_ lead: Wording) -> Bilingual {
        Bilingual("\(lead[.english]), the deputy", cy: "\(lead[.welsh]), y dirprwy")
    }
    static let enterLeft = Bilingual("Type the day on which they left", cy: "Teipiwch y diwrnod y gadawsant")
    static let leaveButton = Bilingual("Keep that they leave", cy: "Cadw eu bod yn gadael")
    static let stays = Bilingual("They stay after all", cy: "Maent yn aros wedi’r cwbl")
}
