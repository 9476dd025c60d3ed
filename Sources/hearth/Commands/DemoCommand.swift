import ArgumentParser
import Basics
import Capability
import Foundation
import Store

/// `hearth demo`: a council to look at.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Make a demonstration council, whose children are all invented, and serve it.",
        discussion: """
            EXAMPLES
              hearth demo
              hearth demo denbighshire --port 8081 --fresh
            Councils: \(Demonstration.councils.joined(separator: ", ")).
            """)

    @Argument(help: "Which council.")
    var council = "denbighshire"
    @Option(help: "The folder in which each demonstration has a folder of its own.")
    var folder = ".hearth"
    @Flag(help: "Make it anew.")
    var fresh = false
    @Flag(help: "Make it and stop; do not serve.")
    var only = false
    @OptionGroup var listen: ListenOptions
    @OptionGroup var options: CouncilOptions

    func run() async throws {
        guard Demonstration.councils.contains(council) else {
            let known = Demonstration.councils.joined(separator: ", ")
            throw Refusal("council", HearthWords.noSuchCouncil(council, known))
        }
        let home = URL(fileURLWithPath: folder).appendingPathComponent(council)
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        var place = options
        place.database = options.database ?? "sqlite:\(home.appendingPathComponent("hearth.sqlite").path)"
        place.keyFile = options.keyFile ?? home.appendingPathComponent("hearth.key").path
        if !only { try await ListeningPlace(try await place.settings(adding: listen.flags)).tryOut() }
        let made = home.appendingPathComponent("made")
        // The sign-ins in the folder are those of the database they were made with. One whose making was broken off,
        // or that is in another database, is made anew.
        let address = try DatabaseAddress(place.database ?? "").shown
        let isMade = (try? String(contentsOf: made, encoding: .utf8)) == address
        if fresh || !isMade { try await clear(place, made) }
        var flags = listen.flags
        flags["postcodes"] = home.appendingPathComponent("postcodes.index").path
        let data = try await councils(place)
        let ground = try await place.open(adding: flags, settingUp: true, shift: try shift(home, data))
        if try await DemonstrationState(records: ground.records).isUnmade {
            try await make(ground, home, data)
            try Data(address.utf8).write(to: made)
        }
        printSignIns(home)
        if only { return await ground.records.database.close() }
        let server = try Server(ground: ground)
        let page = "http://\(server.place.host):\(server.place.port)"
        try await server.run { say("\nOpen \(page)\nStop with Ctrl-C.") }
    }

    private func councils(_ place: CouncilOptions) async throws -> URL {
        let folder = try await place.settings().value(.councils) ?? "Councils"
        guard let data = Companion.find(folder) else { throw Refusal("councils", HearthWords.noCouncils(folder)) }
        return data
    }

    /// How far the council's day is moved: to the day on which it is shown when it is made, and
    /// by as much ever after, so that its time goes on.
    private func shift(_ home: URL, _ data: URL) throws -> Int {
        let file = home.appendingPathComponent("shift")
        if let text = try? String(contentsOf: file, encoding: .utf8), let shift = Int(text) { return shift }
        guard let shown = Demonstration.shownOn(council, in: data) else { return 0 }
        let now = Instant.machineClock()
        let shift = now.inLondon.day.days(to: shown) * 86_400
        try Data("\(shift)".utf8).write(to: file)
        return shift
    }

    private func make(_ ground: Ground, _ home: URL, _ data: URL) async throws {
        let demonstration = Demonstration(council: council, folder: home, data: data) { say($0) }
        for capability in CapabilityList.current.standing(on: ground) {
            try await capability.demonstrate(demonstration)
        }
    }

    private func clear(_ place: CouncilOptions, _ made: URL) async throws {
        let address = try DatabaseAddress(place.database ?? "")
        let database = try address.open()
        try await DemonstrationState.clear(database, tables: CapabilityList.current.migrations.tables)
        // Where there is none, none is to be removed.
        try? FileManager.default.removeItem(at: made)
        try? FileManager.default.removeItem(at: made.deletingLastPathComponent().appendingPathComponent("shift"))
        await database.close()
    }

    private func printSignIns(_ home: URL) {
        // A demonstration whose sign-ins were taken away is served without them.
        guard let text = try? String(contentsOf: home.appendingPathComponent("sign-ins.txt"), encoding: .utf8) else {
            return
        }
        print("\nSign in as any of these (made up for this demonstration):\n")
        for line in text.split(separator: "\n") { say("  \(line)") }
    }
}

/// Whether a database holds a demonstration, and taking one away.
struct DemonstrationState {
    let records: Records

    var isUnmade: Bool {
        get async throws { try await records.read { try $0.count("SELECT count(*) FROM account") == 0 } }
    }

    /// Drops every table of a demonstration's database; a real council's is refused.
    static func clear(_ database: any Database, tables: [String]) async throws {
        let isEmpty = try await CapabilityList.current.migrations.isEmpty(database)
        guard !isEmpty else { return }
        try await database.writeAlone { connection in
            guard try isDemonstration(connection) else { throw Refusal("fresh", HearthWords.notADemonstration) }
            for table in tables.reversed() { try connection.define("DROP TABLE IF EXISTS \(table)") }
        }
    }

    /// A council that says so, or one whose making was broken off before it could: nobody else has done anything in
    /// it. A council that has people and no name yet is a real one.
    private static func isDemonstration(_ connection: any Connection) throws -> Bool {
        if let council = try connection.first("SELECT is_demonstration FROM council") {
            return try council.flag("is_demonstration")
        }
        return try connection.count("SELECT count(*) FROM audit WHERE actor <> 'system:demonstration'") == 0
    }
}
