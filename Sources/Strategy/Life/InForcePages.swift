import Basics
import Capability
import Store
import Web

/// Putting a draft in force: what goes on, what is new, what ends, and what one may have overlooked.
struct InForcePages: Sendable {
    let records: Records
    let strategies: StrategyStore
    let agreements: AgreementStore
    let comments: CommentStore

    func addRoutes(to routes: inout Routes) {
        let allow = Allowance.holders(Strategy.write)
        routes.get("/strategies/:key/in-force", allow: allow) { visit in
            .page(try await self.page(try await self.draft(visit), visit))
        }
        routes.post("/strategies/:key/in-force", allow: allow) { try await self.takeEffect($0) }
    }

    private func draft(_ visit: Visit) async throws -> Strategy.Whole {
        guard let whole = try await strategies.strategy(key: visit.parameters["key"] ?? ""), whole.status == .draft
        else { throw Denied.notFound }
        return whole
    }

    private func page(_ whole: Strategy.Whole, _ visit: Visit, isChanged: Bool = false) async throws -> Page {
        let current = try await strategies.current()
        let overlooked = try await overlooked(whole)
        let language = visit.language
        let (before, after) = (current?.document.priorities ?? [], whole.document.priorities)
        let ending = before.filter { one in !after.contains { $0.key == one.key } }
        return Page(title: BeginWords.inForce[language], trail: [(whole.document.title[language], whole.path)]) {
            if isChanged {
                NotificationBanner(.problem, BeginWords.changedSince[language], language: language).html
            }
            h1 { BeginWords.inForce[language] }
            if let current { p { BeginWords.takesPlace(current.document.title)[language] } }
            if !overlooked.isEmpty {
                h2 { BeginWords.think[language] }
                ul { overlooked.map { sentence in li { sentence[language] } } }
            }
            names(BeginWords.goOn, after.filter { one in before.contains { $0.key == one.key } }, language)
            names(BeginWords.areNew, after.filter { one in !before.contains { $0.key == one.key } }, language)
            names(BeginWords.end, ending, language)
            if !ending.isEmpty { p(.class("quiet")) { BeginWords.endMore[language] } }
            Web.form(Attribute("method", "post"), Attribute("action", visit.link(visit.path))) {
                visit.tokenField
                input(.type("hidden"), .name("version"), .value("\(whole.version)"))
                submitButton(BeginWords.inForceButton[language])
            }
        }
    }

    /// What most would want to have done before.
    private func overlooked(_ whole: Strategy.Whole) async throws -> [Bilingual] {
        var sentences: [Bilingual] = []
        if records.now.inLondon.day < whole.document.from {
            sentences.append(BeginWords.beginsLater(whole.document.from))
        }
        let approved = try await agreements.agreements(of: whole.id).filter { $0.kind == .approval }.map(\.ofVersion)
        if approved.isEmpty {
            sentences.append(BeginWords.notApproved)
        } else if let latest = approved.max(), latest < whole.version {
            sentences.append(BeginWords.approvedOlder(latest, now: whole.version))
        }
        let open = try await comments.comments(of: whole.id).count { $0.fate == .open }
        if open > 0 { sentences.append(BeginWords.unanswered(open)) }
        let untranslated = whole.document.missing(.welsh).count
        if untranslated > 0 { sentences.append(EditWords.lacking(untranslated, .welsh)) }
        return sentences
    }

    @HTMLBuilder private func names(
        _ heading: Bilingual, _ all: [StrategyDocument.FiledPriority], _ language: Language
    ) -> HTML {
        if !all.isEmpty {
            h2 { heading[language] }
            ul { all.map { priority in li { words(priority.title, in: language) } } }
        }
    }

    private func takeEffect(_ visit: Visit) async throws -> Answer {
        let whole = try await draft(visit)
        let seen = Int(visit.form.trimmed("version")) ?? 0
        guard try await strategies.takeEffect(whole.id, seen: seen, by: .person(try visit.signedIn().id)) else {
            return .page(try await page(try await draft(visit), visit, isChanged: true), status: 409)
        }
        return .redirect(visit.link("/strategy") + "?done=in-force")
    }
}
