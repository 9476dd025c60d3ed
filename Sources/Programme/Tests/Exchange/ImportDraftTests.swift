import Basics
import Documents
import Testing

@testable import Programme

/// A county's real work programme: 46 rows in four themes, ten with words on progress, none coded (T9, T10).
struct ImportDraftTests {
    private static let kinds = ["csv", "xlsx", "docx"]

    @Test(arguments: kinds)
    func `the county's table gives 46 activities, 36 without an update and 10 with text only`(kind: String) throws {
        let draft = try Paperwork.draft(try Paperwork.fixture(kind), name: "work-programme.\(kind)")
        #expect(draft.counts.activities == 46)
        #expect(draft.counts.withoutWord == 36)
        #expect(draft.counts.textOnly == 10)
        #expect(draft.counts.steps == 126)
        #expect(draft.file.activities.allSatisfy { $0.state == nil })
        #expect(draft.themes.map(\.activities) == [13, 19, 3, 11])
    }

    @Test(arguments: kinds)
    func `letters are kept, the gap from f to j is flagged, and the step without a letter stays without`(
        kind: String
    ) throws {
        let draft = try Paperwork.draft(try Paperwork.fixture(kind), name: "work-programme.\(kind)")
        let sports = try #require(draft.file.activities.first { $0.steps?.last?.letter == "j" })
        #expect(sports.steps?.map(\.letter) == ["a", "b", "c", "d", "e", "f", "j"])
        #expect(draft.notices.contains { $0.sentence.english.contains("f is followed by j: g, h and i are missing.") })
        let growing = draft.file.activities.first { $0.steps?.map(\.letter) == ["a", "b", "c", nil] }
        #expect(growing != nil)
    }

    @Test(arguments: kinds)
    func `groups stand under their theme`(kind: String) throws {
        let context = ImportContext(
            priorities: [("education", Wording("Promoting education and employment opportunities"))], asAt: Hall.today)
        let draft = try Paperwork.draft(
            try Paperwork.fixture(kind), name: "work-programme.\(kind)",
            answers: ["y:" + (try Self.firstTheme(kind)): "education"], context: context)
        #expect(draft.file.activities.filter { $0.group == Wording("Education") }.count == 8)
        #expect(draft.file.activities.filter { $0.group == Wording("Employment") }.count == 5)
        #expect(draft.file.activities.filter { $0.priority == "education" }.count == 13)
    }

    @Test func `every letter of the county's table is kept somewhere`() throws {
        let tables = try Exchange.tables(try Paperwork.fixture("csv"), name: "work-programme.csv")
        let draft = Paperwork.draft(tables)
        var kept = ""
        for activity in draft.file.activities {
            kept += activity.title.english
            for words in activity.outcomes ?? [] { kept += words.english }
            for step in activity.steps ?? [] { kept += step.text.english }
            for update in activity.updates ?? [] { kept += update.text?.english ?? "" }
        }
        kept = kept.filter { !$0.isWhitespace }
        let mark = try Regex("^[a-z]\\) ")
        for row in tables[0].rows where row.count(where: { !$0.isEmpty }) > 1 && row[0] != "Activity" {
            for line in row.joined(separator: "\n").split(separator: "\n") {
                let bare = String(line).replacing(mark, with: "").filter { !$0.isWhitespace }
                #expect(kept.contains(bare), "lost: \(line)")
            }
        }
    }

    @Test func `a state that somebody chose holds, and the day that the words speak of when it is taken`() throws {
        let draft = try Paperwork.draft(try Paperwork.fixture("csv"), name: "p.csv")
        let row = try #require(
            draft.notices.first { $0.sentence.english.contains("Completed (March 2009)") }?.place?.row)
        let chosen = try Paperwork.draft(
            try Paperwork.fixture("csv"), name: "p.csv",
            answers: ["s1.\(row)": "completed", "d1.\(row)": "2009-03-31"])
        #expect(chosen.counts.textOnly == 10 && chosen.counts.chosen == 1)
        let group = try #require(chosen.file.activities.first { $0.state == .completed })
        #expect(
            group.updates == [
                FiledUpdate(on: day("2009-03-31"), state: .completed, text: Wording("Completed (March 2009)"))
            ])
    }

    private static func firstTheme(_ kind: String) throws -> String {
        try Paperwork.draft(try Paperwork.fixture(kind), name: "w.\(kind)").themes[0].text.folded
    }
}
