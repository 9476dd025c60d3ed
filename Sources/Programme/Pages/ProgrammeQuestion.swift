import Basics
import Leads
import Web

/// What a list of the programme shows, as its address holds it: `?by=lead&state=delayed&silent=60`.
struct ProgrammeQuestion: Sendable, Hashable {
    var view = View.priority
    var lead: String?
    var department: String?
    var priority: String?
    var state: String?
    var isOverdue = false
    /// Only what has had no word for so many days.
    var silent: Int?
    /// An earlier programme; nil for the current one.
    var programme: WorkProgramme.ID?

    enum View: String, Sendable, CaseIterable { case priority, lead, department, due, state }

    /// In place of a key: those without.
    static let none = "none"
    static let silences = [30, 60, 90, 180]

    init() {}

    init(_ query: Query) {
        view = query["by"].flatMap(View.init(rawValue:)) ?? .priority
        lead = Self.key("lead", query)
        department = Self.key("department", query)
        priority = Self.key("priority", query)
        state = Self.key("state", query)
        isOverdue = query["overdue"] == "yes"
        silent = query["silent"].flatMap(Int.init).flatMap { (1...9999).contains($0) ? $0 : nil }
        programme = query["programme"].flatMap(WorkProgramme.ID.init)
    }

    private static func key(_ name: String, _ query: Query) -> String? {
        let value = query.trimmed(name)
        return value.isEmpty ? nil : value
    }

    var query: Query {
        var query = Query()
        if view != .priority { query = query.setting("by", to: view.rawValue) }
        for (name, value) in [("lead", lead), ("department", department), ("priority", priority), ("state", state)] {
            if let value { query = query.setting(name, to: value) }
        }
        if isOverdue { query = query.setting("overdue", to: "yes") }
        if let silent { query = query.setting("silent", to: "\(silent)") }
        if let programme { query = query.setting("programme", to: programme.text) }
        return query
    }

    /// Behind a path, with its `?` where there is anything to say.
    var written: String {
        let text = query.encoded
        return text.isEmpty ? "" : "?" + text
    }

    var isNarrowed: Bool {
        lead != nil || department != nil || priority != nil || state != nil || isOverdue || silent != nil
    }

    func showing(_ view: View) -> ProgrammeQuestion {
        var question = self
        question.view = view
        return question
    }

    /// The same view with everything in it.
    var widened: ProgrammeQuestion {
        var question = ProgrammeQuestion()
        question.view = view
        question.programme = programme
        return question
    }

    /// The entries that the question asks for, in the programme's order.
    func entries(of sheet: ProgrammeSheet, _ surroundings: Surroundings) -> [ProgrammeSheet.Entry] {
        guard isNarrowed else { return sheet.entries }
        return sheet.entries.filter { entry in
            fits(entry, surroundings)
                && (!isOverdue || entry.isAnyOverdue(on: surroundings.today))
                && (silent.map { days in
                    entry.activity.work.state?.isClosed != true
                        && sheet.sinceWord(entry, on: surroundings.today).isSilent(for: days)
                } ?? true)
        }
    }

    private func fits(_ entry: ProgrammeSheet.Entry, _ surroundings: Surroundings) -> Bool {
        let works = [entry.activity.work] + entry.steps.map(\.work)
        let leads = works.map { surroundings.lead($0.lead)?.key }
        let departments = works.map { surroundings.department(of: $0)?.key }
        return Self.fits(lead, [leads[0]], others: leads)
            && Self.fits(department, [departments[0]], others: departments)
            && Self.fits(priority, [surroundings.priority(entry.activity.priority)?.key], others: [])
            && Self.fits(state, [entry.activity.work.state?.rawValue], others: [])
    }

    /// Without one is asked of the activity itself; a key may be that of any of its steps as well.
    private static func fits(_ wanted: String?, _ own: [String?], others: [String?]) -> Bool {
        guard let wanted else { return true }
        return wanted == none ? own.allSatisfy { $0 == nil } : (own + others).contains(wanted)
    }
}

extension ProgrammeSheet.Entry {
    /// Whether it or one of its steps is past its day.
    func isAnyOverdue(on today: Day) -> Bool {
        activity.work.isOverdue(on: today)
            || activity.work.state?.isClosed != true && steps.contains { $0.work.isOverdue(on: today) }
    }
}
