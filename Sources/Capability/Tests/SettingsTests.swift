import Basics
import Foundation
import Testing

@testable import Capability

/// A flag is stronger than the environment, the environment than the file, and the file than what is usual.
struct SettingsTests {
    private let environment = ["HEARTH_PORT": "2", "HEARTH_HOST": "env.example", "HEARTH_KEY_FILE": "/env/key"]

    @Test func `the strongest that says something wins, and says where it came from`() async throws {
        try await withFile(#"{"port": "3", "host": "file.example", "database": "sqlite:file.sqlite"}"#) { path in
            let settings = try await Settings(flags: ["port": "1"], environment: environment, file: path)
            #expect(found(settings, .port) == "1 flag")
            #expect(found(settings, .host) == "env.example environment")
            #expect(found(settings, .keyFile) == "/env/key environment")
            #expect(found(settings, .database) == "sqlite:file.sqlite file \(path)")
            #expect(found(settings, .logLevel) == "info standard")
            #expect(found(settings, .postcodes) == "nil standard")
        }
    }

    @Test func `a number in the file may be written as one`() async throws {
        try await withFile(#"{"port": 8081, "key-file": "/file/key"}"#) { path in
            let settings = try await Settings(environment: [:], file: path)
            #expect(found(settings, .port) == "8081 file \(path)")
            #expect(found(settings, .keyFile) == "/file/key file \(path)")
        }
    }

    @Test func `an empty value says nothing`() async throws {
        try await withFile(#"{"host": ""}"#) { path in
            let settings = try await Settings(flags: ["host": ""], environment: ["HEARTH_HOST": ""], file: path)
            #expect(found(settings, .host) == "127.0.0.1 standard")
        }
    }

    @Test func `the environment may name the file, and a flag another`() async throws {
        try await withFile(#"{"port": "3"}"#) { path in
            let settings = try await Settings(environment: ["HEARTH_CONFIG": path])
            #expect(found(settings, .port) == "3 file \(path)")
            let other = try await Settings(environment: ["HEARTH_CONFIG": "/nowhere/hearth.json"], file: path)
            #expect(found(other, .port) == "3 file \(path)")
        }
    }

    @Test func `a file that was named and is missing is refused`() async throws {
        let said = try await refusal { try await Settings(environment: [:], file: "/nowhere/hearth.json") }
        #expect(
            said
                == "There is no settings file at /nowhere/hearth.json. Check the path after --config or in "
                + "HEARTH_CONFIG."
        )
        let fromEnvironment = try await refusal {
            try await Settings(environment: ["HEARTH_CONFIG": "/nowhere/x.json"])
        }
        #expect(fromEnvironment.contains("/nowhere/x.json"))
    }

    @Test func `no file at all is fine`() async throws {
        let settings = try await Settings(environment: [:])
        #expect(found(settings, .port) == "8080 standard")
    }

    @Test(arguments: ["", "port: 3", "{", "[1, 2]", "\"port\"", "{\"port\" 3}"])
    func `a file that is no JSON object is refused with what it should be`(text: String) async throws {
        try await withFile(text) { path in
            let said = try await refusal { try await Settings(environment: [:], file: path) }
            #expect(
                said
                    == "The settings file \(path) cannot be read. It should be a JSON object such as {\"port\": "
                    + "\"8080\"}."
            )
        }
    }

    @Test(arguments: ["1", "80", "8080", "65535"])
    func `a number within its range is taken`(text: String) async throws {
        let settings = try await Settings(flags: ["port": text], environment: [:])
        #expect(try settings.number(.port, in: 1...65_535) == Int(text))
    }

    @Test(arguments: ["0", "65536", "-1", "8080.5", "eighty", "99999999999999999999", "0x50"])
    func `a number outside it is refused, with the range and what was given`(text: String) async throws {
        let settings = try await Settings(flags: ["port": text], environment: [:])
        let said = try await refusal { try settings.number(.port, in: 1...65_535) }
        #expect(said == "port should be a whole number from 1 to 65535, and is \(text).")
    }

    @Test func `a number that nobody set is none`() async throws {
        let settings = try await Settings(environment: [:])
        #expect(try settings.number(.metricsPort, in: 1...65_535) == nil)
    }

    @Test func `each setting has the name of its variable`() {
        #expect(Setting.keyFile.variable == "HEARTH_KEY_FILE")
        #expect(Set(Setting.all.map(\.variable)).count == Setting.all.count)
    }

    @Test func `every refusal is there in Welsh`() {
        for words in [
            SettingsWords.fileMissing("x"), SettingsWords.fileUnreadable("x"),
            SettingsWords.notANumber("x", "y", 1...2),
            SettingsWords.noKeyPlace("x"),
        ] { #expect(words.welsh != words.english) }
    }

    private func found(_ settings: Settings, _ setting: Setting) -> String {
        let (value, origin) = settings.found(setting)
        let place =
            switch origin {
            case .flag: "flag"
            case .environment: "environment"
            case .file(let path): "file \(path)"
            case .standard: "standard"
            }
        return "\(value ?? "nil") \(place)"
    }

    private func withFile(_ text: String, _ body: (String) async throws -> Void) async throws {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("hearth-\(UUID().uuidString).json")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        try await body(file.path)
    }
}

/// The English sentences with which the work is refused; empty where it is not.
func refusal(_ work: () async throws -> some Any) async throws -> String {
    do {
        _ = try await work()
        return ""
    } catch let refusal as Refusal {
        return refusal.description
    }
}
