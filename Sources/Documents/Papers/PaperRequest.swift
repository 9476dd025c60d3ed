import Basics
import Foundation

/// What the program is asked: the paper made ready, the template, and the words that stand on every paper.
enum PaperRequest {
    enum Form: String, Codable { case pdf, word, check }

    private struct Asked: Encodable {
        let form: Form
        var paper: Paper?
        var template: String?
        var words: [String: String] = [:]
    }

    static let check = Array("{\"form\":\"check\"}".utf8)

    /// Throws `Refusal` where a chart has no words or is no drawing.
    static func json(_ form: Form, _ paper: Paper) throws -> [UInt8] {
        let language = paper.language
        let words: [String: Bilingual] = [
            "contents": DocumentsPaperWords.contents, "of": DocumentsPaperWords.of,
            "openQuote": DocumentsPaperWords.openQuote, "closeQuote": DocumentsPaperWords.closeQuote,
            "date": paper.date?.written ?? .same(""),
        ]
        let asked = Asked(
            form: form, paper: try PaperReady.made(paper),
            template: String(decoding: PackageResources.paper_typ, as: UTF8.self),
            words: words.mapValues { $0[language] })
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return [UInt8](try encoder.encode(asked))
    }
}

/// Makes a paper such that neither program stumbles over it: heading levels without gaps, addresses that may be
/// followed, rows as long as their heads, drawings that stand alone.
enum PaperReady {
    static func made(_ paper: Paper) throws -> Paper {
        var ready = paper
        ready.title = plain(paper.title)
        ready.subtitle = paper.subtitle.map(plain)
        ready.council = plain(paper.council)
        ready.runningHead = plain(paper.runningHead ?? paper.title)
        ready.audience = paper.audience.map(plain)
        var level = 0
        ready.body = try paper.body.map { block in
            guard case .heading(let asked, let text) = block else { return try made(block) }
            level = min(max(asked, 1), level + 1, 3)
            return .heading(level: level, text: plain(text))
        }
        return ready
    }

    private static func made(_ block: Paper.Block) throws -> Paper.Block {
        switch block {
        case .paragraph(let runs): return .paragraph(runs: runs.map(made))
        case .list(let items, let isNumbered):
            return .list(items: items.map { $0.map(made) }, isNumbered: isNumbered)
        case .quote(let text, let source, let language):
            return .quote(text: plain(text), source: source.map(plain), language: language)
        case .table(let table): return .table(made(table))
        case .chart(let chart): return .chart(try made(chart))
        case .note(let title, let runs): return .note(title: title.map(plain), runs: runs.map(made))
        case .heading, .pageBreak: return block
        }
    }

    private static func made(_ run: Paper.Run) -> Paper.Run {
        let address = run.link.flatMap { link in
            ["https://", "http://", "mailto:"].contains { link.lowercased().hasPrefix($0) } ? plain(link) : nil
        }
        return Paper.Run(
            plain(run.text), style: run.style, link: address, footnote: run.footnote.map(plain),
            language: run.language)
    }

    private static func made(_ table: Paper.Table) -> Paper.Table {
        var ready = table
        let count = max(table.heads.count, 1)
        ready.caption = table.caption.map(plain)
        ready.heads = table.heads.isEmpty ? [""] : table.heads.map(plain)
        ready.rows = table.rows.map { row in
            (0..<count).map { $0 < row.count ? plain(row[$0]) : "" }
        }
        ready.hasTotal = table.hasTotal && !table.rows.isEmpty
        let isGiven = table.widths.count == count && table.widths.allSatisfy { $0.isFinite && $0 > 0 }
        let widths =
            isGiven
            ? table.widths
            : (0..<count).map { column in width(of: [ready.heads[column]] + ready.rows.map { $0[column] }) }
        // Hundredths of the page: all of it, or less where the words need less.
        let sum = widths.reduce(0, +)
        let share = isGiven ? 100 : min(100, sum * 1.5)
        ready.widths = widths.map { $0 / sum * share }
        return ready
    }

    /// As wide as its longest word at least, and wider the longer its cells are, but not in proportion.
    private static func width(of cells: [String]) -> Double {
        var word = 0
        var line = 0
        for cell in cells {
            for part in cell.split(separator: "\n") {
                line = max(line, part.count)
                word = max(word, part.split(separator: " ").map(\.count).max() ?? 0)
            }
        }
        return max(Double(min(word, 24)) + 2, Double(min(line, 160)).squareRoot() * 4)
    }

    private static func made(_ chart: Paper.Chart) throws -> Paper.Chart {
        let title = plain(chart.title)
        let description = plain(chart.description)
        guard description.contains(where: \.isLetter) else {
            throw Refusal("chart", DocumentsPaperWords.noDescription(title))
        }
        guard let drawing = Drawing.alone(in: chart.svg) else {
            throw Refusal("chart", DocumentsPaperWords.notADrawing(title))
        }
        return Paper.Chart(title: title, description: description, svg: drawing)
    }

    /// Without control characters, which neither form can hold.
    private static func plain(_ text: String) -> String {
        let lines = text.withPlainLines
        guard lines.unicodeScalars.contains(where: { $0.value < 32 && $0 != "\n" && $0 != "\t" || $0.value == 0xFFFE })
        else { return lines }
        return String(
            String.UnicodeScalarView(
                lines.unicodeScalars.filter { $0.value >= 32 && $0.value != 0xFFFE || $0 == "\n" || $0 == "\t" }))
    }
}

/// A chart's picture out of the page it stands in.
enum Drawing {
    /// The wide picture, or the only one, with what it needs to stand alone; nil where there is none, or where it would
    /// fetch or run something.
    static func alone(in text: String) -> String? {
        var pictures: [Substring] = []
        var rest = text[...]
        while let start = rest.firstRange(of: "<svg")?.lowerBound,
            let end = rest[start...].firstRange(of: "</svg>")?.upperBound
        {
            pictures.append(rest[start..<end])
            rest = rest[end...]
        }
        guard let picture = pictures.first(where: { $0.prefix(200).contains("chart-wide") }) ?? pictures.first else {
            return nil
        }
        let lower = picture.lowercased()
        let reaching = ["<image", "<foreignobject", "<script", "<!", "<?", "<style", "url(http", "href=\"", "href='"]
        guard !reaching.contains(where: { lower.contains($0) }) else { return nil }
        guard picture.prefix(2000).contains("xmlns=") else {
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"Source Sans Pro, Libertinus Serif\""
                + picture.dropFirst(4)
        }
        return String(picture)
    }
}
