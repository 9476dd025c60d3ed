import Access
import Basics
import Leads
import Post
import Programme
import Proving
import Store
import Testing
import Web

@testable import Updates

/// No letter goes out whose link is dead.
struct DeadLinkTests {
    @Test(arguments: DatabaseKind.all)
    func `asking again keeps the earlier letter back, and the page says that somebody was asked today`(
        kind: DatabaseKind
    ) async throws {
        try await Office.visit(kind) { office in
            let officer = office.newBrowser()
            try await officer.signIn(as: .officer)
            #expect(try await !officer.open("/updates").says(UpdatesWords.askedToday))
            _ = try await officer.submit("/updates/ask/head", [:])
            let page = try await officer.open("/updates")
            #expect(page.says(UpdatesWords.askedToday) && page.says(UpdatesWords.askAgain))
            #expect(page.has("href=\"/programme/tracking\"") && page.has("Follow every plan: b) Try it out"))
            _ = try await officer.submit("/updates/ask/head", [:])
            #expect(Set(try await office.letters(to: office.head).map(\.state)) == [.waiting, .cancelled])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `taking a link back keeps its letter back`(kind: DatabaseKind) async throws {
        try await Office.visit(kind) { office in
            let officer = office.newBrowser()
            try await officer.signIn(as: .officer)
            _ = try await officer.open("/updates")
            _ = try await officer.submit("/updates/ask/head", [:])
            let link = try #require(try await office.links.list(holder: "head").first)
            _ = try await officer.submit("/updates/revoke/\(link.id)", [:])
            #expect(try await office.letters(to: office.head).map(\.state) == [.cancelled])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `whoever has left has no link that works and no letter that waits`(kind: DatabaseKind) async throws {
        try await Office.visit(kind) { office in
            try await office.runChore()
            #expect(try await office.letters(to: office.head).map(\.state) == [.waiting])
            let keys = office.records.keys
            try await office.records.act(Act("test.left", by: .system("test"), on: "head")) { connection, _ in
                try Lead.table.replace(Office.goneHead.values, on: connection, keys: keys)
            }
            let officer = office.newBrowser()
            try await officer.signIn(as: .officer)
            #expect(try await officer.open("/updates").says(UpdatesWords.linkOfLeaver))
            try await office.stopLeavers()
            #expect(try await office.letters(to: office.head).map(\.state) == [.cancelled])
            #expect(try await office.links.list(holder: "head").allSatisfy { $0.revokedAt != nil })
            #expect(try await !officer.open("/updates").says(UpdatesWords.linkOfLeaver))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `whoever stopped reminders is named with that reason and not noted as asked`(kind: DatabaseKind) async throws {
        try await Office.visit(kind) { office in
            let address = try #require(MailAddress(office.nurse.email))
            try await Stops(records: office.records).stop(address, by: .page)
            let officer = office.newBrowser()
            try await officer.signIn(as: .officer)
            let page = try await officer.open("/updates")
            #expect(page.says(UpdatesWords.reason(.wantsNone(office.nurse))))
            try await office.runChore()
            #expect(try await office.rhythms.lastAsked()[office.nurse.id] == nil)
        }
    }
}
