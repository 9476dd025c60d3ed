import Basics

/// Whether a young person is told of as a care leaver: in care for 91 days after 14 and for some after 16, as far as
/// the two years' returns can show it; turning 17 to 21 in the year, and out of care before that birthday where it is
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

    /// In the episodes that the two years' returns hold; in all of them where they hold none, or the young person is
    /// twenty.
    private var daysAfterFourteen: Int {
        let fourteenth = life.child.born.adding(years: 14)
        let held = life.child.episodes.filter { ($0.end ?? year.last) >= year.previous.first }
        let isHeld = !held.isEmpty && life.child.born.adding(years: 20) > year.last
        return (isHeld ? held : life.child.episodes).reduce(0) { days, episode in
            days + max(0, max(episode.start, fourteenth).days(to: episode.end ?? year.last))
        }
    }
}
