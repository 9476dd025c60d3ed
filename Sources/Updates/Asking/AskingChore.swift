import Access
import Basics
import Leads
import Post
import Programme
import Store
import Web

/// The asking that Hearth does by itself: leads at the council's rhythm, officers on Mondays.
struct AskingChore: Sendable {
    let records: Records
    let accounts: AccountStore
    let leads: LeadStore
    let programme: ProgrammeStore
    let rhythms: RhythmStore
    let asking: AskingStore
    let stops: Stops

    /// Run as often as one likes, on as many nodes: nobody is asked twice.
    func run() async throws {
        let rhythm = try await rhythms.rhythm()
        let today = records.now.inLondon.day
        guard rhythm.isOn || rhythm.hasDigest, let sheet = try await programme.sheet() else { return }
        let pieces = Piece.all(of: sheet, planned: today)
        if rhythm.isOn { try await ask(pieces, rhythm, today) }
        if rhythm.hasDigest, today.weekday == 1 { try await digest(pieces, rhythm, today) }
    }

    /// Links and letters of those who have left meanwhile, whatever the rhythm.
    func stopLeavers() async throws {
        let today = records.now.inLondon.day
        for lead in try await leads.leads() {
            if case .left = lead.presence(on: today) { try await asking.stopAsking(lead) }
        }
    }

    private func ask(_ pieces: [Piece], _ rhythm: Rhythm, _ today: Day) async throws {
        let asking = Asking(
            pieces: pieces, leads: try await leads.leads(), rhythm: rhythm,
            lastAsked: try await rhythms.lastAsked(), stopped: try await stops.addresses(), today: today)
        for request in asking.requests {
            _ = try await self.asking.ask(request, rhythm: rhythm, by: .system("updates"))
        }
    }

    private func digest(_ pieces: [Piece], _ rhythm: Rhythm, _ today: Day) async throws {
        let digest = Digest(pieces: pieces, rhythm: rhythm, today: today)
        for account in try await accounts.all() where account.roles.contains(.officer) && !account.isDisabled {
            let isWritten = try await asking.outbox.letters(concerning: account.id.text)
                .contains { $0.kind == "digest" && $0.madeAt.inLondon.day >= today.monday }
            if isWritten { continue }
            let letter = digest.letter(to: account.email, officer: account.id.text)
            _ = try await asking.outbox.queue(letter, by: .system("updates"))
        }
    }
}
