import Foundation
import Proving
import Store
import Synchronization
import Testing

/// The built program, run as a person or a script runs it, in a folder of its own.
struct Command: Sendable {
    struct Outcome: Sendable {
        let status: Int32
        let output: String
        let errors: String
    }

    let folder: URL
    let environment: [String: String]

    /// Lends the command together with a database that has nothing in it.
    static func lend(
        _ kind: DatabaseKind = .sqlite, to body: (Command, DatabaseAddress) async throws -> Void
    ) async throws {
        try await ProvingGround.lendEmpty(kind) { address, folder in
            let environment = [
                "HEARTH_DATABASE": Self.written(address),
                "HEARTH_KEY_FILE": folder.appendingPathComponent("hearth.key").path,
                "PATH": "/usr/bin:/bin", "HOME": folder.path,
            ]
            try await body(Command(folder: folder, environment: environment), address)
        }
    }

    /// The same command on another database, with the same key.
    func on(_ address: DatabaseAddress) -> Command {
        Command(folder: folder, environment: environment.merging(["HEARTH_DATABASE": Self.written(address)]) { $1 })
    }

    /// Runs the command to its end.
    @discardableResult
    func run(_ arguments: String...) async throws -> Outcome { try await start(arguments).end() }

    /// Runs the command and expects it to be done.
    @discardableResult
    func done(_ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation) async throws -> String {
        let outcome = try await start(arguments).end()
        #expect(outcome.status == 0, "\(outcome.errors)", sourceLocation: sourceLocation)
        return outcome.output
    }

    func start(_ arguments: [String]) throws -> Running {
        try Running(Self.program, arguments, environment: environment, folder: folder)
    }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    /// The program stands beside the tests.
    private static var program: URL {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("hearth")
    }

    private static func written(_ address: DatabaseAddress) -> String {
        switch address {
        case .sqlite(let path): "sqlite:\(path)"
        case .postgres(let address): address
        }
    }
}

/// A command that has begun.
final class Running: Sendable {
    private let process: Mutex<Process>
    private let output: URL
    private let errors: URL
    private let ended: AsyncStream<Int32>

    init(_ program: URL, _ arguments: [String], environment: [String: String], folder: URL) throws {
        let name = UUID().uuidString
        output = folder.appendingPathComponent("\(name).out")
        errors = folder.appendingPathComponent("\(name).err")
        let made = Process()
        made.executableURL = program
        made.arguments = arguments
        made.environment = environment
        made.currentDirectoryURL = folder
        made.standardOutput = try Self.handle(output)
        made.standardError = try Self.handle(errors)
        let (stream, end) = AsyncStream.makeStream(of: Int32.self)
        made.terminationHandler = { process in
            end.yield(process.terminationStatus)
            end.finish()
        }
        ended = stream
        try made.run()
        process = Mutex(made)
    }

    /// Ends it as a power cut would.
    func kill() { process.withLock { _ = Foundation.kill($0.processIdentifier, SIGKILL) } }

    func end() async throws -> Command.Outcome {
        var status: Int32 = -1
        for await found in ended { status = found }
        return Command.Outcome(
            status: status, output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }

    private static func handle(_ url: URL) throws -> FileHandle {
        _ = FileManager.default.createFile(atPath: url.path, contents: nil)
        return try FileHandle(forWritingTo: url)
    }
}
