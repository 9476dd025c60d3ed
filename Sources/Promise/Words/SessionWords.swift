import Basics

/// The words of the pages on which young people's answers are entered.
enum SessionWords {
    static let list = Bilingual(
        "Sessions at which young people were asked", cy: "Sesiynau lle gofynnwyd i bobl ifanc")
    static let none = Bilingual("Young people have not been asked yet", cy: "Ni ofynnwyd i bobl ifanc eto")
    static let noneWhy = Bilingual(
        "Only they can say whether a promise is kept. Ask at a meeting of theirs, one commitment after the other, and "
            + "count the hands or the dots. What they answer stands here.",
        cy: "Dim ond nhw all ddweud a yw addewid wedi’i gadw. Gofynnwch mewn cyfarfod o’u heiddo, un ymrwymiad ar ôl "
            + "y llall, a chyfrwch y dwylo neu’r dotiau. Mae’r hyn a atebant yn sefyll yma.")
    static let new = Bilingual("Enter a session", cy: "Nodi sesiwn")
    static let newTitle = Bilingual(
        "When and where were young people asked?", cy: "Pryd a ble y gofynnwyd i bobl ifanc?")
    static let day = Bilingual("On which day?", cy: "Ar ba ddiwrnod?")
    static let what = Bilingual("What it was", cy: "Beth oedd y sesiwn")
    static let whatHint = Bilingual(
        "Such as: Children in Care Council, half-term meeting. No names.",
        cy: "Megis: Cyngor Plant mewn Gofal, cyfarfod hanner tymor. Dim enwau.")
    static let begin = Bilingual("Go on to what they answered", cy: "Ymlaen i’r hyn a atebwyd")
    static let enterWhat = Bilingual("Say what it was", cy: "Dywedwch beth oedd y sesiwn")
    static let keptAlready = Bilingual(
        "A session of that day and name is kept already", cy: "Mae sesiwn o’r diwrnod a’r enw hwnnw wedi’i chadw eisoes"
    )
    static let sameDay = Bilingual("Were others asked on that day?", cy: "A ofynnwyd i eraill ar y diwrnod hwnnw?")
    static let others = Bilingual("These are other young people", cy: "Pobl ifanc eraill yw’r rhain")
    static let remove = Bilingual("Take this session out", cy: "Tynnu’r sesiwn hon allan")
    static let removeTitle = Bilingual("Take this session out?", cy: "Tynnu’r sesiwn hon allan?")

    static func removeHappens(_ counted: Int) -> Bilingual {
        Bilingual(
            "What young people answered at it is gone with it, for \(counted) of the commitments. The record says that "
                + "it was taken out, and by whom.",
            cy: "Bydd yr hyn a atebodd pobl ifanc ynddi’n mynd gyda hi, ar gyfer \(counted) o’r ymrwymiadau. Mae’r "
                + "cofnod yn dweud iddi gael ei thynnu allan, a chan bwy.")
    }
    static let change = Bilingual("Change the day or what it was", cy: "Newid y diwrnod neu beth oedd y sesiwn")
    static let changed = Bilingual("It is saved.", cy: "Mae wedi’i gadw.")
    static let onlyYou = Bilingual(
        "Only those who keep the promise see these counts as they are. Everyone else sees them only where no young "
            + "person can be found by them.",
        cy: "Dim ond y rhai sy’n cadw’r addewid sy’n gweld y cyfrifon hyn fel y maent. Dim ond lle na ellir dod o hyd "
            + "i unrhyw berson ifanc drwyddynt y mae pawb arall yn eu gweld.")
    static let answers = Bilingual("What did they answer?", cy: "Beth a atebwyd?")
    static let toEnter = Bilingual("Enter the answers", cy: "Nodi’r atebion")
    static let toChange = Bilingual("Change the answers", cy: "Newid yr atebion")
    static let notEntered = Bilingual("nothing entered", cy: "dim wedi’i nodi")
    static let question = Bilingual("Has this been kept?", cy: "A yw hyn wedi’i gadw?")
    static let questionHint = Bilingual(
        "How many young people of each age gave each answer. Leave a box empty where nobody did.",
        cy: "Faint o bobl ifanc o bob oedran roddodd bob ateb. Gadewch flwch yn wag lle na roddodd neb.")
    static let save = Bilingual("Save and go on to the next", cy: "Cadw a mynd ymlaen i’r nesaf")
    static let wholeNumber = Bilingual(
        "Enter a whole number from 0 to 9,999, or leave it empty",
        cy: "Rhowch rif cyfan o 0 i 9,999, neu gadewch ef yn wag")

    static func entered(_ count: Int) -> Bilingual {
        count == 1
            ? Bilingual("1 answer entered", cy: "1 ateb wedi’i nodi")
            : Bilingual("\(count) answers entered", cy: "\(count) ateb wedi’u nodi")
    }

    static func progress(_ entered: Int, of total: Int) -> Bilingual {
        Bilingual(
            "Answers are entered for \(entered) of \(total).",
            cy: "Mae atebion wedi’u nodi ar gyfer \(entered) o \(total).")
    }
}
