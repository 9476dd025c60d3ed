import Basics
import Council
import Leads
import Proving
import Testing

@testable import Programme

/// The programme's rules, from what councils' documents ask for (R32–R38, T9, T10).
struct RuleTests {
    private let terms = Terms()

    // MARK: Letters (R33, T10)

    @Test func `letters that jump from f to j are kept and said to be missing g, h and i`() {
        let letters = StepLetters(["a", "b", "c", "d", "e", "f", "j"])
        #expect(letters.oddities == [.gap(after: "f", before: "j", missing: ["g", "h", "i"])])
        let said = letters.oddities.map { FindingWords.letters($0, terms) }
        #expect(said.map(\.english) == ["f is followed by j: g, h and i are missing."])
        #expect(said.map(\.welsh) == ["Daw j ar ôl f: mae g, h a i ar goll."])
    }

    @Test func `letters in order say nothing, nor do steps without any`() {
        #expect(StepLetters(["a", "b", "c"]).oddities.isEmpty)
        #expect(StepLetters([nil, nil]).oddities.isEmpty)
        #expect(StepLetters(["1", "2", "3"]).oddities.isEmpty)
        #expect(StepLetters([]).oddities.isEmpty)
    }

    @Test func `a step without a letter among lettered ones is pointed at and not given one`() {
        #expect(StepLetters(["a", "b", "c", nil]).oddities == [.unlettered(1)])
    }

    @Test func `a letter that stands twice, comes too early or begins late is pointed at`() {
        #expect(StepLetters(["a", "b", "b", "c"]).oddities == [.repeated("b")])
        #expect(StepLetters(["a", "c", "b"]).oddities.contains(.backwards("b", after: "c")))
        #expect(StepLetters(["c"]).oddities == [.gap(after: nil, before: "c", missing: ["a", "b"])])
        #expect(StepLetters(["a", "a", "a"]).oddities == [.repeated("a")])
        #expect(StepLetters(["1", "z"]).oddities == [])
        #expect(StepLetters(["1", "a", "b", "2", "d"]).oddities == [.gap(after: "b", before: "d", missing: ["c"])])
        #expect(StepLetters(["1", "4"]).oddities == [.gap(after: "1", before: "4", missing: ["2", "3"])])
    }

    // MARK: Days since word

    @Test func `no change is word, and silence is counted from when the work was planned`() {
        let today = day("2026-11-20")
        let said = DaysSinceWord(last: day("2026-11-08"), planned: day("2026-01-01"), on: today)
        #expect(said.days == 12 && said.silence == 12)
        let silent = DaysSinceWord(last: nil, planned: day("2026-11-01"), on: today)
        #expect(silent.days == nil && silent.silence == 19)
        #expect(silent.isSilent(for: 19) && !silent.isSilent(for: 20))
        let sentence = ProgrammeWords.sinceWordSentence(silent)
        #expect(sentence.english == "There has been no word yet, 19 days since it was planned.")
        #expect(sentence.welsh == "Ni fu gair eto, 19 diwrnod ers ei gynllunio.")
    }

    @Test func `work that lies ahead is not silent`() {
        let ahead = DaysSinceWord(last: nil, planned: day("2027-01-01"), on: day("2026-11-20"))
        #expect(ahead.silence == nil && !ahead.isSilent(for: 1))
    }

    @Test func `word on a step is word on its activity`() {
        let (activity, steps) = plan(["a"])
        let update = word(activity, steps[0].id, on: "2026-05-01", isNoChange: true)
        let sheet = ProgrammeSheet(
            programme: WorkProgramme(id: activity.programme, title: Wording("P"), from: day("2026-01-01")),
            activities: [activity], steps: steps, latest: [update])
        #expect(sheet.sinceWord(sheet.entries[0], on: day("2026-05-11")).days == 10)
    }

    @Test(arguments: DatabaseKind.all)
    func `what a file plans is as old as the file says, and what is made here is as old as the day it was made`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            var late = FiledActivity(key: "late", title: Wording("Added later"))
            late.madeOn = day("2026-11-10")
            let file = ProgrammeFile(
                title: Wording("Plan"), from: day("2024-07-22"),
                activities: [FiledActivity(key: "early", title: Wording("There from the beginning")), late])
            try await hall.programme.exchange.load(file, by: .system("test"))
            let begun = try #require(try await hall.store.current())
            try await hall.store.add(
                [
                    PlannedActivity(
                        activity: Activity(
                            id: .make(at: hall.proving.records.now), programme: begun.id, key: "new",
                            title: Wording("Made today")))
                ], by: .system("test"))
            let sheet = try #require(try await hall.store.sheet())
            #expect(sheet.entries.map { sheet.sinceWord($0, on: Hall.today).silence } == [851, 10, 0])
            #expect(
                try await hall.programme.exchange.file()?.activities.map(\.madeOn) == [
                    nil, day("2026-11-10"), Hall.today,
                ])
        }
    }

    // MARK: States (R32, R36)

    @Test func `a state is what the lead said last, by the day it speaks of`() {
        let (activity, _) = plan([])
        var work = Work()
        work = work.applying(word(activity, nil, on: "2026-03-01", state: .onSchedule))
        work = work.applying(word(activity, nil, on: "2026-05-01", state: .delayed, words: "No venue"))
        #expect(work.state == .delayed && work.stateOn == day("2026-05-01") && work.because == Wording("No venue"))
        let late = work.applying(word(activity, nil, on: "2026-04-01", state: .completed))
        #expect(late == work)
        let quiet = work.applying(word(activity, nil, on: "2026-06-01", isNoChange: true))
        #expect(quiet == work)
        let done = work.applying(word(activity, nil, on: "2026-07-01", state: .completed, words: "Opened"))
        #expect(done.state == .completed && done.because.isEmpty)
    }

    @Test func `letters and words of programmes on paper mean a state, other words mean none`() {
        #expect(WorkState(written: "C") == .completed && WorkState(written: "o:") == .onSchedule)
        #expect(WorkState(written: "(D)") == .delayed && WorkState(written: "Completed") == .completed)
        #expect(WorkState(written: "Ar amser") == .onSchedule)
        #expect(WorkState(written: "Completed (March 2009)") == nil && WorkState(written: "Passes issued") == nil)
    }

    @Test func `of ten activities with text and thirty-six without, no state is made up`() {
        let entries = (0..<46).map { index in
            let (activity, _) = plan([])
            return ProgrammeSheet.Entry(
                activity: activity, steps: [],
                own: index < 10 ? word(activity, nil, on: "2009-07-01", words: "Passes issued") : nil)
        }
        let counts = ProgrammeCounts(entries, on: day("2010-03-01"))
        #expect(counts.withWord == 10 && counts.withoutWord == 36 && counts.wordOnly == 10 && counts.states.isEmpty)
        #expect(
            ProgrammeWords.counts(counts, terms).english == "46 activities: 10 have had word, 36 none.")
        #expect(ProgrammeWords.counts(counts, terms).welsh == "46 gweithgaredd: cafwyd gair am 10, dim am 36.")
    }

    @Test func `in Welsh one that is completed and several that are completed are said as each asks`() {
        func said(_ states: [WorkState]) -> String {
            let entries = states.map { state in
                var (activity, _) = plan([])
                activity.work.state = state
                return ProgrammeSheet.Entry(activity: activity, steps: [])
            }
            return ProgrammeWords.states(ProgrammeCounts(entries, on: day("2010-03-01"))).welsh
        }
        #expect(said([.completed]) == "1 wedi’i gwblhau.")
        #expect(said([.completed, .completed, .delayed]) == "2 wedi’u cwblhau, 1 wedi’i oedi.")
        #expect(said([.delayed, .delayed, .onSchedule, .onSchedule]) == "2 ar amser, 2 wedi’u hoedi.")
    }

    @Test func `the programme is called by the council's own word, which in Welsh stands by itself`() {
        let plan = TermWords(
            one: Wording("action plan", cy: "cynllun gweithredu"),
            many: Wording("action plans", cy: "cynlluniau gweithredu"))
        let own = Terms(own: [.programme: plan])
        #expect(ProgrammeWords.frontLink(own) == Bilingual("See the action plan", cy: "Gweld: cynllun gweithredu"))
        #expect(ProgrammeWords.frontLink(Terms()) == Bilingual("See the programme", cy: "Gweld y rhaglen waith"))
        #expect(ProgrammeWords.frontEmpty(own).english == "There is no action plan here yet.")
        #expect(ProgrammeWords.forMeeting(own).english == "The action plan for a meeting")
    }

    // MARK: What to look at

    @Test func `completed with unfinished steps is pointed at and left as it was said`() {
        var (activity, steps) = plan(["a", "b", "c"])
        activity.work.state = .completed
        steps[0].work.state = .completed
        steps[1].work.state = .stopped
        #expect(findings(activity, steps).contains(.unfinishedSteps(1, of: 3)))
        steps[2].work.state = .completed
        #expect(!findings(activity, steps).contains { if case .unfinishedSteps = $0 { true } else { false } })
    }

    @Test func `an activity names something to see and something to count or ask, or says why not`() {
        var (activity, _) = plan([])
        #expect(findings(activity, []).contains(.noOutput) && findings(activity, []).contains(.noMeasure))
        activity.voice = [Wording("Do you feel listened to?")]
        #expect(!findings(activity, []).contains(.noMeasure))
        activity.voice = []
        activity.whyNone = Wording("The law sets it")
        #expect(!findings(activity, []).contains(.noOutput) && !findings(activity, []).contains(.noMeasure))
    }

    @Test func `a lead who left is named with the deputy who is asked`() {
        var (activity, steps) = plan(["a"])
        activity.work.lead = Hall.gone.id
        activity.work.deputy = Hall.nurse.id
        steps[0].work.lead = Hall.gone.id
        let left = findings(activity, steps).filter { if case .leadLeft = $0 { true } else { false } }
        #expect(
            left == [
                .leadLeft(Hall.gone.called, on: day("2026-03-03"), step: nil, deputy: Hall.nurse.called),
                .leadLeft(Hall.gone.called, on: day("2026-03-03"), step: "a", deputy: nil),
            ])
    }

    @Test func `cabinet before scrutiny is pointed at, the order of the law of the house is not`() {
        var (activity, steps) = plan(["a", "b", "c", "d"])
        for (index, gate) in Step.Gate.allCases.enumerated() { steps[index].gate = gate }
        #expect(!findings(activity, steps).contains { if case .gates = $0 { true } else { false } })
        steps[2].gate = .cabinet
        steps[3].gate = .scrutiny
        #expect(findings(activity, steps).contains(.gates(.cabinet, before: .scrutiny)))
        activity.work.state = .delayed
        #expect(findings(activity, steps).contains(.gates(.cabinet, before: .scrutiny)))
    }

    @Test func `what is past its day and not done is late by so many days`() {
        var (activity, steps) = plan(["a"])
        activity.work.due = day("2026-11-10")
        steps[0].work.due = day("2026-11-12")
        #expect(findings(activity, steps).contains(.overdue(days: 10)))
        #expect(findings(activity, steps).contains(.stepAfterEnd("a", day("2026-11-12"))))
        activity.work.state = .completed
        #expect(!findings(activity, steps).contains(.overdue(days: 10)))
    }

    // MARK: Who is asked

    @Test
    func `the deputy is asked while the lead is away and once they left, the lead’s own deputy if the work has none`() {
        var away = Hall.head
        away.awayFrom = day("2026-11-01")
        let leads = Dictionary(uniqueKeysWithValues: [away, Hall.nurse, Hall.gone].map { ($0.id, $0) })
        let charge = Charge(leads: leads, today: day("2026-11-20"))
        #expect(charge.asked(for: Work(lead: away.id))?.id == Hall.nurse.id)
        #expect(charge.asked(for: Work(lead: Hall.gone.id)) == nil)
        #expect(charge.asked(for: Work(lead: Hall.gone.id, deputy: Hall.nurse.id))?.id == Hall.nurse.id)
        #expect(charge.asked(for: Work(lead: Hall.nurse.id))?.id == Hall.nurse.id)
        #expect(charge.answers(Hall.nurse.id, for: Work(lead: away.id)))
        #expect(!charge.answers(Hall.gone.id, for: Work(lead: Hall.nurse.id)))
    }

    // MARK: Lists of wordings

    @Test func `lists in two languages go through a text area line by line`() {
        let list = [Wording("A guide", cy: "Canllaw"), Wording("A scheme"), Wording("", cy: "Cynllun")]
        #expect([Wording](lines: list.lines) == list)
        #expect([Wording](lines: .empty).isEmpty)
        #expect([Wording](lines: Wording("One\r\n\r\n Two ")) == [Wording("One"), Wording("Two")])
    }

    private func plan(_ letters: [String]) -> (Activity, [Step]) {
        let id = Activity.ID("activity")!
        let activity = Activity(
            id: id, programme: WorkProgramme.ID("programme")!, key: "activity", priority: "one", title: Wording("Do"))
        let steps = letters.enumerated().map { index, letter in
            Step(
                id: Step.ID("step-\(index)")!, activity: id, position: index, letter: letter, words: Wording("Step"))
        }
        return (activity, steps)
    }

    private func word(
        _ activity: Activity, _ step: Step.ID?, on text: String, state: WorkState? = nil, words: String = "",
        isNoChange: Bool = false
    ) -> Update {
        Update(
            id: Update.ID("update-\(text)")!, activity: activity.id, step: step, on: day(text),
            at: Instant(milliseconds: 0), by: .unknown, state: state, words: Wording(words), isNoChange: isNoChange,
            via: .page)
    }

    private func findings(_ activity: Activity, _ steps: [Step]) -> [Finding] {
        let leads = Dictionary(uniqueKeysWithValues: [Hall.head, Hall.nurse, Hall.gone].map { ($0.id, $0) })
        return Finding.all(
            of: ProgrammeSheet.Entry(activity: activity, steps: steps), leads: leads, on: day("2026-11-20"))
    }
}
