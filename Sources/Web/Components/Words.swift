import Basics

/// The council's own words for a reader of the language; where they are missing in it, the others, marked with their
/// language so that a screen reader says them rightly.
package func words(_ wording: Wording, in language: Language) -> HTML {
    let shown = wording.shown(to: language)
    return shown == language ? .text(wording[language]) : span(.lang(shown.rawValue)) { wording[language] }
}

/// The same in paragraphs, parted where the council left an empty line.
package func paragraphs(_ wording: Wording, in language: Language) -> HTML {
    let shown = wording.shown(to: language)
    let pieces = wording[language].replacing("\r\n", with: "\n").split(separator: #/\n\s*\n/#)
    return pieces.map { piece in
        p(shown == language ? nil : .lang(shown.rawValue)) { lines(piece) }
    }.reduce(.nothing, +)
}

private func lines(_ text: Substring) -> HTML {
    let lines = text.split(separator: "\n")
    return lines.enumerated().map { index, line in
        HTML.text(String(line)) + (index + 1 < lines.count ? br() : .nothing)
    }.reduce(.nothing, +)
}

/// A young person's own words, set apart: larger, in the quotation marks of their language.
package func youngWords(_ wording: Wording, in language: Language, who: String? = nil) -> HTML {
    let shown = wording.shown(to: language)
    return blockquote(.class("young-words"), shown == language ? nil : .lang(shown.rawValue)) {
        p { "“\(wording[language])”" }
        if let who { p(.class("quiet")) { who } }
    }
}
