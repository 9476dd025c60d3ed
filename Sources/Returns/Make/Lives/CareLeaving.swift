import Basics

/// Whether a young person is told of as a care leaver: in care for 91 days after 14 and for some after 16 (where those
/// birthdays are in sight, in the two years' returns); turning 17 to 21 in the year, and out of care before that birthday where it is
/// the 17th or 18th (rules 391, 1001, 1007, 1010 and 1016).
struct CareLeaving {
    let year: MadeYear
    let life: CareLife

    var isTold: Bool {
        let child = life.child
        guard !life.isOnShortBreaks, life.child.firstChildBorn == nil || isInYear else { return false }
        let turned = child.age(on: year.last)
        guard (17...21).contains(turned), year.contains(child.born.adding(years: turned)),
            let last = life.stays.last(where: { $0.start <= year.last }), let end = last.end, end < year.last,
            !["E2", "E3", "E11", "E12", "E15", "E16"].contains(last.reason)
        else { return false }
        if turned < 19, end >= child.born.adding(years: turned) { return false }
        return end > child.born.adding(years: 16).adding(days: 1) && daysAfterFourteen >= 92
    }

    private var isInYear: Bool { life.stays.contains { $0.start <= year.last && ($0.end ?? year.last) >= year.first } }

    /// Where the 16th birthday was in the two years, only the episodes that their returns hold.
    private var daysAfterFourteen: Int {
        let fourteenth = life.child.born.adding(years: 14)
        let isInSight = life.child.born.adding(years: 16) >= year.previous.first
        return life.child.episodes.reduce(0) { days, episode in
            guard let end = episode.end, !isInSight || end >= year.previous.first else { return days }
            return days + max(0, max(episode.start, fourteenth).days(to: end))
        }
    }
}
