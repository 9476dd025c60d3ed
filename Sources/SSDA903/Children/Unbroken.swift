import Basics

extension Child {
    /// The days without a break that the child was under the legal status of this episode: from the first DECOM to the
    /// latest DEC of the episodes of that status that go on from each other, this one among them. One that is still
    /// open runs to the end of the year. Nil where no beginning or no end is known.
    ///
    /// - Parameter isStrict: only the very next episode of the child goes on from one, and only if it begins on the day
    ///   on which that one ended; a DEC that cannot be read counts as blank. Otherwise the next of that status does,
    ///   if it begins by then.
    func daysUnbroken(_ episode: Episode, isStrict: Bool) -> Int? {
        var start = DateCell.blank
        var latest = DateCell.blank
        var before = DateCell.blank
        var holds = false
        for other in now.episodes {
            guard other.ls == episode.ls else {
                if isStrict { before = .blank }
                continue
            }
            let goesOn = isStrict ? before.isSame(as: other.decom) : before >= other.decom
            if !goesOn {
                if holds { break }
                (start, latest) = (other.decom, .blank)
            }
            before = isStrict && !other.dec.isDay ? DateCell(yearEnd) : endInYear(other)
            if !latest.isDay || before > latest { latest = before }
            holds = holds || other.row == episode.row
        }
        return start.days(to: latest)
    }

    /// DEC; the end of the year where it is blank.
    func endInYear(_ episode: Episode) -> DateCell { episode.isOpen ? DateCell(yearEnd) : episode.dec }
}
