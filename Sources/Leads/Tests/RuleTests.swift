import Basics
import Council
import Testing

@testable import Leads

/// What is true of those who answer, apart from any database.
struct RuleTests {
    private func lead(_ key: String, deputy: String? = nil, account: String? = nil) -> Lead {
        Lead(
            id: Lead.ID(key)!, key: key, role: Wording(key.uppercased()), deputy: deputy.flatMap { Lead.ID($0) },
            account: account)
    }

    @Test func `deputies may follow one another as long as they come to an end`() {
        let all = [lead("a", deputy: "b"), lead("b", deputy: "c"), lead("c")]
        #expect(Deputies(all).circle(from: all[0]) == nil)
    }

    @Test func `two who stand in for each other make a circle, and so do three, and all are named`() {
        let two = [lead("a", deputy: "b"), lead("b", deputy: "a")]
        #expect(Deputies(two).circle(from: two[0])?.map(\.key) == ["a", "b", "a"])
        let three = [lead("a", deputy: "b"), lead("b", deputy: "c"), lead("c", deputy: "a")]
        #expect(Deputies(three).circle(from: three[1])?.map(\.key) == ["b", "c", "a", "b"])
    }

    @Test func `a circle further on that one is no part of does not go on for ever`() {
        let all = [lead("a", deputy: "b"), lead("b", deputy: "c"), lead("c", deputy: "b")]
        #expect(Deputies(all).circle(from: all[0]) == nil)
    }

    @Test func `an account that is another's already is refused with whose it is`() {
        let other = lead("a", account: "1")
        let problems = LeadRelations([other], besides: lead("b")).problems(lead("b", account: "1"))
        #expect(problems == [Problem("account", LeadFormWords.accountTaken(other.called))])
        #expect(LeadRelations([other], besides: other).problems(other).isEmpty)
    }

    @Test func `the first sentence counts those who can be asked, and says who is away and who has left`() {
        let roll = Roll(
            departments: [Borough.housing, Borough.leisure, Borough.health],
            leads: [Borough.head, Borough.officer, Borough.librarian, Borough.gone], today: Borough.today)
        let sentence = LeadsWords.counts(roll.counts, Terms())
        #expect(sentence.english == "3 leads in 3 departments, 1 of them a partner; 1 is away. 1 more has left.")
        #expect(
            sentence.welsh
                == "3 arweinydd mewn 3 adran, 1 ohonynt yn bartner; mae 1 i ffwrdd. Mae 1 arall wedi gadael.")
    }

    @Test func `a last day away counts as away, and the day after does not`() {
        #expect(Borough.librarian.presence(on: day("2026-12-05")) == .away(until: day("2026-12-05")))
        #expect(Borough.librarian.presence(on: day("2026-12-06")) == .here)
        #expect(Borough.librarian.presence(on: day("2026-10-31")) == .here)
    }

    @Test func `where somebody stands says who is asked, and what is known to come`() {
        var head = Borough.head
        let roll = Roll(departments: [], leads: [head, Borough.officer], today: Borough.today)
        #expect(Standing(head, in: roll).sentence.english == "Here. Deputy: Housing officer.")
        head.awayFrom = day("2026-12-01")
        head.leftOn = day("2026-12-31")
        #expect(
            Standing(head, in: roll).sentence.english
                == "Here. Deputy: Housing officer. Away from 1 December 2026. Leaves on 31 December 2026.")
        head.leftOn = day("2026-11-20")
        #expect(
            Standing(head, in: roll).sentence.english == "Left on 20 November 2026. Housing officer takes over.")
    }
}
