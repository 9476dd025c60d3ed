import Basics
import Strategy
import Web

/// What was written at a table as its form holds it, with the workshop itself where that is new.
struct NotesForm: Sendable {
    var title = Wording.empty
    var on = DateField.Typed()
    var priority = ""
    var text = ""

    init() {}

    init(_ form: Query) {
        title = form.wording("title")
        on = DateField.Typed(form, "on")
        priority = form.trimmed("priority")
        text = form["notes"] ?? ""
    }

    /// What has to be put right before it can be kept.
    func problems(isNew: Bool, _ pasted: PastedNotes, known: Set<String>) -> [Problem] {
        var problems: [Problem] = []
        if isNew, title.isEmpty { problems.append(Problem("title-english", WorkshopWords.sayName)) }
        if isNew, title.longest > 300 { problems.append(Problem("title-english", KeepingWords.tooLong(300))) }
        if isNew, on.date == nil { problems.append(Problem("on", WorkshopWords.sayDay)) }
        if !priority.isEmpty, !known.contains(priority) {
            problems.append(Problem("priority", WorkshopWords.priorityGone))
        }
        if pasted.notes.isEmpty { problems.append(Problem("notes", WorkshopWords.sayNotes)) }
        if pasted.notes.count > PastedNotes.most {
            problems.append(Problem("notes", WorkshopWords.tooMany(pasted.notes.count)))
        }
        if let line = pasted.tooLong.first { problems.append(Problem("notes", WorkshopWords.tooLong(line))) }
        return problems
    }

    @HTMLBuilder func html(isNew: Bool, _ priorities: [Priority], _ problems: [Problem], _ language: Language) -> HTML {
        if isNew {
            WordingField(
                "title", WorkshopWords.name[language], value: title,
                problem: problems.sentence("title-english", language), language: language
            ).html
            DateField(
                "on", WorkshopWords.day[language], value: on, problem: problems.sentence("on", language),
                language: language
            ).html
        }
        Select(
            "priority", WorkshopWords.table[language],
            [Choice("", WorkshopWords.noTable[language])] + priorities.map { Choice($0.key, $0.title[language]) },
            chosen: priority, problem: problems.sentence("priority", language), language: language
        ).html
        TextArea(
            "notes", WorkshopWords.notesLabel[language], hint: WorkshopWords.notesHint[language], value: text,
            problem: problems.sentence("notes", language), rows: 10, language: language
        ).html
    }
}
