import Basics
import Leads
import Post
import Programme
import Proving
import Store
import Testing
import Web

@testable import Updates

/// What a lead says behind a link is kept, or they are told that it is not, with their words before them.
struct NoWordLostTests {
    @Test(arguments: DatabaseKind.all)
    func `what was typed in a second tab about work that was completed in the first is kept`(kind: DatabaseKind)
        async throws
    {
        try await Office.visit(kind) { office in
            let address = "/u/\(try await office.secret(of: office.nurse))"
            let phone = office.newBrowser()
            _ = try await phone.open(address)
            _ = try await phone.submit(address, ["state-step-c": "completed"])
            let second = try await phone.submit(
                address, ["state-step-c": "delayed", "words-step-c": "The trainer is ill."])
            #expect(second.location == "\(address)/kept?n=1")
            let step = try #require(try await office.programme.step(Step.ID("step-c")!))
            #expect(step.work.state == .delayed && step.work.because == Wording("The trainer is ill."))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a mis-tapped completed can be put right for a week, by whoever tapped it and nobody else`(
        kind: DatabaseKind
    ) async throws {
        try await Office.visit(kind) { office in
            let address = "/u/\(try await office.secret(of: office.head))"
            let phone = office.newBrowser()
            _ = try await phone.open(address)
            #expect(try await !phone.open(address).says(UpdatesWords.putRight))
            _ = try await phone.submit(address, ["state-step-a": "completed"])
            let page = try await phone.open(address)
            #expect(page.says(UpdatesWords.putRight) && page.has("name=\"state-step-a\""))
            office.proving.clock.move(seconds: 8 * 86_400)
            let later = try await phone.open(address)
            #expect(!later.says(UpdatesWords.putRight) && !later.has("name=\"state-step-a\""))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `where an officer said meanwhile that it is over, the lead is asked once more and what they wrote stays`(
        kind: DatabaseKind
    ) async throws {
        try await Office.visit(kind) { office in
            let address = "/u/\(try await office.secret(of: office.head))"
            let phone = office.newBrowser()
            _ = try await phone.open(address)
            let over = office.update(step: "a", state: .completed)
            _ = try await office.programme.record(over, by: .system("test"))
            let typed = ["state-step-a": "delayed", "words-step-a": "It waits for health."]
            let asked = try await phone.submit(address, typed)
            #expect(asked.status == 422 && asked.says(UpdatesWords.overMeanwhile))
            #expect(asked.has("It waits for health."))
            #expect(try await office.programme.updates().count == 1)
            let again = try await phone.submit(address, typed.merging(["seen-over": "step-a"]) { $1 })
            #expect(again.status == 303)
            #expect(try await office.programme.step(Step.ID("step-a")!)?.work.state == .delayed)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `words about work that went to somebody else are shown and not swallowed`(kind: DatabaseKind) async throws {
        try await Office.visit(kind) { office in
            let address = "/u/\(try await office.secret(of: office.head))"
            let phone = office.newBrowser()
            _ = try await phone.open(address)
            let answer = try await phone.submit(
                address, ["state-step-a": "completed", "words-step-c": "The nurses are trained."])
            #expect(answer.status == 422 && answer.says(UpdatesWords.notYours))
            #expect(answer.has("<blockquote>The nurses are trained.</blockquote>"))
            #expect(try await office.programme.updates() == [])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `nobody is thanked for nothing`(kind: DatabaseKind) async throws {
        try await Office.visit(kind) { office in
            let address = "/u/\(try await office.secret(of: office.nurse))"
            let phone = office.newBrowser()
            _ = try await phone.open(address)
            _ = try await phone.submit(address, ["state-step-c": "completed"])
            #expect(try await phone.submit(address, [:]).status == 422)
            for address in ["\(address)/kept?n=0", "\(address)/kept"] {
                #expect(try await phone.open(address).status == 303)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `everything in one sending is one act`(kind: DatabaseKind) async throws {
        try await Office.visit(kind) { office in
            let address = "/u/\(try await office.secret(of: office.head))"
            let phone = office.newBrowser()
            _ = try await phone.open(address)
            _ = try await phone.submit(address, ["state-step-a": "completed", "state-step-b": "on-schedule"])
            let acts = try await office.records.read { connection in
                try connection.rows("SELECT act FROM audit WHERE act = 'update.recorded' ORDER BY act") {
                    try $0.text("act")
                }
            }
            #expect(acts.count == 1)
            #expect(try await office.programme.updates().count == 2)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `one tap says "no change" of everything on the page, and what else was said of one of them holds`(
        kind: DatabaseKind
    ) async throws {
        try await Office.visit(kind) { office in
            let address = "/u/\(try await office.secret(of: office.head))"
            let phone = office.newBrowser()
            let page = try await phone.open(address)
            #expect(page.says(UpdatesWords.noChangeToAll) && page.has("value=\"not-started\""))
            let token = try #require(page.text.firstMatch(of: /name="form-token" value="([^"]*)"/)).1
            let sent = try await phone.submitRaw(
                address,
                [
                    ("form-token", String(token)), ("shown", "step-a"), ("shown", "step-b"), ("all", "no-change"),
                    ("state-step-b", "not-started"),
                ])
            #expect(sent.location == "\(address)/kept?n=2")
            let updates = try await office.programme.updates()
            #expect(updates.first { $0.step?.text == "step-a" }?.isNoChange == true)
            #expect(updates.first { $0.step?.text == "step-b" }?.state == .notStarted)
        }
    }
}

/// Which work is asked about: steps and activities as a whole, while they are open, from the day that they were planned.
struct WorkAskedAboutTests {
    private let today = Office.today

    private func entry(_ activity: Activity, _ steps: [Step] = [], latest: [Update] = []) -> ProgrammeSheet {
        ProgrammeSheet(
            programme: WorkProgramme(id: activity.programme, title: Wording("P")), activities: [activity],
            steps: steps, latest: latest)
    }

    private func activity(madeOn: String? = nil, work: Work = Work()) -> Activity {
        Activity(
            id: Activity.ID("a")!, programme: WorkProgramme.ID("p")!, key: "a", title: Wording("Train everybody"),
            work: work, madeOn: madeOn.map(day))
    }

    private func step(_ work: Work = Work()) -> Step {
        Step(id: Step.ID("s")!, activity: Activity.ID("a")!, letter: "b", words: Wording("Buy"), work: work)
    }

    @Test func `a programme without a first day has its leads asked too, from the day that the work was written down`()
    {
        let pieces = Piece.all(of: entry(activity(madeOn: "2026-05-18")), planned: today)
        #expect(pieces.map { $0.silence(on: today) } == [28])
    }

    @Test func `work that was made today is not silent since its programme began`() {
        let activity = activity(madeOn: today.iso)
        let sheet = ProgrammeSheet(
            programme: WorkProgramme(id: activity.programme, title: Wording("P"), from: day("2024-07-22")),
            activities: [activity], steps: [step()], latest: [])
        #expect(Piece.all(of: sheet, planned: today).map { $0.silence(on: today) } == [0, 0])
        #expect(sheet.sinceWord(sheet.entries[0], on: today).silence == 0)
    }

    @Test func `an activity with steps is asked about as a whole too, of its own lead`() {
        let (one, two) = (lead("one"), lead("two"))
        let sheet = entry(activity(madeOn: "2026-01-01", work: Work(lead: one.id)), [step(Work(lead: two.id))])
        let asking = Asking(
            pieces: Piece.all(of: sheet, planned: today), leads: [one, two], rhythm: .standard, today: today)
        #expect(asking.requests.map(\.to) == [two, one])
        #expect(
            asking.requests.flatMap(\.pieces).map { UpdatesWords.named($0).english }
                == ["Train everybody: b) Buy", "Train everybody, as a whole"])
    }

    @Test func `the page has activities as a whole last, and only those that are silent`() {
        let one = lead("one")
        func work(_ latest: [Update]) -> OwnWork {
            let sheet = entry(activity(madeOn: "2026-01-01", work: Work(lead: one.id)), [step()], latest: latest)
            return OwnWork(
                Piece.all(of: sheet, planned: today), of: one, who: WhoToAsk(leads: [one], today: today),
                rhythm: .standard, today: today)
        }
        let word = Update(
            id: Update.ID("u")!, activity: Activity.ID("a")!, on: today, at: Instant(milliseconds: 0), by: .unknown,
            isNoChange: true, via: .page)
        #expect(work([]).asked.map(\.isWhole) == [false, true])
        #expect(work([word]).asked.map(\.isWhole) == [false])
    }

    @Test func `steps of an activity that is over are not asked about`() {
        for state in [WorkState.completed, .stopped] {
            let sheet = entry(activity(madeOn: "2026-01-01", work: Work(state: state)), [step()])
            #expect(Piece.all(of: sheet, planned: today).allSatisfy { $0.isOver && !$0.isSilent(for: 1, on: today) })
        }
    }

    @Test func `somebody who wants no reminders is not asked: the deputy is, or it is said why nobody can be`() {
        var one = lead("one")
        let two = lead("two")
        let stopped: Set = [one.email]
        let who = { WhoToAsk(leads: [one, two], today: today, stopped: stopped).answer(for: work(lead: one)) }
        #expect(who() == .nobody(.wantsNone(one)))
        one.deputy = two.id
        #expect(who() == .deputy(two, of: one))
    }
}
