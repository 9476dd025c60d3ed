import Basics
import Capability
import Web

/// How things and links are drawn wherever they stand.
enum ThreadDrawing {
    /// A thing's title as the way to its page, where the reader may open that; a young person's words in quotation
    /// marks.
    static func link(to thing: Thing, _ visit: Visit) -> HTML {
        let title =
            thing.isQuoted
            ? .text("“") + words(thing.title, in: visit.language) + .text("”")
            : words(thing.title, in: visit.language)
        return thing.isOutline ? title : a(.href(visit.link(thing.path))) { title }
    }

    /// A thing with what it has to say, and the last that somebody said about it.
    static func told(_ thing: Thing, _ visit: Visit) -> HTML {
        link(to: thing, visit) + lines(of: thing, visit)
    }

    /// What a thing has to say of itself, and the last that somebody said about it.
    @HTMLBuilder static func lines(of thing: Thing, _ visit: Visit) -> HTML {
        thing.lines.map { line in p(.class("thread-line")) { line[visit.language] } }
        if !thing.said.isEmpty {
            p(.class("thread-line")) { .text("“") + words(thing.said, in: visit.language) + .text("”") }
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
