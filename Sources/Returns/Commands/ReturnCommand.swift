import ArgumentParser
import Basics
import Capability
import Council
import Foundation
import SSDA903
import Store

/// `hearth return`: the statutory return.
package struct ReturnCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "return",
        abstract: "Check, load and write the yearly return on looked-after children (SSDA903), or make one up.",
        discussion: """
            EXAMPLES
              hearth return check ~/returns/2025-26 --authority E06000060 --postcodes postcodes.index
              hearth return load ~/returns/2025-26 --postcodes postcodes.index
              hearth return load ~/returns/so-far --year 2027 --to 2026-11-30 --postcodes postcodes.index
              hearth return write ~/returns/2025-26 --output ~/returns/as-xml --format xml
              hearth return list
              hearth return repairs
              hearth return make invented/ --children 2000
            """,
        subcommands: [
            CheckReturn.self, WriteReturn.self, LoadReturn.self, ListReturns.self, ListRepairs.self, MakeReturn.self,
        ])

    package init() {}
}

extension ReturnCommand {
    struct LoadReturn: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "load", abstract: "Load a return: everything in it, or nothing.",
            discussion: """
                Reads every file of the return in the folder, whatever they are called; Header and Episodes must be
                there. Each child's id becomes a keyed hash, the day of birth its month, postcodes a distance and
                whether the home is inside the area. A return of the same year that was loaded earlier is replaced
                whole. What joining it to the other years takes is told by hearth return repairs.
                """)

        @Argument(help: "The folder that holds the return's files.", completion: .directory)
        var folder: String
        @Option(
            help: "The year the return's year ends in: 2026 for 2025/26. Taken from the dates when not given.")
        var year: String?
        @Option(help: "The day the return was made up to, YYYY-MM-DD, for a return made before the year is over.")
        var to: String?
        @Option(help: "The postcode index that hearth postcodes load made. (HEARTH_POSTCODES)")
        var postcodes: String?
        @Option(help: "The council's authority code, where it is not set with hearth council.")
        var authority: String?
        @OptionGroup var council: CouncilOptions

        func run() async throws {
            let ground = try await council.open(adding: ["postcodes": postcodes], settingUp: true)
            let index = try ground.settings.value(.postcodes).map {
                try PostcodeIndex(opening: URL(fileURLWithPath: $0))
            }
            let own = try await CouncilStore(records: ground.records).council().authority
            let loading = Loading(records: ground.records, authority: authority ?? own, postcodes: index)
            let coveredTo = try to.map { text in
                guard let day = Day(iso: text) else { throw Refusal("to", ReturnsWords.notADay("--to", text)) }
                return day
            }
            let wanted = try year.map { text in
                guard let year = ReturnYear(typed: text) else { throw Refusal("year", ReturnsWords.yearWrong(text)) }
                return year
            }
            let steps = Steps(of: 3)
            let load = try await loading.load(
                URL(fileURLWithPath: folder), year: wanted, coveredTo: coveredTo,
                by: .command(ProcessInfo.processInfo.userName)
            ) { steps.next($0.english) }
            steps.done()
            for notice in load.notices { print("Note: \(notice.english)") }
            print(
                """
                Loaded the return of \(load.year.label), made up to \(load.covered.upperBound.written.english):
                \(load.counts.children.written) children and \(load.counts.episodes.written) episodes.
                """)
        }
    }

    struct ListReturns: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the returns that were loaded, the newest first.")

        @OptionGroup var council: CouncilOptions

        func run() async throws {
            let vault = VaultStore(records: try await council.open().records)
            let loads = try await vault.loads()
            if loads.isEmpty { print(ReturnsWords.emptyWhat.english + ".") }
            for load in loads {
                let state = load.isCurrent ? "in use" : "replaced"
                print(
                    "\(load.year.label)\tto \(load.covered.upperBound)\t\(load.counts.children) children\t"
                        + "\(load.counts.episodes) episodes\t\(state)\t\(load.loadedAt)\t\(load.loadedBy)")
            }
        }
    }

    struct MakeReturn: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "make", abstract: "Make up a return of children who do not exist, for trying things out.",
            discussion: """
                Writes every file of the year's return (2025-26/*.csv), last year's return of the same children beside
                it (2025-26/prev/*.csv), Ofsted's list of their providers and a list of their postcodes. A checker
                finds nothing wrong, but for the mistakes that are asked for, which mistakes.csv lists.
                """)

        @Argument(help: "The folder to write to.", completion: .directory)
        var folder: String
        @Option(help: "How many children the return's Header holds.")
        var children = 150
        @Option(help: "The same seed gives the same children.")
        var seed: UInt64 = 903
        @Option(help: "The year in which the return's year ends.")
        var year = 2026
        @Option(help: "The share of children with a mistake, 0 to 1.")
        var mistakes = 0.0
        @Flag(help: "Write the same return in the XML form too (2025-26-xml).")
        var xml = false
        @Flag(help: "Replace a return that is in the folder already.")
        var replace = false

        func run() async throws {
            let year = try QuestionOptions.year("\(year)")
            let place = URL(fileURLWithPath: folder)
            guard (1...1_000_000).contains(children), (0...1).contains(mistakes) else {
                throw Refusal("children", ReturnsWords.makeNumbers)
            }
            let name = MadeYear(ending: year.ending).name
            let taken = [name, name + "-xml", "providers.csv", "postcodes.csv", "mistakes.csv"].filter {
                FileManager.default.fileExists(atPath: place.appendingPathComponent($0).path)
            }
            guard replace || taken.isEmpty else {
                throw Refusal("folder", WriteWords.taken(taken, in: place.lastPathComponent))
            }
            do {
                let made = try WholeReturn.write(
                    to: place, children: children, seed: seed, yearEnding: year.ending,
                    mistakes: mistakes)
                for one in made.folders.reversed() { print(one.folder.path) }
                if xml { print(try await WholeReturn.writeXML(of: made).path) }
                print(made.postcodes.path)
            } catch is CocoaError {
                throw Refusal("folder", WriteWords.notWritten(place.lastPathComponent))
            }
            print("Authority: \(WholeReturn.authority)")
        }
    }
}
