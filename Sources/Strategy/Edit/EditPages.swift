import Basics
import Capability
import Leads
import Store
import Web

/// Writing the strategy, part by part.
struct EditPages: Sendable {
    let strategies: StrategyStore
    let leads: LeadStore

    func addRoutes(to routes: inout Routes) {
        let allow = Allowance.holders(Strategy.write)
        routes.get("/strategies/:key/edit", allow: allow) { .page(try await self.overview($0)) }
        routes.get("/strategies/:key/edit/:part", allow: allow) { .page(try await self.part($0)) }
        routes.post("/strategies/:key/edit/:part", allow: allow) { try await self.keep($0) }
    }

    private func found(_ visit: Visit) async throws -> Strategy.Whole {
        guard let whole = try await strategies.strategy(key: visit.parameters["key"] ?? ""), whole.status != .past
        else { throw Denied.notFound }
        return whole
    }

    private func overview(_ visit: Visit) async throws -> Page {
        let whole = try await found(visit)
        return EditOverview(whole: whole, visit: visit).page
    }

    private func part(_ visit: Visit) async throws -> Page {
        let whole = try await found(visit)
        guard let part = StrategyPart.find(visit.parameters["part"] ?? "", in: whole.document) else {
            throw Denied.notFound
        }
        return try await page(visit, whole, PartForm(part, whole))
    }

    private func page(
        _ visit: Visit, _ whole: Strategy.Whole, _ typed: PartForm, _ problems: [Problem] = [],
        conflict: ChangedMeanwhile? = nil
    ) async throws -> Page {
        let language = visit.language
        let leads = try await leads.leads()
        let edit = "/strategies/\(whole.key)/edit"
        return Page(
            title: typed.part.title[language],
            trail: [(whole.document.title[language], whole.path), (EditWords.change[language], edit)]
        ) {
            ErrorSummary(problems, language: language).html
            h1 { typed.part.title[language] }
            if let conflict { div(.class("conflict")) { conflict.html } }
            typed.html(leads: leads, in: whole.document, problems, visit)
        }
    }

    private func keep(_ visit: Visit) async throws -> Answer {
        let whole = try await found(visit)
        guard let part = StrategyPart.find(visit.parameters["part"] ?? "", in: whole.document) else {
            return try await vanished(visit, whole)
        }
        var typed = PartForm(part, visit.form)
        let problems = typed.problems(leads: try await leads.leads())
        guard problems.isEmpty else { return .page(try await page(visit, whole, typed, problems), status: 422) }
        let form = typed
        let change = try await strategies.change(
            whole.id, seen: typed.version, by: .person(try visit.signedIn().id),
            edit: { form.write(over: $0, into: &$1) })
        switch change {
        case .kept: return .redirect(visit.link("/strategies/\(whole.key)/edit") + "?done=\(part.key)")
        case .gone: throw Denied.notFound
        case .stale(let now, let seen):
            guard let part = StrategyPart.find(part.key, in: now.document) else {
                return try await vanished(visit, whole)
            }
            typed = typed.beside(now, seen: seen)
            let conflict = ChangedMeanwhile(
                stored: PartForm(part, now).lines(visit.language), typed: typed.lines(visit.language),
                language: visit.language)
            return .page(try await page(visit, now, typed, conflict: conflict), status: 409)
        }
    }

    /// Somebody took the part out while this person wrote: what they typed is shown, to be put elsewhere.
    private func vanished(_ visit: Visit, _ whole: Strategy.Whole) async throws -> Answer {
        let language = visit.language
        let ends = ["-english", "-welsh"]
        let typed = visit.form.pairs.filter { pair in
            ends.contains { pair.name.hasSuffix($0) } && pair.value.contains { !$0.isWhitespace }
        }
        let page = Page(
            title: EditWords.partGone[language],
            trail: [(EditWords.change[language], "/strategies/\(whole.key)/edit")]
        ) {
            h1 { EditWords.partGone[language] }
            p(.class("lede")) { EditWords.partGoneMore[language] }
            typed.map { _, value in
                blockquote { value.split(whereSeparator: \.isNewline).map { line in p { String(line) } } }
            }
        }
        return .page(page, status: 409)
    }
}

/// Everything that can be changed, with what has no translation yet.
struct EditOverview: Sendable {
    let whole: Strategy.Whole
    let visit: Visit

    private var language: Language { visit.language }
    private var edit: String { "/strategies/\(whole.key)/edit" }

    var page: Page {
        let parts = StrategyPart.all(of: whole.document)
        let kinds = StrategyPart.Kind.allCases
        return Page(title: EditWords.change[language], trail: [(whole.document.title[language], whole.path)]) {
            if visit.query["done"] != nil {
                NotificationBanner(.done, EditWords.kept[language], language: language).html
            }
            h1 { EditWords.change[language] }
            missing
            h2 { EditWords.whole[language] }
            list(parts.filter { $0.item == nil })
            kinds.map { kind in
                section {
                    h2 { heading(kind) }
                    list(parts.filter { $0.item?.kind == kind })
                    p {
                        a(.href(visit.link("\(edit)/new-\(kind.rawValue)"))) {
                            EditWords.new(kind.called(in: whole.document))[language]
                        }
                    }
                }
            }
        }
    }

    private func heading(_ kind: StrategyPart.Kind) -> String {
        switch kind {
        case .foreword: EditWords.forewords[language]
        case .priority: whole.document.level.many.bilingual.capitalised[language]
        case .section: EditWords.sections[language]
        case .instrument: StrategyWords.framework[language]
        }
    }

    @HTMLBuilder private func list(_ parts: [StrategyPart]) -> HTML {
        if !parts.isEmpty {
            ul(.class("joined-list")) {
                parts.map { part in
                    li {
                        a(.href(visit.link("\(edit)/\(part.key)"))) { part.title[language] }
                        Language.allCases.map { other in lacking(part, other) }
                    }
                }
            }
        }
    }

    @HTMLBuilder private func lacking(_ part: StrategyPart, _ other: Language) -> HTML {
        let count = whole.document.missing(other).count { $0.part == part.key }
        if count > 0 { p(.class("quiet")) { EditWords.lacking(count, other)[language] } }
    }

    /// How much of the text a reader of each language is shown in the other one.
    private var missing: HTML {
        let all = whole.document.blocks.count
        return p(.class("answer")) {
            EditWords.translated(all, missing: whole.document.missing(.welsh).count, .welsh)[language]
            if !whole.document.missing(.english).isEmpty {
                " " + EditWords.translated(all, missing: whole.document.missing(.english).count, .english)[language]
            }
        }
    }
}
