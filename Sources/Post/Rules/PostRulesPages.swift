import Basics
import Store
import Web

/// When letters may go, and how many: the council's own rules.
struct PostRulesPages: Sendable {
    let store: PostRulesStore
    /// How mail is set up, in a sentence.
    let mail: Bilingual

    func addRoutes(to routes: inout Routes) {
        let allowed = Allowance.holders(Post.handle)
        routes.get("/settings/post", allow: allowed) { visit in
            .page(self.page(visit, Typed(try await self.store.rules())))
        }
        routes.post("/settings/post", allow: allowed, save)
    }

    @Sendable private func save(_ visit: Visit) async throws -> Answer {
        let typed = Typed(visit.form)
        let (rules, problems) = typed.rules
        guard let rules else { return .page(page(visit, typed, problems), status: 422) }
        guard try await store.keep(rules, by: .person(try visit.signedIn().id)) else {
            let stored = try await store.rules()
            var again = typed
            again.version = "\(stored.version)"
            return .page(page(visit, again, stored: stored), status: 409)
        }
        return .redirect(visit.link("/settings/post") + "?done=yes")
    }

    private func page(
        _ visit: Visit, _ typed: Typed, _ problems: [Problem] = [], stored: PostRules? = nil
    ) -> Page {
        let language = visit.language
        let trail = [(words: OutboxWords.outbox[language], path: "/outbox")]
        return Page(title: RulesWords.title[language], trail: trail) {
            ErrorSummary(problems, language: language).html
            if visit.query["done"] != nil {
                NotificationBanner(.done, RulesWords.saved[language], language: language).html
            }
            if let stored {
                NotificationBanner(
                    .problem, p { RulesWords.changed[language] } + SummaryList(Self.rows(stored, language)).html,
                    language: language
                ).html
            }
            h1 { RulesWords.title[language] }
            p(.class("lede")) { RulesWords.why[language] }
            p { mail[language] }
            form(
                .class("narrow"), Attribute("method", "post"), Attribute("action", visit.link("/settings/post")),
                .flag("novalidate"), .data("keep", "")
            ) {
                visit.tokenField
                input(.type("hidden"), .name("version"), .value(typed.version))
                fields(typed, problems, language)
                submitButton(RulesWords.save[language])
            }
        }
    }

    @HTMLBuilder private func fields(_ typed: Typed, _ problems: [Problem], _ language: Language) -> HTML {
        field("from", RulesWords.from, RulesWords.timeHint, typed.from, problems, language)
        field("until", RulesWords.until, nil, typed.until, problems, language)
        Checkboxes(
            "weekends", RulesWords.weekends[language], [Choice("quiet", RulesWords.weekendsQuiet[language])],
            chosen: typed.weekends ? ["quiet"] : [], language: language
        ).html
        field("per-day", RulesWords.perDay, nil, typed.perDay, problems, language, isNumber: true)
        field("per-week", RulesWords.perWeek, RulesWords.weekHint, typed.perWeek, problems, language, isNumber: true)
    }

    private func field(
        _ name: String, _ words: Bilingual, _ hint: Bilingual?, _ value: String, _ problems: [Problem],
        _ language: Language, isNumber: Bool = false
    ) -> HTML {
        TextField(
            name, words[language], hint: hint?[language], value: value,
            problem: problems.first { $0.place == name }?.sentence[language],
            inputmode: isNumber ? "numeric" : nil, width: isNumber ? .number : .half, language: language
        ).html
    }

    private static func rows(_ rules: PostRules, _ language: Language) -> [SummaryList.Row] {
        let typed = Typed(rules)
        return [
            .init(RulesWords.from[language], typed.from), .init(RulesWords.until[language], typed.until),
            .init(
                RulesWords.weekends[language],
                (typed.weekends ? RulesWords.weekendsQuiet : RulesWords.weekendsOpen)[language]),
            .init(RulesWords.perDay[language], typed.perDay), .init(RulesWords.perWeek[language], typed.perWeek),
        ]
    }
}

/// The form as it stands: what was typed, right or wrong.
struct Typed: Sendable {
    var from: String
    var until: String
    var weekends: Bool
    var perDay: String
    var perWeek: String
    var version: String

    init(_ rules: PostRules) {
        from = ClockTime.written(rules.quietFrom)
        until = ClockTime.written(rules.quietUntil)
        weekends = rules.quietWeekends
        perDay = "\(rules.perDay)"
        perWeek = "\(rules.perWeek)"
        version = "\(rules.version)"
    }

    init(_ form: Query) {
        from = form.trimmed("from")
        until = form.trimmed("until")
        weekends = form["weekends"] == "quiet"
        perDay = form.trimmed("per-day")
        perWeek = form.trimmed("per-week")
        version = form.trimmed("version")
    }

    /// The rules, or everything that is wrong with them.
    var rules: (rules: PostRules?, problems: [Problem]) {
        let (start, end) = (ClockTime.minutes(from), ClockTime.minutes(until))
        let (daily, weekly) = (Int(perDay), Int(perWeek))
        var problems: [Problem] = []
        if start == nil { problems.append(Problem("from", RulesWords.timeWrong)) }
        if end == nil { problems.append(Problem("until", RulesWords.timeWrong)) }
        if !(1...20).contains(daily ?? 0) { problems.append(Problem("per-day", RulesWords.countWrong(20))) }
        if !(1...50).contains(weekly ?? 0) { problems.append(Problem("per-week", RulesWords.countWrong(50))) }
        if problems.isEmpty, let daily, let weekly, weekly < daily {
            problems.append(Problem("per-week", RulesWords.weekBelowDay))
        }
        guard problems.isEmpty, let start, let end, let daily, let weekly, let version = Int(version) else {
            return (nil, problems)
        }
        let rules = PostRules(
            quietFrom: start, quietUntil: end, quietWeekends: weekends, perDay: daily, perWeek: weekly,
            version: version)
        return (rules, [])
    }
}
