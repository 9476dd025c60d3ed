import Basics
import Capability
import Web

/// The law as a list, one rule with its source, and what changed since a day.
struct LawPages: Sendable {
    let law: Law

    func addRoutes(to routes: inout Routes) {
        routes.get("/law", allow: .holders(Law.see)) { .page(try await self.list($0)) }
        routes.get("/law/changes", allow: .holders(Law.see)) { .page(try await self.changes($0)) }
        routes.get("/law/:rule", allow: .holders(Law.see)) { .page(try await self.one($0)) }
    }

    private func list(_ visit: Visit) async throws -> Page {
        let choice = LawChoice(visit.query, nation: try await law.nation(), today: law.today)
        let rules = try await law.store.rules().filter(choice.fits)
        return Page(title: LawWords.title[visit.language]) {
            LawListView(rules: rules, choice: choice, today: law.today, visit: visit).html
        }
    }

    private func one(_ visit: Visit) async throws -> Page {
        guard let rule = try await law.store.rule(visit.parameters["rule"] ?? "") else { throw Denied.notFound }
        let mayKeep = try visit.signedIn().may(Law.keep)
        return Page(
            title: rule.rule.title[visit.language], trail: [(words: LawWords.navigation[visit.language], path: "/law")]
        ) { RuleView(rule: rule, today: law.today, mayKeep: mayKeep, visit: visit).html }
    }

    private func changes(_ visit: Visit) async throws -> Page {
        let today = law.today
        let nation = try await law.nation()
        let since = visit.query.day("since") ?? today.adding(months: -2)
        let rules = try await law.store.rules().filter { nation == nil || $0.rule.nation == nation }
        let view = ChangesView(
            changes: LawChange.changes(in: rules, after: since, until: today),
            waiting: rules.filter { $0.state(on: today) == .notCommenced }, since: since, visit: visit)
        return Page(
            title: LawFormWords.changesTitle[visit.language],
            trail: [(words: LawWords.navigation[visit.language], path: "/law")]
        ) { view.html }
    }
}

/// What a reader of the list chose to see.
struct LawChoice: Sendable {
    /// Nil for every nation.
    let nation: Nation?
    let kind: Rule.Kind?
    let on: Day
    let looked: String
    /// Whether a day was typed that the calendar does not have.
    let isDayWrong: Bool

    /// - Parameter nation: the council's own, which is shown unless another is chosen.
    init(_ query: Query, nation: Nation?, today: Day) {
        self.nation = query["nation"].map { Nation(rawValue: $0) } ?? nation
        kind = query["kind"].flatMap(Rule.Kind.init(rawValue:))
        let typed = query.day("on")
        on = typed ?? today
        isDayWrong = typed == nil && query.hasTyped("on")
        looked = query.trimmed("look")
    }

    func fits(_ rule: KeptRule) -> Bool {
        (nation == nil || rule.rule.nation == nation) && (kind == nil || rule.rule.kind == kind)
            && rule.rule.answers(looked)
    }
}

extension Query {
    /// The day of that name: `2026-03-14` in an address, or three boxes of a form.
    func day(_ name: String) -> Day? {
        if let day = Day(iso: trimmed(name)) { return day }
        return typedDay(name).date
    }

    func typedDay(_ name: String) -> DateField.Typed {
        DateField.Typed(
            day: trimmed("\(name)-day"), month: trimmed("\(name)-month"), year: trimmed("\(name)-year"))
    }

    func hasTyped(_ name: String) -> Bool {
        ["", "-day", "-month", "-year"].contains { !trimmed(name + $0).isEmpty }
    }
}
