import Foundation
import Proving
import Store
import Testing

/// Whatever interrupts a load, the picture is the old one or the new one and never a part of either.
struct InterruptionTests {
    @Test(arguments: DatabaseKind.all)
    func `two loads at once leave one whole picture`(kind: DatabaseKind) async throws {
        try await Command.lend(kind) { command, _ in
            try await make(command, [("one", 800), ("two", 1200)])
            try await command.done("council")
            let outcomes = try await together(command, ["one", "two"])
            #expect(outcomes == [0, 0])
            let records = try await wholePicture(command)
            #expect([800, 1200].contains(records))
            #expect(try await command.done("return", "list").split(separator: "\n").count == 2)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `two loads at once into a database that is not there yet leave one whole picture`(
        kind: DatabaseKind
    ) async throws {
        try await Command.lend(kind) { command, _ in
            try await make(command, [("one", 50), ("two", 70)])
            let outcomes = try await together(command, ["one", "two"])
            #expect(outcomes == [0, 0])
            let records = try await wholePicture(command)
            #expect([50, 70].contains(records))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a load that is killed leaves the old picture or the new one`(kind: DatabaseKind) async throws {
        try await Command.lend(kind) { command, _ in
            try await make(command, [("old", 300), ("new", 4000)])
            try await command.done("return", "load", "old/2025-26")
            for attempt in 0..<12 {
                let running = try command.start(["return", "load", "new/2025-26"])
                try await Task.sleep(for: .milliseconds(Int.random(in: 30...700)))
                running.kill()
                _ = try await running.end()
                let records = try await wholePicture(command)
                #expect([300, 4000].contains(records), "attempt \(attempt)")
                if records == 4000 { try await command.done("return", "load", "old/2025-26") }
            }
        }
    }

    private func make(_ command: Command, _ returns: [(folder: String, children: Int)]) async throws {
        for one in returns { try await command.done("return", "make", one.folder, "--children", "\(one.children)") }
    }

    private func together(_ command: Command, _ folders: [String]) async throws -> [Int32] {
        let running = try folders.map { try command.start(["return", "load", "\($0)/2025-26"]) }
        var statuses: [Int32] = []
        for one in running {
            let outcome = try await one.end()
            if outcome.status != 0 { Issue.record("\(outcome.errors)") }
            statuses.append(outcome.status)
        }
        return statuses
    }

    /// How many records the vault holds, once it is found to be whole.
    private func wholePicture(_ command: Command) async throws -> Int {
        try await command.done("verify")
        let list = try await command.done("return", "list").split(separator: "\n").filter { $0.contains("\tin use\t") }
        #expect(list.count == 1)
        let loaded = list.first?.firstMatch(of: /\t(\d+) children\t/).flatMap { Int($0.1) }
        let kept = try await command.done("summary").firstMatch(of: /vault_records\t(\d+)\n/).flatMap { Int($0.1) }
        #expect(loaded == kept)
        return kept ?? 0
    }
}
