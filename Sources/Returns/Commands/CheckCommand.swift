import ArgumentParser
import Basics
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
                  hearth return check ~/returns/2025-26 --year 2026 --authority E06000051 --postcodes postcodes.index
                  hearth return check ~/returns/2025-26 --format csv --columns > findings.csv
                """)

        enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json, html }

        @OptionGroup var asked: QuestionOptions
        @Option(help: "How the findings are written: text, csv, json or html.")
        var format = Format.text
        @Flag(help: "With --format csv: a heading, and the child, severity, columns and sentence of each finding.")
        var columns = false

        func run() async throws {
            let language = try asked.spoken()
            if columns, format != .csv { throw Refusal("columns", ReturnsWords.columnsWithoutCSV) }
            let check = try await asked.question().check()
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
    }
}
