import Basics
import Council
import Leads
import Web

/// An activity as its form holds it.
struct ActivityForm: MetForm {
    var priority = ""
    var heading = Wording.empty
    var title = Wording.empty
    var outcomes = Wording.empty
    var outputs = Wording.empty
    var measures = Wording.empty
    var voice = Wording.empty
    var whyNone = Wording.empty
    var work: WorkFields
    /// The version that the person saw; 0 for a new one.
    var version = 0
    var seen: [String: String] = [:]

    init(_ activity: Activity?, _ surroundings: Surroundings) {
        work = WorkFields(activity?.work ?? Work(), surroundings)
        guard let activity else { return }
        priority = surroundings.priority(activity.priority)?.key ?? ""
        heading = activity.heading
        title = activity.title
        outcomes = activity.outcomes.lines
        outputs = activity.outputs.lines
        measures = activity.measures.lines
        voice = activity.voice.lines
        whyNone = activity.whyNone
        version = activity.version
        seen = marks
    }

    init(_ form: Query) {
        priority = form.trimmed("priority")
        heading = form.wording("heading")
        title = form.wording("title")
        outcomes = form.wording("outcomes")
        outputs = form.wording("outputs")
        measures = form.wording("measures")
        voice = form.wording("voice")
        whyNone = form.wording("why-none")
        work = WorkFields(form)
        readHidden(form)
    }

    /// The activity as it was typed.
    func activity(from kept: Activity, _ surroundings: Surroundings) -> Activity {
        var activity = kept
        activity.priority = surroundings.choosable(besides: kept).first { $0.key == priority }?.id
        activity.heading = heading
        activity.title = title
        activity.outcomes = [Wording](lines: outcomes)
        activity.outputs = [Wording](lines: outputs)
        activity.measures = [Wording](lines: measures)
        activity.voice = [Wording](lines: voice)
        activity.whyNone = whyNone
        activity.work = work.work(from: kept.work, surroundings)
        activity.version = version
        return activity
    }

    func problems(besides kept: Activity?, _ surroundings: Surroundings) -> [Problem] {
        var problems: [Problem] = []
        if title.isEmpty { problems.append(Problem("title-english", FormWords.enterTitle)) }
        if !priority.isEmpty, !surroundings.choosable(besides: kept).contains(where: { $0.key == priority }) {
            problems.append(Problem("priority", FormWords.noSuchPriority))
        }
        if whyNone.isEmpty {
            // What came in without them may be put right piece by piece; its page goes on saying what it lacks.
            if outputs.isEmpty, kept?.lacksOutput != true {
                problems.append(Problem("outputs-english", FormWords.needsOutput))
            }
            if measures.isEmpty, voice.isEmpty, kept?.lacksMeasure != true {
                problems.append(Problem("measures-english", FormWords.needsMeasure))
            }
        }
        for (name, wording) in texts where wording.longest > 4000 {
            problems.append(Problem("\(name)-english", FormWords.tooLong))
        }
        return problems + work.problems(besides: kept?.work ?? Work(), surroundings)
    }

    private var texts: [(String, Wording)] {
        [
            ("title", title), ("heading", heading), ("outcomes", outcomes), ("outputs", outputs),
            ("measures", measures), ("voice", voice), ("why-none", whyNone),
        ]
    }

    /// Each part with its value, to set two people's changes side by side.
    static func lines(_ activity: Activity, _ surroundings: Surroundings, _ language: Language) -> [(Bilingual, String)]
    {
        let priority = surroundings.priority(activity.priority)?.called[language] ?? ""
        let wordings = [
            (FormWords.title, activity.title), (ActivityWords.heading, activity.heading),
            (ActivityWords.outcomes, activity.outcomes.lines), (ActivityWords.outputs, activity.outputs.lines),
            (ActivityWords.measures, activity.measures.lines), (ActivityWords.voice, activity.voice.lines),
            (ActivityWords.whyNone, activity.whyNone),
        ]
        return wordings.flatMap { ChangedMeanwhile.both($0.0, $0.1) }
            + [(surroundings.terms.oneHeading(.priority), priority)]
            + WorkFields.lines(activity.work, surroundings, language)
    }
}

extension ActivityForm {
    static let parts =
        FormPart<ActivityForm>.one("priority", \.priority) + FormPart.both("heading", \.heading)
        + FormPart.both("title", \.title) + FormPart.both("outcomes", \.outcomes)
        + FormPart.both("outputs", \.outputs) + FormPart.both("measures", \.measures)
        + FormPart.both("voice", \.voice) + FormPart.both("why-none", \.whyNone) + FormPart.work(\.work)

    /// - Parameter kept: the activity that is changed; nil for a new one.
    func html(
        _ kept: Activity?, _ surroundings: Surroundings, _ problems: [Problem], _ visit: Visit, action: String,
        button: Bilingual
    ) -> HTML {
        let language = visit.language
        return form(
            Attribute("method", "post"), Attribute("action", action), .flag("novalidate"), .data("keep", "")
        ) {
            visit.tokenField
            hidden
            h2 { FormWords.partWhat[language] }
            field("title", FormWords.title, title, problems, language)
            choice(kept, surroundings, problems, language)
            field("heading", ActivityWords.heading, heading, problems, language, hint: FormWords.headingHint)
            field(
                "outcomes", ActivityWords.outcomes, outcomes, problems, language, hint: FormWords.oneALine, rows: 3)
            h2 { FormWords.partKnow[language] }
            field(
                "outputs", ActivityWords.outputs, outputs, problems, language, hint: FormWords.outputsHint, rows: 3)
            field(
                "measures", ActivityWords.measures, measures, problems, language, hint: FormWords.measuresHint,
                rows: 3)
            field("voice", ActivityWords.voice, voice, problems, language, hint: FormWords.oneALine, rows: 3)
            field(
                "why-none", ActivityWords.whyNone, whyNone, problems, language, hint: FormWords.whyNoneHint, rows: 2)
            h2 { FormWords.partWho[language] }
            work.html(surroundings, problems, language)
            submitButton(button[language])
        }
    }

    private func choice(_ kept: Activity?, _ surroundings: Surroundings, _ problems: [Problem], _ language: Language)
        -> HTML
    {
        Select(
            "priority", surroundings.terms.oneHeading(.priority)[language],
            [Choice("", FormWords.priorityNone[language])]
                + surroundings.choosable(besides: kept).map { Choice($0.key, $0.called[language]) },
            chosen: priority, problem: problems.sentence("priority", language), language: language
        ).html
    }

    private func field(
        _ name: String, _ label: Bilingual, _ value: Wording, _ problems: [Problem], _ language: Language,
        hint: Bilingual? = nil, rows: Int = 1
    ) -> HTML {
        WordingField(
            name, label[language], hint: hint?[language], value: value,
            problem: problems.sentence("\(name)-english", language), rows: rows, language: language
        ).html
    }
}
