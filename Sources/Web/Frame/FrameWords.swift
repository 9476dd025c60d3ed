import Basics

/// The words that stand on every page.
package enum FrameWords {
    static let hearth = Bilingual("Hearth", cy: "Hearth")
    static let skip = Bilingual("Skip to the main content", cy: "Neidio i’r prif gynnwys")
    static let demonstration = Bilingual(
        "This is a demonstration. No child in it is real.",
        cy: "Arddangosiad yw hwn. Nid oes yr un plentyn go iawn ynddo.")
    static let demonstrationLabel = Bilingual("Demonstration", cy: "Arddangosiad")
    static let otherLanguage = Bilingual("Cymraeg", cy: "English")
    static let signIn = Bilingual("Sign in", cy: "Mewngofnodi")
    static let signOut = Bilingual("Sign out", cy: "Allgofnodi")
    package static let everything = Bilingual("Everything", cy: "Popeth")
    static let mainNavigation = Bilingual("Main", cy: "Prif")
    package static let testQuestion = Bilingual(
        "Would this be good enough for my own child?", cy: "A fyddai hyn yn ddigon da i’m plentyn fy hun?")
    package static let toYoungPeople = Bilingual("What we promised you", cy: "Yr hyn a addawsom i ti")
    static let accessibility = Bilingual("Accessibility", cy: "Hygyrchedd")
    static let privacy = Bilingual("Privacy", cy: "Preifatrwydd")
    static let whoMayWhat = Bilingual("Who may do what", cy: "Pwy gaiff wneud beth")

    static let notFoundTitle = Bilingual("There is no page here", cy: "Nid oes tudalen yma")
    static let notFound = Bilingual(
        "If you typed the address, check it. If you followed a link of ours, the page has gone or moved.",
        cy: "Os teipioch chi’r cyfeiriad, gwiriwch ef. Os dilynoch chi ddolen o’n heiddo ni, mae’r dudalen wedi "
            + "mynd neu wedi symud.")
    static let notAllowedTitle = Bilingual(
        "Your role does not open this page", cy: "Nid yw eich rôl yn agor y dudalen hon")
    static let notAllowed = Bilingual(
        "You are signed in, but what you asked for belongs to another role. If you need it for your work, ask your "
            + "administrator.",
        cy: "Rydych wedi mewngofnodi, ond mae’r hyn y gofynnoch amdano yn perthyn i rôl arall. Os oes ei angen "
            + "arnoch at eich gwaith, gofynnwch i’ch gweinyddwr.")
    static let formRefusedTitle = Bilingual("The form was not taken", cy: "Ni dderbyniwyd y ffurflen")
    static let signedOutTitle = Bilingual("You are signed out", cy: "Rydych wedi allgofnodi")
    static let signedOut = Bilingual(
        "So nothing was kept yet. Copy what you typed, sign in, open the page again and send it once more.",
        cy:
            "Felly ni chadwyd dim eto. Copïwch yr hyn a deipioch, mewngofnodwch, agorwch y dudalen eto a’i hanfon unwaith "
            + "yn rhagor.")
    static let whatYouTyped = Bilingual("What you typed", cy: "Yr hyn a deipioch")
    static let formStale = Bilingual(
        "The page you sent it from was opened too long ago or from elsewhere, so nothing was changed. Go back, copy "
            + "what you typed, open the page again and send it once more.",
        cy: "Agorwyd y dudalen yr anfonoch hi ohoni yn rhy bell yn ôl neu o fan arall, felly ni newidiwyd dim. Ewch "
            + "yn ôl, copïwch yr hyn a deipioch, agorwch y dudalen eto a’i hanfon unwaith yn rhagor.")
    static let formTooLarge = Bilingual(
        "What was sent is larger than this form takes. Nothing was changed. Go back, shorten it and send it again.",
        cy: "Mae’r hyn a anfonwyd yn fwy nag y mae’r ffurflen hon yn ei gymryd. Ni newidiwyd dim. Ewch yn ôl, "
            + "byrhewch ef a’i anfon eto.")
    /// - Parameter most: in bytes.
    static func fileTooLarge(_ most: Int) -> Bilingual {
        Bilingual(
            "The file is larger than \(most >> 20) MB, which is the most that is taken here. Nothing was changed. Go "
                + "back and send a smaller one.",
            cy: "Mae’r ffeil yn fwy na \(most >> 20) MB, sef y mwyaf a dderbynnir yma. Ni newidiwyd dim. Ewch yn ôl ac "
                + "anfonwch un lai.")
    }
    static let formIncomplete = Bilingual(
        "What was sent broke off on the way. Nothing was changed. Check the connection and send it again.",
        cy: "Torrwyd yr hyn a anfonwyd ar y ffordd. Ni newidiwyd dim. Gwiriwch y cysylltiad a’i anfon eto.")
    static let formNoRoom = Bilingual(
        "The disk has no room for what was sent. Nothing was changed. Tell your administrator.",
        cy: "Nid oes lle ar y ddisg i’r hyn a anfonwyd. Ni newidiwyd dim. Dywedwch wrth eich gweinyddwr.")
    static let cannotBeDoneTitle = Bilingual("This cannot be done as it stands", cy: "Ni ellir gwneud hyn fel y mae")
    static let unavailableTitle = Bilingual(
        "Hearth cannot do this just now", cy: "Ni all Hearth wneud hyn ar hyn o bryd")
    static let faultTitle = Bilingual("Something went wrong", cy: "Aeth rhywbeth o’i le")
    static let fault = Bilingual(
        "The fault is ours and not yours. Nothing you had saved is lost. Try again; if it happens again, tell your "
            + "administrator.",
        cy: "Ein bai ni yw hyn, nid eich bai chi. Nid oes dim a gadwoch wedi’i golli. Rhowch gynnig arall arni; os "
            + "bydd yn digwydd eto, dywedwch wrth eich gweinyddwr.")

    static func quoteReference(_ reference: String) -> Bilingual {
        Bilingual(
            "If you ask for help, quote \(reference).", cy: "Os gofynnwch am help, dyfynnwch \(reference).")
    }

    static let toFirstPage = Bilingual("Go to the first page", cy: "Ewch i’r dudalen gyntaf")

    static let roleNames: [Role: Bilingual] = [
        .youngPerson: Bilingual("Young person", cy: "Person ifanc"),
        .carer: Bilingual("Carer", cy: "Gofalwr"),
        .member: Bilingual("Councillor", cy: "Cynghorydd"),
        .lead: Bilingual("Lead", cy: "Arweinydd"),
        .clerk: Bilingual("Clerk", cy: "Clerc"),
        .officer: Bilingual("Corporate parenting officer", cy: "Swyddog rhianta corfforaethol"),
        .analyst: Bilingual("Analyst", cy: "Dadansoddwr"),
        .visitor: Bilingual("Independent visitor to homes", cy: "Ymwelydd annibynnol â chartrefi"),
        .administrator: Bilingual("Administrator", cy: "Gweinyddwr"),
    ]

    static let rolePurposes: [Role: Bilingual] = [
        .youngPerson: Bilingual(
            "Says what matters and sees what came of it, without an account in their own name.",
            cy: "Yn dweud beth sy’n bwysig ac yn gweld beth ddaeth o hynny, heb gyfrif yn ei enw ei hun."),
        .carer: Bilingual(
            "Sees the promise and what their family is entitled to.",
            cy: "Yn gweld yr addewid a’r hyn y mae gan ei deulu hawl iddo."),
        .member: Bilingual(
            "Prepares for meetings, asks questions and keeps the promise in view.",
            cy: "Yn paratoi at gyfarfodydd, yn holi cwestiynau ac yn cadw’r addewid mewn golwg."),
        .lead: Bilingual(
            "Owns activities and says how they are going.",
            cy: "Yn berchen ar weithgareddau ac yn dweud sut maent yn mynd."),
        .clerk: Bilingual(
            "Runs the meetings: agendas, papers, minutes, decisions.",
            cy: "Yn rhedeg y cyfarfodydd: agendâu, papurau, cofnodion, penderfyniadau."),
        .officer: Bilingual(
            "Runs the strategy, the programme, what children say and the offer.",
            cy: "Yn rhedeg y strategaeth, y rhaglen, yr hyn y mae plant yn ei ddweud a’r cynnig."),
        .analyst: Bilingual(
            "Loads and checks returns, defines measures, and may open the vault.",
            cy: "Yn llwytho ac yn gwirio datganiadau, yn diffinio mesurau, ac yn cael agor y gladdgell."),
        .visitor: Bilingual(
            "Visits children’s homes each month and reports on them.",
            cy: "Yn ymweld â chartrefi plant bob mis ac yn adrodd arnynt."),
        .administrator: Bilingual(
            "Looks after accounts and settings, and sees no content.",
            cy: "Yn gofalu am gyfrifon a gosodiadau, ac nid yw’n gweld cynnwys."),
    ]
}
