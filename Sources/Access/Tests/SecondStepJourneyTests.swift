import Basics
import Proving
import Store
import Testing
import Web

@testable import Access

/// From setting up the second step to signing in with it, and with a printed code when the phone is lost.
struct SecondStepJourneyTests {
    @Test(arguments: DatabaseKind.all)
    func `the whole way with a telephone`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            try await town.add()
            let browser = town.newBrowser()
            _ = try await town.signIn(browser)
            let (code, codes) = try await setUp(town, browser)
            #expect(codes.count == 10)
            #expect(try await browser.open("/my-account").says(AccessWords.secondStepOn(10)))
            _ = try await browser.submit("/sign-out", [:])

            town.ground.clock.move(seconds: 60)
            let asked = try await town.signIn(browser, to: "/my-account")
            #expect(asked.location == "/sign-in/code?to=/my-account")
            #expect(try await browser.open("/my-account").status == 303, "the password alone opens nothing")
            _ = try await browser.open("/sign-in/code?to=/my-account")
            let waiting = browser.cookie("hearth")
            let answer = try await browser.submit(
                "/sign-in/code", ["code": code.code(at: town.ground.clock.now), "to": "/my-account"])
            #expect(answer.location == "/my-account")
            #expect(browser.cookie("hearth") != waiting)
            #expect(try await browser.open("/my-account").status == 200)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a printed code stands in for a lost telephone, once`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            try await town.add()
            let browser = town.newBrowser()
            _ = try await town.signIn(browser)
            let (_, codes) = try await setUp(town, browser)
            for (attempt, status) in [(1, 303), (2, 422)] {
                let other = town.newBrowser()
                _ = try await town.signIn(other)
                _ = try await other.open("/sign-in/code")
                let answer = try await other.submit("/sign-in/code", ["code": codes[3]])
                #expect(answer.status == status, "try \(attempt)")
                #expect(try await other.open("/my-account").status == (status == 303 ? 200 : 303))
            }
            #expect(try await browser.open("/my-account").says(AccessWords.secondStepOn(9)))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a wrong code is refused, and the eleventh is not even looked at`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            try await town.add()
            let browser = town.newBrowser()
            _ = try await town.signIn(browser)
            let (code, _) = try await setUp(town, browser)
            town.ground.clock.move(seconds: 600)
            let other = town.newBrowser()
            _ = try await town.signIn(other)
            _ = try await other.open("/sign-in/code")
            for _ in 0..<10 {
                let answer = try await other.submit("/sign-in/code", ["code": "12"])
                #expect(answer.status == 422 && answer.says(AccessWords.codeWrong))
            }
            let right = code.code(at: town.ground.clock.now)
            #expect(try await other.submit("/sign-in/code", ["code": right]).status == 429)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the password is good for ten minutes of looking for the telephone`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            try await town.add()
            let browser = town.newBrowser()
            _ = try await town.signIn(browser)
            let (code, _) = try await setUp(town, browser)
            let other = town.newBrowser()
            _ = try await town.signIn(other)
            _ = try await other.open("/sign-in/code")
            town.ground.clock.move(seconds: 601)
            let answer = try await other.submit("/sign-in/code", ["code": code.code(at: town.ground.clock.now)])
            #expect(answer.status == 303 && answer.location == "/sign-in")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the code that turned it on does not sign in as well`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            try await town.add()
            let browser = town.newBrowser()
            _ = try await town.signIn(browser)
            let (code, _) = try await setUp(town, browser)
            let other = town.newBrowser()
            _ = try await town.signIn(other)
            _ = try await other.open("/sign-in/code")
            let used = code.code(at: town.ground.clock.now)
            #expect(try await other.submit("/sign-in/code", ["code": used]).status == 422)
            town.ground.clock.move(seconds: 30)
            let next = code.code(at: town.ground.clock.now)
            #expect(try await other.submit("/sign-in/code", ["code": next]).status == 303)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a code that does not fit turns nothing on`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            try await town.add()
            let browser = town.newBrowser()
            _ = try await town.signIn(browser)
            let form = try await browser.open("/my-account/second-step")
            let secret = try #require(form.text.firstMatch(of: /name="secret" value="([0-9a-f]{40})"/)).1
            let answer = try await browser.submit(
                "/my-account/second-step", ["secret": String(secret), "code": "12", "current": Town.password])
            #expect(answer.status == 422 && answer.says(AccessWords.codeWrong))
            #expect(answer.has(String(secret)), "the same secret is asked for again")
            #expect(try await browser.open("/my-account").says(AccessWords.secondStepOff))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `somebody who finds a browser open cannot put their own telephone in`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            try await town.add()
            let browser = town.newBrowser()
            _ = try await town.signIn(browser)
            _ = try await browser.open("/my-account/second-step")
            let own = OneTimeCode(secret: Array(1...20))
            let answer = try await browser.submit(
                "/my-account/second-step",
                ["secret": own.secret.hex, "code": own.code(at: town.ground.clock.now), "current": "a guess"])
            #expect(answer.status == 422 && answer.says(AccessWords.currentWrong))
            #expect(try await browser.open("/my-account").says(AccessWords.secondStepOff))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an administrator can take it away from somebody who lost everything`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            let account = try await town.add()
            _ = try await town.access.secondSteps.setUp(.random(), using: 0, for: account.id, by: .system("test"))
            let admin = try await town.signedIn(as: .administrator)
            #expect(try await admin.open("/people/\(account.id)").says(AccessWords.removeSecondStep))
            _ = try await admin.submit("/people/\(account.id)/remove-second-step", [:])
            #expect(try await town.signIn(town.newBrowser()).location == "/")
            #expect(try await town.access.secondSteps.recoveryCodesLeft(account.id) == 0)
        }
    }

    /// Sets the second step up through the page; gives the telephone and the printed codes.
    @Sendable private func setUp(_ town: Town, _ browser: Browser) async throws -> (OneTimeCode, [String]) {
        let form = try await browser.open("/my-account/second-step")
        let hex = try #require(form.text.firstMatch(of: /name="secret" value="([0-9a-f]{40})"/)).1
        let code = OneTimeCode(secret: try #require([UInt8](hex: hex)))
        #expect(form.has(code.written))
        let page = try await browser.submit(
            "/my-account/second-step",
            ["secret": String(hex), "code": code.code(at: town.ground.clock.now), "current": Town.password])
        #expect(page.status == 200 && page.says(AccessWords.recoveryTitle))
        let codes = page.text.matches(of: /<code>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})<\/code>/).map { String($0.1) }
        return (code, codes)
    }
}
