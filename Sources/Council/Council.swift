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
    package static let sealedTables = [CouncilSelf.table]

    package static let setUp = Permission("set-up-council", CouncilWords.setUp, [.administrator])

    package let store: CouncilStore
    let faces: FaceCache

    package init(_ ground: Ground) {
        store = CouncilStore(records: ground.records)
        faces = FaceCache(store: store)
    }

    /// How the council shows itself on every page.
    package func face() async throws -> Face { try await faces.face() }

    package var navigation: [NavigationItem] {
        [NavigationItem(CouncilWords.settings, path: "/settings", allow: .holders(Self.setUp))]
    }

    package func addRoutes(to routes: inout Routes) { CouncilPages(council: self).addRoutes(to: &routes) }

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

    package func demonstrate(_ demonstration: Demonstration) async throws {
        guard let council = DemonstrationCouncils.all[demonstration.council] else { return }
        try await store.keep(council, by: .system("demonstration"))
    }
}

/// What each demonstration council is called.
enum DemonstrationCouncils {
    static let all = [
        "denbighshire": CouncilSelf(
            name: Bilingual("Denbighshire County Council", cy: "Cyngor Sir Ddinbych"), authority: "W06000004",
            isDemonstration: true)
    ]
}
