import Basics

/// The words of the council's own pages.
enum CouncilWords {
    static let unnamed = Bilingual("Your council", cy: "Eich cyngor")
    static let settings = Bilingual("Settings", cy: "Gosodiadau")
    static let settingsTitle = Bilingual("How the council shows itself", cy: "Sut mae’r cyngor yn ei ddangos ei hun")
    static let nameEnglish = Bilingual("The council’s name in English", cy: "Enw’r cyngor yn Saesneg")
    static let nameWelsh = Bilingual("The council’s name in Welsh", cy: "Enw’r cyngor yn Gymraeg")
    static let nameWelshHint = Bilingual(
        "The same name again if it has no Welsh one", cy: "Yr un enw eto os nad oes ganddo enw Cymraeg")
    static let authority = Bilingual("Authority code", cy: "Cod yr awdurdod")
    static let authorityHint = Bilingual(
        "A letter and eight digits from the Office for National Statistics, such as W06000004. A home is inside the "
            + "area if its postcode belongs to this authority.",
        cy: "Llythyren ac wyth digid gan y Swyddfa Ystadegau Gwladol, megis W06000004. Mae cartref y tu mewn i’r "
            + "ardal os yw ei god post yn perthyn i’r awdurdod hwn.")
    static let accent = Bilingual("Accent colour", cy: "Lliw acen")
    static let accentHint = Bilingual(
        "Six digits after a #, such as #0b5357. Leave it empty for the usual teal.",
        cy: "Chwe digid ar ôl #, megis #0b5357. Gadewch ef yn wag ar gyfer y gwyrddlas arferol.")
    static let save = Bilingual("Save these settings", cy: "Cadw’r gosodiadau hyn")
    static let saved = Bilingual("The settings are saved.", cy: "Mae’r gosodiadau wedi’u cadw.")
    static let enterName = Bilingual("Enter the council’s name", cy: "Rhowch enw’r cyngor")
    static let nameTooLong = Bilingual("Use at most 100 characters", cy: "Defnyddiwch 100 nod ar y mwyaf")
    static let authorityWrong = Bilingual(
        "Enter E, W, S or N and eight digits, such as W06000004",
        cy: "Rhowch E, W, S neu N ac wyth digid, megis W06000004")
    static let accentWrong = Bilingual(
        "Enter a # and six digits, such as #0b5357", cy: "Rhowch # a chwe digid, megis #0b5357")

    static func accentTooPale(_ contrast: Double) -> Bilingual {
        // 4.497 must not read as the 4.50 that it falls short of.
        let written = min(contrast, 4.49).written(decimals: 2)
        return Bilingual(
            "White words on this colour have a contrast of \(written) to 1; people need 4.5 or more. Choose a "
                + "darker one.",
            cy: "Mae gan eiriau gwyn ar y lliw hwn gyferbyniad o \(written) i 1; mae ar bobl angen 4.5 neu fwy. "
                + "Dewiswch un tywyllach.")
    }

    static let setUp = Bilingual(
        "Set the council’s name, colours, authority code and words",
        cy: "Gosod enw, lliwiau, cod awdurdod a geiriau’r cyngor")

    // Accessibility
    static let accessibilityTitle = Bilingual("Accessibility", cy: "Hygyrchedd")
    static let accessibility: [Bilingual] = [
        Bilingual(
            "We want everyone to be able to use these pages. You should be able to make the text four times larger "
                + "without scrolling sideways, do everything with a keyboard, read every chart as a table, and use "
                + "every page without JavaScript.",
            cy: "Rydym am i bawb allu defnyddio’r tudalennau hyn. Dylech allu gwneud y testun bedair gwaith yn fwy "
                + "heb sgrolio i’r ochr, gwneud popeth gyda bysellfwrdd, darllen pob siart fel tabl, a defnyddio "
                + "pob tudalen heb JavaScript."),
        Bilingual(
            "The pages are made to meet the Web Content Accessibility Guidelines 2.2 at level AA. They are checked "
                + "by machine in English and Welsh, on narrow and wide screens. They have not yet been tried by "
                + "people who use screen readers; until they have, we do not claim that they comply.",
            cy: "Gwneir y tudalennau i fodloni Canllawiau Hygyrchedd Cynnwys y We 2.2 ar lefel AA. Cânt eu gwirio "
                + "gan beiriant yn Gymraeg ac yn Saesneg, ar sgriniau cul a llydan. Nid ydynt eto wedi’u profi gan "
                + "bobl sy’n defnyddio darllenwyr sgrin; hyd nes y byddant, nid ydym yn honni eu bod yn "
                + "cydymffurfio."),
        Bilingual(
            "If something is hard to use, tell the council’s administrator: what page it was, and what you wanted "
                + "to do.",
            cy: "Os yw rhywbeth yn anodd ei ddefnyddio, dywedwch wrth weinyddwr y cyngor: pa dudalen oedd hi, a "
                + "beth yr oeddech am ei wneud."),
    ]

    // Privacy
    static let privacyTitle = Bilingual(
        "What is kept here, and what is not", cy: "Yr hyn a gedwir yma, a’r hyn na chedwir")
    static let privacy: [Bilingual] = [
        Bilingual(
            "No child’s name, address, pupil number or full date of birth is kept here. When the council loads its "
                + "yearly return, each child’s number becomes a code that cannot be turned back, the day of birth "
                + "becomes a month, and postcodes become a distance and whether the home is inside the area.",
            cy: "Ni chedwir yma enw, cyfeiriad, rhif disgybl na dyddiad geni llawn yr un plentyn. Pan fydd y cyngor "
                + "yn llwytho ei ddatganiad blynyddol, mae rhif pob plentyn yn troi’n god na ellir ei droi’n ôl, "
                + "diwrnod geni’n troi’n fis, a chodau post yn troi’n bellter ac a yw’r cartref y tu mewn i’r "
                + "ardal."),
        Bilingual(
            "What remains is sealed with a key that is kept apart from the database. It is opened only to count, "
                + "and every opening is recorded.",
            cy: "Caiff yr hyn sy’n weddill ei selio ag allwedd a gedwir ar wahân i’r gronfa ddata. Dim ond i gyfrif "
                + "y caiff ei agor, a chofnodir pob agoriad."),
        Bilingual(
            "Of the people who sign in, their name, work e-mail address, roles and what they did are kept. Two "
                + "cookies are set: one keeps you signed in, one protects forms. There is no tracking and nothing "
                + "comes from other sites.",
            cy: "O’r bobl sy’n mewngofnodi, cedwir eu henw, eu cyfeiriad e-bost gwaith, eu rolau a’r hyn a "
                + "wnaethant. Gosodir dau gwci: mae un yn eich cadw wedi mewngofnodi, mae’r llall yn gwarchod "
                + "ffurflenni. Nid oes olrhain ac nid oes dim yn dod o wefannau eraill."),
    ]
}
