import Basics
import Capability
import Store
import Web

/// What the law asks of a corporate parent, as dated data: principles, duties and clocks of each nation, with the
/// council's own standards beside them.
package struct Law: Capability {
    package static let name = "law"
    package static let migrations = LawSchema.migrations
    package static let permissions = [see, keep]
    package static let sealedTables = [LocalStandard.table, Correction.table]

    package static let see = Permission(
        "read-law", LawWords.see, [.carer, .member, .lead, .clerk, .officer, .analyst, .visitor])
    package static let keep = Permission("keep-standards", LawWords.keep, [.officer])

    private let records: Records
    private let store: LawStore

    package init(_ ground: Ground) {
        records = ground.records
        store = LawStore(records: ground.records)
    }

    package var navigation: [NavigationItem] {
        // Near the front, so that councillors, who have much in their bar, find it there.
        [
            NavigationItem(
                LawWords.title, path: "/law", allow: .holders(Self.see), place: 45, purpose: LawWords.purpose)
        ]
    }

    package func addRoutes(to routes: inout Routes) {
        LawPages(records: records, store: store).addRoutes(to: &routes)
        RulePages(records: records, store: store).addRoutes(to: &routes)
    }

    package func summary() async throws -> [String: Int] { ["law_rules": LawBook.national.count] }

    package func exports() async throws -> [ExportFile] {
        let today = records.now.inLondon.day
        let rows = try await store.book().entries(knownOn: today).map { entry in
            [
                entry.id, entry.rule.nation.rawValue, entry.rule.kind.rawValue, entry.rule.sentence.english,
                entry.limit.map { "\($0.amount) \($0.unit.rawValue)" } ?? "", entry.rule.source,
                entry.isConfirmed ? "confirmed" : "to be checked", LawWords.standing(entry.standing, on: today).english,
                entry.local?.amount.map(String.init) ?? "", entry.local?.words.english ?? "",
            ]
        }
        let heads = [
            "rule", "nation", "kind", "asks", "limit", "source", "certainty", "standing", "own_limit", "own_words",
        ]
        return [ExportFile("law.csv", heads: heads, rows: rows)]
    }
}
