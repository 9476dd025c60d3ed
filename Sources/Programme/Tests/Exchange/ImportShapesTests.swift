import Basics
import Documents
import Leads
import Testing

@testable import Programme

/// Tables as other councils make them: what is plain is read, what is not is asked, nothing is lost in silence.
struct ImportShapesTests {
    private static let heads = ["Activity", "Outcomes", "Action", "Lead", "Due", "Progress"]

    @Test func `a row without an activity goes on from the row above, and that is said`() throws {
        let draft = Paperwork.draft(rows: [
            Self.heads, ["Sports day", "Health", "a) Find a field for the", "", "", ""],
            ["", "Confidence", "older children\nb) Hold it", "", "", ""],
        ])
        let day = try #require(draft.activity("Sports day"))
        #expect(day.outcomes == [Wording("Health"), Wording("Confidence")])
        #expect(day.steps?.map(\.letter) == ["a", "b"])
        #expect(day.steps?.first?.text == Wording("Find a field for the\nolder children"))
        #expect(draft.said(3) == ["This row names no activity: it goes on from “Sports day”, which stands above."])
    }

    @Test func `merged cells repeat what they hold and make one activity`() throws {
        let draft = Paperwork.draft(rows: [
            Self.heads, ["Leisure pass", "Health", "Agree passes", "", "2027-03-31", ""],
            ["Leisure pass", "Health", "Send them out", "", "2027-03-31", ""],
        ])
        let pass = try #require(draft.activity("Leisure pass"))
        #expect(draft.counts.activities == 1 && pass.outcomes == [Wording("Health")])
        #expect(pass.due == day("2027-03-31"))
    }

    @Test func `where rows of one activity have leads and days of their own, they are the steps'`() throws {
        let context = ImportContext(leads: [Hall.head, Hall.nurse], asAt: Hall.today)
        let draft = Paperwork.draft(
            rows: [
                Self.heads, ["Leisure pass", "", "Agree passes", "Head of leisure", "1/2/2027", "C"],
                ["Leisure pass", "", "Send them out", "Specialist nurse", "1/3/2027", ""],
            ], context: context)
        let pass = try #require(draft.activity("Leisure pass"))
        #expect(pass.lead == nil && pass.due == nil && pass.state == nil)
        #expect(pass.steps?.map(\.lead) == ["head", "nurse"])
        #expect(pass.steps?.map(\.due) == [day("2027-02-01"), day("2027-03-01")])
        #expect(pass.steps?.map(\.state) == [.completed, nil])
    }

    @Test func `a state in a later row is that row's steps' and not swallowed`() throws {
        let draft = Paperwork.draft(
            rows: [
                ["Activity", "Action", "Lead", "Progress"],
                ["Homework club", "a) Find a room", "Head of leisure", "O"],
                ["", "b) Open it", "", "D"],
            ], context: ImportContext(leads: [Hall.head], asAt: Hall.today))
        let club = try #require(draft.activity("Homework club"))
        #expect(club.state == nil && club.lead == "head")
        #expect(club.steps?.map(\.state) == [.onSchedule, .delayed] && club.steps?.map(\.lead) == [nil, nil])
    }

    @Test func `a second state that cannot belong to a step is pointed at`() {
        let draft = Paperwork.draft(rows: [
            ["Activity", "Outcomes", "Progress"], ["Homework club", "x", "O"], ["", "y", "D"],
        ])
        #expect(draft.file.activities.first?.state == .onSchedule)
        #expect(draft.notices.map(\.sentence).contains(ImportWords.anotherState(.delayed)))
    }

    @Test func `rows that name one activity again are put together, and that is said`() {
        let rows = [["Activity", "Action"], ["Leisure pass", "Agree"], ["Leisure pass", "Send"]]
        let draft = Paperwork.draft(rows: rows)
        #expect(draft.counts.activities == 1)
        #expect(draft.said(3) == [ImportWords.sameTitle(.same("Leisure pass")).english])
    }

    @Test func `what shows it comes in from a column and goes out in one`() throws {
        let cell = "2026-10-01: Minutes https://council.example/minutes\nhttps://council.example/photo"
        let draft = Paperwork.draft(rows: [["Activity", "Evidence"], ["Sports day", cell]])
        let evidence = try #require(draft.activity("Sports day")?.evidence)
        #expect(evidence.map(\.on) == [day("2026-10-01"), Hall.today])
        #expect(evidence.map(\.link) == ["https://council.example/minutes", "https://council.example/photo"])
        #expect(evidence[0].words == Wording("Minutes"))
        let table = ProgrammeTable(draft.file, leads: [], priorities: [], language: .english)
        let again = try Paperwork.draft(Array(table.csv.utf8), name: "again.csv")
        #expect(again.activity("Sports day")?.evidence == evidence)
    }

    @Test func `a mark in the middle of a line may begin a step, and that is said`() {
        let draft = Paperwork.draft(rows: [
            ["Activity", "Action"], ["Bus passes", "1. Talk to operator 2. Sign"],
            ["Tours", "1. Ask on 5 May. 2 of us"],
        ])
        #expect(draft.activity("Bus passes")?.steps?.count == 1)
        #expect(draft.said(2) == [ImportWords.maybeMoreSteps.english] && draft.said(3) == [])
    }

    @Test func `leads are known by role in either language, by key and by address, and else asked for once`() throws {
        var head = Hall.head
        head.email = "leisure@council.example"
        let context = ImportContext(leads: [head, Hall.nurse], asAt: Hall.today)
        let rows = [
            Self.heads, ["One", "", "", "head of LEISURE", "", ""], ["Two", "", "", "Pennaeth hamdden", "", ""],
            ["Three", "", "", "leisure@council.example", "", ""], ["Four", "", "", "Somebody Else", "", ""],
            ["Five", "", "", "Somebody Else", "", ""],
        ]
        let draft = Paperwork.draft(rows: rows, context: context)
        #expect(draft.file.activities.map(\.lead) == ["head", "head", "head", nil, nil])
        #expect(Set(draft.notices.compactMap(\.question?.key)) == ["l:somebody else"])
        let chosen = Paperwork.draft(rows: rows, answers: ["l:somebody else": "nurse"], context: context)
        #expect(chosen.file.activities.map(\.lead) == ["head", "head", "head", "nurse", "nurse"])
    }

    @Test func `a month offers its end, an impossible day is refused in its row, words are left out and said`() {
        let rows = [
            Self.heads, ["One", "", "", "", "July 2027", ""], ["Two", "", "", "", "31/04/2027", ""],
            ["Three", "", "", "", "ongoing", ""],
        ]
        let draft = Paperwork.draft(rows: rows)
        #expect(draft.file.activities.allSatisfy { $0.due == nil })
        #expect(draft.question(2)?.choices.map(\.value) == ["", "2027-07-31"])
        #expect(draft.said(3) == ["“31/04/2027” is not a day: April 2027 has 30 days. It is left empty."])
        #expect(draft.said(4) == ["“ongoing” is not a day. It is left empty."])
        let chosen = Paperwork.draft(rows: rows, answers: ["t1.2due": "2027-07-31"])
        #expect(chosen.file.activities[0].due == day("2027-07-31"))
    }

    @Test func `an answer that is none of the choices changes nothing`() {
        let rows = [Self.heads, ["One", "", "", "", "July 2027", "Went well"]]
        let draft = Paperwork.draft(rows: rows, answers: ["t1.2due": "2030-01-01", "s1.2": "excellent"])
        #expect(draft.file.activities[0].due == nil && draft.file.activities[0].state == nil)
    }

    @Test func `a column that is left out is said with what it holds`() {
        let draft = Paperwork.draft(rows: [["Activity", "Lead", "Risk"], ["Sports day", "", "Rain"]])
        #expect(draft.said(2) == ["The column “Risk” is left out. It says “Rain”."])
    }

    @Test func `a title above the heads is no theme; heads that are said again make themes`() {
        let plain = Paperwork.draft(rows: [["Action plan 2026"], Self.heads, ["One", "x", "", "", "", ""]])
        #expect(plain.themes.isEmpty && plain.said(1) == ["“Action plan 2026” stands above the heads and is left out."])
        let themed = Paperwork.draft(rows: [
            ["Home"], Self.heads, ["One", "x", "", "", "", ""], ["Health"], Self.heads, ["Two", "x", "", "", "", ""],
        ])
        #expect(themed.themes.map(\.text) == ["Home", "Health"])
        #expect(themed.file.activities.map(\.group) == [Wording("Home"), Wording("Health")])
    }

    @Test func `a lone cell before activities is a heading, and can be said to be an activity`() {
        let rows = [["Theme", "Activity", "Action"], ["Home", "", ""], ["Home", "One", "x"]]
        #expect(Paperwork.draft(rows: rows).question(2) != nil)
        let alone = [Self.heads, ["Education", "", "", "", "", ""], ["One", "x", "y", "", "", ""]]
        #expect(Paperwork.draft(rows: alone).counts.activities == 1)
        #expect(Paperwork.draft(rows: alone, answers: ["h1.2": "activity"]).counts.activities == 2)
    }

    @Test func `a list of nothing but titles is a list of activities`() {
        let draft = Paperwork.draft(rows: [Self.heads, ["One"], ["Two"], ["Three"]])
        #expect(draft.file.activities.map(\.title.english) == ["One", "Two", "Three"])
    }

    @Test func `two tables in one file are both read, each under its name`() {
        let tables = [
            SheetTable(name: "Home", number: 1, rows: [Self.heads, ["One", "x", "", "", "", ""]]),
            SheetTable(name: "Health", number: 2, rows: [Self.heads, ["Two", "x", "", "", "", ""]]),
        ]
        let draft = Paperwork.draft(tables)
        #expect(draft.counts.activities == 2 && draft.themes.map(\.text) == ["Home", "Health"])
    }

    @Test func `activities that are there already are left out unless somebody says otherwise`() {
        let context = ImportContext(
            titles: [Wording("Tours of the castle", cy: "Teithiau’r castell")], asAt: Hall.today)
        let rows = [
            Self.heads, ["tours of the Castle", "x", "", "", "", ""], ["Teithiau’r castell", "x", "", "", "", ""],
            ["New", "x", "", "", "", ""],
        ]
        let draft = Paperwork.draft(rows: rows, context: context)
        #expect(draft.counts.skipped == 2 && draft.counts.activities == 1)
        #expect(Paperwork.draft(rows: rows, answers: ["x1.2": "add"], context: context).counts.activities == 2)
    }

    @Test func `paragraphs without letters are steps, or one step where somebody says so`() {
        let rows = [Self.heads, ["One", "", "Meet the providers.\nReport to the panel.", "", "", ""]]
        #expect(Paperwork.draft(rows: rows).counts.steps == 2)
        #expect(Paperwork.draft(rows: rows, answers: ["p1.2": "one"]).counts.steps == 1)
    }

    @Test func `a state and words in columns of their own need no choice; a colour does`() {
        let heads = ["Activity", "Status", "Comments", "Last updated"]
        let draft = Paperwork.draft(rows: [
            heads, ["One", "On track", "Passes are printed", "3 May 2026"], ["Two", "Amber", "", ""],
        ])
        #expect(draft.file.activities[0].state == .onSchedule)
        #expect(draft.file.activities[0].updates?.first?.on == day("2026-05-03"))
        #expect(draft.file.activities[1].state == nil && draft.counts.textOnly == 1)
        #expect(draft.file.activities[1].updates?.first?.text == Wording("Amber"))
    }

    @Test func `money is read, and words about money are kept as its source`() {
        let heads = ["Activity", "Budget"]
        let draft = Paperwork.draft(rows: [
            heads, ["One", "£5,000"], ["Two", "1.5k"], ["Three", "Within existing budgets"],
        ])
        #expect(draft.file.activities.map(\.pounds) == [5000, 1500, nil])
        #expect(draft.file.activities[2].budgetSource == Wording("Within existing budgets"))
    }

    @Test func `two activities of one name get keys of their own`() {
        let draft = Paperwork.draft(rows: [
            Self.heads, ["Newsletter", "x", "", "", "", ""], ["Other", "x", "", "", "", ""],
            ["Newsletter", "y", "", "", "", ""],
        ])
        #expect(draft.file.activities.map(\.key) == ["newsletter", "other", "newsletter-2"])
    }

    @Test func `an apostrophe before what a spreadsheet would run is taken off again`() {
        let draft = Paperwork.draft(rows: [["Activity", "Outcomes"], ["'=1+1", "'- none"]])
        #expect(draft.file.activities[0].title == Wording("=1+1"))
    }

    @Test func `merged cells and formulas are said as the file's reader says them`() {
        let table = SheetTable(
            name: "Plan", rows: [Self.heads, ["One", "x", "", "", "", ""]],
            notices: [TableNotice(.merged, ["A2:A3"]), TableNotice(.formulas, ["B2"])])
        let said = Paperwork.draft([table]).notices.map(\.sentence.english)
        #expect(said.contains { $0.hasPrefix("Plan: Cells were merged (A2:A3)") })
        #expect(said.contains { $0.hasPrefix("Plan: Formulas were met (B2)") })
    }

    @Test func `a table with the wrong columns gives no activity and says which row has nothing above it`() {
        let draft = Paperwork.draft(rows: [["Lead", "Due"], ["Head", "2027-01-01"]])
        #expect(draft.counts.activities == 0 && draft.file.activities.isEmpty)
        #expect(draft.said(2).contains("This row names no activity and none stands above it, so it is left out."))
    }
}
