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
        cy: "Gwaith pob adran yw rhianta corfforaethol. Mae cofrestr yn dangos pa ddogfennau sy’n meddwl am y plant "
            + "hyn, a pha rai na ofynnodd erioed.")
    static let caption = Bilingual("Documents, by title", cy: "Dogfennau, yn ôl teitl")
    static let add = Bilingual("Add a document", cy: "Ychwanegu dogfen")
    static let change = Bilingual("Change this document", cy: "Newid y ddogfen hon")
    static let keep = Bilingual("Keep this document", cy: "Cadw’r ddogfen hon")

    // Heads
    static let document = Bilingual("Document", cy: "Dogfen")
    static let kindHead = Bilingual("Kind", cy: "Math")
    static let childrenHead = Bilingual("Children in care", cy: "Plant mewn gofal")
    static let leaversHead = Bilingual("Care leavers", cy: "Rhai sy’n gadael gofal")
    static let eitherHead = Bilingual("Either of the two groups", cy: "Y naill grŵp neu’r llall")
    static let ownerHead = Bilingual("Owner", cy: "Perchennog")
    static let departmentHead = Bilingual("Department", cy: "Adran")
    static let departmentGone = Bilingual(
        "That department is no longer there: choose another", cy: "Nid yw’r adran honno yno mwyach: dewiswch un arall")
    static let removeTitle = Bilingual("Take this document out?", cy: "Tynnu’r ddogfen hon allan?")
    static let removeWhat = Bilingual(
        "It goes from the register for good. The council’s own document stays where it is.",
        cy: "Mae’n mynd o’r gofrestr am byth. Mae dogfen y cyngor ei hun yn aros lle y mae.")
    static let reviewHead = Bilingual("Next review", cy: "Adolygiad nesaf")
    static let evidenceHead = Bilingual("How we know", cy: "Sut rydym yn gwybod")
    static let notSaid = Bilingual("not said", cy: "heb ei ddweud")
    static let filters = Bilingual("Show only some documents", cy: "Dangos rhai dogfennau yn unig")
    static let any = Bilingual("Any", cy: "Unrhyw un")

    // The form
    static let titleLabel = Bilingual("Title of the document", cy: "Teitl y ddogfen")
    static let kindLabel = Bilingual("What kind of document is it?", cy: "Pa fath o ddogfen yw hi?")
    static let childrenLabel = Bilingual(
        "Does it consider children in care?", cy: "A yw’n ystyried plant mewn gofal?")
    static let leaversLabel = Bilingual(
        "Does it consider care leavers?", cy: "A yw’n ystyried y rhai sy’n gadael gofal?")
    static let evidenceLabel = Bilingual("How we know", cy: "Sut rydym yn gwybod")
    static let evidenceHint = Bilingual(
        "Where in the document it is, or what was said when somebody asked.",
        cy: "Ble yn y ddogfen y mae, neu beth a ddywedwyd pan ofynnodd rhywun.")
    static let ownerLabel = Bilingual("Who answers for it", cy: "Pwy sy’n atebol amdani")
    static let ownerHint = Bilingual("A job or a service, no name.", cy: "Swydd neu wasanaeth, dim enw.")
    static let reviewLabel = Bilingual("Next review", cy: "Adolygiad nesaf")
    static let reviewHint = Bilingual("Leave this empty if nobody has said.", cy: "Gadewch yn wag os na ddywedodd neb.")
    static let sayTitle = Bilingual("Say what the document is called", cy: "Dywedwch beth yw enw’r ddogfen")
    static let sayKind = Bilingual("Choose what kind of document it is", cy: "Dewiswch pa fath o ddogfen yw hi")
    static let sayOwner = Bilingual(
        "Say who answers for it, by their job", cy: "Dywedwch pwy sy’n atebol amdani, wrth eu swydd")
    static let sayEvidence = Bilingual(
        "Say where it considers them, so that somebody else can find it",
        cy: "Dywedwch ble mae’n eu hystyried, fel y gall rhywun arall ddod o hyd iddo")
    static let standsAlready = Bilingual(
        "A document of this kind and title is registered already: change that one",
        cy: "Mae dogfen o’r math a’r teitl hwn wedi’i chofrestru’n barod: newidiwch honno")

    static func kind(_ kind: RegisterDocument.Kind) -> Bilingual {
        switch kind {
        case .strategy: Bilingual("Strategy", cy: "Strategaeth")
        case .plan: Bilingual("Plan", cy: "Cynllun")
        case .policy: Bilingual("Policy", cy: "Polisi")
        case .contract: .same("Contract")
        }
    }

    static func answer(_ answer: RegisterDocument.Answer) -> Bilingual {
        switch answer {
        case .yes: Bilingual("Considered", cy: "Wedi’u hystyried")
        case .partly: Bilingual("Considered in part", cy: "Wedi’u hystyried yn rhannol")
        case .no: Bilingual("Not considered", cy: "Heb eu hystyried")
        case .notAsked: Bilingual("Nobody has asked yet", cy: "Nid oes neb wedi gofyn eto")
        }
    }

    static func review(_ review: RegisterDocument.Review) -> Bilingual {
        switch review {
        case .overdue: Bilingual("Review was due", cy: "Roedd adolygiad yn ddyledus")
        case .ahead: Bilingual("Still ahead", cy: "Eto i ddod")
        case .notSaid: Bilingual("Not said when", cy: "Heb ddweud pryd")
        }
    }

    static func wasDue(_ day: Day) -> Bilingual {
        Bilingual(
            "Review was due on \(day.written.english)", cy: "Roedd adolygiad yn ddyledus ar \(day.written.welsh)")
    }

    static func shown(_ shown: Int, of all: Int) -> Bilingual {
        Bilingual("\(shown) of \(all) shown.", cy: "Dangosir \(shown) o \(all).")
    }

    // Sentences

    /// What one document says of the two groups.
    static func answers(_ document: RegisterDocument) -> Bilingual {
        [
            childrenHead + .same(": ") + answer(document.children) + .same("."),
            leaversHead + .same(": ") + answer(document.leavers) + .same("."),
        ].joined()
    }

    /// What all of them say of the two groups.
    static func counts(_ documents: [RegisterDocument]) -> [Bilingual] {
        let all = documents.count
        return [
            Bilingual("\(all) \(all == 1 ? "document" : "documents").", cy: "\(all) dogfen.")
                + .same(" ") + counts(childrenHead, documents.map(\.children)),
            counts(leaversHead, documents.map(\.leavers)),
        ]
    }

    /// How many reviews were due.
    static func due(_ reviews: Int) -> Bilingual {
        reviews == 0
            ? Bilingual("No review is past its day.", cy: "Nid oes adolygiad wedi mynd heibio i’w ddiwrnod.")
            : Bilingual(
                "\(reviews) \(reviews == 1 ? "review was" : "reviews were") due.",
                cy: "Roedd \(reviews) adolygiad i fod.")
    }

    private static func counts(_ who: Bilingual, _ answers: [RegisterDocument.Answer]) -> Bilingual {
        func count(_ answer: RegisterDocument.Answer) -> Int { answers.count { $0 == answer } }
        let (yes, partly, no, open) = (count(.yes), count(.partly), count(.no), count(.notAsked))
        return Bilingual(
            "\(who.english) are considered in \(yes), in part in \(partly), not in \(no); of \(open) nobody has asked.",
            cy: "\(who.welsh): wedi’u hystyried mewn \(yes), yn rhannol mewn \(partly), heb eu hystyried mewn \(no); "
                + "nid oes neb wedi gofyn am \(open).")
    }
}
