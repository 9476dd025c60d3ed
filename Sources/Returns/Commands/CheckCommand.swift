import ArgumentParser
import Basics
import Capability
import Foundation
import SSDA903

extension ReturnCommand {
    struct CheckReturn: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", abstract: "Check a return by every rule of its year. Nothing leaves this machine.",
            discussion: """
                Reads the return's files from a folder, CSV or XML, told apart by their columns whatever they are
                called. Last year's return is looked for in the folder prev inside it, the provider list among the
                spreadsheets inside it. Exit code: 0 nothing found, 1 findings, 2 the files cannot be used.

                EXAMPLES
                  hearth return check ~/returns/2025-26 --year 2026 --authority E06000060 --postcodes postcodes.index
                  hearth return check ~/returns/2025-26 --format csv --columns > findings.csv
                """)

        enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json, html }

        @Argument(help: "The folder that holds the return's files.", completion: .directory)
        var folder: String
        @Option(
            help: "The year in which the return's year ends: 2026 for 2025/26. Taken from the dates when not given.")
        var year: String?
        @Option(help: "The council's authority code (E06000060).")
        var authority: String?
        @Option(help: "The folder of last year's return. (prev inside the folder)", completion: .directory)
        var previous: String?
        @Option(help: "Ofsted's provider list, XLSX or CSV. (a spreadsheet inside the folder)", completion: .file())
        var providers: String?
        @Option(help: "The postcode index that hearth postcodes load made. (HEARTH_POSTCODES)", completion: .file())
        var postcodes: String?
        @Option(help: "How the findings are written: text, csv, json or html.")
        var format = Format.text
        @Flag(help: "With --format csv: a heading, and the child, severity, columns and sentence of each finding.")
        var columns = false
        @Option(help: "The language of the sentences: en or cy.")
        var language = "en"

        func run() async throws {
            let check = try await checked()
            let language = Language(rawValue: language) ?? .english
            let text =
                switch format {
                case .text: TextReport(check, language: language).text
                case .csv: FindingList(check).csv(hasColumns: columns, language: language)
                case .json: try JSONReport(check, language: language).text()
                case .html: CheckReport(check, language: language).document
                }
            FileHandle.standardOutput.write(Data(text.utf8))
            if format == .csv {
                for notice in check.notices {
                    FileHandle.standardError.write(Data("Note: \(notice[language])\n".utf8))
                }
            }
            if !check.isClean { throw ExitCode(1) }
        }

        private func checked() async throws -> Check {
            let asked = CheckQuestion(
                now: .folder(URL(fileURLWithPath: folder)),
                last: previous.map { .folder(URL(fileURLWithPath: $0)) },
                providers: providers.map { URL(fileURLWithPath: $0) },
                postcodes: (postcodes ?? ProcessInfo.processInfo.environment["HEARTH_POSTCODES"]).map {
                    URL(fileURLWithPath: $0)
                }, year: try year.map(Self.year), authority: authority ?? "")
            return try await asked.check()
        }

        static func year(_ text: String) throws -> ReturnYear {
            guard let year = ReturnYear(typed: text) else { throw Refusal("year", ReturnsWords.yearWrong(text)) }
            guard YearSpan.known.contains(year.ending) else {
                throw Refusal("year", ReturnsWords.yearWithoutRules(text))
            }
            return year
        }
    }
}
