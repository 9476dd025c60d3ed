import Basics

/// What a person wrote where a day belongs: `30/4/09`, `30 April 2009`, `July 2009`, `ongoing`.
package enum DateReading: Sendable, Hashable {
    case nothing
    case day(Day)
    /// A month, a quarter or a season: its last day is offered, never taken unasked.
    case unclear(Day)
    /// No calendar has it: with the sentence that says so.
    case impossible(Bilingual)
    /// Words, such as "ongoing".
    case words
}

/// Reads days as people in Britain write them, in English and in Welsh. The day comes before the month.
package enum DateReader {
    package static func read(_ text: String) -> DateReading {
        let folded = text.folded.spaced
        guard !folded.isEmpty else { return .nothing }
        guard folded.contains(where: \.isNumber) else { return .words }
        return numbers(folded, text) ?? named(folded, text) ?? vague(folded) ?? .words
    }

    /// The day or month that words speak of: `23 June 2009` in "Cabinet approved it on 23/6/09".
    package static func mentioned(in text: String) -> DateReading {
        guard text.contains(where: \.isNumber) else { return .nothing }
        let folded = text.folded.spaced
        for form in [Forms.isoInText, Forms.numbersInText, Forms.dayMonthYearInText, Forms.monthYearInText] {
            guard let match = folded.firstMatch(of: form) else { continue }
            let found = read(String(match.output))
            if case .day = found { return found }
            if case .unclear = found { return found }
        }
        return .nothing
    }

    private static func numbers(_ folded: String, _ text: String) -> DateReading? {
        if let match = folded.wholeMatch(of: Forms.iso) {
            return day(Int(match.1), Int(match.2), Int(match.3), text)
        }
        if let match = folded.wholeMatch(of: Forms.numbers) {
            return day(year(match.3), Int(match.2), Int(match.1), text)
        }
        if let match = folded.wholeMatch(of: Forms.monthNumber), let month = Int(match.1) {
            return monthEnd(Int(match.2), month, text)
        }
        return nil
    }

    private static func named(_ folded: String, _ text: String) -> DateReading? {
        if let match = folded.wholeMatch(of: Forms.dayMonthYear), let month = MonthNames.number(match.2) {
            return day(year(match.3), month, Int(match.1), text)
        }
        if let match = folded.wholeMatch(of: Forms.monthDayYear), let month = MonthNames.number(match.1) {
            return day(year(match.3), month, Int(match.2), text)
        }
        if let match = folded.wholeMatch(of: Forms.monthYear), let month = MonthNames.number(match.1) {
            return monthEnd(year(match.2), month, text)
        }
        return nil
    }

    /// Quarters of the council's year, seasons and whole years: their last day.
    private static func vague(_ folded: String) -> DateReading? {
        if let match = folded.wholeMatch(of: Forms.quarter),
            let quarter = Int(match.1), let year = Int(match.2)
        {
            let ends = [(year, 6), (year, 9), (year, 12), (year + 1, 3)][quarter - 1]
            return .unclear(Month(ends.0, ends.1).lastDay)
        }
        if let match = folded.wholeMatch(of: Forms.season),
            let year = Int(match.2), let month = MonthNames.seasonEnd(match.1)
        {
            return .unclear(Month(year, month).lastDay)
        }
        if let match = folded.wholeMatch(of: Forms.councilYear), let year = Int(match.1) {
            return .unclear(Month(year + 1, 3).lastDay)
        }
        if let year = Int(folded), (2000...2100).contains(year) { return .unclear(Month(year, 12).lastDay) }
        return nil
    }

    private static func day(_ year: Int?, _ month: Int?, _ day: Int?, _ text: String) -> DateReading {
        guard let year, let month, let day else { return .words }
        if let found = Day(year, month, day) { return .day(found) }
        guard (1...12).contains(month) else {
            return .impossible(DateWords.noMonth(text.trimmed, month))
        }
        let length = Day.length(ofMonth: month, year: year)
        return .impossible(DateWords.noDay(text.trimmed, Month(year, month), length))
    }

    private static func monthEnd(_ year: Int?, _ month: Int, _ text: String) -> DateReading {
        guard let year else { return .words }
        guard (1...12).contains(month) else { return .impossible(DateWords.noMonth(text.trimmed, month)) }
        return .unclear(Month(year, month).lastDay)
    }

    private static func year(_ text: Substring) -> Int? {
        Int(text).map { text.count == 2 ? 2000 + $0 : $0 }
    }
}

/// What days look like in small letters without accents.
private enum Forms {
    nonisolated(unsafe) static let iso = /([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[t ][0-9:.z]*)?/
    nonisolated(unsafe) static let numbers = /([0-9]{1,2})[\/. -]([0-9]{1,2})[\/. -]([0-9]{4}|[0-9]{2})/
    nonisolated(unsafe) static let monthNumber = /([0-9]{1,2})[\/-]([0-9]{4})/
    nonisolated(unsafe) static let quarter = /(?:q|ch|quarter |chwarter )([1-4]) ?(20[0-9]{2})(?:[\/-][0-9]{2,4})?/
    nonisolated(unsafe) static let season = /(spring|summer|autumn|winter|gwanwyn|haf|hydref|gaeaf) (20[0-9]{2})/
    nonisolated(unsafe) static let councilYear = /(20[0-9]{2})[\/-]([0-9]{2}|20[0-9]{2})/
    nonisolated(unsafe) static let dayMonthYear =
        /(?:[a-z]+,? )?([0-9]{1,2})(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)? ?(?:of |o )?([a-z]{3,10})[ ,-]*'?([0-9]{4}|[0-9]{2})/
    nonisolated(unsafe) static let monthDayYear = /([a-z]{3,10}) ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})/
    nonisolated(unsafe) static let monthYear =
        /(?:(?:by|end of|the end of|from|erbyn|diwedd|erbyn diwedd|mis|o fis) )?([a-z]{3,10})[ ,-]*'?([0-9]{4}|[0-9]{2})/

    nonisolated(unsafe) static let isoInText = /[0-9]{4}-[0-9]{2}-[0-9]{2}/
    nonisolated(unsafe) static let numbersInText = /\b[0-9]{1,2}[\/.][0-9]{1,2}[\/.](?:[0-9]{4}|[0-9]{2})\b/
    nonisolated(unsafe) static let dayMonthYearInText =
        /\b[0-9]{1,2}(?:st|nd|rd|th|af|ail|ydd|fed|eg|ain)? (?:of |o )?(?:january|february|march|april|may|june|july|august|september|october|november|december|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr),? [0-9]{4}\b/
    nonisolated(unsafe) static let monthYearInText =
        /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|ionawr|chwefror|mawrth|ebrill|mai|mehefin|gorffennaf|awst|medi|hydref|tachwedd|rhagfyr),? [0-9]{4}\b/
}

/// The months' names in both languages, whole or in three letters, and where they change after another word in Welsh.
enum MonthNames {
    private static let names: [String: Int] = {
        var names: [String: Int] = [:]
        for number in 1...12 {
            let written = Month(2000, number).written
            for name in [written.english, written.welsh] {
                let folded = name.folded.prefix { $0 != " " }
                names[String(folded)] = number
                names[String(folded.prefix(3)), default: number] = number
            }
        }
        // "Sept", "o Fawrth", "o Fai", "o Fehefin", "o Orffennaf", "o Fedi", "o Dachwedd", "o Ragfyr".
        names.merge([
            "sept": 9, "fawrth": 3, "fai": 5, "fehefin": 6, "orffennaf": 7, "fedi": 9, "dachwedd": 11, "ragfyr": 12,
            "chwe": 2,
        ]) { first, _ in first }
        // Three letters that would be read as another month in the other language: "Meh" and "Med" are plain, "Mai" is.
        return names
    }()

    static func number(_ name: some StringProtocol) -> Int? { names[String(name)] }

    /// The last month of a season.
    static func seasonEnd(_ name: Substring) -> Int? {
        switch name {
        case "spring", "gwanwyn": 5
        case "summer", "haf": 8
        case "autumn", "hydref": 11
        case "winter", "gaeaf": 2
        default: nil
        }
    }
}

extension String {
    /// With one plain space wherever there was any, and none at either end.
    var spaced: String {
        replacing("’", with: "'").split(whereSeparator: { $0.isWhitespace || $0 == "\u{A0}" }).joined(separator: " ")
    }
}
