import Basics

/// The words of the register.
enum RegisterWords {
    static let title = Bilingual("The council’s documents", cy: "Dogfennau’r cyngor")
    static let purpose = Bilingual(
        "Does each strategy, plan, policy and contract consider children in care and care leavers?",
        cy: "A yw pob strategaeth, cynllun, polisi a chontract yn ystyried plant mewn gofal a’r rhai sy’n gadael gofal?"
    )
    static let empty = Bilingual("No document is registered yet", cy: "Nid oes dogfen wedi’i chofrestru eto")
    static let emptyWhy = Bilingual(
        "Corporate parenting is every department’s work. A register shows which documents think of these children, and "
            + "which never asked.",
        cy:
            "Gwaith pob adran yw rhianta corfforaethol. Mae cofrestr yn dangos pa ddogfennau sy’n meddwl am y "
            + "plant hyn, a "
            + "pha rai na ofynnodd erioed.")
    static let add = Bilingual("Add a document", cy: "Ychwanegu dogfen")
    static let change = Bilingual("Change this document", cy: "Newid y ddogfen hon")
    static let document = Bilingual("Document", cy: "Dogfen")
    static let kindHead = Bilingual("Kind", cy: "Math")
    static let childrenHead = Bilingual("Children in care", cy: "Plant mewn gofal")
    static let leaversHead = Bilingual("Care leavers", cy: "Rhai sy’n gadael gofal")
    static let ownerHead = Bilingual("Owner", cy: "Perchennog")
    static let reviewHead = Bilingual("Next review", cy: "Adolygiad nesaf")
    static let evidenceHead = Bilingual("How one knows", cy: "Sut mae rhywun yn gwybod")
    static let notSaid = Bilingual("not said", cy: "heb ei ddweud")
    static let keep = Bilingual("Keep this document", cy: "Cadw’r ddogfen hon")
    static let sayTitle = Bilingual("Say what the document is called", cy: "Dywedwch beth yw enw’r ddogfen")
    static let sayOwner = Bilingual(
        "Say who answers for it, by their job", cy: "Dywedwch pwy sy’n atebol amdani, wrth eu swydd")
    static let sayEvidence = Bilingual(
        "Say where it considers them, so that somebody else can find it",
        cy: "Dywedwch ble mae’n eu hystyried, fel y gall rhywun arall ddod o hyd iddo")
    static let dayWrong = Bilingual("Enter a day that the calendar has", cy: "Rhowch ddiwrnod sydd yn y calendr")
    static let meanwhile = Bilingual(
        "Somebody else changed this document meanwhile. What they kept is shown first; what you typed is below and "
            + "not kept "
            + "yet.",
        cy:
            "Newidiodd rhywun arall y ddogfen hon yn y cyfamser. Dangosir yr hyn a gadwasant yn gyntaf; mae’r hyn "
            + "a deipioch "
            + "isod ac nid yw wedi’i gadw eto.")
    static let see = Bilingual(
        "See the register of documents, good practice and workshops",
        cy: "Gweld cofrestr y dogfennau, arfer da a gweithdai")
    static let write = Bilingual(
        "Keep the register of documents, good practice and workshops",
        cy: "Cadw cofrestr y dogfennau, arfer da a gweithdai")

    static func kind(_ kind: RegisterDocument.Kind) -> Bilingual {
        switch kind {
        case .strategy: Bilingual("Strategy", cy: "Strategaeth")
        case .plan: Bilingual("Plan", cy: "Cynllun")
        case .policy: Bilingual("Policy", cy: "Polisi")
        case .contract: Bilingual("Contract", cy: "Contract")
        }
    }

    static func answer(_ answer: RegisterDocument.Answer) -> Bilingual {
        switch answer {
        case .yes: Bilingual("Considers them", cy: "Yn eu hystyried")
        case .partly: Bilingual("In part", cy: "Yn rhannol")
        case .no: Bilingual("Does not", cy: "Nid yw")
        case .notAsked: Bilingual("Not asked yet", cy: "Heb ofyn eto")
        }
    }

    static func counts(_ documents: [RegisterDocument], _ overdue: Int) -> Bilingual {
        func count(_ answer: RegisterDocument.Answer) -> Int { documents.count { $0.children == answer } }
        let (yes, partly, no, open) = (count(.yes), count(.partly), count(.no), count(.notAsked))
        let all = documents.count
        let answers = Bilingual(
            "Of \(all) documents \(yes) consider children in care, \(partly) do in part, \(no) do not; \(open) "
                + "were not "
                + "asked.",
            cy:
                "O \(all) dogfen mae \(yes) yn ystyried plant mewn gofal, \(partly) yn rhannol, \(no) ddim; ni "
                + "ofynnwyd i "
                + "\(open).")
        guard overdue > 0 else { return answers }
        return answers
            + Bilingual(
                " The review of \(overdue) is past its day.",
                cy: " Mae adolygiad \(overdue) wedi mynd heibio i’w ddiwrnod.")
    }

    // The question set
    static let questionsTitle = Bilingual("Questions for a new document", cy: "Cwestiynau ar gyfer dogfen newydd")
    static let questionsLede = Bilingual(
        "Ask these before a strategy, plan, policy or contract is agreed. “Not relevant” is an answer when the "
            + "reason is "
            + "written down. They follow the seven needs of the Children and Social Work Act 2017, section 1.",
        cy:
            "Gofynnwch y rhain cyn cytuno ar strategaeth, cynllun, polisi neu gontract. Mae “ddim yn berthnasol” "
            + "yn ateb pan "
            + "ysgrifennir y rheswm. Maent yn dilyn saith angen Deddf Plant a Gwaith Cymdeithasol 2017, adran 1.")
    static let questions: [Bilingual] = [
        Bilingual(
            "Will it make children in care or care leavers healthier and happier, or less so?",
            cy:
                "A fydd yn gwneud plant mewn gofal neu’r rhai sy’n gadael gofal yn iachach ac yn hapusach, neu’n "
                + "llai felly?"
        ),
        Bilingual(
            "Were they asked what they think of it, in a way that they chose?",
            cy: "A ofynnwyd iddynt beth maent yn ei feddwl ohono, mewn ffordd a ddewiswyd ganddynt?"),
        Bilingual(
            "What they said: where does the document take it up, or say why not?",
            cy: "Yr hyn a ddywedasant: ble mae’r ddogfen yn ei dderbyn, neu’n dweud pam ddim?"),
        Bilingual(
            "Can they use the service without a parent’s signature, address or money?",
            cy: "A allant ddefnyddio’r gwasanaeth heb lofnod, cyfeiriad nac arian rhiant?"),
        Bilingual(
            "Does it hope for as much for them as for other children?",
            cy: "A yw’n gobeithio cymaint ar eu cyfer ag ar gyfer plant eraill?"),
        Bilingual(
            "Does it keep homes, schools and friendships steady, or might it break them?",
            cy: "A yw’n cadw cartrefi, ysgolion a chyfeillgarwch yn sefydlog, neu a allai eu torri?"),
        Bilingual(
            "Does it help them towards a home, work and money of their own?",
            cy: "A yw’n eu helpu tuag at gartref, gwaith ac arian eu hunain?"),
        Bilingual(
            "Does it reach those who are placed outside the area?",
            cy: "A yw’n cyrraedd y rhai a leolir y tu allan i’r ardal?"),
        Bilingual(
            "Would it be good enough for my own child?", cy: "A fyddai’n ddigon da i’m plentyn fy hun?"),
    ]

    // Procurement
    static let clausesTitle = Bilingual("Clauses for contracts", cy: "Cymalau ar gyfer contractau")
    static let clausesLede = Bilingual(
        "A starting point in plain words: ask your legal team before you use one.",
        cy: "Man cychwyn mewn geiriau plaen: gofynnwch i’ch tîm cyfreithiol cyn defnyddio un.")
    static let clauses: [(title: Bilingual, words: Bilingual)] = [
        (
            Bilingual("Work experience", cy: "Profiad gwaith"),
            Bilingual(
                "In each year of the contract the supplier offers at least two weeks of work experience to a young "
                    + "person "
                    + "whom the council proposes from those in its care, with fares and lunch, and says how it went.",
                cy:
                    "Ym mhob blwyddyn o’r contract mae’r cyflenwr yn cynnig o leiaf bythefnos o brofiad gwaith i "
                    + "berson ifanc a "
                    + "gynigir gan y cyngor o’r rhai yn ei ofal, gyda chostau teithio a chinio, ac yn dweud sut aeth.")
        ),
        (
            Bilingual("Apprenticeships and jobs", cy: "Prentisiaethau a swyddi"),
            Bilingual(
                "The supplier guarantees an interview to every care leaver who meets what a post in this contract "
                    + "needs, and "
                    + "tells the council of such posts ten working days before it advertises them.",
                cy:
                    "Mae’r cyflenwr yn gwarantu cyfweliad i bawb sy’n gadael gofal ac sy’n bodloni’r hyn sydd ei "
                    + "angen ar swydd "
                    + "yn y contract hwn, ac yn dweud wrth y cyngor am swyddi o’r fath ddeng niwrnod gwaith cyn eu "
                    + "hysbysebu."
            )
        ),
        (
            Bilingual("Somebody to ask", cy: "Rhywun i ofyn iddo"),
            Bilingual(
                "The supplier names a post that foster homes, children’s homes and care leavers can ask about its "
                    + "service, and "
                    + "answers within five working days.",
                cy:
                    "Mae’r cyflenwr yn enwi swydd y gall cartrefi maeth, cartrefi plant a’r rhai sy’n gadael gofal "
                    + "holi am ei "
                    + "wasanaeth, ac yn ateb o fewn pum niwrnod gwaith.")
        ),
        (
            Bilingual("Telling back", cy: "Dweud yn ôl"),
            Bilingual(
                "Once a year the supplier tells the council how many places were offered and taken up, without "
                    + "naming anybody.",
                cy:
                    "Unwaith y flwyddyn mae’r cyflenwr yn dweud wrth y cyngor sawl lle a gynigiwyd ac a gymerwyd, "
                    + "heb enwi neb."
            )
        ),
    ]
}
