import Basics
import Web

/// What a person chose on the page of an import.
struct ImportForm {
    let choices: ImportChoices
    let problems: [Problem]
    private let stored: [(Bilingual, String)]
    private let typed: [(Bilingual, String)]

    init(_ form: Query, preview: ImportPreview, language: Language) {
        var choices = preview.kept.choices
        var problems: [Problem] = []
        var stored: [(Bilingual, String)] = []
        var typed: [(Bilingual, String)] = []
        for question in preview.questions {
            guard let value = form[question.field], question.choices.contains(where: { $0.value == value }) else {
                continue
            }
            stored.append((question.label, question.words(question.answer(in: choices.answers), language)))
            typed.append((question.label, question.words(value, language)))
            choices.answers[question.key] = value
        }
        if form["as-at-day"] != nil {
            let day = DateField.Typed(form, "as-at")
            choices.asAt = day.date
            if day.date == nil, !day.isEmpty {
                problems.append(Problem("as-at", ImportPageWords.enterDay(day.written)))
            }
        }
        if form["title-english"] != nil {
            let title = form.wording("title")
            choices.title = title
            if title.isEmpty { problems.append(Problem("title-english", FormWords.enterProgrammeTitle)) }
        }
        if let target = form["target"] { choices.isNewProgramme = target == "new" }
        if let way = form["way"] { choices.isFresh = way == "fresh" }
        self.choices = choices
        self.problems = problems
        self.stored = stored
        self.typed = typed
    }

    /// What somebody else chose meanwhile beside what was typed.
    func conflict(_ language: Language) -> ChangedMeanwhile {
        ChangedMeanwhile(stored: stored, typed: typed, language: language)
    }
}

extension ImportPreview {
    /// Each question once, in the order of the rows, those about themes first.
    var questions: [ImportQuestion] {
        var seen: Set<String> = []
        return (draft.themes.map(\.question) + draft.notices.compactMap(\.question)).filter {
            seen.insert($0.key).inserted
        }
    }
}

extension ImportQuestion {
    /// The name of its field: letters, digits and hyphens.
    var field: String { "q-" + key.slug }

    fileprivate func words(_ value: String, _ language: Language) -> String {
        choices.first { $0.value == value }?.words[language] ?? value
    }
}
