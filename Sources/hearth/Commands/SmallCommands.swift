import ArgumentParser
import Basics
import Capability
import Foundation
import Store

/// `hearth summary`: counts of everything the database holds.
struct SummaryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summary", abstract: "Count everything the database holds.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Option(help: "text or json.")
    var format = Format.text
    @OptionGroup var council: CouncilOptions

    func run() async throws {
        let ground = try await council.open()
        var counts: [String: Int] = [:]
        for capability in CapabilityList.current.standing(on: ground) {
            counts.merge(try await capability.summary()) { first, _ in first }
        }
        counts["audit_entries"] = try await AuditStore(records: ground.records).count()
        switch format {
        case .text: for (name, count) in counts.sorted(by: { $0.key < $1.key }) { print("\(name)\t\(count)") }
        case .json:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            print(String(decoding: try encoder.encode(counts), as: UTF8.self))
        }
    }
}

/// `hearth verify`: whether anything was changed behind Hearth's back.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check the database, every seal, the vault and the chain of the audit.",
        discussion: "Exit code 1 where anything is found. Nothing is changed.")

    @OptionGroup var council: CouncilOptions

    func run() async throws {
        let ground = try await council.open()
        let report = try await Verification(ground: ground).report()
        for line in report.checked { print(line) }
        for problem in report.problems { print("FOUND: \(problem)") }
        guard report.problems.isEmpty else { throw ExitCode(1) }
        print("All is as it was written.")
    }
}

/// `hearth migrate`: brings a database that an earlier Hearth made up to this one.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Bring a database that an earlier Hearth made up to date.",
        discussion: "Make a backup first. All changes are made, or none.")

    @OptionGroup var council: CouncilOptions

    func run() async throws {
        _ = try await council.open(migrating: true)
        print("The database is up to date.")
    }
}

/// `hearth backup`: everything in one file.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Write everything into one file, while the server goes on.",
        discussion: """
            The file restores into SQLite or PostgreSQL alike. It does not hold the key: keep the key file as well, and
            not in the same place.
            """)

    @Argument(help: "The file to write.", completion: .file())
    var file: String
    @OptionGroup var council: CouncilOptions

    func run() async throws {
        let ground = try await council.open()
        let count = try await Backup(records: ground.records, migrations: CapabilityList.current.migrations)
            .write(to: file)
        print("\(file): \(count.written) rows. Keep the key file too, in another place.")
    }
}

/// `hearth restore`: a backup into an empty database.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup into an empty database, of either kind.",
        discussion: """
            EXAMPLE
              hearth restore hearth.backup --database sqlite:restored/hearth.sqlite --key-file kept/hearth.key
            """)

    @Argument(help: "The backup.", completion: .file())
    var file: String
    @OptionGroup var council: CouncilOptions

    func run() async throws {
        let ground = try await Opening(settings: try await council.settings()).emptyGround()
        let count = try await Backup(records: ground.records, migrations: CapabilityList.current.migrations)
            .restore(from: file, leavingOut: CapabilityList.current.fleetingTables)
        try await ground.records.checkKey()
        let act = Act("backup.restored", by: .command(ProcessInfo.processInfo.userName), on: "database")
        try await ground.records.act(act) { _, _ in }
        let report = try await Verification(ground: ground).report()
        for problem in report.problems { print("FOUND: \(problem)") }
        guard report.problems.isEmpty else { throw ExitCode(1) }
        print(
            """
            Restored \(count.written) rows; all is as it was written. Everyone signs in anew.
            Look at hearth user list: who was disabled after the backup was made may sign in again.
            """)
    }
}

/// `hearth export`: what the council holds as files that anybody can read.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write what the council holds as CSV files that anybody can read.",
        discussion: """
            Secrets and sealed records are left out; a backup holds those. Our children's counts are exact: the file
            with "internal" in its name is for named staff.
            """)

    @Argument(help: "The folder to write to; made where it is missing.", completion: .directory)
    var folder: String
    @OptionGroup var council: CouncilOptions

    func run() async throws {
        let ground = try await council.open()
        let target = URL(fileURLWithPath: folder)
        try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
        let act = Act("export.made", by: .command(ProcessInfo.processInfo.userName), on: "database")
        try await ground.records.act(act) { _, _ in }
        var files: [ExportFile] = []
        for capability in CapabilityList.current.standing(on: ground) { files += try await capability.exports() }
        let audit = try await AuditStore(records: ground.records).entries()
        files.append(
            ExportFile(
                "audit.csv", heads: ["number", "at", "actor", "act", "subject", "detail"],
                rows: audit.map { ["\($0.number)", $0.at, $0.actor, $0.act, $0.subject, $0.detail] }))
        for file in files {
            try Data(file.text.utf8).write(to: target.appendingPathComponent(file.name), options: .atomic)
            print(target.appendingPathComponent(file.name).path)
        }
    }
}

/// `hearth settings`: what is in force and where it came from. Passwords in addresses are left out.
struct SettingsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings", abstract: "Show every setting with its value and where that came from.")

    @OptionGroup var council: CouncilOptions

    func run() async throws {
        let settings = try await council.settings()
        for setting in CapabilityList.current.settings {
            let (value, origin) = settings.found(setting)
            let place =
                switch origin {
                case .flag: "flag --\(setting.name)"
                case .environment: setting.variable
                case .file(let path): path
                case .standard: "standard"
                }
            let shown = value.map { setting.isSecret ? "••••••" : DatabaseAddress.masked($0) } ?? "not set"
            print("\(setting.name)\t\(shown)\t(\(place))\t\(setting.purpose)")
        }
    }
}

/// `hearth version`.
struct VersionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "version", abstract: "Say which Hearth this is.")

    func run() async throws { print("hearth \(Hearth.version)") }
}
