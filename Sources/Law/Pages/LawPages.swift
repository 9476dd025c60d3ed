import Basics
import Council
import Store
import Web

/// What the law asks, as a list that can be searched, and what changed in it.
struct LawPages: Sendable {
    let records: Records
    let store: LawStore

    func addRoutes(to routes: inout Routes) {
        routes.get("/law", allow: .holders(Law.see)) { .page(try await self.list($0)) }
        routes.get("/law/changes", allow: .holders(Law.see)) { .page(try await self.changes($0)) }
    }

    private var today: Day { records.now.inLondon.day }

    private func nation(_ visit: Visit) async throws -> LawRule.Nation {
        if let asked = visit.query["nation"].flatMap(LawRule.Nation.init(rawValue:)) { return asked }
        return LawRule.Nation(authority: try await CouncilStore(records: records).council().authority) ?? .england
    }

    // MARK: The list

    private func list(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let nation = try await nation(visit)
        let found = try await store.book().entries(nation: nation, finding: visit.query.trimmed("find"))
        let day = visit.query["on"].flatMap { Day(iso: $0) } ?? today
        return Page(title: LawWords.title[language]) {
            h1 { LawWords.title[language] }
            p(.class("answer")) {
                LawWords.binding(found.count { $0.standing.binds(on: day) }, found.count { $0.standing.isWaiting })[
                    language]
            }
            if day != today { p { LawWords.asAt[language] + " " + day.written[language] + "." } }
            p { a(.href(visit.link("/law/changes"))) { LawWords.changesLink[language] } }
            search(nation, visit)
            if found.isEmpty { p { LawWords.nothingFound[language] } }
            LawRule.Kind.allCases.map { kind in table(kind, found.filter { $0.rule.kind == kind }, visit) }
            p(.class("how-we-know")) { LawWords.caution[language] }
        }
    }

    private func search(_ nation: LawRule.Nation, _ visit: Visit) -> HTML {
        let language = visit.language
        return form(Attribute("method", "get"), Attribute("action", visit.link("/law")), .class("find")) {
            TextField(
                "find", LawWords.find[language], hint: LawWords.findHint[language],
                value: visit.query.trimmed("find"), width: .half, language: language
            ).html
            Select(
                "nation", LawWords.nation[language],
                LawRule.Nation.allCases.map { Choice($0.rawValue, LawWords.nation($0)[language]) },
                chosen: nation.rawValue, language: language
            ).html
            submitButton(LawWords.show[language], .secondary)
        }
    }

    @HTMLBuilder private func table(_ kind: LawRule.Kind, _ entries: [LawBook.Entry], _ visit: Visit) -> HTML {
        let language = visit.language
        if !entries.isEmpty {
            h2 { LawWords.kind(kind)[language] }
            DataTable(
                id: kind.rawValue, caption: LawWords.count(entries.count)[language],
                columns: [
                    .init(LawWords.rule[language]), .init(LawWords.standing[language]), .init(LawWords.local[language]),
                    .init(LawWords.source[language]),
                ],
                rows: entries.map { entry in
                    .init(
                        head: a(.href(visit.link("/law/\(entry.id)"))) { entry.rule.sentence[language] },
                        cells: [
                            .text(LawWords.standing(entry.standing)[language]), .text(ours(entry)[language]),
                            source(entry, language),
                        ])
                }
            ).html
        }
    }

    private func ours(_ entry: LawBook.Entry) -> Bilingual {
        guard let local = entry.local else { return .same("–") }
        let amount: Bilingual =
            if let amount = local.amount, let limit = entry.rule.limit {
                LawWords.limit(.init(amount, limit.unit))
            } else {
                local.words.bilingual
            }
        return local.isWeaker(than: entry.limit) ? amount + .same(". ") + LawWords.weaker : amount
    }

    private func source(_ entry: LawBook.Entry, _ language: Language) -> HTML {
        .text(entry.rule.source)
            + (entry.isConfirmed ? .nothing : .text(" ") + strong { LawWords.checkIt[language] })
    }

    // MARK: What changed

    private func changes(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let asked = visit.query["since"]
        let day = asked.flatMap { Day(iso: $0) } ?? visit.query.day("since")
        let since = day ?? today.adding(days: -61)
        let isWrong = day == nil && (asked != nil || visit.query["since-month"] != nil)
        let nation = try await nation(visit)
        let changes = LawChanges(in: try await store.book(), nation: nation, since: since, until: today).changes
        return Page(title: LawWords.changesTitle[language], trail: [(LawWords.title[language], "/law")]) {
            h1 { LawWords.changesTitle[language] }
            form(Attribute("method", "get"), Attribute("action", visit.link("/law/changes")), .class("find")) {
                TextField(
                    "since", LawWords.since[language], value: asked ?? since.iso,
                    problem: isWrong ? LawWords.dayWrong[language] : nil, width: .half, language: language
                ).html
                submitButton(LawWords.show[language], .secondary)
            }
            if changes.isEmpty { p { LawWords.noChanges[language] } }
            ul(.class("joined-list")) {
                changes.map { change in
                    li {
                        a(.href(visit.link("/law/\(change.entry.id)"))) { change.entry.rule.sentence[language] }
                        p(.class("quiet")) { LawWords.change(change.what)[language] }
                    }
                }
            }
        }
    }
}

extension LawRule.Standing {
    /// Passed, and not in force yet.
    var isWaiting: Bool { if case .enactedNotCommenced = self { true } else { false } }
}

extension Query {
    /// A day written as people in Britain do, `15/6/2026`; nil where it is none.
    fileprivate func day(_ name: String) -> Day? {
        let parts = trimmed(name).split(separator: "/").compactMap { Int($0) }
        return parts.count == 3 ? Day(parts[2], parts[1], parts[0]) : nil
    }
}
