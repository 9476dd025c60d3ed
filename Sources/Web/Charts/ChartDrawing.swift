import Basics

/// A sheet to draw on: wide for a page or paper, narrow for a phone. Both are made; the style sheet shows one.
struct ChartSheet {
    let id: String
    let width: Double
    let fontSize: Double
    let isWide: Bool

    static func both(_ id: String) -> [ChartSheet] {
        [
            ChartSheet(id: "\(id)-wide", width: 800, fontSize: 15, isWide: true),
            ChartSheet(id: "\(id)-narrow", width: 288, fontSize: 14, isWide: false),
        ]
    }

    var lineHeight: Double { fontSize * 1.3 }

    /// About how wide the words are in a system sans serif; a little too much rather than too little.
    func width(of words: String, isBold: Bool = false) -> Double {
        words.reduce(0) { sum, letter in
            sum + fontSize * (isBold ? 1.1 : 1)
                * Self.share(of: letter)
        }
    }

    /// A letter's width beside the size of the type.
    private static func share(of letter: Character) -> Double {
        if "il.,'’!|: ".contains(letter) { return 0.34 }
        if "mwMW%".contains(letter) { return 0.9 }
        return letter.isUppercase || letter.isNumber ? 0.65 : 0.58
    }

    /// The words in lines no wider than this, broken between words.
    func wrapped(_ words: String, to limit: Double) -> [String] {
        var lines: [String] = []
        for word in words.split(separator: " ") {
            if let last = lines.last, width(of: last + " " + word) <= limit {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}

/// The frame of every chart: its title in sight, and its pictures, each with title and description for those who
/// listen. `draw` gives the height it needed and the picture.
func chartFigure(
    id: String, title words: String, description: String, draw: (ChartSheet) -> (height: Double, picture: HTML)
) -> HTML {
    figure(.class("chart"), .id(id)) {
        figcaption { words }
        ChartSheet.both(id).map { sheet in
            let (height, picture) = draw(sheet)
            return svg(
                .class(sheet.isWide ? "chart-wide" : "chart-narrow"), .role("img"),
                Attribute("viewBox", "0 0 \(coordinate(sheet.width)) \(coordinate(height))"),
                .aria("labelledby", "\(sheet.id)-title \(sheet.id)-description")
            ) {
                title(.id("\(sheet.id)-title")) { words }
                element("desc", [.id("\(sheet.id)-description")]) { description }
                picture
            }
        }
    }
}

/// What stands where there is nothing to draw.
func emptyChart(id: String, title words: String, language: Language) -> HTML {
    figure(.class("chart chart-empty"), .id(id)) {
        figcaption { words }
        p { ComponentWords.nothingToShow[language] }
    }
}

/// A number as SVG wants it: two decimals at most, no exponent.
func coordinate(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let hundredths = Int((min(max(value, -1e6), 1e6) * 100).rounded())
    let rest = abs(hundredths % 100)
    let sign = hundredths < 0 ? "-" : ""
    let whole = "\(sign)\(abs(hundredths / 100))"
    if rest == 0 { return whole }
    return rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
}

/// A value as it is read: thousands parted, the decimals its measure has.
func chartValue(_ value: Double, decimals: Int) -> String {
    // Beyond this a Double no longer holds every whole number, and nothing a council counts is near it.
    guard value.isFinite, value.magnitude < 1e12 else { return "\(value)" }
    let written = value.written(decimals: decimals).split(separator: ".")
    let whole = Int(written[0].filter(\.isNumber)) ?? 0
    let sign = written[0].hasPrefix("\u{2212}") ? "\u{2212}" : ""
    return sign + whole.written + (written.count > 1 ? ".\(written[1])" : "")
}
