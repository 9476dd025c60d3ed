import Basics
import SSDA903

/// What the list of rules and the page of one rule say.
enum RulePageWords {
    static let title = Bilingual("Rules of the return", cy: "Rheolau’r datganiad")
    static let lede = Bilingual(
        "Every check that Hearth makes of a return, with the codes that the field quotes.",
        cy: "Pob gwiriad y mae Hearth yn ei wneud o ddatganiad, gyda’r codau y mae’r maes yn eu dyfynnu.")
    static let search = Bilingual("Find a rule", cy: "Dod o hyd i reol")
    static let words = Bilingual("Words", cy: "Geiriau")
    static let wordsHint = Bilingual(
        "A code, a column or a word: 384, DECOM, adopted.", cy: "Cod, colofn neu air: 384, DECOM, mabwysiadu.")
    static let year = Bilingual("Year of the return", cy: "Blwyddyn y datganiad")
    static let caption = Bilingual("Rules by their codes", cy: "Rheolau yn ôl eu codau")

    static func count(_ count: Int, _ year: ReturnYear) -> Bilingual {
        switch count {
        case 0:
            Bilingual(
                "No rule of \(year.label) has these words. Try fewer, or another year.",
                cy: "Nid oes gan unrhyw reol o \(year.label) y geiriau hyn. Rhowch gynnig ar lai, neu flwyddyn arall.")
        case 1: Bilingual("1 rule of \(year.label).", cy: "1 rheol o \(year.label).")
        default:
            Bilingual("\(count.written) rules of \(year.label).", cy: "\(count.written) o reolau \(year.label).")
        }
    }

    static let holds = Bilingual("Years", cy: "Blynyddoedd")
    static let needs = Bilingual("Needs", cy: "Mae angen")
    static let departs = Bilingual("Where other checkers differ", cy: "Lle mae gwirwyr eraill yn wahanol")
    static let example = Bilingual("An example", cy: "Enghraifft")

    static func exampleLede(_ year: ReturnYear) -> Bilingual {
        Bilingual(
            "Invented rows of \(year.label). What the rule flags is marked.",
            cy: "Rhesi dychmygol o \(year.label). Mae’r hyn y mae’r rheol yn ei nodi wedi’i farcio.")
    }

    static let noExample = Bilingual(
        "There is none, because no row can be flagged.", cy: "Nid oes un, am na ellir nodi unrhyw res.")

    static func beside(_ table: String, _ flagged: String) -> Bilingual {
        Bilingual("\(table), beside \(flagged)", cy: "\(table), ochr yn ochr â \(flagged)")
    }

    static func years(_ span: YearSpan) -> Bilingual {
        let first = ReturnYear(ending: span.endings.lowerBound).label
        let last = ReturnYear(ending: span.endings.upperBound).label
        return first == last
            ? Bilingual("\(first) alone", cy: "\(first) yn unig")
            : Bilingual("\(first) to \(last)", cy: "\(first) i \(last)")
    }
}
