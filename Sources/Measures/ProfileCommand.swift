import ArgumentParser
import Basics
import Capability
import Foundation
import Returns
import Store

/// `hearth profile`: the picture of our children on the command line.
package struct ProfileCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "profile", abstract: "The population looked after on a day, as text, CSV or JSON.",
        discussion: """
            EXAMPLES
              hearth profile --as-at 2026-03-31
              hearth profile --as-at 2009-04-30 --compare 2005-03-31 --format csv
              hearth profile --rows dfe --show placement
            For named staff: the counts are exact.
            """)

    package enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json }

    @Option(help: "The day, YYYY-MM-DD. The last day the loaded returns cover when not given.")
    var asAt: String?
    @Option(help: "A day to compare with, YYYY-MM-DD.")
    var compare: String?
    @Option(help: "Whose rows: council or dfe.")
    var rows = Bands.council.rawValue
    @Option(help: "Which tables: glance, why, who, time, movement or all.")
    var show = PictureQuestion.View.all.rawValue
    @Option(help: "text, csv or json.")
    var format = Format.text
    @OptionGroup var council: CouncilOptions

    package init() {}

    package func run() async throws {
        let ground = try await council.open()
        let vault = VaultStore(records: ground.records)
        let opened = try await vault.histories(by: .command(ProcessInfo.processInfo.userName))
        let population = Population(opened)
        guard let first = population.firstDay, let last = population.lastDay else {
            throw Refusal("return", MeasuresWords.noReturn)
        }
        let question = PictureQuestion(
            asAt: try day(asAt, "--as-at") ?? last, compare: try day(compare, "--compare"),
            bands: try choice(rows, "--rows"), view: try choice(show, "--show"))
        guard let picture = Picture(population, question) else {
            let day = population.covers(question.asAt) ? question.compare ?? question.asAt : question.asAt
            throw Refusal("as-at", MeasuresWords.notCovered(day, first, last))
        }
        let file = try PictureFile(picture, for: .internal, in: .english)
        switch format {
        case .csv: print(file.csv, terminator: "")
        case .json:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(file), as: UTF8.self))
        case .text: print(try ProfileText(picture).text)
        }
    }

    private func day(_ text: String?, _ name: String) throws -> Day? {
        try text.map { text in
            guard let day = Day(iso: text) else { throw Refusal(name, MeasuresWords.notADay(text)) }
            return day
        }
    }

    private func choice<Choice: RawRepresentable<String> & CaseIterable>(_ text: String, _ name: String) throws
        -> Choice
    {
        guard let choice = Choice(rawValue: text) else {
            throw Refusal(
                name, MeasuresWords.notAChoice(name, text, Choice.allCases.map(\.rawValue).joined(separator: ", ")))
        }
        return choice
    }
}

/// The picture as lines for a terminal.
struct ProfileText {
    let text: String

    init(_ picture: Picture) throws {
        let question = picture.question
        var lines = [PictureSentences.total(try picture.total.count(for: .internal), question.asAt).english]
        if let change = picture.change, let compare = question.compare {
            lines.append(
                PictureSentences.change(change, from: min(compare, question.asAt), to: max(compare, question.asAt))
                    .english)
        }
        lines.append(PictureSentences.shortBreaks(try picture.shortBreaks.count(for: .internal)).english)
        if !picture.isYearKnown { lines.append(PictureSentences.yearNotKnown(question.asAt).english) }
        for tally in picture.tallies {
            let before = picture.compared(tally.breakdown)
            lines += ["", tally.breakdown.title.english]
            for line in try TallyLine.lines(tally, before, for: .internal) {
                let compared = line.compared.map { Self.right($0.written, 8) } ?? ""
                lines.append("  " + Self.left(line.words.english, 60) + Self.right(line.count.written, 8) + compared)
            }
            if let why = tally.leftOutWhy { lines.append("  " + why.english) }
        }
        text = lines.joined(separator: "\n")
    }

    private static func left(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
