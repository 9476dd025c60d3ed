import Access
import Basics
import Capability
import Council
import Foundation
import Post
import Proving
import Store
import Testing

@testable import hearth

/// Letters sent by the program itself, as many nodes, some of which die.
@Suite(.enabled(if: MailServer.isThere))
struct PostCommandTests {
    @Test(arguments: DatabaseKind.all)
    func `a thousand letters by two nodes, one of them killed: none arrives twice, one at most is unsure`(
        kind: DatabaseKind
    ) async throws {
        let count = 1000
        try await MailServer.lend { server in
            try await Command.lend(kind) { command, address in
                let command = command.with(server)
                try await command.done("council", "--name", "Anytown")
                try await queue(count, address, command)
                let clock = ContinuousClock()
                let begun = clock.now
                let doomed = try command.start(["post", "send", "--patience", "4"])
                let steady = try command.start(["post", "send", "--patience", "4"])
                while try server.count < count / 4 { try await Task.sleep(for: .milliseconds(20)) }
                doomed.kill()
                #expect(try await doomed.end().status == 137)
                #expect(try await steady.end().status == 0)
                // What the dead one had in hand is free when it has been silent for so long.
                try await Task.sleep(for: .seconds(4.2))
                try await command.done("post", "send", "--patience", "4")
                let taken = begun.duration(to: clock.now)
                let unsure = try await command.done("outbox", "--state", "unsure").split(separator: "\n").count
                let sent = try await command.done("outbox", "--state", "sent", "--most", "2000")
                let letters = try server.letters.map(\.to)
                #expect(Set(letters).count == letters.count, "none arrives twice")
                #expect(unsure <= 1)
                #expect(sent.split(separator: "\n").count == count - unsure)
                // The unsure one may have arrived or not.
                #expect(letters.count == count || letters.count == count - unsure)
                print("\(count) letters, \(kind.rawValue), two nodes, one killed: \(taken), unsure \(unsure)")
            }
        }
    }

    @Test func `a test letter goes, and what is wrong is said in a sentence`() async throws {
        try await MailServer.lend(.starttlsWithPassword) { server in
            try await Command.lend { command, _ in
                try await command.done("council", "--name", "Anytown")
                let none = try await command.run("post", "send-test", "me@anytown.example")
                #expect(none.status == 2 && none.errors.contains("No mail is set up"))
                let mail = command.with(server, ["HEARTH_SMTP_USER": "hearth", "HEARTH_SMTP_PASSWORD": "odd words"])
                #expect(try await mail.done("post", "send-test", "me@anytown.example").contains("took the letter"))
                #expect(try server.letters.map(\.to) == ["me@anytown.example"])
                let never = try await mail.run("post", "send-test", "never-me@anytown.example")
                #expect(never.status == 2 && never.errors.contains("550"))
                let stranger = command.with(
                    server, ["HEARTH_SMTP_USER": "hearth", "HEARTH_SMTP_PASSWORD": "x", "HEARTH_SMTP_TRUST": ""])
                let refused = try await stranger.run("post", "send-test", "me@anytown.example")
                #expect(refused.status == 2 && refused.errors.contains("not one that this machine believes"))
                let settings = try await mail.done("settings")
                #expect(settings.contains("smtp-password\t••••••") && !settings.contains("odd words"))
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a restored council sends nothing that waited then, and still knows who wants no reminders`(
        kind: DatabaseKind
    ) async throws {
        try await Command.lend(kind) { command, address in
            try await command.done("council", "--name", "Anytown")
            try await queue(3, address, command)
            let keys = try KeyFile.read(command.path("hearth.key"))
            let reader = try #require(MailAddress("lead@anytown.example"))
            try await address.lend { database in
                let records = Records(database: database, keys: keys, clock: Instant.machineClock)
                try await Stops(records: records).stop(reader, by: .page)
            }
            #expect(try await command.done("outbox").split(separator: "\n").count == 3)
            try await command.done("backup", "all.backup")
            try await ProvingGround.lendEmpty(kind) { other, _ in
                let restored = command.on(other)
                try await restored.done("restore", "all.backup")
                #expect(try await restored.done("outbox").isEmpty)
                let standing = try await other.lend { database in
                    let records = Records(database: database, keys: keys, clock: Instant.machineClock)
                    return try await Stops(records: records).standing().map(\.address)
                }
                #expect(standing == ["lead@anytown.example"])
                try await restored.done("verify")
            }
        }
    }

    private func queue(_ count: Int, _ address: DatabaseAddress, _ command: Command) async throws {
        let keys = try KeyFile.read(command.path("hearth.key"))
        try await address.lend { database in
            let records = Records(database: database, keys: keys, clock: Instant.machineClock)
            let outbox = Outbox(records: records)
            let now = records.now
            try await records.act(Act("letters.queued", by: .system("test"), on: "test")) { connection, _ in
                for number in 0..<count {
                    // Asked for, so that the hour at which the test runs does not matter.
                    try outbox.add(
                        Letter(
                            "test", called: .same("Test"), to: "lead\(number)@anytown.example", concerning: "\(number)",
                            in: [.english, .welsh], subject: .same("Letter \(number)"),
                            lines: [.words(.same("Letter number \(number)."))], isAskedFor: true),
                        on: connection, at: now)
                }
            }
        }
    }
}

extension Command {
    /// The same command with a mail server.
    func with(_ server: MailServer, _ more: [String: String] = [:]) -> Command {
        var settings = environment
        for (name, value) in server.settings { settings[Setting(name, "").variable] = value }
        return Command(folder: folder, environment: settings.merging(more) { $1 })
    }
}
