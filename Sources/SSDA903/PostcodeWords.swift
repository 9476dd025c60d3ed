import Basics

/// What is said of the postcode list and of the index made from it.
extension FileWords {
    package static func postcodeColumnsMissing(_ name: String, columns: [String]) -> Bilingual {
        let list = columns.joined(separator: "; ")
        return Bilingual(
            "\(name) is not the ONS Postcode Directory: it has no column \(list). Choose the directory’s CSV file, "
                + "for all "
                + "of the United Kingdom.",
            cy: "Nid Cyfeiriadur Codau Post y Swyddfa Ystadegau Gwladol yw \(name): nid oes ynddi’r golofn \(list). "
                + "Dewiswch ffeil CSV y cyfeiriadur, ar gyfer y Deyrnas Unedig gyfan.")
    }

    package static let badPostcode = Bilingual(
        "the value is not a postcode. Download the directory again.",
        cy: "nid cod post yw’r gwerth. Lawrlwythwch y cyfeiriadur eto.")

    package static let badGridReference = Bilingual(
        "the value is not a grid reference in metres. Download the directory again.",
        cy: "nid cyfeirnod grid mewn metrau yw’r gwerth. Lawrlwythwch y cyfeiriadur eto.")

    package static let badAuthority = Bilingual(
        "the value is not the code of an authority. Download the directory again.",
        cy: "nid cod awdurdod yw’r gwerth. Lawrlwythwch y cyfeiriadur eto.")

    package static func indexNotWritten(_ name: String) -> Bilingual {
        Bilingual(
            "\(name) could not be written. Check that the disk has room and that you may write there.",
            cy: "Nid oedd modd ysgrifennu \(name). Gwiriwch fod lle ar y ddisg a bod gennych hawl i ysgrifennu yno.")
    }

    package static func indexDamaged(_ name: String) -> Bilingual {
        Bilingual(
            "\(name) is damaged or is no postcode index. Make it again from the ONS Postcode Directory.",
            cy: "Mae \(name) wedi’i ddifrodi neu nid mynegai codau post ydyw. Gwnewch ef eto o Gyfeiriadur Codau "
                + "Post y "
                + "Swyddfa Ystadegau Gwladol.")
    }

    package static func indexOfOtherVersion(_ name: String) -> Bilingual {
        Bilingual(
            "\(name) was made by another version of Hearth. Make it again from the ONS Postcode Directory.",
            cy: "Gwnaed \(name) gan fersiwn arall o Hearth. Gwnewch ef eto o Gyfeiriadur Codau Post y Swyddfa "
                + "Ystadegau "
                + "Gwladol.")
    }

    package static func authorityNotInIndex(_ authority: String) -> Bilingual {
        Bilingual(
            "The postcode index has no postcode in authority \(authority), so every placement would count as outside "
                + "it. "
                + "Correct the council’s code, or use a directory of the return’s year.",
            cy: "Nid oes gan y mynegai codau post yr un cod post yn awdurdod \(authority), felly byddai pob lleoliad "
                + "yn "
                + "cyfrif fel un y tu allan iddo. Cywirwch god y cyngor, neu defnyddiwch gyfeiriadur blwyddyn y "
                + "datganiad.")
    }

    package static func hashClash() -> Bilingual {
        Bilingual(
            "Two children were given the same hash, so nothing was loaded. Check the vault’s key.",
            cy: "Rhoddwyd yr un stwnsh i ddau blentyn, felly ni lwythwyd dim. Gwiriwch allwedd y gladdgell.")
    }
}
