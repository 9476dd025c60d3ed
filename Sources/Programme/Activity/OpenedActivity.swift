import Basics
import Council
import Leads
import Web

/// The activity that an address names, with what its pages need beside it.
struct OpenedActivity: Sendable {
    let sheet: ProgrammeSheet
    let entry: ProgrammeSheet.Entry
    let surroundings: Surroundings
    let visit: Visit

    var activity: Activity { entry.activity }
    var terms: Terms { surroundings.terms }
    var address: String { visit.link("/programme/\(activity.key)") }
    /// Where pages below the activity hang.
    var trail: [(words: String, path: String)] {
        ProgrammePages.trail(terms, visit.language) + [
            (activity.title[visit.language], "/programme/\(activity.key)")
        ]
    }

    /// The step that the address names.
    ///
    /// - Throws: `Denied.notFound` where the activity has no such step.
    func step(_ text: String?) throws -> Step {
        guard let step = entry.steps.first(where: { $0.id.text == text }) else { throw Denied.notFound }
        return step
    }

    /// Whether this person may say how the activity goes, or one of its steps: officers of everything, a lead of what
    /// they answer for.
    func mayTell(_ step: Step? = nil, as lead: Lead?) -> Bool {
        guard let person = visit.person, person.may(Programme.work), sheet.programme.isCurrent else { return false }
        if person.may(Programme.plan) { return true }
        guard let lead else { return false }
        let charge = surroundings.charge
        return step.map { charge.answers(lead.id, for: $0, of: activity) }
            ?? charge.answers(lead.id, for: activity.work)
    }
}

extension Programme {
    /// - Throws: `Denied.notFound` where there is no such activity.
    func open(_ visit: Visit) async throws -> OpenedActivity {
        guard let key = visit.parameters["key"], let sheet = try await store.sheet(ofActivity: key),
            let entry = sheet.entries.first
        else { throw Denied.notFound }
        return OpenedActivity(sheet: sheet, entry: entry, surroundings: try await surroundings(), visit: visit)
    }

    /// The same, to change it: an earlier programme is kept as it was.
    func openToChange(_ visit: Visit) async throws -> OpenedActivity {
        let opened = try await open(visit)
        guard opened.sheet.programme.isCurrent else { throw Denied.notAllowed }
        return opened
    }
}
