import Basics
import Capability

/// How letters leave: which mail server, how it is spoken to, and who they come from.
package struct MailSettings: Sendable {
    /// What keeps what is said to the mail server from others.
    enum Security: String, Sendable, CaseIterable {
        /// Begins in the open and turns to TLS before anything of a letter is said (RFC 3207).
        case starttls
        /// TLS from the first byte (RFC 8314).
        case tls
        /// None: only where the mail server is this machine.
        case plain
        /// None, wherever the mail server is: only in a network that the council trusts, and with no password.
        case plainAnywhere = "plain-anywhere"

        var usualPort: Int {
            switch self {
            case .starttls: 587
            case .tls: 465
            case .plain, .plainAnywhere: 25
            }
        }
    }

    let host: String
    let port: Int
    let security: Security
    let user: String?
    let password: String?
    /// A file of certificates that are believed beside the machine's own.
    let trust: String?
    let from: MailAddress
    /// What stands before a path in a link.
    let site: String

    /// Reads the settings; nil where no mail is set up.
    ///
    /// - Throws: `Refusal` where what is set cannot work, or would send a password in the open.
    package init?(_ settings: Settings) throws {
        guard settings.hasMail, let host = settings.value(.smtpHost), let from = settings.value(.mailFrom) else {
            return nil
        }
        guard let security = Security(rawValue: settings.value(.smtpSecurity) ?? "") else {
            throw Refusal("smtp-security", MailWords.noSuchSecurity)
        }
        guard let sender = MailAddress(from) else { throw Refusal("mail-from", MailWords.senderWrong) }
        let isHere = Self.isThisMachine(host)
        if security == .plain, !isHere { throw Refusal("smtp-security", MailWords.plainElsewhere(host)) }
        let user = settings.value(.smtpUser)
        if user != nil, security == .plainAnywhere, !isHere {
            throw Refusal("smtp-user", MailWords.passwordInTheOpen(host))
        }
        if user != nil, settings.value(.smtpPassword) == nil {
            throw Refusal("smtp-password", MailWords.passwordMissing)
        }
        self.host = host
        self.port = try Self.port(settings) ?? security.usualPort
        self.security = security
        self.user = user
        password = settings.value(.smtpPassword)
        trust = settings.value(.smtpTrust)
        self.from = sender
        site = settings.site
    }

    private static func port(_ settings: Settings) throws -> Int? {
        if case .standard = settings.found(.smtpPort).origin { return nil }
        return try settings.number(.smtpPort, in: 1...65_535)
    }

    static func isThisMachine(_ host: String) -> Bool {
        host == "localhost" || host == "::1" || host.wholeMatch(of: /127(\.[0-9]{1,3}){3}/) != nil
    }
}
