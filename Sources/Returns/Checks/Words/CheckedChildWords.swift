import Basics

/// What the page of one child in a check says.
extension CheckPageWords {
    static let withoutID = Bilingual("(no id)", cy: "(dim cod)")

    static func childTitle(_ id: String) -> Bilingual { Bilingual("Child \(id)", cy: "Plentyn \(id)") }

    static func findingsOfChild(_ count: Int) -> Bilingual {
        switch count {
        case 0: Bilingual("No rule flags a row of this child.", cy: "Nid oes rheol yn nodi rhes o eiddo’r plentyn hwn.")
        case 1: Bilingual("1 finding.", cy: "1 canfyddiad.")
        default: Bilingual("\(count.written) findings.", cy: "\(count.written) o ganfyddiadau.")
        }
    }

    static let timeline = Bilingual("Episodes over the last two years", cy: "Cyfnodau dros y ddwy flynedd ddiwethaf")

    static func timelineDescription(_ episodes: Int, _ findings: Int) -> Bilingual {
        Bilingual(
            "A bar for each of \(episodes) episodes, marked where it is flagged; \(findings) findings. All of it stands in "
                + "words below.",
            cy: "Bar i bob un o \(episodes) o gyfnodau, wedi’i farcio lle mae wedi’i nodi; \(findings) o ganfyddiadau. "
                + "Mae’r cyfan mewn geiriau isod.")
    }

    static let timelineKey = Bilingual(
        "Each bar is named by its first day, PLACE and LS, and by the rules that flag it. Bars filled alike are placements of "
            + "one kind: foster care, a home, adoption, with parents, temporary, or other. A filled diamond marks an error, "
            + "a ring a warning or a query.",
        cy:
            "Enwir pob bar yn ôl ei ddiwrnod cyntaf, PLACE ac LS, a’r rheolau sy’n ei nodi. Lleoliadau o’r un math yw barrau "
            + "wedi’u llenwi yr un fath: gofal maeth, cartref, mabwysiadu, gyda rhieni, dros dro, neu arall. Mae diemwnt "
            + "llawn yn dangos gwall, a chylch rybudd neu ymholiad.")

    static func at(_ table: String, row: Int) -> Bilingual {
        Bilingual("\(table), row \(row)", cy: "\(table), rhes \(row)")
    }

    static func inFile(_ table: String) -> Bilingual { Bilingual("In \(table)", cy: "Yn \(table)") }

    static func ofLastYear(_ row: String) -> Bilingual { Bilingual("\(row) (last year)", cy: "\(row) (y llynedd)") }

    static let untold = Bilingual("What could not be told", cy: "Yr hyn na ellid ei ddweud")
    static let untoldWhy = Bilingual(
        "A date of this child cannot be read, and these rules look at it. Put the date right and check again.",
        cy: "Ni ellir darllen un o ddyddiadau’r plentyn hwn, ac mae’r rheolau hyn yn edrych arno. Cywirwch y dyddiad a "
            + "gwiriwch eto.")
    static let rowsOfChild = Bilingual(
        "What the return says of this child", cy: "Yr hyn a ddywed y datganiad am y plentyn hwn")
    static let blank = Bilingual("blank", cy: "gwag")
    static let note = Bilingual("Note", cy: "Nodyn")
    static let noteHint = Bilingual(
        "For example: checked, correct. It is shown again at the next check. Name nobody.",
        cy: "Er enghraifft: gwiriwyd, yn gywir. Fe’i dangosir eto yn y gwiriad nesaf. Peidiwch ag enwi neb.")
    static let keepNote = Bilingual("Keep note", cy: "Cadw’r nodyn")

    static func writtenOn(_ day: Day) -> Bilingual {
        Bilingual(
            "Written on \(day.written.english). Empty it to take it away.",
            cy: "Ysgrifennwyd ar \(day.written.welsh). Gwagiwch ef i’w dynnu.")
    }

    static func noteTooLong(_ count: Int) -> Bilingual {
        Bilingual(
            "The note has \(count.written) characters; no more than 500 are kept. Shorten it.",
            cy: "Mae gan y nodyn \(count.written) o nodau; ni chedwir mwy na 500. Byrhewch ef.")
    }
}
