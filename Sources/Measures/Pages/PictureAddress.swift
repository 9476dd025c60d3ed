import Basics
import Web

/// The question of a view as its address holds it: `?as-at=2009-04-30&compare=2005-03-31&rows=dfe&show=why`.
enum PictureAddress {
    /// What the address asks, with what is wrong in it. What is missing is the latest day covered, no comparison,
    /// the council's rows, the first view.
    static func read(_ query: Query, latest: Day) -> (question: PictureQuestion, problems: [Problem]) {
        var problems: [Problem] = []
        let asAt = day("as-at", query, &problems)
        let compare = day("compare", query, &problems)
        return (
            PictureQuestion(
                asAt: asAt ?? latest, compare: compare,
                bands: query["rows"].flatMap(Bands.init(rawValue:)) ?? .council,
                view: query["show"].flatMap(PictureQuestion.View.init(rawValue:)) ?? .glance),
            problems
        )
    }

    /// The address's query for a question.
    static func write(_ question: PictureQuestion) -> Query {
        var query = Query([("as-at", question.asAt.iso)])
        if let compare = question.compare { query = query.setting("compare", to: compare.iso) }
        if question.bands != .council { query = query.setting("rows", to: question.bands.rawValue) }
        if question.view != .glance { query = query.setting("show", to: question.view.rawValue) }
        return query
    }

    /// Whether the form sent the days in three boxes; the page then goes to the address with them in one.
    static func isFromForm(_ query: Query) -> Bool { query["as-at-year"] != nil || query["compare-year"] != nil }

    /// A day as typed: in three boxes or in one piece. Nothing typed is no day and no problem.
    private static func day(_ name: String, _ query: Query, _ problems: inout [Problem]) -> Day? {
        let typed = typed(name, query)
        let text = [typed.day, typed.month, typed.year].filter { !$0.isEmpty }.joined(separator: "/")
        guard !text.isEmpty else { return nil }
        guard let day = typed.date else {
            problems.append(Problem(name, MeasuresWords.notADay(text)))
            return nil
        }
        return day
    }

    /// What stands in the boxes of a day's field.
    static func typed(_ name: String, _ query: Query) -> DateField.Typed {
        if query["\(name)-year"] != nil || query["\(name)-day"] != nil {
            return DateField.Typed(
                day: query.trimmed("\(name)-day"), month: query.trimmed("\(name)-month"),
                year: query.trimmed("\(name)-year"))
        }
        let parts = query.trimmed(name).split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else {
            let text = query.trimmed(name)
            return text.isEmpty ? DateField.Typed() : DateField.Typed(day: text)
        }
        return DateField.Typed(day: parts[2], month: parts[1], year: parts[0])
    }
}
