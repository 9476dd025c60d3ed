import Basics
import Leads

/// Who is to be asked about what, today: one letter for one person, however much is silent.
package struct Asking: Sendable {
    /// One person and everything that they are asked about.
    package struct Request: Sendable, Hashable {
        package let to: Lead
        package let pieces: [Piece]
        /// The leads in whose place they are asked.
        package let inPlaceOf: [Lead]
    }

    /// Work that nobody can be asked about, and why.
    package struct Unasked: Sendable, Hashable {
        package let piece: Piece
        package let reason: WhoToAsk.Reason
    }

    /// In the order in which the works first name them.
    package let requests: [Request]
    package let unasked: [Unasked]

    /// - Parameters:
    ///   - pieces: everything in the programme, over or not.
    ///   - lastAsked: when each lead was last asked.
    ///   - stopped: addresses, in small letters, to which no reminders go.
    package init(
        pieces: [Piece], leads: [Lead], rhythm: Rhythm, lastAsked: [Lead.ID: Day] = [:], stopped: Set<String> = [],
        today: Day
    ) {
        let who = WhoToAsk(leads: leads, today: today, stopped: stopped)
        var order: [Lead.ID] = []
        var people: [Lead.ID: (lead: Lead, pieces: [Piece], inPlaceOf: [Lead])] = [:]
        var unasked: [Unasked] = []
        for work in pieces where work.isSilent(for: rhythm.askAfterDays, on: today) {
            switch who.answer(for: work) {
            case .nobody(let reason): unasked.append(Unasked(piece: work, reason: reason))
            case .lead(let lead): add(work, to: lead, of: nil)
            case .deputy(let deputy, let lead): add(work, to: deputy, of: lead)
            }
        }
        requests = order.compactMap { id in
            guard let person = people[id] else { return nil }
            if let asked = lastAsked[id], asked.days(to: today) < rhythm.againAfterDays { return nil }
            return Request(to: person.lead, pieces: person.pieces, inPlaceOf: person.inPlaceOf)
        }
        self.unasked = unasked

        func add(_ work: Piece, to lead: Lead, of away: Lead?) {
            if people[lead.id] == nil { order.append(lead.id) }
            var person = people[lead.id] ?? (lead, [], [])
            person.pieces.append(work)
            if let away, !person.inPlaceOf.contains(away) { person.inPlaceOf.append(away) }
            people[lead.id] = person
        }
    }
}
