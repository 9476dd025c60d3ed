import Basics
import Web

/// A council's own standard as a person typed it, or as it stands.
struct TypedStandard {
    let amount: String
    let words: Wording
    let reason: String
    let allowedBy: String
    /// Of the standard that the form was made from; 0 where there was none.
    let version: Int

    init(_ form: Query) {
        amount = form.trimmed("amount")
        words = form.wording("words")
        reason = form.trimmed("reason")
        allowedBy = form.trimmed("allowed-by")
        version = Int(form.trimmed("version")) ?? 0
    }

    init(_ standard: LocalStandard?) {
        amount = standard?.amount.map(String.init) ?? ""
        words = standard?.words ?? .empty
        reason = standard?.reason ?? ""
        allowedBy = standard?.allowedBy ?? ""
        version = standard?.version ?? 0
    }

    /// What it says, part by part, for the comparison of two.
    var parts: [(Bilingual, String)] {
        [(LawWords.amount, amount)] + ChangedMeanwhile.both(LawWords.standardWords, words)
            + [(LawWords.reason, reason), (LawWords.allowedBy, allowedBy)]
    }

    /// A number that cannot be read is kept as one that cannot be meant.
    func standard(of rule: String, at now: Instant) -> LocalStandard {
        LocalStandard(
            rule: rule, amount: amount.isEmpty ? nil : Int(amount) ?? -1, words: words, reason: reason,
            allowedBy: allowedBy, madeAt: now)
    }
}

/// A correction as a person typed it.
struct TypedCorrection {
    let amount: String
    let from: DateField.Typed
    let source: String
    let reason: String
    let allowedBy: String

    init(_ form: Query) {
        amount = form.trimmed("right-amount")
        from = DateField.Typed(form, "from")
        source = form.trimmed("source")
        reason = form.trimmed("right-reason")
        allowedBy = form.trimmed("right-allowed-by")
    }

    func correction(of rule: String, at now: Instant) -> Correction {
        Correction(
            id: .make(at: now), rule: rule, amount: amount.isEmpty ? nil : Int(amount) ?? -1, from: from.date,
            source: source, reason: reason, allowedBy: allowedBy, madeAt: now)
    }

    func problems(with correction: Correction, beside rule: LawRule, on today: Day) -> [Problem] {
        guard from.date == nil, !from.isEmpty else { return correction.problems(beside: rule, on: today) }
        let others = correction.problems(beside: rule, on: today).filter { $0.sentence != LawWords.sayWhatIsWrong }
        return others + [Problem("from", LawWords.dayWrong)]
    }
}
