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

    /// Only its month is known. It binds with section 1 of the Act of 2017.
    static let principlesGuidance2018 = Instrument(made: Day(2018, 2, 28), from: Day(2018, 4, 1))
    /// Local Government Act 1972 Part VA, which an Act of 1985 put in; its days are remembered.
    static let accessToMeetings = Instrument(made: nil, from: Day(1986, 4, 1))
    /// Five clear days, where three stood before: SI 2002/715. The day is remembered.
    static let clearDays2002 = Instrument(made: nil, from: Day(2002, 10, 1))
    /// Schedule 12A as SI 2006/88 wrote it anew. The day is remembered.
    static let exempt2006 = Instrument(made: nil, from: Day(2006, 3, 1))
    /// Section 149.
    static let equality2010 = Instrument(made: Day(2010, 4, 8), from: Day(2011, 4, 5))
    /// The day on which the report on Lambeth was published.
    static let lambeth2021 = Instrument(made: Day(2021, 7, 27), from: nil)
    /// Only the month is known, in which care leavers got a judgement of their own.
    static let careLeaverJudgement2023 = Instrument(made: Day(2023, 1, 31), from: nil)
    /// The day of the count of councils that treat care experience as if it were a protected characteristic.
    static let careExperience2025 = Instrument(made: Day(2025, 4, 9), from: nil)

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

    /// Part 6 of the Act of 2014, and its code.
    static let socialServicesWales2014 = Instrument(made: Day(2014, 5, 1), from: Day(2016, 4, 6))
    /// Only its year is known.
    static let educationPlansWales2025 = Instrument(made: Day(2025, 12, 31), from: nil)
    /// The promise in Easy Read and symbols came with or after the Charter.
    static let easyRead = Instrument(made: Day(2023, 9, 22), from: nil)

    // Scotland and Northern Ireland
    /// Part 9.
    static let scotland2014 = Instrument(made: Day(2014, 3, 27), from: Day(2015, 4, 1))
    static let order1995 = Instrument(made: Day(1995, 3, 15), from: Day(1996, 11, 4))
    /// The five trusts took the place of eighteen. The day is remembered.
    static let trusts2007 = Instrument(made: nil, from: Day(2007, 4, 1))
    /// Circular CC3/02: only its year is known.
    static let circular2002 = Instrument(made: Day(2002, 12, 31), from: nil)
    /// Only its year is known.
    static let lifeDeserved2021 = Instrument(made: Day(2021, 12, 31), from: nil)
}
