import Basics

extension Child {
    /// The spell with a social worker before this one, in the order of SW_DECOM, then SW_DEC.
    func spellBefore(_ spell: SWEpisode) -> SWEpisode? {
        swEpisodes.before(spell) { ($0.swDecom.order, $0.swDec.order) }
    }

    /// The spell that began last; of several that began that day, the last in order. Spells whose beginning is not
    /// known are left out: they may stand anywhere.
    var latestSpell: SWEpisode? { swEpisodes.last { $0.swDecom.isDay } }

    /// Whether the beginning of a spell cannot be read, so that it may be the latest.
    var hasUnreadableSpell: Bool { swEpisodes.contains { $0.swDecom.isUnreadable } }
}

extension SWEpisode {
    /// SW_REASON FCONTA: first contact, or a referral anew, so nobody need have been there before.
    var isFirstContact: Bool { swReason == "FCONTA" }
}
