import Basics
import Testing

@testable import SSDA903

/// Days that no rule looks at, and columns that are wrong from top to bottom, are told of the file as a whole.
struct UnreadableNoticeTests {
    /// All but the one that asks why there is no pupil number.
    private let rules = Rule.all.filter { $0.code != "209" }

    private func checked(
        _ days: [String], rows: (Int, String) -> (header: String, spell: String)
    ) async throws -> Check {
        let scratch = try Scratch()
        let lines = days.enumerated().map { rows($0, $1) }
        try scratch.writeReturn(
            header: lines.map(\.header),
            episodes: days.indices.map { "C\($0),01/06/2025,S,C2,N1,U6,PR1,,,,AA1 1AA,AA1 1AB,XXXXXXX" })
        let spells = ["CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON"] + lines.map(\.spell)
        try scratch.write("social_workers.csv", spells.joined(separator: "\n") + "\n")
        let text = try await ReturnReading.folder(scratch.folder).text
        return await Check(text, year: ReturnYear(ending: 2026), authority: "", rules: rules)
    }

    /// Social workers whose DOB is as given, of children who are otherwise all well.
    private func checked(births: [String]) async throws -> Check {
        try await checked(births) { row, birth in
            ("C\(row),M,01/06/2013,WBRI,UN1,,", "C\(row),\(birth),SW123456,01/06/2025,,MANAGE")
        }
    }

    private func notices(_ check: Check, of column: String) -> [Bilingual] {
        check.notices.filter { $0.english.contains(column) }
    }

    @Test func `a return whose social workers have no day of birth that can be read is not clean`() async throws {
        let good = try await checked(births: ["01/06/2013", "", "01/06/2013"])
        #expect(good.isClean && good.unreadable.isEmpty && notices(good, of: "DOB").isEmpty)
        let bad = try await checked(births: ["01/06/2013", "99/99/9999", "99/99/9999", "99/99/9999", "99/99/9999"])
        #expect(bad.findings.isEmpty && !bad.isClean)
        #expect(bad.unreadable.map(\.row) == [1, 2, 3, 4])
        #expect(bad.unreadable.allSatisfy { $0.table == .swEpisodes && $0.column == .dob })
        let notices = notices(bad, of: "DOB")
        #expect(
            notices.map(\.english) == [
                "social_workers.csv, DOB: 4 cells hold no day written DD/MM/YYYY (rows 3, 4, 5 and 1 more; the first "
                    + "says 99/99/9999)."
            ])
        #expect(
            notices.map(\.welsh) == [
                "social_workers.csv, DOB: nid oes diwrnod wedi’i ysgrifennu fel DD/MM/YYYY mewn 4 cell (rhesi 3, 4, 5 "
                    + "a 1 arall; dywed y gyntaf 99/99/9999)."
            ])
    }

    @Test func `a single cell is told as one, and what has not the form of a day is not shown`() async throws {
        let check = try await checked(births: ["01/06/2013", "AB12 3CD"])
        #expect(
            notices(check, of: "DOB").map(\.english) == [
                "social_workers.csv, DOB: 1 cell holds no day written DD/MM/YYYY (row 3)."
            ])
    }

    @Test(arguments: ["2013-06-01", "01/06/13", "01/06/2013 00:00:00", "2013-06-01T00:00:00", "01.06.2013"])
    func `where all are of one form, it says which, and what to do`(_ day: String) async throws {
        let notices = notices(try await checked(births: [day, day]), of: "DOB")
        #expect(notices.count == 1)
        for notice in notices {
            #expect(
                notice.english.hasSuffix(" They look like \(day): set the column to DD/MM/YYYY and export again."))
            #expect(notice.welsh.contains(day))
        }
        let mixed = try await checked(births: [day, "soon"])
        #expect(!mixed.notices.contains { $0.english.contains("look like") })
    }

    @Test func `a column with a rule of its own is told of where most of it cannot be read`() async throws {
        func check(_ bad: Int, of count: Int) async throws -> Check {
            try await checked((0..<count).map { $0 < bad ? "2013-06-01" : "01/06/2013" }) { row, birth in
                ("C\(row),M,\(birth),WBRI,UN1,,", "C\(row),,SW123456,01/06/2025,,MANAGE")
            }
        }
        let most = try await check(21, of: 42)
        #expect(most.findings.count == 21 && most.unreadable.isEmpty)
        #expect(notices(most, of: "DOB").first?.english.hasPrefix("Header.csv, DOB: 21 cells") ?? false)
        #expect(most.notices.first == notices(most, of: "DOB").first)
        #expect(notices(try await check(20, of: 20), of: "Header.csv, DOB").isEmpty)
        #expect(notices(try await check(21, of: 43), of: "Header.csv, DOB").isEmpty)
    }

    @Test func `what could not be told is one short sentence`() async throws {
        let check = try await checked(["soon", "soon"]) { row, birth in
            ("C\(row),M,\(birth),WBRI,UN1,,", "C\(row),,SW123456,01/06/2025,,MANAGE")
        }
        let told = notices(check, of: "could not tell")
        #expect(told.count == 1)
        let english = try #require(told.first?.english)
        #expect(english.hasPrefix("2 dates cannot be read, so ") && english.contains(" more."))
        #expect(english.split(separator: "(").count <= 14)
        #expect(Set(check.untold.map { check.rule(of: $0).code }).count > 12)
    }

    @Test(arguments: [(2025, true), (2026, false)])
    func `days of social workers may be known in part until 2025`(_ ending: Int, _ isClean: Bool) async {
        let check = await Example("year \(ending)\nEpisodes\nSWEpisodes SW_DECOM=zz/06/2024", of: Rule.all[0])
            .checked(by: Rule.all.filter { $0.code.hasPrefix("SW04") })
        #expect(check.isClean == isClean && check.unreadable.isEmpty)
    }
}
