import Basics

extension Child {
    /// The spell with a social worker before this one, in the order of SW_DECOM, then SW_DEC, then the file.
    func spellBefore(_ spell: SWEpisode) -> SWEpisode? {
        swEpisodes.filter { $0.turn < spell.turn }.max { $0.turn < $1.turn }
    }

    /// The spell that began last; of several that began that day, the last in the file. Spells whose beginning is not
    /// known are left out: they may stand anywhere.
    var latestSpell: SWEpisode? { swEpisodes.last { $0.swDecom.isDay } }

    /// Whether the beginning of a spell cannot be read, so that it may be the latest.
    var hasUnreadableSpell: Bool { swEpisodes.contains { $0.swDecom.isUnreadable } }
}

extension SWEpisode {
    fileprivate var turn: (Int32, Int32, Int32) { (swDecom.order, swDec.order, row) }

    /// SW_REASON FCONTA: first contact, or a referral anew, so nobody need have been there before.
    var isFirstContact: Bool { swReason == "FCONTA" }
}
