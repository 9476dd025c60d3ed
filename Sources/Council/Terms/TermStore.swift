import Basics
import Store

/// The words that the council uses in place of Hearth's.
package struct TermStore: Sendable {
    static let table = SealedTable("term", "term", "one_english", "one_welsh", "many_english", "many_welsh", "aliases")

    let records: Records

    package init(records: Records) { self.records = records }

    package func terms() async throws -> Terms { Terms(own: try await kept()) }

    /// Only what differs from Hearth's own.
    func kept() async throws -> [Term: TermWords] {
        let keys = records.keys
        return try await records.read { try Self.kept(on: $0, keys: keys) }
    }

    private static func kept(on connection: any Connection, keys: Keys) throws -> [Term: TermWords] {
        let rows = try table.rows("ORDER BY term", on: connection, keys: keys) { row in
            (
                Term(rawValue: try row.text("term")),
                TermWords(
                    one: Wording(try row.text("one_english"), cy: try row.text("one_welsh")),
                    many: Wording(try row.text("many_english"), cy: try row.text("many_welsh")),
                    aliases: try row.text("aliases").split(separator: ",").map(String.init))
            )
        }
        return Dictionary(rows.compactMap { term, words in term.map { ($0, words) } }) { first, _ in first }
    }

    /// What stands for these words as they are now; other words have another mark.
    func mark(_ terms: [Term: TermWords]) -> String {
        let lines = Self.rows(terms).map { $0.joined(separator: "\u{1F}") }
        return records.keys.hash(Array(lines.joined(separator: "\u{1E}").utf8), for: "terms-seen").hex
    }

    /// Keeps these words in place of all that were kept before.
    package func keep(_ terms: [Term: TermWords], by actor: Actor) async throws {
        _ = try await keep(terms, seen: nil, by: actor)
    }

    /// The same, unless others have been kept since the person saw them.
    ///
    /// - Parameter seen: the mark of the words that the person saw; nil to keep these whatever there was.
    /// - Returns: what is kept now in place of these, or nil where these were kept.
    func keep(_ terms: [Term: TermWords], seen: String?, by actor: Actor) async throws -> [Term: TermWords]? {
        let keys = records.keys
        let act = Act("terms.chosen", by: actor, on: "terms", ["terms": "\(terms.count)"])
        return try await records.act(act) { connection, act in
            let kept = try Self.kept(on: connection, keys: keys)
            if let seen, seen != mark(kept) {
                act.detail["kept"] = "no: changed meanwhile"
                return kept
            }
            for term in Term.allCases { try Self.table.remove(term.rawValue, on: connection) }
            for row in Self.rows(terms) { try Self.table.insert(row, on: connection, keys: keys) }
            return nil
        }
    }

    /// As the table holds them.
    private static func rows(_ terms: [Term: TermWords]) -> [[String]] {
        terms.sorted { $0.key.rawValue < $1.key.rawValue }.map { term, words in
            [
                term.rawValue, words.one.english, words.one.welsh, words.many.english, words.many.welsh,
                (words.aliases ?? []).joined(separator: ","),
            ]
        }
    }
}
