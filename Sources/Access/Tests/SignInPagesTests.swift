import Basics
import Proving
import Store
import Testing
import Web

@testable import Access

/// Signing in says no more than it must to whoever tries.
struct SignInPagesTests {
    @Test(arguments: DatabaseKind.all)
    func `the right password signs in and leads to the first page`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            try await town.add()
            let browser = town.newBrowser()
            let answer = try await town.signIn(browser, " Clerk@Town.Example ")
            #expect(answer.status == 303 && answer.location == "/")
            #expect(try await browser.open("/my-account").has("clerk@town.example"))
            #expect(try await town.acts().suffix(1) == ["session.begun"])
            #expect(try await browser.open("/sign-in").status == 303)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the cookie is out of reach of scripts and other sites`(kind: DatabaseKind) async throws {
        try await Town.visit(kind, isSecure: true) { town in
            try await town.add()
            let answer = try await town.signIn(town.newBrowser())
            let cookie = try #require(answer.header("Set-Cookie"))
            #expect(cookie.hasPrefix("__Host-hearth="))
            for piece in ["; HttpOnly", "; Secure", "; SameSite=Lax", "; Path=/"] { #expect(cookie.contains(piece)) }
            #expect(!cookie.contains("Domain"))
            #expect(answer.header("Strict-Transport-Security") == "max-age=63072000; includeSubDomains")
        }
    }

    enum Trouble: String, CaseIterable { case wrong, unknown, disabled, withoutPassword }

    @Test(arguments: DatabaseKind.all, Trouble.allCases)
    func `a wrong password, an unknown name, a disabled account and one without a password look the same`(
        kind: DatabaseKind, trouble: Trouble
    ) async throws {
        try await Town.visit(kind) { town in
            let account = trouble == .unknown ? nil : try await town.add()
            if let account, trouble != .wrong {
                try await town.access.accounts.change(
                    account.id, as: "test", by: .system("test"), endingSessions: false
                ) {
                    if trouble == .disabled { $0.isDisabled = true } else { $0.passwordHash = "" }
                }
            }
            let browser = town.newBrowser()
            let password = trouble == .wrong ? "not the password" : Town.password
            let answer = try await town.signIn(browser, "clerk@town.example", password)
            #expect(answer.status == 422)
            #expect(answer.says(AccessWords.wrong))
            #expect(answer.has(#"value="clerk@town.example""#))
            #expect(!answer.has(password))
            #expect(browser.cookie("hearth") == nil)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `empty fields are named, each beside itself, in both languages`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            for language in Language.allCases {
                let answer = try await town.signIn(
                    town.newBrowser(), "", "", language: language == .welsh ? "/cy" : "")
                #expect(answer.status == 422)
                #expect(answer.says(AccessWords.enterEmail, in: language))
                #expect(answer.says(AccessWords.enterPassword, in: language))
                #expect(answer.has(##"href="#email""##) && answer.has(##"href="#password""##))
                #expect(answer.has("<html lang=\"\(language.rawValue)\""))
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the eleventh try in five minutes is refused, right or wrong, and passes when they are over`(
        kind: DatabaseKind
    ) async throws {
        try await Town.visit(kind) { town in
            try await town.add()
            for _ in 0..<10 {
                #expect(try await town.signIn(town.newBrowser(), "clerk@town.example", "wrong").status == 422)
            }
            let refused = try await town.signIn(town.newBrowser())
            #expect(refused.status == 429 && refused.says(AccessWords.tooManyTries))
            town.ground.clock.move(seconds: 299)
            #expect(try await town.signIn(town.newBrowser()).status == 429)
            town.ground.clock.move(seconds: 1)
            #expect(try await town.signIn(town.newBrowser()).status == 303)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `tries at an account that is not there are counted too`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            for _ in 0..<10 { _ = try await town.signIn(town.newBrowser(), "nobody@town.example", "wrong") }
            #expect(try await town.signIn(town.newBrowser(), "nobody@town.example", "wrong").status == 429)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `signing in forgets the wrong tries before it`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            try await town.add()
            for _ in 0..<3 {
                for _ in 0..<9 { _ = try await town.signIn(town.newBrowser(), "clerk@town.example", "wrong") }
                #expect(try await town.signIn(town.newBrowser()).status == 303)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `one address may not try names without end`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            for number in 0..<100 {
                _ = try await town.access.attempts.mayTry("sign-in", account: "\(number)", from: "")
            }
            #expect(try await town.signIn(town.newBrowser(), "nobody@town.example", "wrong").status == 429)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `who wanted a page gets there after signing in`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            try await town.add()
            let browser = town.newBrowser()
            let sent = try await browser.open("/cy/my-account/password")
            #expect(sent.status == 303)
            let address = try #require(sent.location)
            #expect(address.hasPrefix("/cy/sign-in?to="))
            let page = try await browser.open(address)
            let wanted = try #require(page.text.firstMatch(of: /name="to" value="([^"]*)"/)).1
            let answer = try await town.signIn(browser, to: String(wanted), language: "/cy")
            #expect(answer.location == "/cy/my-account/password")
        }
    }

    @Test(arguments: [
        "//evil.example", "https://evil.example", "\\\\evil.example", "/\\evil.example", "/\t/evil.example",
        "/\n/evil.example",
        "evil.example", "javascript:alert(1)", "/\r\nSet-Cookie: x=y", " //evil.example", "/ /evil.example",
    ])
    func `nobody is led to another site after signing in`(wanted: String) async throws {
        try await Town.visit(.sqlite) { town in
            try await town.add()
            let answer = try await town.signIn(town.newBrowser(), to: wanted)
            #expect(answer.status == 303 && answer.location == "/")
        }
    }
}
