import Basics
import Web

/// The promise on one page: each commitment large in its own words, with young people's verdict and the way to what is
/// being done.
struct PromiseView {
    let reading: PromiseReading
    let awareness: [Awareness]
    let today: Day
    let mayKeep: Bool
    let visit: Visit

    private var language: Language { visit.language }

    @HTMLBuilder var html: HTML {
        div(.class("young")) {
            h1 { words(reading.promise.title, in: language) }
            if let made = reading.promise.made { p(.class("quiet")) { PromiseWords.made(made)[language] } }
            paragraphs(reading.promise.how, in: language)
            reading.headings.map(section)
            retired
        }
        heard
        HelpView(language: language).html
        howWeKnow
        if mayKeep { actions }
    }

    private func section(_ heading: Heading) -> HTML {
        let here = reading.commitments.filter { $0.heading == heading.id && $0.isInForce(on: today) }
        return Web.section(.class("promise-heading")) {
            h2 { words(heading.title, in: language) }
            if here.isEmpty { p(.class("quiet")) { PromiseWords.noCommitments[language] } }
            if !here.isEmpty { ol(.class("commitments")) { here.map { one in li { line(one) } } } }
        }
    }

    @HTMLBuilder private func line(_ commitment: Commitment) -> HTML {
        CommitmentWords(commitment.words, isQuoted: reading.promise.isOwnWords, language: language).html
        p { reading.sentence(on: commitment)[language] }
        p(.class("to-more")) {
            a(.href(visit.link(commitment.path))) {
                PromiseWords.beingDone[language]
                // Said to whoever hears a list of links.
                span(.class("unseen")) { ": " + commitment.words[language] }
            }
        }
    }

    @HTMLBuilder private var retired: HTML {
        let gone = reading.commitments.filter { !$0.isInForce(on: today) }
        if !gone.isEmpty {
            details {
                summary { PromiseWords.retiredOnes[language] }
                ul {
                    gone.map { one in
                        li {
                            a(.href(visit.link(one.path))) { words(one.words, in: language) }
                            if let day = one.retiredOn { p { PromiseWords.retiredOn(day)[language] } }
                        }
                    }
                }
            }
        }
    }

    private var heard: HTML {
        Web.section {
            h2 { PromiseWords.awarenessHeading[language] }
            if awareness.isEmpty { p { PromiseWords.nobodyAskedAwareness[language] } }
            Awareness.Whom.allCases.map { whom -> HTML in
                guard let latest = awareness.first(where: { $0.whom == whom }) else { return .nothing }
                return p {
                    AwarenessWords.sentence(SafeAwareness(latest), whom)[language] + " "
                        + VerdictWords.asked(latest.day)[language]
                }
            }
            p { a(.href(visit.link("/promise/awareness"))) { PromiseWords.awarenessLink[language] } }
        }
    }

    private var howWeKnow: HTML {
        Web.section(.class("how-we-know")) {
            h2 { PromiseWords.howWeKnow[language] }
            p { PromiseWords.rule[language] }
        }
    }

    private var actions: HTML {
        Web.section(.class("actions")) {
            h2 { PromiseWords.forYou[language] }
            ul {
                li { a(.href(visit.link("/promise/edit"))) { PromiseWords.changeIt[language] } }
                li { a(.href(visit.link("/promise/sessions/new"))) { PromiseWords.enterSession[language] } }
                li { a(.href(visit.link("/promise/sessions"))) { PromiseWords.sessionsLink[language] } }
            }
        }
    }
}

/// A commitment's words, set apart: in quotation marks where they are young people's own.
struct CommitmentWords {
    let wording: Wording
    let isQuoted: Bool
    let language: Language

    init(_ wording: Wording, isQuoted: Bool, language: Language) {
        self.wording = wording
        self.isQuoted = isQuoted
        self.language = language
    }

    var html: HTML {
        if isQuoted { return youngWords(wording, in: language) }
        return p(.class("promise-words")) { words(wording, in: language) }
    }
}

/// How to get help, an advocate, or to complain: on every page of the promise (R47).
struct HelpView {
    let language: Language

    var html: HTML {
        section(.class("young promise-help")) {
            h2(.id("help")) { PromiseWords.helpTitle[language] }
            p { PromiseWords.helpTell[language] }
            p { PromiseWords.helpComplain[language] }
        }
    }
}
