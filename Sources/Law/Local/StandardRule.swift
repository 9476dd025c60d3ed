import Basics

/// A council may add to the law and may not silently weaken it.
enum StandardRule {
    /// What stands against keeping the standard; nothing where it may be kept.
    static func problem(_ standard: LocalStandard, beside rule: KeptRule) -> Problem? {
        guard let strictness = standard.strictness(beside: rule), let length = standard.length,
            let clock = rule.clocks.first(where: { $0.key == standard.clock })
        else { return nil }
        if let variation = standard.variation {
            return variation.reason.isEmpty || variation.authorisedBy.isEmpty
                ? Problem("reason-english", StandardWords.sayWhyAndWho) : nil
        }
        switch strictness {
        case .stricter, .same: return nil
        case .looser: return Problem("amount", StandardWords.looser(length, than: clock))
        case .incomparable: return Problem("amount", StandardWords.incomparable(length, with: clock))
        }
    }
}
