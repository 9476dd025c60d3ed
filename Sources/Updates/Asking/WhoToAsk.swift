import Basics
import Leads

/// Whom to ask about a piece of work: its lead, or the deputy while the lead is away or has gone.
package struct WhoToAsk: Sendable {
    let leads: [Lead.ID: Lead]
    let today: Day
    /// Addresses, in small letters, to which no reminders go.
    let stopped: Set<String>

    package init(leads: [Lead], today: Day, stopped: Set<String> = []) {
        self.leads = Dictionary(leads.map { ($0.id, $0) }) { first, _ in first }
        self.today = today
        self.stopped = stopped
    }

    package enum Answer: Sendable, Hashable {
        case lead(Lead)
        /// The deputy, in the place of the lead.
        case deputy(Lead, of: Lead)
        /// Nobody can be asked: why.
        case nobody(Reason)
    }

    package enum Reason: Sendable, Hashable {
        case noLead
        /// There is a lead without an address and no deputy who can be written to.
        case noAddress(Lead)
        case away(Lead)
        case left(Lead)
        /// They asked for no more reminders.
        case wantsNone(Lead)
    }

    /// The work's own deputy is asked before the lead's.
    package func answer(for work: Piece) -> Answer {
        guard let lead = work.lead.flatMap({ leads[$0] }) else {
            // Work with a deputy and no lead still has somebody who knows about it.
            if let deputy = reachable([work.deputy]) { return .lead(deputy) }
            return .nobody(.noLead)
        }
        let presence = lead.presence(on: today)
        if presence == .here, isWritten(lead) { return .lead(lead) }
        if let deputy = reachable([work.deputy, lead.deputy]), deputy.id != lead.id {
            return .deputy(deputy, of: lead)
        }
        switch presence {
        case .here: return .nobody(lead.email.isEmpty ? .noAddress(lead) : .wantsNone(lead))
        case .away: return .nobody(.away(lead))
        case .left: return .nobody(.left(lead))
        }
    }

    private func reachable(_ ids: [Lead.ID?]) -> Lead? {
        ids.lazy.compactMap { $0 }.compactMap { leads[$0] }
            .first { $0.presence(on: today) == .here && isWritten($0) }
    }

    private func isWritten(_ lead: Lead) -> Bool {
        !lead.email.isEmpty && !stopped.contains(lead.email.lowercased())
    }
}
