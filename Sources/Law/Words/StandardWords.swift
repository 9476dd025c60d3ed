import Basics

/// What is said where a council's own standard cannot be kept as it stands.
enum StandardWords {
    static let noRule = Bilingual("There is no such rule.", cy: "Nid oes rheol o’r fath.")
    static let sayWhyAndWho = Bilingual(
        "Say why a looser time is lawful here, and who authorised it",
        cy: "Dywedwch pam y mae amser mwy llac yn gyfreithlon yma, a phwy a’i hawdurdododd")

    static func looser(_ own: Length, than clock: Clock) -> Bilingual {
        let mine = LawWords.length(own)
        let theirs = LawWords.bound(clock)
        return Bilingual(
            "The law says \(theirs.english). Yours, \(mine.english), is looser, and a local standard may add to the "
                + "law but not weaken it. Enter a stricter time, or record it as a lawful variation.",
            cy:
                "Mae’r gyfraith yn dweud \(theirs.welsh). Mae’ch un chi, \(mine.welsh), yn fwy llac, a chaiff safon leol ychwanegu "
                + "at y gyfraith ond nid ei gwanhau. Rhowch amser llymach, neu ei gofnodi fel amrywiad cyfreithlon.")
    }

    static func incomparable(_ own: Length, with clock: Clock) -> Bilingual {
        let mine = LawWords.length(own)
        let theirs = LawWords.bound(clock)
        return Bilingual(
            "The law says \(theirs.english). Whether \(mine.english) is stricter cannot be told for certain: use the "
                + "same unit, or record it as a lawful variation.",
            cy: "Mae’r gyfraith yn dweud \(theirs.welsh). Ni ellir dweud yn sicr a yw \(mine.welsh) yn llymach: "
                + "defnyddiwch yr un uned, neu ei gofnodi fel amrywiad cyfreithlon.")
    }
}

extension String {
    /// With its first letter large.
    var capitalisedStart: String { prefix(1).uppercased() + dropFirst() }
}
