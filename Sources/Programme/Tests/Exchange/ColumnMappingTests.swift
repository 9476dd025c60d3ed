import Basics
import Testing

@testable import Programme

/// Which column holds what, from heads that councils use.
struct ColumnMappingTests {
    private func fields(_ heads: [String]) -> [ImportField] {
        let head = HeadRow(in: [heads])
        let mapping = ColumnMapping(guessing: head.map { [$0] } ?? [])
        return (head?.keys ?? []).map { mapping[$0].field }
    }

    @Test func `the heads of a programme on paper`() {
        #expect(
            fields(["Activity", "Outcomes (Measures)", "Action", "Progress\nC: Completed\nO: On Schedule\nD: Delayed"])
                == [.activity, .outcomes, .steps, .progress])
    }

    @Test func `where there are actions and no activities, the actions are the activities`() {
        #expect(
            fields(["Priority", "Action", "Lead Officer", "Timescale", "Success measure", "RAG"])
                == [.theme, .activity, .lead, .due, .measures, .state])
    }

    @Test func `heads in Welsh, and that the table then is in Welsh`() throws {
        let heads = ["Thema", "Gweithgaredd", "Canlyniadau", "Camau", "Arweinydd", "Erbyn pryd", "Cynnydd", "Cyllideb"]
        #expect(fields(heads) == [.theme, .activity, .outcomes, .steps, .lead, .due, .progress, .pounds])
        let head = try #require(HeadRow(in: [heads]))
        #expect(ColumnMapping(guessing: [head]).language == .welsh)
    }

    @Test func `a column for each language`() throws {
        let head = try #require(HeadRow(in: [["Activity (English)", "Activity (Welsh)", "Lead"]]))
        let mapping = ColumnMapping(guessing: [head])
        #expect(
            head.keys.map { mapping[$0] }
                == [ColumnMeaning(.activity, .english), ColumnMeaning(.activity, .welsh), ColumnMeaning(.lead)])
        #expect(mapping.problems.isEmpty)
    }

    @Test func `what nobody knows is left out, and a table without activities is refused`() {
        #expect(fields(["Activity", "Lead", "Equality impact"]) == [.activity, .lead, .nothing])
        let mapping = ColumnMapping(["lead": ColumnMeaning(.lead), "due": ColumnMeaning(.due)], language: .english)
        #expect(mapping.problems.map(\.sentence) == [ColumnWords.noActivity])
    }

    @Test func `two columns cannot both be the activity, but both can be outcomes`() {
        let two = ColumnMapping(
            ["a": ColumnMeaning(.activity), "b": ColumnMeaning(.activity)], language: .english)
        #expect(two.problems.map(\.sentence) == [ColumnWords.twice(ColumnMeaning(.activity))])
        let outcomes = ColumnMapping(
            ["a": ColumnMeaning(.activity), "b": ColumnMeaning(.outcomes), "c": ColumnMeaning(.outcomes)],
            language: .english)
        #expect(outcomes.problems.isEmpty)
    }

    @Test(arguments: Language.allCases)
    func `every head that Hearth writes it reads again`(language: Language) {
        for field in ImportField.allCases where field != .nothing && field != .steps {
            for own in field.isWords ? [nil, Language.english, .welsh] : [nil] {
                let meaning = ColumnMeaning(field, own)
                #expect(ColumnHeads.meaning(of: ColumnWords.name(meaning)[language]) == meaning)
            }
        }
    }

    @Test func `a meaning is read as it was sent`() {
        for field in ImportField.allCases {
            #expect(ColumnMeaning(written: ColumnMeaning(field, .welsh).written) == ColumnMeaning(field, .welsh))
        }
        #expect(ColumnMeaning(written: "children") == nil && ColumnMeaning(written: "activity.fr") == nil)
    }
}
