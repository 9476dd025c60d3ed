import Basics
import Testing

@testable import SSDA903

/// A check as a person reads it: each rule's sentence true of all its rows, each row with its own values.
struct TextReportTests {
    private func checked(_ example: String, _ code: String) async throws -> Check {
        let rules = Rule.all.filter { $0.code == code }
        return await Example("year 2026\n" + example, of: try #require(rules.first)).checked(by: rules)
    }

    @Test func `a rule that flags rows of other values says none of them, and each row says its own`() async throws {
        let check = try await checked("Episodes LS=V3 PLACE=U1\nEpisodes CHILD=C2 LS=V4 PLACE=U4", "384")
        let text = TextReport(check).text
        #expect(
            text.contains("You gave \u{2026}, a long-term foster placement, for a child on short breaks (LS \u{2026}).")
        )
        #expect(text.contains("    Episodes 2 (C1): PLACE U1, LS V3\n    Episodes 3 (C2): PLACE U4, LS V4\n"))
        #expect(TextReport(check, language: .welsh).text.contains("(LS \u{2026})"))
    }

    @Test func `a rule whose rows all say the same says it`() async throws {
        let check = try await checked("Episodes LS=V3 PLACE=U1\nEpisodes CHILD=C2 LS=V3 PLACE=U1", "384")
        #expect(TextReport(check).text.contains("You gave U1, a long-term foster placement"))
        let one = try #require(check.byRule.first)
        #expect(one.sentence(in: check) == check.sentence(check.findings[0]))
    }

    @Test func `a rule of several files has a sentence for each`() async throws {
        let check = try await checked("Episodes LS=V3\nReviews\nHeader MOTHER=1 SEX=F", "399")
        let one = try #require(check.byRule.first)
        #expect(one.byTable(in: check).map { $0.findings[0].table } == [.header, .episodes, .reviews])
        #expect(one.sentence(in: check).english.contains("MOTHER is 1."))
        #expect(TextReport(check).text.contains("  Rows:\n    Reviews 2 (C1): REVIEW 01/09/2025, REVIEW_CODE PN1\n"))
    }

    @Test func `a blank cell is said to be blank, in both languages`() async throws {
        let check = try await checked("Header UPN=\nEpisodes", "442")
        #expect(TextReport(check).text.contains("Header 2 (C1): UPN blank"))
        #expect(TextReport(check, language: .welsh).text.contains("Header 2 (C1): UPN gwag"))
    }

    @Test func `after five rows the rest are a number, and how rows are numbered is said once`() async throws {
        let rows = (1...7).map { "Header CHILD=C\($0) UPN=\nEpisodes CHILD=C\($0)" }.joined(separator: "\n")
        let text = TextReport(try await checked(rows, "442")).text
        #expect(text.contains("Header 6 (C5): UPN blank\n    and 2 more\n") && !text.contains("(C6)"))
        #expect(text.components(of: "the heading is row 1") == 1)
    }

    @Test func `one child is a child`() async throws {
        let check = try await checked("Episodes", "384")
        #expect(TextReport(check).text.hasPrefix("2025/26: 1 child, 2 rows, 1 rule. Nothing found."))
        #expect(TextReport(check, language: .welsh).text.hasPrefix("2025/26: 1 plentyn, 2 o resi, 1 rheol."))
        #expect(!TextReport(check).text.contains("the heading is row 1"))
    }

    @Test func `programs count rows from 0 below the heading`() async throws {
        let check = try await checked("Header UPN=\nEpisodes", "442")
        #expect(FindingList(check).csv(hasColumns: false) == "442,Header,0\n")
        #expect(try JSONReport(check).text().contains("\"row\" : 0"))
        #expect(try JSONReport(check).text().contains("\"notAsked\" : {"))
    }
}

extension String {
    fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
