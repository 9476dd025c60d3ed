import Basics
import Capability

/// What each place on the thread asks, and what is said where nothing stands there yet.
enum ThreadPlaceWords {
    /// Where kinds belong that no capability has registered yet and that can be named in words.
    static let places: [String: ThreadPlace] = [
        "measure": .measure, "said": .said, "meeting": .meeting, "decision": .meeting, "offer": .offer, "duty": .duty,
        "change": .change,
    ]

    /// Where on the thread it stands.
    static func place(of end: Link.End, among things: Things) -> ThreadPlace {
        things.kind(end.kind)?.place ?? places[end.kind] ?? .other
    }

    /// The places that are shown even when nothing stands there: an empty one is something to know.
    static let always: Set<ThreadPlace> = [.promise, .priority, .activity, .measure, .said, .meeting, .change]

    static let questions: [ThreadPlace: Bilingual] = [
        .promise: Bilingual("What did we promise?", cy: "Beth wnaethom ni ei addo?"),
        .priority: Bilingual("Which priority does it serve?", cy: "Pa flaenoriaeth y mae’n ei gwasanaethu?"),
        .activity: Bilingual("What are we doing about it?", cy: "Beth rydym ni’n ei wneud yn ei gylch?"),
        .practice: Bilingual("Where does it work already?", cy: "Ble mae’n gweithio’n barod?"),
        .measure: Bilingual("Is it working?", cy: "A yw’n gweithio?"),
        .said: Bilingual("What do children and young people say?", cy: "Beth mae plant a phobl ifanc yn ei ddweud?"),
        .meeting: Bilingual("What did we decide?", cy: "Beth wnaethom ni ei benderfynu?"),
        .offer: Bilingual("What can children get?", cy: "Beth all plant ei gael?"),
        .duty: Bilingual("Who owes what?", cy: "Pwy sydd â pha ddyletswydd?"),
        .change: Bilingual("What changed, and who was told?", cy: "Beth newidiodd, a phwy gafodd wybod?"),
        .other: Bilingual("What else belongs here?", cy: "Beth arall sy’n perthyn yma?"),
    ]

    static let empty: [ThreadPlace: Bilingual] = [
        .promise: Bilingual(
            "No promise is joined to this yet.", cy: "Nid oes addewid wedi’i chysylltu â hyn eto."),
        .priority: Bilingual(
            "No priority is joined to this yet.", cy: "Nid oes blaenoriaeth wedi’i chysylltu â hyn eto."),
        .activity: Bilingual("Nobody is working on this yet.", cy: "Nid oes neb yn gweithio ar hyn eto."),
        .measure: Bilingual(
            "No figure would show whether this works.", cy: "Nid oes ffigur a fyddai’n dangos a yw hyn yn gweithio."),
        .said: Bilingual(
            "Nothing that children or young people said is joined to this.",
            cy: "Nid oes dim a ddywedodd plant na phobl ifanc wedi’i gysylltu â hyn."),
        .meeting: Bilingual(
            "No meeting has looked at this.", cy: "Nid oes cyfarfod wedi edrych ar hyn."),
        .change: Bilingual(
            "Nothing is recorded as changed, and nobody has been told back.",
            cy: "Nid oes dim wedi’i gofnodi fel newid, ac nid oes neb wedi cael gwybod yn ôl."),
    ]

    /// What a named kind is called before a capability registers it.
    static let kinds: [String: Bilingual] = [
        "measure": Bilingual("a measure", cy: "mesur"),
        "meeting": Bilingual("a meeting", cy: "cyfarfod"),
        "decision": Bilingual("a decision", cy: "penderfyniad"),
        "offer": Bilingual("an offer", cy: "cynnig"),
        "said": Bilingual("something that was said", cy: "rhywbeth a ddywedwyd"),
    ]

    /// The headings over what is only named in words, by kind.
    static let named: [String: Bilingual] = [
        "measure": Bilingual(
            "Measures that are only named, with no owner and no figure",
            cy: "Mesurau a enwir yn unig, heb berchennog na ffigur"),
        "meeting": Bilingual("Meetings that are only named", cy: "Cyfarfodydd a enwir yn unig"),
        "decision": Bilingual("Decisions that are only named", cy: "Penderfyniadau a enwir yn unig"),
        "offer": Bilingual("Offers that are only named", cy: "Cynigion a enwir yn unig"),
        "said": Bilingual(
            "What children and young people said, only named",
            cy: "Yr hyn a ddywedodd plant a phobl ifanc, a enwir yn unig"
        ),
    ]
    static let namedOther = Bilingual("Other things that are only named", cy: "Pethau eraill a enwir yn unig")

    /// "this commitment", with the article and the gender that Welsh asks for.
    static func this(_ kind: ThingKind) -> Bilingual { these[kind.name] ?? Bilingual("this thing", cy: "y peth hwn") }

    private static let these: [String: Bilingual] = [
        "commitment": Bilingual("this commitment", cy: "yr ymrwymiad hwn"),
        "priority": Bilingual("this priority", cy: "y flaenoriaeth hon"),
        "activity": Bilingual("this activity", cy: "y gweithgaredd hwn"),
        "practice": Bilingual("this practice", cy: "yr arfer hwn"),
        "workshop-note": Bilingual("this workshop note", cy: "y nodyn gweithdy hwn"),
        "department": Bilingual("this department", cy: "yr adran hon"),
    ]
}
