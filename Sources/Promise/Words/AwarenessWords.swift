import Basics
import Statistics

/// The words of the page that says who had heard of the promise.
enum AwarenessWords {
    static let title = Bilingual("Had they heard of it?", cy: "A oeddent wedi clywed amdano?")
    static let lede = Bilingual(
        "A promise that nobody has heard of cannot be asked for. Young people and staff are asked the same question.",
        cy: "Ni all neb ofyn am addewid na chlywodd neb amdano. Gofynnir yr un cwestiwn i bobl ifanc ac i staff.")
    static let youngPeople = Bilingual("Young people", cy: "Pobl ifanc")
    static let staff = Bilingual("Staff", cy: "Y staff")
    static let none = Bilingual("Nobody has been asked yet", cy: "Ni ofynnwyd i neb eto")
    static let noneWhy = Bilingual(
        "What people answer will stand here with how many were asked, when and where. Ask at the next session, and at "
            + "a team meeting.",
        cy:
            "Bydd yr hyn y mae pobl yn ei ateb yn sefyll yma gydag i faint y gofynnwyd, pryd a ble. Gofynnwch yn y sesiwn "
            + "nesaf, ac mewn cyfarfod tîm.")
    static let table = Bilingual("Each time somebody asked", cy: "Bob tro y gofynnodd rhywun")
    static let dayHead = Bilingual("When", cy: "Pryd")
    static let whomHead = Bilingual("Who was asked", cy: "I bwy y gofynnwyd")
    static let heardHead = Bilingual("Had heard of it", cy: "Wedi clywed amdano")
    static let placeHead = Bilingual("Where", cy: "Ble")
    static let enter = Bilingual("Enter an answer", cy: "Nodi ateb")
    static let whom = Bilingual("Who was asked?", cy: "I bwy y gofynnwyd?")
    static let day = Bilingual("When?", cy: "Pryd?")
    static let asked = Bilingual("How many were asked?", cy: "I faint y gofynnwyd?")
    static let heard = Bilingual("How many of them had heard of it?", cy: "Faint ohonynt oedd wedi clywed amdano?")
    static let place = Bilingual("Where or how", cy: "Ble neu sut")
    static let save = Bilingual("Keep this answer", cy: "Cadw’r ateb hwn")
    static let saved = Bilingual("The answer is kept.", cy: "Mae’r ateb wedi’i gadw.")
    static let remove = Bilingual("Take out", cy: "Tynnu allan")
    static let removeTitle = Bilingual("Take this answer out?", cy: "Tynnu’r ateb hwn allan?")
    static let removeHappens = Bilingual(
        "It is gone from the page and from every count. The record says that it was taken out, and by whom.",
        cy: "Bydd wedi mynd o’r dudalen ac o bob cyfrif. Mae’r cofnod yn dweud iddo gael ei dynnu allan, a chan bwy.")
    static let chooseWhom = Bilingual("Choose who was asked", cy: "Dewiswch i bwy y gofynnwyd")
    static let enterAsked = Bilingual(
        "Enter how many were asked, as a whole number from 1", cy: "Rhowch i faint y gofynnwyd, yn rhif cyfan o 1")
    static let enterHeard = Bilingual(
        "Enter how many had heard, as a whole number from 0", cy: "Rhowch faint oedd wedi clywed, yn rhif cyfan o 0")
    static let heardMore = Bilingual(
        "More had heard of it than were asked. Check both numbers.",
        cy: "Roedd mwy wedi clywed amdano nag y gofynnwyd iddynt. Gwiriwch y ddau rif.")
    static let enterPlace = Bilingual(
        "Say where or how they were asked", cy: "Dywedwch ble neu sut y gofynnwyd iddynt")

    static func whomName(_ whom: Awareness.Whom) -> Bilingual { whom == .staff ? staff : youngPeople }

    /// "of 26 young people had heard of it."
    static func heardOf(_ whom: Awareness.Whom) -> Bilingual {
        whom == .staff
            ? Bilingual("of the staff asked had heard of it.", cy: "o’r staff y gofynnwyd iddynt wedi clywed amdano.")
            : Bilingual(
                "of the young people asked had heard of it.",
                cy: "o’r bobl ifanc y gofynnwyd iddynt wedi clywed amdano.")
    }

    /// The range in words; the two who are asked are no sample of a greater number.
    static func range(_ share: Share) -> Bilingual {
        let low = Int((share.range.lowerBound * 100).rounded())
        let high = Int((share.range.upperBound * 100).rounded())
        return Bilingual(
            "With this many asked, chance alone could have made it anything from \(low)% to \(high)%.",
            cy: "Gyda chynifer â hyn wedi’u holi, gallai siawns yn unig fod wedi rhoi unrhyw beth o \(low)% i "
                + "\(high)%.")
    }

    static func sentence(_ safe: SafeAwareness, _ whom: Awareness.Whom) -> Bilingual {
        let people =
            whom == .staff ? Bilingual("staff", cy: "aelod o staff") : Bilingual("young people", cy: "o bobl ifanc")
        switch safe {
        case .exact(let heard, let asked):
            let percent = Share(heard, of: asked)?.percent ?? 0
            return Bilingual(
                "\(heard) of \(asked) (\(percent)%) \(people.english) had heard of it.",
                cy: "Roedd \(heard) o \(asked) \(people.welsh) (\(percent)%) wedi clywed amdano.")
        case .half(let asked, let orMore):
            let half =
                orMore
                ? Bilingual("half or more", cy: "hanner neu fwy") : Bilingual("fewer than half", cy: "llai na hanner")
            return Bilingual(
                "Of \(asked) \(people.english) asked, \(half.english) had heard of it.",
                cy: "O’r \(asked) \(people.welsh) y gofynnwyd iddynt, roedd \(half.welsh) wedi clywed amdano.")
        case .askedOnly(let asked):
            return Bilingual(
                "\(asked) \(people.english) were asked. So few that what they answered is not shown.",
                cy: "Gofynnwyd i \(asked) \(people.welsh). Mae cyn lleied fel na ddangosir yr hyn a atebwyd.")
        case .tooFew: return Bilingual("Too few were asked to show.", cy: "Gofynnwyd i ry ychydig i’w dangos.")
        }
    }
}
