import Basics
import Council

/// The words of the list, the timeline, the board and my work.
enum ListWords {
    static let views = Bilingual("Ways to see the programme", cy: "Ffyrdd o weld y rhaglen")

    static func by(_ view: ProgrammeQuestion.View, _ terms: Terms) -> Bilingual {
        switch view {
        case .priority:
            Bilingual("By \(terms.one(.priority).english)", cy: "Yn ôl \(terms.one(.priority).welsh)")
        case .lead: Bilingual("By \(terms.one(.lead).english)", cy: "Yn ôl \(terms.one(.lead).welsh)")
        case .department: Bilingual("By department", cy: "Yn ôl adran")
        case .due: Bilingual("By day", cy: "Yn ôl dyddiad")
        case .state: Bilingual("By state", cy: "Yn ôl cyflwr")
        }
    }

    static let timeline = Bilingual("Timeline", cy: "Llinell amser")
    static let board = Bilingual("For a meeting", cy: "Ar gyfer cyfarfod")
    static let csv = Bilingual("Download this list (CSV)", cy: "Lawrlwytho’r rhestr hon (CSV)")
    static func add(_ terms: Terms) -> Bilingual {
        Bilingual("Add: \(terms.one(.activity).english)", cy: "Ychwanegu: \(terms.one(.activity).welsh)")
    }
    static let changeProgramme = Bilingual(
        "Change the title and days", cy: "Newid y teitl a’r dyddiadau")
    static let beginAnother = Bilingual("Begin the next programme", cy: "Dechrau’r rhaglen nesaf")
    static let earlier = Bilingual("Earlier programmes", cy: "Rhaglenni cynharach")
    static let toCurrent = Bilingual("Go to the current programme", cy: "Mynd i’r rhaglen gyfredol")
    static let thisIsEarlier = Bilingual(
        "This is an earlier programme. It is kept as it was.",
        cy: "Rhaglen gynharach yw hon. Fe’i cedwir fel yr oedd.")
    static func ran(until day: Day, _ days: Int) -> Bilingual {
        Bilingual(
            "This programme ran until \(day.written.english). That was \(ProgrammeWords.days(days).english) ago.",
            cy: "Daeth y rhaglen hon i ben ar \(day.written.welsh), \(ProgrammeWords.days(days).welsh) yn ôl.")
    }
    static func period(_ from: Day, _ until: Day) -> Bilingual {
        Bilingual(
            "\(from.written.english) to \(until.written.english)", cy: "\(from.written.welsh) i \(until.written.welsh)")
    }

    // Groups
    static func noPriority(_ terms: Terms) -> Bilingual {
        Bilingual(
            "Belonging to no \(terms.one(.priority).english)",
            cy: "Lle nad oes \(terms.one(.priority).welsh)")
    }
    /// A priority that an earlier strategy had.
    static func ended(_ title: Bilingual) -> Bilingual {
        Bilingual(
            "\(title.english) (no longer in the strategy)", cy: "\(title.welsh) (nid yw yn y strategaeth mwyach)")
    }
    static let nobodyLeads = Bilingual("Led by nobody", cy: "Heb neb yn arwain")
    static let noDepartment = Bilingual("With no department", cy: "Heb adran")
    static let late = Bilingual("Past the day it was due", cy: "Wedi mynd heibio i’r dyddiad")
    static let soon = Bilingual("Due within a month", cy: "I’w orffen o fewn mis")
    static let later = Bilingual("Due later", cy: "I’w orffen yn ddiweddarach")
    static let withoutDay = Bilingual("With no day", cy: "Heb ddyddiad")
    static let closed = Bilingual("Completed or stopped", cy: "Wedi’i gwblhau neu wedi’i stopio")
    static let wordOnly = Bilingual(
        "Word was given, but no state", cy: "Rhoddwyd gair, ond dim cyflwr")

    // Filters
    static let narrow = Bilingual("Narrow this list", cy: "Culhau’r rhestr hon")
    static let all = Bilingual("All", cy: "Pob un")
    static let department = Bilingual("Department", cy: "Adran")
    static let state = Bilingual("State", cy: "Cyflwr")
    static let overdue = Bilingual("Days", cy: "Dyddiadau")
    static let overdueOnly = Bilingual("Only what is late", cy: "Dim ond yr hyn sy’n hwyr")
    static let silent = Bilingual("Without word for", cy: "Heb air ers")
    static let anyTime = Bilingual("Any time", cy: "Unrhyw amser")
    static func atLeast(_ days: Int) -> Bilingual {
        Bilingual("\(days) days or more", cy: "\(days) diwrnod neu fwy")
    }
    static func shown(_ shown: Int, of all: Int, _ terms: Terms) -> Bilingual {
        let all = ProgrammeWords.counted(all, terms, .activity)
        return Bilingual("Shown here: \(shown) of \(all.english).", cy: "Dangosir yma: \(shown) o \(all.welsh).")
    }
    static let noneFits = Bilingual("Nothing fits these filters.", cy: "Nid oes dim yn cyfateb i’r hidlwyr hyn.")

    // Empty
    static let emptyTitle = Bilingual("What are we doing about it?", cy: "Beth rydym ni’n ei wneud yn ei gylch?")
    static let emptyWhat = Bilingual(
        "Here will stand what the council does for its children, who answers for it, and how it stands",
        cy: "Yma bydd yr hyn y mae’r cyngor yn ei wneud dros ei blant, pwy sy’n atebol amdano, a sut mae’n sefyll")
    static let emptyWhy = Bilingual(
        "A promise is kept by somebody doing something by a day. Once the programme is here, its leads can say how "
            + "each piece stands, and everybody can see where there has been no word.",
        cy: "Cedwir addewid wrth i rywun wneud rhywbeth erbyn diwrnod. Unwaith y bydd y rhaglen yma, gall ei "
            + "harweinwyr ddweud sut mae pob darn yn sefyll, a gall pawb weld lle na fu gair.")
    static let noActivities = Bilingual(
        "The programme has begun; nothing stands in it yet", cy: "Mae’r rhaglen wedi dechrau; nid oes dim ynddi eto")
    static let noActivitiesWhy = Bilingual(
        "Add the first piece of work: what it is for, what one will be able to see, and who answers for it.",
        cy: "Ychwanegwch y darn cyntaf o waith: beth yw ei ddiben, beth y bydd modd ei weld, a phwy sy’n atebol.")
}
