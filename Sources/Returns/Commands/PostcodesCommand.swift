import ArgumentParser
import Basics
import Capability
import Foundation
import SSDA903

/// `hearth postcodes`: where homes are.
package struct PostcodesCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "postcodes", abstract: "Turn the ONS Postcode Directory into an index that Hearth can look up in.",
        discussion: """
            EXAMPLE
              hearth postcodes load ONSPD_AUG_2026_UK.csv --output postcodes.index
            """,
        subcommands: [LoadPostcodes.self, MeasurePostcodes.self])

    package init() {}

    struct LoadPostcodes: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "load", abstract: "Read the directory's CSV and write the index.",
            discussion: """
                Needs the columns pcd (or pcds), oseast1m, osnrth1m and oslaua (or the newer name of it, lad…cd).
                The directory is free from the Office for National Statistics' geography portal.
                """)

        @Argument(help: "The directory's CSV file.", completion: .file())
        var file: String
        @Option(help: "Where to write the index.")
        var output: String

        func run() async throws {
            let bar = Bar("Reading postcodes")
            let outcome = try PostcodeIndexWriter.write(
                from: URL(fileURLWithPath: file), to: URL(fileURLWithPath: output)
            ) { bar.show($0) }
            bar.done()
            print(
                """
                \(output): \(outcome.postcodes.written) postcodes of \(outcome.authorities.written) authorities, \
                \(outcome.withoutGrid.written) without a grid reference.
                """)
        }
    }

    /// For the benchmark: how long a look-up takes.
    struct MeasurePostcodes: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "measure", abstract: "Time look-ups of random postcodes.", shouldDisplay: false)

        @Argument(help: "The index.")
        var index: String

        func run() async throws {
            let index = try PostcodeIndex(opening: URL(fileURLWithPath: index))
            var generator = SeededGenerator(seed: 1)
            let keys = index.someKeys(500_000, using: &generator)
            let started = ContinuousClock.now
            var found = 0
            for key in keys where index.place(of: key) != nil { found += 1 }
            let seconds = (ContinuousClock.now - started) / .seconds(1)
            print("\(Int(seconds / Double(keys.count) * 1e9)) ns a look-up, \(found) of \(keys.count) found")
        }
    }
}
