import Basics

/// What is said where a file of a promise cannot be taken.
enum FileWords {
    static func unknownPriority(_ text: String) -> Bilingual {
        Bilingual(
            "promise.json names “\(text)”, and the strategy has no such priority. Check its key.",
            cy: "Mae promise.json yn enwi “\(text)”, ac nid oes gan y strategaeth flaenoriaeth o’r fath. Gwiriwch ei "
                + "hallwedd.")
    }

    static func unknownNamed(_ kind: String) -> Bilingual {
        Bilingual(
            "promise.json names something of the kind “\(kind)”. It can be measure, meeting or offer.",
            cy: "Mae promise.json yn enwi rhywbeth o’r math “\(kind)”. Gall fod yn measure, meeting neu offer.")
    }
}
