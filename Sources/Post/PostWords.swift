import Basics

/// What is wrong with a letter, and what the post does, in words.
enum PostWords {
    static let addressWrong = Bilingual(
        "This is no e-mail address that a letter can go to",
        cy: "Nid yw hwn yn gyfeiriad e-bost y gall llythyr fynd iddo")
    static let saysNothing = Bilingual(
        "A letter needs a subject and something to say", cy: "Mae angen pwnc a rhywbeth i’w ddweud ar lythyr")
    static let subjectBreaks = Bilingual(
        "The subject of a letter is one line", cy: "Un llinell yw pwnc llythyr")
    static let subjectTooLong = Bilingual(
        "Use at most 200 characters for the subject", cy: "Defnyddiwch 200 nod ar y mwyaf ar gyfer y pwnc")
}
