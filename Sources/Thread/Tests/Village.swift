import Access
import Basics
import Capability
import Council
import Proving
import Store
import Web

@testable import Thread

/// A capability as any later one would be: it registers three kinds of thing and brings nothing else.
struct Village: Capability {
    static let name = "village"
    static let migrations: [Migration] = []
    static let permissions = [see, readPromise, plan, seeSecrets]

    static let see = Permission("see-village", .same("See"), [.member, .officer])
    static let readPromise = Permission(
        "read-promise", .same("Read the promise"), [.youngPerson, .carer, .member, .officer, .administrator])
    static let plan = Permission("plan-village", .same("Plan"), [.officer])
    static let seeSecrets = Permission("see-secrets", .same("See secrets"), [.analyst])

    private let ground: Ground

    init(_ ground: Ground) { self.ground = ground }

    /// The page of a commitment, and the thread's lines of the first page.
    func addRoutes(to routes: inout Routes) {
        routes.get("/c/:id", allow: .holders(Self.readPromise)) { visit in
            let name = ThingName("commitment", visit.parameters["id"] ?? "")
            let panel = try await LinkPanel(ground).html(for: name, visit: visit)
            return .page(Page(title: "Commitment") { panel })
        }
        routes.get("/lines", allow: .signedIn) { visit in
            let lines = try await Thread(ground).frontLines(for: visit)
            return .page(Page(title: "Lines") { lines.map { line in p { line.answer[visit.language] } } })
        }
    }

    static func kinds(_ records: Records) -> [ThingKind] { all }

    /// They are the same whatever the records hold.
    static var all: [ThingKind] {
        [
            kind(
                "commitment", .promise, seeing: readPromise,
                [
                    Thing(
                        ThingName("commitment", "listen"), title: Wording("Listen to us"), path: "/c/listen",
                        isQuoted: true),
                    Thing(
                        ThingName("commitment", "siblings"), title: Wording("Keep siblings together"),
                        path: "/c/siblings", answers: [.said]),
                    Thing(
                        ThingName("commitment", "holidays"), title: Wording("Holidays abroad"), path: "/c/holidays",
                        isClosed: true),
                ],
                needs: [LinkNeed("keeps", isFrom: false, lacking: .same("Commitments that nobody works on"))]),
            kind(
                "activity", .activity, outline: Thread.follow,
                ["tracking", "passes", "drama", "fair"].map {
                    Thing(
                        ThingName("activity", $0), title: Wording("Work on \($0)", cy: "Gwaith ar \($0)"),
                        path: "/a/\($0)", lines: [.same("No word for 40 days.")],
                        said: $0 == "tracking" ? Wording("The head is on leave") : .empty, isClosed: $0 == "fair")
                },
                needs: [LinkNeed("serves", isFrom: true, lacking: .same("Work that serves no priority"))],
                implied: [
                    ImpliedLink(
                        "serves", from: ThingName("activity", "tracking"), to: ThingName("priority", "education"))
                ]),
            kind(
                "priority", .priority,
                [Thing(ThingName("priority", "education"), title: Wording("Education"), path: "/p/education")],
                ended: [Thing(ThingName("priority", "culture"), title: Wording("Culture"), path: "/p/culture")]),
            ThingKind(
                "secret", one: .same("secret"), many: .same("secrets"), place: .other, seeing: seeSecrets,
                joining: seeSecrets,
                find: { ids in secrets.filter { ids.contains($0.name.id) } }, list: { secrets }),
        ]
    }

    private static let secrets = [
        Thing(ThingName("secret", "one"), title: Wording("A secret"), path: "/s/one")
    ]

    private static func kind(
        _ name: String, _ place: ThreadPlace, seeing: Permission = see, outline: Permission? = nil,
        _ things: [Thing], ended: [Thing] = [], needs: [LinkNeed] = [], implied: [ImpliedLink] = []
    ) -> ThingKind {
        ThingKind(
            name, one: .same(name), many: .same(name + "s"), place: place, seeing: seeing, outline: outline,
            joining: plan, needs: needs, find: { ids in (things + ended).filter { ids.contains($0.name.id) } },
            list: { things }, implied: { implied })
    }

    static let list = CapabilityList([Access.self, Council.self, Thread.self, Village.self])

    /// Lends a council with these kinds of thing, its links, and browsers.
    static func visit(
        _ kind: DatabaseKind,
        _ body: @escaping @Sendable (LinkStore, Ground, @Sendable () -> Browser) async throws -> Void
    ) async throws {
        try await ProvingGround.lend(kind, with: list) { proving in
            try await proving.browse { newBrowser in
                try await body(LinkStore(records: proving.records), proving.ground, newBrowser)
            }
        }
    }
}

let listen = ThingName("commitment", "listen")
let siblings = ThingName("commitment", "siblings")
let tracking = ThingName("activity", "tracking")
let passes = ThingName("activity", "passes")
let drama = ThingName("activity", "drama")
let fair = ThingName("activity", "fair")
let culture = ThingName("priority", "culture")
let education = ThingName("priority", "education")
