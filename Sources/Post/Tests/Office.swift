import Access
import Basics
import Capability
import Council
import Foundation
import Proving
import Store
import Testing
import Web

@testable import Post

/// A council whose letters go to a mail server of the test's own.
struct Office: Sendable {
    static let capabilities = CapabilityList([Access.self, Council.self, Post.self])

    let ground: ProvingGround
    let outbox: Outbox

    var desk: OutboxDesk { OutboxDesk(outbox: outbox) }
    var stops: Stops { Stops(records: ground.records) }

    /// Ten in the morning of Friday 20 November 2026, unless another moment is given.
    static func open(
        _ kind: DatabaseKind = .sqlite, at moment: String = "2026-11-20T10:00:00.000Z", _ server: MailServer? = nil,
        settings: [String: String] = [:], isDemonstration: Bool = false,
        _ body: @escaping @Sendable (Office) async throws -> Void
    ) async throws {
        let settings = (server?.settings ?? [:]).merging(settings) { $1 }
        try await ProvingGround.lend(
            kind, with: capabilities, clock: StandingClock(moment), settings: settings
        ) { ground in
            let council = CouncilSelf(
                name: Bilingual("Anytown Council", cy: "Cyngor Unrhywle"), authority: "",
                isDemonstration: isDemonstration)
            try await CouncilStore(records: ground.records).keep(council, by: .system("test"))
            try await body(Office(ground: ground, outbox: Outbox(ground.ground)))
        }
    }

    /// A reminder to somebody.
    static func reminder(
        to address: String = "lead@anytown.example", in languages: [Language] = [.english],
        subject: Bilingual = Bilingual("Tell how it goes", cy: "Dywedwch sut mae’n mynd"), once: String? = nil,
        notBefore: Instant? = nil, isAskedFor: Bool = false
    ) -> Letter {
        Letter(
            "update-reminder", called: Bilingual("Reminder to tell how it goes", cy: "Nodyn i ddweud sut mae’n mynd"),
            to: address, concerning: "lead-1", in: languages, subject: subject,
            lines: [
                .words(Bilingual("Your activity waits for a word.", cy: "Mae eich gweithgaredd yn aros am air.")),
                .link(Bilingual("Tell how it goes", cy: "Dywedwch sut mae’n mynd"), path: "/update/\(secret)"),
            ], once: once, notBefore: notBefore, isAskedFor: isAskedFor)
    }

    static let secret = String(repeating: "5e", count: 32)

    @discardableResult
    func queue(_ letter: Letter = Office.reminder()) async throws -> Letter.ID? {
        try await outbox.queue(letter, by: .system("test"))
    }

    /// One round of the post, by a node of its own or by one that is named.
    @discardableResult
    func round(node: String? = nil, lease: Int = PostRound.standardLease) async throws -> PostRound.Tally {
        let mail = try #require(try MailSettings(ground.ground.settings))
        return try await PostRound(
            outbox, mail, logger: ground.ground.logger, node: node ?? UUID().uuidString, leaseSeconds: lease
        ).run()
    }

    /// How the letters stand, by the names of their states: of letters queued at one moment none is the first.
    func states() async throws -> [LetterState] {
        try await desk.letters(in: nil, page: 1, size: 100).letters.map(\.state).sorted {
            $0.rawValue < $1.rawValue
        }
    }

    /// The one letter there is.
    func only() async throws -> OutboxLetter {
        let letters = try await desk.letters(in: nil, page: 1, size: 2).letters
        #expect(letters.count == 1)
        return try #require(letters.first)
    }
}
