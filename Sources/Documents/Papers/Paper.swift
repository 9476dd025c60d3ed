import Basics

/// A paper for people to read on paper or as a file: what is in it and in which order, with nothing of how it looks.
package struct Paper: Hashable, Sendable, Codable {
    package var title: String
    package var subtitle: String?
    package var council: String
    package var language: Language
    package var date: Day?
    /// Stands small on top of every page but the first; the title where nil.
    package var runningHead: String?
    /// Who it is for: "Public", "Members of the panel only".
    package var audience: String?
    package var hasContents: Bool
    package var body: [Block]

    package init(
        title: String, subtitle: String? = nil, council: String, language: Language, date: Day? = nil,
        runningHead: String? = nil, audience: String? = nil, hasContents: Bool = false, body: [Block] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.council = council
        self.language = language
        self.date = date
        self.runningHead = runningHead
        self.audience = audience
        self.hasContents = hasContents
        self.body = body
    }
}

extension Paper {
    package enum Block: Hashable, Sendable, Codable {
        /// Levels 1 to 3; a level that is left out is closed up.
        case heading(level: Int, text: String)
        case paragraph(runs: [Run])
        case list(items: [[Run]], isNumbered: Bool)
        /// Words of a young person, kept as they were said, without quotation marks; who said them, and whom they are
        /// for, in `source`.
        /// - `language`: of the words, where it is not the paper's.
        case quote(text: String, source: String?, language: Language? = nil)
        case table(Table)
        case chart(Chart)
        /// Set apart in a box: why something is exempt, what has changed.
        case note(title: String?, runs: [Run])
        case pageBreak
    }

    /// Words of one kind within a paragraph.
    package struct Run: Hashable, Sendable, Codable {
        package enum Style: String, Hashable, Sendable, Codable { case plain, bold, italic }

        package var text: String
        package var style: Style
        /// An address that begins with https:, http: or mailto:; any other is left out.
        package var link: String?
        /// Stands at the foot of the page.
        package var footnote: String?
        /// Of these words, where it is not the paper's: a screen reader then says them rightly.
        package var language: Language?

        package init(
            _ text: String, style: Style = .plain, link: String? = nil, footnote: String? = nil,
            language: Language? = nil
        ) {
            self.text = text
            self.style = style
            self.link = link
            self.footnote = footnote
            self.language = language
        }
    }

    package struct Table: Hashable, Sendable, Codable {
        package var caption: String?
        package var heads: [String]
        /// Cells may hold line breaks.
        package var rows: [[String]]
        /// Columns, from 0, whose cells stand to the right.
        package var numberColumns: [Int]
        /// Whether the last row is the total.
        package var hasTotal: Bool
        /// How wide the columns are beside each other; worked out where empty.
        package var widths: [Double]

        package init(
            caption: String? = nil, heads: [String], rows: [[String]], numberColumns: [Int] = [],
            hasTotal: Bool = false, widths: [Double] = []
        ) {
            self.caption = caption
            self.heads = heads
            self.rows = rows
            self.numberColumns = numberColumns
            self.hasTotal = hasTotal
            self.widths = widths
        }
    }

    package struct Chart: Hashable, Sendable, Codable {
        /// What the picture shows, in sight.
        package var title: String
        /// What it says, for those who listen; must not be empty.
        package var description: String
        /// The drawing. A page's whole chart may be given: its wide picture is taken.
        package var svg: String

        package init(title: String, description: String, svg: String) {
            self.title = title
            self.description = description
            self.svg = svg
        }
    }
}

extension Paper.Run: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(value) }

    package static func bold(_ text: String) -> Self { Self(text, style: .bold) }
    package static func italic(_ text: String) -> Self { Self(text, style: .italic) }
    package static func link(_ text: String, _ address: String) -> Self { Self(text, link: address) }
    package static func footnote(_ text: String, _ note: String) -> Self { Self(text, footnote: note) }
}

extension Paper.Block {
    package static func paragraph(_ runs: Paper.Run...) -> Self { .paragraph(runs: runs) }
    package static func paragraph(_ text: String) -> Self { .paragraph(runs: [Paper.Run(text)]) }
    package static func bullets(_ items: [String]) -> Self {
        .list(items: items.map { [Paper.Run($0)] }, isNumbered: false)
    }
    package static func note(_ text: String) -> Self { .note(title: nil, runs: [Paper.Run(text)]) }

    /// Words of the council's own in a paper of the language, a paragraph for each line; those that are missing in it
    /// are given in the other, and marked so.
    package static func paragraphs(_ wording: Wording, in language: Language) -> [Self] {
        wording[language].split(whereSeparator: \.isNewline).map { line in
            .paragraph(runs: [Paper.Run(String(line), language: wording.other(than: language))])
        }
    }

    package static func bullets(_ items: [Wording], in language: Language) -> Self {
        .list(items: items.map { [Paper.Run($0, in: language)] }, isNumbered: false)
    }

    package static func quote(_ wording: Wording, in language: Language) -> Self {
        .quote(text: wording[language], source: nil, language: wording.other(than: language))
    }
}

extension Paper.Run {
    /// Words of the council's own in a paper of the language.
    package init(_ wording: Wording, in language: Language) {
        self.init(wording[language], language: wording.other(than: language))
    }
}

extension Wording {
    /// The language in which a reader of this one is shown it, where that is another.
    fileprivate func other(than language: Language) -> Language? {
        let shown = shown(to: language)
        return shown == language ? nil : shown
    }
}
