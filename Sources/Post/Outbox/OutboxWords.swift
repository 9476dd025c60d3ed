import Basics

/// The words of the outbox.
enum OutboxWords {
    static let handle = Bilingual(
        "See which letters went, stop them or send them, and set when they may go",
        cy: "Gweld pa lythyrau a aeth, eu stopio neu eu hanfon, a gosod pryd y cânt fynd")
    static let outbox = Bilingual("Outbox", cy: "Blwch allan")
    static let letters = Bilingual("Letters", cy: "Llythyrau")
    static let letter = Bilingual("Letter", cy: "Llythyr")
    static let to = Bilingual("To", cy: "At")
    static let state = Bilingual("State", cy: "Cyflwr")
    static let since = Bilingual("Since", cy: "Ers")
    static let queued = Bilingual("Queued", cy: "Rhoddwyd yn y ciw")
    static let tries = Bilingual("Tries", cy: "Cynigion")
    static let next = Bilingual("Goes at the earliest", cy: "Yn mynd ar y cynharaf")
    static let why = Bilingual("Why", cy: "Pam")
    static let answered = Bilingual("What the mail server said", cy: "Beth ddywedodd y gweinydd post")
    static let says = Bilingual("What it says", cy: "Beth mae’n ei ddweud")
    static let veiled = Bilingual(
        "The secret part of each link is left out here: it is for the reader alone.",
        cy: "Gadewir rhan gyfrinachol pob dolen allan yma: i’r darllenydd yn unig y mae.")
    static let opensHere = Bilingual(
        "In a demonstration the link opens here: it is what the reader of the letter would see.",
        cy: "Mewn arddangosiad mae’r ddolen yn agor yma: dyma’r hyn y byddai darllenydd y llythyr yn ei weld.")
    static let filter = Bilingual("Which letters", cy: "Pa lythyrau")
    static let allStates = Bilingual("All letters", cy: "Pob llythyr")
    static let noneSo = Bilingual("No letter stands so.", cy: "Nid oes llythyr yn y cyflwr hwn.")
    static let rulesLink = Bilingual(
        "When letters may go, and how many", cy: "Pryd y caiff llythyrau fynd, a faint")
    static let emptyWhat = Bilingual("No letter has been queued yet", cy: "Nid oes llythyr yn y ciw eto")
    static let emptyWhy = Bilingual(
        "Reminders and links that Hearth sends by e-mail stand here: to whom, when, and whether the mail server took "
            + "them.",
        cy: "Yma y saif y nodiadau atgoffa a’r dolenni y mae Hearth yn eu hanfon drwy e-bost: at bwy, pryd, ac a "
            + "dderbyniodd y gweinydd post nhw.")
    static let emptyStep = Bilingual("Set when letters may go", cy: "Gosod pryd y caiff llythyrau fynd")
    static let demonstration = Bilingual(
        "This council is a demonstration. No letter ever leaves it; here you see what would have gone.",
        cy: "Arddangosiad yw’r cyngor hwn. Nid oes llythyr byth yn ei adael; yma gwelwch beth fyddai wedi mynd.")
    static let noMail = Bilingual(
        "No mail server is set up, so letters wait here. Whoever runs Hearth sets smtp-host and mail-from.",
        cy: "Nid oes gweinydd post wedi’i osod, felly mae llythyrau’n aros yma. Pwy bynnag sy’n rhedeg Hearth sy’n "
            + "gosod smtp-host a mail-from.")

    static func name(_ state: LetterState) -> Bilingual {
        switch state {
        case .waiting: Bilingual("Waiting", cy: "Yn aros")
        case .sending: Bilingual("Being sent", cy: "Yn cael ei anfon")
        case .sent: Bilingual("Sent", cy: "Anfonwyd")
        case .refused: Bilingual("Refused", cy: "Gwrthodwyd")
        case .held: Bilingual("Held", cy: "Wedi’i ddal yn ôl")
        case .unsure: Bilingual("Not sure", cy: "Ansicr")
        case .cancelled: Bilingual("Cancelled", cy: "Canslwyd")
        }
    }

    static func counted(_ state: LetterState, _ count: Int) -> Bilingual {
        name(state) + .same(" (\(count.written))")
    }

    static func answer(_ counts: [LetterState: Int]) -> Bilingual {
        let bad = (counts[.refused] ?? 0) + (counts[.unsure] ?? 0)
        let waiting = (counts[.waiting] ?? 0) + (counts[.sending] ?? 0)
        let sent = (counts[.sent] ?? 0).written
        let rest = Bilingual(
            "Sent: \(sent). Waiting: \(waiting.written).", cy: "Anfonwyd: \(sent). Yn aros: \(waiting.written).")
        guard bad > 0 else { return rest }
        return Bilingual(
            "Letters that need you: \(bad.written). ", cy: "Llythyrau y mae angen i chi edrych arnynt: \(bad.written). "
        )
            + rest
    }

    /// Where the letter stands, in a sentence.
    static func sentence(_ letter: OutboxLetter) -> Bilingual {
        switch letter.state {
        case .waiting: waiting(letter.nextAt)
        case .sending:
            Bilingual(
                "It is being handed to the mail server at this moment.",
                cy: "Mae’n cael ei roi i’r gweinydd post yr eiliad hon.")
        case .sent:
            Bilingual(
                "The mail server took it. What it said is no longer kept.",
                cy: "Derbyniodd y gweinydd post ef. Ni chedwir mwyach yr hyn a ddywedodd.")
        case .refused:
            Bilingual(
                "It did not go, and does not go by itself. Check the address, or reach the person another way.",
                cy:
                    "Nid aeth, ac nid yw’n mynd ohono’i hun. Gwiriwch y cyfeiriad, neu cysylltwch â’r person mewn ffordd "
                    + "arall.")
        case .held:
            Bilingual(
                "It stays here, because this council is a demonstration.",
                cy: "Mae’n aros yma, am mai arddangosiad yw’r cyngor hwn.")
        case .unsure:
            Bilingual(
                "It was handed to the mail server and no answer came. It may have arrived. It does not go again unless "
                    + "you say so.",
                cy:
                    "Fe’i rhoddwyd i’r gweinydd post ac ni ddaeth ateb. Efallai ei fod wedi cyrraedd. Nid yw’n mynd eto "
                    + "oni ddywedwch chi hynny.")
        case .cancelled: Bilingual("It does not go.", cy: "Nid yw’n mynd.")
        }
    }

    private static func waiting(_ next: Instant) -> Bilingual {
        Bilingual(
            "It waits, and goes at \(next.written.english) at the earliest.",
            cy: "Mae’n aros, ac yn mynd am \(next.written.welsh) ar y cynharaf.")
    }

    static func button(_ order: OutboxDesk.Order, _ state: LetterState) -> Bilingual {
        switch order {
        case .sendNow: Bilingual("Send it now", cy: "Ei anfon nawr")
        case .sendAgain: Bilingual("Send it again", cy: "Ei anfon eto")
        case .cancel:
            state == .refused || state == .unsure
                ? Bilingual("Take it off the list", cy: "Ei dynnu oddi ar y rhestr")
                : Bilingual("Cancel it", cy: "Ei ganslo")
        }
    }

    static func explained(_ order: OutboxDesk.Order, _ state: LetterState) -> Bilingual {
        switch order {
        case .sendNow:
            Bilingual(
                "It then goes within a minute, also in quiet hours, unless its reader wants no reminders.",
                cy:
                    "Yna mae’n mynd o fewn munud, hefyd yn yr oriau tawel, oni bai nad yw’r darllenydd am gael nodiadau "
                    + "atgoffa.")
        case .sendAgain where state == .unsure:
            Bilingual(
                "If the first one arrived, the person gets it twice.",
                cy: "Os cyrhaeddodd y cyntaf, bydd y person yn ei gael ddwywaith.")
        case .sendAgain: Bilingual("It then goes within a minute.", cy: "Yna mae’n mynd o fewn munud.")
        case .cancel where state == .refused || state == .unsure:
            Bilingual(
                "For when you have reached the person another way.",
                cy: "Ar gyfer pan fyddwch wedi cysylltu â’r person mewn ffordd arall.")
        case .cancel:
            Bilingual(
                "It then does not go, and what it says is taken away.",
                cy: "Yna nid yw’n mynd, a chaiff yr hyn y mae’n ei ddweud ei dynnu ymaith.")
        }
    }

    static func done(_ what: String) -> Bilingual? {
        switch what {
        case "cancel": Bilingual("The letter is cancelled.", cy: "Mae’r llythyr wedi’i ganslo.")
        case "send-now", "send-again":
            Bilingual("The letter goes within a minute.", cy: "Mae’r llythyr yn mynd o fewn munud.")
        case "late":
            Bilingual(
                "The letter had moved on meanwhile. Below is how it stands now.",
                cy: "Roedd y llythyr wedi symud ymlaen yn y cyfamser. Isod gwelir sut y mae nawr.")
        default: nil
        }
    }
}

// What the first page says.
extension OutboxWords {
    static let question = Bilingual("Did our letters arrive?", cy: "A gyrhaeddodd ein llythyrau?")
    static let look = Bilingual("Look in the outbox", cy: "Edrych yn y blwch allan")

    static func trouble(refused: Int, unsure: Int, stopped: Int) -> Bilingual {
        var sentences: [Bilingual] = []
        if refused > 0 {
            sentences.append(
                Bilingual(
                    "Letters the mail server would not take: \(refused.written).",
                    cy: "Llythyrau na fynnai’r gweinydd post eu derbyn: \(refused.written)."))
        }
        if unsure > 0 {
            sentences.append(
                Bilingual(
                    "Letters of which nobody knows whether they went: \(unsure.written).",
                    cy: "Llythyrau na ŵyr neb a aethant: \(unsure.written)."))
        }
        if stopped > 0 {
            sentences.append(
                Bilingual(
                    "People who asked for no more reminders in the last 30 days: \(stopped.written).",
                    cy: "Pobl a ofynnodd am ddim mwy o nodiadau atgoffa yn y 30 diwrnod diwethaf: \(stopped.written)."))
        }
        return sentences.joined()
    }

    static func stopsLink(_ count: Int) -> Bilingual {
        Bilingual(
            "People who want no reminders: \(count.written)",
            cy: "Pobl nad ydynt am gael nodiadau atgoffa: \(count.written)")
    }
}
