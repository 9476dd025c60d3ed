import Basics
import Council

/// The words of the page on which somebody says how work goes.
enum UpdateWords {
    static let title = Bilingual("How does it go?", cy: "Sut mae’n mynd?")
    static let state = Bilingual("How it stands", cy: "Sut mae’n sefyll")
    static let noChange = Bilingual("No change since the last word", cy: "Dim newid ers y gair diwethaf")
    static let noState = Bilingual("Words or evidence only", cy: "Geiriau neu dystiolaeth yn unig")
    static let words = Bilingual("In a line or two", cy: "Mewn llinell neu ddwy")
    static let wordsHint = Bilingual(
        "What was done, or what stands in the way. No names of children. If it is stopped, say why.",
        cy: "Beth a wnaed, neu beth sydd yn y ffordd. Dim enwau plant. Os yw wedi’i stopio, dywedwch pam.")
    static let on = Bilingual("On which day was this so?", cy: "Ar ba ddiwrnod yr oedd felly?")
    static let evidence = Bilingual("What shows it", cy: "Beth sy’n ei ddangos")
    static let evidenceLede = Bilingual(
        "Leave this empty if there is nothing to show.", cy: "Gadewch hyn yn wag os nad oes dim i’w ddangos.")
    static let file = Bilingual("A file", cy: "Ffeil")
    static let fileHint = Bilingual(
        "PDF, Word, Excel, CSV, text, PNG or JPEG, at most 10 MB. No names or pictures of children.",
        cy: "PDF, Word, Excel, CSV, testun, PNG neu JPEG, 10 MB ar y mwyaf. Dim enwau na lluniau plant.")
    static let link = Bilingual("Or a link", cy: "Neu ddolen")
    static let linkHint = Bilingual("Beginning with https://", cy: "Yn dechrau â https://")
    static let shows = Bilingual("What it shows", cy: "Beth mae’n ei ddangos")
    static let send = Bilingual("Say so", cy: "Ei ddweud")

    static let chooseState = Bilingual("Choose how it stands", cy: "Dewiswch sut mae’n sefyll")
    static let whyStopped = Bilingual("Say why it was stopped", cy: "Dywedwch pam y cafodd ei stopio")
    static let nothingSaid = Bilingual(
        "Write a line, or add a file or a link", cy: "Ysgrifennwch linell, neu ychwanegwch ffeil neu ddolen")
    static let future = Bilingual(
        "That day has not come yet. Choose today or an earlier day",
        cy: "Nid yw’r diwrnod hwnnw wedi cyrraedd eto. Dewiswch heddiw neu ddiwrnod cynharach")
    static let linkWrong = Bilingual(
        "Type a whole address that begins with https://", cy: "Teipiwch gyfeiriad cyfan sy’n dechrau â https://")
    static let oneOfBoth = Bilingual(
        "Add a file or a link, not both at once", cy: "Ychwanegwch ffeil neu ddolen, nid y ddwy ar unwaith")
    static let fileAgain = Bilingual(
        "Choose the file again: it is not kept while something else is wrong.",
        cy: "Dewiswch y ffeil eto: ni chaiff ei chadw tra bo rhywbeth arall o’i le.")
    static let conflict = Bilingual(
        "Somebody else said how it stands while you were writing. Nothing was overwritten. It now reads:",
        cy: "Dywedodd rhywun arall sut mae’n sefyll tra oeddech yn ysgrifennu. Ni throsysgrifwyd dim. Mae’n dweud "
            + "nawr:")
    static let conflictThen = Bilingual(
        "If what you typed below is still right, send it again.",
        cy: "Os yw’r hyn a deipioch isod yn dal yn gywir, anfonwch ef eto.")
    static let notYours = Bilingual(
        "Only those who answer for it may say how it goes.",
        cy: "Dim ond y rhai sy’n atebol amdano a gaiff ddweud sut mae’n mynd.")
}
