import Basics
import Leads

/// Who answers for a piece of work on a day, and who may give word on it.
package struct Charge: Sendable {
    let leads: [Lead.ID: Lead]
    let today: Day

    package init(leads: [Lead.ID: Lead], today: Day) {
        self.leads = leads
        self.today = today
    }

    /// Who is asked for word: the lead; while they are away or once they have left, their stand-in. Nil where there is
    /// nobody to ask.
    package func asked(for work: Work) -> Lead? {
        guard let lead = work.lead.flatMap({ leads[$0] }) else { return present(work.deputy) }
        return lead.presence(on: today) == .here ? lead : standIn(for: work)
    }

    /// Who stands in for the lead: the work's own deputy, else the lead's.
    package func standIn(for work: Work) -> Lead? {
        present(work.deputy) ?? present(work.lead.flatMap { leads[$0] }?.deputy)
    }

    /// Whether the lead may give word: as its lead, as its deputy, or because they are asked in somebody's place.
    package func answers(_ lead: Lead.ID, for work: Work) -> Bool {
        work.lead == lead || work.deputy == lead || asked(for: work)?.id == lead
    }

    /// The same of a step, for which the activity's own people answer too.
    package func answers(_ lead: Lead.ID, for step: Step, of activity: Activity) -> Bool {
        answers(lead, for: step.work) || answers(lead, for: activity.work)
    }

    private func present(_ id: Lead.ID?) -> Lead? {
        guard let lead = id.flatMap({ leads[$0] }), lead.presence(on: today) == .here else { return nil }
        return lead
    }
}
