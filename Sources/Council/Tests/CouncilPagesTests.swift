import Access
import Basics
import Capability
import Proving
import Store
import Testing
import Web

@testable import Council

/// How the council shows itself: set by an administrator, checked before it is kept, seen on every page.
struct CouncilPagesTests {
    private static let right = [
        "name-english": "Denbighshire County Council", "name-welsh": "Cyngor Sir Ddinbych", "authority": "w06000004",
        "accent": "#0B5357",
    ]

    @Test(arguments: DatabaseKind.all)
    func `what is set is kept, said so and shown again`(kind: DatabaseKind) async throws {
        try await visit(kind) { council, admin in
            _ = try await admin.open("/settings")
            let answer = try await admin.submit("/settings", Self.right)
            #expect(answer.status == 303 && answer.location == "/settings?done=yes")
            let page = try await admin.open("/settings?done=yes")
            #expect(page.says(CouncilWords.saved))
            for value in ["Denbighshire County Council", "Cyngor Sir Ddinbych", "W06000004", "#0b5357"] {
                #expect(page.has("value=\"\(value)\""))
            }
            let kept = try await council.store.council()
            #expect(
                kept
                    == CouncilSelf(
                        name: Bilingual("Denbighshire County Council", cy: "Cyngor Sir Ddinbych"),
                        authority: "W06000004", accent: "#0b5357"))
            #expect(try await council.face().name.welsh == "Cyngor Sir Ddinbych")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `before anything is set the form is empty and the council has a stand-in name`(kind: DatabaseKind) async throws
    {
        try await visit(kind) { council, admin in
            let page = try await admin.open("/settings")
            #expect(page.status == 200 && page.says(CouncilWords.settingsTitle))
            #expect(!page.has("value=\"Your council\""))
            #expect(try await council.store.council() == .unnamed)
        }
    }

    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `mistakes are said in both languages, what was typed is kept, and nothing is changed`(
        kind: DatabaseKind, language: Language
    ) async throws {
        try await visit(kind) { council, admin in
            let address = language == .welsh ? "/cy/settings" : "/settings"
            _ = try await admin.open(address)
            let fields = ["name-english": "", "name-welsh": " ", "authority": "W0600", "accent": "teal"]
            let answer = try await admin.submit(address, fields)
            #expect(answer.status == 422)
            for sentence in [CouncilWords.enterName, CouncilWords.authorityWrong, CouncilWords.accentWrong] {
                #expect(answer.says(sentence, in: language))
            }
            for field in fields.keys { #expect(answer.has("href=\"#\(field)\"")) }
            #expect(answer.has("value=\"W0600\"") && answer.has("value=\"teal\""))
            #expect(try await council.store.council() == .unnamed)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a colour that white words cannot be read on is refused with its contrast`(kind: DatabaseKind) async throws {
        try await visit(kind) { _, admin in
            _ = try await admin.open("/settings")
            let pale = try await admin.submit("/settings", Self.right.merging(["accent": "#777777"]) { $1 })
            #expect(pale.status == 422 && pale.has("have a contrast of 4.48 to 1; people need 4.5 or more"))
            let dark = try await admin.submit("/settings", Self.right.merging(["accent": "#767676"]) { $1 })
            #expect(dark.status == 303)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `who is no administrator neither sees nor changes the settings`(kind: DatabaseKind) async throws {
        try await ProvingGround.lend(kind, with: CapabilityList([Access.self, Council.self])) { ground in
            try await ground.browse { newBrowser in
                let clerk = newBrowser()
                try await clerk.signIn(as: .clerk)
                #expect(try await clerk.open("/settings").status == 403)
                _ = try await clerk.open("/my-account")
                #expect(try await clerk.submit("/settings", Self.right).status == 403)
                let anybody = newBrowser()
                #expect(try await anybody.open("/settings").location == "/sign-in?to=/settings")
            }
            let kept = try await CouncilStore(records: ground.records).council()
            #expect(kept == .unnamed)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a second change writes the same row anew and is on record`(kind: DatabaseKind) async throws {
        try await visit(kind) { council, admin in
            _ = try await admin.open("/settings")
            _ = try await admin.submit("/settings", Self.right)
            _ = try await admin.submit(
                "/settings", Self.right.merging(["name-english": "Anytown", "accent": ""]) { $1 })
            let kept = try await council.store.council()
            #expect(kept.name.english == "Anytown" && kept.accent == nil)
            let acts = try await AuditStore(records: council.store.records).entries().map(\.act)
            #expect(acts.count { $0 == "council.described" } == 2)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a council changed in the database is not shown as if it were true`(kind: DatabaseKind) async throws {
        try await visit(kind) { council, admin in
            _ = try await admin.open("/settings")
            _ = try await admin.submit("/settings", Self.right)
            try await council.store.records.database.write {
                try $0.define("UPDATE council SET name_english = 'Other'")
            }
            await #expect(throws: StoreFault.tampered(table: "council", row: "1")) { try await council.store.council() }
            #expect(try await admin.open("/settings").status == 500)
        }
    }

    private func visit(
        _ kind: DatabaseKind, _ body: @escaping @Sendable (Council, Browser) async throws -> Void
    ) async throws {
        try await ProvingGround.lend(kind, with: CapabilityList([Access.self, Council.self])) { ground in
            let council = Council(ground.ground)
            try await ground.browse { newBrowser in
                let admin = newBrowser()
                try await admin.signIn(as: .administrator)
                try await body(council, admin)
            }
        }
    }
}
