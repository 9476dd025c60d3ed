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
        routes.post("/law/:rule/standard/remove", allow: .holders(Law.keep)) { try await self.removeStandard($0) }
        routes.post("/law/:rule/correction", allow: .holders(Law.keep)) { try await self.keepCorrection($0) }
    }

    private func entry(_ visit: Visit) async throws -> LawBook.Entry {
        guard let entry = try await store.book().entry(visit.parameters["rule"] ?? "") else { throw Denied.notFound }
        return entry
    }

    private func page(_ visit: Visit, _ problems: [Problem] = []) async throws -> Page {
        let language = visit.language
        let entry = try await entry(visit)
        let rule = entry.rule
        let mayKeep = try visit.signedIn().may(Law.keep)
        return Page(title: rule.source, trail: [(LawWords.title[language], "/law")]) {
            ErrorSummary(problems, language: language).html
            h1 { rule.sentence[language] }
            if let limit = entry.limit { p(.class("answer")) { LawWords.atMost(limit)[language] } }
            p {
                LawWords.nation(rule.nation)[language] + ". " + rule.source + ". "
                    + LawWords.standing(entry.standing)[language] + "."
            }
            if !entry.isConfirmed { NotificationBanner(.notice, LawWords.checkIt[language], language: language).html }
            if !entry.corrections.isEmpty {
                h2 { LawWords.corrections[language] }
                ul {
                    entry.corrections.map { one in
                        li { LawWords.corrected(one.source, one.madeAt.inLondon.day)[language] }
                    }
                }
            }
            h2 { LawWords.ourStandard[language] }
            standard(entry, visit, mayKeep)
            if mayKeep { forms(entry, visit, problems) }
        }
    }

    @HTMLBuilder private func standard(_ entry: LawBook.Entry, _ visit: Visit, _ mayKeep: Bool) -> HTML {
        let language = visit.language
        if let local = entry.local {
            if let amount = local.amount, let limit = entry.rule.limit {
                p { LawWords.atMost(.init(amount, limit.unit))[language] }
            }
            paragraphs(local.words, in: language)
            if local.isWeaker(than: entry.limit) {
                NotificationBanner(
                    .problem,
                    p { strong { LawWords.weaker[language] } }
                        + p { LawWords.allowed(local.reason, local.allowedBy)[language] }, language: language
                ).html
            }
            if mayKeep {
                form(
                    Attribute("method", "post"), Attribute("action", visit.link("/law/\(entry.id)/standard/remove"))
                ) {
                    visit.tokenField
                    submitButton(LawWords.removeStandard[language], .secondary)
                }
            }
        } else {
            p { LawWords.noStandard[language] }
        }
    }

    @HTMLBuilder private func forms(_ entry: LawBook.Entry, _ visit: Visit, _ problems: [Problem]) -> HTML {
        let language = visit.language
        let isCorrecting = visit.path.hasSuffix("/correction")
        details(isCorrecting || problems.isEmpty ? nil : .flag("open")) {
            summary { LawWords.setStandard[language] }
            standardForm(entry, visit, isCorrecting ? [] : problems)
        }
        details(isCorrecting ? .flag("open") : nil) {
            summary { LawWords.correct[language] }
            correctionForm(entry, visit, isCorrecting ? problems : [])
        }
    }

    private func standardForm(_ entry: LawBook.Entry, _ visit: Visit, _ problems: [Problem]) -> HTML {
        let language = visit.language
        func sentence(_ field: String) -> String? { problems.first { $0.place == field }?.sentence[language] }
        return form(
            Attribute("method", "post"), Attribute("action", visit.link("/law/\(entry.id)/standard")),
            .flag("novalidate")
        ) {
            visit.tokenField
            if entry.rule.limit != nil {
                TextField(
                    "amount", LawWords.amount[language], value: visit.form["amount"] ?? "", problem: sentence("amount"),
                    inputmode: "numeric", width: .number, language: language
                ).html
            }
            WordingField(
                "words", LawWords.standardWords[language], value: visit.form.wording("words"),
                problem: sentence("words-english"), rows: 3, language: language
            ).html
            if entry.rule.limit != nil {
                TextField(
                    "reason", LawWords.reason[language], value: visit.form["reason"] ?? "", problem: sentence("reason"),
                    language: language
                ).html
                TextField(
                    "allowed-by", LawWords.allowedBy[language], value: visit.form["allowed-by"] ?? "",
                    problem: sentence("allowed-by"), width: .half, language: language
                ).html
            }
            submitButton(LawWords.keepStandard[language])
        }
    }

    private func correctionForm(_ entry: LawBook.Entry, _ visit: Visit, _ problems: [Problem]) -> HTML {
        let language = visit.language
        func sentence(_ field: String) -> String? { problems.first { $0.place == field }?.sentence[language] }
        return form(
            Attribute("method", "post"), Attribute("action", visit.link("/law/\(entry.id)/correction")),
            .flag("novalidate")
        ) {
            visit.tokenField
            if entry.rule.limit != nil {
                TextField(
                    "right-amount", LawWords.amount[language], value: visit.form["right-amount"] ?? "",
                    problem: sentence("amount"), inputmode: "numeric", width: .number, language: language
                ).html
            }
            DateField(
                "from", LawWords.inForceFrom[language], value: typedDay(visit), problem: sentence("from"),
                language: language
            ).html
            TextField(
                "source", LawWords.whereRead[language], value: visit.form["source"] ?? "", problem: sentence("source"),
                language: language
            ).html
            submitButton(LawWords.keepCorrection[language])
        }
    }

    private func typedDay(_ visit: Visit) -> DateField.Typed {
        DateField.Typed(
            day: visit.form.trimmed("from-day"), month: visit.form.trimmed("from-month"),
            year: visit.form.trimmed("from-year"))
    }

    // MARK: Keeping

    private func keepStandard(_ visit: Visit) async throws -> Answer {
        let entry = try await entry(visit)
        let typed = visit.form.trimmed("amount")
        let standard = LocalStandard(
            rule: entry.id, amount: typed.isEmpty ? nil : Int(typed) ?? -1, words: visit.form.wording("words"),
            reason: visit.form.trimmed("reason"), allowedBy: visit.form.trimmed("allowed-by"), madeAt: records.now)
        let problems = standard.problems(beside: entry.limit)
        guard problems.isEmpty else { return .page(try await page(visit, problems), status: 422) }
        try await store.keep(
            standard, isWeaker: standard.isWeaker(than: entry.limit), by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/law/\(entry.id)"))
    }

    private func removeStandard(_ visit: Visit) async throws -> Answer {
        let entry = try await entry(visit)
        try await store.removeStandard(of: entry.id, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/law/\(entry.id)"))
    }

    private func keepCorrection(_ visit: Visit) async throws -> Answer {
        let entry = try await entry(visit)
        let typed = visit.form.trimmed("right-amount")
        let written = typedDay(visit)
        let from = written.date
        let correction = Correction(
            id: .make(at: records.now), rule: entry.id, amount: typed.isEmpty ? nil : Int(typed) ?? -1, from: from,
            source: visit.form.trimmed("source"), madeAt: records.now)
        var problems = correction.problems
        if from == nil, written != .init() { problems.append(Problem("from", LawWords.dayWrong)) }
        guard problems.isEmpty else { return .page(try await page(visit, problems), status: 422) }
        try await store.keep(correction, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/law/\(entry.id)"))
    }
}
