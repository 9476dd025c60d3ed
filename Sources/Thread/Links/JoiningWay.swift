import Basics
import Capability
import Web

/// A way in which a thing can be joined: a meaning, read from the thing's end, and the kind at the other end.
struct JoiningWay: Sendable {
    let meaning: LinkMeaning
    /// Whether the thing stands at the link's beginning.
    let isForwards: Bool
    let kindName: String
    /// Nil where no capability keeps this kind yet: then the other end is said in words.
    let kind: ThingKind?

    /// As it goes through a form: `keeps>commitment`, `keeps<activity`.
    var name: String { "\(meaning.name)\(isForwards ? ">" : "<")\(kindName)" }

    /// "Helps to keep: a commitment".
    var words: Bilingual {
        let reads = isForwards ? meaning.forwards : meaning.backwards
        let one = kind?.one ?? ThreadPlaceWords.kinds[kindName] ?? .same(kindName)
        return reads + .same(": ") + one
    }

    /// Every way in which things of the kind can be joined, most particular first.
    static func all(of kind: ThingKind, among things: Things, for person: Person) -> [JoiningWay] {
        let seen = things.kinds.filter { person.may($0.seeing) }
        return things.meanings.flatMap { meaning -> [JoiningWay] in
            let forwards = seen.filter { meaning.allows(kind.name, $0.name) }
                .map { JoiningWay(meaning: meaning, isForwards: true, kindName: $0.name, kind: $0) }
            let named = (meaning.to ?? []).sorted()
                .filter { things.kind($0) == nil && meaning.from?.contains(kind.name) ?? true }
                .map { JoiningWay(meaning: meaning, isForwards: true, kindName: $0, kind: nil) }
            let backwards =
                meaning.isMutual
                ? []
                : seen.filter { meaning.allows($0.name, kind.name) }
                    .map { JoiningWay(meaning: meaning, isForwards: false, kindName: $0.name, kind: $0) }
            return forwards + named + backwards
        }
    }
}
