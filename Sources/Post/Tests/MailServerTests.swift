import Basics
import Proving
import Store
import Testing

@testable import Post

/// Letters and a real mail server: how they are handed over, and what becomes of them where it says no.
@Suite(.enabled(if: MailServer.isThere))
struct MailServerTests {
    private static let name = ["smtp-user": "hearth", "smtp-password": "odd words"]

    @Test(arguments: MailServer.Mode.honest)
    func `a letter arrives by every way that a mail server may want`(mode: MailServer.Mode) async throws {
        try await MailServer.lend(mode) { server in
            let settings = mode.rawValue.contains("+") ? Self.name : [:]
            try await Office.open(.sqlite, server, settings: settings) { office in
                try await office.queue()
                #expect(try await office.round() == .init(sent: 1))
                let letters = try server.letters
                #expect(letters.map(\.to) == ["lead@anytown.example"])
                let text = MailMessageTests.decoded(letters[0].text)
                #expect(text.contains("https://hearth.anytown.example/update/\(Office.secret)"))
                let kept = try await office.only()
                #expect(kept.state == .sent && kept.content == nil, "what it said is gone")
            }
        }
    }

    @Test(arguments: [MailServer.Mode.starttls, .tls], [MailServer.Certificate.own, .elsewhere])
    func `a certificate that nobody vouches for, or for another name, ends it before anything is said`(
        mode: MailServer.Mode, certificate: MailServer.Certificate
    ) async throws {
        try await MailServer.lend(mode, certificate: certificate) { server in
            var settings = server.settings
            if certificate == .own { settings["smtp-trust"] = nil }
            try await Office.open(.sqlite, settings: settings) { office in
                try await office.queue()
                let tally = try await office.round()
                #expect(tally.trouble?.reason == .certificate)
                #expect(try server.count == 0)
                let letter = try await office.only()
                #expect(letter.state == .waiting && letter.tries == 1 && letter.reason == .certificate)
                #expect(MailWords.reason(.certificate).english.contains("not one that this machine believes"))
            }
        }
    }

    @Test func `a server without encryption gets nothing where encryption is wanted`() async throws {
        try await MailServer.lend(.plain) { server in
            try await Office.open(.sqlite, server, settings: ["smtp-security": "starttls"]) { office in
                try await office.queue()
                #expect(try await office.round().trouble?.reason == .unprotected)
                #expect(try server.count == 0)
            }
        }
    }

    @Test func `an answer that was slipped in before encryption began is not believed`() async throws {
        try await MailServer.lend(.inject) { server in
            try await Office.open(.sqlite, server, settings: Self.name) { office in
                try await office.queue()
                let tally = try await office.round()
                #expect(tally == .init(trouble: MailTrouble(.unprotected)))
            }
        }
    }

    @Test func `a wrong password is said as such and the letters wait`() async throws {
        try await MailServer.lend(.starttlsWithPassword) { server in
            let wrong = ["smtp-user": "hearth", "smtp-password": "other words"]
            try await Office.open(.sqlite, server, settings: wrong) { office in
                try await office.queue()
                #expect(try await office.round().trouble?.reason == .signIn)
                let letter = try await office.only()
                #expect(letter.state == .waiting && letter.answer?.hasPrefix("535") == true)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `come back later is done, with waits that double, until it is taken`(kind: DatabaseKind) async throws {
        try await MailServer.lend { server in
            try await Office.open(kind, server) { office in
                try await office.queue(Office.reminder(to: "later2-lead@anytown.example"))
                #expect(try await office.round() == .init(later: 1))
                let letter = try await office.only()
                #expect(letter.state == .waiting && letter.tries == 1)
                #expect(letter.nextAt == office.ground.clock.now.adding(seconds: 300))
                #expect(letter.answer == "451 4.7.1 <…> is not known here yet, come back later", "no address is kept")
                #expect(try await office.round() == .init(), "not before its time")
                office.ground.clock.move(seconds: 300)
                #expect(try await office.round() == .init(later: 1))
                #expect(try await office.only().nextAt == office.ground.clock.now.adding(seconds: 600))
                office.ground.clock.move(seconds: 600)
                #expect(try await office.round() == .init(sent: 1))
                #expect(try server.count == 1)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a server that never takes it makes the letter refused after nine tries`(kind: DatabaseKind) async throws {
        try await MailServer.lend { server in
            try await Office.open(kind, server) { office in
                try await office.queue(Office.reminder(to: "later99-lead@anytown.example", isAskedFor: true))
                for _ in 0..<20 {
                    _ = try await office.round()
                    office.ground.clock.move(seconds: 77_000)
                }
                let letter = try await office.only()
                #expect(letter.state == .refused && letter.tries == 9)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `no such person is final, and the letters behind it go on`(kind: DatabaseKind) async throws {
        try await MailServer.lend { server in
            try await Office.open(kind, server) { office in
                try await office.queue(Office.reminder(to: "never-lead@anytown.example"))
                try await office.queue(Office.reminder(to: "second@anytown.example"))
                #expect(try await office.round() == .init(sent: 1, refused: 1))
                let refused = try await office.desk.letters(in: .refused, page: 1, size: 5).letters
                #expect(refused.map(\.answer) == ["550 5.1.1 <…>: no such person"])
                office.ground.clock.move(seconds: 3600)
                #expect(try await office.round() == .init())
            }
        }
    }

    @Test(arguments: DatabaseKind.all, ["drop", "shut"])
    func `a server that goes before the letter gets it later, the others at once`(
        kind: DatabaseKind, way: String
    ) async throws {
        try await MailServer.lend { server in
            try await Office.open(kind, server) { office in
                try await office.queue(Office.reminder(to: "\(way)-lead@anytown.example"))
                try await office.queue(Office.reminder(to: "second@anytown.example"))
                #expect(try await office.round() == .init(sent: 1, later: 1))
                #expect(try await office.states() == [.sent, .waiting])
                #expect(try server.letters.map(\.to) == ["second@anytown.example"])
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a server that goes after the letter leaves it unsure, and it never goes again by itself`(
        kind: DatabaseKind
    ) async throws {
        try await MailServer.lend { server in
            try await Office.open(kind, server) { office in
                let id = try #require(try await office.queue(Office.reminder(to: "silent-lead@anytown.example")))
                #expect(try await office.round() == .init(unsure: 1))
                for _ in 0..<3 {
                    office.ground.clock.move(seconds: 86_400)
                    #expect(try await office.round() == .init())
                }
                #expect(try await office.states() == [.unsure])
                #expect(try server.count == 1)
                #expect(try await office.desk.carryOut(.sendAgain, on: id, by: .system("test")))
                #expect(try await office.round() == .init(unsure: 1), "an officer said so")
                #expect(try server.count == 2)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `where there is no mail server the letters wait and are not forgotten`(kind: DatabaseKind) async throws {
        let nowhere = [
            "smtp-host": "127.0.0.1", "smtp-port": "1", "smtp-security": "plain", "mail-from": "h@anytown.example",
        ]
        try await Office.open(kind, settings: nowhere) { office in
            try await office.queue()
            #expect(try await office.round().trouble?.reason == .unreachable)
            let letter = try await office.only()
            #expect(letter.state == .waiting && letter.tries == 1 && letter.content != nil)
        }
    }

    @Test(arguments: [
        (["smtp-security": "plain"], "smtp-security"), (["smtp-security": "none"], "smtp-security"),
        (["mail-from": "Anytown <h@anytown.example>"], "mail-from"), (["smtp-port": "99999"], "smtp-port"),
        (["smtp-user": "hearth"], "smtp-password"),
        (["smtp-security": "plain-anywhere", "smtp-user": "hearth", "smtp-password": "x"], "smtp-user"),
    ])
    func `settings that cannot work or would show a password are refused by name`(
        change: [String: String], place: String
    ) async throws {
        let settings = ["smtp-host": "mail.anytown.example", "mail-from": "h@anytown.example"].merging(change) { $1 }
        try await Office.open(settings: settings) { office in
            do {
                _ = try MailSettings(office.ground.ground.settings)
                Issue.record("the settings were taken")
            } catch let refusal as Refusal {
                #expect(refusal.problems.map(\.place) == [place])
            }
        }
    }
}
