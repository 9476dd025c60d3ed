import Basics
import Web

/// Every kind of thing that the capabilities have registered, and every meaning that joins them.
package struct Things: Sendable {
    /// In the order of the thread.
    package let kinds: [ThingKind]
    package let meanings: [LinkMeaning]

    package init(kinds: [ThingKind], meanings: [LinkMeaning]) {
        self.kinds = kinds.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element)
        var seen: Set<String> = []
        self.meanings = meanings.filter { seen.insert($0.name).inserted }
    }

    package static let none = Things(kinds: [], meanings: [])

    package func kind(_ name: String) -> ThingKind? { kinds.first { $0.name == name } }

    package func meaning(_ name: String) -> LinkMeaning? { meanings.first { $0.name == name } }

    /// The thing with this name, if it exists.
    package func find(_ name: ThingName) async throws -> Thing? {
        try await kind(name.kind)?.find([name.id]).first
    }

    /// Those of the names that exist, asked for kind by kind. A kind that the person may not see is left out; without
    /// a person none is.
    package func find(_ names: Set<ThingName>, for person: Person? = nil) async throws -> [ThingName: Thing] {
        try await found(names) { person?.may($0.seeing) ?? true }
    }

    /// The same for a page that only tells of things: of a kind that the person may not see, the outlines where its
    /// kind lets them be read.
    package func told(_ names: Set<ThingName>, to person: Person?) async throws -> [ThingName: Thing] {
        let hidden = Set(kinds.filter { !(person?.may($0.seeing) ?? true) }.map(\.name))
        return try await found(names) { $0.isTold(to: person) }
            .mapValues { hidden.contains($0.name.kind) ? $0.outline : $0 }
    }

    private func found(
        _ names: Set<ThingName>, where isAsked: (ThingKind) -> Bool
    ) async throws -> [ThingName: Thing] {
        var found: [ThingName: Thing] = [:]
        for kind in kinds where isAsked(kind) {
            let ids = names.filter { $0.kind == kind.name }.map(\.id).sorted()
            guard !ids.isEmpty else { continue }
            for thing in try await kind.find(ids) { found[thing.name] = thing }
        }
        return found
    }
}
