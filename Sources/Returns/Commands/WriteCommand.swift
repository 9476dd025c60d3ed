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

        @OptionGroup var asked: QuestionOptions
        @Option(help: "The folder to write to; it is made where it is not there.", completion: .directory)
        var output: String
        @Option(help: "The form to write: csv or xml.")
        var format = Format.csv
        @Flag(help: "Replace files of these names that are in the folder already.")
        var replace = false

        func run() async throws {
            let language = try asked.spoken()
            let place = URL(fileURLWithPath: output)
            try ReturnToWrite.refuse(place, sameAs: URL(fileURLWithPath: asked.folder))
            let check = try await asked.question().check()
            let written = try ReturnToWrite(check.now, as: format, year: check.setting.year)
            let stale = try written.write(to: place, replacing: replace)
            let report = TextReport(check, language: language)
            var lines = [report.headline(check.byRule)]
            if !check.findings.isEmpty { lines.append(WriteWords.writtenAllTheSame(asked.folder)[language]) }
            lines += written.files.map { WriteWords.wrote($0.name, bytes: $0.bytes.count, rows: $0.rows)[language] }
            let notices = check.now.notices + written.notices + stale.map(WriteWords.stale)
            lines += notices.map { "Note: " + $0[language] }
            print(lines.joined(separator: "\n"))
        }
    }
}
