import Basics
import HTTPTypes
import Proving
import Store
import Testing
import Web

@testable import Access

/// A form is taken from this site's own page in this person's own browser, and from nowhere else.
struct FormTokenTests {
    enum Forgery: String, CaseIterable {
        case noToken, emptyToken, madeUpToken, tokenOfAnother, tokenFromBeforeSigningIn
    }

    @Test(arguments: DatabaseKind.all, Forgery.allCases)
    func `a form without this browser's token is refused and changes nothing`(
        kind: DatabaseKind, forgery: Forgery
    ) async throws {
        try await Town.visit(kind) { town in
            let admin = try await town.signedIn(as: .administrator)
            let other = try await town.signedIn(as: .administrator)
            let token: String? =
                switch forgery {
                case .noToken: nil
                case .emptyToken: ""
                case .madeUpToken: "0123456789ab." + String(repeating: "0", count: 64)
                case .tokenOfAnother: try await Self.token(other, "/people/add")
                case .tokenFromBeforeSigningIn: try await Self.token(town.newBrowser(), "/sign-in")
                }
            let before = try await town.acts()
            let answer = try await admin.submitRaw(
                "/people/add", Self.fields + (token.map { [("form-token", $0)] } ?? []))
            #expect(answer.status == 403)
            #expect(answer.has("The form was not taken"))
            #expect(try await town.acts() == before)
        }
    }

    @Test(arguments: DatabaseKind.all, ["cross-site", "same-site"])
    func `a form that another site sends is refused, token and all`(kind: DatabaseKind, site: String) async throws {
        try await Town.visit(kind) { town in
            let admin = try await town.signedIn(as: .administrator)
            let token = try await Self.token(admin, "/people/add")
            let before = try await town.acts()
            var headers = HTTPFields()
            headers[try #require(HTTPField.Name("Sec-Fetch-Site"))] = site
            let fields = Self.fields + [("form-token", token)]
            let answer = try await admin.submitRaw("/people/add", fields, headers: headers)
            #expect(answer.status == 403)
            #expect(try await town.acts() == before)
            headers[try #require(HTTPField.Name("Sec-Fetch-Site"))] = "same-origin"
            #expect(try await admin.submitRaw("/people/add", fields, headers: headers).status == 303)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `signing in needs the token of the browser too`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            try await town.add()
            let stolen = try await Self.token(town.newBrowser(), "/sign-in")
            let answer = try await town.newBrowser().submitRaw(
                "/sign-in", [("email", "clerk@town.example"), ("password", Town.password), ("form-token", stolen)])
            #expect(answer.status == 403)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a form larger than any page sends is refused`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            let admin = try await town.signedIn(as: .administrator)
            let token = try await Self.token(admin, "/people/add")
            let answer = try await admin.submitRaw(
                "/people/add", [("form-token", token), ("name", String(repeating: "n", count: 70_000))])
            #expect(answer.status == 413)
        }
    }

    private static let fields = [("name", "Nia"), ("email", "nia@town.example"), ("roles", "clerk")]

    private static func token(_ browser: Browser, _ address: String) async throws -> String {
        let page = try await browser.open(address)
        return String(try #require(page.text.firstMatch(of: /name="form-token" value="([^"]*)"/)).1)
    }
}
