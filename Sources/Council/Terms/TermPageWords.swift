import Basics

/// The words of the page on which the council chooses its own.
enum TermPageWords {
    static let title = Bilingual("The council’s own words", cy: "Geiriau’r cyngor ei hun")
    static let link = Bilingual("Choose the council’s own words", cy: "Dewis geiriau’r cyngor ei hun")
    static let lede = Bilingual(
        "One council says promise, another pledge; one priority, another theme. Write here what yours says, as in the "
            + "middle of a sentence. Leave a field empty and Hearth’s own word is used.",
        cy:
            "Mae un cyngor yn dweud addewid, un arall adduned; un blaenoriaeth, un arall thema. Ysgrifennwch yma yr hyn "
            + "y mae eich cyngor chi’n ei ddweud, fel yng nghanol brawddeg. Gadewch faes yn wag a defnyddir gair "
            + "Hearth ei hun.")

    /// How many things the council has words of its own for.
    static func chosen(_ count: Int) -> Bilingual {
        switch count {
        case 0:
            Bilingual(
                "The council uses Hearth’s own words for everything.",
                cy: "Mae’r cyngor yn defnyddio geiriau Hearth ei hun am bopeth.")
        case 1:
            Bilingual(
                "The council has words of its own for 1 of these things.",
                cy: "Mae gan y cyngor ei eiriau ei hun am 1 o’r pethau hyn.")
        default:
            Bilingual(
                "The council has words of its own for \(count.written) of these things.",
                cy: "Mae gan y cyngor ei eiriau ei hun am \(count.written) o’r pethau hyn.")
        }
    }

    static func standard(_ words: TermWords) -> Bilingual {
        Bilingual(
            "Hearth says: \(words.one.english), \(words.many.english). In Welsh: \(words.one.welsh), "
                + "\(words.many.welsh).",
            cy: "Mae Hearth yn dweud: \(words.one.welsh), \(words.many.welsh). Yn Saesneg: \(words.one.english), "
                + "\(words.many.english).")
    }

    static let colon = Bilingual.same(": ")
    static let one = Bilingual("one", cy: "un")
    static let many = Bilingual("many", cy: "llawer")
    static let aliases = Bilingual("what else people call it", cy: "beth arall y mae pobl yn ei alw")
    static let aliasesHint = Bilingual(
        "Other words that people look for, in either language, parted by commas.",
        cy: "Geiriau eraill y mae pobl yn chwilio amdanynt, yn y naill iaith neu’r llall, wedi’u gwahanu gan atalnodau."
    )
    static let save = Bilingual("Keep these words", cy: "Cadw’r geiriau hyn")
    static let saved = Bilingual("The words are kept.", cy: "Mae’r geiriau wedi’u cadw.")

    // What is wrong
    static func needsMany(_ one: String) -> Bilingual {
        Bilingual(
            "You wrote “\(one)” for one. Write also what many are called, in the same language",
            cy: "Ysgrifennoch “\(one)” am un. Ysgrifennwch hefyd beth y gelwir llawer, yn yr un iaith")
    }
    static func needsOne(_ many: String) -> Bilingual {
        Bilingual(
            "You wrote “\(many)” for many. Write also what one is called, in the same language",
            cy: "Ysgrifennoch “\(many)” am lawer. Ysgrifennwch hefyd beth y gelwir un, yn yr un iaith")
    }
    static func tooLong(_ most: Int) -> Bilingual {
        Bilingual("Use at most \(most.written) characters", cy: "Defnyddiwch \(most.written) nod ar y mwyaf")
    }
    static func clash(_ word: String, _ term: Term) -> Bilingual {
        let other = term.standard.one.bilingual
        return Bilingual(
            "“\(word)” already stands for what Hearth calls \(other.english). One word cannot stand for two things: "
                + "choose another",
            cy:
                "Mae “\(word)” eisoes yn sefyll am yr hyn y mae Hearth yn ei alw’n \(other.welsh). Ni all un gair sefyll "
                + "am ddau beth: dewiswch un arall")
    }
}
