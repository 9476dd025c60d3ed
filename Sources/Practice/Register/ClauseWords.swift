import Basics

/// Clauses for contracts with suppliers: a starting point in plain words.
enum ClauseWords {
    static let title = Bilingual("Clauses for contracts", cy: "Cymalau ar gyfer contractau")
    static let lede = Bilingual(
        "A starting point in plain words: ask your legal team before you use one.",
        cy: "Man cychwyn mewn geiriau plaen: gofynnwch i’ch tîm cyfreithiol cyn defnyddio un.")
    static let take = Bilingual("Take them as a text file", cy: "Eu cymryd fel ffeil destun")
    static let fileName = Bilingual("clauses-for-contracts.txt", cy: "cymalau-contractau.txt")
    static let clauses: [(title: Bilingual, words: Bilingual)] = [
        (
            Bilingual("Work experience", cy: "Profiad gwaith"),
            Bilingual(
                "In each year of the contract the supplier offers at least two weeks of work experience to a young "
                    + "person "
                    + "whom the council proposes from those in its care, with fares and lunch, and says how it went.",
                cy:
                    "Ym mhob blwyddyn o’r contract mae’r cyflenwr yn cynnig o leiaf bythefnos o brofiad gwaith i "
                    + "berson ifanc a "
                    + "gynigir gan y cyngor o’r rhai yn ei ofal, gyda chostau teithio a chinio, ac yn dweud sut aeth.")
        ),
        (
            Bilingual("Apprenticeships and jobs", cy: "Prentisiaethau a swyddi"),
            Bilingual(
                "The supplier guarantees an interview to every care leaver who meets what a post in this contract "
                    + "needs, and "
                    + "tells the council of such posts ten working days before it advertises them.",
                cy:
                    "Mae’r cyflenwr yn gwarantu cyfweliad i bawb sy’n gadael gofal ac sy’n bodloni’r hyn sydd ei "
                    + "angen ar swydd "
                    + "yn y contract hwn, ac yn dweud wrth y cyngor am swyddi o’r fath ddeng niwrnod gwaith cyn eu "
                    + "hysbysebu."
            )
        ),
        (
            Bilingual("Somebody to ask", cy: "Rhywun i ofyn iddo"),
            Bilingual(
                "The supplier names a post that foster homes, children’s homes and care leavers can ask about its "
                    + "service, and "
                    + "answers within five working days.",
                cy:
                    "Mae’r cyflenwr yn enwi swydd y gall cartrefi maeth, cartrefi plant a’r rhai sy’n gadael gofal "
                    + "holi am ei "
                    + "wasanaeth, ac yn ateb o fewn pum niwrnod gwaith.")
        ),
        (
            Bilingual("Telling back", cy: "Dweud yn ôl"),
            Bilingual(
                "Once a year the supplier tells the council how many places were offered and taken up, without "
                    + "naming anybody.",
                cy:
                    "Unwaith y flwyddyn mae’r cyflenwr yn dweud wrth y cyngor sawl lle a gynigiwyd ac a gymerwyd, "
                    + "heb enwi neb."
            )
        ),
    ]

    /// All of them as plain text.
    static func text(_ language: Language) -> String {
        clauses.map { "\($0.title[language])\n\n\($0.words[language])\n" }.joined(separator: "\n")
    }
}
