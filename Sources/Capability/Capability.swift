import ArgumentParser
import Basics
import Store
import Web

/// A part of Hearth that a council would call by name. What it adds to the whole it says here, and nowhere else:
/// adding a capability is one folder, one line in `Package.swift` and one in `Capabilities.swift`.
package protocol Capability: Sendable {
    /// One word, as in the names of its migrations.
    static var name: String { get }
    /// In the order in which they run; none is ever changed or removed.
    static var migrations: [Migration] { get }
    static var permissions: [Permission] { get }
    static var commands: [any AsyncParsableCommand.Type] { get }
    /// The tables whose rows carry seals; `hearth verify` walks them.
    static var sealedTables: [SealedTable] { get }

    /// Tables whose rows do not outlive a restore, such as sessions.
    static var fleetingTables: [String] { get }

    /// The settings that it reads beyond those of every council.
    static var settings: [Setting] { get }

    /// The kinds of thing it holds that can be joined to others.
    static func kinds(_ records: Records) -> [ThingKind]
    /// What the links that it brings mean.
    static var meanings: [LinkMeaning] { get }

    init(_ ground: Ground)

    var navigation: [NavigationItem] { get }
    func addRoutes(to routes: inout Routes)
    /// What it has to say to this visitor on the first page; nothing where it has nothing for them.
    func frontLines(for visit: Visit) async throws -> [FrontLine]
    /// Work that repeats; none is normal.
    var chores: [Chore] { get }
    /// What it holds, counted, for `hearth summary`: names in `snake_case`.
    func summary() async throws -> [String: Int]
    /// What is wrong with what it holds beyond broken seals, as sentences for `hearth verify`.
    func inspect() async throws -> [Bilingual]
    /// What it holds as files that anybody can read, for `hearth export`: nothing sealed, nothing secret.
    func exports() async throws -> [ExportFile]
    /// Fills a new database with the demonstration council.
    func demonstrate(_ demonstration: Demonstration) async throws
}

extension Capability {
    package static var permissions: [Permission] { [] }
    package static var commands: [any AsyncParsableCommand.Type] { [] }
    package static var sealedTables: [SealedTable] { [] }
    package static var fleetingTables: [String] { [] }
    package static var settings: [Setting] { [] }
    package static func kinds(_ records: Records) -> [ThingKind] { [] }
    package static var meanings: [LinkMeaning] { [] }
    package var navigation: [NavigationItem] { [] }
    package func addRoutes(to routes: inout Routes) {}
    package func frontLines(for visit: Visit) async throws -> [FrontLine] { [] }
    package var chores: [Chore] { [] }
    package func summary() async throws -> [String: Int] { [:] }
    package func inspect() async throws -> [Bilingual] { [] }
    package func exports() async throws -> [ExportFile] { [] }
    package func demonstrate(_ demonstration: Demonstration) async throws {}
}

/// A question that the first page answers in a sentence, with the way to the rest.
package struct FrontLine: Sendable {
    package let question: Bilingual
    package let answer: Bilingual
    /// Where to read on, without its language, and the words of the link.
    package let path: String
    package let link: Bilingual
    /// Smaller comes first; the order of the questions that the first page asks.
    package let place: Int

    package init(_ question: Bilingual, answer: Bilingual, path: String, link: Bilingual, place: Int = 50) {
        self.place = place
        self.question = question
        self.answer = answer
        self.path = path
        self.link = link
    }
}

/// Work that is done again and again by whichever node comes first.
package struct Chore: Sendable {
    package let name: String
    package let everySeconds: Int
    package let work: @Sendable () async throws -> Void

    package init(_ name: String, everySeconds: Int, _ work: @escaping @Sendable () async throws -> Void) {
        self.name = name
        self.everySeconds = everySeconds
        self.work = work
    }
}

/// A file of an export: its name and its text.
package struct ExportFile: Sendable {
    package let name: String
    package let text: String

    package init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }

    /// A CSV file with its heads. Cells are quoted where they must be and never taken for a formula.
    package init(_ name: String, heads: [String], rows: [[String]]) {
        let lines = ([heads] + rows).map { $0.map(CSVCell.written).joined(separator: ",") }
        self.init(name, lines.joined(separator: "\n") + "\n")
    }
}
