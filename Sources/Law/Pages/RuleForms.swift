import Basics
import Web

/// The form of a council's own standard, filled in as it stands or as it was typed.
struct StandardForm {
    let entry: LawBook.Entry
    let shown: TypedStandard
    /// What somebody else kept meanwhile.
    let stands: TypedStandard?
    let problems: [Problem]
    let visit: Visit

    private var language: Language { visit.language }
    private func sentence(_ field: String) -> String? { problems.first { $0.place == field }?.sentence[language] }

    var html: HTML {
        form(
            Attribute("method", "post"), Attribute("action", visit.link("/law/\(entry.id)/standard")),
            .flag("novalidate")
        ) {
            if let stands {
                ChangedMeanwhile(stored: stands.parts, typed: shown.parts, language: language).html
            }
            visit.tokenField
            input(.type("hidden"), .name("version"), .value("\((stands ?? shown).version)"))
            if entry.rule.limit != nil {
                TextField(
                    "amount", LawWords.amount[language], value: shown.amount, problem: sentence("amount"),
                    inputmode: "numeric", width: .number, language: language
                ).html
            }
            WordingField(
                "words", LawWords.standardWords[language], value: shown.words, problem: sentence("words-english"),
                rows: 3, language: language
            ).html
            if entry.rule.limit != nil { whyWeaker }
            submitButton(LawWords.keepStandard[language])
        }
    }

    @HTMLBuilder private var whyWeaker: HTML {
        TextField(
            "reason", LawWords.reason[language], value: shown.reason, problem: sentence("reason"), language: language
        ).html
        TextField(
            "allowed-by", LawWords.allowedBy[language], value: shown.allowedBy, problem: sentence("allowed-by"),
            width: .half, language: language
        ).html
    }
}

/// The form that puts a rule right.
struct CorrectionForm {
    let entry: LawBook.Entry
    let shown: TypedCorrection
    let problems: [Problem]
    let visit: Visit

    private var language: Language { visit.language }
    private func sentence(_ field: String) -> String? { problems.first { $0.place == field }?.sentence[language] }

    var html: HTML {
        form(
            Attribute("method", "post"), Attribute("action", visit.link("/law/\(entry.id)/correction")),
            .flag("novalidate")
        ) {
            visit.tokenField
            if entry.rule.limit != nil {
                TextField(
                    "right-amount", LawWords.amount[language], value: shown.amount,
                    problem: sentence("right-amount"), inputmode: "numeric", width: .number, language: language
                ).html
            }
            DateField(
                "from", LawWords.inForceFrom[language], value: shown.from, problem: sentence("from"),
                language: language
            ).html
            TextField(
                "source", LawWords.whereRead[language], value: shown.source, problem: sentence("source"),
                language: language
            ).html
            TextField(
                "right-reason", LawWords.looserReason[language], value: shown.reason,
                problem: sentence("right-reason"), language: language
            ).html
            TextField(
                "right-allowed-by", LawWords.looserWho[language], value: shown.allowedBy,
                problem: sentence("right-allowed-by"), width: .half, language: language
            ).html
            submitButton(LawWords.keepCorrection[language])
        }
    }
}
