import Basics
import Council

/// The words of an activity's own page.
enum ActivityWords {
    static let word = Bilingual("Word", cy: "Gair")
    static let giveWord = Bilingual("Say how it goes", cy: "Dweud sut mae’n mynd")
    static let change = Bilingual("Change", cy: "Newid")
    static func changePlan(_ terms: Terms) -> Bilingual {
        Bilingual("Change this \(terms.one(.activity).english)", cy: "Newid: \(terms.one(.activity).welsh)")
    }
    static func addStep(_ terms: Terms) -> Bilingual {
        Bilingual("Add: \(terms.one(.step).english)", cy: "Ychwanegu: \(terms.one(.step).welsh)")
    }
    static let remove = Bilingual("Take it out", cy: "Ei dynnu allan")
    static let earlier = Bilingual(
        "This belongs to an earlier programme and is kept as it was.",
        cy: "Mae hyn yn perthyn i raglen gynharach ac fe’i cedwir fel yr oedd.")

    /// "Delayed since 3 May 2026, because …"
    static func standing(_ work: Work, hasWord: Bool) -> Bilingual {
        guard let state = work.state else {
            return hasWord
                ? Bilingual(
                    "There was word, but nobody has said how it stands.",
                    cy: "Cafwyd gair, ond nid oes neb wedi dweud sut mae’n sefyll.")
                : Bilingual("Nobody has said how it stands.", cy: "Nid oes neb wedi dweud sut mae’n sefyll.")
        }
        let words = ProgrammeWords.state(state)
        guard let day = work.stateOn else { return Bilingual(words.english + ".", cy: words.welsh + ".") }
        return state == .completed
            ? Bilingual(
                "\(words.english) on \(day.written.english).", cy: "\(words.welsh) ar \(day.written.welsh).")
            : Bilingual(
                "\(words.english) since \(day.written.english).", cy: "\(words.welsh) ers \(day.written.welsh).")
    }

    static let because = Bilingual("Because", cy: "Oherwydd")
    static let outcomes = Bilingual("What it is for", cy: "Beth yw ei ddiben")
    static let outputs = Bilingual("What one will be able to see", cy: "Beth y bydd modd ei weld")
    static let measures = Bilingual("What is counted", cy: "Beth a gaiff ei gyfrif")
    static let voice = Bilingual("What young people are asked", cy: "Beth a ofynnir i bobl ifanc")
    static let whyNone = Bilingual("Why there is nothing to see or count", cy: "Pam nad oes dim i’w weld na’i gyfrif")
    static let heading = Bilingual("Heading", cy: "Pennawd")
    static let lead = Bilingual("Lead", cy: "Arweinydd")
    static let deputy = Bilingual("Deputy", cy: "Dirprwy")
    static let partners = Bilingual("With", cy: "Gyda")
    static let starts = Bilingual("Starts", cy: "Dechrau")
    static let due = Bilingual("Due", cy: "Erbyn")
    static let budget = Bilingual("Money", cy: "Arian")
    static let source = Bilingual("Where the money comes from", cy: "O ble daw’r arian")
    static let notSaid = Bilingual("not said", cy: "heb ei ddweud")
    static func asked(_ lead: Bilingual) -> Bilingual {
        Bilingual("\(lead.english) is asked for word.", cy: "Gofynnir i \(lead.welsh) am air.")
    }

    static let noSteps = Bilingual("No steps are written down yet.", cy: "Nid oes camau wedi’u nodi eto.")
    static let decision = Bilingual("Decision", cy: "Penderfyniad")
    static let lastWord = Bilingual("Last word", cy: "Y gair diwethaf")
    static let none = Bilingual("none", cy: "dim")

    static let history = Bilingual("What was said", cy: "Yr hyn a ddywedwyd")
    static let noHistory = Bilingual(
        "Nobody has said anything about it yet.", cy: "Nid oes neb wedi dweud dim amdano eto.")
    static let noChange = Bilingual("No change", cy: "Dim newid")
    static let unknown = Bilingual("not known who", cy: "nid yw’n hysbys pwy")
    static func on(_ step: String, _ terms: Terms) -> Bilingual {
        Bilingual("\(terms.one(.step).english) \(step)", cy: "\(terms.one(.step).welsh) \(step)")
    }
    static func via(_ via: Update.Via) -> Bilingual? {
        switch via {
        case .page: nil
        case .link: Bilingual("by their own link", cy: "drwy eu dolen eu hunain")
        case .import: Bilingual("taken over from a file", cy: "o ffeil")
        case .meeting: Bilingual("at a meeting", cy: "mewn cyfarfod")
        }
    }

    static let evidence = Bilingual("What shows it", cy: "Beth sy’n ei ddangos")
    static let noEvidence = Bilingual(
        "Nothing is kept here yet. Whoever says how it goes may add a file or a link.",
        cy: "Nid oes dim wedi’i gadw yma eto. Gall pwy bynnag sy’n dweud sut mae’n mynd ychwanegu ffeil neu ddolen.")
    static func size(_ bytes: Int) -> Bilingual {
        let kilobytes = max(1, (bytes + 512) / 1024)
        return kilobytes < 1024
            ? .same("\(kilobytes) KB") : .same("\((Double(bytes) / 1_048_576).written(decimals: 1)) MB")
    }

    // Taking out
    static func removeQuestion(_ title: String) -> Bilingual {
        Bilingual("Take out “\(title)”?", cy: "Tynnu “\(title)” allan?")
    }
    static let removeWhat = Bilingual(
        "It was made by mistake and nobody has said anything about it, so it can go, with its steps and links. This "
            + "cannot be undone. Work that was given up is not taken out: say that it is stopped, and why.",
        cy: "Fe’i gwnaed drwy gamgymeriad ac nid oes neb wedi dweud dim amdano, felly gall fynd, gyda’i gamau a’i "
            + "ddolenni. Ni ellir dadwneud hyn. Ni chaiff gwaith a roddwyd heibio ei dynnu allan: dywedwch ei fod "
            + "wedi’i stopio, a pham.")
    static let removeButton = Bilingual("Take it out", cy: "Ei dynnu allan")
    static let cannotRemove = Bilingual(
        "It cannot be taken out: somebody has already said something about it. Say that it is stopped, and why.",
        cy: "Ni ellir ei dynnu allan: mae rhywun eisoes wedi dweud rhywbeth amdano. Dywedwch ei fod wedi’i stopio, a "
            + "pham.")
    static let kept = Bilingual("Your changes are kept.", cy: "Mae’ch newidiadau wedi’u cadw.")
    static let told = Bilingual("Thank you. What you said is kept.", cy: "Diolch. Cadwyd yr hyn a ddywedoch.")
    static let whoLeads = Bilingual("Who leads this?", cy: "Pwy sy’n arwain hyn?")
    static let moved = Bilingual("It was moved.", cy: "Fe’i symudwyd.")
}
