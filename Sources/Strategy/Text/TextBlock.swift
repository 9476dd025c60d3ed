import Basics

/// A piece of a strategy's text with where it stands: what a translator, a reader of differences and a printed paper
/// go through, in the order of the text.
struct TextBlock: Sendable, Hashable {
    /// The part that it is changed in, as addresses call it: `opening`, `section-voice`.
    let part: String
    /// The part's heading.
    let place: Bilingual
    let words: Wording
}

extension StrategyDocument {
    /// Every piece of the text that is not empty.
    var blocks: [TextBlock] {
        var blocks: [TextBlock] = []
        func add(_ part: String, _ place: Bilingual, _ all: [Wording]) {
            blocks += all.filter { !$0.isEmpty }.map { TextBlock(part: part, place: place, words: $0) }
        }
        add("about", EditWords.about, [title, level.one, level.many])
        add("opening", EditWords.opening, [statement ?? .empty, purpose ?? .empty])
        for foreword in forewords ?? [] {
            add("foreword-\(foreword.key ?? "")", foreword.by.bilingual, [foreword.by, foreword.text])
        }
        for priority in priorities {
            let content = priority.content
            add(
                "priority-\(priority.key)", priority.title.bilingual,
                [priority.title] + (content.voice ?? []) + [content.aim ?? .empty] + (content.requirements ?? [])
                    + (content.achievements ?? []).map(\.written) + (content.challenges ?? []))
        }
        add("lists", StrategyWords.aims, aims ?? [])
        add("lists", StrategyWords.principles, principles ?? [])
        add("lists", StrategyWords.governance, governance ?? [])
        for section in sections ?? [] {
            add("section-\(section.key)", section.heading.bilingual, [section.heading, section.text])
        }
        for instrument in framework ?? [] {
            add(
                "instrument-\(instrument.key ?? "")", instrument.instrument.bilingual,
                [instrument.instrument, instrument.requires])
        }
        return blocks
    }

    /// The pieces that a reader of the language is shown in the other.
    func missing(_ language: Language) -> [TextBlock] { blocks.filter { $0.words.isMissing(language) } }
}

extension PriorityContent.Achievement {
    /// `8 of 10 | …`, as it is typed.
    var written: Wording {
        guard let count, !count.isEmpty else { return text }
        let welsh = text.welsh.isEmpty ? "" : "\(count) | \(text.welsh)"
        return Wording(text.english.isEmpty ? "" : "\(count) | \(text.english)", cy: welsh)
    }

    /// As it was typed: what stands before a first bar is the count.
    init(written: Wording) {
        func parts(_ typed: String) -> (count: String?, text: String) {
            let halves = typed.split(separator: "|", maxSplits: 1).map { String($0).trimmed(of: " ") }
            return halves.count == 2 ? (halves[0], halves[1]) : (nil, typed.trimmed(of: " "))
        }
        let (english, welsh) = (parts(written.english), parts(written.welsh))
        self.init(text: Wording(english.text, cy: welsh.text), count: english.count ?? welsh.count)
    }
}
