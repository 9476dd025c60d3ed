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
        let day = visit.query["on"].flatMap { Day(iso: $0) } ?? today
        let all = try await store.book().entries(
            nation: nation, finding: visit.query.trimmed("find"), knownOn: day)
        let found = all.filter { !$0.standing.hasEnded(on: day) }
        let ended = all.filter { $0.standing.hasEnded(on: day) }
        let changes = visit.link("/law/changes") + "?nation=\(nation.rawValue)"
        return Page(title: LawWords.title[language]) {
            h1 { LawWords.title[language] }
            p(.class("answer")) {
                LawWords.binding(
                    found.count { $0.standing.binds(on: day) }, found.count { $0.standing.isWaiting(on: day) })[
                        language]
            }
            if day != today { p { LawWords.asAt[language] + " " + day.written[language] + "." } }
            p { a(.href(changes)) { LawWords.changesLink[language] } }
            search(nation, visit)
            if all.isEmpty { p { LawWords.nothingFound[language] } }
            if !isOpen(visit), !all.isEmpty {
                p {
                    a(.href(visit.link("/law") + "?nation=\(nation.rawValue)&open=yes")) { LawWords.openAll[language] }
                }
            }
            LawRule.Kind.allCases.map { kind in
                fold(
                    LawWords.kind(kind), kind.rawValue, found.filter { $0.rule.kind == kind }, day, visit)
            }
            fold(LawWords.ended, "ended", ended, day, visit)
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
            nationField(nation, language)
            submitButton(LawWords.show[language], .secondary)
        }
    }

    private func nationField(_ nation: LawRule.Nation, _ language: Language) -> HTML {
        Select(
            "nation", LawWords.nation[language],
            LawRule.Nation.allCases.map { Choice($0.rawValue, LawWords.nation($0)[language]) },
            chosen: nation.rawValue, language: language
        ).html
    }

    private func isOpen(_ visit: Visit) -> Bool {
        !visit.query.trimmed("find").isEmpty || visit.query["open"] == "yes"
    }

    /// Folded under its heading, and open where something was looked for or all of it is wanted, such as to print it: the
    /// whole list is long on a phone.
    @HTMLBuilder private func fold(
        _ heading: Bilingual, _ id: String, _ entries: [LawBook.Entry], _ day: Day, _ visit: Visit
    ) -> HTML {
        let language = visit.language
        if !entries.isEmpty {
            details(isOpen(visit) ? .flag("open") : nil) {
                summary { heading[language] + ": " + LawWords.count(entries.count)[language] }
                table(heading, id, entries, day, visit)
            }
        }
    }

    private func table(
        _ heading: Bilingual, _ id: String, _ entries: [LawBook.Entry], _ day: Day, _ visit: Visit
    ) -> HTML {
        let language = visit.language
        return DataTable(
            id: id, caption: heading[language],
            columns: [
                .init(LawWords.rule[language]), .init(LawWords.standing[language]), .init(LawWords.local[language]),
                .init(LawWords.source[language]),
            ],
            rows: entries.map { entry in
                .init(
                    head: a(.href(visit.link("/law/\(entry.id)"))) { entry.rule.sentence[language] },
                    cells: [
                        .text(LawWords.standing(entry.standing, on: day)[language]), .text(ours(entry)[language]),
                        source(entry, language),
                    ])
            }
        ).html
    }

    /// What this council put right in the rule, and what it asks of itself.
    private func ours(_ entry: LawBook.Entry) -> Bilingual {
        var said: [Bilingual] = []
        if let (before, after) = entry.putRight {
            said.append(LawWords.putRight(before, after))
            if after.amount > before.amount { said.append(LawWords.looser) }
        }
        if let local = entry.local {
            if let amount = local.amount, let limit = entry.rule.limit {
                said.append(LawWords.limit(.init(amount, limit.unit)))
            } else {
                said.append(local.words.bilingual)
            }
            if local.isWeaker(than: entry.strictestLimit) { said.append(LawWords.weaker) }
        }
        return said.isEmpty ? .same("–") : said.joined(". ")
    }

    private func source(_ entry: LawBook.Entry, _ language: Language) -> HTML {
        .text(LawWords.cited(entry.rule.source)[language])
            + (entry.isConfirmed ? .nothing : .text(" ") + strong { LawWords.checkIt[language] })
    }

    // MARK: What changed

    private func changes(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let typed = DateField.Typed(visit.query, "since")
        // An address may give the day as `since=2026-08-01`.
        let day = typed.isEmpty ? visit.query["since"].flatMap { Day(iso: $0) } : typed.date
        let since = day ?? today.adding(days: -61)
        let nation = try await nation(visit)
        let isWrong = !typed.isEmpty && day == nil
        let problems = isWrong ? [Problem("since", LawWords.dayWrong)] : []
        let changes = LawChanges(in: try await store.book(), nation: nation, since: since, until: today).changes
        return Page(title: LawWords.changesTitle[language], trail: [(LawWords.title[language], "/law")]) {
            ErrorSummary(problems, language: language).html
            h1 { LawWords.changesTitle[language] }
            form(Attribute("method", "get"), Attribute("action", visit.link("/law/changes")), .class("find")) {
                DateField(
                    "since", LawWords.since[language], value: isWrong ? typed : DateField.Typed(since),
                    problem: problems.first?.sentence[language], language: language
                ).html
                nationField(nation, language)
                submitButton(LawWords.show[language], .secondary)
            }
            if !isWrong { list(changes, visit) }
        }
    }

    @HTMLBuilder private func list(_ changes: [LawChanges.Change], _ visit: Visit) -> HTML {
        let language = visit.language
        if changes.isEmpty { p { LawWords.noChanges[language] } }
        ul(.class("joined-list")) {
            changes.map { change in
                li {
                    a(.href(visit.link("/law/\(change.entry.id)"))) { change.entry.rule.sentence[language] }
                    p(.class("quiet")) { said(change)[language] }
                }
            }
        }
    }

    private func said(_ change: LawChanges.Change) -> Bilingual {
        guard case .corrected(let correction) = change.what,
            let (before, after) = change.entry.amounts(of: correction)
        else { return LawWords.change(change.what) }
        return LawWords.change(change.what) + .same(": ") + LawWords.limits(before, after)
    }
}
