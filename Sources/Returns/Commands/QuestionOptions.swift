import ArgumentParser
import Basics
import Capability
import Foundation
import SSDA903

/// What a command is told of a return that it checks.
struct QuestionOptions: ParsableArguments {
    @Argument(help: "The folder that holds the return's files.", completion: .directory)
    var folder: String
    @Option(help: "The year in which the return's year ends: 2026 for 2025/26. Taken from the dates when not given.")
    var year: String?
    @Option(help: "The council's authority code (E08000027).")
    var authority: String?
    @Option(help: "The folder of last year's return. (prev inside the folder)", completion: .directory)
    var previous: String?
    @Option(
        help: "Ofsted's provider list, XLSX or CSV; again for a second. (spreadsheets inside the folder)",
        completion: .file())
    var providers: [String] = []
    @Option(help: "The postcode index that hearth postcodes load made. (HEARTH_POSTCODES)", completion: .file())
    var postcodes: String?
    @Option(help: "The language of the sentences: en or cy.")
    var language = "en"

    /// Throws `Refusal` where the year or the language is none.
    func question() async throws -> CheckQuestion {
        let settings = try await Settings(flags: postcodes.map { [Setting.postcodes.name: $0] } ?? [:])
        return CheckQuestion(
            now: .folder(URL(fileURLWithPath: folder)), last: previous.map { .folder(URL(fileURLWithPath: $0)) },
            providers: providers.map { URL(fileURLWithPath: $0) },
            postcodes: settings.value(.postcodes).map { URL(fileURLWithPath: $0) },
            year: try year.map(Self.year), authority: authority ?? "")
    }

    func spoken() throws -> Language {
        guard let language = Language(rawValue: language) else {
            throw Refusal("language", ReturnsWords.languageUnknown(language))
        }
        return language
    }

    /// A year that rules are known for.
    static func year(_ text: String) throws -> ReturnYear {
        guard let year = ReturnYear(typed: text) else { throw Refusal("year", ReturnsWords.yearWrong(text)) }
        guard YearSpan.known.contains(year.ending) else {
            throw Refusal("year", ReturnsWords.yearWithoutRules(text))
        }
        return year
    }
}
