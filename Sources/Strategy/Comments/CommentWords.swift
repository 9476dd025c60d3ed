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
        "An organisation, or a group such as “the Children in Care Council”, never a person. Empty for your own words.",
        cy: "Sefydliad, neu grŵp megis “y Cyngor Plant mewn Gofal”, byth berson. Yn wag ar gyfer eich geiriau eich hun."
    )
    static let chooseSpeaker = Bilingual(
        "Say whose words these are: you named who said it, and chose “My own”",
        cy: "Dywedwch geiriau pwy yw’r rhain: rhoesoch enw pwy a’i dywedodd, a dewis “Fy rhai i”")
    static let done = Bilingual("Thank you. It is kept.", cy: "Diolch. Mae wedi’i gadw.")
    static let remove = Bilingual("Take it out", cy: "Ei dynnu allan")
    static let removeQuestion = Bilingual("Take this out?", cy: "Tynnu hwn allan?")
    static let removeWhat = Bilingual(
        "It goes for good, with its answer: right where it names somebody or was entered by mistake.",
        cy: "Mae’n mynd am byth, gyda’i ateb: iawn lle mae’n enwi rhywun neu lle’i nodwyd trwy gamgymeriad.")
    static let removed = Bilingual("It is taken out.", cy: "Mae wedi’i dynnu allan.")
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

    static func tooLong(_ most: Int) -> Bilingual {
        Bilingual(
            "This is longer than \(most.written) characters: make it shorter, or send it in two parts",
            cy: "Mae hwn yn hwy na \(most.written) nod: byrhewch ef, neu anfonwch ef mewn dwy ran")
    }

    static func ofVersion(_ number: Int) -> Bilingual {
        Bilingual("about version \(number)", cy: "am fersiwn \(number)")
    }

    static func counts(_ all: Int, open: Int) -> Bilingual {
        switch (all, open) {
        case (0, _): Bilingual("Nobody has said anything yet.", cy: "Nid oes neb wedi dweud dim eto.")
        case (1, 0): Bilingual("One comment, answered.", cy: "Un sylw, wedi’i ateb.")
        case (1, _): Bilingual("One comment; it waits for an answer.", cy: "Un sylw; mae’n aros am ateb.")
        case (_, 0): Bilingual("\(all) comments, all of them answered.", cy: "\(all) sylw, pob un wedi’i ateb.")
        case (_, 1): Bilingual("\(all) comments; one waits for an answer.", cy: "\(all) sylw; mae un yn aros am ateb.")
        default:
            Bilingual("\(all) comments; \(open) wait for an answer.", cy: "\(all) sylw; mae \(open) yn aros am ateb.")
        }
    }
}
