import Basics
import Web

/// One commitment: its words, young people's verdicts over time, and what it is joined to.
struct CommitmentView {
    let reading: PromiseReading
    let commitment: Commitment
    let title: Bilingual
    let joined: HTML
    let mayKeep: Bool
    let visit: Visit

    private var language: Language { visit.language }

    @HTMLBuilder var html: HTML {
        div(.class("young")) {
            h1(.class("promise-place")) { title[language] }
            CommitmentWords(commitment.words, isQuoted: reading.promise.isOwnWords, language: language).html
            if let day = commitment.retiredOn {
                NotificationBanner(
                    .notice,
                    p { PromiseWords.retiredOn(day)[language] }
                        + paragraphs(commitment.retiredBecause, in: language), language: language
                ).html
            }
            p(.class("answer")) { reading.sentence(on: commitment)[language] }
        }
        VerdictHistory(reading: reading, commitment: commitment, language: language).html
        joined
        earlier
        HelpView(language: language).html
        howWeKnow
        if mayKeep { actions }
    }

    @HTMLBuilder private var earlier: HTML {
        let all = reading.wordings[commitment.id] ?? []
        let gone = all.reversed().filter { $0.until != nil && !$0.words.isPart(of: commitment.words) }
        if !gone.isEmpty {
            section {
                h2 { PromiseWords.earlierWords[language] }
                gone.map { wording in
                    CommitmentWords(wording.words, isQuoted: reading.promise.isOwnWords, language: language).html
                        + p(.class("quiet")) {
                            PromiseWords.stood(wording.from, until: wording.until ?? wording.from)[language]
                        }
                }
            }
        }
    }

    private var howWeKnow: HTML {
        section(.class("how-we-know")) {
            h2 { PromiseWords.howWeKnow[language] }
            p { PromiseWords.rule[language] }
            p { PromiseWords.differentPeople[language] }
        }
    }

    private var actions: HTML {
        section(.class("actions")) {
            h2 { PromiseWords.forYou[language] }
            ul {
                li {
                    a(.href(visit.link("/promise/edit/commitments/\(commitment.id)"))) {
                        PromiseWords.changeWords[language]
                    }
                }
                if commitment.retiredOn == nil {
                    li {
                        a(.href(visit.link("/promise/edit/commitments/\(commitment.id)/retire"))) {
                            PromiseWords.retireLink[language]
                        }
                    }
                }
                li { a(.href(visit.link("/promise/sessions/new"))) { PromiseWords.enterSession[language] } }
            }
            if commitment.retiredOn != nil { RestoreForm(commitment, visit).html }
        }
    }
}

extension Wording {
    /// Whether the other says the same and, perhaps, says it in the other language as well: a translation that was
    /// added is not other words.
    func isPart(of other: Wording) -> Bool {
        (english.isEmpty || english == other.english) && (welsh.isEmpty || welsh == other.welsh)
    }
}
