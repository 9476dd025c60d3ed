import ArgumentParser
import Basics
import Capability
import Foundation
import Store

/// `hearth programme`: the work programme in and out.
package struct ProgrammeCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "programme", abstract: "Write the work programme to a file, or bring one in.",
        discussion: """
            EXAMPLES
              hearth programme export --format xlsx --output programme.xlsx
              hearth programme import plan.docx --dry-run
              hearth programme import plan.csv --map "Task=activity" --map "Owner=lead"
              hearth programme import other-council.json --fresh
            """,
        subcommands: [ExportProgramme.self, ImportProgramme.self])

    package init() {}
}

extension ProgrammeCommand {
    struct ExportProgramme: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "Write the current work programme to a file.")

        @Option(help: "csv, xlsx, docx or json.")
        var format = "json"
        @Option(help: "The file to write; programme.FORMAT when not given, - for standard output.")
        var output: String?
        @Option(help: "The language of heads and of what has one language: en or cy.")
        var language = "en"
        @OptionGroup var council: CouncilOptions

        func run() async throws {
            guard let wanted = ExportFormat(rawValue: format.lowercased()) else {
                throw Refusal("format", ReceivingWords.unknownFormat(format))
            }
            let exchange = Exchange(try await council.open())
            guard let file = try await exchange.file() else { throw Refusal("programme", ReceivingWords.noProgramme) }
            let bytes = try await exchange.written(file, as: wanted, Language(rawValue: language) ?? .english)
            let path = output ?? "programme.\(wanted.rawValue)"
            if path == "-" {
                FileHandle.standardOutput.write(Data(bytes))
            } else {
                try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
                print("\(path): \(file.activities.count.written) activities")
            }
        }
    }

    struct ImportProgramme: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Bring a programme in from a table or another council's file.",
            discussion: """
                Adds to the current programme, or begins the first. Activities of the same title that are already there
                are left out. What is unclear is said and left empty; the page /programme/import asks instead.
                """)

        @Argument(help: "A .csv, .xlsx, .docx or .json file.", completion: .file())
        var file: String
        @Option(
            name: .customLong("map"),
            help:
                "What a column holds, HEAD=MEANING: theme, activity, outcomes, steps, progress, lead, due … or nothing."
        )
        var maps: [String] = []
        @Flag(help: "Say what would be added, and add nothing.")
        var dryRun = false
        @Flag(help: "Of a .json file, take the plan alone: no states, words or days.")
        var fresh = false
        @Option(help: "The day from which words are that give none, such as 2027-03-31.")
        var asAt: String?
        @OptionGroup var council: CouncilOptions

        func run() async throws {
            let exchange = Exchange(try await council.open(settingUp: true))
            let url = URL(fileURLWithPath: file)
            let actor = Actor.command(ProcessInfo.processInfo.userName)
            var kept = try await exchange.receive(url, name: url.lastPathComponent, by: actor)
            do {
                kept = try await chosen(kept, exchange, actor)
                try await finish(kept, exchange, actor)
            } catch {
                try await exchange.imports.remove(kept.id, by: actor)
                throw error
            }
        }

        private func chosen(_ kept: KeptImport, _ exchange: Exchange, _ actor: Actor) async throws -> KeptImport {
            var choices = kept.choices
            choices.isFresh = fresh
            if let asAt {
                guard let day = Day(iso: asAt) else { throw Refusal("as-at", FormWords.notADay(asAt)) }
                choices.asAt = day
            }
            for map in maps {
                let halves = map.split(separator: "=", maxSplits: 1).map(String.init)
                guard halves.count == 2, let meaning = ColumnMeaning(written: halves[1].trimmed) else {
                    throw Refusal("map", ReceivingWords.mapWrong(map))
                }
                choices.mapping?.meanings[halves[0].folded.spaced] = meaning
            }
            if let problems = choices.mapping?.problems, !problems.isEmpty { throw Refusal(problems) }
            let change = try await exchange.imports.keep(choices, for: kept.id, seen: kept.version, by: actor)
            return change.kept ?? kept
        }

        private func finish(_ kept: KeptImport, _ exchange: Exchange, _ actor: Actor) async throws {
            let preview = try await exchange.preview(kept)
            for line in ImportNotices(preview, .english).all { print("Note: \(line)") }
            let counts = preview.draft.counts
            let terms = try await exchange.terms.terms()
            print(ImportPageWords.previewTitle(counts, terms).english)
            print(ImportPageWords.lede(counts, isFile: false).english)
            guard !dryRun, counts.activities > 0 else {
                try await exchange.imports.remove(kept.id, by: actor)
                return
            }
            if kept.choices.asAt == nil, counts.undated > 0 {
                throw Refusal("as-at", ReceivingWords.dayOfWordsNeeded(counts.undated))
            }
            guard let made = try await exchange.finish(kept, by: actor).kept?.made else { return }
            print(ImportPageWords.madeTitle(made, terms).english)
        }
    }
}
