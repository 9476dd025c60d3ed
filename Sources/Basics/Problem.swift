/// Something that a person can put right: what is wrong, where, and what to do. A form gives all of its problems at
/// once; they are values and not errors.
package struct Problem: Hashable, Sendable {
    /// The field, or the file with its row and column, that the problem is about.
    package let place: String
    package let sentence: Bilingual

    package init(_ place: String, _ sentence: Bilingual) {
        self.place = place
        self.sentence = sentence
    }
}

/// Thrown where work cannot go on because of something a person can put right. Its sentences are made to be read:
/// they name what, where and the remedy, and nothing of the inside.
package struct Refusal: Error, Sendable, CustomStringConvertible {
    package let problems: [Problem]

    package init(_ problems: [Problem]) { self.problems = problems }

    package init(_ place: String, _ sentence: Bilingual) { problems = [Problem(place, sentence)] }

    package var description: String { problems.map(\.sentence.english).joined(separator: "\n") }
}
