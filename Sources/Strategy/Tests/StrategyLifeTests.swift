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
            // Another last day is another question.
            let about = [
                "title-english": "Good parents 2025–2028", "title-welsh": "Rhieni da 2025–2028",
                "one-english": "area of focus", "one-welsh": "maes ffocws", "many-english": "areas of focus",
                "many-welsh": "meysydd ffocws", "from-day": "1", "from-month": "12", "from-year": "2015",
                "until-day": "30", "until-month": "6", "until-year": "2019", "version": "3",
            ]
            #expect(try await officer.submit("/strategies/\(Hall.key)/edit/about", about).status == 303)
            #expect(try await officer.open(path).says(BeginWords.whichEnd))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a draft is taken out with what was said about it; the one in force is not`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.signedIn(as: .officer)
            _ = try await officer.open("/strategies/new")
            _ = try await officer.submit("/strategies/new", Self.next)
            let draft = "/strategies/good-parents-2028-2031"
            _ = try await officer.submit("\(draft)/comments", ["words": "Hm"])
            #expect(try await officer.open("\(draft)/take-out").says(BeginWords.removeWhat))
            #expect(try await officer.submit("\(draft)/take-out", [:]).location == "/strategies?done=removed")
            #expect(try await officer.open(draft).status == 404)
            #expect(try await hall.strategies.counts().strategies == 1)
            #expect(try await hall.strategies.counts().comments == 0)
            #expect(try await officer.submit("/strategies/\(Hall.key)/take-out", [:]).status == 404)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a title that is a page’s name, no letters or one long word gets an address of its own`(kind: DatabaseKind)
        async throws
    {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.signedIn(as: .officer)
            _ = try await officer.open("/strategies/new")
            let long = String(repeating: "a", count: 150)
            var places: [String?] = []
            for title in ["New", "???", "!!!", long] {
                let begun = try await officer.submit(
                    "/strategies/new", Self.next.merging(["title-english": title]) { $1 })
                places.append(begun.location)
                let shown = try await officer.open(begun.location ?? "")
                #expect(shown.says(EditWords.change))
            }
            #expect(Set(places).count == 4 && places.first == "/strategies/new-2/edit")
            let tooLong = try await officer.submit(
                "/strategies/new", Self.next.merging(["title-english": long + long]) { $1 })
            #expect(tooLong.status == 422 && tooLong.says(EditWords.titleTooLong))
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
            #expect(ask.says(BeginWords.beginsLater(Hall.day("2028-04-01"))) && ask.says(BeginWords.notApproved))
            // Somebody changed the draft after the page was opened: it is shown again as it is now.
            let changed = try await officer.submit("\(draft)/in-force", ["version": "2"])
            #expect(changed.status == 409 && changed.says(BeginWords.changedSince))
            #expect(try await hall.strategies.current()?.key == Hall.key)
            #expect(try await officer.submit("\(draft)/in-force", ["version": "3"]).status == 303)
            #expect(try await officer.open("/strategy?done=in-force").says(BeginWords.isInForce))
            #expect(try await hall.strategies.current()?.key == "good-parents-2028-2031")
            let now = try await hall.priorities.priorities()
            #expect(now.map(\.key) == ["homes", "school"])
            #expect(now.first?.id == homes.id)
            #expect(try await officer.open("/strategies/\(Hall.key)").says(BeginWords.isPast))
            for page in ["edit", "questions", "take-out"] {
                #expect(try await officer.open("/strategies/\(Hall.key)/\(page)").status == 404)
            }
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
