import Basics
import Leads
import Post
import Programme
import Store
import Web

/// What an officer sees of the asking: who is asked next and about what, who cannot be, the rhythm, and the links that
/// are out.
struct AskingPages: Sendable {
    let records: Records
    let leads: LeadStore
    let programme: ProgrammeStore
    let rhythms: RhythmStore
    let asking: AskingStore
    let links: SignedLinks
    let stops: Stops

    func addRoutes(to routes: inout Routes) {
        routes.get("/updates", allow: .holders(Updates.ask)) { .page(try await self.overview($0)) }
        routes.post("/updates/ask/:lead", allow: .holders(Updates.ask)) { try await self.askNow($0) }
        routes.post("/updates/revoke/:link", allow: .holders(Updates.ask)) { try await self.revoke($0) }
        routes.get("/updates/rhythm", allow: .holders(Updates.ask)) { visit in
            .page(self.rhythmForm(visit, try await self.rhythms.rhythm()))
        }
        routes.post("/updates/rhythm", allow: .holders(Updates.ask)) { try await self.keepRhythm($0) }
    }

    private var today: Day { records.now.inLondon.day }

    /// Everything silent, whoever was asked lately.
    private func state() async throws -> (asking: Asking, lastAsked: [Lead.ID: Day], rhythm: Rhythm, pieces: [Piece]) {
        let rhythm = try await rhythms.rhythm()
        let lastAsked = try await rhythms.lastAsked()
        let pieces = try await programme.sheet().map { Piece.all(of: $0, planned: today) } ?? []
        let asking = Asking(
            pieces: pieces, leads: try await leads.leads(), rhythm: rhythm, stopped: try await stops.addresses(),
            today: today)
        return (asking, lastAsked, rhythm, pieces)
    }

    private func overview(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let (asking, lastAsked, rhythm, pieces) = try await state()
        var out: [(Lead, SignedLink)] = []
        for lead in try await leads.leads() {
            out += try await links.list(holder: lead.id.text)
                .filter { $0.purpose == AskingStore.purpose && $0.revokedAt == nil && $0.endsOn > today }
                .map { (lead, $0) }
        }
        let silent = asking.requests.reduce(asking.unasked.count) { $0 + $1.pieces.count }
        return Page(title: UpdatesWords.overviewTitle[language]) {
            if visit.query["asked"] != nil {
                NotificationBanner(.done, UpdatesWords.askedNow[language], language: language).html
            }
            h1 { UpdatesWords.overviewTitle[language] }
            p(.class("answer")) {
                UpdatesWords.silentCount(silent, of: pieces.count { !$0.isOver }, rhythm)[language]
            }
            p { UpdatesWords.rhythmSentence(rhythm)[language] }
            p { a(.href(visit.link("/updates/rhythm"))) { UpdatesWords.changeRhythm[language] } }
            requestsSection(asking.requests, lastAsked, visit)
            unaskedSection(asking.unasked, visit)
            linksSection(out, visit)
        }
    }

    @HTMLBuilder private func requestsSection(
        _ requests: [Asking.Request], _ lastAsked: [Lead.ID: Day], _ visit: Visit
    ) -> HTML {
        let language = visit.language
        if !requests.isEmpty {
            h2 { UpdatesWords.whoIsAsked[language] }
            DataTable(
                id: "asked", caption: UpdatesWords.people(requests.count)[language],
                columns: [
                    .init(UpdatesWords.person[language]), .init(UpdatesWords.about[language]),
                    .init(UpdatesWords.lastAskedHead[language]), .init(UpdatesWords.doHead[language]),
                ],
                rows: requests.map { request in
                    .init(
                        head: words(request.to.called, in: language) + standingIn(request, language),
                        cells: [
                            ul { request.pieces.map { piece in li { named(piece, visit) } } },
                            .text(
                                lastAsked[request.to.id].map { $0.written[language] }
                                    ?? UpdatesWords.neverAsked[language]),
                            askButton(request.to, isAgain: lastAsked[request.to.id] == today, visit),
                        ])
                }
            ).html
        }
    }

    private func standingIn(_ request: Asking.Request, _ language: Language) -> HTML {
        guard !request.inPlaceOf.isEmpty else { return .nothing }
        return p(.class("quiet")) { UpdatesWords.inPlaceOf(request.inPlaceOf.map(\.role))[language] }
    }

    private func named(_ piece: Piece, _ visit: Visit) -> HTML {
        a(.href(visit.link("/programme/\(piece.key)"))) { UpdatesWords.named(piece)[visit.language] }
    }

    private func askButton(_ lead: Lead, isAgain: Bool, _ visit: Visit) -> HTML {
        form(Attribute("method", "post"), Attribute("action", visit.link("/updates/ask/\(lead.id)"))) {
            visit.tokenField
            if isAgain { UpdatesWords.askedToday[visit.language] + " " }
            button(.type("submit"), .class("link-button")) {
                (isAgain ? UpdatesWords.askAgain : UpdatesWords.askNow)[visit.language]
                span(.class("unseen")) { ": " + lead.called[visit.language] }
            }
        }
    }

    @HTMLBuilder private func unaskedSection(_ unasked: [Asking.Unasked], _ visit: Visit) -> HTML {
        let language = visit.language
        if !unasked.isEmpty {
            h2 { UpdatesWords.cannotBeAsked[language] }
            reasons(unasked).map { reason, pieces in
                p { UpdatesWords.unasked(pieces.count, UpdatesWords.reason(reason))[language] }
                    + folded(pieces, visit)
            }
        }
    }

    /// What cannot be asked about, by why; the reasons in the order in which they first stand.
    private func reasons(_ unasked: [Asking.Unasked]) -> [(WhoToAsk.Reason, [Piece])] {
        var order: [WhoToAsk.Reason] = []
        for one in unasked where !order.contains(one.reason) { order.append(one.reason) }
        return order.map { reason in (reason, unasked.filter { $0.reason == reason }.map(\.piece)) }
    }

    /// A few are shown; many are folded, so that the next reason is not pages away.
    private func folded(_ pieces: [Piece], _ visit: Visit) -> HTML {
        let list = ul { pieces.map { piece in li { named(piece, visit) } } }
        guard pieces.count > 8 else { return list }
        return details { summary { UpdatesWords.showAll(pieces.count)[visit.language] } + list }
    }

    @HTMLBuilder private func linksSection(_ out: [(Lead, SignedLink)], _ visit: Visit) -> HTML {
        let language = visit.language
        if !out.isEmpty {
            h2 { UpdatesWords.linksOut[language] }
            ul {
                out.map { lead, link in
                    li {
                        words(lead.called, in: language)
                        ": "
                        if case .left = lead.presence(on: today) {
                            UpdatesWords.linkOfLeaver[language]
                        } else {
                            UpdatesWords.linkState(link)[language]
                            revokeButton(lead, link, visit)
                        }
                    }
                }
            }
        }
    }

    private func revokeButton(_ lead: Lead, _ link: SignedLink, _ visit: Visit) -> HTML {
        form(
            .class("in-line"), Attribute("method", "post"),
            Attribute("action", visit.link("/updates/revoke/\(link.id)"))
        ) {
            visit.tokenField
            button(.type("submit"), .class("link-button")) {
                UpdatesWords.revoke[visit.language]
                span(.class("unseen")) { ": " + lead.called[visit.language] }
            }
        }
    }

    private func askNow(_ visit: Visit) async throws -> Answer {
        let (asking, _, rhythm, _) = try await state()
        guard let request = asking.requests.first(where: { $0.to.id.text == visit.parameters["lead"] }) else {
            throw Denied.notFound
        }
        _ = try await self.asking.ask(
            request, rhythm: rhythm, isWanted: true, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/updates") + "?asked=yes")
    }

    private func revoke(_ visit: Visit) async throws -> Answer {
        guard let id = SignedLink.ID(visit.parameters["link"] ?? "") else { throw Denied.notFound }
        try await asking.takeBack(id, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/updates"))
    }

    // MARK: The rhythm

    private func keepRhythm(_ visit: Visit) async throws -> Answer {
        var wanted = Rhythm.standard
        wanted.isOn = visit.form["is-on"] != nil
        wanted.hasDigest = visit.form["has-digest"] != nil
        wanted.askAfterDays = Int(visit.form.trimmed("ask-after")) ?? 0
        wanted.againAfterDays = Int(visit.form.trimmed("again-after")) ?? 0
        wanted.linkDays = Int(visit.form.trimmed("link-days")) ?? 0
        wanted.version = Int(visit.form["version"] ?? "") ?? 0
        guard wanted.problems.isEmpty else { return .page(rhythmForm(visit, wanted), status: 422) }
        if let meanwhile = try await rhythms.keep(wanted, by: .person(try visit.signedIn().id)) {
            return .page(rhythmForm(visit, wanted, meanwhile: meanwhile), status: 409)
        }
        return .redirect(visit.link("/updates"))
    }

    /// - Parameter meanwhile: what somebody else kept since the form was opened.
    private func rhythmForm(_ visit: Visit, _ shown: Rhythm, meanwhile: Rhythm? = nil) -> Page {
        let language = visit.language
        let problems = visit.form["version"] == nil ? [] : shown.problems
        func sentence(_ field: String) -> String? { problems.first { $0.place == field }?.sentence[language] }
        func days(_ name: String, _ label: Bilingual, _ value: Int) -> HTML {
            TextField(
                name, label[language], value: visit.form[name] ?? "\(value)", problem: sentence(name),
                inputmode: "numeric", width: .number, language: language
            ).html
        }
        return Page(
            title: UpdatesWords.rhythmTitle[language], trail: [(UpdatesWords.overviewTitle[language], "/updates")]
        ) {
            ErrorSummary(problems, language: language).html
            if let meanwhile {
                NotificationBanner(.problem, UpdatesWords.meanwhile(meanwhile)[language], language: language).html
            }
            h1 { UpdatesWords.rhythmTitle[language] }
            form(
                Attribute("method", "post"), Attribute("action", visit.link("/updates/rhythm")), .flag("novalidate")
            ) {
                visit.tokenField
                input(.type("hidden"), .name("version"), .value("\(meanwhile?.version ?? shown.version)"))
                Checkboxes(
                    "is-on", UpdatesWords.byItself[language],
                    [Choice("yes", UpdatesWords.byItselfYes[language])], chosen: shown.isOn ? ["yes"] : [],
                    language: language
                ).html
                days("ask-after", UpdatesWords.askAfter, shown.askAfterDays)
                days("again-after", UpdatesWords.againAfter, shown.againAfterDays)
                days("link-days", UpdatesWords.linkDays, shown.linkDays)
                Checkboxes(
                    "has-digest", UpdatesWords.digest[language], [Choice("yes", UpdatesWords.digestYes[language])],
                    chosen: shown.hasDigest ? ["yes"] : [], language: language
                ).html
                submitButton(UpdatesWords.keepRhythm[language])
            }
        }
    }
}
