import Access
import Basics
import Capability
import Council
import Foundation
import Proving
import SSDA903
import Store
import Testing
import Web

@testable import Returns

/// Checking a return in the browser: what is found, what is kept of it, and who may see it.
@Suite struct CheckPagesTests {
    private static let header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nC1,M,01/06/2014,WBRI,A123456789012,,\n"

    private static func episodes(_ place: String) -> String {
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
            + "C1,01/06/2025,S,V3,N1,\(place),PR1,05/06/2025,E4A,,,,\n"
    }

    private func check(
        _ browser: Browser, _ episodes: String = episodes("U1"), year: String = "2026"
    ) async throws -> Browser.Shown {
        try await browser.upload(
            "/returns/check", ["year": year],
            files: [
                ("files", "anything.csv", Data(Self.header.utf8)), ("files", "b.csv", Data(episodes.utf8)),
            ])
    }

    @Test(arguments: DatabaseKind.all)
    func `files of any name are checked and the findings stand by rule, child and file`(kind: DatabaseKind) async throws
    {
        try await CheckingVisit.browse(kind) { _, browser in
            let sent = try await check(browser)
            #expect(sent.status == 303)
            let path = try #require(sent.location)
            let whole = try await browser.open(path)
            #expect(whole.has("Check of 2025/26") && whole.has("384"))
            #expect(whole.has("You gave U1, a long-term foster placement, for a child on short breaks (LS V3)."))
            #expect(whole.has("Ofsted’s provider list: 219, ") && !whole.has("provider list is not here"))
            #expect(try await browser.open(path + "?by=child").has("C1"))
            #expect(try await browser.open(path + "?by=file").has("Episodes"))
            #expect(try await browser.open(path + "/rules/384").has("It flags 1 row of this return."))
            #expect(try await browser.open("/cy" + path).has("Gwiriad o 2025/26"))
            let none = try await browser.open(path + "?severity=query")
            #expect(none.has("No finding is like that."))
            let csv = try await browser.open(path + "/findings.csv")
            #expect(csv.has("RULE,TABLE,ROW,CHILD") && csv.has("384,Episodes,0,C1,error"))
            #expect(try await browser.open(path + "/findings.xlsx").status == 200)
            #expect(try await browser.open(path + "/rules/nothing").status == 404)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a child is found by its id, which stands in no address`(kind: DatabaseKind) async throws {
        try await CheckingVisit.browse(kind) { _, browser in
            let path = try #require(try await check(browser).location)
            let found = try await browser.submit(path + "/find", ["child": " c1 "])
            let address = try #require(found.location)
            #expect(address.split(separator: "/").last.flatMap { Int($0) } != nil, "\(address)")
            let child = try await browser.open(address)
            #expect(
                child.has("Child C1") && child.has("Episodes over the last two years") && child.has("<mark>U1</mark>"))
            let none = try await browser.submit(path + "/find", ["child": "C9"])
            #expect(none.status == 422 && none.has("The return has no child with the id C9."))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a note beside a finding is there at the next check, and the two are compared`(kind: DatabaseKind) async throws
    {
        try await CheckingVisit.browse(kind) { proving, browser in
            let path = try #require(try await check(browser).location)
            let rule = try await browser.open(path + "/rules/384")
            let place = try #require(rule.text.firstMatch(of: /#finding-(\d+)/)?.1)
            let long = String(repeating: "a", count: FindingNote.longest + 1)
            let refused = try await browser.submit(path + "/note", ["finding": "\(place)", "note-\(place)": long])
            #expect(refused.status == 422 && refused.has(long))
            let kept = try await browser.submit(
                path + "/note", ["finding": "\(place)", "note-\(place)": "checked, correct"])
            #expect(kept.status == 303)
            proving.clock.move(seconds: 60)
            let second = try #require(try await check(browser).location)
            #expect(try await browser.open(second).has("0 new, 0 gone"))
            #expect(try await browser.open(second + "/rules/384").has("noted: checked, correct"))
            #expect(try await browser.open(second + "?show=open").has("You gave U1") == false)
            proving.clock.move(seconds: 60)
            let third = try #require(try await check(browser, Self.episodes("U3")).location)
            let whole = try await browser.open(third)
            #expect(whole.has("1 gone") && !whole.has("You gave U1"))
            let acts = try await AuditStore(records: proving.records).entries().map(\.act)
            #expect(acts.filter { $0 == "return.checked" }.count == 3 && acts.contains("finding.noted"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `nothing that names the child is in the database`(kind: DatabaseKind) async throws {
        try await CheckingVisit.browse(kind) { proving, browser in
            _ = try await check(browser)
            let held = try await proving.records.read { connection in
                try connection.rows("SELECT findings FROM return_check") { try $0.text("findings") }
            }
            #expect(held.count == 1 && held[0].contains("384 "))
            #expect(!held[0].contains("C1") && !held[0].contains("2014"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a check is its owner's alone, and gone when it is forgotten`(kind: DatabaseKind) async throws {
        try await ProvingGround.lend(kind, with: CheckingVisit.capabilities) { proving in
            try await proving.browse { newBrowser in
                let browser = newBrowser()
                try await browser.signIn(as: .analyst)
                _ = try await browser.open("/returns/check")
                let path = try #require(try await check(browser).location)
                let other = newBrowser()
                try await other.signIn(as: .analyst)
                #expect(try await other.open(path).status == 410)
                let officer = newBrowser()
                try await officer.signIn(as: .officer)
                #expect(try await officer.open(path).status == 403)
                #expect(try await officer.open("/returns/rules").status == 200)
                #expect(try await browser.submit(path + "/forget", [:]).status == 303)
                #expect(try await browser.open(path).has("This check is no longer kept"))
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what was checked is loaded at once, findings and all`(kind: DatabaseKind) async throws {
        try await CheckingVisit.browse(kind) { proving, browser in
            let path = try #require(try await check(browser).location)
            let loaded = try #require(try await browser.submit(path + "/load", [:]).location)
            #expect(try await browser.open(loaded).has("The return of 2025/26"))
            let loads = try await VaultStore(records: proving.records).loads()
            #expect(loads.map(\.year.label) == ["2025/26"] && loads[0].counts.children == 1)
            #expect(loads[0].files.split(separator: "\n").map { $0.prefix { $0 != " " } } == ["Header", "Episodes"])
            _ = try await browser.submit(path + "/forget", [:])
            #expect(try await browser.submit(path + "/load", [:]).status == 410)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what was checked and cannot be loaded stays, and why is said`(kind: DatabaseKind) async throws {
        try await CheckingVisit.browse(kind) { proving, browser in
            let sent = try await browser.upload(
                "/returns/check", ["year": "2026"],
                files: [
                    ("files", "h.csv", Data(Self.header.utf8)),
                    ("files", "Notes of Kim.csv", Data("who,what\nK,x\n".utf8)),
                ])
            let path = try #require(sent.location)
            #expect(try await browser.open(path).has("is no file of the return that is known here and was not read"))
            let refused = try await browser.submit(path + "/load", [:])
            #expect(refused.status == 422 && refused.has("There is a problem") && refused.has("Episodes"))
            #expect(refused.has("Check of 2025/26"))
            #expect(try await VaultStore(records: proving.records).loads().isEmpty)
        }
    }

    @Test func `a day that no rule is about and nobody can read is no clean return`() async throws {
        try await CheckingVisit.browse(.sqlite) { _, browser in
            let sent = try await browser.upload(
                "/returns/check", ["year": "2026"],
                files: [
                    ("files", "h.csv", Data(Self.header.utf8)),
                    (
                        "files", "sw.csv",
                        Data("CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\nC1,99/99/9999,AB1234,,,\n".utf8)
                    ),
                ])
            let page = try await browser.open(try #require(sent.location))
            #expect(page.has("sw.csv, DOB: 1 cell holds no day"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what cannot be checked is said in a sentence, and what was typed stays`(kind: DatabaseKind) async throws {
        try await CheckingVisit.browse(kind) { _, browser in
            let none = try await browser.upload("/returns/check", ["year": "2026"], files: [])
            #expect(none.status == 422 && none.has("value=\"2026\""))
            let year = try await check(browser, year: "1999")
            #expect(year.status == 422 && year.has("There are no rules for a return of the year 1999."))
            let other = try await browser.upload(
                "/returns/check", [:], files: [("files", "letter.csv", Data("Dear all,hello\n1,2\n".utf8))])
            #expect(other.status == 422 && other.has("None of these is a file of the return."))
            let torn = try await browser.upload(
                "/returns/check", [:], files: [("files", "h.csv", Data((Self.header + "C2,M\n").utf8))])
            #expect(torn.status == 422 && torn.has("row 3"))
        }
    }

    @Test func `every rule has a page with its example, in both languages`() async throws {
        try await CheckingVisit.browse(.sqlite) { _, browser in
            let list = try await browser.open("/returns/rules?q=short+break")
            #expect(list.has("384") && !list.has(">101<"))
            for year in ["-9223372036854775808", "99999", "2022", "x"] {
                #expect(try await browser.open("/returns/rules?year=\(year)").has("rules of 2025/26."))
            }
            #expect(try await browser.open("/returns/rules?q=zzzz").has("No rule of 2025/26 has these words."))
            for code in Set(Rule.all.map(\.code)).sorted() {
                let page = try await browser.open("/returns/rules/\(code)")
                #expect(page.status == 200, "\(code)")
                #expect(page.has("What the rule flags is marked") || code == "411", "\(code)")
                #expect(page.has("<mark>") || code == "411", "\(code): no cell is marked")
            }
            #expect(try await browser.open("/cy/returns/rules/384").has("Enghraifft"))
            #expect(try await browser.open("/returns/rules/9999").status == 404)
        }
    }
}
