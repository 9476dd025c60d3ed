import Access
import Basics
import Proving
import Store
import Testing
import Web

@testable import Post

/// The link to choose a password, by e-mail.
@Suite(.enabled(if: MailServer.isThere))
struct PasswordLetterTests {
    @Test(arguments: DatabaseKind.all)
    func `somebody new gets a letter, and its link works once`(kind: DatabaseKind) async throws {
        try await MailServer.lend { server in
            try await visit(kind, server) { office, newBrowser in
                let admin = newBrowser()
                try await admin.signIn(as: .administrator)
                _ = try await admin.open("/people/add")
                let added = try await admin.submit(
                    "/people/add", ["name": "A clerk", "email": "clerk@anytown.example", "roles": "clerk"])
                let person = try #require(added.location)
                #expect(person.hasSuffix("?done=invited"))
                #expect(try await admin.open(person).has("A letter with a link"))
                try await office.post()
                let path = try link(in: try server.letters)
                let browser = newBrowser()
                #expect(try await browser.open(path).status == 200)
                #expect(try await browser.submit(path, ["password": "lantern pebble orchard"]).status == 303)
                #expect(try await browser.open(path).status == 410)
                try await office.post()
                #expect(try server.count == 1)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `who forgot gets one letter in a quarter of an hour however often it is asked for`(
        kind: DatabaseKind
    ) async throws {
        try await MailServer.lend { server in
            try await visit(kind, server) { office, newBrowser in
                let account = try await office.add("clerk@anytown.example")
                let browser = newBrowser()
                for _ in 0..<3 {
                    #expect(try await browser.open("/forgotten").has("a letter with a link"))
                    _ = try await browser.submit("/forgotten", ["email": "clerk@anytown.example"])
                    #expect(try await browser.open("/forgotten/noted").has("a letter with a link"))
                    try await office.post()
                    office.ground.clock.move(seconds: 60)
                }
                #expect(try server.letters.map(\.to) == ["clerk@anytown.example"])
                office.ground.clock.move(seconds: 900)
                try await office.post()
                #expect(try server.count == 2, "what was asked for meanwhile is answered then")
                let letters = try await office.outbox.letters(concerning: account.text)
                #expect(letters.allSatisfy { $0.isAskedFor && $0.state == .sent && $0.content == nil })
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `nobody who is unknown or disabled gets a letter`(kind: DatabaseKind) async throws {
        try await MailServer.lend { server in
            try await visit(kind, server) { office, newBrowser in
                let browser = newBrowser()
                _ = try await browser.open("/forgotten")
                _ = try await browser.submit("/forgotten", ["email": "nobody@anytown.example"])
                try await office.post()
                #expect(try server.count == 0)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `without mail the pages name the administrator and nothing is queued`(kind: DatabaseKind) async throws {
        try await visit(kind, nil) { office, newBrowser in
            try await office.add("clerk@anytown.example")
            let browser = newBrowser()
            #expect(try await browser.open("/forgotten").has("your administrator is told"))
            _ = try await browser.submit("/forgotten", ["email": "clerk@anytown.example"])
            try await office.post()
            #expect(try await office.states().isEmpty)
            let admin = newBrowser()
            try await admin.signIn(as: .administrator)
            _ = try await admin.open("/people/add")
            let added = try await admin.submit(
                "/people/add", ["name": "A clerk", "email": "second@anytown.example", "roles": "clerk"])
            #expect(added.location?.hasSuffix("invited") == false)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a demonstration makes no link for anybody`(kind: DatabaseKind) async throws {
        try await MailServer.lend { server in
            try await visit(kind, server, isDemonstration: true) { office, newBrowser in
                try await office.add("clerk@anytown.example")
                let browser = newBrowser()
                _ = try await browser.open("/forgotten")
                _ = try await browser.submit("/forgotten", ["email": "clerk@anytown.example"])
                try await office.post()
                #expect(try await office.states().isEmpty)
                #expect(try server.count == 0)
            }
        }
    }

    private func link(in letters: [(to: String, text: String)]) throws -> String {
        #expect(letters.map(\.to) == ["clerk@anytown.example"])
        let text = MailMessageTests.decoded(try #require(letters.first).text)
        return String(
            try #require(text.firstMatch(of: /https:\/\/hearth.anytown.example(\/choose-password\/[0-9a-f]{64})/)).1)
    }

    private func visit(
        _ kind: DatabaseKind, _ server: MailServer?, isDemonstration: Bool = false,
        _ body: @escaping @Sendable (Office, @escaping @Sendable () -> Browser) async throws -> Void
    ) async throws {
        try await Office.open(kind, server, isDemonstration: isDemonstration) { office in
            try await office.ground.browse { newBrowser in try await body(office, newBrowser) }
        }
    }
}

extension Office {
    /// What the server does every quarter of a minute.
    func post() async throws {
        let chore = try #require(Post(ground.ground).chores.first { $0.name == "send-letters" })
        try await chore.work()
    }

    @discardableResult
    func add(_ email: String) async throws -> Account.ID {
        let access = Access(ground.ground, cost: .cheap)
        let (account, _) = try await access.accounts.add(
            NewPerson(name: "A clerk", email: email, roles: [.clerk]), by: .system("test"))
        return try #require(account).id
    }
}
