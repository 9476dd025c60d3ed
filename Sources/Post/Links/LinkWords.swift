import Basics

/// What is said of a link that does not work.
package enum LinkWords {
    /// Whom to ask, where nobody better is known. Such a phrase stands behind "Ask" and "Gofynnwch", and in Welsh brings
    /// the preposition with it that its first word wants: "i’r swyddog", "i bwy bynnag".
    package static let whoever = Bilingual("whoever sent it to you", cy: "i bwy bynnag a’i hanfonodd atoch")
    static let overTitle = Bilingual("This link no longer works", cy: "Nid yw’r ddolen hon yn gweithio mwyach")
    static let unknownTitle = Bilingual("This link is not whole", cy: "Nid yw’r ddolen hon yn gyfan")

    static func expired(_ day: Day, _ from: Bilingual) -> Bilingual {
        Bilingual(
            "It stopped working on \(day.written.english). Ask \(from.english) for a new one.",
            cy: "Peidiodd â gweithio ar \(day.written.welsh). Gofynnwch \(from.welsh) am un newydd.")
    }

    static func revoked(_ from: Bilingual) -> Bilingual {
        Bilingual(
            "It was taken back, or a newer one has replaced it. Look for a newer letter, or ask \(from.english).",
            cy: "Cafodd ei thynnu’n ôl, neu mae un fwy newydd wedi’i disodli. Chwiliwch am lythyr mwy newydd, neu "
                + "gofynnwch \(from.welsh).")
    }

    static func used(_ from: Bilingual) -> Bilingual {
        Bilingual(
            "It works once, and has been used. What you sent has arrived. If you need to add something, ask "
                + "\(from.english).",
            cy: "Mae’n gweithio unwaith, ac mae wedi’i defnyddio. Mae’r hyn a anfonwyd gennych wedi cyrraedd. Os oes "
                + "angen ychwanegu rhywbeth, gofynnwch \(from.welsh).")
    }

    static func unknown(_ from: Bilingual) -> Bilingual {
        Bilingual(
            "Part of it may have been lost on the way. Open it from the letter itself, or copy the whole of it. If "
                + "that does not help, ask \(from.english) for a new one.",
            cy: "Efallai fod rhan ohoni wedi’i cholli ar y ffordd. Agorwch hi o’r llythyr ei hun, neu gopïwch y cyfan "
                + "ohoni. Os nad yw hynny’n helpu, gofynnwch \(from.welsh) am un newydd.")
    }
}
