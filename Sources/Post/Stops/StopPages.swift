import Basics
import Store
import Web

/// Stopping reminders, by whoever gets them; and starting them again, by an officer with a reason.
struct StopPages: Sendable {
    let stops: Stops

    func addRoutes(to routes: inout Routes) {
        routes.get("/post/stop/:secret", allow: .everyone, question)
        // Mail programs send this on their own and have no form token; the secret in the address is what counts.
        routes.oneClick("/post/stop/:secret", stop)
        let allowed = Allowance.holders(Post.handle)
        routes.get("/outbox/stops", allow: allowed) { .page(try await self.list($0)) }
        routes.get("/outbox/stops/:id", allow: allowed) { .page(try await self.startForm($0)) }
        routes.post("/outbox/stops/:id", allow: allowed, start)
    }

    @Sendable private func question(_ visit: Visit) async throws -> Answer {
        guard let address = address(visit) else { return try unknown(visit) }
        let language = visit.language
        if try await stops.isStopped(address) { return .page(stopped(visit)) }
        return .page(
            Page(title: StopWords.question[language]) {
                h1 { StopWords.question[language] }
                p(.class("lede")) { StopWords.what(address.masked)[language] }
                form(Attribute("method", "post"), Attribute("action", visit.link(visit.path))) {
                    visit.tokenField
                    submitButton(StopWords.stop[language])
                }
            })
    }

    @Sendable private func stop(_ visit: Visit) async throws -> Answer {
        guard let address = address(visit) else { return try unknown(visit) }
        let way: Stop.Way = visit.form["List-Unsubscribe"] == "One-Click" ? .oneClick : .page
        try await stops.stop(address, by: way)
        // A page and no redirect: mail programs follow none (RFC 8058, 3.1).
        return .page(stopped(visit))
    }

    private func address(_ visit: Visit) -> MailAddress? {
        StopLink.address(in: visit.parameters["secret"] ?? "", keys: stops.records.keys)
    }

    private func stopped(_ visit: Visit) -> Page {
        Page(title: StopWords.stopped[visit.language]) {
            h1 { StopWords.stopped[visit.language] }
            p(.class("lede")) { StopWords.stoppedMore[visit.language] }
        }
    }

    private func unknown(_ visit: Visit) throws -> Answer {
        guard let answer = LinkState.unknown.refusedPage(for: visit) else { throw Denied.notFound }
        return answer
    }
}

// The officer's side.
extension StopPages {
    private func list(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let standing = try await stops.standing()
        return Page(title: StopWords.list[language], trail: [(OutboxWords.outbox[language], "/outbox")]) {
            if visit.query["done"] != nil {
                NotificationBanner(.done, StopWords.started[language], language: language).html
            }
            h1 { StopWords.list[language] }
            p(.class("lede")) { StopWords.listWhy[language] }
            if standing.isEmpty {
                EmptyState(what: StopWords.nobody[language], why: StopWords.nobodyWhy[language]).html
            } else {
                DataTable(
                    id: "stops", caption: StopWords.list[language],
                    columns: [OutboxWords.to, OutboxWords.since, StopWords.how, StopWords.start].map {
                        .init($0[language])
                    },
                    rows: standing.map { stop in
                        .init(
                            head: .text(stop.address),
                            cells: [
                                .text(stop.stoppedAt.written[language]), .text(StopWords.way(stop.how)[language]),
                                a(.href(visit.link("/outbox/stops/\(stop.id)"))) { StopWords.start[language] },
                            ])
                    }
                ).html
            }
        }
    }

    private func startForm(_ visit: Visit, _ problems: [Problem] = []) async throws -> Page {
        let language = visit.language
        guard let id = visit.parameters["id"].flatMap(Stop.ID.init), let stop = try await stops.stop(id),
            stop.startedAt == nil
        else { throw Denied.notFound }
        let trail = [(OutboxWords.outbox[language], "/outbox"), (StopWords.list[language], "/outbox/stops")]
        return Page(title: StopWords.startTitle[language], trail: trail) {
            ErrorSummary(problems, language: language).html
            h1 { StopWords.startTitle[language] }
            p(.class("lede")) { StopWords.startWhat(stop.address, stop.stoppedAt)[language] }
            form(
                Attribute("method", "post"), Attribute("action", visit.link(visit.path)), .flag("novalidate"),
                .data("keep", "")
            ) {
                visit.tokenField
                TextArea(
                    "reason", StopWords.reason[language], hint: StopWords.reasonHint[language],
                    value: visit.form["reason"] ?? "", problem: problems.first?.sentence[language], rows: 3,
                    language: language
                ).html
                submitButton(StopWords.start[language])
            }
        }
    }

    @Sendable private func start(_ visit: Visit) async throws -> Answer {
        let reason = visit.form.trimmed("reason")
        guard let id = visit.parameters["id"].flatMap(Stop.ID.init) else { throw Denied.notFound }
        if reason.isEmpty || reason.count > 500 {
            let problem = Problem("reason", reason.isEmpty ? StopWords.giveReason : StopWords.reasonTooLong)
            return .page(try await startForm(visit, [problem]), status: 422)
        }
        guard try await stops.start(id, because: reason, by: .person(try visit.signedIn().id)) else {
            throw Denied.notFound
        }
        return .redirect(visit.link("/outbox/stops") + "?done=yes")
    }
}
