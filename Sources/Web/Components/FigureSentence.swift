import Basics

/// A figure as people read it: `188 of 209` first, then the percentage, then what it means.
package struct FigureSentence: Sendable {
    package var count: Int
    package var total: Int?
    package var percentage: String?
    package var sentence: String
    package var language: Language

    /// A count with no total stands alone; the percentage comes written, since its rounding is the measure's.
    package init(_ count: Int, of total: Int? = nil, percentage: String? = nil, sentence: String, language: Language) {
        self.count = count
        self.total = total
        self.percentage = percentage
        self.sentence = sentence
        self.language = language
    }

    package var html: HTML {
        p(.class("figure-sentence")) {
            strong { total.map { ComponentWords.of(count, $0)[language] } ?? count.written }
            " "
            if let percentage {
                span(.class("figure-percentage")) { percentage }
                " "
            }
            span(.class("figure-meaning")) { sentence }
        }
    }
}
