import Basics
import Council
import Statistics

/// The words of the pages on which the promise is read.
enum PromiseWords {
    static let seePermission = Bilingual(
        "Read the promise and what young people say of it",
        cy: "Darllen yr addewid a’r hyn y mae pobl ifanc yn ei ddweud amdano")
    static let keepPermission = Bilingual(
        "Write the promise down and enter what young people say of it",
        cy: "Ysgrifennu’r addewid a nodi’r hyn y mae pobl ifanc yn ei ddweud amdano")
    static let navigation = Bilingual("Promise", cy: "Addewid")
    static let navigationPurpose = Bilingual(
        "What was promised, word for word, and whether young people say it is kept.",
        cy: "Yr hyn a addawyd, air am air, ac a yw pobl ifanc yn dweud ei fod wedi’i gadw.")
    static let commitment = Bilingual("commitment", cy: "ymrwymiad")
    static let commitments = Bilingual("commitments", cy: "ymrwymiadau")
    static let lacking = Bilingual("Commitments that nobody works on", cy: "Ymrwymiadau nad oes neb yn gweithio arnynt")

    // The first page
    static let frontQuestion = Bilingual("What did we promise?", cy: "Beth wnaethom ni ei addo?")

    /// "Read the pledge". A Welsh word of the council's own stands by itself: nobody here knows its gender.
    static func frontLink(_ terms: Terms) -> Bilingual {
        let one = terms.one(.promise)
        return terms.isOwn(.promise, in: .welsh)
            ? Bilingual("Read the \(one.english)", cy: "Darllen: \(one.welsh)")
            : Bilingual("Read the \(one.english)", cy: "Darllen yr \(one.welsh)")
    }

    static func front(_ commitments: Int, headings: Int, last: LastAsked?) -> Bilingual {
        let start = Bilingual(
            commitments == 1
                ? "One thing."
                : "\(commitments) things under \(headings == 1 ? "one heading" : "\(headings) headings").",
            cy: commitments == 1
                ? "Un peth." : "\(commitments) o bethau o dan \(headings == 1 ? "un pennawd" : "\(headings) pennawd").")
        guard let last else {
            return start
                + Bilingual(
                    " Young people have not been asked yet whether it is kept.",
                    cy: " Ni ofynnwyd i bobl ifanc eto a yw wedi’i gadw.")
        }
        return start + asked(last)
    }

    /// About how many of the things they were asked, and which day the answers are of that stand here.
    private static func asked(_ last: LastAsked) -> Bilingual {
        let day = last.day.written
        let start =
            last.asked == last.total
            ? Bilingual(
                " Young people were last asked on \(day.english) whether it is kept.",
                cy: " Gofynnwyd i bobl ifanc ddiwethaf ar \(day.welsh) a yw wedi’i gadw.")
            : Bilingual(
                " Young people were last asked on \(day.english), about \(last.asked) of the \(last.total).",
                cy: " Gofynnwyd i bobl ifanc ddiwethaf ar \(day.welsh), am \(last.asked) o’r \(last.total).")
        guard let shown = last.lastShown?.written else { return start }
        return start
            + Bilingual(
                " Too few answered then to show it; the latest answers that stand here are of \(shown.english).",
                cy: " Atebodd rhy ychydig bryd hynny i’w dangos; atebion \(shown.welsh) yw’r rhai diweddaraf a saif "
                    + "yma.")
    }

    // The promise
    static func made(_ day: Day) -> Bilingual {
        Bilingual("Made on \(day.written.english).", cy: "Gwnaed ar \(day.written.welsh).")
    }
    static let beingDone = Bilingual("What is being done about this", cy: "Yr hyn sy’n cael ei wneud ynghylch hyn")
    static let retiredOnes = Bilingual("No longer promised", cy: "Heb ei addo mwyach")
    static let awarenessHeading = Bilingual("Who has heard of this?", cy: "Pwy sydd wedi clywed am hyn?")
    static let awarenessLink = Bilingual(
        "Everyone who was asked, young people and staff", cy: "Pawb y gofynnwyd iddynt, pobl ifanc a staff")
    static let nobodyAskedAwareness = Bilingual(
        "Nobody has been asked yet whether they had heard of it.",
        cy: "Ni ofynnwyd i neb eto a oeddent wedi clywed amdano.")
    static let changeIt = Bilingual("Write or change the promise", cy: "Ysgrifennu neu newid yr addewid")
    static let enterSession = Bilingual(
        "Enter what young people said of it", cy: "Nodi’r hyn a ddywedodd pobl ifanc amdano")
    static let sessionsLink = Bilingual(
        "Every session at which young people were asked", cy: "Pob sesiwn lle gofynnwyd i bobl ifanc")
    static let forYou = Bilingual("What you can do", cy: "Yr hyn y gallwch ei wneud")

    static func nothingYet(_ one: Bilingual) -> Bilingual {
        Bilingual("No \(one.english) is written here yet", cy: "Nid oes \(one.welsh) yma eto")
    }
    static let nothingYetWhy = Bilingual(
        "What young people and the council agreed will stand here word for word, with what young people say of it "
            + "and what is done about it.",
        cy: "Bydd yr hyn y cytunodd pobl ifanc a’r cyngor arno yn sefyll yma air am air, gyda’r hyn y mae pobl ifanc "
            + "yn ei ddweud amdano a’r hyn sy’n cael ei wneud yn ei gylch.")
    static let noCommitments = Bilingual("Nothing stands under this yet.", cy: "Nid oes dim o dan hwn eto.")

    // Help and complaint (R47)
    static let helpTitle = Bilingual(
        "If this is not kept, or something is wrong", cy: "Os nad yw hyn wedi’i gadw, neu os oes rhywbeth o’i le")
    static let helpTell = Bilingual(
        "Tell someone you trust. You can ask for an advocate: someone who is on your side, helps you say what you "
            + "want and goes with you to meetings. It costs you nothing. Your social worker, your personal adviser, "
            + "the person you live with or your school can put you in touch.",
        cy: "Dywed wrth rywun rwyt ti’n ymddiried ynddo. Gelli di ofyn am eiriolwr: rhywun sydd ar dy ochr di, sy’n "
            + "dy helpu i ddweud beth rwyt ti ei eisiau ac sy’n dod gyda thi i gyfarfodydd. Nid yw’n costio dim i ti. "
            + "Gall dy weithiwr cymdeithasol, dy gynghorydd personol, y person rwyt ti’n byw gydag ef neu dy ysgol "
            + "dy roi mewn cysylltiad.")
    static let helpComplain = Bilingual(
        "You can also complain to the council. An advocate can help you with that too. Nobody may treat you worse "
            + "because you did. If you are in danger now, ring 999.",
        cy: "Gelli di hefyd gwyno i’r cyngor. Gall eiriolwr dy helpu gyda hynny hefyd. Ni chaiff neb dy drin yn waeth "
            + "am i ti wneud hynny. Os wyt ti mewn perygl nawr, ffonia 999.")

    // One commitment
    static func placed(_ one: Bilingual, _ number: Int, of total: Int) -> Bilingual {
        Bilingual("\(one.english) \(number) of \(total)", cy: "\(one.welsh) \(number) o \(total)")
    }
    static func noLonger(_ one: Bilingual) -> Bilingual {
        Bilingual("\(one.english), no longer promised", cy: "\(one.welsh), heb ei addo mwyach")
    }
    static func retiredOn(_ day: Day) -> Bilingual {
        Bilingual(
            "This is no longer promised from \(day.written.english).",
            cy: "Nid yw hyn yn cael ei addo mwyach o \(day.written.welsh).")
    }
    static let whatTheySay = Bilingual("What young people say", cy: "Yr hyn y mae pobl ifanc yn ei ddweud")
    static let history = Bilingual("Each time young people were asked", cy: "Bob tro y gofynnwyd i bobl ifanc")
    static let answeredByAge = Bilingual("How many of each age answered", cy: "Faint o bob oedran a atebodd")
    static let byAge = Bilingual("By age", cy: "Yn ôl oedran")
    static let earlierWords = Bilingual("Earlier words", cy: "Geiriau cynharach")
    static let howWeKnow = Bilingual("How we know", cy: "Sut rydym yn gwybod")
    static let rule = Bilingual(
        "Answers are shown only together. Where fewer than six answered nothing is shown; a count from one to five is "
            + "hidden, where fewer than ten answered a nought too, and as many others as it takes that nobody can "
            + "work it out.",
        cy: "Dim ond gyda’i gilydd y dangosir atebion. Lle atebodd llai na chwech, ni ddangosir dim; caiff cyfrif o "
            + "un i bump ei guddio, a dim hefyd lle atebodd llai na deg, a chynifer o rai eraill ag sydd ei angen fel "
            + "na all neb ei gyfrifo.")
    static let differentPeople = Bilingual(
        "Each session asked different young people, so a change from one to the next is not a change of mind.",
        cy: "Gofynnodd pob sesiwn i bobl ifanc gwahanol, felly nid newid meddwl yw newid o’r naill i’r llall.")
    static let changeWords = Bilingual("Change the words", cy: "Newid y geiriau")
    static let retireLink = Bilingual("Say that it is no longer promised", cy: "Dweud nad yw’n cael ei addo mwyach")

    static func stood(_ from: Day, until: Day) -> Bilingual {
        if from == until {
            return Bilingual(
                "Written on \(from.written.english) and changed on the same day",
                cy: "Ysgrifennwyd ar \(from.written.welsh) a newidiwyd ar yr un diwrnod")
        }
        return Bilingual(
            "From \(from.written.english) to \(until.written.english)",
            cy: "O \(from.written.welsh) i \(until.written.welsh)")
    }
}
