import Basics
import Capability
import Store
import Web

/// The outbox: which letters went, wait or did not arrive, and what to do about it.
struct OutboxPages: Sendable {
    let desk: OutboxDesk
    let stops: Stops
    let council: @Sendable () async throws -> CouncilState
    private static let size = 50

    /// What the pages have to know beside the letters.
    struct CouncilState: Sendable {
        let isDemonstration: Bool
        let hasMail: Bool
    }

    func addRoutes(to routes: inout Routes) {
        let allowed = Allowance.holders(Post.handle)
        routes.get("/outbox", allow: allowed) { .page(try await self.list($0)) }
        routes.get("/outbox/letters/:id", allow: allowed) { .page(try await self.one($0)) }
        for order in OutboxDesk.Order.allCases {
            routes.post("/outbox/letters/:id/\(order.rawValue)", allow: allowed) { visit in
                let id = try Self.id(visit)
                let isDone = try await self.desk.carryOut(order, on: id, by: .person(try visit.signedIn().id))
                let said = isDone ? order.rawValue : "late"
                return .redirect(visit.link("/outbox/letters/\(id)") + "?done=\(said)")
            }
        }
    }

    private static func id(_ visit: Visit) throws -> Letter.ID {
        guard let id = visit.parameters["id"].flatMap(Letter.ID.init) else { throw Denied.notFound }
        return id
    }

    private func list(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let state = visit.query["state"].flatMap(LetterState.init(rawValue:))
        let page = max(1, Int(visit.query["page"] ?? "") ?? 1)
        let (letters, total) = try await desk.letters(in: state, page: page, size: Self.size)
        let counts = try await desk.counts()
        let standing = try await stops.standing().count
        let council = try await council()
        return Page(title: OutboxWords.outbox[language]) {
            h1 { OutboxWords.outbox[language] }
            p(.class("lede")) { OutboxWords.answer(counts)[language] }
            notices(council, counts, language)
            if standing > 0 {
                p { a(.href(visit.link("/outbox/stops"))) { OutboxWords.stopsLink(standing)[language] } }
            }
            p { a(.href(visit.link("/settings/post"))) { OutboxWords.rulesLink[language] } }
            if counts.isEmpty {
                EmptyState(
                    what: OutboxWords.emptyWhat[language], why: OutboxWords.emptyWhy[language],
                    firstStep: PageLink(OutboxWords.emptyStep[language], href: visit.link("/settings/post"))
                ).html
            } else {
                filter(visit, state, counts)
                table(visit, letters)
                pagination(visit, page, total)
            }
        }
    }

    @HTMLBuilder private func notices(
        _ council: CouncilState, _ counts: [LetterState: Int], _ language: Language
    ) -> HTML {
        if council.isDemonstration {
            NotificationBanner(.notice, OutboxWords.demonstration[language], language: language).html
        } else if !council.hasMail {
            NotificationBanner(.notice, OutboxWords.noMail[language], language: language).html
        }
    }

    private func filter(_ visit: Visit, _ state: LetterState?, _ counts: [LetterState: Int]) -> HTML {
        let language = visit.language
        let choices =
            [Choice("", OutboxWords.allStates[language])]
            + LetterState.allCases.map { Choice($0.rawValue, OutboxWords.counted($0, counts[$0] ?? 0)[language]) }
        return Filters(
            OutboxWords.filter[language], action: visit.link("/outbox"),
            groups: [
                Select("state", OutboxWords.state[language], choices, chosen: state?.rawValue ?? "", language: language)
                    .html
            ], clear: state == nil ? nil : visit.link("/outbox"), language: language
        ).html
    }

    private func table(_ visit: Visit, _ letters: [OutboxLetter]) -> HTML {
        let language = visit.language
        guard !letters.isEmpty else { return p { OutboxWords.noneSo[language] } }
        return DataTable(
            id: "letters", caption: OutboxWords.letters[language],
            columns: [OutboxWords.letter, OutboxWords.to, OutboxWords.state, OutboxWords.since].map {
                .init($0[language])
            },
            rows: letters.map { letter in
                .init(
                    head: a(.href(visit.link("/outbox/letters/\(letter.id)"))) { letter.called[language] },
                    cells: [
                        .text(letter.address), .text(OutboxWords.name(letter.state)[language]),
                        .text(letter.changedAt.written[language]),
                    ])
            }
        ).html
    }

    private func pagination(_ visit: Visit, _ page: Int, _ total: Int) -> HTML {
        let pages = (total + Self.size - 1) / Self.size
        func address(_ page: Int) -> String {
            visit.link("/outbox") + "?" + visit.query.setting("page", to: "\(page)").encoded
        }
        return Pagination(
            page: page, of: pages, previous: page > 1 ? address(page - 1) : nil,
            next: page < pages ? address(page + 1) : nil, language: visit.language
        ).html
    }
}

// One letter.
extension OutboxPages {
    private func one(_ visit: Visit) async throws -> Page {
        let language = visit.language
        guard let (letter, text) = try await desk.letter(try Self.id(visit)) else { throw Denied.notFound }
        let isDemonstration = try await council().isDemonstration
        let trail = [(words: OutboxWords.outbox[language], path: "/outbox")]
        return Page(title: letter.called[language], trail: trail) {
            if let done = visit.query["done"].flatMap(OutboxWords.done) {
                NotificationBanner(
                    visit.query["done"] == "late" ? .notice : .done, done[language], language: language
                ).html
            }
            h1 { letter.called[language] }
            p(.class("lede")) { OutboxWords.sentence(letter)[language] }
            SummaryList(facts(letter, language)).html
            if let text { saying(letter, text, language) }
            orders(visit, letter, hasText: text != nil, isDemonstration)
        }
    }

    private func facts(_ letter: OutboxLetter, _ language: Language) -> [SummaryList.Row] {
        var rows: [SummaryList.Row] = [
            .init(OutboxWords.to[language], letter.address),
            .init(OutboxWords.state[language], OutboxWords.name(letter.state)[language]),
            .init(OutboxWords.queued[language], letter.madeAt.written[language]),
            .init(OutboxWords.since[language], letter.changedAt.written[language]),
            .init(OutboxWords.tries[language], letter.tries.written),
        ]
        if letter.state == .waiting {
            rows.append(.init(OutboxWords.next[language], letter.nextAt.written[language]))
        }
        if let reason = letter.reason {
            rows.append(.init(OutboxWords.why[language], MailWords.reason(reason)[language]))
        }
        if let answer = letter.answer { rows.append(.init(OutboxWords.answered[language], answer)) }
        return rows
    }

    /// What it says. A link in a letter opens something for its reader, so here its key is left out; only what a
    /// demonstration holds back, which nobody will ever receive, is shown whole.
    private func saying(_ letter: OutboxLetter, _ text: LetterText, _ language: Language) -> HTML {
        let isWhole = letter.state == .held && !letter.isAskedFor
        return section {
            h2 { OutboxWords.says[language] }
            p { strong { text.subject } }
            text.parts.map { part in
                div(.lang(part.language.rawValue)) {
                    part.lines.map { line in
                        switch line.kind {
                        case .words: p { line.words }
                        case .item: ul { li { line.words } }
                        case .link where isWhole: p { a(.href(line.path ?? "/")) { line.words } }
                        case .link: p { line.words + ": " + (line.veiledPath ?? "") }
                        }
                    }
                }
            }
            if isWhole, text.parts.contains(where: { $0.lines.contains { $0.kind == .link } }) {
                p(.class("quiet")) { OutboxWords.opensHere[language] }
            }
            if !isWhole { p(.class("quiet")) { OutboxWords.veiled[language] } }
        }
    }

    private func orders(
        _ visit: Visit, _ letter: OutboxLetter, hasText: Bool, _ isDemonstration: Bool
    ) -> [HTML] {
        OutboxDesk.Order.allCases.reversed().filter { order in
            order.from.contains(letter.state) && (order == .cancel || (hasText && !isDemonstration))
        }.map { order in
            form(
                Attribute("method", "post"),
                Attribute("action", visit.link("/outbox/letters/\(letter.id)/\(order.rawValue)"))
            ) {
                visit.tokenField
                p { OutboxWords.explained(order, letter.state)[visit.language] }
                submitButton(
                    OutboxWords.button(order, letter.state)[visit.language],
                    order == .cancel ? .secondary : .primary)
            }
        }
    }
}

extension Instant {
    /// `20 November 2026, 10:00`: London's clock.
    var written: Bilingual {
        let (day, time) = inLondon
        return day.written + .same(", \(time)")
    }
}
