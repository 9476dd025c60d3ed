import ArgumentParser
import Basics
import Foundation
import SSDA903

extension ReturnCommand {
    struct WriteReturn: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "write", abstract: "Check a return and write it again, as CSV files or as one XML file.",
            discussion: """
                Reads the return's files from a folder, CSV or XML, and writes them into another folder field for field:
                Header.csv, Episodes.csv and so on, or SSDA903-2025-26.xml. The return is checked first, and written
                whatever is found. Files that are there already stay, unless --replace is given. Exit code: 0 written,
                2 the files cannot be used.

                EXAMPLES
                  hearth return write ~/returns/2025-26 --output ~/returns/as-xml --format xml
                  hearth return write ~/returns/from-supplier --output ~/returns/as-csv --replace
                """)

        enum Format: String, ExpressibleByArgument, CaseIterable { case csv, xml }

        @Argument(help: "The folder that holds the return's files.", completion: .directory)
        var folder: String
        @Option(help: "The folder to write to; it is made where it is not there.", completion: .directory)
        var output: String
        @Option(help: "The form to write: csv or xml.")
        var format = Format.csv
        @Option(
            help: "The year in which the return's year ends: 2026 for 2025/26. Taken from the dates when not given.")
        var year: String?
        @Option(help: "The council's authority code (E06000060).")
        var authority: String?
        @Option(help: "The postcode index that hearth postcodes load made. (HEARTH_POSTCODES)", completion: .file())
        var postcodes: String?
        @Flag(help: "Replace files of these names that are in the folder already.")
        var replace = false
        @Option(help: "The language of the sentences: en or cy.")
        var language = "en"

        func run() async throws {
            let language = Language(rawValue: language) ?? .english
            let place = URL(fileURLWithPath: output)
            try ReturnToWrite.refuse(place, sameAs: URL(fileURLWithPath: folder))
            let asked = CheckQuestion(
                now: .folder(URL(fileURLWithPath: folder)), last: nil, providers: nil,
                postcodes: (postcodes ?? ProcessInfo.processInfo.environment["HEARTH_POSTCODES"]).map {
                    URL(fileURLWithPath: $0)
                }, year: try year.map(CheckReturn.year), authority: authority ?? "")
            let check = try await asked.check()
            let written = try ReturnToWrite(check.now, as: format, year: check.setting.year)
            let stale = try written.write(to: place, replacing: replace)
            let report = TextReport(check, language: language)
            var lines = [report.headline(check.byRule)]
            if !check.findings.isEmpty { lines.append(WriteWords.writtenAllTheSame(folder)[language]) }
            lines += written.files.map { WriteWords.wrote($0.name, bytes: $0.bytes.count, rows: $0.rows)[language] }
            let notices = check.now.notices + written.notices + stale.map(WriteWords.stale)
            lines += notices.map { "Note: " + $0[language] }
            print(lines.joined(separator: "\n"))
        }
    }
}
