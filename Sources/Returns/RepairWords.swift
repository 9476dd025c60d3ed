import Basics
import SSDA903

/// What is said of the repairs that joining the years took.
enum RepairWords {
    static let title = Bilingual(
        "What was repaired when the years were joined", cy: "Yr hyn a drwsiwyd wrth gysylltu’r blynyddoedd")
    static let lede = Bilingual(
        "Yearly returns do not join cleanly. What each return says is kept as it came; in the history that is counted "
            + "from, these were changed, each for its reason.",
        cy: "Nid yw datganiadau blynyddol yn cysylltu’n lân. Cedwir yr hyn y mae pob datganiad yn ei ddweud fel y "
            + "daeth; yn yr hanes y cyfrifir ohono, newidiwyd y rhain, pob un am ei reswm.")
    static let none = Bilingual(
        "Nothing had to be repaired: the years loaded then joined as they were.",
        cy: "Nid oedd angen trwsio dim: cysylltodd y blynyddoedd a lwythwyd bryd hynny fel yr oeddent.")
    static let noneOfChild = Bilingual(
        "Nothing of this child had to be repaired: the years join as they are.",
        cy: "Nid oedd angen trwsio dim o’r plentyn hwn: mae’r blynyddoedd yn cysylltu fel y maent.")

    static func noSuchChild(_ id: String) -> Bilingual {
        Bilingual(
            "No return in use has a child with the id \(id). Write it as the return has it.",
            cy: "Nid oes gan unrhyw ddatganiad sydd ar waith blentyn â’r id \(id). Ysgrifennwch ef fel y mae yn y "
                + "datganiad.")
    }

    static let caption = Bilingual("Repairs, by reason", cy: "Trwsiadau, yn ôl rheswm")
    static let what = Bilingual("What was changed, and why", cy: "Beth a newidiwyd, a pham")
    static let years = Bilingual("In the return of", cy: "Yn natganiad")
    static let count = Bilingual("How many", cy: "Sawl un")

    static func reason(_ kind: Repair.Kind) -> Bilingual {
        switch kind {
        case .wentOn:
            Bilingual(
                "Open in an older return, and the next episode starts in the year after: it ended where that starts.",
                cy: "Ar agor mewn datganiad hŷn, ac mae’r cyfnod nesaf yn dechrau yn y flwyddyn wedyn: daeth i ben lle "
                    + "mae hwnnw’n dechrau.")
        case .left:
            Bilingual(
                "Open in an older return and not in the next: it ended by the last day of the older one, why is not "
                    + "known.",
                cy: "Ar agor mewn datganiad hŷn ac nid yn yr un nesaf: daeth i ben erbyn diwrnod olaf yr un hŷn, ni "
                    + "wyddys pam.")
        case .yearMissing:
            Bilingual(
                "Open in an older return, and the return of the year after is not loaded: it counts to the last day "
                    + "that is known of.",
                cy: "Ar agor mewn datganiad hŷn, ac nid yw datganiad y flwyddyn wedyn wedi’i lwytho: mae’n cyfrif hyd "
                    + "at y diwrnod olaf y gwyddys amdano.")
        case .overlap:
            Bilingual(
                "Still going on when the next episode starts: it ended there, or the day before where care began anew.",
                cy: "Yn dal i fynd pan ddechreuodd y cyfnod nesaf: daeth i ben yno, neu’r diwrnod cynt lle dechreuodd "
                    + "gofal o’r newydd.")
        case .gap:
            Bilingual(
                "Ended because another began the same day (X1), but the next begins later: it went on until then.",
                cy: "Daeth i ben am fod un arall wedi dechrau’r un diwrnod (X1), ond mae’r nesaf yn dechrau’n "
                    + "hwyrach: aeth ymlaen tan hynny.")
        case .replaced:
            Bilingual(
                "In an older return only, within an episode of a newer one that starts earlier: its start was "
                    + "corrected, and it is counted once.",
                cy: "Mewn datganiad hŷn yn unig, o fewn cyfnod mewn un mwy newydd sy’n dechrau’n gynharach: cywirwyd "
                    + "ei ddechrau, ac fe’i cyfrifir unwaith.")
        case .amended:
            Bilingual(
                "A newer return has another last day for the same episode: the newer one counts.",
                cy: "Mae gan ddatganiad mwy newydd ddiwrnod olaf arall i’r un cyfnod: yr un mwy newydd sy’n cyfrif.")
        case .spellLeftOpen:
            Bilingual(
                "A spell with a social worker, a time missing or an order, open in an older return and not in the "
                    + "next: it ended by the last day of the older one.",
                cy: "Cyfnod gyda gweithiwr cymdeithasol, amser ar goll neu orchymyn, ar agor mewn datganiad hŷn ac nid "
                    + "yn yr un nesaf: daeth i ben erbyn diwrnod olaf yr un hŷn.")
        }
    }
}
