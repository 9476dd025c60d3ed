import Basics
import Web

extension LinkState {
    /// What the page says of a link that does not work: a title, a sentence that says what to do, and the status to
    /// answer with. Nil where the link works.
    ///
    /// - Parameter from: whom to ask for a new one, as the sentence goes on after "Ask" and "Gofynnwch": "the officer
    ///   who wrote to you", "i’r swyddog a ysgrifennodd atoch".
    package func refusal(
        askingFrom from: Bilingual = LinkWords.whoever
    ) -> (title: Bilingual, sentence: Bilingual, status: Int)? {
        switch self {
        case .works: nil
        case .expired(let day): (LinkWords.overTitle, LinkWords.expired(day, from), 410)
        case .revoked: (LinkWords.overTitle, LinkWords.revoked(from), 410)
        case .used: (LinkWords.overTitle, LinkWords.used(from), 410)
        case .unknown: (LinkWords.unknownTitle, LinkWords.unknown(from), 404)
        }
    }

    /// The whole page for a link that does not work; nil where it works.
    package func refusedPage(for visit: Visit, askingFrom from: Bilingual = LinkWords.whoever) -> Answer? {
        guard let refusal = refusal(askingFrom: from) else { return nil }
        let page = Page(title: refusal.title[visit.language]) {
            h1 { refusal.title[visit.language] }
            p(.class("lede")) { refusal.sentence[visit.language] }
        }
        return .page(page, status: refusal.status)
    }
}
