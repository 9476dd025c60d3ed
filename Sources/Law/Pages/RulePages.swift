import Basics
import Store
import Web

/// One rule: what it asks, where that is written, what the council put right and what it asks of itself.
struct RulePages: Sendable {
    let records: Records
    let store: LawStore

    func addRoutes(to routes: inout Routes) {
        routes.get("/law/:rule", allow: .holders(Law.see)) { .page(try await self.page($0)) }
        routes.post("/law/:rule/standard", allow: .holders(Law.keep)) { try await self.keepStandard($0) }
        routes.get("/law/:rule/standard/remove", allow: .holders(Law.keep)) { .page(try await self.removing($0)) }
        routes.post("/law/:rule/standard/remove", allow: .holders(Law.keep)) { try await self.removeStandard($0) }
        routes.post("/law/:rule/correction", allow: .holders(Law.keep)) { try await self.keepCorrection($0) }
        routes.get("/law/:rule/corrections/:correction/take-out", allow: .holders(Law.keep)) {
            .page(try await self.takingOut($0))
        }
        routes.post("/law/:rule/corrections/:correction/take-out", allow: .holders(Law.keep)) {
            try await self.takeOut($0)
        }
    }

    private var today: Day { records.now.inLondon.day }

    private func entry(_ visit: Visit) async throws -> LawBook.Entry {
        guard let entry = try await store.book().entry(visit.parameters["rule"] ?? ""), entry.isKnown(on: today) else {
            throw Denied.notFound
        }
        return entry
    }

    private func page(_ visit: Visit) async throws -> Page {
        RuleView(entry: try await entry(visit), today: today, visit: visit).page
    }

    // MARK: The council's own standard

    private func keepStandard(_ visit: Visit) async throws -> Answer {
        let entry = try await entry(visit)
        let typed = TypedStandard(visit.form)
        let standard = typed.standard(of: entry.id, at: records.now)
        var view = RuleView(entry: entry, today: today, visit: visit)
        view.typed = typed
        view.problems = standard.problems(beside: entry.strictestLimit)
        guard view.problems.isEmpty else { return .page(view.page, status: 422) }
        let kept = try await store.keep(
            standard, seen: typed.version, isWeaker: standard.isWeaker(than: entry.strictestLimit),
            by: .person(try visit.signedIn().id))
        guard case .changedMeanwhile(let stands) = kept else { return .redirect(visit.link("/law/\(entry.id)")) }
        var changed = RuleView(entry: try await self.entry(visit), today: today, visit: visit)
        changed.typed = typed
        changed.stands = TypedStandard(stands)
        return .page(changed.page, status: 409)
    }

    private func removing(_ visit: Visit) async throws -> Page {
        let entry = try await entry(visit)
        let language = visit.language
        guard let local = entry.local else { throw Denied.notFound }
        return Page(title: LawWords.removeTitle[language], trail: [(LawWords.title[language], "/law")]) {
            ConfirmStep(
                question: LawWords.removeTitle[language],
                whatHappens: p { entry.rule.sentence[language] } + LocalView(local, of: entry, language).html
                    + p { LawWords.removeHappens[language] },
                action: visit.link("/law/\(entry.id)/standard/remove"),
                hidden: visit.tokenField + input(.type("hidden"), .name("version"), .value("\(local.version)")),
                confirm: LawWords.removeStandard[language], cancel: visit.link("/law/\(entry.id)"), language: language
            ).html
        }
    }

    private func removeStandard(_ visit: Visit) async throws -> Answer {
        let entry = try await entry(visit)
        let seen = Int(visit.form.trimmed("version")) ?? 0
        let removed = try await store.removeStandard(of: entry.id, seen: seen, by: .person(try visit.signedIn().id))
        // The page that asks shows what stands now.
        if case .changedMeanwhile = removed { return .page(try await removing(visit), status: 409) }
        return .redirect(visit.link("/law/\(entry.id)"))
    }

    // MARK: Corrections

    private func keepCorrection(_ visit: Visit) async throws -> Answer {
        let entry = try await entry(visit)
        let typed = TypedCorrection(visit.form)
        let correction = typed.correction(of: entry.id, at: records.now)
        var view = RuleView(entry: entry, today: today, visit: visit)
        view.correcting = typed
        view.problems = typed.problems(with: correction, beside: entry.rule, on: today)
        guard view.problems.isEmpty else { return .page(view.page, status: 422) }
        try await store.keep(
            correction, loosens: correction.loosens(entry.rule, on: today), by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/law/\(entry.id)"))
    }

    private func correction(_ visit: Visit, in entry: LawBook.Entry) throws -> Correction {
        let wanted = entry.corrections.first { $0.id.text == visit.parameters["correction"] }
        guard let wanted else { throw Denied.notFound }
        return wanted
    }

    private func takingOut(_ visit: Visit) async throws -> Page {
        let entry = try await entry(visit)
        let correction = try correction(visit, in: entry)
        let language = visit.language
        return Page(title: LawWords.takeCorrectionOutTitle[language], trail: [(LawWords.title[language], "/law")]) {
            ConfirmStep(
                question: LawWords.takeCorrectionOutTitle[language],
                whatHappens: p { entry.rule.sentence[language] }
                    + CorrectionView(correction, of: entry, on: today, language).html
                    + p { LawWords.takeCorrectionOutHappens[language] },
                action: visit.link(visit.path), hidden: visit.tokenField,
                confirm: LawWords.takeCorrectionOut[language], cancel: visit.link("/law/\(entry.id)"),
                language: language
            ).html
        }
    }

    private func takeOut(_ visit: Visit) async throws -> Answer {
        let entry = try await entry(visit)
        let correction = try correction(visit, in: entry)
        try await store.remove(correction, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/law/\(entry.id)"))
    }
}
