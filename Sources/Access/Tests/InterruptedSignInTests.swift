import Basics
import Dispatch
import Foundation
import Proving
import Store
import Testing
import Web

@testable import Access

/// What changes between checking a password and beginning the session.
struct InterruptedSignInTests {
    @Test(arguments: DatabaseKind.all)
    func `a sign-in that was under way when the account changed begins no session`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            let account = try await town.add()
            let checked = try #require(try await town.access.accounts.account(account.id))
            try await town.access.accounts.change(
                account.id, as: "password.changed", by: .system("test"), endingSessions: true
            ) { $0.passwordHash = "other" }
            await #expect(throws: Denied.self) {
                _ = try await town.access.sessions.begin(for: account.id, stage: .full, as: checked)
            }
            try await town.access.accounts.change(
                account.id, as: "account.disabled", by: .system("test"), endingSessions: true
            ) { $0.isDisabled = true }
            let disabled = try #require(try await town.access.accounts.account(account.id))
            await #expect(throws: Denied.self) {
                _ = try await town.access.sessions.begin(for: account.id, stage: .full, as: disabled)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `changes to one account at the same moment are all kept`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            let account = try await town.add()
            let accounts = town.access.accounts
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<12 {
                    group.addTask {
                        try await accounts.change(
                            account.id, as: "test", by: .system("test"), endingSessions: false
                        ) { $0.name += "+" }
                    }
                }
                group.addTask {
                    try await accounts.change(
                        account.id, as: "account.disabled", by: .system("test"), endingSessions: true
                    ) { $0.isDisabled = true }
                }
                try await group.waitForAll()
            }
            let after = try #require(try await accounts.account(account.id))
            #expect(after.isDisabled)
            #expect(after.name.count { $0 == "+" } == 12)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a link moved to another account in the database opens nothing`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            let account = try await town.add()
            let other = try await town.add("other@town.example")
            let secret = try await town.access.links.make(for: account.id, by: .system("test"))
            let id = other.id
            try await town.ground.records.keep { try $0.run("UPDATE password_link SET account_id = \(id)") }
            await #expect(throws: StoreFault.self) { _ = try await town.access.links.account(secret) }
            let keys = town.ground.records.keys
            let found = try await town.ground.records.read { try PasswordLinkStore.table.broken(on: $0, keys: keys) }
            #expect(found.broken.count == 1)
        }
    }

    @Test func `a link is over once its owner has chosen another password, or is disabled`() async throws {
        try await Town.visit(.sqlite) { town in
            let account = try await town.add()
            let secret = try await town.access.links.make(for: account.id, by: .system("test"))
            try await town.access.accounts.change(
                account.id, as: "password.changed", by: .system("test"), endingSessions: true, endingLinks: true
            ) { $0.passwordHash = "other" }
            #expect(try await town.access.links.account(secret) == nil)
        }
    }

    @Test func `signing out of a session that is over clears the cookie`() async throws {
        try await Town.visit(.sqlite) { town in
            try await town.add()
            let browser = town.newBrowser()
            _ = try await town.signIn(browser)
            _ = try await browser.open("/my-account")
            town.ground.clock.move(seconds: 16 * 60)
            let answer = try await browser.submit("/sign-out", [:])
            #expect(answer.status == 303 && answer.location == "/signed-out")
            #expect(browser.cookie("hearth") == nil)
        }
    }

    @Test func `pages are read while another program holds the database's writer`() async throws {
        try await Town.visit(.sqlite) { town in
            try await town.add()
            let browser = town.newBrowser()
            _ = try await town.signIn(browser)
            let path = town.ground.folder.appendingPathComponent("hearth.sqlite").path
            let other = try DatabaseAddress("sqlite:\(path)").open()
            let isHeld = DispatchSemaphore(value: 0)
            let mayGo = DispatchSemaphore(value: 0)
            let holding = Task {
                try await other.writeAlone { connection in
                    try connection.run("DELETE FROM job")
                    isHeld.signal()
                    mayGo.wait()
                }
            }
            await withCheckedContinuation { continuation in
                DispatchQueue.global().async {
                    isHeld.wait()
                    continuation.resume()
                }
            }
            town.ground.clock.move(seconds: 120)
            let first = try await browser.open("/my-account").status
            let second = try await browser.open("/my-account").status
            mayGo.signal()
            _ = try await holding.value
            await other.close()
            #expect(first == 200 && second == 200)
            // Once the writer is free and a minute has passed, use is noted again and the session stays alive.
            for _ in 0..<3 {
                town.ground.clock.move(seconds: 10 * 60)
                #expect(try await browser.open("/my-account").status == 200)
            }
        }
    }

    @Test(arguments: ["passwordpassword", "123456789012345", "liverpoolliverpool", "abcdefghijklmn"])
    func `what everybody tries first is refused in whatever length`(password: String) {
        #expect(PasswordRule.problem(password, email: "clerk@town.example") != nil)
    }
}
