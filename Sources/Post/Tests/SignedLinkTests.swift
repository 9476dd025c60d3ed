import Basics
import Capability
import Council
import Proving
import Store
import Testing
import Web

@testable import Post

/// A link opens one thing for one person, until its day, its use or somebody's word ends it.
struct SignedLinkTests {
    @Test(arguments: DatabaseKind.all)
    func `a link works through its last day and says on which day it stopped`(kind: DatabaseKind) async throws {
        // 10:00 on 20 November and three days more: the whole of the 23rd.
        try await lend(kind) { links, clock in
            let made = try await make(links, days: 3)
            #expect(made.link.lastDay == Day(2026, 11, 23))
            clock.move(seconds: 3 * 86_400 + 13 * 3600 + 3599)
            #expect(try await links.open(made.secret, purpose: "update").link?.subject == "activity-1")
            clock.move(seconds: 1)
            let state = try await links.open(made.secret, purpose: "update")
            #expect(state == .expired(on: try #require(Day(2026, 11, 24))))
            let refusal = try #require(state.refusal())
            #expect(refusal.status == 410)
            #expect(refusal.sentence.english.contains("It stopped working on 24 November 2026. Ask"))
            #expect(refusal.sentence.welsh.contains("24 Tachwedd 2026"))
            #expect(refusal.sentence.welsh.contains("Gofynnwch i bwy bynnag a’i hanfonodd atoch am un newydd."))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an altered link, one cut short and one for something else are not known`(kind: DatabaseKind) async throws {
        try await lend(kind) { links, _ in
            let secret = try await make(links).secret
            #expect(secret.count == 64)
            let last = secret.last == "0" ? "1" : "0"
            for wrong in [String(secret.dropLast()) + last, String(secret.dropLast()), "", secret.uppercased() + "0"] {
                #expect(try await links.open(wrong, purpose: "update") == .unknown)
            }
            #expect(try await links.open(secret, purpose: "meeting") == .unknown)
            #expect(LinkState.unknown.refusal()?.status == 404)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a link for one use is used once, one for many again and again`(kind: DatabaseKind) async throws {
        try await lend(kind) { links, _ in
            let once = try await make(links, uses: .once)
            let many = try await make(links, uses: .many)
            #expect(try await links.open(once.secret, purpose: "update").link != nil, "opening uses nothing up")
            for (made, again) in [(once, LinkState.used), (many, nil)] {
                #expect(try await use(links, made.secret).link?.id == made.link.id)
                let second = try await use(links, made.secret)
                if let again { #expect(second == again) } else { #expect(second.link != nil) }
            }
            #expect(try await links.open(once.secret, purpose: "update") == .used)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `of two people who send at once by a link for one use, one is taken`(kind: DatabaseKind) async throws {
        try await lend(kind) { links, _ in
            let secret = try await make(links, uses: .once).secret
            let taken = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 { group.addTask { try await use(links, secret).link != nil } }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(taken == 1)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `links that were taken back open nothing, those of others go on`(kind: DatabaseKind) async throws {
        try await lend(kind) { links, _ in
            let mine = try await make(links)
            let second = try await make(links)
            let others = try await make(links, holder: "lead-2")
            #expect(try await links.revoke(second.link.id, by: .system("test")))
            #expect(try await !links.revoke(second.link.id, by: .system("test")), "it is over already")
            #expect(try await links.open(second.secret, purpose: "update") == .revoked)
            #expect(try await links.revoke(holder: "lead-1", by: .system("test")) == 1)
            #expect(try await links.open(mine.secret, purpose: "update") == .revoked)
            #expect(try await use(links, mine.secret) == .revoked)
            #expect(try await links.open(others.secret, purpose: "update").link != nil)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `opening notes when, the list shows it, and no secret lies in the database`(kind: DatabaseKind) async throws {
        try await lend(kind) { links, clock in
            let made = try await make(links)
            #expect(try await links.list(holder: "lead-1").map(\.lastOpenedAt) == [nil])
            clock.move(seconds: 60)
            _ = try await links.open(made.secret, purpose: "update")
            let listed = try await links.list(holder: "lead-1")
            #expect(listed.map(\.lastOpenedAt) == [clock.now])
            #expect(listed[0].hash.hex != made.secret)
            #expect(!listed[0].hash.isEmpty)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a link whose last day was moved behind our back is refused`(kind: DatabaseKind) async throws {
        try await lend(kind) { links, _ in
            let made = try await make(links)
            try await links.records.keep { try $0.run("UPDATE signed_link SET ends_on = '2099-01-01'") }
            await #expect(throws: StoreFault.tampered(table: "signed_link", row: made.link.id.text)) {
                try await links.open(made.secret, purpose: "update")
            }
        }
    }

    private func lend(
        _ kind: DatabaseKind, _ body: @escaping @Sendable (SignedLinks, StandingClock) async throws -> Void
    ) async throws {
        try await ProvingGround.lend(kind, with: CapabilityList([Council.self, Post.self])) {
            try await body(SignedLinks($0.ground), $0.clock)
        }
    }

    private func make(
        _ links: SignedLinks, holder: String = "lead-1", days: Int = 14, uses: SignedLink.Uses = .many
    ) async throws -> SignedLinks.Made {
        try await links.make(
            purpose: "update", holder: holder, subject: "activity-1", days: days, uses: uses, by: .system("test"))
    }

    @Sendable private func use(_ links: SignedLinks, _ secret: String) async throws -> LinkState {
        let now = links.records.now
        return try await links.records.act(Act("update.given", by: .system("link"), on: "activity-1")) {
            connection, _ in
            try links.use(secret, purpose: "update", on: connection, at: now)
        }
    }
}
