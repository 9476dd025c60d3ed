import Basics
import Capability
import Store
import Web

/// Who approved, signed and adopted a strategy, and which version of it.
struct AgreementPages: Sendable {
    let records: Records
    let strategies: StrategyStore
    let agreements: AgreementStore
    let versions: VersionStore

    func addRoutes(to routes: inout Routes) {
        let write = Allowance.holders(Strategy.write)
        routes.get("/strategies/:key/agreements", allow: .holders(Strategy.see)) { .page(try await self.page($0)) }
        routes.post("/strategies/:key/agreements", allow: write) { try await self.add($0) }
        routes.get("/strategies/:key/agreements/:agreement/take-out", allow: write) { .page(try await self.asking($0)) }
        routes.post("/strategies/:key/agreements/:agreement/take-out", allow: write) { try await self.takeOut($0) }
    }

    private func found(_ visit: Visit) async throws -> Strategy.Whole {
        guard let whole = try await strategies.strategy(key: visit.parameters["key"] ?? ""), whole.mayBeRead(by: visit)
        else { throw Denied.notFound }
        return whole
    }

    private func page(_ visit: Visit, _ problems: [Problem] = []) async throws -> Page {
        let whole = try await found(visit)
        let language = visit.language
        let all = try await agreements.agreements(of: whole.id)
        let mayWrite = visit.person?.may(Strategy.write) ?? false
        let labels = try await versions.versions(of: whole.id).map { ($0.number, $0.label) }
        return Page(title: AgreementWords.title[language], trail: [(whole.document.title[language], whole.path)]) {
            ErrorSummary(problems, language: language).html
            h1 { AgreementWords.title[language] }
            if all.isEmpty { p(.class("answer")) { AgreementWords.none[language] } }
            Agreement.Kind.allCases.map { kind in
                group(kind, all.filter { $0.kind == kind }, whole, visit, mayWrite: mayWrite)
            }
            if mayWrite {
                h2 { AgreementWords.add[language] }
                form(whole, labels, problems, visit)
            }
        }
    }

    @HTMLBuilder private func group(
        _ kind: Agreement.Kind, _ those: [Agreement], _ whole: Strategy.Whole, _ visit: Visit, mayWrite: Bool
    ) -> HTML {
        let language = visit.language
        if !those.isEmpty {
            h2 { AgreementWords.heading(kind)[language] }
            ul(.class("joined-list")) {
                those.map { agreement in
                    li {
                        strong { words(agreement.who, in: language) }
                        if let day = agreement.on { ", " + day.written[language] }
                        if !agreement.decision.isEmpty { p { words(agreement.decision, in: language) } }
                        version(agreement, whole, visit)
                        if mayWrite {
                            p(.class("quiet")) {
                                a(
                                    .href(
                                        visit.link("/strategies/\(whole.key)/agreements/\(agreement.id)/take-out"))
                                ) {
                                    AgreementWords.remove[language]
                                    span(.class("unseen")) { ": " + agreement.who[language] }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// Which text they agreed to, and whether it is still the same.
    private func version(_ agreement: Agreement, _ whole: Strategy.Whole, _ visit: Visit) -> HTML {
        let language = visit.language
        guard agreement.ofVersion < whole.version else {
            return p(.class("quiet")) { AgreementWords.ofVersion(agreement.ofVersion)[language] }
        }
        let path = "/strategies/\(whole.key)/difference?from=\(agreement.ofVersion)&to=\(whole.version)"
        return p(.class("quiet")) {
            AgreementWords.changedSince(agreement.ofVersion)[language] + " "
            if visit.person?.may(Strategy.comment) ?? false {
                a(.href(visit.link(path))) { AgreementWords.whatChanged[language] }
            }
        }
    }

    /// - Parameter labels: each version's number with what the council calls it.
    private func form(
        _ whole: Strategy.Whole, _ labels: [(Int, String)], _ problems: [Problem], _ visit: Visit
    ) -> HTML {
        let language = visit.language
        return Web.form(
            Attribute("method", "post"), Attribute("action", visit.link("/strategies/\(whole.key)/agreements")),
            .flag("novalidate")
        ) {
            visit.tokenField
            Radios(
                "kind", AgreementWords.kind[language],
                Agreement.Kind.allCases.map { Choice($0.rawValue, AgreementWords.kind($0)[language]) },
                chosen: visit.form["kind"] ?? Agreement.Kind.approval.rawValue, language: language
            ).html
            WordingField(
                "who", AgreementWords.who[language], hint: AgreementWords.whoHint[language],
                value: visit.form.wording("who"), problem: problems.sentence("who-english", language),
                language: language
            ).html
            DateField(
                "on", AgreementWords.on[language], hint: AgreementWords.onHint[language],
                value: .init(visit.form, "on"), problem: problems.sentence("on", language), language: language
            ).html
            WordingField(
                "decision", AgreementWords.decision[language], hint: AgreementWords.decisionHint[language],
                value: visit.form.wording("decision"), problem: problems.sentence("decision-english", language),
                language: language
            ).html
            Select(
                "of", AgreementWords.version[language],
                labels.map { number, label in
                    Choice("\(number)", VersionWords.version(number)[language] + (label.isEmpty ? "" : ": \(label)"))
                },
                chosen: visit.form["of"], problem: problems.sentence("of", language), language: language
            ).html
            submitButton(EditWords.keep[language])
        }
    }

    private func add(_ visit: Visit) async throws -> Answer {
        let whole = try await found(visit)
        let typed = DateField.Typed(visit.form, "on")
        let now = records.now
        let kind = Agreement.Kind(rawValue: visit.form.trimmed("kind")) ?? .approval
        let version = Int(visit.form.trimmed("of")) ?? 0
        let agreement = Agreement(
            id: .make(at: now), strategy: whole.id, kind: kind, who: visit.form.wording("who"), on: typed.date,
            decision: visit.form.wording("decision"), ofVersion: version, madeAt: now)
        var problems: [Problem] = []
        if agreement.who.isEmpty { problems.append(Problem("who-english", AgreementWords.sayWho)) }
        if !typed.isEmpty, typed.date == nil { problems.append(Problem("on", AgreementWords.sayDay)) }
        if let day = typed.date, day > now.inLondon.day { problems.append(Problem("on", AgreementWords.inFuture)) }
        if kind == .approval, agreement.decision.isEmpty {
            problems.append(Problem("decision-english", AgreementWords.sayDecision))
        }
        if !(1...whole.version).contains(version) { problems.append(Problem("of", AgreementWords.sayVersion)) }
        guard problems.isEmpty else { return .page(try await page(visit, problems), status: 422) }
        try await agreements.add(agreement, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/strategies/\(whole.key)/agreements"))
    }

    private func asking(_ visit: Visit) async throws -> Page {
        let whole = try await found(visit)
        guard let id = Agreement.ID(visit.parameters["agreement"] ?? ""),
            let agreement = try await agreements.agreements(of: whole.id).first(where: { $0.id == id })
        else { throw Denied.notFound }
        let language = visit.language
        let back = "/strategies/\(whole.key)/agreements"
        return Page(
            title: AgreementWords.removeQuestion[language],
            trail: [(whole.document.title[language], whole.path), (AgreementWords.title[language], back)]
        ) {
            ConfirmStep(
                question: AgreementWords.removeQuestion[language],
                whatHappens: p {
                    words(agreement.who, in: language)
                    if let day = agreement.on { ", " + day.written[language] }
                } + p { AgreementWords.removeWhat[language] },
                action: visit.link(visit.path), hidden: visit.tokenField, confirm: AgreementWords.remove[language],
                cancel: visit.link(back), language: language
            ).html
        }
    }

    private func takeOut(_ visit: Visit) async throws -> Answer {
        let whole = try await found(visit)
        guard let id = Agreement.ID(visit.parameters["agreement"] ?? "") else { throw Denied.notFound }
        _ = try await agreements.remove(id, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/strategies/\(whole.key)/agreements"))
    }
}
