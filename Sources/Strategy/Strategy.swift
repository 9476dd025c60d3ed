import Basics
import Capability
import Council
import Documents
import Leads
import Post
import Store
import Web

/// What the council set out to do as a parent: its strategy and, as things of their own, its priorities.
package struct Strategy: Capability {
    package static let name = "strategy"
    package static let migrations = StrategySchema.migrations
    package static let permissions = [see, comment, write]
    package static let sealedTables = [
        Whole.table, Priority.table, KeptVersion.table, Agreement.table, Comment.table, Partner.table, Edition.table,
        Edition.files,
    ]

    package static let see = Permission(
        "see-strategy", StrategyWords.see,
        [.youngPerson, .carer, .member, .lead, .clerk, .officer, .analyst, .visitor])
    package static let comment = Permission(
        "comment-on-strategy", StrategyWords.comment, [.carer, .member, .lead, .clerk, .officer, .analyst])
    package static let write = Permission("write-strategy", StrategyWords.write, [.officer])

    package static func kinds(_ records: Records) -> [ThingKind] {
        [StrategyKinds(priorities: PriorityStore(records: records)).priority]
    }

    private let ground: Ground
    private let strategies: StrategyStore
    private let priorities: PriorityStore

    package init(_ ground: Ground) {
        self.ground = ground
        strategies = StrategyStore(records: ground.records)
        priorities = PriorityStore(records: ground.records)
    }

    package var navigation: [NavigationItem] {
        [
            NavigationItem(
                StrategyWords.title, path: "/strategy", allow: .holders(Self.see), place: 15,
                purpose: StrategyWords.purposeOfPage)
        ]
    }

    package func addRoutes(to routes: inout Routes) {
        let records = ground.records
        let agreements = AgreementStore(records: records)
        let comments = CommentStore(records: records)
        let partners = PartnerStore(records: records)
        let leads = LeadStore(records: records)
        StrategyPages(
            ground: ground, strategies: strategies, agreements: agreements, priorities: priorities, leads: leads
        ).addRoutes(to: &routes)
        BeginPages(strategies: strategies).addRoutes(to: &routes)
        InForcePages(
            records: records, strategies: strategies, agreements: agreements, comments: comments
        ).addRoutes(to: &routes)
        DraftPages(strategies: strategies).addRoutes(to: &routes)
        EditPages(strategies: strategies, leads: leads).addRoutes(to: &routes)
        VersionPages(strategies: strategies, versions: VersionStore(records: records), leads: leads)
            .addRoutes(to: &routes)
        AgreementPages(
            records: records, strategies: strategies, agreements: agreements, versions: VersionStore(records: records)
        ).addRoutes(to: &routes)
        CommentPages(
            records: records, strategies: strategies, comments: comments, partners: partners
        ).addRoutes(to: &routes)
        PartnerPage(
            records: records, strategies: strategies, comments: comments, agreements: agreements, partners: partners
        ).addRoutes(to: &routes)
        EditionPages(
            records: records, strategies: strategies, editions: EditionStore(records: records)
        ).addRoutes(to: &routes)
        PaperPages(
            records: records, strategies: strategies, agreements: agreements, council: CouncilStore(records: records),
            maker: PaperMaker(python: ground.settings.value(.python).flatMap { Companion.find($0)?.path })
        ).addRoutes(to: &routes)
    }

    package func frontLines(for visit: Visit) async throws -> [FrontLine] {
        guard visit.person?.may(Self.see) ?? false, let whole = try await strategies.current() else { return [] }
        let life = StrategyLife(whole.document)
        return [
            FrontLine(
                StrategyWords.frontQuestion,
                answer: StrategyWords.front(
                    whole.document, until: life.countedEnd, life.stage(on: ground.records.now.inLondon.day)),
                path: "/strategy", link: StrategyWords.frontLink, place: 15)
        ]
    }

    package func summary() async throws -> [String: Int] {
        let counts = try await strategies.counts()
        return [
            "strategies": counts.strategies, "priorities": counts.priorities, "strategy_comments": counts.comments,
        ]
    }

    package func exports() async throws -> [ExportFile] {
        let all = try await strategies.all()
        var agreed: [[String]] = []
        var said: [[String]] = []
        for whole in all {
            agreed += try await AgreementStore(records: ground.records).agreements(of: whole.id).map {
                [
                    whole.key, $0.kind.rawValue, $0.who.english, $0.who.welsh, $0.on?.iso ?? "", $0.decision.english,
                    "\($0.ofVersion)",
                ]
            }
            said += try await CommentStore(records: ground.records).comments(of: whole.id).map {
                [
                    whole.key, $0.part, $0.speaker.rawValue, $0.who.english, $0.words.english, $0.words.welsh,
                    $0.on.iso, $0.fate.rawValue, $0.reply.english, $0.reply.welsh,
                ]
            }
        }
        let texts = all.flatMap { whole in
            whole.document.blocks.map { [whole.key, whole.status.rawValue, $0.part, $0.words.english, $0.words.welsh] }
        }
        return [
            ExportFile("strategy.csv", heads: ["strategy", "status", "part", "english", "welsh"], rows: texts),
            ExportFile(
                "strategy-agreements.csv",
                heads: ["strategy", "kind", "who", "who_welsh", "on", "decision", "version"], rows: agreed),
            ExportFile(
                "strategy-comments.csv",
                heads: [
                    "strategy", "part", "speaker", "who", "words", "words_welsh", "on", "fate", "reply", "reply_welsh",
                ], rows: said),
        ]
    }

    package func demonstrate(_ demonstration: Demonstration) async throws {
        guard let file: StrategyDocument = try demonstration.read("strategy.json") else { return }
        try await strategies.keep(file, by: .system(Demonstration.actor))
    }
}
