import Basics
import Returns
import Testing

@testable import Measures

@Suite struct PictureTests {
    private func picture(_ population: Population, _ view: PictureQuestion.View, _ bands: Bands = .council) throws
        -> Picture
    {
        try #require(Picture(population, PictureQuestion(asAt: day("2009-04-30"), bands: bands, view: view)))
    }

    @Test func `every table adds to its total or says who is left out`() throws {
        let odd = population(
            child(
                sex: .unknown, ethnicity: "ZZZZ", alone: .notKnown,
                episode("2009-01-01", legal: "X9", need: "N9", place: "P2")),
            child(episode("2009-01-01", to: "2009-02-01", place: "U4", ended: "")),
            child(episode("2009-01-01")))
        for bands in Bands.allCases {
            let picture = try picture(odd, .all, bands)
            for tally in picture.tallies {
                let sum = try tally.counts().values.reduce(0, +)
                #expect(sum == (try tally.total.count(for: .internal)), "\(tally.breakdown)")
                #expect((tally.leftOut == nil) == (tally.leftOutWhy == nil))
            }
        }
    }

    @Test func `the council's rows say in words whom they leave out, and the Department's leave out nobody`() throws {
        let five = population(
            child(episode("2009-01-01", place: "P2")), child(episode("2009-01-01", place: "P2")),
            child(episode("2009-01-01", place: "P2")), child(episode("2009-01-01", place: "R3")),
            child(episode("2009-01-01", place: "R5")), child(episode("2009-01-01", place: "U6")))
        let own = try #require(try picture(five, .glance).tallies.first { $0.breakdown == .placement })
        #expect(try own.counts()["not-in-a-row"] == 5)
        #expect(
            own.leftOutWhy?.english.contains(
                "3 in independent or supported living, 1 in a health setting or a "
                    + "family centre, 1 in custody") == true)
        #expect(own.leftOutWhy?.welsh.contains("3 yn byw’n annibynnol") == true)
        let theirs = try #require(try picture(five, .glance, .dfe).tallies.first { $0.breakdown == .placement })
        #expect(theirs.leftOut == nil)
        #expect(try theirs.counts()["independent-living"] == 3)
    }

    @Test func `a foster home whose postcode is unknown is neither inside nor outside`() throws {
        let tally = try #require(
            try picture(population(child(episode("2009-01-01", .unknown))), .glance).tallies.last)
        #expect(try tally.counts()["not-in-a-row"] == 1)
        #expect(tally.leftOutWhy?.english.contains("postcode is missing or unknown") == true)
    }

    @Test func `the Department's age bands part under 1, 1 to 4, 5 to 9, 10 to 15, 16 and over`() throws {
        let ages = population(
            child(born: Month(2008, 5), episode("2009-01-01")), child(born: Month(2008, 4), episode("2009-01-01")),
            child(born: Month(1999, 4), episode("2009-01-01")), child(born: Month(1993, 4), episode("2009-01-01")))
        let tally = try #require(try picture(ages, .glance, .dfe).tallies.first { $0.breakdown == .age })
        #expect(try tally.counts() == ["under-1": 1, "1-to-4": 1, "5-to-9": 0, "10-to-15": 1, "16-and-over": 1])
    }

    @Test func `a year's comings and goings explain the change, or what they do not explain is said`() throws {
        let moving = population(
            child(episode("2007-01-01")), child(episode("2007-01-01", to: "2008-12-01", ended: "E4A")),
            child(episode("2009-01-01")),
            child(episode("2008-01-01", to: "2009-01-15", legal: "V4"), episode("2009-01-15", new: "L")))
        let flow = try #require(try picture(moving, .movement).flow)
        #expect(flow.days == day("2008-05-01")...day("2009-04-30"))
        #expect(flow.before == 2)
        #expect(flow.started == 1)
        #expect(flow.ceased == 1)
        #expect(flow.now == 3)
        #expect(flow.unexplained == 1)
        #expect(PictureSentences.flow(flow).english.contains("leaves 1 unexplained"))
    }

    @Test func `who came and left is not shown for a year that the returns do not tell of whole`() throws {
        let one = population(child(episode("2005-06-01")))
        let early = try #require(
            Picture(one, PictureQuestion(asAt: day("2005-04-30"), compare: day("2009-04-30"), view: .movement)))
        #expect(early.tallies.isEmpty && !early.isYearKnown && early.flow == nil)
        #expect(early.compared.map(\.breakdown) == [.starts, .ceases])
        #expect(try early.comparedTotal?.count(for: .internal) == 1)
        let whole = try #require(Picture(one, PictureQuestion(asAt: day("2006-03-31"), view: .movement)))
        #expect(whole.tallies.map(\.breakdown) == [.starts, .ceases])
        let file = try PictureFile(early, for: .internal, in: .english)
        #expect(file.csv.contains("total,looked-after,Looked after,0,1"))
    }

    @Test func `the series has a point for each month end over five years, and gaps where no return tells`() throws {
        let short = Population(
            children: [child(episode("2007-01-01"))],
            covered: [day("2006-04-01")...day("2007-03-31"), day("2008-04-01")...day("2009-04-30")])
        let picture = try #require(Picture(short, PictureQuestion(asAt: day("2009-04-30"))))
        #expect(picture.series.first?.day == day("2006-03-31"))
        #expect(picture.series.last?.day == day("2009-04-30"))
        #expect(picture.series.count == 38)
        #expect(picture.series.filter { $0.figure == nil }.map(\.day.iso).contains("2007-12-31"))
    }

    @Test func `a picture in the middle of a month ends with that day`() throws {
        let picture = try #require(
            Picture(population(child(episode("2007-01-01"))), PictureQuestion(asAt: day("2009-04-15"))))
        #expect(picture.series.last?.day == day("2009-04-15"))
        #expect(picture.series.dropLast().last?.day == day("2009-03-31"))
    }

    @Test func `no picture is made of a day that no return covers`() {
        let one = population(child(episode("2007-01-01")))
        #expect(Picture(one, PictureQuestion(asAt: day("2012-01-01"))) == nil)
        #expect(Picture(one, PictureQuestion(asAt: day("2009-01-01"), compare: day("1999-01-01"))) == nil)
    }

    @Test func `a count for named staff is not given to the board or the public`() throws {
        let figure = Figure(3)
        #expect(try figure.count(for: .internal) == 3)
        #expect(throws: Figure.NotCleared.self) { try figure.count(for: .board) }
        #expect(throws: Figure.NotCleared.self) { try figure.count(for: .public) }
        let open = Figure(3, clearedFor: .public)
        #expect(try open.count(for: .board) == 3)
    }
}

@Suite struct PictureSentenceTests {
    @Test func `145 to 139 is told as ordinary fluctuation, with its z`() {
        let sentence = PictureSentences.change(
            .init(from: 145, to: 139), from: day("2005-03-31"), to: day("2009-03-31"))
        #expect(
            sentence.english
                == "From 145 on 31 March 2005 to 139 on 31 March 2009 is 6 fewer. Numbers of this size move by up "
                + "to 33 either way by chance alone, so this is ordinary fluctuation (z = 0.36).")
        #expect(sentence.welsh.contains("z = 0.36") && sentence.welsh.contains("6 yn llai"))
    }

    @Test func `a large change is worth asking about, a tiny number says nothing, none is none`() {
        let from = day("2005-03-31")
        let to = day("2009-03-31")
        #expect(
            PictureSentences.change(.init(from: 100, to: 160), from: from, to: to).english.contains(
                "worth "
                    + "asking why"))
        #expect(
            PictureSentences.change(.init(from: 2, to: 3), from: from, to: to).english.contains(
                "say nothing "
                    + "about a trend"))
        #expect(PictureSentences.change(.init(from: 9, to: 9), from: from, to: to).english.contains("and the same on"))
    }

    @Test func `one child is one child`() {
        #expect(PictureSentences.total(1, day("2009-03-31")).english == "1 child was looked after on 31 March 2009.")
    }
}
