import Basics
import Capability
import Proving
import Store
import Testing
import Web

@testable import Strategy

/// How long a strategy lives, who says so, and what comes after it.
struct StrategyLifeTests {
    /// Approved in December 2015 for two years, titled 2015–2017, and said in March 2018 to end "this municipal year".
    private static func threeEnds() -> StrategyDocument {
        var document = Hall.document
        document.from = Hall.day("2015-12-01")
        document.until = Hall.day("2017-12-31")
        document.ends = [
            .init(day: Hall.day("2017-12-01"), source: Wording("Two years from approval")),
            .init(day: Hall.day("2017-12-31"), source: Wording("The title")),
            .init(day: Hall.day("2018-05-31"), source: Wording("Said in March 2018")),
        ]
        document.counts = [.init(says: 4, of: "priorities", where: Wording("Paragraph 3.2"))]
        return document
    }

    @Test func `three end days are three until the council chooses, and the earliest counts`() {
        let life = StrategyLife(Self.threeEnds())
        #expect(life.differentEnds.count == 3 && life.countedEnd == Hall.day("2017-12-01"))
        #expect(life.stage(on: Hall.day("2018-03-22")) == .ended(daysAgo: 111))
        #expect(life.stage(on: Hall.day("2017-12-01")) == .ending(inDays: 0))
        #expect(life.stage(on: Hall.day("2015-11-30")) == .notBegun(from: Hall.day("2015-12-01")))
        #expect(life.stage(on: Hall.day("2016-06-01")) == .running)
        var chosen = Self.threeEnds()
        chosen.chosenEnd = .init(day: Hall.day("2018-05-31"), because: Wording("The board said so"))
        #expect(StrategyLife(chosen).differentEnds == [Hall.day("2018-05-31")])
        #expect(StrategyLife(chosen).stage(on: Hall.day("2018-03-22")) == .ending(inDays: 70))
    }

    @Test(arguments: DatabaseKind.all)
    func `the officer is asked which end is right, and says so with a reason`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind, planted: Self.threeEnds()) { hall in
            let officer = try await hall.signedIn(as: .officer)
            let page = try await officer.open("/strategy")
            #expect(page.says(StrategyWords.whichEnd(3, counted: Hall.day("2017-12-01"))))
            #expect(page.says(StrategyWords.wrongCount(4, 2, Wording("Paragraph 3.2"))))
            // A member reads that it ended, and is asked nothing.
            let member = try await hall.signedIn(as: .member).open("/strategy")
            #expect(!member.says(BeginWords.answer))
            let path = "/strategies/\(Hall.key)/questions"
            _ = try await officer.open(path)
            let wrong = try await officer.submit(path, ["end": "other", "other-day": "31", "other-month": "2"])
            #expect(wrong.status == 422 && wrong.says(EditWords.sayUntil) && wrong.says(BeginWords.sayBecause))
            let done = try await officer.submit(
                path, ["end": "2018-05-31", "because-english": "The board decided it"])
            #expect(done.status == 303)
            #expect(try await hall.text()?.until == Hall.day("2018-05-31"))
            #expect(try await officer.open(path).has("The board decided it"))
            #expect(
                try await officer.submit("/strategies/\(Hall.key)/counts", ["where": "Paragraph 3.2"]).status == 303)
            #expect(try await officer.open(path).says(BeginWords.nothingOpen))
        }
    }

    private static let next = [
        "title-english": "Good parents 2028–2031", "from-day": "1", "from-month": "4", "from-year": "2028",
        "until-day": "31", "until-month": "3", "until-year": "2031", "after": Hall.key,
    ]

    @Test(arguments: DatabaseKind.all)
    func `the next strategy is drafted beside the one in force, and takes its place with what goes on`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let homes = try #require(try await hall.priorities.priority(key: "homes"))
            let officer = try await hall.signedIn(as: .officer)
            _ = try await officer.open("/strategies/new")
            #expect(try await officer.submit("/strategies/new", ["after": Hall.key]).status == 422)
            let begun = try await officer.submit("/strategies/new", Self.next)
            #expect(begun.location == "/strategies/good-parents-2028-2031/edit")
            #expect(try await officer.submit("/strategies/new", Self.next).says(EditWords.keyTaken))
            let draft = "/strategies/good-parents-2028-2031"
            // A draft is for those who may say something about it, and its changes touch nothing in force.
            #expect(try await hall.signedIn(as: .youngPerson).open(draft).status == 404)
            #expect(try await hall.signedIn(as: .member).open(draft).says(BeginWords.isDraft))
            _ = try await officer.submit(
                "\(draft)/edit/priority-health", ["title-english": "Health", "take-out": "yes", "version": "1"])
            _ = try await officer.submit(
                "\(draft)/edit/new-priority", ["title-english": "School", "version": "2"])
            #expect(try await hall.priorities.priorities().map(\.key) == ["homes", "health"])
            let ask = try await officer.open("\(draft)/in-force")
            #expect(ask.says(BeginWords.goOn) && ask.says(BeginWords.areNew) && ask.says(BeginWords.end))
            #expect(try await officer.submit("\(draft)/in-force", [:]).status == 303)
            #expect(try await hall.strategies.current()?.key == "good-parents-2028-2031")
            let now = try await hall.priorities.priorities()
            #expect(now.map(\.key) == ["homes", "school"])
            #expect(now.first?.id == homes.id)
            #expect(try await officer.open("/strategies/\(Hall.key)").says(BeginWords.isPast))
            #expect(try await officer.open("/strategies/\(Hall.key)/edit").status == 404)
            #expect(try await officer.open("\(draft)/in-force").status == 404)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a council without a strategy is led to its first`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind, planted: nil) { hall in
            let officer = try await hall.signedIn(as: .officer)
            let page = try await officer.open("/strategy")
            #expect(page.says(StrategyWords.none) && page.has("/strategies/new"))
            var first = Self.next
            first["after"] = nil
            _ = try await officer.open("/strategies/new")
            #expect(try await officer.submit("/strategies/new", first).status == 303)
            #expect(try await hall.text("good-parents-2028-2031")?.priorities.isEmpty == true)
            #expect(try await hall.signedIn(as: .member).open("/strategy").says(StrategyWords.none))
        }
    }
}
