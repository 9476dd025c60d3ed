import Basics
import Proving
import Store
import Testing
import Web

@testable import Access

/// A session lasts while it is used, not for ever, and ends at once when what a person may do changes.
struct SessionTests {
    @Test(arguments: DatabaseKind.all)
    func `a session that is not used for fifteen minutes is over`(kind: DatabaseKind) async throws {
        try await withSession(kind) { town, _, browser in
            town.ground.clock.move(seconds: 14 * 60 + 59)
            try await expect(browser, answers: 200)
            town.ground.clock.move(seconds: 14 * 60 + 59)
            try await expect(browser, answers: 200)
            town.ground.clock.move(seconds: 15 * 60)
            try await expect(browser, answers: 303)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `ten hours after signing in a session is over, however much it was used`(kind: DatabaseKind) async throws {
        try await withSession(kind) { town, _, browser in
            for _ in 0..<59 {
                town.ground.clock.move(seconds: 600)
                try await expect(browser, answers: 200)
            }
            town.ground.clock.move(seconds: 600)
            try await expect(browser, answers: 303)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a session that was ended is refused on the next request`(kind: DatabaseKind) async throws {
        try await withSession(kind) { _, _, browser in
            let cookie = browser.cookie("hearth")
            _ = try await browser.open("/my-account")
            let answer = try await browser.submit("/sign-out", [:])
            #expect(answer.status == 303 && answer.location == "/signed-out")
            #expect(answer.header("Clear-Site-Data") == "\"cache\", \"storage\"")
            #expect(browser.cookie("hearth") == nil)
            browser.setCookie("hearth", cookie)
            try await expect(browser, answers: 303)
        }
    }

    enum Change: String, CaseIterable { case disabled, roles, password }

    @Test(arguments: DatabaseKind.all, Change.allCases)
    func `what changes a person's rights ends every session at once`(kind: DatabaseKind, change: Change) async throws {
        try await withSession(kind) { town, account, browser in
            try await expect(browser, answers: 200)
            let name = "account.\(change.rawValue)"
            try await town.access.accounts.change(account.id, as: name, by: .system("test"), endingSessions: true) {
                switch change {
                case .disabled: $0.isDisabled = true
                case .roles: $0.roles = [.member]
                case .password: $0.passwordHash = "other"
                }
            }
            try await expect(browser, answers: 303)
            let last = try await AuditStore(records: town.ground.records).entries().last
            #expect(last?.act == name && last?.detail.contains("sessions-ended=1") == true)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a session of a disabled account opens nothing even where it was not ended`(kind: DatabaseKind) async throws {
        try await withSession(kind) { town, account, browser in
            try await town.access.accounts.change(account.id, as: "test", by: .system("test"), endingSessions: false) {
                $0.isDisabled = true
            }
            try await expect(browser, answers: 303)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `every session but this one is ended at a press of the button`(kind: DatabaseKind) async throws {
        try await withSession(kind) { town, account, browser in
            let elsewhere = town.newBrowser()
            elsewhere.setCookie("hearth", try await town.access.sessions.begin(for: account.id, stage: .full))
            let page = try await browser.open("/my-account")
            #expect(page.says(AccessWords.endOthers))
            _ = try await browser.submit("/my-account/sign-out-others", [:])
            try await expect(elsewhere, answers: 303)
            try await expect(browser, answers: 200)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a cookie that was made up opens nothing`(kind: DatabaseKind) async throws {
        try await withSession(kind) { town, _, browser in
            for made in ["", "x", String(repeating: "0", count: 64), "' OR '1'='1"] {
                browser.setCookie("hearth", made)
                try await expect(browser, answers: 303)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the cookie is not in the database`(kind: DatabaseKind) async throws {
        try await withSession(kind) { town, _, browser in
            let cookie = try #require(browser.cookie("hearth"))
            let rows = try await town.ground.records.read { try $0.rows("SELECT * FROM session").map(\.values) }
            #expect(rows.count == 1)
            #expect(rows.joined().allSatisfy { $0 != .text(cookie) && $0 != .blob([UInt8](hex: cookie) ?? []) })
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a session lengthened in the database is refused`(kind: DatabaseKind) async throws {
        try await withSession(kind) { town, _, browser in
            try await town.ground.records.database.write {
                try $0.define("UPDATE session SET expires_at = '2099-01-01T00:00:00.000Z'")
            }
            try await expect(browser, answers: 500)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `sessions that are over are swept away, and those in use are not`(kind: DatabaseKind) async throws {
        try await withSession(kind) { town, account, browser in
            town.ground.clock.move(seconds: 16 * 60)
            _ = try await town.access.sessions.begin(for: account.id, stage: .full)
            try await town.access.sessions.sweep()
            #expect(try await town.ground.records.read { try $0.count("SELECT count(*) FROM session") } == 1)
        }
    }

    private func withSession(
        _ kind: DatabaseKind, _ body: @escaping @Sendable (Town, Account, Browser) async throws -> Void
    ) async throws {
        try await Town.visit(kind) { town in
            let account = try await town.add()
            let browser = town.newBrowser()
            browser.setCookie("hearth", try await town.access.sessions.begin(for: account.id, stage: .full))
            try await body(town, account, browser)
        }
    }

    /// 200 where the session still holds, 303 where the browser is sent to sign in.
    @Sendable private func expect(
        _ browser: Browser, answers status: Int, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws {
        let answer = try await browser.open("/my-account")
        #expect(answer.status == status, sourceLocation: sourceLocation)
    }
}
