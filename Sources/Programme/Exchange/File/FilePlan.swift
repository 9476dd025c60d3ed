import Basics
import Capability
import Leads
import Store
import Thread

/// Turns a programme's file into activities that can be kept in one act. What it names and the council does not have
/// is left out and said.
package struct FilePlan: Sendable {
    package let programme: WorkProgramme.ID
    package let leads: [String: Lead.ID]
    package let things: KeyedThings
    package let now: Instant
    /// The day of words that give none.
    package let undated: Day

    package init(
        programme: WorkProgramme.ID, leads: [String: Lead.ID], things: KeyedThings, now: Instant, undated: Day
    ) {
        self.programme = programme
        self.leads = leads
        self.things = things
        self.now = now
        self.undated = undated
    }

    package func made(of file: ProgrammeFile) -> (planned: [PlannedActivity], gaps: [FileGap]) {
        var making = Making(plan: self, begun: begun(file))
        let ids = file.activities.map { ($0, Activity.ID.make(at: now)) }
        for (filed, id) in ids { making.things.add(ThingName(Activity.kind, id.text), key: filed.key) }
        return (ids.map { making.planned($0, id: $1) }, making.gaps)
    }

    /// Since when what the file plans has been there, as far as the file itself tells: silence that it shows is as old
    /// as it was on paper.
    private func begun(_ file: ProgrammeFile) -> Day {
        var days: [Day] = [now.inLondon.day, undated]
        if let from = file.from { days.append(from) }
        for activity in file.activities {
            if let day = activity.progressOn { days.append(day) }
            days += activity.updates?.map(\.on) ?? []
            for step in activity.steps ?? [] { days += step.updates?.map(\.on) ?? [] }
        }
        return days.min() ?? undated
    }
}

/// Something that a file says and that cannot be kept as it says it.
package struct FileGap: Sendable, Hashable {
    package enum What: Sendable, Hashable {
        case lead(String)
        case thing(String)
        case stoppedWithoutReason
        case beginsAfterEnd(Day, Day)
    }

    /// The activity's key.
    package let activity: String
    package let what: What

    package var problem: Problem { Problem("activity:\(activity)", FileWords.gap(self)) }
}

/// The work of turning one file.
private struct Making {
    let plan: FilePlan
    let begun: Day
    var things: KeyedThings
    var gaps: [FileGap] = []
    private var activity = ""
    private var told = 0

    init(plan: FilePlan, begun: Day) {
        self.plan = plan
        self.begun = begun
        things = plan.things
    }

    mutating func planned(_ filed: FiledActivity, id: Activity.ID) -> PlannedActivity {
        activity = filed.key
        var made = Activity(
            id: id, programme: plan.programme, key: filed.key, heading: filed.group ?? .empty, title: filed.title,
            outcomes: filed.outcomes ?? [], outputs: filed.outputs ?? [], measures: filed.measures ?? [],
            voice: filed.voice ?? [], whyNone: filed.whyNone ?? .empty, work: work(filed),
            madeOn: filed.madeOn ?? begun)
        made.priority = filed.priority.flatMap { thing("priority:\($0)") }?.id
        var updates = (filed.updates ?? []).map { update($0, of: id) }
        if let progress = filed.progress, !progress.isEmpty {
            let told = FiledUpdate(on: filed.progressOn ?? plan.undated, text: progress)
            updates.insert(update(told, of: id), at: 0)
        }
        made.work = settled(made.work, filed.state == nil ? updates : [])
        var planned = PlannedActivity(activity: made, updates: updates)
        planned.evidence = (filed.evidence ?? []).map { evidence($0, of: id) }
        for filed in filed.steps ?? [] { add(filed, to: &planned) }
        planned.links = links(filed)
        return planned
    }

    private mutating func add(_ filed: FiledStep, to planned: inout PlannedActivity) {
        let id = Step.ID.make(at: plan.now)
        let updates = (filed.updates ?? []).map { update($0, of: planned.activity.id, step: id) }
        let kept = settled(work(filed), filed.state == nil ? updates : [])
        planned.steps.append(
            Step(
                id: id, activity: planned.activity.id, position: planned.steps.count, letter: filed.letter,
                words: filed.text, gate: filed.gate, work: kept, madeOn: planned.activity.madeOn))
        planned.updates += updates
        planned.evidence += (filed.evidence ?? []).map { evidence($0, of: planned.activity.id, step: id) }
    }

    private mutating func update(
        _ filed: FiledUpdate, of activity: Activity.ID, step: Step.ID? = nil
    ) -> Update {
        // Those of one day keep the order in which they stand.
        told += 1
        return Update(
            id: .make(at: plan.now), activity: activity, step: step, on: filed.on,
            at: Instant(milliseconds: plan.now.milliseconds + Int64(told)),
            by: Update.Teller(lead: lead(filed.by), name: filed.byName ?? ""), state: filed.state,
            words: filed.text ?? .empty, isNoChange: filed.noChange ?? false, via: .import)
    }

    private func evidence(_ filed: FiledEvidence, of activity: Activity.ID, step: Step.ID? = nil) -> Evidence {
        Evidence(
            id: .make(at: plan.now), activity: activity, step: step, on: filed.on, at: plan.now, words: filed.words,
            link: filed.link, by: filed.byName ?? "")
    }
}

extension Making {
    private mutating func work(_ filed: some FiledWork) -> Work {
        var work = Work(
            lead: lead(filed.lead), deputy: lead(filed.deputy), partners: filed.partners ?? [], starts: filed.starts,
            due: filed.due, pounds: filed.pounds, source: filed.budgetSource ?? .empty, state: filed.state,
            stateOn: filed.stateOn, because: filed.because ?? .empty)
        if let starts = work.starts, let due = work.due, starts > due {
            gaps.append(FileGap(activity: activity, what: .beginsAfterEnd(starts, due)))
            work.starts = nil
        }
        return withReason(work)
    }

    private mutating func settled(_ work: Work, _ updates: [Update]) -> Work {
        let inOrder = updates.sorted { ($0.on, $0.at) < ($1.on, $1.at) }
        return withReason(inOrder.reduce(work) { $0.applying($1) })
    }

    /// Nothing can be stopped without a reason.
    private mutating func withReason(_ work: Work) -> Work {
        guard work.state == .stopped, work.because.isEmpty else { return work }
        gaps.append(FileGap(activity: activity, what: .stoppedWithoutReason))
        var work = work
        work.state = nil
        work.stateOn = nil
        return work
    }

    private mutating func lead(_ key: String?) -> Lead.ID? {
        guard let key else { return nil }
        if let id = plan.leads[key] { return id }
        gaps.append(FileGap(activity: activity, what: .lead(key)))
        return nil
    }

    private mutating func thing(_ written: String) -> ThingName? {
        if let name = things.name(written) { return name }
        gaps.append(FileGap(activity: activity, what: .thing(written)))
        return nil
    }

    private mutating func links(_ filed: FiledActivity) -> [(meaning: String, to: Link.End)] {
        var links: [(meaning: String, to: Link.End)] = []
        for (meaning, names) in [(ThreadMeanings.keeps, filed.keeps), (ThreadMeanings.seeAlso, filed.seeAlso)] {
            for name in names ?? [] { if let end = thing(name) { links.append((meaning.name, .thing(end))) } }
        }
        for named in filed.named ?? [] {
            links.append((FiledWords.meaning(of: named.kind).name, .words(kind: named.kind, named.words)))
        }
        for link in filed.links ?? [] {
            if let words = link.words {
                links.append((link.meaning, .words(kind: words.kind, words.words)))
            } else if let end = link.to.flatMap({ thing($0) }) {
                links.append((link.meaning, .thing(end)))
            }
        }
        return links
    }
}

extension FiledWords {
    /// How something of this kind is joined to an activity where a file does not say.
    static func meaning(of kind: String) -> LinkMeaning {
        switch kind {
        case "measure": ThreadMeanings.shownBy
        case "meeting", "decision": ThreadMeanings.takenTo
        case "offer": ThreadMeanings.offers
        default: ThreadMeanings.seeAlso
        }
    }
}

/// What an activity and a step have alike in a file.
private protocol FiledWork {
    var lead: String? { get }
    var deputy: String? { get }
    var partners: [Wording]? { get }
    var starts: Day? { get }
    var due: Day? { get }
    var pounds: Int? { get }
    var budgetSource: Wording? { get }
    var state: WorkState? { get }
    var stateOn: Day? { get }
    var because: Wording? { get }
}

extension FiledActivity: FiledWork {}
extension FiledStep: FiledWork {}
