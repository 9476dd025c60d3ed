import Basics
import Web

/// A kind of thing that can be joined to others: a commitment, a priority, an activity. A capability that has any
/// registers it, and from then on it can be linked, found, followed along the thread and missed where it should be.
package struct ThingKind: Sendable {
    /// One word, as in `activity:tracking`.
    package let name: String
    /// What one is called and what many are: the council's own words where it has them, else Hearth's.
    package let one: Bilingual
    package let many: Bilingual
    /// Where it stands on the thread from promise to told back; kinds are shown in this order.
    package let place: ThreadPlace
    /// Who may see things of this kind; to others a link to one does not exist, unless `outline` says otherwise.
    package let seeing: Permission
    /// Who may read the title and the lines of such a thing where a thread leads past it, though they may not open it:
    /// young people and carers among them. Nil, as it is unless a kind decides otherwise, means nobody; each kind
    /// decides for itself, having thought of what its titles and lines may give away. What somebody `said` about a
    /// thing is no part of the outline, and no link leads to it.
    package let outline: Permission?
    /// Who may join things of this kind to others.
    package let joining: Permission
    /// What each thing of the kind should be joined to; one that is not is an orphan.
    package let needs: [LinkNeed]
    /// The things with these identifiers, those that exist.
    package let find: @Sendable ([String]) async throws -> [Thing]
    /// All of them, in the council's order.
    package let list: @Sendable () async throws -> [Thing]
    /// What is missing beyond links, such as a priority without a lead.
    package let gaps: @Sendable () async throws -> [ThingGap]
    /// The links that its things have by what they are, such as an activity's own priority: kept in its table and not
    /// among the links.
    package let implied: @Sendable () async throws -> [ImpliedLink]

    package init(
        _ name: String, one: Bilingual, many: Bilingual, place: ThreadPlace, seeing: Permission,
        outline: Permission? = nil, joining: Permission,
        needs: [LinkNeed] = [], find: @escaping @Sendable ([String]) async throws -> [Thing],
        list: @escaping @Sendable () async throws -> [Thing],
        gaps: @escaping @Sendable () async throws -> [ThingGap] = { [] },
        implied: @escaping @Sendable () async throws -> [ImpliedLink] = { [] }
    ) {
        self.name = name
        self.one = one
        self.many = many
        self.place = place
        self.seeing = seeing
        self.outline = outline
        self.joining = joining
        self.needs = needs
        self.find = find
        self.list = list
        self.gaps = gaps
        self.implied = implied
    }

    /// Whether the person learns that such a thing exists: they may see it, or read its outline. Without a person
    /// everything is told.
    package func isTold(to person: Person?) -> Bool {
        guard let person else { return true }
        return person.may(seeing) || outline.map(person.may) ?? false
    }
}

/// A link that a thing has by what it is.
package struct ImpliedLink: Sendable, Hashable {
    package let meaning: String
    package let from: ThingName
    package let to: ThingName

    package init(_ meaning: String, from: ThingName, to: ThingName) {
        self.meaning = meaning
        self.from = from
        self.to = to
    }
}

/// The places along the thread: promise → priority → activity → measure → what children said → meeting and decision →
/// what changed.
package enum ThreadPlace: Int, Sendable, Comparable, CaseIterable {
    case promise, priority, activity, practice, measure, said, meeting, offer, duty, change, other

    package static func < (left: ThreadPlace, right: ThreadPlace) -> Bool { left.rawValue < right.rawValue }
}

/// What a thing of a kind should be joined to, and the sentence for one that is not.
package struct LinkNeed: Sendable {
    package let meaning: String
    /// Whether the thing stands at the link's beginning; else at its end.
    package let isFrom: Bool
    /// The heading over those that lack it: "Commitments that nobody works on".
    package let lacking: Bilingual

    package init(_ meaning: String, isFrom: Bool, lacking: Bilingual) {
        self.meaning = meaning
        self.isFrom = isFrom
        self.lacking = lacking
    }
}

/// A thing that lacks something, under the heading of what it lacks.
package struct ThingGap: Sendable, Hashable {
    package let heading: Bilingual
    package let thing: Thing

    package init(_ heading: Bilingual, _ thing: Thing) {
        self.heading = heading
        self.thing = thing
    }
}
