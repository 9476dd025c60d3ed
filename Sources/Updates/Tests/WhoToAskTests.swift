import Basics
import Leads
import Programme
import Testing

@testable import Updates

/// The lead is asked; the deputy while the lead is away or gone; and where nobody can be asked, that is said.
struct WhoToAskTests {
    private let today = day("2026-06-15")

    @Test func `a lead who is here is asked`() {
        #expect(answer(head) == .lead(head))
    }

    @Test func `the deputy is asked while the lead is away, and the lead again the day after`() {
        var away = head
        away.awayFrom = day("2026-06-15")
        away.awayUntil = day("2026-06-15")
        #expect(answer(away) == .deputy(deputy, of: away))
        away.awayUntil = day("2026-06-14")
        away.awayFrom = day("2026-06-01")
        #expect(answer(away) == .lead(away))
        away.awayFrom = day("2026-06-16")
        away.awayUntil = nil
        #expect(answer(away) == .lead(away))
    }

    @Test func `a lead who left is not written to from that day on`() {
        var gone = head
        gone.leftOn = today
        #expect(answer(gone) == .deputy(deputy, of: gone))
        gone.leftOn = today.adding(days: 1)
        #expect(answer(gone) == .lead(gone))
    }

    @Test func `the work's own deputy comes before the lead's`() {
        var away = head
        away.awayFrom = today
        let other = lead("other")
        #expect(
            WhoToAsk(leads: [away, deputy, other], today: today).answer(for: work(lead: away, deputy: other))
                == .deputy(other, of: away))
    }

    @Test func `a deputy who is away too, or has no address, is passed over`() {
        var gone = head
        gone.leftOn = today
        var away = deputy
        away.awayFrom = today
        #expect(answer(gone, away) == .nobody(.left(gone)))
        var silent = deputy
        silent.email = ""
        #expect(answer(gone, silent) == .nobody(.left(gone)))
    }

    @Test func `why nobody can be asked is told apart`() {
        var away = head
        away.awayFrom = today
        away.deputy = nil
        #expect(answer(away) == .nobody(.away(away)))
        var unwritten = head
        unwritten.email = ""
        unwritten.deputy = nil
        #expect(answer(unwritten) == .nobody(.noAddress(unwritten)))
        #expect(WhoToAsk(leads: [], today: today).answer(for: work(lead: nil)) == .nobody(.noLead))
    }

    @Test func `two leads who deputise for each other and are both away are not asked in a circle`() {
        var first = head
        first.awayFrom = today
        var second = deputy
        second.deputy = first.id
        second.awayFrom = today
        #expect(answer(first, second) == .nobody(.away(first)))
    }

    private let head: Lead = {
        var head = lead("head")
        head.deputy = lead("deputy").id
        return head
    }()
    private let deputy = lead("deputy")

    private func answer(_ head: Lead, _ deputy: Lead? = nil) -> WhoToAsk.Answer {
        WhoToAsk(leads: [head, deputy ?? self.deputy], today: today).answer(for: work(lead: head))
    }
}

/// One person gets one letter about everything that is silent, at the council's rhythm.
struct AskingTests {
    private let today = day("2026-06-15")
    private let rhythm = Rhythm.standard

    @Test func `only what has been silent long enough is asked about, and nothing that is over`() {
        let works = [
            work(lead: one, title: "fresh", word: "2026-05-19"), work(lead: one, title: "silent", word: "2026-05-18"),
            work(lead: one, title: "over", word: "2026-01-01", isOver: true),
        ]
        #expect(asking(works).requests.map { $0.pieces.map(\.title.english) } == [["silent"]])
    }

    @Test func `silence is counted from when the work was planned where there was never a word`() {
        #expect(asking([work(lead: one, since: "2026-05-18")]).requests.count == 1)
        #expect(asking([work(lead: one, since: "2026-05-19")]).requests.isEmpty)
        #expect(asking([work(lead: one, since: "2026-09-01")]).requests.isEmpty)
    }

    @Test func `a lead with five silent steps gets one letter`() {
        let works = (1...5).map { work(lead: one, title: "step \($0)", word: "2026-01-0\($0)") }
        let requests = asking(works).requests
        #expect(requests.count == 1 && requests.first?.pieces.count == 5)
    }

    @Test func `somebody asked within the week is not asked again, and after it is`() {
        let works = [work(lead: one, word: "2026-01-01")]
        #expect(asking(works, lastAsked: [one.id: day("2026-06-09")]).requests.isEmpty)
        #expect(asking(works, lastAsked: [one.id: day("2026-06-08")]).requests.count == 1)
    }

    @Test func `a deputy's own work and the absent lead's come in one letter that says so`() {
        var away = one
        away.awayFrom = today
        away.deputy = two.id
        let works = [
            work(lead: away, title: "theirs", word: "2026-01-01"), work(lead: two, title: "own", word: "2026-01-01"),
        ]
        let requests = asking(works, [away, two]).requests
        #expect(requests.map(\.to) == [two])
        #expect(requests.first?.pieces.map(\.title.english) == ["theirs", "own"])
        #expect(requests.first?.inPlaceOf == [away])
    }

    @Test func `work that nobody can be asked about is told with the reason`() {
        let asking = asking([work(lead: nil, title: "nobody's", word: "2026-01-01")])
        #expect(asking.requests.isEmpty && asking.unasked.map(\.reason) == [.noLead])
    }

    private let one = lead("one")
    private let two = lead("two")

    private func asking(_ pieces: [Piece], _ leads: [Lead]? = nil, lastAsked: [Lead.ID: Day] = [:]) -> Asking {
        Asking(pieces: pieces, leads: leads ?? [one, two], rhythm: rhythm, lastAsked: lastAsked, today: today)
    }
}

func day(_ iso: String) -> Day { Day(iso: iso)! }

func lead(_ key: String) -> Lead {
    Lead(id: Lead.ID(key)!, key: key, role: Wording(key), email: "\(key)@town.example")
}

func work(
    lead: Lead?, deputy: Lead? = nil, title: String = "work", word: String? = nil, since: String = "2026-01-01",
    isOver: Bool = false
) -> Piece {
    let activity = Activity.ID("a")!
    let last = word.map { word in
        Update(
            id: Update.ID("u")!, activity: activity, on: day(word), at: Instant(milliseconds: 0), by: .unknown,
            isNoChange: true, via: .page)
    }
    return Piece(
        activity: activity, step: nil, title: Wording(title), stepTitle: nil, lead: lead?.id, deputy: deputy?.id,
        state: isOver ? .completed : nil, due: nil, last: last, since: day(since))
}
