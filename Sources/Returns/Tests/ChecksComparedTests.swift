import Access
import Basics
import Capability
import Council
import Foundation
import Proving
import SSDA903
import Store
import Testing

@testable import Returns

/// What one check says of the one before it, and how long a check stays.
struct ChecksComparedTests {
    private static let header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nC1,M,01/06/2014,WBRI,A123456789012,,\n"
    private static let uasc = "CHILD,SEX,DOB,DUC\nC1,M,01/06/2014,\n"

    private static func episodes(_ day: String) -> String {
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
            + "C1,\(day),S,V3,N1,U1,PR1,,,,,,\n"
    }

    private func check(_ browser: Browser, _ files: [(String, String)]) async throws -> String {
        let sent = try await browser.upload(
            "/returns/check", ["year": "2026"], files: files.map { ("files", $0.0, Data($0.1.utf8)) })
        return try #require(sent.location, "\(sent.status)")
    }

    @Test(arguments: DatabaseKind.all)
    func `what a rule could not be asked of is neither gone nor new`(kind: DatabaseKind) async throws {
        try await CheckingVisit.browse(kind) { proving, browser in
            let whole = [
                ("h.csv", Self.header), ("e.csv", Self.episodes("01/06/2025")),
                ("u.csv", Self.uasc + "C1,M,01/06/2014,\n"),
            ]
            _ = try await check(browser, whole)
            proving.clock.move(seconds: 60)
            let without = try await browser.open(check(browser, Array(whole.prefix(2))))
            #expect(without.has("0 new, 0 gone") && without.has("were not looked for, because"))
            #expect(
                without.has("rules were not asked, because something is not here") && without.has("the UASC file: "))
            proving.clock.move(seconds: 60)
            let again = try await browser.open(check(browser, whole))
            #expect(again.has("0 new, 0 gone") && again.has("are of rules that could not be asked last time."))
            proving.clock.move(seconds: 60)
            let mended = try await browser.open(check(browser, [whole[0], whole[1], ("u.csv", Self.uasc)]))
            #expect(mended.has("What is gone ("))
        }
    }

    @Test func `no two findings have one key, whatever is there twice`() async throws {
        let scratch = try Scratch()
        try scratch.write("h.csv", Self.header + "C1,M,01/06/2014,WBRI,A123456789012,,\n")
        try scratch.write("e.csv", Self.episodes("01/06/2025") + "C1,01/06/2025,S,V3,N1,U1,PR1,,,,,,\n")
        let check = try await CheckQuestion(
            now: .folder(scratch.folder), last: nil, providers: [], postcodes: nil, year: ReturnYear(ending: 2026),
            authority: ""
        ).check()
        let keys = FindingKey.all(of: check, keys: Keys(secret: Array(0..<32)))
        #expect(check.findings.count > 3 && Set(keys).count == check.findings.count)
    }

    private func kept(at now: Instant) async throws -> KeptCheck {
        let scratch = try Scratch()
        try scratch.write("h.csv", Self.header)
        let check = try await CheckQuestion(
            now: .folder(scratch.folder), last: nil, providers: [], postcodes: nil, year: ReturnYear(ending: 2026),
            authority: ""
        ).check()
        return KeptCheck(
            id: .make(at: now), owner: "a", checkedAt: now, check: check,
            files: .failure(Refusal("Episodes", ReturnsWords.noEpisodes)), keys: [], comparison: nil)
    }

    @Test func `a check is there until two hours after it was looked at last, for its owner alone`() async throws {
        let clock = StandingClock()
        let (checks, one) = (KeptChecks(clock: clock.clock), try await kept(at: clock.now))
        await checks.keep(one, now: clock.now)
        for _ in 1...2 {
            clock.move(seconds: 7199)
            #expect(await checks.check(one.id, of: "a", now: clock.now) != nil)
            #expect(await checks.check(one.id, of: "b", now: clock.now) == nil)
        }
        clock.move(seconds: 7201)
        #expect(await checks.check(one.id, of: "a", now: clock.now) == nil)
    }

    @Test func `a check that nobody looks at leaves the memory by itself`() async throws {
        let clock = StandingClock()
        let (checks, one) = (KeptChecks(clock: clock.clock, pause: .milliseconds(5)), try await kept(at: clock.now))
        await checks.keep(one, now: clock.now)
        #expect(await checks.count == 1)
        clock.move(seconds: 7201)
        while await checks.count > 0 { try await Task.sleep(for: .milliseconds(5)) }
        await checks.keep(one, now: clock.now)
        #expect(await checks.count == 1)
    }

    @Test func `providers may stand in two lists beside the return`() async throws {
        let made = try InventedReturn(children: 30)
        defer { made.remove() }
        let list = try String(contentsOf: made.out.appending(path: "providers.csv"), encoding: .utf8)
        let lines = list.split(separator: "\n")
        try FileManager.default.removeItem(at: made.folder.appending(path: "providers.xlsx"))
        #expect(try await made.check().notices.contains { $0.english.contains("provider list is not here") })
        for (name, rows) in [("homes.csv", lines[1...9]), ("others.csv", lines[10...])] {
            let text = ([lines[0]] + rows).joined(separator: "\n")
            try Data(text.utf8).write(to: made.folder.appending(path: name))
        }
        let check = try await made.check()
        #expect(lines.count > 20 && check.findings.isEmpty && check.notices.isEmpty, "\(check.notices)")
    }

    @Test func `files of another year, and an authority that is none, are said before all else`() async throws {
        let scratch = try Scratch()
        try scratch.write("h.csv", Self.header)
        try scratch.write("e.csv", Self.episodes("01/06/2025"))
        func asked(_ year: Int, _ authority: String, last: URL? = nil) -> CheckQuestion {
            CheckQuestion(
                now: .folder(scratch.folder), last: last.map { .folder($0) }, providers: [], postcodes: nil,
                year: ReturnYear(ending: year), authority: authority)
        }
        #expect(try await asked(2026, "E08000027").check().notices.first?.english.contains("Most days") == false)
        #expect(
            try await asked(2025, "").check().notices.first?.english.hasPrefix(
                "Most days in these files are of 2025/26, and they were checked as the return of 2024/25.") == true)
        let same = try await asked(2026, "", last: scratch.folder).check().notices
        #expect(
            same.first?.english.hasPrefix("Most days in the files given as last year’s are of 2025/26, not of 2024/25.")
                == true)
        for none in ["dudley", "E99999999", "E080000271", "893"] {
            let refusal = await #expect(throws: Refusal.self) { try await asked(2026, none).check() }
            #expect(refusal?.problems.first?.sentence.english.hasPrefix("\(none) is no authority’s code.") == true)
        }
    }
}
