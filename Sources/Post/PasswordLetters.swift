import Access
import Basics
import Capability
import Store
import Web

/// The letter with the link to choose a password: to somebody new, and to somebody who forgot. Access notes who waits
/// for one; where mail is set up, this writes it.
struct PasswordLetters: Sendable {
    /// Nobody gets a second within this time, however often somebody asks for one in their name.
    static let pauseSeconds = 15 * 60
    private static let kind = "password-link"

    let outbox: Outbox
    let links: PasswordLinkStore

    /// Queues a letter for everyone who waits for a link.
    func write() async throws {
        let links = links
        let accounts = try await outbox.records.read { try links.waiting(on: $0) }
        // An address that no letter can go to is left for the administrator, who sees that the person asked.
        for account in accounts where MailAddress(account.email) != nil { try await write(to: account) }
    }

    private func write(to account: Account) async throws {
        let now = outbox.records.now
        guard try await !outbox.hasQueued(Self.kind, concerning: account.id.text, since: Self.pause(before: now)) else {
            return
        }
        let act = Act("password-link.mailed", by: .system("post"), on: account.id.text)
        try await outbox.records.act(act) { connection, act in
            // Another node may have written it, or the administrator have handed a link over, a moment ago.
            guard try links.waiting(on: connection).contains(where: { $0.id == account.id }) else {
                act.name = "password-link.made-already"
                return
            }
            let secret = try links.make(for: account.id, on: connection, at: now)
            try outbox.add(Self.letter(to: account, secret), on: connection, at: now)
        }
    }

    /// In both languages, since an account has none.
    private static func letter(to account: Account, _ secret: String) -> Letter {
        let isNew = !account.hasPassword
        return Letter(
            kind, called: PasswordLetterWords.called, to: account.email, concerning: account.id.text,
            in: [.english, .welsh], subject: isNew ? PasswordLetterWords.welcome : PasswordLetterWords.subject,
            lines: [
                .words(isNew ? PasswordLetterWords.added : PasswordLetterWords.asked),
                .link(PasswordLetterWords.choose, path: "/choose-password/\(secret)"),
                .words(PasswordLetterWords.works(PasswordLinkStore.hours)),
            ] + (isNew ? [] : [.words(PasswordLetterWords.notYou)]), isAskedFor: true)
    }

    private static func pause(before moment: Instant) -> Instant { moment.adding(seconds: -pauseSeconds) }
}

/// What the letter says.
enum PasswordLetterWords {
    static let called = Bilingual("Link to choose a password", cy: "Dolen i ddewis cyfrinair")
    static let subject = Bilingual("Choose a new password", cy: "Dewis cyfrinair newydd")
    static let welcome = Bilingual("Your account: choose a password", cy: "Eich cyfrif: dewis cyfrinair")
    static let added = Bilingual(
        "An account has been made for you. You sign in with this e-mail address and a password that you choose.",
        cy: "Mae cyfrif wedi’i wneud i chi. Rydych yn mewngofnodi gyda’r cyfeiriad e-bost hwn a chyfrinair a ddewiswch."
    )
    static let asked = Bilingual(
        "Somebody asked for a new password for the account with this address.",
        cy: "Gofynnodd rhywun am gyfrinair newydd ar gyfer y cyfrif â’r cyfeiriad hwn.")
    static let choose = Bilingual("Choose a password", cy: "Dewis cyfrinair")
    static let notYou = Bilingual(
        "If it was not you, do nothing: your password stays as it is.",
        cy: "Os nad chi oedd yno, peidiwch â gwneud dim: mae eich cyfrinair yn aros fel y mae.")

    static func works(_ hours: Int) -> Bilingual {
        Bilingual(
            "The link works once, for \(hours) hours, for you alone.",
            cy: "Mae’r ddolen yn gweithio unwaith, am \(hours) awr, i chi yn unig.")
    }
}
