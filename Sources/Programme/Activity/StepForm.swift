import Basics
import Leads
import Web

/// A step as its form holds it.
struct StepForm: MetForm {
    var letter = ""
    var words = Wording.empty
    var gate = ""
    var work: WorkFields
    /// The version that the person saw; 0 for a new one.
    var version = 0
    var seen: [String: String] = [:]

    static let parts =
        FormPart<StepForm>.one("letter", \.letter) + FormPart.both("words", \.words) + FormPart.one("gate", \.gate)
        + FormPart.work(\.work)

    init(_ step: Step?, _ surroundings: Surroundings) {
        work = WorkFields(step?.work ?? Work(), surroundings)
        guard let step else { return }
        letter = step.letter ?? ""
        words = step.words
        gate = step.gate?.rawValue ?? ""
        version = step.version
        seen = marks
    }

    init(_ form: Query) {
        letter = form.trimmed("letter")
        words = form.wording("words")
        gate = form.trimmed("gate")
        work = WorkFields(form)
        readHidden(form)
    }

    func step(from kept: Step, _ surroundings: Surroundings) -> Step {
        var step = kept
        step.letter = letter.isEmpty ? nil : letter
        step.words = words
        step.gate = Step.Gate(rawValue: gate)
        step.work = work.work(from: kept.work, surroundings)
        step.version = version
        return step
    }

    func problems(besides kept: Step?, _ surroundings: Surroundings) -> [Problem] {
        var problems: [Problem] = []
        if letter.count > 8 { problems.append(Problem("letter", FormWords.letterLong)) }
        if words.isEmpty { problems.append(Problem("words-english", FormWords.enterTitle)) }
        if words.longest > 4000 {
            problems.append(Problem("words-english", FormWords.tooLong))
        }
        return problems + work.problems(besides: kept?.work ?? Work(), surroundings)
    }

    func html(
        _ surroundings: Surroundings, _ problems: [Problem], _ visit: Visit, action: String, button: Bilingual
    ) -> HTML {
        let language = visit.language
        let gates = Step.Gate.allCases.map { Choice($0.rawValue, ProgrammeWords.gate($0)[language]) }
        return form(
            Attribute("method", "post"), Attribute("action", action), .flag("novalidate"), .data("keep", "")
        ) {
            visit.tokenField
            hidden
            TextField(
                "letter", FormWords.letter[language], hint: FormWords.letterHint[language], value: letter,
                problem: problems.sentence("letter", language), width: .number, language: language
            ).html
            WordingField(
                "words", FormWords.stepWords[language], value: words,
                problem: problems.sentence("words-english", language), rows: 4, language: language
            ).html
            Select(
                "gate", FormWords.gate[language], [Choice("", FormWords.noGate[language])] + gates, chosen: gate,
                language: language
            ).html
            work.html(surroundings, problems, language)
            submitButton(button[language])
        }
    }

    /// Each part with its value, to set two people's changes side by side.
    static func lines(_ step: Step, _ surroundings: Surroundings, _ language: Language) -> [(Bilingual, String)] {
        [(FormWords.letter, step.letter ?? "")] + ChangedMeanwhile.both(FormWords.stepWords, step.words)
            + [(FormWords.gate, step.gate.map { ProgrammeWords.gate($0)[language] } ?? "")]
            + WorkFields.lines(step.work, surroundings, language)
    }
}
