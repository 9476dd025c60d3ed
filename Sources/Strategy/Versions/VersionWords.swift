import Basics

/// The words of versions and their differences.
enum VersionWords {
    static let title = Bilingual("Versions", cy: "Fersiynau")
    static let difference = Bilingual("What changed", cy: "Beth newidiodd")
    static let compare = Bilingual("Compare two versions", cy: "Cymharu dau fersiwn")
    static let older = Bilingual("The older", cy: "Yr hynaf")
    static let newer = Bilingual("The newer", cy: "Y diweddaraf")
    static let show = Bilingual("Show what changed", cy: "Dangos beth newidiodd")
    static let sinceBefore = Bilingual("What changed since the one before", cy: "Beth newidiodd ers yr un blaenorol")
    static let name = Bilingual("Name it", cy: "Ei enwi")
    static let nameLabel = Bilingual("What you call this version", cy: "Beth y galwch y fersiwn hwn")
    static let nameHint = Bilingual(
        "Such as “sent to partners for comment”", cy: "Megis “anfonwyd at bartneriaid am sylwadau”")
    static let nameTooLong = Bilingual(
        "This name is longer than 120 characters: make it shorter", cy: "Mae’r enw hwn yn hwy na 120 nod: byrhewch ef")
    static let none = Bilingual(
        "Nothing differs in this language.", cy: "Nid oes dim yn wahanol yn yr iaith hon.")
    static let inOther = Bilingual("See the Welsh text’s changes", cy: "Gweld newidiadau’r testun Saesneg")
    static let added = Bilingual("Added:", cy: "Ychwanegwyd:")
    static let takenOut = Bilingual("Taken out:", cy: "Tynnwyd allan:")
    static let marks = Bilingual(
        "What was added is underlined, what was taken out is struck through.",
        cy: "Mae’r hyn a ychwanegwyd wedi’i danlinellu, a’r hyn a dynnwyd allan wedi’i groesi allan.")
    static let asItWas = Bilingual(
        "This is how it stood then, not how it stands now.", cy: "Fel hyn yr oedd bryd hynny, nid fel y mae nawr.")

    static func version(_ number: Int) -> Bilingual { Bilingual("Version \(number)", cy: "Fersiwn \(number)") }

    static let order = Bilingual("The order of the parts", cy: "Trefn y rhannau")

    static func kept(_ moment: Instant) -> Bilingual {
        let (day, time) = moment.inLondon
        return Bilingual(
            "Kept on \(day.written.english) at \(time).", cy: "Cadwyd ar \(day.written.welsh) am \(time).")
    }

    /// Which parts a version changed; the first few by name.
    static func changed(_ parts: [Bilingual]) -> Bilingual {
        let shown = parts.prefix(3)
        let more = parts.count - shown.count
        let names = Bilingual(
            shown.map(\.english).joined(separator: "; "), cy: shown.map(\.welsh).joined(separator: "; "))
        return names + (more > 0 ? Bilingual("; \(more) more", cy: "; \(more) arall") : .same(""))
    }

    static func between(_ older: Int, _ newer: Int, parts: Int) -> Bilingual {
        Bilingual(
            "From version \(older) to version \(newer): \(parts == 1 ? "one part differs" : "\(parts) parts differ").",
            cy: "O fersiwn \(older) i fersiwn \(newer): \(parts == 1 ? "mae un rhan" : "mae \(parts) rhan") yn wahanol."
        )
    }

    static func same(_ paragraphs: Int) -> Bilingual {
        Bilingual(
            paragraphs == 1 ? "One paragraph stays as it was." : "\(paragraphs) paragraphs stay as they were.",
            cy: paragraphs == 1
                ? "Mae un paragraff yn aros fel yr oedd." : "Mae \(paragraphs) paragraff yn aros fel yr oeddent.")
    }
}
