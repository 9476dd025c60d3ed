import Basics
import Capability
import Crypto
import Foundation
import Store

/// The signed links of every part: made, opened, used up and taken back here.
package struct SignedLinks: Sendable {
    /// A link that was just made, with the secret that is never seen again.
    package struct Made: Sendable {
        /// 64 hexadecimal digits (256 bits): the last piece of the address that the letter holds.
        package let secret: String
        package let link: SignedLink
    }

    let records: Records

    package init(_ ground: Ground) { self.init(records: ground.records) }

    package init(records: Records) { self.records = records }

    /// Makes a link inside somebody else's act, so that the act, the link and its letter are kept together.
    ///
    /// - Parameters:
    ///   - purpose: what it is for, such as `update`; it opens nothing else.
    ///   - holder: whose it is; `revoke(holder:)` takes back all that are theirs.
    ///   - days: it works today and this many days more, to the end of the last.
    package func make(
        purpose: String, holder: String, subject: String, days: Int, uses: SignedLink.Uses,
        on connection: any Connection, at moment: Instant
    ) throws -> Made {
        let secret = SymmetricKey(size: .bits256).withUnsafeBytes { $0.hex }
        let link = SignedLink(
            id: .make(at: moment), hash: hash(secret), purpose: purpose, holder: holder, subject: subject, uses: uses,
            madeAt: moment, endsOn: moment.inLondon.day.adding(days: days + 1))
        try SignedLink.table.insert(link.values, on: connection, keys: records.keys)
        return Made(secret: secret, link: link)
    }

    /// Makes a link as an act of its own.
    package func make(
        purpose: String, holder: String, subject: String, days: Int, uses: SignedLink.Uses, by actor: Actor
    ) async throws -> Made {
        let now = records.now
        let act = Act("link.made", by: actor, on: holder, ["purpose": purpose, "subject": subject])
        return try await records.act(act) { connection, act in
            let made = try make(
                purpose: purpose, holder: holder, subject: subject, days: days, uses: uses, on: connection, at: now)
            act.detail["link"] = made.link.id.text
            return made
        }
    }

    /// What the link is that somebody opened. Where it works, the moment is noted; nothing is used up.
    package func open(_ secret: String, purpose: String) async throws -> LinkState {
        let now = records.now
        let state = try await records.read { try self.state(secret, purpose: purpose, on: $0, at: now) }
        if let link = state.link {
            try await records.keep {
                try $0.run("UPDATE signed_link SET last_opened_at = \(now) WHERE id = \(link.id)")
            }
        }
        return state
    }

    /// What the link is, inside the act that it allows: a link taken back a moment ago no longer does anything.
    package func state(
        _ secret: String, purpose: String, on connection: any Connection, at moment: Instant
    ) throws -> LinkState {
        let hash = hash(secret)
        guard let link = try Self.links("WHERE hash = \(hash)", on: connection, keys: records.keys).first,
            link.purpose == purpose
        else { return .unknown }
        return link.state(on: moment.inLondon.day)
    }

    /// The same, and uses the link up where it works once. Called in the act that the link allows.
    package func use(
        _ secret: String, purpose: String, on connection: any Connection, at moment: Instant
    ) throws -> LinkState {
        let state = try state(secret, purpose: purpose, on: connection, at: moment)
        if var link = state.link, link.uses == .once {
            link.usedAt = moment
            try SignedLink.table.replace(link.values, on: connection, keys: records.keys)
        }
        return state
    }

    /// Takes back every link of the holder that is not used up, inside somebody else's act.
    @discardableResult
    package func revoke(
        holder: String, purpose: String? = nil, on connection: any Connection, at moment: Instant
    ) throws -> Int {
        let links = try Self.links(
            "WHERE holder = \(holder) AND revoked_at IS NULL AND used_at IS NULL", on: connection, keys: records.keys
        ).filter { purpose == nil || $0.purpose == purpose }
        for var link in links {
            link.revokedAt = moment
            try SignedLink.table.replace(link.values, on: connection, keys: records.keys)
        }
        return links.count
    }

    /// Takes back every link of the holder.
    @discardableResult
    package func revoke(holder: String, by actor: Actor) async throws -> Int {
        let now = records.now
        return try await records.act(Act("links.revoked", by: actor, on: holder)) { connection, act in
            let count = try revoke(holder: holder, on: connection, at: now)
            act.detail["links"] = "\(count)"
            return count
        }
    }

    /// Takes back one link; false where there is none, or it is over already.
    @discardableResult
    package func revoke(_ id: SignedLink.ID, by actor: Actor) async throws -> Bool {
        let now = records.now
        return try await records.act(Act("link.revoked", by: actor, on: id.text)) { connection, act in
            let isRevoked = try revoke(id, on: connection, at: now) != nil
            if !isRevoked { act.name = "link.not-revoked" }
            return isRevoked
        }
    }

    /// Takes back one link inside somebody else's act; nil where there is none, or it is over already.
    package func revoke(
        _ id: SignedLink.ID, on connection: any Connection, at moment: Instant
    ) throws -> SignedLink? {
        guard var link = try Self.links("WHERE id = \(id)", on: connection, keys: records.keys).first,
            link.revokedAt == nil, link.usedAt == nil
        else { return nil }
        link.revokedAt = moment
        try SignedLink.table.replace(link.values, on: connection, keys: records.keys)
        return link
    }

    /// Every link of the holder, the newest first.
    package func list(holder: String) async throws -> [SignedLink] {
        let keys = records.keys
        return try await records.read {
            try Self.links("WHERE holder = \(holder) ORDER BY made_at DESC, id DESC", on: $0, keys: keys)
        }
    }

    /// Forgets links that have been over for longer than anybody asks after them.
    func forget(endedBefore day: Day) async throws {
        try await records.keep { try $0.run("DELETE FROM signed_link WHERE ends_on < \(day)") }
    }

    func counts() async throws -> Int {
        let today = records.now.inLondon.day
        return try await records.read {
            try $0.count(
                """
                SELECT count(*) FROM signed_link
                WHERE ends_on > \(today) AND revoked_at IS NULL AND used_at IS NULL
                """)
        }
    }

    private static func links(_ condition: SQL, on connection: any Connection, keys: Keys) throws -> [SignedLink] {
        try SignedLink.table.rows(condition, extra: "last_opened_at", on: connection, keys: keys) {
            try SignedLink($0)
        }
    }

    private func hash(_ secret: String) -> [UInt8] { records.keys.hash(Data(secret.utf8), for: "signed link") }
}
