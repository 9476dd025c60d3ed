import Access
import Basics
import Capability
import Proving
import Testing
import Web

@testable import hearth

/// Every page and every form, tried by every role and by nobody: allowed or refused as its route says.
struct RouteTests {
    @Test(arguments: DatabaseKind.all)
    func `whoever is not signed in sees what is open to everyone, and is sent to sign in for the rest`(
        kind: DatabaseKind
    ) async throws {
        let routes = try await WholeSite.routes()
        #expect(routes.count > 30)
        try await WholeSite.visit(kind) { newBrowser in
            for route in routes where !route.isChange {
                let answer = try await newBrowser().open(WholeSite.address(route.path, id: "nobody"))
                if case .everyone = route.allowance {
                    #expect([200, 404, 410].contains(answer.status), "\(route.path)")
                } else {
                    #expect(answer.status == 303, "\(route.path)")
                    #expect(answer.location?.hasPrefix("/sign-in?to=/") == true, "\(route.path)")
                }
            }
        }
    }

    @Test(arguments: DatabaseKind.all, Role.allCases)
    func `each role opens what its permissions name and nothing else`(kind: DatabaseKind, role: Role) async throws {
        let routes = try await WholeSite.routes()
        try await WholeSite.visit(kind) { newBrowser in
            let browser = newBrowser()
            let id = try await browser.signIn(as: role)
            for route in routes where !route.isChange {
                let answer = try await browser.open(WholeSite.address(route.path, id: id))
                if Self.admits(route.allowance, role) {
                    // 422: there is no return yet to show a picture of.
                    #expect([200, 303, 404, 410, 422].contains(answer.status), "\(route.path) gave \(answer.status)")
                    #expect(answer.location?.hasPrefix("/sign-in") != true, "\(route.path)")
                } else {
                    #expect(answer.status == 403, "\(route.path) gave \(answer.status)")
                    #expect(answer.says(FrameSays.notAllowed), "\(route.path)")
                }
            }
        }
    }

    @Test(arguments: DatabaseKind.all, Role.allCases)
    func `a form is refused to a role that may not send it before anything else is looked at`(
        kind: DatabaseKind, role: Role
    ) async throws {
        let routes = try await WholeSite.routes()
        try await WholeSite.visit(kind) { newBrowser in
            let browser = newBrowser()
            let id = try await browser.signIn(as: role)
            for route in routes where route.isChange {
                let address = WholeSite.address(route.path, id: id)
                let answer = try await browser.submitRaw(address, [("name", "x")])
                if Self.isOneClick(route.path) {
                    #expect(answer.status == 404, "it takes no token, and the secret is none")
                    continue
                }
                let isAllowed = Self.admits(route.allowance, role)
                #expect(
                    answer.status == 403 || (isAllowed && answer.status == 400), "\(route.path) gave \(answer.status)")
                #expect(answer.says(FrameSays.notAllowed) == !isAllowed, "\(route.path)")
                let anybody = try await newBrowser().submitRaw(address, [("name", "x")])
                if route.path == "/sign-out" {
                    #expect(anybody.location == "/signed-out", "signing out of what is over needs no token")
                } else if case .everyone = route.allowance {
                    #expect(anybody.status == 403, "\(route.path)")
                } else {
                    #expect(anybody.status == 303 && anybody.location == "/sign-in", "\(route.path)")
                }
            }
        }
    }

    @Test(arguments: Language.allCases)
    func `the page of who may do what names every role and every permission`(language: Language) async throws {
        try await WholeSite.visit { newBrowser in
            let browser = newBrowser()
            try await browser.signIn(as: .carer)
            let page = try await browser.open(language == .welsh ? "/cy/roles" : "/roles")
            for role in Role.allCases { #expect(page.says(role.name, in: language)) }
            for permission in capabilities.permissions { #expect(page.says(permission.words, in: language)) }
        }
    }

    @Test func `every permission is asked for by a page, and every page asks for one that is listed`() async throws {
        var asked: Set<String> = []
        for route in try await WholeSite.routes() {
            if case .holders(let permission) = route.allowance { asked.insert(permission.id) }
        }
        #expect(asked == Set(capabilities.permissions.map(\.id)))
        #expect(capabilities.permissions.allSatisfy { !$0.holders.isEmpty })
    }

    @Test func `the navigation leads each role only to pages that open for it`() async throws {
        try await WholeSite.visit { newBrowser in
            for role in Role.allCases {
                let browser = newBrowser()
                try await browser.signIn(as: role)
                let page = try await browser.open("/")
                #expect(page.status == 200)
                for link in page.text.matches(of: /<a [^>]*href="(\/[^"]*)"/).map({ String($0.1) }) {
                    #expect(try await browser.open(link).status == 200, "\(role) \(link)")
                }
            }
        }
    }

    @Test func `councillors find what the law asks in their bar`() async throws {
        try await WholeSite.visit { newBrowser in
            let member = newBrowser()
            try await member.signIn(as: .member)
            let page = try await member.open("/roles").text
            let bar = page.split(separator: "class=\"navigation\"").last?.split(separator: "</nav>").first
            #expect(bar?.contains("href=\"/law\"") == true)
        }
    }

    /// What a mail program sends with no form token: the secret in the address is what counts (RFC 8058).
    @Sendable private static func isOneClick(_ path: String) -> Bool { path == "/post/stop/:secret" }

    @Sendable private static func admits(_ allowance: Allowance, _ role: Role) -> Bool {
        switch allowance {
        case .everyone, .signedIn: true
        case .holders(let permission): permission.holders.contains(role)
        }
    }
}

/// What the frame says, as the tests wait for it.
enum FrameSays {
    static let notAllowed = Bilingual(
        "Your role does not open this page", cy: "Nid yw eich rôl yn agor y dudalen hon")
    static let formRefused = Bilingual("The form was not taken", cy: "Ni dderbyniwyd y ffurflen")
    static let notFound = Bilingual("There is no page here", cy: "Nid oes tudalen yma")
    static let fault = Bilingual("Something went wrong", cy: "Aeth rhywbeth o’i le")
}
