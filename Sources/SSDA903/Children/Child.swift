import Basics

/// A child with everything that this year's and last year's return say, as a rule looks at it.
package struct Child: Sendable {
    /// The year that is checked, and what stands beside the return.
    package let setting: Setting
    /// This year's rows.
    package let now: ChildRows
    /// Last year's rows; none where last year's return is not at hand or does not have the child.
    package let last: ChildRows
    /// Looked after continuously for twelve months at the end of the year (CLA12).
    package let isLookedAfterAllYear: Bool

    init(setting: Setting, now: ChildRows, last: ChildRows) {
        self.setting = setting
        self.now = now
        self.last = last
        isLookedAfterAllYear = Child.isLookedAfterAllYear(now.episodes, setting)
    }

    /// The first day of the collection year (S).
    package var yearStart: Day { setting.yearStart }
    /// The last day of the collection year (E).
    package var yearEnd: Day { setting.yearEnd }
    /// From the first day to the last.
    package var year: ClosedRange<Day> { setting.yearStart...setting.yearEnd }
    /// The calendar year in which the collection year ends: 2026 for 2025/26.
    package var ending: Int { setting.year.ending }

    package var header: Header? { now.header }
    package var headers: ArraySlice<Header> { now.headers }
    package var episodes: ArraySlice<Episode> { now.episodes }
    package var reviews: ArraySlice<Review> { now.reviews }
    package var uasc: ArraySlice<UASC> { now.uasc }
    package var oc2: ArraySlice<OC2> { now.oc2 }
    package var oc3: ArraySlice<OC3> { now.oc3 }
    package var ad1: ArraySlice<AD1> { now.ad1 }
    package var placedAdoption: ArraySlice<PlacedAdoption> { now.placedAdoption }
    package var prevPerm: ArraySlice<PrevPerm> { now.prevPerm }
    package var missing: ArraySlice<Missing> { now.missing }
    package var swEpisodes: ArraySlice<SWEpisode> { now.swEpisodes }
    package var doLo: ArraySlice<DoLo> { now.doLo }
    /// Unaccompanied in this year's return.
    package var isUASC: Bool { now.isUASC }
    /// Unaccompanied in this year's or last year's return.
    package var isOrWasUASC: Bool { now.isUASC || last.isUASC }

    /// Whether the column takes the code this year.
    package func has(_ code: Code, in column: Column) -> Bool { setting.codes.has(code, in: column) }
}

extension Child {
    /// The birthday by the Header; unknown where there is none. (b18 in `903.md` is `birthday(18)`.)
    package func birthday(_ age: Int) -> DateCell { header?.dob.adding(years: age) ?? .blank }

    /// The episode of this year's return before this one in the order of DECOM.
    package func before(_ episode: Episode) -> Episode? {
        let place = Int(episode.turn) - 1
        return place >= now.episodes.startIndex ? now.episodes[place] : nil
    }

    /// The episode of this year's return after this one in the order of DECOM.
    package func after(_ episode: Episode) -> Episode? {
        let place = Int(episode.turn) + 1
        return place < now.episodes.endIndex ? now.episodes[place] : nil
    }

    /// Whether the episode is the child's latest by DECOM.
    package func isLast(_ episode: Episode) -> Bool { Int(episode.turn) == now.episodes.endIndex - 1 }

    /// In care at some time in the year, and no episode that started anew (RNE S) after the first day and by the last,
    /// that ended other than with X1 from the first day to the day before the last, or that is a short break in the
    /// year (`903.md` section 2).
    fileprivate static func isLookedAfterAllYear(_ episodes: ArraySlice<Episode>, _ setting: Setting) -> Bool {
        let year = setting.yearStart...setting.yearEnd
        guard episodes.contains(where: { $0.isIn(year) }) else { return false }
        return !episodes.contains { episode in
            episode.rne == "S" && episode.decom > setting.yearStart && episode.decom <= setting.yearEnd
                || episode.rec != "X1" && episode.dec >= setting.yearStart && episode.dec < setting.yearEnd
                || episode.isShortBreak && episode.isIn(year)
        }
    }
}

/// A time of being looked after without a break: episodes of which each begins on the day the one before ended.
package struct PeriodOfCare: Hashable, Sendable {
    package let start: DateCell
    /// Blank while it goes on.
    package let end: DateCell
}
