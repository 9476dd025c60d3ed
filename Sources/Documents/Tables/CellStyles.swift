import Basics

/// How the cells of a workbook are shown, as far as it tells a day or a per cent from a number.
struct CellStyles {
    /// `elapsed` is a length of time, which may be longer than a day.
    enum Shape { case number, percent, day, moment, time, elapsed }

    private var shapes: [Shape] = []

    /// The shape of cells of the style.
    subscript(style: Int) -> Shape { shapes.indices.contains(style) ? shapes[style] : .number }

    init() {}

    init(_ scanner: inout XMLScanner) throws {
        var formats: [Int: Shape] = [:]
        var isInCells = false
        while let token = try scanner.next() {
            switch token {
            case .opened("numFmt"):
                if let id = try scanner.attribute("numFmtId").flatMap({ Int($0) }) {
                    formats[id] = CellStyles.shape(ofCode: try scanner.attribute("formatCode") ?? "")
                }
            case .opened("cellXfs"): isInCells = true
            case .closed("cellXfs"): isInCells = false
            case .opened("xf") where isInCells:
                let id = try scanner.attribute("numFmtId").flatMap { Int($0) } ?? 0
                shapes.append(formats[id] ?? CellStyles.builtIn(id))
            default: break
            }
        }
    }

    /// The formats that need no code (ECMA-376 part 1, 18.8.30).
    private static func builtIn(_ id: Int) -> Shape {
        switch id {
        case 9, 10: .percent
        case 14...17, 27...31, 36, 50...54, 57, 58: .day
        case 18...21, 32...35, 45, 47, 55, 56: .time
        case 46: .elapsed
        case 22: .moment
        default: .number
        }
    }

    /// What a format's code makes of a number: letters of days and of clocks, outside quotes and brackets.
    static func shape(ofCode code: String) -> Shape {
        var bare = ""
        var skipTo: Character?
        var isEscaped = false
        for letter in code.prefix(while: { $0 != ";" }) {
            if isEscaped {
                isEscaped = false
            } else if let end = skipTo {
                if letter == end { skipTo = nil }
            } else if letter == "\"" {
                skipTo = "\""
            } else if letter == "[" {
                skipTo = "]"
            } else if letter == "\\" || letter == "_" || letter == "*" {
                isEscaped = true
            } else {
                bare.append(contentsOf: letter.lowercased())
            }
        }
        let hasDay = bare.contains("y") || bare.contains("d")
        let hasClock = bare.contains("h") || bare.contains("s") || bare.contains("am/pm")
        if hasDay { return hasClock ? .moment : .day }
        if ["[h]", "[hh]", "[m]", "[mm]", "[s]", "[ss]"].contains(where: { code.lowercased().contains($0) }) {
            return .elapsed
        }
        if hasClock { return .time }
        if bare.contains("m") { return .day }
        return bare.contains("%") ? .percent : .number
    }
}

/// A number of a sheet as a person would have typed it.
enum CellNumber {
    static func written(_ text: String, _ shape: CellStyles.Shape, countsFrom1904: Bool) -> String {
        guard let value = Double(text), value.isFinite else { return text }
        switch shape {
        case .number: return plain(value)
        case .percent: return plain((value * 1e12).rounded() / 1e10) + "%"
        case .time where value < 1: return clock(value)
        case .elapsed where (0..<100_000).contains(value):
            let minutes = Int((value * 1440).rounded())
            return "\(minutes / 60):\(padded(minutes % 60, 2))"
        case .day, .moment, .time, .elapsed: return moment(value, shape, countsFrom1904) ?? plain(value)
        }
    }

    /// `85`, `0.1`, never `1e-05`.
    private static func plain(_ value: Double) -> String {
        if value == value.rounded(), value.magnitude < 1e15 { return String(Int(value)) }
        let text = "\(value)"
        guard text.contains("e"), value.magnitude < 1e15 else { return text }
        var digits = String(Int((value.magnitude * 1e15).rounded()))
        digits = String(repeating: "0", count: max(0, 16 - digits.count)) + digits
        var fraction = String(digits.suffix(15))
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return (value < 0 ? "-" : "") + digits.dropLast(15) + (fraction.isEmpty ? "" : ".\(fraction)")
    }

    /// Spreadsheets count days from 1 January 1900 and think that year a leap year, or from 1904.
    private static func moment(_ value: Double, _ shape: CellStyles.Shape, _ countsFrom1904: Bool) -> String? {
        guard (0..<2_958_466).contains(value) else { return nil }
        let whole = Int(value.rounded(.down))
        let zero = countsFrom1904 ? -24_107 : (whole < 60 ? -25_568 : -25_569)
        let day = Day(number: Int32(whole + zero)).iso
        let part = value - Double(whole)
        return shape == .day || (shape == .moment && part == 0) ? day : "\(day) \(clock(part))"
    }

    private static func clock(_ part: Double) -> String {
        let minutes = Int((part * 1440).rounded()) % 1440
        return "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
    }
}
