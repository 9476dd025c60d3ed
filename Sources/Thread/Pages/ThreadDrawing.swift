import Basics
import Capability
import Web

/// How things and links are drawn wherever they stand.
enum ThreadDrawing {
    /// A thing's title as the way to its page; a young person's words in quotation marks.
    static func link(to thing: Thing, _ visit: Visit) -> HTML {
        a(.href(visit.link(thing.path))) {
            thing.isQuoted
                ? .text("“") + words(thing.title, in: visit.language) + .text("”")
                : words(thing.title, in: visit.language)
        }
    }

    /// Something that is only named in words so far.
    static func namedOnly(_ kind: String, _ wording: Wording, _ language: Language) -> HTML {
        words(wording, in: language)
            + span(.class("quiet")) {
                " (" + (ThreadPlaceWords.kinds[kind]?[language] ?? kind) + LinkWords.inWordsOnly[language] + ")"
            }
    }

    static func plain(_ end: Story.Entry.End, _ language: Language) -> String {
        switch end {
        case .thing(let thing): thing.title[language]
        case .words(_, let wording, _): wording[language]
        }
    }
}
