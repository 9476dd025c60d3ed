import ArgumentParser
import Basics
import Capability
import Council
import Foundation
import Logging
import Store

/// `hearth post`: trying out the mail server, and sending what is due without a server running.
package struct PostCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "post", abstract: "Try the mail server, or send what is due.",
        discussion: """
            The mail server is named by settings: HEARTH_SMTP_HOST, HEARTH_MAIL_FROM and those beside them; hearth
            settings lists them. The password is never taken from the command line, where others could read it.

            EXAMPLES
              hearth post send-test me@council.gov.uk
              hearth post send
            """,
        subcommands: [SendTest.self, Send.self])

    package init() {}

    /// The council's ground and its mail server.
    ///
    /// - Throws: `Refusal` where no mail is set up, or the council is a demonstration.
    static func open(_ options: CouncilOptions) async throws -> (ground: Ground, mail: MailSettings, council: Bilingual)
    {
        let ground = try await options.open()
        guard let mail = try MailSettings(ground.settings) else { throw Refusal("smtp-host", MailWords.notSetUp) }
        let council = try await CouncilStore(records: ground.records).council()
        if council.isDemonstration { throw Refusal("council", MailWords.demonstration) }
        return (ground, mail, council.name)
    }
}

extension PostCommand {
    struct SendTest: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Send a letter that says nothing but that it arrived.",
            discussion: "It goes at once and past the outbox. Exit code 2 where the mail server does not take it.")

        @Argument(help: "The e-mail address to send it to.")
        var address: String
        @OptionGroup var council: CouncilOptions

        func run() async throws {
            let (ground, mail, name) = try await PostCommand.open(council)
            guard let to = MailAddress(address) else { throw Refusal("address", PostWords.addressWrong) }
            let letter = Letter(
                "test", called: MailWords.testSubject, to: address, concerning: "test", in: [.english, .welsh],
                subject: MailWords.testSubject, lines: [.words(MailWords.testLine)])
            let now = ground.records.now
            let message = MailMessage(
                id: .make(at: now), text: letter.text, from: mail.from, council: name, to: to, stop: nil,
                site: mail.site, date: now)
            do {
                let line = try await SMTPConnection.open(mail)
                let became = await line.deliver(message.bytes, to: to)
                await line.close()
                try report(became, mail)
            } catch let trouble as MailTrouble {
                throw Refusal("smtp-host", MailWords.trouble(trouble))
            }
        }

        private func report(_ became: Delivery, _ mail: MailSettings) throws {
            switch became {
            case .taken: print("The mail server \(mail.host) took the letter to \(address).")
            case .later(let trouble), .refused(let trouble): throw trouble
            case .unsure: throw MailTrouble(.noAnswer)
            }
        }
    }

    struct Send: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Hand every letter that is due to the mail server, and stop.",
            discussion: "hearth serve does so every quarter of a minute by itself. Several may run at once.")

        @Option(help: "After how many silent seconds another node takes over what a node that died had in hand.")
        var patience = PostRound.standardLease
        @OptionGroup var council: CouncilOptions

        func validate() throws {
            guard patience > 0 else { throw ValidationError("--patience is a whole number of seconds.") }
        }

        func run() async throws {
            let (ground, mail, _) = try await PostCommand.open(council)
            let round = PostRound(Outbox(ground), mail, logger: ground.logger, leaseSeconds: patience)
            let tally = try await round.run(for: 3600)
            print(
                "sent \(tally.sent), to be tried again \(tally.later), refused \(tally.refused), not sure \(tally.unsure)"
            )
            if let trouble = tally.trouble { throw Refusal("smtp-host", MailWords.trouble(trouble)) }
        }
    }
}

/// `hearth outbox`: the letters, one a line.
package struct OutboxCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "outbox", abstract: "List the letters that went, wait or did not arrive.",
        discussion: "Addresses are shortened here; the page shows them to officers and administrators.")

    @Option(help: "Only letters that stand so: \(LetterState.allCases.map(\.rawValue).joined(separator: ", ")).")
    var state: LetterState?
    @Option(help: "At most so many, those that changed last first.")
    var most = 100
    @OptionGroup var council: CouncilOptions

    package init() {}

    package func run() async throws {
        let desk = OutboxDesk(outbox: Outbox(try await council.open()))
        for letter in try await desk.letters(in: state, page: 1, size: max(1, most)).letters {
            let why = letter.reason.map { MailWords.reason($0).english } ?? ""
            let fields = [
                letter.id.text, letter.state.rawValue, letter.changedAt.iso, letter.kind, letter.maskedAddress,
                "tried \(letter.tries)", why,
            ]
            print(fields.joined(separator: "\t"))
        }
    }
}

extension LetterState: ExpressibleByArgument {}
