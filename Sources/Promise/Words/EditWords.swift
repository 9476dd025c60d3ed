import Basics

/// The words of the pages on which the promise is written.
enum EditWords {
    static let title = Bilingual("Write or change the promise", cy: "Ysgrifennu neu newid yr addewid")
    static let start = Bilingual("Begin with what it is called", cy: "Dechreuwch gyda’i enw")
    static let about = Bilingual(
        "What the promise is called and how it was made", cy: "Enw’r addewid a sut y’i gwnaed")
    static let promiseTitle = Bilingual("What it is called", cy: "Ei enw")
    static let promiseTitleHint = Bilingual(
        "As young people call it: “Our promise to you”.", cy: "Fel y mae pobl ifanc yn ei alw: “Ein haddewid i ti”.")
    static let made = Bilingual("When was it made?", cy: "Pryd y’i gwnaed?")
    static let madeHint = Bilingual(
        "Leave this empty if nobody knows.", cy: "Gadewch hwn yn wag os nad oes neb yn gwybod.")
    static let how = Bilingual(
        "How it was made with young people", cy: "Sut y’i gwnaed gyda phobl ifanc")
    static let whose = Bilingual("Whose words are these?", cy: "Geiriau pwy yw’r rhain?")
    static let ownWords = Bilingual("Young people’s own, word for word", cy: "Rhai pobl ifanc eu hunain, air am air")
    static let councilWords = Bilingual(
        "The council’s, which young people judge", cy: "Rhai’r cyngor, y mae pobl ifanc yn eu barnu")
    static let ownWordsHint = Bilingual(
        "They stand in quotation marks, and nobody tidies them up.",
        cy: "Maent yn sefyll mewn dyfynodau, ac nid oes neb yn eu tacluso.")
    static let save = Bilingual("Save", cy: "Cadw")
    static let saved = Bilingual("It is saved.", cy: "Mae wedi’i gadw.")
    static let change = Bilingual("Change", cy: "Newid")
    static let up = Bilingual("Move up", cy: "Symud i fyny")
    static let down = Bilingual("Move down", cy: "Symud i lawr")
    static let readIt = Bilingual("Read it as young people do", cy: "Ei ddarllen fel y mae pobl ifanc yn ei wneud")

    // Headings
    static let addHeading = Bilingual("Add a heading", cy: "Ychwanegu pennawd")
    static let heading = Bilingual("What the heading says", cy: "Yr hyn y mae’r pennawd yn ei ddweud")
    static let changeHeading = Bilingual("Change the heading", cy: "Newid y pennawd")
    static let removeHeading = Bilingual("Take this heading out", cy: "Tynnu’r pennawd hwn allan")
    static let headingNotEmpty = Bilingual(
        "Commitments stand under this heading, so it stays. Retire or keep them; what was promised is not lost.",
        cy: "Mae ymrwymiadau o dan y pennawd hwn, felly mae’n aros. Daliwch atynt neu rhowch y gorau i’w haddo; ni "
            + "chollir yr hyn a addawyd.")
    static let enterHeading = Bilingual("Enter what the heading says", cy: "Rhowch yr hyn y mae’r pennawd yn ei ddweud")

    // Commitments
    static let addCommitment = Bilingual("Add what was promised", cy: "Ychwanegu’r hyn a addawyd")
    static let changeCommitment = Bilingual("Change the words", cy: "Newid y geiriau")
    static let theWords = Bilingual("The words, exactly as they were said", cy: "Y geiriau, yn union fel y’u dywedwyd")
    static let theWordsHint = Bilingual(
        "Keep their spelling and their way of saying it. A translation goes beside it, and is not a change of words.",
        cy: "Cadwch eu sillafu a’u ffordd o’i ddweud. Mae cyfieithiad yn mynd wrth ei ochr, ac nid yw’n newid geiriau.")
    static let since = Bilingual("Since when do these words stand?", cy: "Ers pryd mae’r geiriau hyn yn sefyll?")
    static let wordsKept = Bilingual(
        "The words that stood until now are kept with their dates and can still be read. Change them only where young "
            + "people themselves said it differently, or where they were written down wrongly.",
        cy: "Cedwir y geiriau a oedd yn sefyll hyd yma gyda’u dyddiadau a gellir eu darllen o hyd. Newidiwch hwy dim "
            + "ond lle y dywedodd pobl ifanc eu hunain hynny’n wahanol, neu lle y’u hysgrifennwyd yn anghywir.")
    static let notYet = Bilingual(
        "This day is still to come. Enter today or a day that is past.",
        cy: "Mae’r diwrnod hwn eto i ddod. Rhowch heddiw neu ddiwrnod a fu.")
    static let tooLongAgo = Bilingual(
        "This day is more than 25 years ago. Check the year.",
        cy: "Mae’r diwrnod hwn fwy na 25 mlynedd yn ôl. "
            + "Gwiriwch y flwyddyn.")

    static func beforeStanding(_ day: Day) -> Bilingual {
        Bilingual(
            "The words that stand now have stood since \(day.written.english). Enter that day or a later one.",
            cy: "Mae’r geiriau sy’n sefyll nawr wedi sefyll ers \(day.written.welsh). Rhowch y diwrnod hwnnw neu un "
                + "diweddarach.")
    }

    static func beforeMade(_ day: Day) -> Bilingual {
        Bilingual(
            "The promise was made on \(day.written.english). Enter that day or a later one.",
            cy: "Gwnaed yr addewid ar \(day.written.welsh). Rhowch y diwrnod hwnnw neu un diweddarach.")
    }

    static func beforePromised(_ day: Day) -> Bilingual {
        Bilingual(
            "This was promised from \(day.written.english). Enter that day or a later one.",
            cy: "Addawyd hyn o \(day.written.welsh). Rhowch y diwrnod hwnnw neu un diweddarach.")
    }

    static let enterWords = Bilingual("Enter what was promised", cy: "Rhowch yr hyn a addawyd")
    static let retireTitle = Bilingual(
        "Say that this is no longer promised", cy: "Dweud nad yw hyn yn cael ei addo mwyach")
    static let retireFrom = Bilingual("From which day?", cy: "O ba ddiwrnod?")
    static let retireWhy = Bilingual(
        "Why, as young people will read it", cy: "Pam, fel y bydd pobl ifanc yn ei ddarllen")
    static let enterWhy = Bilingual(
        "Say why, so that young people know", cy: "Dywedwch pam, er mwyn i bobl ifanc wybod")
    static let retireButton = Bilingual("It is no longer promised", cy: "Nid yw’n cael ei addo mwyach")
    static let retireCheck = Bilingual("Is it no longer promised?", cy: "Nad yw’n cael ei addo mwyach?")
    static let goOn = Bilingual("Go on", cy: "Ymlaen")
    static let retireHappens = Bilingual(
        "It leaves the page of the promise and stands at its foot, with the day and the reason, for young people to "
            + "read. Nothing that was said of it is lost, and it can be promised again.",
        cy: "Mae’n gadael tudalen yr addewid ac yn sefyll wrth ei throed, gyda’r diwrnod a’r rheswm, i bobl ifanc eu "
            + "darllen. Ni chollir dim a ddywedwyd amdano, a gellir ei addo eto.")
    static let restore = Bilingual("Promise it again", cy: "Ei addo eto")

    // Everywhere
    static let enterTitle = Bilingual("Enter what it is called", cy: "Rhowch ei enw")
    static let enterDay = Bilingual(
        "Enter a day that the calendar has, such as 14 3 2026", cy: "Rhowch ddiwrnod sydd yn y calendr, megis 14 3 2026"
    )

    static func tooLong(_ most: Int) -> Bilingual {
        Bilingual("Use at most \(most) characters", cy: "Defnyddiwch \(most) nod ar y mwyaf")
    }

    static let staleTitle = Bilingual(
        "Somebody else changed this while you were typing. Nothing of theirs was overwritten.",
        cy: "Newidiodd rhywun arall hyn tra oeddech chi’n teipio. Ni throsysgrifwyd dim o’u heiddo.")
    static let staleNext = Bilingual(
        "What you typed is still in the form below. Save it again if it should stand in place of theirs.",
        cy: "Mae’r hyn a deipioch yn dal yn y ffurflen isod. Cadwch ef eto os dylai sefyll yn lle eu rhai hwy.")
    static let staleNow = Bilingual("What is stored now", cy: "Yr hyn sydd wedi’i gadw nawr")
    static let staleYours = Bilingual("What you typed", cy: "Yr hyn a deipioch chi")
    static let staleField = Bilingual("Part", cy: "Rhan")
}
