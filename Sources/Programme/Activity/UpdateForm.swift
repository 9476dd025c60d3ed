import Basics
import Documents
import Foundation
import Web

/// What somebody says about a piece of work, as their form holds it: how it stands, a line, a day, and what shows it.
struct UpdateForm: Sendable {
    var state = ""
    var words = ""
    var on: DateField.Typed
    var link = ""
    var shows = ""
    var version = 0
    /// Nil where none was sent.
    var file: UploadedFile?

    static let noChange = "no-change"
    static let noState = "none"

    init(today: Day, version: Int) {
        on = DateField.Typed(today)
        self.version = version
    }

    init(_ visit: Visit) {
        state = visit.form.trimmed("state")
        words = visit.form.trimmed("words")
        on = DateField.Typed(visit.form, "on")
        link = visit.form.trimmed("link")
        shows = visit.form.trimmed("shows")
        version = Int(visit.form.trimmed("version")) ?? 0
        file = visit.files.first { $0.field == "file" }
    }

    private var hasEvidence: Bool { file != nil || !link.isEmpty }
    private var chosen: WorkState? { WorkState(rawValue: state) }

    func problems(today: Day) -> [Problem] {
        var problems: [Problem] = []
        if chosen == nil, state != Self.noChange, state != Self.noState {
            problems.append(Problem("state", UpdateWords.chooseState))
        }
        if chosen == .stopped, words.isEmpty { problems.append(Problem("words", UpdateWords.whyStopped)) }
        if state == Self.noState, words.isEmpty, !hasEvidence {
            problems.append(Problem("words", UpdateWords.nothingSaid))
        }
        if words.count > 4000 { problems.append(Problem("words", FormWords.tooLong)) }
        if let day = on.date {
            if day > today { problems.append(Problem("on", UpdateWords.future)) }
        } else {
            problems.append(Problem("on", FormWords.notADay(on.written)))
        }
        return problems + evidenceProblems
    }

    private var evidenceProblems: [Problem] {
        if file != nil, !link.isEmpty { return [Problem("link", UpdateWords.oneOfBoth)] }
        if !link.isEmpty, !Self.isAddress(link) { return [Problem("link", UpdateWords.linkWrong)] }
        if let file, file.size == 0 { return [Problem("file", ReceivingWords.empty(file.name))] }
        guard let file, case .refused(let problem) = EvidenceFile.check(file.url, name: file.name, place: "file") else {
            return []
        }
        return [problem]
    }

    /// Whether it is a whole address of the web's, without spaces.
    static func isAddress(_ text: String) -> Bool {
        guard text.count <= 2000, !text.contains(where: \.isWhitespace), let address = URL(string: text) else {
            return false
        }
        return address.scheme?.lowercased() == "https" && address.host?.contains(".") == true
    }

    /// The update, in the language that it was written in; nil where only evidence was given.
    func update(
        _ activity: Activity.ID, _ step: Step.ID?, by teller: Update.Teller, language: Language, at now: Instant
    ) -> Update? {
        guard let day = on.date, chosen != nil || state == Self.noChange || !words.isEmpty else { return nil }
        return Update(
            id: .make(at: now), activity: activity, step: step, on: day, at: now, by: teller, state: chosen,
            words: Self.wording(words, language), isNoChange: state == Self.noChange, via: .page)
    }

    /// What shows it, with the bytes of its file; nil where nothing was given.
    func evidence(
        _ activity: Activity.ID, _ step: Step.ID?, by name: String, language: Language, at now: Instant
    ) throws -> (Evidence, bytes: [UInt8]?)? {
        guard hasEvidence, let day = on.date else { return nil }
        var kept: Evidence.File?
        var bytes: [UInt8]?
        if let file, case .fine(let kind) = EvidenceFile.check(file.url, name: file.name) {
            let content = [UInt8](try Data(contentsOf: file.url))
            kept = Evidence.File(name: file.name, type: kind.contentType, size: content.count)
            bytes = content
        }
        let said = shows.isEmpty ? (words.isEmpty ? file?.name ?? link : words) : shows
        return (
            Evidence(
                id: .make(at: now), activity: activity, step: step, on: day, at: now,
                words: Self.wording(said, language), link: link.isEmpty ? nil : link, file: kept, by: name),
            bytes
        )
    }

    private static func wording(_ text: String, _ language: Language) -> Wording {
        language == .welsh ? Wording("", cy: text) : Wording(text)
    }
}

extension UpdateForm {
    func html(_ problems: [Problem], _ visit: Visit, action: String) -> HTML {
        let language = visit.language
        return form(
            Attribute("method", "post"), Attribute("action", action), Attribute("enctype", "multipart/form-data"),
            .flag("novalidate"), .data("keep", "")
        ) {
            visit.tokenField
            input(.type("hidden"), .name("version"), .value("\(version)"))
            Radios(
                "state", UpdateWords.state[language], choices(language), chosen: state,
                problem: problems.sentence("state", language), language: language
            ).html
            TextArea(
                "words", UpdateWords.words[language], hint: UpdateWords.wordsHint[language], value: words,
                problem: problems.sentence("words", language), rows: 3, language: language
            ).html
            DateField(
                "on", UpdateWords.on[language], value: on, problem: problems.sentence("on", language),
                language: language
            ).html
            evidenceFields(problems, language)
            submitButton(UpdateWords.send[language])
        }
    }

    @HTMLBuilder private func evidenceFields(_ problems: [Problem], _ language: Language) -> HTML {
        h2 { UpdateWords.evidence[language] }
        p { UpdateWords.evidenceLede[language] }
        FileField(
            "file", UpdateWords.file[language], hint: UpdateWords.fileHint[language],
            problem: problems.sentence("file", language) ?? (file == nil ? nil : UpdateWords.fileAgain[language]),
            accept: ".pdf,.docx,.xlsx,.csv,.txt,.png,.jpg,.jpeg", language: language
        ).html
        TextField(
            "link", UpdateWords.link[language], hint: UpdateWords.linkHint[language], value: link,
            problem: problems.sentence("link", language), type: .url, language: language
        ).html
        TextField("shows", UpdateWords.shows[language], value: shows, language: language).html
    }

    private func choices(_ language: Language) -> [Choice] {
        let order: [WorkState] = [.completed, .onSchedule, .delayed, .notStarted, .stopped]
        return order.map { Choice($0.rawValue, ProgrammeWords.stateCell($0, hasWord: true)[language]) } + [
            Choice(Self.noChange, UpdateWords.noChange[language]), Choice(Self.noState, UpdateWords.noState[language]),
        ]
    }
}
