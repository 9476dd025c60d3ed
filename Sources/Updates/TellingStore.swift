import Basics
import Leads
import Post
import Programme
import Store

/// Keeps what a lead says behind a link: everything in one sending is one act, under a link that works at that moment.
struct TellingStore: Sendable {
    let records: Records
    let links: SignedLinks

    enum Outcome: Sendable {
        case kept
        /// The link was taken back meanwhile, or is over.
        case over(LinkState)
        /// One of the pieces was taken out of the programme meanwhile. Nothing is kept.
        case gone
    }

    private struct Gone: Error {}

    func keep(_ updates: [Update], by lead: Lead, behind secret: String) async throws -> Outcome {
        let (now, keys) = (records.now, records.keys)
        let about = Set(updates.map(\.activity.text)).sorted()
        let act = Act(
            "update.recorded", by: .person("lead:\(lead.id)"), on: about.count == 1 ? about[0] : "programme",
            ["via": "link", "pieces": "\(updates.count)"])
        do {
            return try await records.act(act) { connection, act in
                let state = try links.state(secret, purpose: AskingStore.purpose, on: connection, at: now)
                guard state.link?.holder == lead.id.text else {
                    act.name = "update.refused"
                    return .over(state)
                }
                for update in updates {
                    let change = try ProgrammeStore.record(update, on: connection, keys: keys)
                    guard change.kept != nil else { throw Gone() }
                }
                return .kept
            }
        } catch is Gone {
            return .gone
        }
    }
}
