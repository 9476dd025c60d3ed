import Basics
import Proving
import Testing
import Web

@testable import hearth

/// Every page is there in both languages, says which it is in, and leads to itself in the other.
struct LanguageTests {
    @Test(arguments: [Role.administrator, .analyst, .officer, .clerk], Language.allCases)
    func `each page says its language and leads to itself in the other`(role: Role, language: Language) async throws {
        let paths = try await WholeSite.routes().filter { !$0.isChange }.map(\.path)
        try await WholeSite.visit { newBrowser in
            let browser = newBrowser()
            let id = try await browser.signIn(as: role)
            for path in paths {
                let english = WholeSite.address(path, id: id)
                let welsh = english == "/" ? "/cy" : "/cy" + english
                let (own, other) = language == .welsh ? (welsh, english) : (english, welsh)
                let page = try await browser.open(own)
                guard page.header("Content-Type")?.hasPrefix("text/html") == true else { continue }
                #expect(page.has("<html lang=\"\(language.rawValue)\""), "\(own)")
                #expect(page.has("href=\"\(other)\" hreflang=\"\(language.other.rawValue)\""), "\(own)")
            }
        }
    }

    @Test func `a Welsh page leads on only to Welsh pages`() async throws {
        let paths = try await WholeSite.routes().filter { !$0.isChange }.map(\.path)
        try await WholeSite.visit { newBrowser in
            let browser = newBrowser()
            let id = try await browser.signIn(as: .administrator)
            for path in paths {
                let english = WholeSite.address(path, id: id)
                let page = try await browser.open(english == "/" ? "/cy" : "/cy" + english)
                for match in page.text.matches(of: /<a ([^>]*)href="(\/[^"]*)"([^>]*)>/)
                where !match.3.contains("hreflang") {
                    #expect(match.2 == "/cy" || match.2.hasPrefix("/cy/"), "\(path) leads to \(match.2)")
                }
                for match in page.text.matches(of: /action="(\/[^"]*)"/) {
                    #expect(match.1.hasPrefix("/cy/"), "\(path) sends to \(match.1)")
                }
            }
        }
    }

    @Test func `changing the language keeps the question`() async throws {
        try await WholeSite.visit { newBrowser in
            let browser = newBrowser()
            try await browser.signIn(as: .administrator)
            #expect(try await browser.open("/people?sort=email").has("href=\"/cy/people?sort=email\""))
            #expect(try await browser.open("/cy/people?sort=email").has("href=\"/people?sort=email\""))
        }
    }

    @Test func `a page that is not there is not there in Welsh either, and leads to no other site`() async throws {
        try await WholeSite.visit { newBrowser in
            for address in ["/cy//evil.example/x", "//evil.example/x", "/cy///evil.example"] {
                let page = try await newBrowser().open(address)
                #expect(page.status == 404, "\(address)")
                #expect(!page.has("\"//") && !page.has("\"/cy//"), "\(address)")
            }
        }
    }

    @Test func `going to sign in and out keeps the language`() async throws {
        try await WholeSite.visit { newBrowser in
            let browser = newBrowser()
            #expect(try await browser.open("/cy/children").location == "/cy/sign-in?to=/cy/children")
            try await browser.signIn(as: .analyst)
            _ = try await browser.open("/cy/my-account")
            #expect(try await browser.submit("/cy/sign-out", [:]).location == "/cy/signed-out")
        }
    }
}
