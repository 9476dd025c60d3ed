import Basics

/// What columns may hold, as a person chooses it, and what is said about the choice.
enum ColumnWords {
    static let noActivity = Bilingual(
        "Say which column names the activities.", cy: "Dywedwch pa golofn sy’n enwi’r gweithgareddau.")

    static func twice(_ meaning: ColumnMeaning) -> Bilingual {
        let name = self.name(meaning)
        return Bilingual(
            "Two columns are said to hold “\(name.english)”. Choose one of them.",
            cy: "Dywedir bod dwy golofn yn dal “\(name.welsh)”. Dewiswch un ohonynt.")
    }

    static func name(_ meaning: ColumnMeaning) -> Bilingual {
        guard let language = meaning.language else { return name(meaning.field) }
        return name(meaning.field)
            + (language == .english
                ? Bilingual(" (English)", cy: " (Saesneg)") : Bilingual(" (Welsh)", cy: " (Cymraeg)"))
    }

    static func name(_ field: ImportField) -> Bilingual {
        switch field {
        case .theme: Bilingual("Theme", cy: "Thema")
        case .group: Bilingual("Group", cy: "Grŵp")
        case .activity: Bilingual("Activity", cy: "Gweithgaredd")
        case .outcomes: Bilingual("Outcomes", cy: "Canlyniadau")
        case .outputs: Bilingual("Outputs", cy: "Allbynnau")
        case .measures: Bilingual("Measures", cy: "Mesurau")
        case .voice: Bilingual("Question to young people", cy: "Cwestiwn i bobl ifanc")
        case .steps: Bilingual("Steps", cy: "Camau")
        case .progress: Bilingual("Progress", cy: "Cynnydd")
        case .progressDay: Bilingual("Updated", cy: "Diweddarwyd")
        case .state: Bilingual("State", cy: "Cyflwr")
        case .because: Bilingual("Reason", cy: "Rheswm")
        case .lead: Bilingual("Lead", cy: "Arweinydd")
        case .deputy: Bilingual("Deputy", cy: "Dirprwy")
        case .partners: Bilingual("Partners", cy: "Partneriaid")
        default: laterName(field)
        }
    }

    private static func laterName(_ field: ImportField) -> Bilingual {
        switch field {
        case .starts: Bilingual("Starts", cy: "Dechrau")
        case .due: Bilingual("Due", cy: "Erbyn")
        case .pounds: Bilingual("Budget", cy: "Cyllideb")
        case .source: Bilingual("Funding source", cy: "Ffynhonnell ariannu")
        case .whyNone: Bilingual("Why nothing is counted", cy: "Pam nad oes dim yn cael ei gyfrif")
        case .stepLetter: Bilingual("Step letter", cy: "Llythyren y cam")
        case .step: Bilingual("Step", cy: "Cam")
        case .stepLead: Bilingual("Step lead", cy: "Arweinydd y cam")
        case .stepDue: Bilingual("Step due", cy: "Cam erbyn")
        case .stepStarts: Bilingual("Step starts", cy: "Dechrau’r cam")
        case .stepState: Bilingual("Step state", cy: "Cyflwr y cam")
        case .stepBecause: Bilingual("Step reason", cy: "Rheswm y cam")
        case .stepGate: Bilingual("Step decision", cy: "Penderfyniad y cam")
        case .stepProgress: Bilingual("Step progress", cy: "Cynnydd y cam")
        case .stepProgressDay: Bilingual("Step updated", cy: "Dyddiad gair y cam")
        case .evidence: Bilingual("Evidence", cy: "Tystiolaeth")
        case .stepEvidence: Bilingual("Step evidence", cy: "Tystiolaeth y cam")
        case .key: Bilingual("Key", cy: "Allwedd")
        default: Bilingual("Leave out", cy: "Gadael allan")
        }
    }
}
