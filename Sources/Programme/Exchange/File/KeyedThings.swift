import Basics
import Capability

/// Things by the names that files give them: `commitment:siblings-together`. A thing's key is the end of its address.
package struct KeyedThings: Sendable {
    private var names: [String: ThingName] = [:]
    private var keys: [ThingName: String] = [:]

    package init() {}

    /// Every thing that has been registered, of these kinds or of all.
    package init(_ things: Things, kinds: Set<String>? = nil) async throws {
        for kind in things.kinds where kinds?.contains(kind.name) ?? true {
            for thing in try await kind.list() { add(thing.name, key: thing.path.lastPart) }
        }
    }

    package mutating func add(_ name: ThingName, key: String) {
        names["\(name.kind):\(key)"] = name
        names[name.description] = name
        keys[name] = key
    }

    /// The thing that a file calls so; nil where there is none.
    package func name(_ written: String) -> ThingName? { names[written] }

    /// How a file calls the thing.
    package func written(_ name: ThingName) -> String { "\(name.kind):\(keys[name] ?? name.id)" }

    /// The key alone, for where the kind is plain.
    package func key(_ name: ThingName) -> String { keys[name] ?? name.id }
}

extension String {
    /// What stands behind the last slash.
    fileprivate var lastPart: String { split(separator: "/").last.map(String.init) ?? self }
}
