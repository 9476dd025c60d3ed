import Basics

/// What is said of the mail server, in a letter's foot and to whoever sets it up.
enum MailWords {
    static let stop = Bilingual("Stop these reminders", cy: "Stopio’r nodiadau atgoffa hyn")

    static func reason(_ reason: LetterReason) -> Bilingual {
        switch reason {
        case .answered: Bilingual("The mail server said no", cy: "Dywedodd y gweinydd post na")
        case .unreachable:
            Bilingual("The mail server could not be reached", cy: "Ni ellid cyrraedd y gweinydd post")
        case .certificate:
            Bilingual(
                "The mail server’s certificate is not one that this machine believes, or is for another name. Nothing "
                    + "was sent to it.",
                cy: "Nid yw tystysgrif y gweinydd post yn un y mae’r peiriant hwn yn ei chredu, neu mae ar gyfer enw "
                    + "arall. Nid anfonwyd dim ato.")
        case .unprotected:
            Bilingual(
                "The mail server offers no encryption. Nothing was sent to it.",
                cy: "Nid yw’r gweinydd post yn cynnig amgryptio. Nid anfonwyd dim ato.")
        case .signIn:
            Bilingual(
                "The mail server did not accept the name and password",
                cy: "Ni dderbyniodd y gweinydd post yr enw a’r cyfrinair")
        case .settings:
            Bilingual("The mail settings are not right", cy: "Nid yw’r gosodiadau post yn gywir")
        case .brokenOff:
            Bilingual(
                "The connection to the mail server broke before the letter was handed over",
                cy: "Torrodd y cysylltiad â’r gweinydd post cyn i’r llythyr gael ei roi")
        case .noAnswer:
            Bilingual(
                "The letter was handed over and no answer came back", cy: "Rhoddwyd y llythyr ac ni ddaeth ateb yn ôl")
        case .stopped:
            Bilingual("Its reader wants no reminders", cy: "Nid yw ei ddarllenydd am gael nodiadau atgoffa")
        case .cancelled: Bilingual("Somebody cancelled it", cy: "Canslodd rhywun ef")
        case .unreadable:
            Bilingual(
                "What lies in the database is not what was put there. Run hearth verify.",
                cy: "Nid yr hyn a roddwyd yn y gronfa ddata sydd yno. Rhedwch hearth verify.")
        }
    }

    static func trouble(_ trouble: MailTrouble) -> Bilingual {
        let answer = trouble.answer.map { Bilingual.same(" (\($0))") } ?? .same("")
        return reason(trouble.reason) + answer
    }

    static let noSuchSecurity = Bilingual(
        "smtp-security is starttls, tls, plain or plain-anywhere.",
        cy: "Mae smtp-security yn starttls, tls, plain neu plain-anywhere.")
    static let senderWrong = Bilingual(
        "mail-from should be an e-mail address alone, such as hearth@anytown.gov.uk.",
        cy: "Dylai mail-from fod yn gyfeiriad e-bost yn unig, megis hearth@anytown.gov.uk.")
    static let passwordMissing = Bilingual(
        "smtp-user is set and smtp-password is not. Set it in HEARTH_SMTP_PASSWORD or in the settings file.",
        cy: "Mae smtp-user wedi’i osod ac nid yw smtp-password. Gosodwch ef yn HEARTH_SMTP_PASSWORD neu yn y ffeil "
            + "osodiadau.")

    static func plainElsewhere(_ host: String) -> Bilingual {
        Bilingual(
            "With smtp-security plain, letters go unencrypted, and \(host) is not this machine. Use starttls or tls; "
                + "or plain-anywhere, if everyone on the way may read them.",
            cy: "Gyda smtp-security plain, mae llythyrau’n mynd heb eu hamgryptio, ac nid y peiriant hwn yw \(host). "
                + "Defnyddiwch starttls neu tls; neu plain-anywhere, os caiff pawb ar y ffordd eu darllen.")
    }

    static func passwordInTheOpen(_ host: String) -> Bilingual {
        Bilingual(
            "The password for \(host) would go unencrypted. Use starttls or tls, or leave smtp-user out.",
            cy: "Byddai’r cyfrinair ar gyfer \(host) yn mynd heb ei amgryptio. Defnyddiwch starttls neu tls, neu "
                + "hepgorwch smtp-user.")
    }

    // hearth post
    static let notSetUp = Bilingual(
        "No mail is set up. Set smtp-host and mail-from, and address, which links begin with.",
        cy: "Nid oes post wedi’i osod. Gosodwch smtp-host a mail-from, ac address, y mae dolenni’n dechrau ag ef.")
    static let demonstration = Bilingual(
        "This council is a demonstration, and a demonstration sends nothing.",
        cy: "Arddangosiad yw’r cyngor hwn, ac nid yw arddangosiad yn anfon dim.")
    static let testSubject = Bilingual("A test from Hearth", cy: "Prawf gan Hearth")
    static let testLine = Bilingual(
        "If you can read this, letters from Hearth reach you. Nothing needs to be done.",
        cy: "Os gallwch ddarllen hyn, mae llythyrau gan Hearth yn eich cyrraedd. Nid oes angen gwneud dim.")
}
