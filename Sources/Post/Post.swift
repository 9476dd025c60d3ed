import Access
import ArgumentParser
import Basics
import Capability
import Council
import Logging
import Store
import Web

/// Letters that leave the council by e-mail, the outbox that they wait in, and links that are signed.
package struct Post: Capability {
    package static let name = "post"
    package static let migrations = PostSchema.migrations
    package static let permissions = [handle]
    package static let commands: [any AsyncParsableCommand.Type] = [PostCommand.self, OutboxCommand.self]
    package static let sealedTables = [OutboxLetter.table, Stop.table, PostRulesStore.table, SignedLink.table]
    /// A restored backup sends nothing that was waiting when it was made, and no link made before it opens anything.
    package static let fleetingTables = ["letter", "signed_link"]

    package static let handle = Permission("handle-post", OutboxWords.handle, [.officer, .administrator])

    package let outbox: Outbox
    package let links: SignedLinks
    let ground: Ground

    package init(_ ground: Ground) {
        self.ground = ground
        outbox = Outbox(ground)
        links = SignedLinks(ground)
    }

    private var desk: OutboxDesk { OutboxDesk(outbox: outbox) }
    private var stops: Stops { Stops(records: ground.records) }

    package var navigation: [NavigationItem] {
        [NavigationItem(OutboxWords.outbox, path: "/outbox", allow: .holders(Self.handle))]
    }

    package func addRoutes(to routes: inout Routes) {
        let council = CouncilStore(records: ground.records)
        let hasMail = ground.settings.hasMail
        OutboxPages(desk: desk, stops: stops) {
            .init(isDemonstration: try await council.council().isDemonstration, hasMail: hasMail)
        }.addRoutes(to: &routes)
        StopPages(stops: stops).addRoutes(to: &routes)
        PostRulesPages(store: PostRulesStore(records: ground.records), mail: mailSentence).addRoutes(to: &routes)
    }

    /// How mail is set up, for whoever sets the rules.
    private var mailSentence: Bilingual {
        guard ground.settings.hasMail, let host = ground.settings.value(.smtpHost),
            let from = ground.settings.value(.mailFrom)
        else { return RulesWords.mailOff }
        return RulesWords.mailOn(host, from)
    }

    package func frontLines(for visit: Visit) async throws -> [FrontLine] {
        guard visit.person?.may(Self.handle) == true else { return [] }
        let counts = try await desk.counts()
        let (refused, unsure) = (counts[.refused] ?? 0, counts[.unsure] ?? 0)
        let stopped = try await desk.stopped(since: ground.records.now.adding(seconds: -30 * 86_400))
        guard refused + unsure + stopped > 0 else { return [] }
        return [
            FrontLine(
                OutboxWords.question,
                answer: OutboxWords.trouble(refused: refused, unsure: unsure, stopped: stopped), path: "/outbox",
                link: OutboxWords.look)
        ]
    }

    package var chores: [Chore] {
        [
            Chore("send-letters", everySeconds: 15) { try await self.send() },
            Chore("forget-letters", everySeconds: 86_400) {
                try await desk.forget()
                try await links.forget(endedBefore: ground.records.now.inLondon.day.adding(days: -365))
            },
        ]
    }

    /// Writes the letters that are due of themselves, and hands what is due to the mail server.
    private func send() async throws {
        let mail: MailSettings
        do {
            guard let found = try MailSettings(ground.settings) else { return }
            mail = found
        } catch let refusal as Refusal {
            ground.logger.error("mail is not set up rightly", metadata: ["because": "\(refusal)"])
            return
        }
        if try await !CouncilStore(records: ground.records).council().isDemonstration {
            try await PasswordLetters(outbox: outbox, links: PasswordLinkStore(records: ground.records)).write()
        }
        _ = try await PostRound(outbox, mail, logger: ground.logger).run()
    }

    package func summary() async throws -> [String: Int] {
        let counts = try await desk.counts()
        var summary = ["links_working": try await links.counts()]
        for state in LetterState.allCases { summary["letters_\(state.rawValue)"] = counts[state] ?? 0 }
        return summary
    }

    package func exports() async throws -> [ExportFile] {
        let letters = try await desk.letters(in: nil, page: 1, size: 1_000_000).letters
        return [
            ExportFile(
                "letters.csv", heads: ["letter", "kind", "to", "concerns", "state", "queued", "since", "tries"],
                rows: letters.map { letter in
                    [
                        letter.id.text, letter.kind, letter.maskedAddress, letter.concerns, letter.state.rawValue,
                        letter.madeAt.iso, letter.changedAt.iso, "\(letter.tries)",
                    ]
                })
        ]
    }
}
