import Basics
import Web

/// The page of one rule, with the forms of those who may set a standard beside it or put it right.
struct RuleView {
    let entry: LawBook.Entry
    let today: Day
    let visit: Visit
    var problems: [Problem] = []
    /// The standard as it was typed, where the page answers to that form.
    var typed: TypedStandard?
    /// The standard that somebody else kept meanwhile.
    var stands: TypedStandard?
    /// The correction as it was typed, where the page answers to that form.
    var correcting: TypedCorrection?

    init(entry: LawBook.Entry, today: Day, visit: Visit) {
        self.entry = entry
        self.today = today
        self.visit = visit
    }

    private var language: Language { visit.language }
    private var mayKeep: Bool { visit.person?.may(Law.keep) ?? false }

    var page: Page {
        let cited = LawWords.cited(entry.rule.source)
        return Page(title: cited[language], trail: [(LawWords.title[language], "/law")]) {
            ErrorSummary(problems, language: language).html
            h1 { entry.rule.sentence[language] }
            if let limit = entry.limit { p(.class("answer")) { LawWords.atMost(limit)[language] } }
            putRight
            p {
                LawWords.nation(entry.rule.nation)[language] + ". " + cited[language] + ". "
                    + LawWords.standing(entry.standing, on: today)[language] + "."
            }
            if !entry.isConfirmed { NotificationBanner(.notice, LawWords.checkIt[language], language: language).html }
            corrections
            h2 { LawWords.ourStandard[language] }
            standard
            if mayKeep { forms }
        }
    }

    /// The sentence above says what Hearth brings; where the council put it right, both numbers stand under it.
    @HTMLBuilder private var putRight: HTML {
        if let (before, after) = entry.putRight {
            NotificationBanner(
                after.amount > before.amount ? .problem : .notice,
                p { strong { LawWords.putRight(before, after)[language] } }
                    + (after.amount > before.amount ? p { LawWords.looser[language] + "." } : .nothing),
                language: language
            ).html
        }
    }

    @HTMLBuilder private var corrections: HTML {
        if !entry.corrections.isEmpty {
            h2 { LawWords.corrections[language] }
            ul {
                entry.corrections.map { one in
                    li {
                        CorrectionView(one, of: entry, on: today, language).html
                        if mayKeep {
                            p {
                                a(.href(visit.link("/law/\(entry.id)/corrections/\(one.id)/take-out"))) {
                                    LawWords.takeCorrectionOut[language]
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private var standard: HTML {
        if let local = entry.local {
            LocalView(local, of: entry, language).html
            if mayKeep {
                p {
                    a(.href(visit.link("/law/\(entry.id)/standard/remove"))) { LawWords.removeStandard[language] }
                }
            }
        } else {
            p { LawWords.noStandard[language] }
        }
    }

    @HTMLBuilder private var forms: HTML {
        details(typed == nil ? nil : .flag("open")) {
            summary { (entry.local == nil ? LawWords.setStandard : LawWords.changeStandard)[language] }
            StandardForm(
                entry: entry, shown: typed ?? TypedStandard(entry.local), stands: stands,
                problems: typed == nil ? [] : problems, visit: visit
            ).html
        }
        details(correcting == nil ? nil : .flag("open")) {
            summary { LawWords.correct[language] }
            CorrectionForm(
                entry: entry, shown: correcting ?? TypedCorrection(Query()),
                problems: correcting == nil ? [] : problems, visit: visit
            ).html
        }
    }
}

/// A council's own standard as it is read.
struct LocalView {
    let local: LocalStandard
    let entry: LawBook.Entry
    let language: Language

    init(_ local: LocalStandard, of entry: LawBook.Entry, _ language: Language) {
        self.local = local
        self.entry = entry
        self.language = language
    }

    @HTMLBuilder var html: HTML {
        if let amount = local.amount, let limit = entry.rule.limit {
            p { LawWords.atMost(.init(amount, limit.unit))[language] }
        }
        paragraphs(local.words, in: language)
        if local.isWeaker(than: entry.strictestLimit) {
            NotificationBanner(
                .problem,
                p { strong { LawWords.weaker[language] } }
                    + (local.reason.isEmpty
                        ? .nothing : p { LawWords.allowed(local.reason, local.allowedBy)[language] }),
                language: language
            ).html
        }
    }
}

/// A correction as it is read: when and from what, the old number and the new, and who decided so where it asks for
/// less.
struct CorrectionView {
    let correction: Correction
    let entry: LawBook.Entry
    let today: Day
    let language: Language

    init(_ correction: Correction, of entry: LawBook.Entry, on today: Day, _ language: Language) {
        self.correction = correction
        self.entry = entry
        self.today = today
        self.language = language
    }

    @HTMLBuilder var html: HTML {
        p { LawWords.corrected(correction.source, correction.madeAt.inLondon.day)[language] }
        if let (before, after) = entry.amounts(of: correction) {
            p { strong { LawWords.putRight(before, after)[language] } }
        }
        if let from = correction.from { p { LawWords.sinceCorrected(from)[language] + "." } }
        if !correction.reason.isEmpty {
            p { LawWords.decided(correction.reason, correction.allowedBy)[language] }
        }
    }
}
