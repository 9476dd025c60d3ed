import Basics
import Web

/// A comment as its form holds it.
struct CommentForm: Sendable {
    var part = ""
    var words = ""
    /// For officers alone: whose words they write down.
    var speaker = Comment.Speaker.role
    var who = Wording.empty

    init() {}

    init(_ form: Query) {
        part = form.trimmed("part")
        words = form.trimmed("words").replacing("\r\n", with: "\n")
        speaker = Comment.Speaker(rawValue: form.trimmed("speaker")) ?? .role
        who = form.wording("who")
    }

    func problems(in document: StrategyDocument) -> [Problem] {
        var problems: [Problem] = []
        if words.isEmpty { problems.append(Problem("words", CommentWords.sayWords)) }
        if words.count > Comment.mostCharacters {
            problems.append(Problem("words", CommentWords.tooLong(Comment.mostCharacters)))
        }
        if !part.isEmpty, !StrategyPart.all(of: document).contains(where: { $0.key == part }) {
            problems.append(Problem("part", CommentWords.choosePart))
        }
        if speaker == .role, !who.isEmpty { problems.append(Problem("speaker", CommentWords.chooseSpeaker)) }
        if speaker != .role, who.isEmpty { problems.append(Problem("who-english", CommentWords.sayWho)) }
        return problems
    }

    /// - Parameter role: how somebody is called who speaks for themselves.
    func comment(
        on whole: Strategy.Whole, as role: Bilingual, at now: Instant, in language: Language
    ) -> Comment {
        Comment(
            id: .make(at: now), strategy: whole.id, ofVersion: whole.version, part: part, speaker: speaker,
            who: speaker == .role ? Wording(role.english, cy: role.welsh) : who,
            words: language == .english ? Wording(words) : Wording("", cy: words), on: now.inLondon.day, madeAt: now)
    }

    /// - Parameter mayWriteDown: whether whoever types may enter what others said.
    func html(
        _ document: StrategyDocument, _ problems: [Problem], _ visit: Visit, action: String, mayWriteDown: Bool
    ) -> HTML {
        let language = visit.language
        return form(
            Attribute("method", "post"), Attribute("action", action), .flag("novalidate"), .data("keep", "")
        ) {
            visit.tokenField
            if mayWriteDown { whose(problems, language) }
            Select(
                "part", CommentWords.part[language],
                [Choice("", CommentWords.wholePart[language])]
                    + StrategyPart.all(of: document).map { Choice($0.key, $0.title[language]) },
                chosen: part, problem: problems.sentence("part", language), language: language
            ).html
            TextArea(
                "words", CommentWords.words[language], hint: CommentWords.wordsHint[language], value: words,
                problem: problems.sentence("words", language), rows: 5, language: language
            ).html
            submitButton(CommentWords.send[language])
        }
    }

    @HTMLBuilder private func whose(_ problems: [Problem], _ language: Language) -> HTML {
        Radios(
            "speaker", CommentWords.whose[language],
            Comment.Speaker.allCases.map { Choice($0.rawValue, CommentWords.speaker($0)[language]) },
            chosen: speaker.rawValue, problem: problems.sentence("speaker", language), language: language
        ).html
        WordingField(
            "who", CommentWords.who[language], hint: CommentWords.whoHint[language], value: who,
            problem: problems.sentence("who-english", language), language: language
        ).html
    }
}
