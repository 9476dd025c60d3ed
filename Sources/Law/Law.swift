import Basics
import Capability
import Council
import Store
import Web

/// What the law asks of a corporate parent, as dated data: principles, duties and clocks by nation, with what the
/// council corrected and what it asks of itself beyond them.
package struct Law: Capability {
    package static let name = "law"
    package static let migrations = LawSchema.migrations
    package static let permissions = [see, keep]
    package static let sealedTables = [Correction.table, LocalStandard.table]

    /// The law is for everyone who is signed in.
    package static let see = Permission("see-law", LawWords.seePermission, Set(Role.allCases))
    package static let keep = Permission("keep-law", LawWords.keepPermission, [.officer])

    package let store: LawStore
    let council: CouncilStore
    let records: Records

    package init(_ ground: Ground) {
        store = LawStore(records: ground.records)
        council = CouncilStore(records: ground.records)
        records = ground.records
    }

    var today: Day { records.now.inLondon.day }

    /// The nation whose law is the council's; nil before the council has a code.
    package func nation() async throws -> Nation? { Nation(authority: try await council.council().authority) }

    package var navigation: [NavigationItem] {
        [
            NavigationItem(
                LawWords.navigation, path: "/law", allow: .holders(Self.see), place: 60, purpose: LawWords.purpose)
        ]
    }

    package func addRoutes(to routes: inout Routes) {
        LawPages(law: self).addRoutes(to: &routes)
        CorrectionPages(law: self).addRoutes(to: &routes)
        StandardPages(law: self).addRoutes(to: &routes)
    }

    package func summary() async throws -> [String: Int] {
        [
            "law_rules": LawBook.rules.count, "law_corrections": try await store.corrections().count,
            "law_standards": try await store.standards().count,
        ]
    }

    package func exports() async throws -> [ExportFile] {
        let corrections = try await store.corrections().map { one in
            [
                one.rule, one.part.rawValue, one.clock ?? "", one.day?.iso ?? "",
                one.length.map { "\($0.count)" } ?? "",
                one.length?.unit.rawValue ?? "", one.words.english, one.words.welsh, one.source, one.enteredOn.iso,
            ]
        }
        let standards = try await store.standards().map { one in
            [
                one.rule, one.clock ?? "", one.length.map { "\($0.count)" } ?? "", one.length?.unit.rawValue ?? "",
                one.words.english, one.words.welsh, one.from.iso, one.until?.iso ?? "",
                one.variation?.reason.english ?? "", one.variation?.authorisedBy ?? "",
            ]
        }
        return [
            ExportFile(
                "law_corrections.csv",
                heads: [
                    "rule", "part", "clock", "day", "amount", "unit", "words", "words_welsh", "source", "entered_on",
                ], rows: corrections),
            ExportFile(
                "law_standards.csv",
                heads: [
                    "rule", "clock", "amount", "unit", "words", "words_welsh", "from", "until", "variation_reason",
                    "authorised_by",
                ], rows: standards),
        ]
    }
}
