extension Child {
    /// The latest episode by DECOM among those that no other follows the same day (REC is not X1); the first of the
    /// file among equals. Episodes without a day are left out.
    var latestNotContinued: Episode? {
        let ones = now.episodes.filter { $0.decom.isDay && $0.rec != "X1" }
        return ones.first { $0.decom == ones.last?.decom }
    }

    /// The earliest episode by DECOM that is no short break. Episodes without a day are left out.
    var firstLookedAfter: Episode? { now.episodes.first { !$0.isShortBreak && $0.decom.isDay } }
}
