import Basics
import HTTPTypes
import Proving
import Store
import Testing
import Web

@testable import hearth

/// What every answer carries, right or wrong, and what it never shows.
struct AnswerTests {
    /// Routes that go wrong in each way there is.
    private static func troubles() -> Routes {
        var routes = Routes()
        routes.get("/trouble/inside", allow: .everyone) { _ in throw Inside() }
        routes.get("/trouble/store", allow: .everyone) { _ in throw StoreFault.unexpected("secret_column 'private'") }
        routes.get("/trouble/conflict", allow: .everyone) { _ in throw StoreFault.conflict("secret_column 'private'") }
        routes.get("/trouble/damaged", allow: .everyone) { _ in throw StoreFault.damaged("/secret/private.sqlite") }
        routes.get("/trouble/key", allow: .everyone) { _ in throw StoreFault.wrongKey }
        routes.get("/trouble/away", allow: .everyone) { _ in throw StoreFault.unreachable("postgres://secret@private/x")
        }
        routes.get("/trouble/full", allow: .everyone) { _ in throw StoreFault.diskFull }
        routes.get("/trouble/locked", allow: .everyone) { _ in throw StoreFault.locked }
        routes.get("/trouble/refusal", allow: .everyone) { _ in
            throw Refusal("x", Bilingual("Say which <day>", cy: "Dywedwch pa <ddiwrnod>"))
        }
        return routes
    }

    private struct Inside: Error, CustomStringConvertible {
        var description: String { "secret inside, private" }
    }

    static let answers: [(address: String, status: Int)] = [
        ("/sign-in", 200), ("/my-account", 303), ("/settings", 403), ("/nowhere", 404), ("/cy/nowhere", 404),
        ("/accent/red.css", 404), ("/choose-password/x", 410), ("/trouble/refusal", 422), ("/trouble/inside", 500),
        ("/trouble/away", 503), ("/health", 200), ("/ready", 200), ("/accent/0b5357.css", 200),
    ]

    @Test(arguments: answers)
    func `every answer carries the headers that keep it safe`(answer: (address: String, status: Int)) async throws {
        try await WholeSite.visit(isSecure: true, more: Self.troubles()) { newBrowser in
            let browser = newBrowser()
            if answer.status == 403 {
                try await browser.signIn(as: .clerk)
                browser.setCookie("__Host-hearth", browser.cookie("hearth"))
            }
            let shown = try await browser.open(answer.address)
            #expect(shown.status == answer.status)
            for (name, value) in [
                ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Referrer-Policy", "same-origin"),
                ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
                ("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
            ] { #expect(shown.header(name) == value, "\(name)") }
            let policy = try #require(shown.header("Content-Security-Policy"))
            #expect(policy.hasPrefix("default-src 'none';") && policy.contains("frame-ancestors 'none'"))
            #expect(!policy.contains("unsafe"))
            #expect(
                shown.header("Cache-Control")
                    == (answer.address.hasPrefix("/accent/0") ? "public, max-age=31536000, immutable" : "no-store"))
            #expect(shown.header("Server") == nil)
        }
    }

    @Test func `a form that is refused carries them too`() async throws {
        try await WholeSite.visit { newBrowser in
            let refused = try await newBrowser().submitRaw("/sign-in", [("email", "x")])
            #expect(refused.status == 403 && refused.header("X-Frame-Options") == "DENY")
            let browser = newBrowser()
            _ = try await browser.open("/sign-in")
            let empty = try await browser.submit("/sign-in", [:])
            #expect(empty.status == 422 && empty.header("X-Frame-Options") == "DENY")
            #expect(empty.header("Strict-Transport-Security") == nil, "not over plain HTTP")
        }
    }

    @Test(arguments: ["inside", "store", "conflict", "damaged", "key"], Language.allCases)
    func `a fault gives a friendly page with a reference and nothing of the inside`(
        trouble: String, language: Language
    ) async throws {
        try await WholeSite.visit(more: Self.troubles()) { newBrowser in
            let page = try await newBrowser().open((language == .welsh ? "/cy" : "") + "/trouble/\(trouble)")
            #expect(page.status == 500)
            #expect(page.says(FrameSays.fault, in: language))
            #expect(page.text.contains(/[2-9A-Z]{4}-[2-9A-Z]{4}/))
            #expect(page.has("<html lang=\"\(language.rawValue)\""))
            for inside in ["secret", "private", "Inside", "StoreFault", "column", "Swift"] {
                #expect(!page.has(inside))
            }
        }
    }

    @Test(arguments: ["away", "full", "locked"])
    func `a database that is away, full or held says to try again, and not where it is`(trouble: String) async throws {
        try await WholeSite.visit(more: Self.troubles()) { newBrowser in
            let page = try await newBrowser().open("/trouble/\(trouble)")
            #expect(page.status == 503)
            #expect(!page.has("secret") && !page.has("postgres"))
            #expect(page.text.contains(/[2-9A-Z]{4}-[2-9A-Z]{4}/))
        }
    }

    @Test func `what a person can put right is said as it is, escaped`() async throws {
        try await WholeSite.visit(more: Self.troubles()) { newBrowser in
            let page = try await newBrowser().open("/cy/trouble/refusal")
            #expect(page.status == 422 && page.has("Dywedwch pa &lt;ddiwrnod&gt;"))
        }
    }

    @Test(arguments: ["/nowhere", "/people/x/y/z", "/%00", "/..%2f..%2fetc%2fpasswd", "/assets/x", "/sign-in/"])
    func `an address that leads nowhere is a page that says so`(address: String) async throws {
        try await WholeSite.visit { newBrowser in
            let page = try await newBrowser().open(address)
            #expect(page.status == 404 || page.status == 200 && address == "/sign-in/")
            if page.status == 404 { #expect(page.says(FrameSays.notFound)) }
        }
    }
}
