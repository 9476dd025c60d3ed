import Basics
import Web

/// The answers of every age as a person typed them.
struct TypedAnswers {
    private let texts: [String: String]

    init(_ form: Query) {
        texts = Dictionary(Self.fields.map { ($0, form.trimmed($0)) }) { first, _ in first }
    }

    /// As they are kept; nought is an empty box.
    init(_ kept: [AgeBand: Answers]) {
        texts = Dictionary(
            Self.pairs.map { band, verdict in
                let count = kept[band]?[verdict] ?? 0
                return (Self.field(band, verdict), count == 0 ? "" : "\(count)")
            }
        ) { first, _ in first }
    }

    func text(_ band: AgeBand, _ verdict: Verdict) -> String { texts[Self.field(band, verdict)] ?? "" }

    static func field(_ band: AgeBand, _ verdict: Verdict) -> String { "count-\(band.rawValue)-\(verdict)" }

    private static let pairs = AgeBand.allCases.flatMap { band in Verdict.allCases.map { (band, $0) } }
    private static let fields = pairs.map(field)

    /// What was meant; nil where a box holds no number.
    var answers: [AgeBand: Answers]? {
        guard problems.isEmpty else { return nil }
        var answers: [AgeBand: Answers] = [:]
        for band in AgeBand.allCases {
            let counted = Answers(Verdict.allCases.map { number(band, $0) ?? 0 })
            if counted.total > 0 { answers[band] = counted }
        }
        return answers
    }

    var problems: [Problem] {
        Self.pairs.filter { number($0.0, $0.1) == nil }
            .map { Problem(Self.field($0.0, $0.1), SessionWords.wholeNumber) }
    }

    private func number(_ band: AgeBand, _ verdict: Verdict) -> Int? {
        let text = text(band, verdict)
        return text.isEmpty ? 0 : TypedCount(text).number
    }
}

/// The answers that a form was made from, as one hidden field carries them: `12-15 4 3 1 0;16-17 3 2 1 1`.
struct SeenAnswers {
    let answers: [AgeBand: Answers]

    init(_ answers: [AgeBand: Answers]) { self.answers = answers }

    init(written: String) {
        var answers: [AgeBand: Answers] = [:]
        for piece in written.split(separator: ";") {
            let words = piece.split(separator: " ")
            let counts = words.dropFirst().compactMap { Int($0) }
            guard let band = words.first.flatMap({ AgeBand(rawValue: String($0)) }), counts.count == 4 else { continue }
            answers[band] = Answers(counts)
        }
        self.answers = answers
    }

    var written: String {
        AgeBand.allCases.compactMap { band in
            answers[band].map { "\(band.rawValue) " + $0.counts.map(String.init).joined(separator: " ") }
        }.joined(separator: ";")
    }
}
