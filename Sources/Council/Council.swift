import ArgumentParser
import Basics
import Capability
import Store
import Web

/// The council itself: its name, colours, authority code, and the pages every service owes its readers.
package struct Council: Capability {
    package static let name = "council"
    package static let migrations = CouncilSchema.migrations
    package static let permissions = [setUp]
    package static let commands: [any AsyncParsableCommand.Type] = [CouncilCommand.self]
    package static let sealedTables = [CouncilSelf.table, TermStore.table]

    package static let setUp = Permission("set-up-council", CouncilWords.setUp, [.administrator])

    package let store: CouncilStore
    package let terms: TermStore
    let faces: FaceCache

    package init(_ ground: Ground) {
        store = CouncilStore(records: ground.records)
        terms = TermStore(records: ground.records)
        faces = FaceCache(store: store, terms: terms)
    }

    /// How the council shows itself on every page.
    package func face() async throws -> Face { try await faces.face() }

    package var navigation: [NavigationItem] {
        [NavigationItem(CouncilWords.settings, path: "/settings", allow: .holders(Self.setUp), place: 90)]
    }

    package func addRoutes(to routes: inout Routes) {
        CouncilPages(council: self).addRoutes(to: &routes)
        TermsPages(terms: terms, faces: faces).addRoutes(to: &routes)
    }

    package func exports() async throws -> [ExportFile] {
        let council = try await store.council()
        return [
            ExportFile(
                "council.csv", heads: ["name", "welsh_name", "authority", "accent", "is_demonstration"],
                rows: [
                    [
                        council.name.english, council.name.welsh, council.authority, council.accent ?? "",
                        council.isDemonstration ? "yes" : "no",
                    ]
                ])
        ]
    }

    package func summary() async throws -> [String: Int] { ["terms": try await terms.kept().count] }

    package func demonstrate(_ demonstration: Demonstration) async throws {
        guard let file: DemonstrationCouncil = try demonstration.read("council.json") else { return }
        try await store.keep(file.council, by: .system(Demonstration.actor))
        try await terms.keep(file.namedTerms, by: .system(Demonstration.actor))
    }
}

/// `council.json`: what a demonstration council is called, and its words.
struct DemonstrationCouncil: Codable {
    var name: Wording
    var authority: String
    var accent: String?
    var terms: [String: TermWords]?

    var council: CouncilSelf {
        CouncilSelf(name: name.bilingual, authority: authority, accent: accent, isDemonstration: true)
    }

    var namedTerms: [Term: TermWords] {
        Dictionary(
            uniqueKeysWithValues: (terms ?? [:]).compactMap { name, words in
                Term(rawValue: name).map { ($0, words) }
            })
    }
}
