import Basics
import Proving
import Store
import Testing
import Web

@testable import Access

/// Choosing a password by a link, and asking for one.
struct PasswordLinkTests {
    private let chosen = "lantern pebble orchard"

    @Test(arguments: DatabaseKind.all)
    func `asking for a link says the same whether somebody is known or not`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            let account = try await town.add()
            var pages: [String] = []
            for email in ["clerk@town.example", "nobody@town.example"] {
                let browser = town.newBrowser()
                _ = try await browser.open("/forgotten")
                let answer = try await browser.submit("/forgotten", ["email": email])
                #expect(answer.status == 303 && answer.location == "/forgotten/noted")
                pages.append(try await browser.open("/forgotten/noted").text)
            }
            #expect(pages[0] == pages[1])
            #expect(try await town.access.links.requests() == [account.id.text])
            let admin = try await town.signedIn(as: .administrator)
            #expect(try await admin.open("/people").says(AccessWords.askedForLink))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an empty address is named, and too many askings are refused`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            let browser = town.newBrowser()
            _ = try await browser.open("/forgotten")
            let empty = try await browser.submit("/forgotten", ["email": " "])
            #expect(empty.status == 422 && empty.says(AccessWords.enterEmail))
            for _ in 0..<10 { _ = try await browser.submit("/forgotten", ["email": "x@town.example"]) }
            #expect(try await browser.submit("/forgotten", ["email": "x@town.example"]).status == 429)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a link works once, and signs the person out everywhere`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            let account = try await town.add()
            let elsewhere = town.newBrowser()
            _ = try await town.signIn(elsewhere)
            let link = try await link(town, account)
            let browser = town.newBrowser()
            #expect(try await browser.open(link).says(AccessWords.newPassword))
            #expect(try await browser.submit(link, ["password": chosen]).location == "/password-chosen")
            #expect(try await elsewhere.open("/my-account").status == 303)
            #expect(try await town.signIn(town.newBrowser()).status == 422, "the old password is over")
            #expect(try await town.signIn(town.newBrowser(), "clerk@town.example", chosen).status == 303)
            let again = try await browser.open(link)
            #expect(again.status == 410 && again.says(AccessWords.linkOver))
            #expect(try await browser.submit(link, ["password": "another long password"]).status == 410)
            #expect(try await town.signIn(town.newBrowser(), "clerk@town.example", chosen).status == 303)
        }
    }

    @Test(arguments: DatabaseKind.all, [(86_399, 200), (86_400, 410)])
    func `a link works for twenty-four hours`(kind: DatabaseKind, time: (seconds: Int, status: Int)) async throws {
        try await Town.visit(kind) { town in
            let link = try await link(town, try await town.add())
            town.ground.clock.move(seconds: time.seconds)
            let page = try await town.newBrowser().open(link)
            #expect(page.status == time.status)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a newer link replaces the older`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            let account = try await town.add()
            let older = try await link(town, account)
            let newer = try await link(town, account)
            let browser = town.newBrowser()
            #expect(try await browser.open(older).status == 410)
            #expect(try await browser.open(newer).status == 200)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a weak password is refused beside the field and does not use the link up`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            let link = try await link(town, try await town.add())
            let browser = town.newBrowser()
            _ = try await browser.open("/cy" + link)
            let answer = try await browser.submit("/cy" + link, ["password": "short"])
            #expect(answer.status == 422 && answer.says(AccessWords.passwordTooShort(12), in: .welsh))
            #expect(!answer.has("\"short\""))
            #expect(try await browser.open(link).status == 200)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the link of a disabled account opens nothing`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            let account = try await town.add()
            let link = try await link(town, account)
            try await town.access.accounts.change(account.id, as: "test", by: .system("test"), endingSessions: true) {
                $0.isDisabled = true
            }
            let browser = town.newBrowser()
            #expect(try await browser.open(link).status == 410)
            _ = try await browser.open("/sign-in")
            #expect(try await browser.submit(link, ["password": chosen]).status == 410)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a person changes their own password with the one they have, and is signed out`(kind: DatabaseKind)
        async throws
    {
        try await Town.visit(kind) { town in
            try await town.add()
            let (browser, elsewhere) = (town.newBrowser(), town.newBrowser())
            _ = try await town.signIn(browser)
            _ = try await town.signIn(elsewhere)
            _ = try await browser.open("/my-account/password")
            let wrong = try await browser.submit("/my-account/password", ["current": "no", "password": chosen])
            #expect(wrong.status == 422 && wrong.says(AccessWords.currentWrong))
            let weak = try await browser.submit("/my-account/password", ["current": Town.password, "password": "x"])
            #expect(weak.status == 422 && weak.says(AccessWords.passwordTooShort(12)))
            let done = try await browser.submit("/my-account/password", ["current": Town.password, "password": chosen])
            #expect(done.location == "/password-chosen")
            #expect(try await elsewhere.open("/my-account").status == 303)
            #expect(try await browser.open("/my-account").status == 303)
            #expect(try await town.signIn(town.newBrowser(), "clerk@town.example", chosen).status == 303)
        }
    }

    /// A link made by an administrator on the person's page.
    @Sendable private func link(_ town: Town, _ account: Account) async throws -> String {
        let admin = try await town.signedIn(as: .administrator)
        _ = try await admin.open("/people/\(account.id)")
        let page = try await admin.submit("/people/\(account.id)/link", [:])
        return String(
            try #require(page.text.firstMatch(of: /<code>[a-z:\/.0-9]*(\/choose-password\/[0-9a-f]{64})<\/code>/)).1)
    }
}
