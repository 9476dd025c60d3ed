import Basics
import Foundation
import Proving
import Testing

@testable import Store

/// The key is kept apart, closed to others, and belongs to one database.
struct KeyTests {
    @Test func `a new key file is one line of hexadecimal that only its owner can read`() async throws {
        try await ProvingGround.lendEmpty { _, folder in
            let path = folder.appendingPathComponent("hearth.key").path
            let keys = try KeyFile.readOrMake(path)
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text.wholeMatch(of: /[0-9a-f]{64}\n/) != nil)
            #expect(try permissions(path) == 0o600)
            #expect(try KeyFile.read(path).written == keys.written)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["hearth.key"])
        }
    }

    @Test func `a key that is there is left as it is`() async throws {
        try await withKey(String(repeating: "0f", count: 32)) { path in
            let keys = try KeyFile.readOrMake(path)
            #expect(keys.written == String(repeating: "0f", count: 32))
        }
    }

    @Test func `nodes that make the key at the same moment all have the same one`() async throws {
        try await ProvingGround.lendEmpty { _, folder in
            let path = folder.appendingPathComponent("hearth.key").path
            let made = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<16 { group.addTask { try KeyFile.readOrMake(path).written } }
                return try await group.reduce(into: Set<String>()) { $0.insert($1) }
            }
            #expect(made.count == 1)
        }
    }

    @Test(arguments: [0o640, 0o604, 0o644, 0o660, 0o601])
    func `a key that others can read is refused, with what to do`(mode: Int) async throws {
        try await withKey(String(repeating: "0f", count: 32), mode: mode) { path in
            let said = try await refusal { try KeyFile.read(path) }
            #expect(said == "Others on this machine can read the key file \(path). Close it first: chmod 600 \(path)")
        }
    }

    @Test(arguments: [
        Data(), Data("secret".utf8), Data(String(repeating: "0f", count: 31).utf8),
        Data(String(repeating: "0f", count: 33).utf8), Data(String(repeating: "zz", count: 32).utf8),
        Data([0xFF, 0xFE, 0x00, 0x80]), Data(count: 32),
    ])
    func `a file that is no key is refused`(content: Data) async throws {
        try await ProvingGround.lendEmpty { _, folder in
            let path = folder.appendingPathComponent("hearth.key").path
            _ = FileManager.default.createFile(atPath: path, contents: content, attributes: [.posixPermissions: 0o600])
            let said = try await refusal { try KeyFile.read(path) }
            #expect(said == "The file \(path) is not a Hearth key: it should be one line of 64 hexadecimal digits.")
        }
    }

    @Test func `a missing key is named, with where it may be`() async throws {
        let said = try await refusal { try KeyFile.read("/nowhere/hearth.key") }
        #expect(said.hasPrefix("The key file /nowhere/hearth.key is missing."))
    }

    @Test(arguments: DatabaseKind.all)
    func `a database takes no other key than its own`(kind: DatabaseKind) async throws {
        try await ProvingGround.lend(kind) { ground in
            try await ground.records.checkKey()
            let other = Records(database: ground.records.database, keys: .random(), clock: ground.records.clock)
            await #expect(throws: StoreFault.wrongKey) { try await other.checkKey() }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `of two nodes that begin with different keys one is refused`(kind: DatabaseKind) async throws {
        try await ProvingGround.lendEmpty(kind) { address, _ in
            try await address.lend { database in
                _ = try await Migrations([]).run(on: database, at: StandingClock().now)
                let refused = await withTaskGroup(of: Bool.self) { group in
                    for _ in 0..<4 {
                        group.addTask {
                            let records = Records(database: database, keys: .random(), clock: StandingClock().clock)
                            do { try await records.checkKey() } catch { return error as? StoreFault == .wrongKey }
                            return false
                        }
                    }
                    return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
                }
                #expect(refused == 3)
            }
        }
    }

    @Test func `what is hashed for one purpose says nothing of another`() {
        let keys = Keys(secret: Array(0..<32))
        #expect(keys.hash([1], for: "seal") == keys.hash([1], for: "seal"))
        #expect(keys.hash([1], for: "seal") != keys.hash([1], for: "audit"))
        #expect(keys.hash([1], for: "seal") != keys.hash([2], for: "seal"))
        #expect(keys.hash([1], for: "seal") != Keys(secret: Array(1...32)).hash([1], for: "seal"))
    }

    private func withKey(_ text: String, mode: Int = 0o600, _ body: (String) async throws -> Void) async throws {
        try await ProvingGround.lendEmpty { _, folder in
            let path = folder.appendingPathComponent("hearth.key").path
            _ = FileManager.default.createFile(
                atPath: path, contents: Data((text + "\n").utf8), attributes: [.posixPermissions: mode])
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
            try await body(path)
        }
    }

    private func permissions(_ path: String) throws -> Int? {
        (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
    }
}
