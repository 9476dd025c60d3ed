import Basics
import Capability
import HTTPTypes
import Leads
import Proving
import Store
import Testing
import Web

@testable import Strategy

/// Several people write one strategy; what one does leaves the others' work alone.
struct StrategyTogetherTests {
    private static let edit = "/strategies/\(Hall.key)/edit"

    private static let lists = [
        "aims-english": "A steady home\nA voice", "aims-welsh": "Cartref sefydlog", "principles-english": "",
        "governance-english": "",
    ]

    private static func section(_ text: String, stood: Int, place: Int, version: Int) -> [String: String] {
        [
            "heading-english": "Voice", "text-english": text, "stood": "\(stood)", "place": "\(place)",
            "version": "\(version)",
        ]
    }

    @Test(arguments: DatabaseKind.all)
    func `a translation stays beside its item when others have none`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.signedIn(as: .officer)
            _ = try await officer.open("\(Self.edit)/lists")
            let typed = Self.lists.merging(
                [
                    "principles-english": "One\r\nTwo\r\nThree", "principles-welsh": "\r\nDau\r\n", "version": "1",
                ]
            ) { $1 }
            #expect(try await officer.submit("\(Self.edit)/lists", typed).status == 303)
            let kept = try #require(try await hall.text()?.principles)
            #expect(kept.map(\.welsh) == ["", "Dau", ""] && kept.map(\.english) == ["One", "Two", "Three"])
            // Kept again as the form shows it, nothing slides.
            let form = try await officer.open("\(Self.edit)/lists")
            #expect(form.has(">\n\nDau</textarea>"))
            let again = typed.merging(["governance-english": "The board", "version": "2"]) { $1 }
            _ = try await officer.submit("\(Self.edit)/lists", again)
            #expect(try await hall.text()?.principles?.map(\.welsh) == ["", "Dau", ""])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `two officers in different fields of one form both keep what they wrote`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.signedIn(as: .officer)
            _ = try await officer.open("\(Self.edit)/lists")
            let first = ["aims-english": "A steady home\nA voice\nA trade", "version": "1"]
            _ = try await officer.submit("\(Self.edit)/lists", Self.lists.merging(first) { $1 })
            let second = ["governance-english": "The board", "version": "1"]
            #expect(try await officer.submit("\(Self.edit)/lists", Self.lists.merging(second) { $1 }).status == 303)
            let text = try #require(try await hall.text())
            #expect(text.aims?.map(\.english) == ["A steady home", "A voice", "A trade"])
            #expect(text.governance?.map(\.english) == ["The board"])
            // In one field they meet: the second sees both, with the first's other fields as they are now.
            let third = ["aims-english": "One aim", "aims-welsh": "", "version": "1"]
            let met = try await officer.submit("\(Self.edit)/lists", Self.lists.merging(third) { $1 })
            #expect(met.status == 409 && met.has("A trade") && met.has("One aim"))
            #expect(met.has(">\nThe board</textarea>"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `somebody else’s moving of sections is no conflict, and is not undone`(kind: DatabaseKind) async throws {
        var document = Hall.document
        for name in ["money", "staff"] {
            document.sections?.append(.init(key: name, heading: Wording(name), text: Wording("Text of \(name)")))
        }
        try await Hall.visit(kind, planted: document) { hall in
            let officer = try await hall.signedIn(as: .officer)
            _ = try await officer.open("\(Self.edit)/section-staff")
            let moved = [
                "heading-english": "staff", "text-english": "Text of staff", "stood": "2", "place": "1", "version": "1",
            ]
            _ = try await officer.submit("\(Self.edit)/section-staff", moved)
            let changed = Self.section("We listen to them.", stood: 0, place: 1, version: 1)
            #expect(try await officer.submit("\(Self.edit)/section-voice", changed).status == 303)
            let sections = try #require(try await hall.text()?.sections)
            #expect(sections.map(\.key) == ["staff", "voice", "money"])
            #expect(sections[1].text.english == "We listen to them.")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a comment on one foreword stays with it when another goes`(kind: DatabaseKind) async throws {
        var document = Hall.document
        document.forewords = ["The leader", "Young people"].map { .init(by: Wording($0), text: Wording("By \($0)")) }
        try await Hall.visit(kind, planted: document) { hall in
            let officer = try await hall.signedIn(as: .officer)
            let path = "/strategies/\(Hall.key)/comments"
            _ = try await officer.open(path)
            _ = try await officer.submit(path, ["words": "Shorter, please", "part": "foreword-the-leader"])
            let gone = [
                "by-english": "The leader", "text-english": "x", "take-out": "yes", "stood": "0", "version": "1",
            ]
            _ = try await officer.submit("\(Self.edit)/foreword-the-leader", gone)
            #expect(try await hall.text()?.forewords?.map(\.key) == ["young-people"])
            #expect(try await officer.open(path).says(CommentWords.partGone))
            #expect(try await officer.open("\(Self.edit)/foreword-young-people").has("By Young people"))
            let late = try await officer.submit(
                "\(Self.edit)/foreword-the-leader",
                ["by-english": "The leader", "text-english": "My text", "text-welsh": "Fy nhestun", "version": "1"])
            #expect(late.status == 409 && late.has("My text") && late.has("Fy nhestun"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a difference shows new years, who leads and what moved`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let head = Lead(
                id: .make(at: hall.records.now), key: "head", role: Wording("Head of housing", cy: "Pennaeth tai"))
            try await LeadStore(records: hall.records).add([], [head], by: Hall.officer)
            let officer = try await hall.signedIn(as: .officer)
            _ = try await officer.open("\(Self.edit)/priority-homes")
            let led = [
                "title-english": "Homes", "title-welsh": "Cartrefi", "aim-english": "Nobody moves twice a year.",
                "lead": "head", "stood": "0", "place": "2", "version": "1",
            ]
            #expect(try await officer.submit("\(Self.edit)/priority-homes", led).status == 303)
            let page = try await officer.open("/strategies/\(Hall.key)/difference?from=1&to=2")
            #expect(page.has("Lead: Head of housing") && page.says(VersionWords.order))
            let list = try await officer.open("/strategies/\(Hall.key)/versions")
            #expect(list.says(VersionWords.changed([.same("Homes"), VersionWords.order])))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `whoever was signed out while writing gets their words back, and nobody else’s words are shown`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.signedIn(as: .officer)
            _ = try await officer.open("\(Self.edit)/section-voice")
            officer.setCookie("hearth", nil)
            let typed = Self.section("An hour of <b>my</b> work", stood: 0, place: 1, version: 1)
            let site = try #require(HTTPField.Name("Sec-Fetch-Site"))
            let own = try await officer.submit("\(Self.edit)/section-voice", typed, headers: [site: "same-origin"])
            #expect(own.status == 401 && own.has("An hour of &lt;b&gt;my&lt;/b&gt; work") && own.has("/sign-in"))
            let strange = try await officer.submit("\(Self.edit)/section-voice", typed, headers: [site: "cross-site"])
            #expect(!strange.has("An hour of"))
            let silent = try await officer.submit("\(Self.edit)/section-voice", typed)
            #expect(silent.status == 303 && !silent.has("An hour of"))
            #expect(try await hall.strategies.current()?.version == 1)
            // Signed in anew in another tab, the old page's form is refused, and gives its words back too.
            let again = try await hall.signedIn(as: .officer)
            let stale = try await again.submitRaw(
                "\(Self.edit)/section-voice", [("form-token", "old")] + typed.map { ($0.key, $0.value) },
                headers: [site: "same-origin"])
            #expect(stale.status == 403 && stale.has("An hour of"))
        }
    }
}
