import Basics
import Documents
import Store
import Web

/// Bringing a programme in: the file, its columns, what it becomes, and what was made.
struct ImportPages: Sendable {
    let exchange: Exchange

    func addRoutes(to routes: inout Routes) {
        let plan = Allowance.holders(Programme.plan)
        routes.get("/programme/import", allow: plan) { .page(try await self.start($0)) }
        // The form's other parts are small.
        routes.upload("/programme/import", allow: plan, largest: Exchange.largest + 64 * 1024, receive)
        routes.get("/programme/import/:id/columns", allow: plan) { .page(try await self.columns($0)) }
        routes.post("/programme/import/:id/columns", allow: plan, chooseColumns)
        routes.get("/programme/import/:id/notices.csv", allow: plan, notices)
        routes.get("/programme/import/:id", allow: plan) { .page(try await self.preview($0)) }
        routes.post("/programme/import/:id", allow: plan, choose)
        routes.post("/programme/import/:id/remove", allow: plan, remove)
    }

    // The file

    private func start(_ visit: Visit, _ problems: [Problem] = []) async throws -> Page {
        let terms = try await exchange.terms.terms()
        return ImportStartView(
            open: try await exchange.imports.open(), terms: terms, problems: problems, visit: visit
        ).page
    }

    @Sendable private func receive(_ visit: Visit) async throws -> Answer {
        guard let file = visit.files.first(where: { $0.field == "file" }), file.size > 0 else {
            let name = visit.files.first { $0.field == "file" }?.name
            let sentence = name.map(ReceivingWords.empty) ?? ReceivingWords.chooseFile
            return .page(try await start(visit, [Problem("file", sentence)]), status: 422)
        }
        do {
            let actor = Actor.person(try visit.signedIn().id)
            let kept = try await exchange.receive(file.url, name: file.name, by: actor)
            return .redirect(visit.link(Self.address(kept, isReady: exchange.isReady(kept))))
        } catch let refusal as Refusal {
            let problems = refusal.problems.map { Problem("file", $0.sentence) }
            return .page(try await start(visit, problems), status: 422)
        }
    }

    private static func address(_ kept: KeptImport, isReady: Bool) -> String {
        "/programme/import/\(kept.id)" + (isReady ? "" : "/columns")
    }

    // The columns

    private func columns(
        _ visit: Visit, _ problems: [Problem] = [], typed: ImportChoices? = nil, conflict: ChangedMeanwhile? = nil
    ) async throws -> Page {
        let kept = try await kept(visit)
        guard case .tables(let tables) = kept.content, kept.isOpen else { throw Denied.notFound }
        return ImportColumnsView(
            kept: kept, tables: tables, choices: typed ?? kept.choices, terms: try await exchange.terms.terms(),
            problems: problems, conflict: conflict, visit: visit
        ).page
    }

    @Sendable private func chooseColumns(_ visit: Visit) async throws -> Answer {
        let kept = try await kept(visit)
        guard case .tables(let tables) = kept.content, kept.isOpen else { throw Denied.notFound }
        let typed = ImportColumnsView.choices(visit.form, tables: tables, from: kept.choices)
        var problems = typed.mapping?.problems ?? []
        if typed.leftOut.count == tables.count { problems = [Problem("tables", ImportPageWords.chooseTable)] }
        guard problems.isEmpty else { return .page(try await columns(visit, problems, typed: typed), status: 422) }
        let actor = Actor.person(try visit.signedIn().id)
        let change = try await exchange.imports.keep(typed, for: kept.id, seen: visit.seen, by: actor)
        switch change {
        case .kept(let kept): return .redirect(visit.link("/programme/import/\(kept.id)"))
        case .gone: throw Denied.notFound
        case .stale(let stored):
            let conflict = ImportColumnsView.conflict(stored.choices, typed, tables, visit.language)
            return .page(try await columns(visit, [], typed: typed, conflict: conflict), status: 409)
        }
    }

    // What it becomes

    private func preview(
        _ visit: Visit, _ problems: [Problem] = [], conflict: ChangedMeanwhile? = nil
    ) async throws -> Page {
        let kept = try await kept(visit)
        let preview = try await exchange.preview(kept)
        let terms = try await exchange.terms.terms()
        if let made = kept.made { return ImportMadeView(preview: preview, made: made, terms: terms, visit: visit).page }
        return ImportPreviewView(
            preview: preview, terms: terms, problems: problems, conflict: conflict, visit: visit
        ).page
    }

    @Sendable private func choose(_ visit: Visit) async throws -> Answer {
        let kept = try await kept(visit)
        // Sent twice: the first has made it.
        guard kept.isOpen else { return .redirect(visit.link("/programme/import/\(kept.id)")) }
        let form = ImportForm(visit.form, preview: try await exchange.preview(kept), language: visit.language)
        guard form.problems.isEmpty else { return .page(try await preview(visit, form.problems), status: 422) }
        let actor = Actor.person(try visit.signedIn().id)
        let change = try await exchange.imports.keep(form.choices, for: kept.id, seen: visit.seen, by: actor)
        switch change {
        case .gone: throw Denied.notFound
        case .stale: return .page(try await preview(visit, [], conflict: form.conflict(visit.language)), status: 409)
        case .kept(let chosen):
            let page = visit.form.trimmed("page")
            let back = visit.link("/programme/import/\(kept.id)") + (page.isEmpty ? "" : "?page=\(page)")
            guard visit.form.trimmed("then") == "add" else { return .redirect(back) }
            // Words without a day would otherwise count as said today.
            if chosen.choices.asAt == nil, try await exchange.preview(chosen).draft.counts.undated > 0 {
                let problem = Problem("as-at", ImportPageWords.dayNeeded)
                return .page(try await self.preview(visit, [problem]), status: 422)
            }
            return try await finish(chosen, visit, actor)
        }
    }

    private func finish(_ chosen: KeptImport, _ visit: Visit, _ actor: Actor) async throws -> Answer {
        switch try await exchange.finish(chosen, by: actor) {
        case .kept(let made): return .redirect(visit.link("/programme/import/\(made.id)"))
        case .stale(let other): return .redirect(visit.link("/programme/import/\(other.id)"))
        case .gone: throw Denied.notFound
        }
    }

    @Sendable private func remove(_ visit: Visit) async throws -> Answer {
        let kept = try await kept(visit)
        try await exchange.imports.remove(kept.id, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/programme/import"))
    }

    /// Everything that was said about the rows, to keep.
    @Sendable private func notices(_ visit: Visit) async throws -> Answer {
        let kept = try await kept(visit)
        let preview = try await exchange.preview(kept)
        return .csv(ImportNotices(preview, visit.language).csv, name: "notices.csv")
    }

    private func kept(_ visit: Visit) async throws -> KeptImport {
        guard let id = visit.parameters["id"].flatMap(KeptImport.ID.init),
            let kept = try await exchange.imports.kept(id)
        else { throw Denied.notFound }
        return kept
    }
}

extension Exchange {
    /// Whether nothing has to be chosen before a person can see what the file becomes: its columns were chosen before,
    /// or it has none.
    func isReady(_ kept: KeptImport) -> Bool {
        guard case .tables = kept.content else { return true }
        return kept.isRemembered
    }
}

extension Visit {
    /// The version of what the person saw.
    fileprivate var seen: Int { Int(form.trimmed("version")) ?? 0 }
}
