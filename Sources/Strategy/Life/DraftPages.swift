import Basics
import Capability
import Store
import Web

/// Taking a draft out that will not be used.
struct DraftPages: Sendable {
    let strategies: StrategyStore

    func addRoutes(to routes: inout Routes) {
        let allow = Allowance.holders(Strategy.write)
        routes.get("/strategies/:key/take-out", allow: allow) { visit in
            let whole = try await self.draft(visit)
            let language = visit.language
            return .page(
                Page(title: BeginWords.removeDraft[language], trail: [(whole.document.title[language], whole.path)]) {
                    ConfirmStep(
                        question: BeginWords.removeQuestion(whole.document.title)[language],
                        whatHappens: p { BeginWords.removeWhat[language] }, action: visit.link(visit.path),
                        hidden: visit.tokenField, confirm: BeginWords.removeDraft[language],
                        cancel: visit.link(whole.path), language: language
                    ).html
                })
        }
        routes.post("/strategies/:key/take-out", allow: allow) { visit in
            let whole = try await self.draft(visit)
            try await self.strategies.remove(draft: whole.id, by: .person(try visit.signedIn().id))
            return .redirect(visit.link("/strategies") + "?done=removed")
        }
    }

    private func draft(_ visit: Visit) async throws -> Strategy.Whole {
        guard let whole = try await strategies.strategy(key: visit.parameters["key"] ?? ""), whole.status == .draft
        else { throw Denied.notFound }
        return whole
    }
}
