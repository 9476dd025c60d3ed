import Foundation

/// A real mail server (Python's aiosmtpd) that keeps every letter it takes as a file. `script/test` installs it and
/// names its folder in `HEARTH_TEST_MAIL`.
package struct MailServer: Sendable {
    /// How it is spoken to, as `mail-server.py` reads it.
    package enum Mode: String, Sendable, CaseIterable {
        case plain, starttls, tls
        case plainWithPassword = "plain+auth"
        case starttlsWithPassword = "starttls+auth"
        case starttlsWithLogin = "starttls+login"
        /// With somebody on the way who slips in an answer before TLS begins; it takes no letter.
        case inject

        package static let honest = allCases.filter { $0 != .inject }
    }

    package enum Certificate: String, Sendable {
        /// For `localhost`, believed by nobody who is not told to.
        case own = "server"
        /// For another name.
        case elsewhere
    }

    /// Why there is no mail server to test with.
    struct Missing: Error { let why: String }

    /// Where the tools are; nil where they are not installed.
    private static var tools: String? { ProcessInfo.processInfo.environment["HEARTH_TEST_MAIL"] }

    package static var isThere: Bool { tools != nil }

    package let port: Int
    private let folder: URL
    private let security: String
    private let tools: String
    private let certificate: Certificate

    /// Lends a server to the body; it is gone afterwards.
    package static func lend(
        _ mode: Mode = .plain, certificate: Certificate = .own, to body: (MailServer) async throws -> Void
    ) async throws {
        guard let tools = Self.tools else { throw Missing(why: "HEARTH_TEST_MAIL is not set") }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("mail-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("mail-server.py")
        let program = [
            "\(tools)/bin/python", script.path, folder.path, mode.rawValue, "\(tools)/\(certificate.rawValue).pem",
            "\(tools)/\(certificate.rawValue).key",
        ]
        let id = try spawn(program, in: folder)
        defer { end(id) }
        let security = mode == .inject ? "starttls" : String(mode.rawValue.prefix { $0 != "+" })
        let port = try await port(in: folder)
        try await body(
            MailServer(port: port, folder: folder, security: security, tools: tools, certificate: certificate))
    }

    /// The settings with which Hearth finds it, its certificate believed.
    package var settings: [String: String] {
        [
            "smtp-host": "localhost", "smtp-port": "\(port)", "smtp-security": security,
            "mail-from": "hearth@anytown.example", "address": "https://hearth.anytown.example",
            "smtp-trust": "\(tools)/\(certificate.rawValue).pem",
        ]
    }

    /// The letters that it took, in the order in which it took them: to whom, and the text as it came.
    package var letters: [(to: String, text: String)] {
        get throws {
            let place = folder.appendingPathComponent("letters")
            return try FileManager.default.contentsOfDirectory(atPath: place.path).sorted().map { name in
                let bytes = try Data(contentsOf: place.appendingPathComponent(name))
                return (String(name.dropFirst(6)), String(decoding: bytes, as: UTF8.self))
            }
        }
    }

    /// How many letters it took so far.
    package var count: Int {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("letters").path).count
        }
    }

    private static func spawn(_ program: [String], in folder: URL) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        let log = folder.appendingPathComponent("log").path
        posix_spawn_file_actions_addopen(&actions, 1, log, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        var words = program.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var id: pid_t = 0
        var none: [UnsafeMutablePointer<CChar>?] = [nil]
        guard posix_spawn(&id, program[0], &actions, nil, &words, &none) == 0 else {
            throw Missing(why: "\(program[0]) cannot be run")
        }
        return id
    }

    private static func end(_ id: pid_t) {
        kill(id, SIGKILL)
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
    }

    private static func port(in folder: URL) async throws -> Int {
        let file = folder.appendingPathComponent("port")
        for _ in 0..<600 {
            // It is not there until the server listens.
            if let text = try? String(contentsOf: file, encoding: .utf8), let port = Int(text) { return port }
            try await Task.sleep(for: .milliseconds(50))
        }
        let log = try? String(contentsOf: folder.appendingPathComponent("log"), encoding: .utf8)
        throw Missing(why: "the mail server did not begin: \(log ?? "")")
    }
}
