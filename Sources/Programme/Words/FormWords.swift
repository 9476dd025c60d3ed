import Basics
import Council

/// The words of the programme's forms: labels, hints, and what is wrong.
enum FormWords {
    static let title = Bilingual("What is to be done", cy: "Beth sydd i’w wneud")
    static let priorityNone = Bilingual("None", cy: "Dim un")
    static let headingHint = Bilingual(
        "A heading to group it under, such as Education. Leave it empty for none.",
        cy: "Pennawd i’w grwpio oddi tano, megis Addysg. Gadewch ef yn wag os nad oes un.")
    static let oneALine = Bilingual(
        "One on each line. The first line in Welsh belongs to the first in English.",
        cy: "Un ar bob llinell. Mae’r llinell gyntaf yn Gymraeg yn perthyn i’r gyntaf yn Saesneg.")
    static let outputsHint = Bilingual(
        "At least one thing that anybody could go and see: a guide that is printed, a scheme that runs. One on each "
            + "line.",
        cy: "O leiaf un peth y gallai unrhyw un fynd i’w weld: canllaw wedi’i argraffu, cynllun ar waith. Un ar bob "
            + "llinell.")
    static let measuresHint = Bilingual(
        "At least one thing that is counted, or a question to young people below. One on each line.",
        cy: "O leiaf un peth sy’n cael ei gyfrif, neu gwestiwn i bobl ifanc isod. Un ar bob llinell.")
    static let whyNoneHint = Bilingual(
        "Only where you name nothing above.", cy: "Dim ond lle nad ydych yn enwi dim uchod.")
    static let nobody = Bilingual("Nobody", cy: "Neb")
    static let deputyHint = Bilingual(
        "Is asked while the lead is away, and once they have left.",
        cy: "Gofynnir i’r dirprwy tra bo’r arweinydd i ffwrdd, ac ar ôl iddo adael.")
    static let partnersHint = Bilingual(
        "Who takes part. One on each line.", cy: "Pwy sy’n cymryd rhan. Un ar bob llinell.")
    static let dayHint = Bilingual("For example, 31 3 2027", cy: "Er enghraifft, 31 3 2027")
    static let pounds = Bilingual("Money, in pounds", cy: "Arian, mewn punnoedd")
    static let poundsHint = Bilingual(
        "A whole number. Leave it empty if there is none.", cy: "Rhif cyfan. Gadewch yn wag os nad oes arian.")
    static let save = Bilingual("Keep this", cy: "Cadw hyn")
    static let add = Bilingual("Add this", cy: "Ychwanegu hyn")
    static let partWhat = Bilingual("What and why", cy: "Beth a pham")
    static let partKnow = Bilingual("How one will know", cy: "Sut y bydd modd gwybod")
    static let partWho = Bilingual("Who, when and with what", cy: "Pwy, pryd a chyda beth")
    static let moveHeading = Bilingual("Its place in the list", cy: "Ei le yn y rhestr")
    static let up = Bilingual("Move it up", cy: "Ei symud i fyny")
    static let down = Bilingual("Move it down", cy: "Ei symud i lawr")

    // A step
    static let letter = Bilingual("Letter", cy: "Llythyren")
    static let letterHint = Bilingual(
        "As the programme on paper has it. Letters are never changed by themselves.",
        cy: "Fel y mae yn y rhaglen ar bapur. Ni chaiff llythrennau byth eu newid ohonynt eu hunain.")
    static let stepWords = Bilingual("What is to be done", cy: "Beth sydd i’w wneud")
    static let gate = Bilingual("A decision it waits for", cy: "Penderfyniad y mae’n aros amdano")
    static let noGate = Bilingual("None", cy: "Dim un")

    // The programme
    static let beginLede = Bilingual(
        "The programme that is current now will be kept as an earlier one, with everything in it.",
        cy: "Cedwir y rhaglen gyfredol fel un gynharach, gyda phopeth ynddi.")
    static let programmeTitle = Bilingual("Title", cy: "Teitl")
    static let from = Bilingual("First day", cy: "Diwrnod cyntaf")
    static let until = Bilingual("Last day", cy: "Diwrnod olaf")
    static let begin = Bilingual("Begin it", cy: "Ei dechrau")

    // What is wrong
    static let enterTitle = Bilingual("Say what is to be done", cy: "Dywedwch beth sydd i’w wneud")
    static let enterProgrammeTitle = Bilingual("Give the programme a title", cy: "Rhowch deitl i’r rhaglen")
    static let needsOutput = Bilingual(
        "Name at least one thing that one will be able to see, or say below why there is none",
        cy: "Enwch o leiaf un peth y bydd modd ei weld, neu dywedwch isod pam nad oes un")
    static let needsMeasure = Bilingual(
        "Name at least one measure or one question to young people, or say below why there is none",
        cy: "Enwch o leiaf un mesur neu un cwestiwn i bobl ifanc, neu dywedwch isod pam nad oes un")
    static func notADay(_ text: String) -> Bilingual {
        Bilingual(
            "“\(text)” is not a day. Type a day, a month and a year, such as 31 3 2027",
            cy: "Nid yw “\(text)” yn ddyddiad. Teipiwch ddiwrnod, mis a blwyddyn, megis 31 3 2027")
    }
    static func dueBeforeStart(_ due: Day, _ starts: Day) -> Bilingual {
        Bilingual(
            "It cannot be due on \(due.written.english), before it starts on \(starts.written.english)",
            cy: "Ni all fod i’w orffen erbyn \(due.written.welsh), cyn iddo ddechrau ar \(starts.written.welsh)")
    }
    static func endBeforeStart(_ until: Day, _ from: Day) -> Bilingual {
        Bilingual(
            "The last day, \(until.written.english), lies before the first, \(from.written.english)",
            cy: "Mae’r diwrnod olaf, \(until.written.welsh), cyn y cyntaf, \(from.written.welsh)")
    }
    static func left(_ lead: Wording, _ day: Day) -> Bilingual {
        Bilingual(
            "\(lead[.english]) left on \(day.written.english). Choose somebody who is still there",
            cy: "Gadawodd \(lead[.welsh]) ar \(day.written.welsh). Dewiswch rywun sy’n dal yno")
    }
    static let noSuchLead = Bilingual(
        "That lead is no longer in the list. Choose again",
        cy: "Nid yw’r arweinydd hwnnw yn y rhestr mwyach. Dewiswch eto")
    static let deputyIsLead = Bilingual(
        "The deputy must be somebody other than the lead", cy: "Rhaid i’r dirprwy fod yn rhywun heblaw’r arweinydd")
    static let noSuchPriority = Bilingual(
        "That is no longer in the list. Choose again", cy: "Nid yw hwnnw yn y rhestr mwyach. Dewiswch eto")
    static let poundsWrong = Bilingual(
        "Type a whole number of pounds, such as 12000", cy: "Teipiwch rif cyfan o bunnoedd, megis 12000")
    static let letterLong = Bilingual("Use at most 8 characters", cy: "Defnyddiwch 8 nod ar y mwyaf")
    static let tooLong = Bilingual("Use at most 4,000 characters", cy: "Defnyddiwch 4,000 nod ar y mwyaf")

    // Two people at once
    static let gone = Bilingual(
        "It is no longer there: somebody has taken it out.", cy: "Nid yw yno mwyach: mae rhywun wedi’i dynnu allan.")
}
