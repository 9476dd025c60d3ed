import Basics
import Proving
import Store
import Testing
import Web

@testable import Access

/// The administrator's pages: adding people, their roles, and letting them in no more.
struct PeoplePagesTests {
    @Test(arguments: DatabaseKind.all)
    func `a person is added and shown, with no way in until they choose a password`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            let admin = try await town.signedIn(as: .administrator)
            _ = try await admin.open("/people/add")
            let answer = try await admin.submitFields(
                "/people/add",
                [("name", " Nia O'Brien "), ("email", "Nia@Town.Example"), ("roles", "clerk"), ("roles", "member")])
            #expect(answer.status == 303)
            let page = try await admin.open(try #require(answer.location))
            #expect(page.has("Nia O&#39;Brien") && page.has("nia@town.example") && page.says(AccessWords.noPassword))
            let account = try #require(try await town.access.accounts.account(email: "nia@town.example"))
            #expect(account.roles == [.clerk, .member])
            #expect(try await town.acts().last == "account.added")
            #expect(try await admin.open("/people").has("nia@town.example"))
        }
    }

    static let mistakes: [(fields: [String: String], sentences: [Bilingual])] = [
        ([:], [AccessWords.enterName, AccessWords.emailWrong, AccessWords.chooseRole]),
        (["name": "N", "email": "nia", "roles": "clerk"], [AccessWords.emailWrong]),
        (["name": "N", "email": "nia@town", "roles": "clerk"], [AccessWords.emailWrong]),
        (["name": "N", "email": "n a@town.example", "roles": "clerk"], [AccessWords.emailWrong]),
        (["name": "N", "email": "a@b@town.example", "roles": "clerk"], [AccessWords.emailWrong]),
        (["name": "N", "email": "<n@town.example>", "roles": "clerk"], [AccessWords.emailWrong]),
        (["name": "N", "email": "nia@town.example", "roles": "king"], [AccessWords.chooseRole]),
        (
            ["name": String(repeating: "n", count: 101), "email": "nia@town.example", "roles": "clerk"],
            [AccessWords.nameTooLong]
        ),
        (["name": "N", "email": "clerk@town.example", "roles": "clerk"], [AccessWords.emailTaken]),
        (["name": "N", "email": "CLERK@town.example", "roles": "clerk"], [AccessWords.emailTaken]),
    ]

    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `each mistake is said beside its field, and what was typed is kept`(
        kind: DatabaseKind, language: Language
    ) async throws {
        try await Town.visit(kind) { town in
            try await town.add()
            let admin = try await town.signedIn(as: .administrator)
            let address = language == .welsh ? "/cy/people/add" : "/people/add"
            let before = try await town.access.accounts.counts().accounts
            _ = try await admin.open(address)
            for (fields, sentences) in Self.mistakes {
                let answer = try await admin.submit(address, fields)
                #expect(answer.status == 422)
                for sentence in sentences { #expect(answer.says(sentence, in: language), "\(fields)") }
                if let email = fields["email"] { #expect(answer.has("value=\"\(HTML.text(email).source)\"")) }
            }
            #expect(try await town.access.accounts.counts().accounts == before)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `new roles sign the person out, and are theirs the next time`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            let account = try await town.add()
            let clerk = town.newBrowser()
            _ = try await town.signIn(clerk)
            #expect(try await clerk.open("/people").status == 403)
            let admin = try await town.signedIn(as: .administrator)
            _ = try await admin.open("/people/\(account.id)")
            let answer = try await admin.submit("/people/\(account.id)/roles", ["roles": "administrator"])
            #expect(answer.location == "/people/\(account.id)?done=roles")
            #expect(try await admin.open(answer.location ?? "").says(AccessWords.rolesSaved))
            #expect(try await clerk.open("/people").status == 303)
            _ = try await town.signIn(clerk)
            #expect(try await clerk.open("/people").status == 200)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a person keeps at least one role, and an administrator their own`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            let account = try await town.add()
            let admin = town.newBrowser()
            let own = try await admin.signIn(as: .administrator)
            _ = try await admin.open("/people/\(account.id)")
            let none = try await admin.submit("/people/\(account.id)/roles", [:])
            #expect(none.status == 422 && none.says(AccessWords.chooseRole))
            let taken = try await admin.submit("/people/\(own)/roles", ["roles": "clerk"])
            #expect(taken.status == 422 && taken.says(AccessWords.ownAdministrator))
            let disabled = try await admin.submit("/people/\(own)/disable", [:])
            #expect(disabled.status == 422 && disabled.says(AccessWords.ownDisable))
            #expect(try await admin.open("/people").status == 200)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `disabling asks first, then ends every session at once; enabling lets in again`(kind: DatabaseKind)
        async throws
    {
        try await Town.visit(kind) { town in
            let account = try await town.add()
            let clerk = town.newBrowser()
            _ = try await town.signIn(clerk)
            let admin = try await town.signedIn(as: .administrator)
            #expect(try await admin.open("/people/\(account.id)/disable").says(AccessWords.disableWhat))
            #expect(try await clerk.open("/my-account").status == 200)
            _ = try await admin.submit("/people/\(account.id)/disable", [:])
            #expect(try await clerk.open("/my-account").status == 303)
            #expect(try await town.signIn(town.newBrowser()).status == 422)
            #expect(try await admin.open("/people/\(account.id)").says(AccessWords.disabled))
            _ = try await admin.submit("/people/\(account.id)/enable", [:])
            #expect(try await town.signIn(town.newBrowser()).status == 303)
            #expect(try await town.acts().contains("account.disabled"))
        }
    }

    @Test(arguments: DatabaseKind.all, ["nobody", "0", "..%2F..", "%27%20OR%201", "%00"])
    func `a person who is not there has no page`(kind: DatabaseKind, id: String) async throws {
        try await Town.visit(kind) { town in
            let admin = try await town.signedIn(as: .administrator)
            let page = try await admin.open("/people/\(id)")
            #expect(page.status == 404)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a name is never markup, and a zero byte in it is left out`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            let admin = try await town.signedIn(as: .administrator)
            _ = try await admin.open("/people/add")
            let answer = try await admin.submit(
                "/people/add", ["name": "<script>x</script>\0\"", "email": "x@town.example", "roles": "clerk"])
            #expect(answer.status == 303)
            let list = try await admin.open("/people")
            #expect(list.status == 200)
            #expect(list.has("&lt;script&gt;x&lt;/script&gt;&quot;") && !list.has("<script>x"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a row changed in the database is not shown as if it were true`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            try await town.add()
            let admin = try await town.signedIn(as: .administrator)
            try await town.ground.records.database.write {
                try $0.define("UPDATE account SET roles = 'administrator' WHERE email = 'clerk@town.example'")
            }
            #expect(try await admin.open("/people").status == 500)
            #expect(try await town.signIn(town.newBrowser()).status == 500)
        }
    }
}

extension Browser {
    /// Sends a form in which a field may stand more than once.
    fileprivate func submitFields(_ address: String, _ fields: [(name: String, value: String)]) async throws -> Shown {
        let page = try await open(address)
        let token = try #require(page.text.firstMatch(of: /name="form-token" value="([^"]*)"/)).1
        return try await submitRaw(address, [("form-token", String(token))] + fields)
    }
}
