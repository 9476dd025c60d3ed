import Basics

/// The words of the page Our children and of the profile command.
enum MeasuresWords {
    static let title = Bilingual("Our children", cy: "Ein plant")
    static let seeOurChildren = Bilingual(
        "See the picture of our children, unsuppressed", cy: "Gweld y darlun o’n plant, heb ei guddio")
    static let staffOnly = Bilingual(
        "For named staff only. These counts are exact, so small ones could point to a child: do not pass this page "
            + "on, print it for a meeting or copy figures from it into a public paper.",
        cy: "Ar gyfer staff a enwir yn unig. Mae’r cyfrifon hyn yn union, felly gallai rhai bach bwyntio at "
            + "blentyn: peidiwch â throsglwyddo’r dudalen hon, ei hargraffu ar gyfer cyfarfod na chopïo ffigurau "
            + "ohoni i bapur cyhoeddus.")

    static let staffOnlyShort = Bilingual(
        "For named staff only: these counts are exact. Nothing is hidden yet where a number is small.",
        cy: "Ar gyfer staff a enwir yn unig: mae’r cyfrifon hyn yn union. Nid oes dim wedi’i guddio eto lle mae "
            + "rhif yn fach.")
    static let choose = Bilingual(
        "Choose another day, a comparison or other rows", cy: "Dewis diwrnod arall, cymhariaeth neu resi eraill")
    static let share = Bilingual("Share", cy: "Cyfran")

    static let emptyWhat = Bilingual("The picture of our children will be here", cy: "Bydd y darlun o’n plant yma")
    static let emptyWhy = Bilingual(
        "It says how many children the council looks after, where they live, why, and how that has changed. It is "
            + "counted from the yearly return, and none is loaded yet.",
        cy: "Mae’n dweud faint o blant y mae’r cyngor yn gofalu amdanynt, ble maent yn byw, pam, a sut mae hynny "
            + "wedi newid. Fe’i cyfrifir o’r datganiad blynyddol, ac nid oes un wedi’i lwytho eto.")
    static let emptyStep = Bilingual("See how to load a return", cy: "Gweld sut i lwytho datganiad")

    static let asAt = Bilingual("On this day", cy: "Ar y diwrnod hwn")
    static let compare = Bilingual("Compared with", cy: "O’i gymharu â")
    static let compareHint = Bilingual("Leave empty for no comparison", cy: "Gadewch yn wag i beidio â chymharu")
    static let bands = Bilingual("Rows", cy: "Rhesi")
    static let filters = Bilingual("Choose the days and the rows", cy: "Dewis y dyddiau a’r rhesi")
    static let tabs = Bilingual("Parts of the picture", cy: "Rhannau o’r darlun")
    static let clear = Bilingual("Back to the latest day", cy: "Yn ôl i’r diwrnod diweddaraf")

    static func notADay(_ text: String) -> Bilingual {
        Bilingual(
            "\(text) is not a day. Check it against a calendar: April has 30 days.",
            cy: "Nid yw \(text) yn ddiwrnod. Gwiriwch ef yn erbyn calendr: mae 30 diwrnod ym mis Ebrill.")
    }

    static func notCovered(_ day: Day, _ first: Day, _ last: Day) -> Bilingual {
        Bilingual(
            "No loaded return tells of \(day.written.english). They cover \(first.written.english) to "
                + "\(last.written.english). Choose a day between, or load another return.",
            cy: "Nid oes datganiad wedi’i lwytho sy’n sôn am \(day.written.welsh). Maent yn cwmpasu "
                + "\(first.written.welsh) i \(last.written.welsh). Dewiswch ddiwrnod rhyngddynt, neu llwythwch "
                + "ddatganiad arall.")
    }

    static func notAChoice(_ name: String, _ text: String, _ choices: String) -> Bilingual {
        Bilingual(
            "\(name) cannot be \(text). Choose from: \(choices).",
            cy: "Ni all \(name) fod yn \(text). Dewiswch o: \(choices).")
    }

    static let chartTitle = Bilingual(
        "Children looked after at each month end", cy: "Plant sy’n derbyn gofal ar ddiwedd pob mis")
    static let chartUnit = Bilingual("Children", cy: "Plant")
    static let line = Bilingual("Looked after", cy: "Yn derbyn gofal")

    static func chartDescription(_ low: Int, _ high: Int, _ from: Day, _ to: Day) -> Bilingual {
        Bilingual(
            "Between \(from.written.english) and \(to.written.english) the number lay between \(low.written) and "
                + "\(high.written).",
            cy: "Rhwng \(from.written.welsh) a \(to.written.welsh) roedd y nifer rhwng \(low.written) a "
                + "\(high.written).")
    }

    static let monthly = Bilingual("The monthly figures as a table", cy: "Y ffigurau misol fel tabl")
    static let day = Bilingual("Day", cy: "Diwrnod")
    static let children = Bilingual("Children", cy: "Plant")
    static let change = Bilingual("Change", cy: "Newid")
    static let all = Bilingual("All", cy: "Pawb")
    static let notCoveredShort = Bilingual("not covered", cy: "heb ei gwmpasu")
    static let lookedAfter = Bilingual("Looked after", cy: "Yn derbyn gofal")
    static let ageNote = Bilingual(
        "Only the month of birth is kept, so ages are as at the month’s end.",
        cy: "Dim ond mis geni a gedwir, felly mae oedrannau fel ar ddiwedd y mis.")

    static let howWeKnow = Bilingual("How we know", cy: "Sut rydym yn gwybod")
    static let definition = Bilingual("Definition", cy: "Diffiniad")
    static let definitionText = Bilingual(
        "Looked after at the end of the day: an episode that began on or before it and had not ended, children only "
            + "in short breaks (legal status V3 or V4) left out. Definition 1.",
        cy: "Yn derbyn gofal ar ddiwedd y dydd: cyfnod a ddechreuodd ar y diwrnod neu cyn hynny ac nad oedd wedi "
            + "dod i ben, gan hepgor plant mewn seibiannau byr yn unig (statws cyfreithiol V3 neu V4). Diffiniad 1.")
    static let source = Bilingual("Source", cy: "Ffynhonnell")
    static let sourceName = Bilingual(
        "The council’s own returns on looked-after children (SSDA903)",
        cy: "Datganiadau’r cyngor ei hun ar blant sy’n derbyn gofal (SSDA903)")

    static func covers(_ first: Day, _ last: Day) -> Bilingual {
        Bilingual(
            "\(first.written.english) to \(last.written.english)", cy: "\(first.written.welsh) i \(last.written.welsh)")
    }

    static let daysCovered = Bilingual("Days covered", cy: "Dyddiau a gwmpesir")
    static let whoMaySee = Bilingual("Who may see it", cy: "Pwy gaiff ei weld")
    static let repairs = Bilingual("Repairs between years", cy: "Trwsio rhwng blynyddoedd")

    static func repairCount(_ count: Int) -> Bilingual {
        Bilingual(
            "\(count.written) episodes did not fit from one year to the next and were closed or cut",
            cy: "Nid oedd \(count.written) cyfnod yn ffitio o un flwyddyn i’r nesaf ac fe’u caewyd neu eu torri")
    }

    static let whatYouCanDo = Bilingual("What you can do", cy: "Yr hyn y gallwch ei wneud")
    static let downloadCSV = Bilingual("Download these tables as CSV", cy: "Lawrlwytho’r tablau hyn fel CSV")
    static let downloadJSON = Bilingual("Download them as JSON", cy: "Eu lawrlwytho fel JSON")
    static let downloadAll = Bilingual("Download every table as CSV", cy: "Lawrlwytho pob tabl fel CSV")

    static let frontQuestion = Bilingual("Who are our children?", cy: "Pwy yw ein plant?")
    static let frontLink = Bilingual("See the picture", cy: "Gweld y darlun")
    static let frontEmpty = Bilingual(
        "No return is loaded yet, so we cannot say.", cy: "Nid oes datganiad wedi’i lwytho eto, felly ni allwn ddweud.")
    static let noReturn = Bilingual(
        "No return is loaded. Load one first: hearth return load FOLDER",
        cy: "Nid oes datganiad wedi’i lwytho. Llwythwch un yn gyntaf: hearth return load FFOLDER")
}
