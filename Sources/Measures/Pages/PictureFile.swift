import Basics

/// A picture as a file: every view as CSV and as JSON, for named staff.
struct PictureFile: Encodable {
    struct Row: Encodable {
        let breakdown: String
        let row: String
        let words: String
        let count: Int
        let compared: Int?
    }

    struct Point: Encodable {
        let day: Day
        let count: Int?
    }

    let asAt: Day
    let compare: Day?
    let rowsOf: String
    let audience: Audience
    let definition: String
    let source: String
    let rows: [Row]
    let series: [Point]

    /// - Throws: `Figure.NotCleared` where the figures may not be seen by the audience.
    init(_ picture: Picture, for audience: Audience, in language: Language) throws {
        asAt = picture.question.asAt
        compare = picture.question.compare
        rowsOf = picture.question.bands.rawValue
        self.audience = audience
        definition = MeasuresWords.definitionText[language]
        source = MeasuresWords.sourceName[language]
        let comparedTotal = try picture.comparedTotal?.count(for: audience)
        var rows = [
            Row(
                breakdown: "total", row: "looked-after", words: MeasuresWords.lookedAfter[language],
                count: try picture.total.count(for: audience), compared: comparedTotal)
        ]
        for tally in picture.tallies {
            let before = picture.compared(tally.breakdown)
            for line in try TallyLine.lines(tally, before, for: audience) where !line.isTotal {
                rows.append(
                    Row(
                        breakdown: tally.breakdown.rawValue, row: line.code, words: line.words[language],
                        count: line.count, compared: line.compared))
            }
        }
        self.rows = rows
        series = try picture.series.map { Point(day: $0.day, count: try $0.figure?.count(for: audience)) }
    }

    /// The rows as CSV: breakdown, row, words, count, and the count compared with where there is one.
    var csv: String {
        var lines = [
            compare == nil
                ? "breakdown,row,words,count" : "breakdown,row,words,count,\(compare.map { "count_on_\($0)" } ?? "")"
        ]
        for row in rows {
            var cells = [row.breakdown, row.row, CSVCell.written(row.words), "\(row.count)"]
            if compare != nil { cells.append(row.compared.map(String.init) ?? "") }
            lines.append(cells.joined(separator: ","))
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// A line of a table: a row of the picture beside the same row of the day compared with.
struct TallyLine {
    let code: String
    let words: Bilingual
    let count: Int
    let compared: Int?
    let isTotal: Bool

    /// The lines of a tally, the one left out and the total last. A row that only one of the two days has stands
    /// with 0 for the other.
    static func lines(_ tally: Tally, _ before: Tally?, for audience: Audience) throws -> [TallyLine] {
        var lines: [TallyLine] = []
        let earlier = Dictionary(
            uniqueKeysWithValues: try (before?.allRows ?? []).map { ($0.code, try $0.figure.count(for: audience)) })
        var seen: Set<String> = []
        func add(_ row: Tally.Row) throws {
            seen.insert(row.code)
            lines.append(
                TallyLine(
                    code: row.code, words: row.words, count: try row.figure.count(for: audience),
                    compared: before == nil ? nil : earlier[row.code] ?? 0, isTotal: false))
        }
        for row in tally.rows { try add(row) }
        for row in before?.rows ?? [] where !seen.contains(row.code) {
            seen.insert(row.code)
            lines.append(
                TallyLine(
                    code: row.code, words: row.words, count: 0, compared: earlier[row.code] ?? 0, isTotal: false))
        }
        if let leftOut = tally.leftOut ?? before?.leftOut {
            lines.append(
                TallyLine(
                    code: leftOut.code, words: leftOut.words,
                    count: try tally.leftOut?.figure.count(for: audience) ?? 0,
                    compared: before == nil ? nil : earlier[leftOut.code] ?? 0, isTotal: false))
        }
        lines.append(
            TallyLine(
                code: "total", words: MeasuresWords.all, count: try tally.total.count(for: audience),
                compared: try before?.total.count(for: audience), isTotal: true))
        return lines
    }
}

extension Tally {
    var allRows: [Row] { rows + (leftOut.map { [$0] } ?? []) }
}
