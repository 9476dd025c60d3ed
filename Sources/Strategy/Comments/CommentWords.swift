import Basics

/// The words of comments on a strategy.
enum CommentWords {
    static let title = Bilingual("What people said about it", cy: "Yr hyn a ddywedodd pobl amdani")
    static let say = Bilingual("Say what you think", cy: "Dweud eich barn")
    static let part = Bilingual("What is it about?", cy: "Am beth mae’n sôn?")
    static let wholePart = Bilingual("The whole strategy", cy: "Y strategaeth gyfan")
    static let partGone = Bilingual(
        "Parts that are no longer in the text", cy: "Rhannau nad ydynt yn y testun mwyach")
    static let words = Bilingual("Your words", cy: "Eich geiriau")
    static let wordsHint = Bilingual(
        "No names of children, young people or families", cy: "Dim enwau plant, pobl ifanc na theuluoedd")
    static let send = Bilingual("Send", cy: "Anfon")
    static let whose = Bilingual("Whose words are they?", cy: "Geiriau pwy ydynt?")
    static let who = Bilingual("Who said it", cy: "Pwy a’i dywedodd")
    static let whoHint = Bilingual(
        "An organisation, or a group such as “the Children in Care Council, 12 March”. Leave it empty for your own words.",
        cy:
            "Sefydliad, neu grŵp megis “y Cyngor Plant mewn Gofal, 12 Mawrth”. Gadewch yn wag ar gyfer eich geiriau eich hun."
    )
    static let sayWords = Bilingual("Write what you think", cy: "Ysgrifennwch eich barn")
    static let choosePart = Bilingual(
        "Choose a part that the text has: this one was taken out",
        cy: "Dewiswch ran sydd yn y testun: tynnwyd hon allan")
    static let sayWho = Bilingual(
        "Say who said it: an organisation or a group, never a name",
        cy: "Dywedwch pwy a’i dywedodd: sefydliad neu grŵp, byth enw")
    static let answer = Bilingual("Answer it", cy: "Ei ateb")
    static let answerAgain = Bilingual("Change the answer", cy: "Newid yr ateb")
    static let becomes = Bilingual("What becomes of it?", cy: "Beth ddaw ohono?")
    static let reply = Bilingual("The answer, and why", cy: "Yr ateb, a pham")
    static let chooseFate = Bilingual("Say what becomes of it", cy: "Dywedwch beth ddaw ohono")
    static let sayReply = Bilingual(
        "Write an answer, so that whoever said it knows why",
        cy: "Ysgrifennwch ateb, fel y gŵyr y sawl a’i dywedodd pam")
    static let answeredMeanwhile = Bilingual(
        "Somebody else answered this while you were writing. Their answer is shown; yours is in the form and is not "
            + "kept yet.",
        cy: "Atebodd rhywun arall hwn tra oeddech yn ysgrifennu. Dangosir eu hateb; mae’ch un chi yn y ffurflen ac nid "
            + "yw wedi’i gadw eto.")
    static let closed = Bilingual(
        "This strategy is past: nothing more can be said about it here.",
        cy: "Mae’r strategaeth hon wedi mynd heibio: ni ellir dweud dim mwy amdani yma.")

    static func speaker(_ speaker: Comment.Speaker) -> Bilingual {
        switch speaker {
        case .role: Bilingual("My own, in my role", cy: "Fy rhai i, yn fy rôl")
        case .partner: Bilingual("A partner’s, told to us", cy: "Rhai partner, wedi’u dweud wrthym")
        case .young: Bilingual("Young people’s, from a session", cy: "Rhai pobl ifanc, o sesiwn")
        }
    }

    static func fate(_ fate: Comment.Fate) -> Bilingual {
        switch fate {
        case .open: Bilingual("Not answered yet", cy: "Heb ei ateb eto")
        case .taken: Bilingual("We changed it", cy: "Newidiwyd ef gennym")
        case .partly: Bilingual("We changed part of it", cy: "Newidiwyd rhan ohono gennym")
        case .notTaken: Bilingual("We did not change it", cy: "Ni newidiwyd ef gennym")
        }
    }

    static func counts(_ all: Int, open: Int) -> Bilingual {
        if all == 0 { return Bilingual("Nobody has said anything yet.", cy: "Nid oes neb wedi dweud dim eto.") }
        return open == 0
            ? Bilingual("\(all) comments, all of them answered.", cy: "\(all) sylw, pob un wedi’i ateb.")
            : Bilingual("\(all) comments; \(open) wait for an answer.", cy: "\(all) sylw; mae \(open) yn aros am ateb.")
    }
}
