import Basics

/// An act, a set of regulations or a guidance that rules stand in: when it was made, and since when they bind. A day
/// that is not known here is nil and is never guessed; where only the year is known, nothing of it is shown earlier.
struct Instrument: Sendable {
    let made: Day?
    let standing: LawRule.Standing

    init(made: Day?, from: Day?, until: Day? = nil) {
        self.made = made
        standing = .inForce(from: from, until: until)
    }
}

extension Instrument {
    // England and Wales
    /// Children Act 1989, Part III; in Wales the Act of 2014 took its place.
    static let children1989 = Instrument(made: Day(1989, 11, 16), from: Day(1991, 10, 14))
    static let children1989InWales = Instrument(
        made: Day(1989, 11, 16), from: Day(1991, 10, 14), until: Day(2016, 4, 5))

    // England
    /// SI 1991/895, until SI 2010/959. The day on which it was made is not known here.
    static let reviews1991 = Instrument(made: nil, from: Day(1991, 10, 14), until: Day(2011, 3, 31))
    /// SI 2001/3967, until SI 2015/541. The day on which it was made is not known here.
    static let childrensHomes2001 = Instrument(made: nil, from: Day(2002, 4, 1), until: Day(2015, 3, 31))
    /// SI 2010/959.
    static let carePlanning2010 = Instrument(made: Day(2010, 3, 24), from: Day(2011, 4, 1))
    /// SI 2010/2571.
    static let careLeavers2010 = Instrument(made: Day(2010, 10, 20), from: Day(2011, 4, 1))
    /// Published on this day; guidance of 2009 stood before it.
    static let missing2014 = Instrument(made: Day(2014, 1, 17), from: Day(2014, 1, 17))
    /// SI 2015/541.
    static let childrensHomes2015 = Instrument(made: Day(2015, 3, 4), from: Day(2015, 4, 1))
    /// Sections 1 to 3. Royal Assent is sure; the day of commencement is remembered.
    static let socialWork2017 = Instrument(made: Day(2017, 4, 27), from: Day(2018, 4, 1))

    // Wales
    /// WSI 2001/2189. The day on which it was made is not known here.
    static let leavingCareWales2001 = Instrument(made: nil, from: Day(2001, 10, 1))
    /// WSI 2007/307, until WSI 2015/1818.
    static let reviewsWales2007 = Instrument(
        made: Day(2007, 2, 6), from: Day(2007, 7, 1), until: Day(2016, 4, 5))
    /// WSI 2015/1818, under the Social Services and Well-being (Wales) Act 2014; published on this day.
    static let carePlanningWales2015 = Instrument(made: Day(2015, 10, 21), from: Day(2016, 4, 6))
    /// The day on which the standards bound the first councils; each council's own notice gives its days.
    static let welshLanguage = Instrument(made: Day(2015, 3, 31), from: Day(2016, 3, 30))

    // Scotland and Northern Ireland
    /// Part 9.
    static let scotland2014 = Instrument(made: Day(2014, 3, 27), from: Day(2015, 4, 1))
    static let order1995 = Instrument(made: Day(1995, 3, 15), from: Day(1996, 11, 4))
    /// Circular CC3/02: only its year is known.
    static let circular2002 = Instrument(made: Day(2002, 12, 31), from: nil)
    /// Only its year is known.
    static let lifeDeserved2021 = Instrument(made: Day(2021, 12, 31), from: nil)
}
