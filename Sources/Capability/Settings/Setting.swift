import Basics

/// One thing that can be set from outside: by a flag, by the environment or in the settings file, the first of these
/// that says anything winning.
package struct Setting: Sendable, Hashable {
    /// As in the file and, with two dashes before it, as a flag: `key-file`.
    package let name: String
    package let purpose: String
    package let standard: String?
    package let isSecret: Bool

    package init(_ name: String, _ purpose: String, standard: String? = nil, isSecret: Bool = false) {
        self.name = name
        self.purpose = purpose
        self.standard = standard
        self.isSecret = isSecret
    }

    /// `HEARTH_KEY_FILE`.
    package var variable: String { "HEARTH_" + name.uppercased().replacing("-", with: "_") }
}

extension Setting {
    package static let database = Setting(
        "database", "sqlite:PATH or postgres://USER@HOST/NAME", standard: "sqlite:hearth.sqlite")
    package static let keyFile = Setting(
        "key-file", "the council's key, kept apart from the database", standard: "beside a SQLite database: hearth.key")
    package static let host = Setting("host", "the address to listen on", standard: "127.0.0.1")
    package static let port = Setting("port", "the port to listen on", standard: "8080")
    package static let metricsPort = Setting(
        "metrics-port", "a port for Prometheus on the same address; none when not set")
    package static let address = Setting(
        "address", "the address people use, such as https://hearth.example.gov.uk; https makes cookies secure")
    package static let proxy = Setting(
        "proxy", "the address of the proxy before Hearth, whose X-Forwarded-For is believed, such as 127.0.0.1")
    package static let postcodes = Setting("postcodes", "the postcode index made by hearth postcodes load")
    package static let councils = Setting(
        "councils", "the folder that holds the demonstration councils’ data", standard: "Councils")
    package static let python = Setting(
        "python", "a Python that has typst and python-docx, for PDF and Word", standard: ".tools/documents/bin/python3")
    package static let smtpHost = Setting("smtp-host", "the mail server that letters are handed to; none when not set")
    package static let smtpPort = Setting("smtp-port", "its port", standard: "587, or 465 with tls, or 25 with plain")
    package static let smtpSecurity = Setting(
        "smtp-security", "starttls, tls, plain (to this machine only) or plain-anywhere", standard: "starttls")
    package static let smtpUser = Setting("smtp-user", "the name to sign in to the mail server with")
    package static let smtpPassword = Setting("smtp-password", "the password that goes with it", isSecret: true)
    package static let smtpTrust = Setting(
        "smtp-trust", "a file of certificates to believe beside those of this machine, for a mail server of your own")
    package static let mailFrom = Setting(
        "mail-from", "the address that letters come from, such as hearth@anytown.gov.uk")
    package static let logLevel = Setting("log-level", "trace, debug, info, notice, warning or error", standard: "info")

    /// Every setting, in the order in which `hearth settings` shows them.
    package static let all = [
        database, keyFile, host, port, metricsPort, address, proxy, postcodes, councils, python, smtpHost, smtpPort,
        smtpSecurity, smtpUser, smtpPassword, smtpTrust, mailFrom, logLevel,
    ]
}

extension Settings {
    /// Whether letters can leave: a mail server is named, and an address that they come from.
    package var hasMail: Bool { value(.smtpHost) != nil && value(.mailFrom) != nil }

    /// What stands before a path in a link that leaves Hearth: where people reach the site.
    package var site: String {
        value(.address) ?? "http://\(value(.host) ?? "127.0.0.1"):\(value(.port) ?? "8080")"
    }
}
