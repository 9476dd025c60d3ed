import Basics
import Leads
import Post
import Programme
import Proving
import Store
import Testing
import Web

@testable import Updates

/// Hearth asks by itself, once, whoever runs it and however often; and officers see what it does.
struct AskingChoreTests {
    @Test(arguments: DatabaseKind.all)
    func `each silent lead gets one letter, on two nodes and again an hour later`(kind: DatabaseKind) async throws {
        try await Office.visit(kind) { office in
            try await office.runChore()
            try await office.proving.lendSecondNode { try await office.runChore(on: $0) }
            office.proving.clock.move(seconds: 3600)
            try await office.runChore()
            for lead in [office.head, office.nurse] {
                let letters = try await office.letters(to: lead)
                #expect(letters.map(\.kind) == ["update-reminder"] && letters.first?.address == lead.email)
                #expect(try await office.links.list(holder: lead.id.text).count == 1)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `after a week of silence the lead is asked again, and the earlier link stops working`(kind: DatabaseKind)
        async throws
    {
        try await Office.visit(kind) { office in
            try await office.runChore()
            office.proving.clock.move(seconds: 6 * 86_400)
            try await office.runChore()
            #expect(try await office.letters(to: office.head).count == 1)
            office.proving.clock.move(seconds: 86_400)
            try await office.runChore()
            #expect(try await office.letters(to: office.head).count == 2)
            let links = try await office.links.list(holder: office.head.id.text)
            #expect(links.map { $0.revokedAt == nil } == [true, false])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `somebody who has just given word is left alone`(kind: DatabaseKind) async throws {
        try await Office.visit(kind) { office in
            let address = "/u/\(try await office.secret(of: office.nurse))"
            let phone = office.newBrowser()
            _ = try await phone.open(address)
            _ = try await phone.submit(address, ["state-step-c": "no-change"])
            try await office.runChore()
            #expect(try await office.letters(to: office.nurse) == [])
            #expect(try await office.letters(to: office.head).count == 1)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the deputy is written to while the lead is away, and nobody else`(kind: DatabaseKind) async throws {
        try await Office.visit(kind, head: Office.awayHead) { office in
            try await office.runChore()
            #expect(try await office.letters(to: office.head) == [])
            #expect(try await office.letters(to: office.nurse).count == 1)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `asking turned off asks nobody, and a digest goes to each officer once, on Mondays alone`(
        kind: DatabaseKind
    ) async throws {
        try await Office.visit(kind) { office in
            let officer = office.newBrowser()
            let id = try await officer.signIn(as: .officer)
            var rhythm = Rhythm.standard
            rhythm.isOn = false
            _ = try await office.rhythms.keep(rhythm, by: .system("test"))
            #expect(Office.today.weekday == 1)
            try await office.runChore()
            try await office.runChore()
            let digests = { try await office.asking.outbox.letters(concerning: id) }
            #expect(try await digests().map(\.kind) == ["digest"])
            #expect(try await office.letters(to: office.head) == [])
            office.proving.clock.move(seconds: 86_400)
            try await office.runChore()
            #expect(try await digests().count == 1)
            office.proving.clock.move(seconds: 6 * 86_400)
            try await office.runChore()
            #expect(try await digests().count == 2)
        }
    }

    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `an officer sees who is asked and about what, asks now, and takes a link back`(
        kind: DatabaseKind, language: Language
    ) async throws {
        try await Office.visit(kind) { office in
            let prefix = language == .welsh ? "/cy" : ""
            let officer = office.newBrowser()
            try await officer.signIn(as: .officer)
            let page = try await officer.open("\(prefix)/updates")
            #expect(page.status == 200 && page.says(UpdatesWords.silentCount(4, of: 4, .standard), in: language))
            #expect(page.says(UpdatesWords.neverAsked, in: language))
            let asked = try await officer.submit("\(prefix)/updates/ask/head", [:])
            #expect(asked.status == 303)
            #expect(try await office.letters(to: office.head).count == 1)
            let link = try #require(try await office.links.list(holder: "head").first)
            _ = try await officer.submit("\(prefix)/updates/revoke/\(link.id)", [:])
            #expect(try await office.links.list(holder: "head").first?.revokedAt != nil)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `two officers who change the rhythm at once do not overwrite each other`(kind: DatabaseKind) async throws {
        try await Office.visit(kind) { office in
            let first = office.newBrowser()
            try await first.signIn(as: .officer)
            _ = try await first.open("/updates/rhythm")
            func fields(_ days: String) -> [String: String] {
                ["version": "0", "is-on": "yes", "ask-after": days, "again-after": "7", "link-days": "21"]
            }
            #expect(try await first.submit("/updates/rhythm", fields("14")).status == 303)
            let late = try await first.submit("/updates/rhythm", fields("60"))
            #expect(late.status == 409 && late.has("ask after 14 days") && late.has("value=\"60\""))
            #expect(try await office.rhythms.rhythm().askAfterDays == 14)
            let wrong = try await first.submit("/updates/rhythm", fields("soon"))
            #expect(wrong.status == 422 && wrong.has("value=\"soon\"") && wrong.says(UpdatesWords.between(7, 180)))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `only officers ask for word`(kind: DatabaseKind) async throws {
        try await Office.visit(kind) { office in
            for role in [Role.member, .lead, .analyst, .administrator] {
                let browser = office.newBrowser()
                try await browser.signIn(as: role)
                #expect(try await browser.open("/updates").status == 403)
            }
        }
    }
}
