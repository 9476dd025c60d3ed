import Basics

/// The words of the council's rules on letters.
enum RulesWords {
    static let title = Bilingual("When letters may go", cy: "Pryd y caiff llythyrau fynd")
    static let why = Bilingual(
        "Reminders keep out of people’s evenings and weekends and do not pile up. A letter that somebody asks for, such "
            + "as a link to choose a password, goes at once.",
        cy:
            "Mae nodiadau atgoffa’n cadw allan o nosweithiau a phenwythnosau pobl ac nid ydynt yn pentyrru. Mae llythyr y "
            + "mae rhywun yn gofyn amdano, megis dolen i ddewis cyfrinair, yn mynd ar unwaith.")
    static let from = Bilingual("Quiet from", cy: "Tawel o")
    static let until = Bilingual("Quiet until", cy: "Tawel tan")
    static let timeHint = Bilingual(
        "Such as 18:00, by London’s clock. The same time in both fields means no quiet hours.",
        cy: "Megis 18:00, yn ôl cloc Llundain. Mae’r un amser yn y ddau faes yn golygu dim oriau tawel.")
    static let weekends = Bilingual("Weekends", cy: "Penwythnosau")
    static let weekendsQuiet = Bilingual(
        "No letters on Saturday and Sunday", cy: "Dim llythyrau ar ddydd Sadwrn a dydd Sul")
    static let weekendsOpen = Bilingual(
        "Letters also on Saturday and Sunday", cy: "Llythyrau hefyd ar ddydd Sadwrn a dydd Sul")
    static let perDay = Bilingual(
        "Most letters to one person a day", cy: "Y nifer mwyaf o lythyrau at un person y dydd")
    static let perWeek = Bilingual(
        "Most letters to one person a week", cy: "Y nifer mwyaf o lythyrau at un person yr wythnos")
    static let weekHint = Bilingual("From Monday to Sunday", cy: "O ddydd Llun i ddydd Sul")
    static let save = Bilingual("Save these rules", cy: "Cadw’r rheolau hyn")
    static let saved = Bilingual(
        "The rules are saved. Letters that wait go by them.",
        cy: "Mae’r rheolau wedi’u cadw. Mae llythyrau sy’n aros yn "
            + "mynd yn unol â nhw.")
    static let changed = Bilingual(
        "Somebody else changed the rules while you did. Nothing of yours is saved yet. These are the rules now; below "
            + "is what you typed.",
        cy: "Newidiodd rhywun arall y rheolau ar yr un pryd â chi. Nid oes dim o’ch newidiadau wedi’i gadw eto. Dyma’r "
            + "rheolau nawr; isod mae’r hyn a deipioch.")
    static let timeWrong = Bilingual("Enter a time such as 18:00", cy: "Rhowch amser megis 18:00")
    static let weekBelowDay = Bilingual(
        "Allow at least as many a week as a day", cy: "Caniatewch o leiaf gynifer yr wythnos ag y dydd")

    static func countWrong(_ most: Int) -> Bilingual {
        Bilingual("Enter a whole number from 1 to \(most)", cy: "Rhowch rif cyfan o 1 i \(most)")
    }

    // How mail is set up
    static let mailOff = Bilingual(
        "No mail server is set up yet: whoever runs Hearth sets smtp-host and mail-from, and tries them with hearth post "
            + "send-test.",
        cy:
            "Nid oes gweinydd post wedi’i osod eto: pwy bynnag sy’n rhedeg Hearth sy’n gosod smtp-host a mail-from, ac yn "
            + "rhoi cynnig arnynt gyda hearth post send-test.")

    static func mailOn(_ host: String, _ from: String) -> Bilingual {
        Bilingual(
            "Letters come from \(from) and leave by the mail server \(host). They are tried again for about a day where "
                + "the server asks for it: nine times, after five minutes and then twice as long each time.",
            cy:
                "Daw llythyrau o \(from) a gadael drwy’r gweinydd post \(host). Rhoddir cynnig arall arnynt am ryw ddiwrnod "
                + "lle mae’r gweinydd yn gofyn am hynny: naw gwaith, ar ôl pum munud ac yna ddwywaith cyhyd bob tro.")
    }
}
