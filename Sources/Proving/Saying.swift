import Basics
import Web

extension Browser.Shown {
    /// Whether the page says the sentence, as a reader sees it.
    package func says(_ words: Bilingual, in language: Language = .english) -> Bool {
        has(HTML.text(words[language]).source)
    }
}
