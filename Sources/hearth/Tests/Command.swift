import Foundation
import Proving
import Store
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

/// A command that has begun. It is started by `posix_spawn`: Foundation's `Process` falls over now and then where many
/// threads open and close files at once, as tests do.
struct Running: Sendable {
    private let id: pid_t
    private let output: URL
    private let errors: URL

    init(_ program: URL, _ arguments: [String], environment: [String: String], folder: URL) throws {
        let name = UUID().uuidString
        output = folder.appendingPathComponent("\(name).out")
        errors = folder.appendingPathComponent("\(name).err")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output.path, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors.path, O_WRONLY | O_CREAT, 0o600)
        // The shell goes to the folder and becomes the program.
        let line = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder.path, program.path] + arguments
        var words = line.map { strdup($0) } + [nil]
        var settings = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + settings { free(text) } }
        var id: pid_t = 0
        try #require(posix_spawn(&id, "/bin/sh", &actions, nil, &words, &settings) == 0)
        self.id = id
    }

    /// Ends it as a power cut would.
    func kill() { Foundation.kill(id, SIGKILL) }

    /// Waits for it to end, on a thread that has nothing else to do.
    func end() async throws -> Command.Outcome {
        let status = await withCheckedContinuation { continuation in
            Thread.detachNewThread { [id] in
                var status: Int32 = 0
                while waitpid(id, &status, 0) < 0, errno == EINTR {}
                // What `WEXITSTATUS` does; a signal gives 128 and its number, as in a shell.
                continuation.resume(returning: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F)
            }
        }
        return Command.Outcome(
            status: status, output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }
}
