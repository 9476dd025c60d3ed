import Basics

/// What a link means, read from either end, and why one cannot be made.
enum ThreadWords {
    static let keeps = Bilingual("Helps to keep", cy: "Yn helpu i gadw")
    static let keptBy = Bilingual("Kept by", cy: "Cedwir gan")
    static let serves = Bilingual("Serves", cy: "Yn gwasanaethu")
    static let servedBy = Bilingual("Served by", cy: "Gwasanaethir gan")
    static let shownBy = Bilingual("Shown by", cy: "Dangosir gan")
    static let shows = Bilingual("Shows whether this works", cy: "Yn dangos a yw hyn yn gweithio")
    static let heard = Bilingual("What young people said", cy: "Yr hyn a ddywedodd pobl ifanc")
    static let about = Bilingual("Said about", cy: "Dywedwyd am")
    static let takenTo = Bilingual("Taken to", cy: "Aed ag ef at")
    static let lookedAt = Bilingual("Looked at", cy: "Edrychwyd ar")
    static let offers = Bilingual("Offered as", cy: "Cynigir fel")
    static let offeredThrough = Bilingual("Offered through", cy: "Cynigir drwy")
    static let tries = Bilingual(
        "Tries here what works elsewhere", cy: "Yn rhoi cynnig yma ar yr hyn sy’n gweithio mewn mannau eraill")
    static let triedIn = Bilingual("Tried here in", cy: "Rhoddir cynnig arno yma yn")
    static let waitsFor = Bilingual("Waits for", cy: "Yn aros am")
    static let holdsUp = Bilingual("Must come before", cy: "Rhaid iddo ddod cyn")
    static let seeAlso = Bilingual("See also", cy: "Gweler hefyd")

    static let toItself = Bilingual(
        "A thing cannot be joined to itself. Choose another.",
        cy: "Ni ellir cysylltu peth ag ef ei hun. Dewiswch un arall.")
    static let doNotJoin = Bilingual(
        "These two cannot be joined in this way. Choose another meaning, or another thing.",
        cy: "Ni ellir cysylltu’r ddau hyn fel hyn. Dewiswch ystyr arall, neu beth arall.")
    static let alreadyJoined = Bilingual(
        "These two are already joined in this way.", cy: "Mae’r ddau hyn eisoes wedi’u cysylltu fel hyn.")

    static func circle(_ to: Bilingual, _ from: Bilingual, steps: Int) -> Bilingual {
        steps == 1
            ? Bilingual(
                "That would make a circle: each would wait for the other. Take the other link out first.",
                cy: "Byddai hynny’n gwneud cylch: byddai’r naill yn aros am y llall. Tynnwch y ddolen arall yn gyntaf.")
            : Bilingual(
                "That would make a circle of \(steps + 1): the one you chose already waits for this one through "
                    + "others.",
                cy:
                    "Byddai hynny’n gwneud cylch o \(steps + 1): mae’r un a ddewisoch eisoes yn aros am hwn drwy "
                    + "rai eraill."
            )
    }
}
