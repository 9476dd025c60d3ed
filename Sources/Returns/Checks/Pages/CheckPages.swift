import Basics
import SSDA903
import Store
import Web

/// A check that somebody is looking at: its findings by rule, by child and by file.
struct CheckPages: Sendable {
    let records: Records
    let kept: KeptChecks
    /// Where the postcode index is, as the settings say.
    let postcodes: String?

    func addRoutes(to routes: inout Routes) {
        let allow = Allowance.holders(Returns.checkReturns)
        routes.get("/returns/checks/:id", allow: allow) { try await self.shown($0) { .page(self.whole($0)) } }
        routes.get("/returns/checks/:id/rules/:code", allow: allow) { visit in
            try await self.shown(visit) { .page(try RuleFindingsView($0, code: visit.parameters["code"] ?? "").page) }
        }
        routes.get("/returns/checks/:id/children/:child", allow: allow) { visit in
            try await self.shown(visit) {
                .page(try CheckedChildView($0, number: visit.parameters["child"] ?? "").page)
            }
        }
        routes.get("/returns/checks/:id/findings.csv", allow: allow) { visit in
            try await self.shown(visit) { sight in
                .csv(
                    "\u{FEFF}" + FindingList(sight.check).csv(hasColumns: true, language: visit.language),
                    name: sight.fileName + ".csv")
            }
        }
        routes.get("/returns/checks/:id/findings.xlsx", allow: allow) { visit in
            try await self.shown(visit) { sight in
                .download(
                    FindingSheets(sight).spreadsheet.xlsx(), type: FindingSheets.contentType,
                    name: sight.fileName + ".xlsx")
            }
        }
        routes.post("/returns/checks/:id/find", allow: allow, find)
        routes.post("/returns/checks/:id/note", allow: allow, note)
        routes.post("/returns/checks/:id/load", allow: .holders(Returns.loadReturns), load)
        routes.post("/returns/checks/:id/forget", allow: allow) { visit in
            if let id = visit.parameters["id"].flatMap(KeptCheck.ID.init) {
                await kept.forget(id, of: try visit.signedIn().id)
            }
            return .redirect(visit.link("/returns/check"))
        }
    }

    /// The check in the address as its owner sees it; a page that says so where it is no longer kept.
    private func shown(_ visit: Visit, _ show: (CheckSight) throws -> Answer) async throws -> Answer {
        guard let id = visit.parameters["id"].flatMap(KeptCheck.ID.init) else { throw Denied.notFound }
        guard let check = await kept.check(id, of: try visit.signedIn().id, now: records.now) else {
            return .page(gone(visit), status: 410)
        }
        return try show(CheckSight(visit: visit, kept: check, notes: try await CheckStore(records: records).notes()))
    }

    private func gone(_ visit: Visit) -> Page {
        let language = visit.language
        return Page(title: CheckPageWords.goneTitle[language], trail: [(ReturnsWords.title[language], "/returns")]) {
            h1 { CheckPageWords.goneTitle[language] }
            p { CheckPageWords.goneWhy[language] }
            p { a(.class("button"), .href(visit.link("/returns/check"))) { CheckPageWords.title[language] } }
        }
    }

    /// A child's id is looked for in what was sent, so that it stands in no address.
    @Sendable private func find(_ visit: Visit) async throws -> Answer {
        try await shown(visit) { sight in
            let wanted = visit.form.trimmed("child").uppercased()
            let found = (0..<Int32(sight.check.childCount)).first { sight.check.id(of: $0).uppercased() == wanted }
            guard !wanted.isEmpty, let found else {
                return .page(CheckOverview(sight, notFound: visit.form.trimmed("child")).page, status: 422)
            }
            return .redirect(visit.link(sight.path + "/children/\(found)"))
        }
    }

    /// Writes a note beside a finding, and goes back to the child it is about.
    @Sendable private func note(_ visit: Visit) async throws -> Answer {
        let person = try visit.signedIn()
        guard let id = visit.parameters["id"].flatMap(KeptCheck.ID.init),
            let kept = await kept.check(id, of: person.id, now: records.now)
        else { return .page(gone(visit), status: 410) }
        guard let place = Int(visit.form.trimmed("finding")), kept.check.findings.indices.contains(place) else {
            throw Denied.notFound
        }
        let finding = kept.check.findings[place]
        let text = visit.form.trimmed("note-\(place)")
        guard text.count <= FindingNote.longest else {
            return try await shown(visit) { sight in
                .page(try CheckedChildView(sight, number: "\(finding.child)", typed: (place, text)).page, status: 422)
            }
        }
        try await CheckStore(records: records).write(
            FindingNote(
                key: kept.keys[place], rule: kept.check.rule(of: finding).code, text: text, writtenAt: records.now,
                by: .person(person.id)), by: .person(person.id))
        return .redirect(visit.link("/returns/checks/\(id)/children/\(finding.child)#finding-\(place)"))
    }

    /// Loads the return as it was checked.
    @Sendable private func load(_ visit: Visit) async throws -> Answer {
        let person = try visit.signedIn()
        guard let id = visit.parameters["id"].flatMap(KeptCheck.ID.init),
            let kept = await kept.check(id, of: person.id, now: records.now)
        else { return .page(gone(visit), status: 410) }
        do {
            let typed = LoadPages.typed(visit)
            let text = [typed.day, typed.month, typed.year].filter { !$0.isEmpty }.joined(separator: "/")
            guard text.isEmpty || typed.date != nil else { throw Refusal("to", ReturnsWords.notADayTyped(text)) }
            let load = try await Loading(records, postcodes: postcodes).load(
                kept.files.get(), year: kept.check.setting.year, coveredTo: typed.date, by: .person(person.id))
            return .redirect(visit.link("/returns/\(load.id)"))
        } catch let refusal as Refusal {
            return try await shown(visit) { sight in
                .page(CheckOverview(sight, notLoaded: refusal.problems).page, status: 422)
            }
        }
    }

    private func whole(_ sight: CheckSight) -> Page { CheckOverview(sight).page }
}
