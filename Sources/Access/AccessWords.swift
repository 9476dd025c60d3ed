import Basics

/// Every sentence of signing in, accounts and roles.
enum AccessWords {
    // Signing in
    static let signIn = Bilingual("Sign in", cy: "Mewngofnodi")
    static let email = Bilingual("E-mail address", cy: "Cyfeiriad e-bost")
    static let password = Bilingual("Password", cy: "Cyfrinair")
    static let forgottenLink = Bilingual("I have forgotten my password", cy: "Rwyf wedi anghofio fy nghyfrinair")
    static let wrong = Bilingual(
        "The e-mail address and the password do not belong together. Check both and try again.",
        cy: "Nid yw’r cyfeiriad e-bost a’r cyfrinair yn perthyn i’w gilydd. Gwiriwch y ddau a rhowch gynnig arall "
            + "arni.")
    static let tooManyTries = Bilingual(
        "There were too many tries. Wait five minutes, then try again; or ask your administrator for a new link.",
        cy: "Bu gormod o gynigion. Arhoswch bum munud, yna rhowch gynnig arall arni; neu gofynnwch i’ch gweinyddwr "
            + "am ddolen newydd.")
    static let enterEmail = Bilingual("Enter your e-mail address", cy: "Rhowch eich cyfeiriad e-bost")
    static let enterPassword = Bilingual("Enter your password", cy: "Rhowch eich cyfrinair")
    static let manySigningIn = Bilingual(
        "Very many people are signing in at this moment. Wait a minute and try again.",
        cy: "Mae llawer iawn o bobl yn mewngofnodi ar hyn o bryd. Arhoswch funud a rhowch gynnig arall arni.")
    static let signedOut = Bilingual("You are signed out", cy: "Rydych wedi allgofnodi")
    static let signedOutMore = Bilingual(
        "Nothing of your visit is kept in this browser.",
        cy: "Nid oes dim o’ch ymweliad yn cael ei gadw yn y porwr hwn.")
    static let signInAgain = Bilingual("Sign in again", cy: "Mewngofnodi eto")

    // The code
    static let codeTitle = Bilingual("Enter the code from your phone", cy: "Rhowch y cod o’ch ffôn")
    static let code = Bilingual("Code", cy: "Cod")
    static let codeHint = Bilingual(
        "Six digits from your authenticator app, or one of your printed recovery codes",
        cy: "Chwe digid o’ch ap dilysu, neu un o’ch codau adfer printiedig")
    static let codeWrong = Bilingual(
        "That code does not fit. Codes change every thirty seconds and work once: enter the one you see now.",
        cy: "Nid yw’r cod hwnnw’n ffitio. Mae codau’n newid bob tri deg eiliad ac yn gweithio unwaith: rhowch yr un "
            + "a welwch nawr.")
    static let goOn = Bilingual("Continue", cy: "Parhau")

    // Forgotten password
    static let forgottenTitle = Bilingual("Forgotten password", cy: "Wedi anghofio’r cyfrinair")
    static let forgottenHow = Bilingual(
        "Enter your e-mail address. If it belongs to an account, your administrator is told and gives you a link to "
            + "choose a new password.",
        cy: "Rhowch eich cyfeiriad e-bost. Os yw’n perthyn i gyfrif, caiff eich gweinyddwr wybod a rhydd ddolen i "
            + "chi ddewis cyfrinair newydd.")
    static let askForLink = Bilingual("Ask for a link", cy: "Gofyn am ddolen")
    static let forgottenDoneTitle = Bilingual("Your request is noted", cy: "Nodwyd eich cais")
    static let forgottenDone = Bilingual(
        "If that address belongs to an account, your administrator can now see that you asked. They will check that "
            + "it is you and give you the link.",
        cy: "Os yw’r cyfeiriad hwnnw’n perthyn i gyfrif, gall eich gweinyddwr weld nawr eich bod wedi gofyn. Bydd "
            + "yn gwirio mai chi sydd yno ac yn rhoi’r ddolen i chi.")
    static let forgottenHowByMail = Bilingual(
        "Enter your e-mail address. If it belongs to an account, a letter with a link to choose a new password goes to "
            + "it within a few minutes.",
        cy: "Rhowch eich cyfeiriad e-bost. Os yw’n perthyn i gyfrif, bydd llythyr â dolen i ddewis cyfrinair newydd yn "
            + "mynd iddo o fewn ychydig funudau.")
    static let forgottenDoneByMail = Bilingual(
        "If that address belongs to an account, a letter with a link goes to it within a few minutes. If none comes, "
            + "look among the unwanted mail, then ask your administrator, who can give you the link.",
        cy:
            "Os yw’r cyfeiriad hwnnw’n perthyn i gyfrif, bydd llythyr â dolen yn mynd iddo o fewn ychydig funudau. Os na "
            + "ddaw un, edrychwch ymhlith y post diangen, yna gofynnwch i’ch gweinyddwr, a all roi’r ddolen i chi.")
    static let chooseTitle = Bilingual("Choose a password", cy: "Dewis cyfrinair")
    static let newPassword = Bilingual("New password", cy: "Cyfrinair newydd")
    static let newPasswordHint = Bilingual(
        "At least 12 characters. Three words that do not belong together are good. Spaces count.",
        cy: "O leiaf 12 nod. Mae tri gair nad ydynt yn perthyn i’w gilydd yn dda. Mae bylchau’n cyfrif.")
    static let savePassword = Bilingual("Save this password", cy: "Cadw’r cyfrinair hwn")
    static let linkOverTitle = Bilingual("This link no longer works", cy: "Nid yw’r ddolen hon yn gweithio mwyach")
    static let linkOver = Bilingual(
        "A link works once and for 24 hours, and a newer one replaces it. Ask your administrator for another.",
        cy: "Mae dolen yn gweithio unwaith ac am 24 awr, ac mae un fwy newydd yn ei disodli. Gofynnwch i’ch "
            + "gweinyddwr am un arall.")
    static let chosenTitle = Bilingual("Your password is saved", cy: "Mae eich cyfrinair wedi’i gadw")
    static let chosen = Bilingual(
        "Every place where you were signed in is signed out. Sign in with your new password.",
        cy: "Mae pob man lle roeddech wedi mewngofnodi wedi’i allgofnodi. Mewngofnodwch gyda’ch cyfrinair newydd.")

    static func passwordTooShort(_ shortest: Int) -> Bilingual {
        Bilingual(
            "Use at least \(shortest) characters. Three words that do not belong together are easy to remember.",
            cy: "Defnyddiwch o leiaf \(shortest) nod. Mae tri gair nad ydynt yn perthyn i’w gilydd yn hawdd i’w cofio.")
    }

    static let passwordTooLong = Bilingual(
        "Use fewer than 1,000 characters", cy: "Defnyddiwch lai na 1,000 o nodau")
    static let passwordTooPlain = Bilingual(
        "Use more than four different characters", cy: "Defnyddiwch fwy na phedwar nod gwahanol")
    static let passwordIsName = Bilingual(
        "Choose a password that does not begin with your e-mail address",
        cy: "Dewiswch gyfrinair nad yw’n dechrau gyda’ch cyfeiriad e-bost")
    static let passwordCommon = Bilingual(
        "That is one of the passwords that are tried first. Choose another.",
        cy: "Dyna un o’r cyfrineiriau y rhoddir cynnig arnynt gyntaf. Dewiswch un arall.")

    // My account
    static let myAccount = Bilingual("My account", cy: "Fy nghyfrif")
    static let name = Bilingual("Name", cy: "Enw")
    static let roles = Bilingual("Roles", cy: "Rolau")
    static let role = Bilingual("Role", cy: "Rôl")
    static let secondStep = Bilingual("Second step when signing in", cy: "Ail gam wrth fewngofnodi")
    static let secondStepOff = Bilingual("Not set up", cy: "Heb ei osod")

    static func secondStepOn(_ codes: Int) -> Bilingual {
        Bilingual(
            "Set up; \(codes) recovery codes left", cy: "Wedi’i osod; \(codes) o godau adfer ar ôl")
    }

    static let setUpSecondStep = Bilingual("Set up a second step", cy: "Gosod ail gam")
    static let changeSecondStep = Bilingual("Set it up anew", cy: "Ei osod o’r newydd")
    static let secondStepWhy = Bilingual(
        "Someone who learns your password still cannot sign in without your phone.",
        cy: "Ni all rhywun sy’n dysgu eich cyfrinair fewngofnodi heb eich ffôn wedyn.")
    static let secondStepHow = Bilingual(
        "Open an authenticator app on your phone, choose to add an account, and point the camera at this square.",
        cy: "Agorwch ap dilysu ar eich ffôn, dewiswch ychwanegu cyfrif, a phwyntiwch y camera at y sgwâr hwn.")
    static let squareCode = Bilingual(
        "A square code that holds the key written below it",
        cy: "Cod sgwâr sy’n dal yr allwedd a ysgrifennwyd oddi tano")
    static let secondStepKey = Bilingual(
        "Without a camera, type this key by hand:", cy: "Heb gamera, teipiwch yr allwedd hon â llaw:")
    static let secondStepLink = Bilingual(
        "Or, on the phone itself, open this link in the app", cy: "Neu, ar y ffôn ei hun, agorwch y ddolen hon yn yr ap"
    )
    static let secondStepThen = Bilingual(
        "Then enter the six digits that the app shows.", cy: "Yna rhowch y chwe digid y mae’r ap yn eu dangos.")
    static let turnOn = Bilingual("Turn the second step on", cy: "Troi’r ail gam ymlaen")
    static let recoveryTitle = Bilingual("Print your recovery codes", cy: "Argraffwch eich codau adfer")
    static let recoveryWhy = Bilingual(
        "Each of these works once in place of the code from your phone, should you lose it. They are shown only "
            + "now: print this page and keep it where you keep your keys.",
        cy: "Mae pob un o’r rhain yn gweithio unwaith yn lle’r cod o’ch ffôn, pe baech yn ei golli. Dim ond nawr "
            + "y’u dangosir: argraffwch y dudalen hon a’i chadw lle’r ydych yn cadw eich allweddi.")
    static let recoveryKept = Bilingual("I have printed them", cy: "Rwyf wedi eu hargraffu")
    static let sessions = Bilingual("Where you are signed in", cy: "Lle’r ydych wedi mewngofnodi")
    static let signedInSince = Bilingual("Signed in", cy: "Mewngofnodwyd")
    static let lastUsed = Bilingual("Last used", cy: "Defnyddiwyd ddiwethaf")
    static let thisOne = Bilingual("this one", cy: "yr un hon")
    static let endOthers = Bilingual("Sign out everywhere else", cy: "Allgofnodi ym mhob man arall")
    static let changePassword = Bilingual("Change my password", cy: "Newid fy nghyfrinair")
    static let currentPassword = Bilingual("Current password", cy: "Cyfrinair presennol")
    static let currentWrong = Bilingual(
        "That is not your current password", cy: "Nid hwnnw yw eich cyfrinair presennol")

    // People
    static let people = Bilingual("People", cy: "Pobl")

    static func peopleCount(_ count: Int, _ disabled: Int) -> Bilingual {
        Bilingual(
            "\(count) may sign in" + (disabled > 0 ? "; \(disabled) are disabled." : "."),
            cy: "Caiff \(count) fewngofnodi" + (disabled > 0 ? "; mae \(disabled) wedi’u hanalluogi." : "."))
    }

    static let addPerson = Bilingual("Add a person", cy: "Ychwanegu person")
    static let state = Bilingual("State", cy: "Cyflwr")
    static let active = Bilingual("May sign in", cy: "Caiff fewngofnodi")
    static let disabled = Bilingual("Disabled", cy: "Wedi’i analluogi")
    static let noPassword = Bilingual("Has not chosen a password", cy: "Heb ddewis cyfrinair")
    static let askedForLink = Bilingual("Has asked for a new password", cy: "Wedi gofyn am gyfrinair newydd")
    static let rolesHint = Bilingual(
        "What each may do is on the page “Who may do what”",
        cy: "Mae’r hyn y caiff pob un ei wneud ar y dudalen “Pwy gaiff wneud beth”")
    static let enterName = Bilingual("Enter the person’s name", cy: "Rhowch enw’r person")
    static let nameTooLong = Bilingual("Use at most 100 characters", cy: "Defnyddiwch 100 nod ar y mwyaf")
    static let emailWrong = Bilingual(
        "Enter an e-mail address like name@council.gov.uk", cy: "Rhowch gyfeiriad e-bost fel enw@cyngor.gov.uk")
    static let emailTaken = Bilingual(
        "Someone with this e-mail address is here already", cy: "Mae rhywun â’r cyfeiriad e-bost hwn yma eisoes")
    static let chooseRole = Bilingual("Choose at least one role", cy: "Dewiswch o leiaf un rôl")
    static let ownAdministrator = Bilingual(
        "You cannot take the administrator’s role from yourself; ask another administrator",
        cy: "Ni allwch dynnu rôl y gweinyddwr oddi arnoch eich hun; gofynnwch i weinyddwr arall")
    static let saveRoles = Bilingual("Save these roles", cy: "Cadw’r rolau hyn")
    static let rolesSaved = Bilingual(
        "The roles are saved. The person is signed out everywhere and has them when they next sign in.",
        cy: "Mae’r rolau wedi’u cadw. Mae’r person wedi’i allgofnodi ym mhob man a bydd ganddo’r rolau pan fydd yn "
            + "mewngofnodi nesaf.")
    static let makeLink = Bilingual("Make a link to choose a password", cy: "Gwneud dolen i ddewis cyfrinair")
    static let linkMade = Bilingual(
        "Give this link to the person yourself, in a way that only they read. It works once, for 24 hours, and is "
            + "not shown again.",
        cy: "Rhowch y ddolen hon i’r person eich hun, mewn ffordd mai dim ond y person sy’n ei darllen. Mae’n "
            + "gweithio unwaith, am 24 awr, ac ni chaiff ei dangos eto.")
    static let invited = Bilingual(
        "A letter with a link to choose a password goes to this address within a few minutes. You can also make a link "
            + "here and hand it over yourself.",
        cy: "Bydd llythyr â dolen i ddewis cyfrinair yn mynd i’r cyfeiriad hwn o fewn ychydig funudau. Gallwch hefyd "
            + "wneud dolen yma a’i rhoi eich hun.")
    static let disable = Bilingual("Disable this account", cy: "Analluogi’r cyfrif hwn")
    static let disableQuestion = Bilingual("Disable this account?", cy: "Analluogi’r cyfrif hwn?")
    static let disableWhat = Bilingual(
        "The person is signed out everywhere at once and cannot sign in until the account is enabled again. What "
            + "they did stays on record.",
        cy: "Caiff y person ei allgofnodi ym mhob man ar unwaith ac ni all fewngofnodi nes i’r cyfrif gael ei "
            + "alluogi eto. Mae’r hyn a wnaeth yn aros ar gofnod.")
    static let enable = Bilingual("Enable this account again", cy: "Galluogi’r cyfrif hwn eto")
    static let removeSecondStep = Bilingual("Take the second step away", cy: "Tynnu’r ail gam i ffwrdd")
    static let ownDisable = Bilingual(
        "You cannot disable your own account", cy: "Ni allwch analluogi eich cyfrif eich hun")

    // Who may do what
    static let rolesTitle = Bilingual("Who may do what", cy: "Pwy gaiff wneud beth")
    static let rolesLede = Bilingual(
        "A person may hold several roles and may then do what any of them may. Nothing is open to everyone by "
            + "oversight: each page names who may use it, and this table is made from those names.",
        cy: "Caiff person ddal sawl rôl ac yna wneud yr hyn a gaiff unrhyw un ohonynt. Nid oes dim yn agored i bawb "
            + "trwy amryfusedd: mae pob tudalen yn enwi pwy gaiff ei defnyddio, a gwneir y tabl hwn o’r enwau hynny.")
    static let rolesTable = Bilingual("What each role may do", cy: "Yr hyn y caiff pob rôl ei wneud")
    static let purpose = Bilingual("What it is for", cy: "At beth y mae")
    static let whatTheyMay = Bilingual("May", cy: "Caiff")
    static let nothingYet = Bilingual(
        "Nothing beyond their own account in this version", cy: "Dim y tu hwnt i’w gyfrif ei hun yn y fersiwn hwn")

    // The audit
    static let readAudit = Bilingual(
        "Read what was done, by whom and when", cy: "Darllen beth a wnaed, gan bwy a phryd")
    static let audit = Bilingual("What was done", cy: "Beth a wnaed")
    static let auditLede = Bilingual(
        "Every change, every sign-in and every opening of the vault, in one chain that hearth verify checks. It "
            + "holds no words and no names of children.",
        cy: "Pob newid, pob mewngofnodi a phob agoriad o’r gladdgell, mewn un gadwyn y mae hearth verify yn ei "
            + "gwirio. Nid yw’n dal geiriau nac enwau plant.")
    static let auditFilter = Bilingual("Show only", cy: "Dangos yn unig")
    static let act = Bilingual("Act", cy: "Gweithred")
    static let allActs = Bilingual("All acts", cy: "Pob gweithred")
    static let when = Bilingual("When", cy: "Pryd")
    static let who = Bilingual("Who", cy: "Pwy")
    static let detail = Bilingual("Detail", cy: "Manylion")
    static let noActs = Bilingual("Nothing of that kind was done.", cy: "Ni wnaed dim o’r math hwnnw.")

    static func acts(_ count: Int) -> Bilingual {
        count == 1
            ? Bilingual("1 act, the newest first", cy: "1 weithred, y ddiweddaraf yn gyntaf")
            : Bilingual(
                "\(count.written) acts, the newest first",
                cy: "\(count.written) o weithredoedd, y ddiweddaraf yn gyntaf")
    }

    static func byCommand(_ user: String) -> Bilingual {
        Bilingual("The command (\(user))", cy: "Y gorchymyn (\(user))")
    }

    static func bySystem(_ part: String) -> Bilingual { Bilingual("Hearth (\(part))", cy: "Hearth ei hun (\(part))") }

    static let kindSessions = Bilingual("Signing in and out", cy: "Mewngofnodi ac allgofnodi")
    static let kindAccounts = Bilingual("Accounts and roles", cy: "Cyfrifon a rolau")
    static let kindPasswords = Bilingual("Passwords", cy: "Cyfrineiriau")
    static let kindReturns = Bilingual("Returns", cy: "Ffurflenni")
    static let kindVault = Bilingual("Opening the vault", cy: "Agor y gladdgell")
    static let kindCouncil = Bilingual("The council’s settings", cy: "Gosodiadau’r cyngor")
    static let kindBackups = Bilingual("Backups", cy: "Copïau wrth gefn")
    static let kindExports = Bilingual("Exports", cy: "Allforion")

    static let managePeople = Bilingual(
        "Add people, set their roles, disable accounts", cy: "Ychwanegu pobl, gosod eu rolau, analluogi cyfrifon")

}
