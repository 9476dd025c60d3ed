import Basics
import Store
import Web

/// Somebody leaves: on which day, and who takes over. What becomes of their work is the programme's to settle.
struct LeavingPages: Sendable {
    let leads: Leads

    func addRoutes(to routes: inout Routes) {
        let keep = Allowance.holders(Leads.keep)
        routes.get("/leads/people/:key/leaves", allow: keep) { .page(try await self.form($0)) }
        routes.post("/leads/people/:key/leaves", allow: keep, leave)
        routes.post("/leads/people/:key/stays", allow: keep, stay)
    }

    /// The form as it was filled in.
    private struct Typed {
        var day: DateField.Typed
        var successor: String
        var version: Int

        init(_ lead: Lead, _ roll: Roll) {
            day = DateField.Typed(lead.leftOn ?? roll.today)
            successor = roll.lead(lead.deputy)?.key ?? ""
            version = lead.version
        }

        init(_ form: Query) {
            day = DateField.Typed(form, "day")
            successor = form.trimmed("successor")
            version = Int(form.trimmed("version")) ?? 0
        }

        /// The lead with the day on which they leave and who takes over.
        func lead(from kept: Lead, _ roll: Roll) -> Lead {
            var lead = kept
            lead.leftOn = day.date
            lead.deputy = roll.leads.first { $0.key == successor }?.id
            lead.version = version
            return lead
        }

        func problems(_ kept: Lead, _ roll: Roll) -> [Problem] {
            var problems: [Problem] = []
            if day.isEmpty {
                problems.append(Problem("day", LeadFormWords.enterLeft))
            } else if day.date == nil {
                problems.append(Problem("day", LeadFormWords.notADay(day.written)))
            }
            if !successor.isEmpty {
                problems += roll.problems(choosing: successor, for: "successor", insteadOf: nil)
            }
            return problems
                + LeavingPages.here(LeadRelations(roll.leads, besides: kept).problems(lead(from: kept, roll)))
        }
    }

    /// What is wrong with the deputy is wrong here with who takes over.
    private static func here(_ problems: [Problem]) -> [Problem] {
        problems.map { $0.place == "deputy" ? Problem("successor", $0.sentence) : $0 }
    }

    private func form(_ visit: Visit) async throws -> Page {
        let lead = try await leads.found(visit)
        let roll = try await leads.roll()
        return page(visit, lead, roll, Typed(lead, roll), [])
    }

    private func page(
        _ visit: Visit, _ lead: Lead, _ roll: Roll, _ typed: Typed, _ problems: [Problem],
        changed: ChangedMeanwhile? = nil
    ) -> Page {
        let language = visit.language
        let address = visit.link("/leads/people/\(lead.key)")
        return Page(
            title: LeadFormWords.leaves[language],
            trail: Leads.trail(language) + [(lead.called[language], "/leads/people/\(lead.key)")]
        ) {
            ErrorSummary(problems, language: language).html
            changed?.html ?? .nothing
            h1 { LeadFormWords.leavesTitle(lead.called)[language] }
            p { LeadFormWords.leavesWhat[language] }
            sending(visit, to: "\(address)/leaves", typed.version) {
                DateField(
                    "day", LeadFormWords.leftOn[language], value: typed.day,
                    problem: problems.sentence("day", language),
                    language: language
                ).html
                Select(
                    "successor", LeadFormWords.successor[language], choices(lead, roll, language),
                    chosen: typed.successor, problem: problems.sentence("successor", language), language: language
                ).html
                submitButton(LeadFormWords.leaveButton[language])
            }
            if lead.leftOn != nil {
                sending(visit, to: "\(address)/stays", lead.version) {
                    submitButton(LeadFormWords.stays[language], .secondary)
                }
            }
        }
    }

    private func sending(
        _ visit: Visit, to action: String, _ version: Int, @HTMLBuilder _ fields: () -> HTML
    ) -> HTML {
        Web.form(Attribute("method", "post"), Attribute("action", action), .flag("novalidate")) {
            visit.tokenField
            input(.type("hidden"), .name("version"), .value("\(version)"))
            fields()
        }
    }

    /// The deputy first.
    private func choices(_ lead: Lead, _ roll: Roll, _ language: Language) -> [Choice] {
        let deputy = roll.lead(lead.deputy).flatMap { roll.hasLeft($0) ? nil : $0 }
        let others = roll.choosable(besides: lead.id, in: language).filter { $0.id != deputy?.id }
        return (deputy.map { [Choice($0.key, LeadFormWords.isDeputy($0.called)[language])] } ?? [])
            + [Choice("", LeadFormWords.nobodyYet[language])] + others.map { Choice($0.key, $0.called[language]) }
    }

    @Sendable private func leave(_ visit: Visit) async throws -> Answer {
        let lead = try await leads.found(visit)
        let roll = try await leads.roll()
        let typed = Typed(visit.form)
        let problems = typed.problems(lead, roll)
        guard problems.isEmpty else { return .page(page(visit, lead, roll, typed, problems), status: 422) }
        return try await keep(visit, lead, typed, roll, typed.lead(from: lead, roll), as: "lead.left")
    }

    /// Who did not leave after all, or came back.
    @Sendable private func stay(_ visit: Visit) async throws -> Answer {
        let lead = try await leads.found(visit)
        let roll = try await leads.roll()
        var wanted = lead
        wanted.leftOn = nil
        wanted.version = Typed(visit.form).version
        return try await keep(visit, lead, Typed(lead, roll), roll, wanted, as: "lead.stayed")
    }

    private func keep(
        _ visit: Visit, _ lead: Lead, _ typed: Typed, _ roll: Roll, _ wanted: Lead, as verb: String
    ) async throws -> Answer {
        switch try await leads.store.change(wanted, as: verb, by: .person(try visit.signedIn().id)) {
        case .kept: return .redirect(visit.link("/leads") + "?done=kept#lead-\(lead.key)")
        case .gone: throw Denied.notFound
        case .refused(let problems):
            return .page(page(visit, lead, roll, typed, Self.here(problems)), status: 422)
        case .stale(let kept):
            var again = typed
            again.version = kept.version
            let changed = ChangedMeanwhile(parts(kept, wanted, roll, visit.language), language: visit.language)
            return .page(page(visit, kept, roll, again, [], changed: changed), status: 409)
        }
    }

    private func parts(_ kept: Lead, _ wanted: Lead, _ roll: Roll, _ language: Language) -> [ChangedMeanwhile.Part] {
        [
            .init(
                LeadFormWords.leftOn, kept: kept.leftOn?.written[language] ?? "",
                typed: wanted.leftOn?.written[language] ?? ""),
            .init(
                LeadFormWords.successor, kept: roll.lead(kept.deputy)?.called[language] ?? "",
                typed: roll.lead(wanted.deputy)?.called[language] ?? ""),
        ]
    }
}
