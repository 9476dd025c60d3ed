import Basics
import Council
import Proving
import Store
import Testing
import Web

@testable import Post

/// What the outbox keeps, sends and holds back.
@Suite(.enabled(if: MailServer.isThere))
struct OutboxTests {
    private struct Broken: Error {}

    @Test(arguments: DatabaseKind.all)
    func `a letter and the act it belongs to are kept together or not at all`(kind: DatabaseKind) async throws {
        try await Office.open(kind) { office in
            let outbox = office.outbox
            let now = outbox.records.now
            await #expect(throws: Broken.self) {
                try await outbox.records.act(Act("x.done", by: .system("test"), on: "x")) { connection, _ in
                    try outbox.add(Office.reminder(), on: connection, at: now)
                    throw Broken()
                }
            }
            let states = try await office.states()
            #expect(states.isEmpty)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the same reminder queued twice is one letter`(kind: DatabaseKind) async throws {
        try await Office.open(kind) { office in
            let first = try await office.queue(Office.reminder(once: "2026-11:lead-1"))
            let again = try await office.queue(Office.reminder(once: "2026-11:lead-1"))
            let next = try await office.queue(Office.reminder(once: "2026-12:lead-1"))
            let states = try await office.states()
            #expect(first != nil && again == nil && next != nil && states.count == 2)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what a letter says lies sealed in the database, bound to its row`(kind: DatabaseKind) async throws {
        try await Office.open(kind) { office in
            let id = try #require(try await office.queue())
            let content = try #require(try await office.only().content)
            #expect(content.count > 100)
            #expect(!String(decoding: content, as: UTF8.self).contains("update"))
            #expect(office.outbox.envelope.opened(content, as: id)?.subject == "Tell how it goes")
            #expect(office.outbox.envelope.opened(content, as: .make(at: office.ground.clock.now)) == nil)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a letter whose address was changed behind our back goes nowhere, and the next one goes`(
        kind: DatabaseKind
    ) async throws {
        try await MailServer.lend { server in
            try await Office.open(kind, server) { office in
                try await office.queue(Office.reminder(isAskedFor: true))
                try await office.ground.records.keep { try $0.run("UPDATE letter SET address = 'thief@else.example'") }
                try await office.queue(Office.reminder(to: "second@anytown.example"))
                #expect(try await office.round() == .init(sent: 1))
                #expect(try server.letters.map(\.to) == ["second@anytown.example"])
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a demonstration sends nothing and shows what would have gone`(kind: DatabaseKind) async throws {
        try await MailServer.lend { server in
            try await Office.open(kind, server, isDemonstration: true) { office in
                let id = try #require(try await office.queue())
                try await office.queue(Office.reminder(isAskedFor: true))
                // One that waited before the council became a demonstration.
                try await office.ground.records.keep {
                    try $0.run("UPDATE letter SET state = 'waiting' WHERE is_asked_for = 1")
                }
                #expect(try await office.round() == .init())
                #expect(try await office.states() == [.held, .held])
                #expect(try await office.desk.letter(id)?.text?.subject == "Tell how it goes")
                for order in OutboxDesk.Order.allCases where order != .cancel {
                    #expect(try await !office.desk.carryOut(order, on: id, by: .system("test")))
                }
                #expect(try server.count == 0)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a reminder waits out the evening and the weekend, a link that was asked for goes at once`(
        kind: DatabaseKind
    ) async throws {
        try await MailServer.lend { server in
            // Friday, seven in the evening.
            try await Office.open(kind, at: "2026-11-20T19:00:00.000Z", server) { office in
                try await office.queue()
                try await office.queue(Office.reminder(isAskedFor: true))
                #expect(try await office.round() == .init(sent: 1))
                let waiting = try await office.desk.letters(in: .waiting, page: 1, size: 2).letters
                #expect(waiting.map(\.nextAt.iso) == ["2026-11-23T08:00:00.000Z"])
                #expect(waiting.map(\.tries) == [0], "waiting for the morning is no try")
                office.ground.clock.move(seconds: 61 * 3600)
                #expect(try await office.round() == .init(sent: 1))
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the second letter to a person waits for another day, also where two nodes send at once`(
        kind: DatabaseKind
    ) async throws {
        try await MailServer.lend { server in
            try await Office.open(kind, at: "2026-11-18T10:00:00.000Z", server) { office in
                for _ in 0..<6 { try await office.queue(Office.reminder(to: "Lead@anytown.example")) }
                try await office.queue(Office.reminder(to: "lead@Anytown.example"))
                let sent = try await withThrowingTaskGroup(of: Int.self) { group in
                    for node in ["one", "two", "three"] { group.addTask { try await office.round(node: node).sent } }
                    return try await group.reduce(0, +)
                }
                #expect(sent == 1)
                var days: [String] = []
                for _ in 0..<12 {
                    office.ground.clock.move(seconds: 86_400)
                    if try await office.round().sent > 0 { days.append(office.ground.clock.now.inLondon.day.iso) }
                }
                // Wednesday 18; Thursday, Friday: three that week; then Monday, Tuesday, Wednesday; then Monday.
                #expect(days == ["2026-11-19", "2026-11-20", "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-30"])
                #expect(try server.count == 7)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `rules that are changed reach the letters that the earlier ones put off, and no others`(
        kind: DatabaseKind
    ) async throws {
        try await MailServer.lend { server in
            try await Office.open(kind, at: "2026-11-18T10:00:00.000Z", server) { office in
                for _ in 0..<3 { try await office.queue() }
                let tomorrow = office.ground.clock.now.adding(seconds: 86_400)
                try await office.queue(Office.reminder(to: "later@anytown.example", notBefore: tomorrow))
                #expect(try await office.round() == .init(sent: 1))
                var rules = PostRules.standard
                (rules.perDay, rules.perWeek) = (20, 20)
                let store = PostRulesStore(records: office.ground.records)
                #expect(try await store.keep(rules, by: .system("test")))
                #expect(try await office.round() == .init(sent: 2))
                #expect(try await office.states() == [.sent, .sent, .sent, .waiting])
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a letter with a day of its own does not go before it`(kind: DatabaseKind) async throws {
        try await MailServer.lend { server in
            try await Office.open(kind, at: "2026-11-17T10:00:00.000Z", server) { office in
                let later = office.ground.clock.now.adding(seconds: 86_400)
                try await office.queue(Office.reminder(notBefore: later))
                #expect(try await office.round() == .init())
                office.ground.clock.move(seconds: 86_400)
                #expect(try await office.round() == .init(sent: 1))
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a node that dies with a letter in hand leaves that one unsure and the rest to others`(
        kind: DatabaseKind
    ) async throws {
        try await MailServer.lend { server in
            try await Office.open(kind, server) { office in
                for number in 0..<5 { try await office.queue(Office.reminder(to: "lead\(number)@anytown.example")) }
                // It leases them all, notes that it sends the first, and is never heard of again.
                let dead = PostQueue(outbox: office.outbox, node: "dead", leaseSeconds: 120)
                let leased = try await dead.claim(20)
                #expect(leased.count == 5)
                #expect(try await dead.turn(settling: nil, to: leased[0]) != nil)
                #expect(try await office.round() == .init(), "they are in another’s hand")
                office.ground.clock.move(seconds: 121)
                #expect(try await office.round() == .init(sent: 4))
                #expect(try await office.states() == [.sent, .sent, .sent, .sent, .unsure])
                // It was only slow after all: what it says of its letter is believed.
                _ = try await dead.turn(settling: (leased[0], .taken), to: leased[1])
                #expect(try await office.states() == Array(repeating: .sent, count: 5))
                #expect(try server.count == 4, "the second was no longer its to send")
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an officer sends now in quiet hours, cancels, and is told where a letter has moved on`(
        kind: DatabaseKind
    ) async throws {
        try await MailServer.lend { server in
            try await Office.open(kind, at: "2026-11-20T19:00:00.000Z", server) { office in
                let hurried = try #require(try await office.queue())
                let stopped = try #require(try await office.queue(Office.reminder(to: "other@anytown.example")))
                #expect(try await office.desk.carryOut(.sendNow, on: hurried, by: .system("test")))
                #expect(try await office.desk.carryOut(.cancel, on: stopped, by: .system("test")))
                #expect(try await office.round() == .init(sent: 1))
                #expect(try await office.states() == [.cancelled, .sent])
                #expect(try await office.desk.letter(stopped)?.text == nil, "what it said is taken away")
                for order in OutboxDesk.Order.allCases {
                    #expect(try await !office.desk.carryOut(order, on: hurried, by: .system("test")))
                }
                let acts = try await AuditStore(records: office.ground.records).entries().map(\.act)
                #expect(
                    acts.suffix(5) == ["letter.send-now", "letter.cancel"]
                        + Array(repeating: "letter.moved-on", count: 3))
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what lay for a month is emptied, what lay for a year is gone, what waits stays`(
        kind: DatabaseKind
    ) async throws {
        try await Office.open(kind, isDemonstration: true) { office in
            let id = try #require(try await office.queue())
            office.ground.clock.move(seconds: 31 * 86_400)
            try await office.desk.forget()
            #expect(try await office.desk.letter(id)?.text == nil)
            office.ground.clock.move(seconds: 335 * 86_400)
            try await office.desk.forget()
            #expect(try await office.states().isEmpty)
        }
    }
}
