import Basics
import Store
import Web

/// What was done, by whom and when: the audit as an administrator reads it.
struct AuditPages: Sendable {
    let audit: AuditStore
    let accounts: AccountStore
    private static let size = 50

    func addRoutes(to routes: inout Routes) {
        routes.get("/audit", allow: .holders(Access.readAudit)) { .page(try await self.list($0)) }
    }

    private func list(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let act = visit.query.trimmed("act")
        let page = min(max(1, visit.query["page"].flatMap(Int.init) ?? 1), 1_000_000)
        let (entries, total) = try await audit.entries(act: act, page: page, size: Self.size)
        let pages = max(1, (total + Self.size - 1) / Self.size)
        let names = Dictionary(
            try await accounts.all().map { ("person:\($0.id)", $0.name) }, uniquingKeysWith: { first, _ in first })
        func address(_ page: Int) -> String {
            visit.link("/audit") + "?" + Query([("act", act), ("page", "\(page)")]).encoded
        }
        return Page(title: AccessWords.audit[language]) {
            h1 { AccessWords.audit[language] }
            p(.class("lede")) { AccessWords.auditLede[language] }
            Filters(
                AccessWords.auditFilter[language], action: visit.link("/audit"),
                groups: [
                    Select(
                        "act", AccessWords.act[language],
                        [Choice("", AccessWords.allActs[language])]
                            + Self.kinds.map { Choice($0.prefix, $0.words[language]) },
                        chosen: act, language: language
                    ).html
                ],
                clear: act.isEmpty ? nil : visit.link("/audit"), language: language
            ).html
            if entries.isEmpty {
                p { AccessWords.noActs[language] }
            } else {
                DataTable(
                    id: "audit", caption: AccessWords.acts(total)[language],
                    columns: [
                        .init(AccessWords.when[language]), .init(AccessWords.who[language]),
                        .init(AccessWords.act[language]), .init(AccessWords.detail[language]),
                    ],
                    rows: entries.map { entry in
                        .init(
                            Self.written(entry.at, language), names[entry.actor] ?? Self.actor(entry.actor)[language],
                            entry.act, Self.shortened(entry.detail))
                    }
                ).html
                Pagination(
                    page: min(page, pages), of: pages, previous: page > 1 ? address(page - 1) : nil,
                    next: page < pages ? address(page + 1) : nil, language: language
                ).html
            }
        }
    }

    private static func written(_ at: String, _ language: Language) -> String {
        guard let moment = Instant(iso: at) else { return at }
        let (day, time) = moment.inLondon
        return "\(day.written[language]), \(time)"
    }

    /// The command and Hearth itself, by what they are.
    private static func actor(_ written: String) -> Bilingual {
        let parts = written.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return .same(written) }
        switch parts[0] {
        case "command": return AccessWords.byCommand(parts[1])
        case "system": return AccessWords.bySystem(parts[1])
        default: return .same(written)
        }
    }

    /// On one line, fingerprints cut to their first twelve digits.
    private static func shortened(_ detail: String) -> String {
        detail.split(separator: "\n").filter { !$0.hasPrefix("seals=") }.joined(separator: "; ")
            .replacing(/[0-9a-f]{64}/) { String($0.output.prefix(12)) }
    }

    private static let kinds: [(prefix: String, words: Bilingual)] = [
        ("session", AccessWords.kindSessions), ("account", AccessWords.kindAccounts),
        ("password", AccessWords.kindPasswords), ("return", AccessWords.kindReturns),
        ("vault", AccessWords.kindVault), ("council", AccessWords.kindCouncil), ("backup", AccessWords.kindBackups),
        ("export", AccessWords.kindExports),
    ]
}
