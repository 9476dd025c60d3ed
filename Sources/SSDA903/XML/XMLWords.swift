import Basics

/// What is said of a return in its XML form. No sentence here shows what a cell holds.
enum XMLWords {
    /// `return.xml, line 12: `.
    static func at(_ name: String, line: Int) -> Bilingual {
        Bilingual("\(name), line \(line.written): ", cy: "\(name), llinell \(line.written): ")
    }

    // MARK: The bytes

    static func utf16(_ name: String) -> Bilingual {
        Bilingual(
            "\(name) is in the encoding UTF-16. Save it again in UTF-8.",
            cy: "Mae \(name) yn yr amgodiad UTF-16. Cadwch ef eto yn UTF-8.")
    }

    static let emptyByte = Bilingual(
        "there is an empty (NUL) byte, so the file is damaged. Export it again.",
        cy: "mae beit gwag (NUL), felly mae’r ffeil wedi’i difrodi. Allforiwch hi eto.")
    static let controlCharacter = Bilingual(
        "there is a control character, which XML cannot hold. Export the file again.",
        cy: "mae nod rheoli, na all XML ei ddal. Allforiwch y ffeil eto.")
    static let notUTF8 = Bilingual(
        "there are bytes that are not UTF-8. Export the file again in UTF-8, or with the encoding that it has named in "
            + "its first line.",
        cy: "mae beitiau nad ydynt yn UTF-8. Allforiwch y ffeil eto yn UTF-8, neu gyda’i hamgodiad wedi’i enwi yn ei "
            + "llinell gyntaf.")
    static let unknownEncoding = Bilingual(
        "the encoding named here is not read. Export the file again in UTF-8.",
        cy: "ni ddarllenir yr amgodiad a enwir yma. Allforiwch y ffeil eto yn UTF-8.")

    // MARK: Well formed

    static let documentType = Bilingual(
        "there is a document type (DOCTYPE), which the return has no use for and which can do harm. Take it away or "
            + "export the file again.",
        cy: "mae math o ddogfen (DOCTYPE), nad oes ar y datganiad ei angen ac a all wneud niwed. Tynnwch ef neu "
            + "allforiwch y ffeil eto.")
    static let unknownReference = Bilingual(
        "an & begins something that XML does not know. Write &amp; where an & is meant.",
        cy: "mae & yn dechrau rhywbeth nad yw XML yn ei adnabod. Ysgrifennwch &amp; lle golygir &.")
    static let brokenTag = Bilingual(
        "a tag is not written as XML asks. Export the file again.",
        cy: "nid yw tag wedi’i ysgrifennu fel y mae XML yn gofyn. Allforiwch y ffeil eto.")
    static let tagTooLong = Bilingual(
        "a tag is longer than any in the return. Check that it is the right file.",
        cy: "mae tag yn hirach nag unrhyw un yn y datganiad. Gwiriwch mai hon yw’r ffeil gywir.")
    static let cutOff = Bilingual(
        "what begins here does not end, so the file is cut off. Export it again.",
        cy: "nid yw’r hyn sy’n dechrau yma yn gorffen, felly mae’r ffeil wedi’i thorri’n fyr. Allforiwch hi eto.")
    static let secondRoot = Bilingual(
        "a second return begins after the first one’s end. Put each in a file of its own.",
        cy: "mae ail ddatganiad yn dechrau ar ôl diwedd y cyntaf. Rhowch bob un mewn ffeil ei hun.")
    static let noElement = Bilingual(
        "there is not one element. Export the file again.", cy: "nid oes yr un elfen. Allforiwch y ffeil eto.")
    static let tooDeep = Bilingual(
        "elements lie inside one another deeper than in any return. Check that it is the right file.",
        cy: "mae elfennau y tu mewn i’w gilydd yn ddyfnach nag mewn unrhyw ddatganiad. Gwiriwch mai hon yw’r ffeil "
            + "gywir.")
    static let textTooLong = Bilingual(
        "a text is longer than any in the return. Check that it is the right file.",
        cy: "mae testun yn hirach nag unrhyw un yn y datganiad. Gwiriwch mai hon yw’r ffeil gywir.")
    static let textOutside = Bilingual(
        "there is text before the return begins or after it ends. Take it away or export the file again.",
        cy: "mae testun cyn i’r datganiad ddechrau neu ar ôl iddo orffen. Tynnwch ef neu allforiwch y ffeil eto.")

    static func unclosed(_ element: String) -> Bilingual {
        Bilingual(
            "\(element) begins here and does not end, so the file is cut off. Export it again.",
            cy: "mae \(element) yn dechrau yma ac nid yw’n gorffen, felly mae’r ffeil wedi’i thorri’n fyr. Allforiwch "
                + "hi eto.")
    }

    static func otherClosed(_ element: String) -> Bilingual {
        Bilingual(
            "\(element) should end here, and something else does. Export the file again.",
            cy: "dylai \(element) orffen yma, ac mae rhywbeth arall yn gorffen. Allforiwch y ffeil eto.")
    }

    // MARK: The form

    static let textBetween = Bilingual(
        "there is text between the elements, so nobody knows what it belongs to. Export the file again.",
        cy: "mae testun rhwng yr elfennau, felly ni ŵyr neb i beth y mae’n perthyn. Allforiwch y ffeil eto.")
    static let headerless = Bilingual(
        "a CHILD has no HEADER, so nobody knows who it is. Export the file again.",
        cy: "nid oes HEADER gan CHILD, felly ni ŵyr neb pwy ydyw. Allforiwch y ffeil eto.")

    static func twice(_ element: String) -> Bilingual {
        Bilingual(
            "\(element) is there twice where it belongs once. Take away the wrong one.",
            cy: "mae \(element) yno ddwywaith lle mae’n perthyn unwaith. Tynnwch yr un anghywir.")
    }

    static func elementInCell(_ element: String) -> Bilingual {
        Bilingual(
            "\(element) stands where a value should. Export the file again.",
            cy: "mae \(element) yn sefyll lle dylai gwerth fod. Allforiwch y ffeil eto.")
    }

    static func cellTooLong(_ element: String, _ limit: Int) -> Bilingual {
        Bilingual(
            "\(element) has more than \(limit) characters. Check that it is the right file.",
            cy: "mae gan \(element) fwy na \(limit) nod. Gwiriwch mai hon yw’r ffeil gywir.")
    }

    static func tooManyRows(_ limit: Int) -> Bilingual {
        Bilingual(
            "a child has more than \(limit.written) episodes, reviews and the like. Check that it is the right file.",
            cy: "mae gan blentyn fwy na \(limit.written) o gyfnodau, adolygiadau ac ati. Gwiriwch mai hon yw’r ffeil "
                + "gywir.")
    }

    static func tableFull(_ rows: Int) -> Bilingual {
        Bilingual(
            "a table of the return has \(rows.written) rows and goes on, more than that of all England. Check that it is "
                + "the right file.",
            cy:
                "mae gan dabl o’r datganiad \(rows.written) o resi ac mae’n parhau, mwy na thabl Lloegr gyfan. Gwiriwch "
                + "mai hon yw’r ffeil gywir.")
    }

    static func noChildren(_ name: String) -> Bilingual {
        Bilingual(
            "\(name) is a return without one child. Export it again with its children.",
            cy: "Datganiad heb yr un plentyn yw \(name). Allforiwch ef eto gyda’i blant.")
    }

    static func unknownElements(_ name: String, _ elements: [String], more: Bool) -> Bilingual {
        let list = elements.joined(separator: ", ") + (more ? " …" : "")
        return Bilingual(
            "\(name) has elements that the return does not ask for, and they were not read: \(list).",
            cy: "Mae gan \(name) elfennau nad yw’r datganiad yn gofyn amdanynt, ac ni chawsant eu darllen: \(list).")
    }
}
