import Basics

/// What a person reads where a paper cannot be made, and the few words that stand on every paper.
enum DocumentsPaperWords {
    static let notInstalled = Bilingual(
        "Papers as PDF or Word are not set up on this server; the page itself and its CSV work as before. An "
            + "administrator installs them with: python3 -m venv .tools/documents && .tools/documents/bin/pip install "
            + "typst==0.15.0 python-docx==1.2.0 font-source-sans-pro==0.0.1",
        cy: "Nid yw papurau PDF neu Word wedi’u gosod ar y gweinydd hwn; mae’r dudalen ei hun a’i CSV yn gweithio fel "
            + "o’r blaen. Mae gweinyddwr yn eu gosod gyda: python3 -m venv .tools/documents && "
            + ".tools/documents/bin/pip install typst==0.15.0 python-docx==1.2.0 font-source-sans-pro==0.0.1")

    static let tookTooLong = Bilingual(
        "Making this paper took too long and was stopped. Leave out some of it, or try again when less is going on.",
        cy: "Cymerodd gwneud y papur hwn ormod o amser ac fe’i stopiwyd. Gadewch ran ohono allan, neu rhowch gynnig "
            + "arall arni pan fydd llai’n digwydd.")

    static let tooLarge = Bilingual(
        "This paper is too large to be made into one file. Leave out some of it.",
        cy: "Mae’r papur hwn yn rhy fawr i’w wneud yn un ffeil. Gadewch ran ohono allan.")

    static let busy = Bilingual(
        "Many papers are being made at this moment. Try again in a minute.",
        cy: "Mae llawer o bapurau’n cael eu gwneud ar hyn o bryd. Rhowch gynnig arall arni ymhen munud.")

    static func noDescription(_ chart: String) -> Bilingual {
        Bilingual(
            "The chart “\(chart)” has no description in words, so the paper would shut out people who cannot see it.",
            cy: "Nid oes disgrifiad mewn geiriau gan y siart “\(chart)”, felly byddai’r papur yn cau allan bobl na "
                + "allant ei weld.")
    }

    static func notADrawing(_ chart: String) -> Bilingual {
        Bilingual(
            "The chart “\(chart)” is not a plain drawing, so it cannot stand in a paper.",
            cy: "Nid yw’r siart “\(chart)” yn lluniad plaen, felly ni all sefyll mewn papur.")
    }

    static let contents = Bilingual("Contents", cy: "Cynnwys")
    /// Between the page's number and how many there are.
    static let of = Bilingual("of", cy: "o")
    static let openQuote = Bilingual.same("“")
    static let closeQuote = Bilingual.same("”")
}
