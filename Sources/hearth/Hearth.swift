import ArgumentParser
import Basics
import Capability
import Foundation
import Store

/// The command.
@main
struct Hearth: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "hearth", abstract: "The corporate parenting system for councils.",
        discussion: """
            Every command that is about a council takes --database (or HEARTH_DATABASE): sqlite:PATH or
            postgres://USER@HOST/NAME. A flag is stronger than the environment, and that than the settings file.

            EXAMPLES
              hearth demo                                  a council to look at, with invented children
              hearth council --name "Anytown" --authority E06000000
              hearth postcodes load ONSPD.csv --output postcodes.index
              hearth return load returns/2025-26 --postcodes postcodes.index
              hearth serve --address https://hearth.anytown.gov.uk

            EXIT CODES
              0  done
              1  done, and something was found (hearth verify)
              2  not done: something has to be put right first; a sentence says what
              3  not done: the database or the machine failed; a sentence says how
              64 the command was not understood
            """,
        version: version,
        subcommands: [ServeCommand.self, DemoCommand.self] + capabilities.commands + [
            SummaryCommand.self, VerifyCommand.self, MigrateCommand.self, BackupCommand.self, RestoreCommand.self,
            ExportCommand.self, SettingsCommand.self, VersionCommand.self,
        ])

    static func main() async {
        // What Hearth writes is for the account that runs it and for nobody else on the machine.
        umask(0o077)
        await CapabilityList.$current.withValue(capabilities) {
            do {
                var command = try parseAsRoot()
                if var command = command as? any AsyncParsableCommand {
                    try await command.run()
                } else {
                    try command.run()
                }
            } catch {
                leave(with: error)
            }
        }
    }

    /// Ends the program with a sentence that a person can act on.
    private static func leave(with error: any Error) {
        switch error {
        case let refusal as Refusal:
            for problem in refusal.problems { say(problem.sentence.english) }
            exit(withError: ExitCode(2))
        case let fault as StoreFault:
            say(fault.description)
            exit(withError: ExitCode(3))
        case let code as ExitCode: exit(withError: code)
        case _ where exitCode(for: error) == .failure:
            // What the machine says of a file or a folder is a sentence too.
            say((error as NSError).localizedDescription)
            exit(withError: ExitCode(3))
        default: exit(withError: error)
        }
    }

    private static func say(_ sentence: String) { FileHandle.standardError.write(Data((sentence + "\n").utf8)) }
}
