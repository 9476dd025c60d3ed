import Basics
import Web

/// The step before something is taken out for good.
struct TakingOut {
    let question: Bilingual
    let subject: Wording
    let happens: Bilingual
    /// Where it stands.
    let back: String
    let trail: (Bilingual, String)
    let visit: Visit

    var page: Page {
        let language = visit.language
        return Page(
            title: question[language], trail: [(trail.0[language], trail.1), (subject[language], back)]
        ) {
            ConfirmStep(
                question: question[language],
                whatHappens: blockquote { words(subject, in: language) } + p { happens[language] },
                action: visit.link(visit.path), hidden: visit.tokenField, confirm: KeepingWords.takeOut[language],
                cancel: visit.link(back), language: language
            ).html
        }
    }
}
