import Basics
import Capability
import Foundation
import Logging
import Store

/// One round of the post: takes letters out of the outbox and hands them to the mail server, one after the other over
/// one connection, until none is due.
struct PostRound: Sendable {
    /// What a round did, for the log and for `hearth post send`.
    struct Tally: Sendable, Hashable {
        var sent = 0
        var later = 0
        var refused = 0
        var unsure = 0
        /// Why the round ended early: there was no mail server to give letters to.
        var trouble: MailTrouble?
    }

    static let standardLease = 120
    private static let batch = 20

    let queue: PostQueue
    let settings: MailSettings
    let logger: Logger

    init(
        _ outbox: Outbox, _ settings: MailSettings, logger: Logger, node: String = UUID().uuidString,
        leaseSeconds: Int = standardLease
    ) {
        queue = PostQueue(outbox: outbox, node: node, leaseSeconds: leaseSeconds)
        self.settings = settings
        self.logger = logger
    }

    private var records: Records { queue.outbox.records }

    /// - Parameter seconds: no new batch is begun after so many; other chores wait meanwhile.
    func run(for seconds: Int = 45) async throws -> Tally {
        var tally = Tally()
        guard try await queue.prepare() else { return tally }
        let end = ContinuousClock.now + .seconds(seconds)
        var line: SMTPConnection?
        while tally.trouble == nil, ContinuousClock.now < end {
            let batch = try await queue.claim(Self.batch)
            if batch.isEmpty {
                // Another node took what this one had chosen; there may be more.
                guard try await queue.isAnyFree() else { break }
                try await Task.sleep(for: .milliseconds(20))
                continue
            }
            line = try await send(batch, over: line, &tally)
        }
        await line?.close()
        note(tally)
        return tally
    }

    /// Sends a batch and gives the connection for the next.
    private func send(
        _ batch: [Letter.ID], over line: SMTPConnection?, _ tally: inout Tally
    ) async throws -> SMTPConnection? {
        var line = line
        var last: (id: Letter.ID, became: Delivery)?
        do {
            for (index, id) in batch.enumerated() {
                if line?.isOpen != true {
                    guard let opened = try await opened(for: batch[index...], last, &tally) else { return nil }
                    line = opened
                }
                let letter = try await queue.turn(settling: last, to: id)
                last = nil
                guard let letter, let line else { continue }
                let became = await line.deliver(try message(letter).bytes, to: letter.to)
                tally.count(became)
                last = (id, became)
                if became == .unsure { logger.warning("no answer for a letter", metadata: ["letter": "\(id)"]) }
            }
            _ = try await queue.turn(settling: last, to: nil)
            return line
        } catch {
            await line?.close()
            throw error
        }
    }

    /// A new connection; nil where there is none to be had and the rest of the batch has been put back.
    private func opened(
        for rest: ArraySlice<Letter.ID>, _ last: (id: Letter.ID, became: Delivery)?, _ tally: inout Tally
    ) async throws -> SMTPConnection? {
        do {
            return try await SMTPConnection.open(settings)
        } catch let trouble as MailTrouble {
            tally.trouble = trouble
            _ = try await queue.turn(settling: last, to: nil)
            try await queue.putBack(Array(rest), because: trouble)
            return nil
        }
    }

    private func message(_ letter: ReadyLetter) throws -> MailMessage {
        MailMessage(
            id: letter.id, text: letter.text, from: settings.from, council: letter.council, to: letter.to,
            stop: letter.isAskedFor ? nil : try StopLink(to: letter.to, keys: records.keys), site: settings.site,
            date: records.now)
    }

    private func note(_ tally: Tally) {
        guard tally != Tally() else { return }
        logger.info(
            "post",
            metadata: [
                "sent": "\(tally.sent)", "later": "\(tally.later)", "refused": "\(tally.refused)",
                "unsure": "\(tally.unsure)", "trouble": "\(tally.trouble?.reason.rawValue ?? "none")",
            ])
    }
}

extension PostRound.Tally {
    mutating func count(_ became: Delivery) {
        switch became {
        case .taken: sent += 1
        case .later: later += 1
        case .refused: refused += 1
        case .unsure: unsure += 1
        }
    }
}
