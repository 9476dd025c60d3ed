import Basics

/// Where in somebody's file something stands.
package struct ImportPlace: Sendable, Hashable, Comparable {
    /// The table's place in the file, from 1.
    package let table: Int
    /// The row as the program shows it, from 1.
    package let row: Int
    /// The column's head, as it is written there.
    package var column: String?

    package init(table: Int, row: Int, column: String? = nil) {
        self.table = table
        self.row = row
        self.column = column
    }

    package static func < (left: ImportPlace, right: ImportPlace) -> Bool {
        (left.table, left.row) < (right.table, right.row)
    }

    /// Names it in a form: `1.12`.
    var mark: String { "\(table).\(row)" }
}

/// Something that a person should know of how a row was read; where it is unclear, with what can be chosen.
package struct ImportNotice: Sendable, Hashable {
    package let place: ImportPlace?
    package let sentence: Bilingual
    package let question: ImportQuestion?
    /// The title of the activity it is about, where it is about one.
    package let about: Wording?

    package init(
        _ place: ImportPlace?, _ sentence: Bilingual, _ question: ImportQuestion? = nil, about: Wording? = nil
    ) {
        self.place = place
        self.sentence = sentence
        self.question = question
        self.about = about
    }
}

/// A choice that only a person can make. Until they do, the standard holds, which assumes nothing.
package struct ImportQuestion: Sendable, Hashable {
    package let key: String
    package let label: Bilingual
    package let choices: [Choice]
    package let standard: String

    package init(_ key: String, _ label: Bilingual, _ choices: [Choice], standard: String) {
        self.key = key
        self.label = label
        self.choices = choices
        self.standard = standard
    }

    package struct Choice: Sendable, Hashable {
        package let value: String
        package let words: Bilingual

        package init(_ value: String, _ words: Bilingual) {
            self.value = value
            self.words = words
        }
    }

    /// What was chosen, if it is one of the choices; else the standard.
    package func answer(in answers: [String: String]) -> String {
        guard let given = answers[key], choices.contains(where: { $0.value == given }) else { return standard }
        return given
    }
}

/// Collects notices while a table is read, and gives the answers to their questions.
struct NoticeBook {
    let answers: [String: String]
    /// The activity that is being read.
    var about: Wording?
    /// How many words have no day of their own, so that a person must say from which day they are.
    var undated = 0
    private(set) var notices: [ImportNotice] = []

    init(answers: [String: String]) { self.answers = answers }

    mutating func tell(_ place: ImportPlace?, _ sentence: Bilingual) {
        notices.append(ImportNotice(place, sentence, about: about))
    }

    /// Asks, and gives what holds for now.
    mutating func ask(_ place: ImportPlace?, _ sentence: Bilingual, _ question: ImportQuestion) -> String {
        notices.append(ImportNotice(place, sentence, question, about: about))
        return question.answer(in: answers)
    }
}
