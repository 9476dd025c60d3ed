import Basics
import Foundation
import Store

/// Counts tries at anything that could be guessed, for the account and for where they come from, across all nodes.
/// At most ten in five minutes (Cyber Essentials), whatever is being guessed.
struct AttemptStore: Sendable {
    let records: Records
    static let most = 10
    static let windowSeconds = 300
    /// One office's network may have many people behind one address.
    static let mostFromOneAddress = 100

    /// Notes a try and says whether it may go on.
    func mayTry(_ what: String, account: String, from address: String) async throws -> Bool {
        let subjects = [
            (hash("account \(what) \(account.lowercased())"), Self.most),
            (hash("address \(what) \(address)"), Self.mostFromOneAddress),
        ]
        let now = records.now
        let since = now.adding(seconds: -Self.windowSeconds)
        return try await records.keep { connection in
            try AuditChain.takeTurn(on: connection)
            var mayGoOn = true
            for (subject, most) in subjects {
                let tries = try connection.count(
                    "SELECT count(*) FROM attempt WHERE subject = \(subject) AND at > \(since)")
                if tries >= most { mayGoOn = false }
            }
            // A try that is refused is not counted, so that the wait has an end.
            guard mayGoOn else { return false }
            for (subject, _) in subjects {
                try connection.run("INSERT INTO attempt (subject, at) VALUES (\(subject), \(now))")
            }
            return true
        }
    }

    /// Forgets the account's tries once one was right, and takes one off the address: an office where many sign in
    /// rightly is not an attack.
    func forget(_ what: String, account: String, from address: String) async throws {
        let ofAccount = hash("account \(what) \(account.lowercased())")
        let ofAddress = hash("address \(what) \(address)")
        try await records.keep { connection in
            try connection.run("DELETE FROM attempt WHERE subject = \(ofAccount)")
            let latest = try connection.first("SELECT max(at) AS latest FROM attempt WHERE subject = \(ofAddress)")
            if let latest = try latest?.optionalText("latest") {
                try connection.run("DELETE FROM attempt WHERE subject = \(ofAddress) AND at = \(latest)")
            }
        }
    }

    private func hash(_ text: String) -> [UInt8] { records.keys.hash(Data(text.utf8), for: "attempt") }
}
