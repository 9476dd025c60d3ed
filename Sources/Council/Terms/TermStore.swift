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
        let rows = try await records.read {
            try Self.table.rows("ORDER BY term", on: $0, keys: keys) { row in
                (
                    Term(rawValue: try row.text("term")),
                    TermWords(
                        one: Wording(try row.text("one_english"), cy: try row.text("one_welsh")),
                        many: Wording(try row.text("many_english"), cy: try row.text("many_welsh")),
                        aliases: try row.text("aliases").split(separator: ",").map(String.init))
                )
            }
        }
        return Dictionary(rows.compactMap { term, words in term.map { ($0, words) } }) { first, _ in first }
    }

    /// Keeps these words in place of all that were kept before.
    package func keep(_ terms: [Term: TermWords], by actor: Actor) async throws {
        let keys = records.keys
        let act = Act("terms.chosen", by: actor, on: "terms", ["terms": "\(terms.count)"])
        try await records.act(act) { connection, _ in
            for term in Term.allCases { try Self.table.remove(term.rawValue, on: connection) }
            for (term, words) in terms.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                try Self.table.insert(
                    [
                        term.rawValue, words.one.english, words.one.welsh, words.many.english, words.many.welsh,
                        (words.aliases ?? []).joined(separator: ","),
                    ], on: connection, keys: keys)
            }
        }
    }
}
