import Basics
import Leads
import Store
import Web

/// The register as pages: all documents, some of them, one.
struct RegisterPages: Sendable {
    let store: RegisterStore
    let leads: LeadStore

    func addRoutes(to routes: inout Routes) {
        routes.get("/register", allow: .holders(Practice.see)) { .page(try await self.list($0)) }
        routes.get("/register/:key", allow: .holders(Practice.see)) { .page(try await self.one($0)) }
    }

    private var today: Day { store.records.now.inLondon.day }

    // MARK: All of them

    private func list(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let all = try await store.documents()
        let mayKeep = try visit.signedIn().may(Practice.keep)
        let departments = try await leads.departments()
        return Page(title: RegisterWords.title[language]) {
            visit.doneBanner
            h1 { RegisterWords.title[language] }
            if all.isEmpty {
                EmptyState(
                    what: RegisterWords.empty[language], why: RegisterWords.emptyWhy[language],
                    firstStep: mayKeep
                        ? PageLink(RegisterWords.add[language], href: visit.link("/register/new")) : nil
                ).html
            } else {
                filled(all, departments, visit, mayKeep)
            }
            h2 { QuestionWords.forNew[language] }
            ul {
                li { a(.href(visit.link("/register/questions"))) { QuestionWords.title[language] } }
                li { a(.href(visit.link("/register/clauses"))) { ClauseWords.title[language] } }
            }
        }
    }

    @HTMLBuilder private func filled(
        _ all: [RegisterDocument], _ departments: [Department], _ visit: Visit, _ mayKeep: Bool
    ) -> HTML {
        let language = visit.language
        let filter = RegisterFilter(visit.query)
        let shown = all.filter { filter.lets($0, on: today) }
        div(.class("answer")) { RegisterWords.counts(all).map { sentence in p { sentence[language] } } }
        p { RegisterWords.due(all.count { $0.review(on: today) == .overdue })[language] }
        filters(filter, departments, visit)
        if filter.isSet { p { RegisterWords.shown(shown.count, of: all.count)[language] } }
        if !shown.isEmpty { table(shown, visit) }
        if mayKeep {
            p(.class("after-table")) {
                a(.href(visit.link("/register/new")), .class("button button-secondary")) { RegisterWords.add[language] }
            }
        }
    }

    private func filters(_ filter: RegisterFilter, _ departments: [Department], _ visit: Visit) -> HTML {
        let language = visit.language
        func field(_ name: String, _ label: Bilingual, _ choices: [(String, Bilingual)], _ chosen: String?) -> HTML {
            Select(
                name, label[language],
                [Choice("", RegisterWords.any[language])] + choices.map { Choice($0.0, $0.1[language]) },
                chosen: chosen, language: language
            ).html
        }
        return Filters(
            RegisterWords.filters[language], action: visit.link("/register"),
            groups: [
                field(
                    "kind", RegisterWords.kindHead,
                    RegisterDocument.Kind.allCases.map { ($0.rawValue, RegisterWords.kind($0)) },
                    filter.kind?.rawValue),
                field(
                    "answer", RegisterWords.eitherHead,
                    RegisterDocument.Answer.allCases.map { ($0.rawValue, RegisterWords.answer($0)) },
                    filter.answer?.rawValue),
                departments.isEmpty
                    ? .nothing
                    : field(
                        "department", RegisterWords.departmentHead, departments.map { ($0.key, $0.name.bilingual) },
                        filter.department),
                field(
                    "review", RegisterWords.reviewHead,
                    RegisterDocument.Review.allCases.map { ($0.rawValue, RegisterWords.review($0)) },
                    filter.review?.rawValue),
            ], clear: filter.isSet ? visit.link("/register") : nil, language: language
        ).html
    }

    private func table(_ documents: [RegisterDocument], _ visit: Visit) -> HTML {
        let language = visit.language
        return DataTable(
            id: "register", caption: RegisterWords.caption[language],
            columns: [
                .init(RegisterWords.document[language]), .init(RegisterWords.kindHead[language]),
                .init(RegisterWords.childrenHead[language]), .init(RegisterWords.leaversHead[language]),
                .init(RegisterWords.ownerHead[language]), .init(RegisterWords.reviewHead[language]),
            ],
            rows: documents.map { document in
                .init(
                    head: a(.href(visit.link(document.path))) { words(document.title, in: language) },
                    cells: [
                        .text(RegisterWords.kind(document.kind)[language]),
                        .text(RegisterWords.answer(document.children)[language]),
                        .text(RegisterWords.answer(document.leavers)[language]), words(document.owner, in: language),
                        review(document, language),
                    ])
            }
        ).html
    }

    /// The day of the next review; where it is past, that the review was due.
    private func review(_ document: RegisterDocument, _ language: Language) -> HTML {
        guard let day = document.nextReview else {
            return span(.class("quiet")) { RegisterWords.notSaid[language] }
        }
        return document.review(on: today) == .overdue
            ? strong { RegisterWords.wasDue(day)[language] } : .text(day.written[language])
    }

    // MARK: One

    private func one(_ visit: Visit) async throws -> Page {
        let language = visit.language
        guard let document = try await store.document(key: visit.parameters["key"] ?? "") else { throw Denied.notFound }
        let mayKeep = try visit.signedIn().may(Practice.keep)
        let department = try await leads.departments().name(of: document.department, language)
        return Page(title: document.title[language], trail: [(RegisterWords.title[language], "/register")]) {
            visit.doneBanner
            h1 { words(document.title, in: language) }
            p(.class("answer")) { RegisterWords.answers(document)[language] }
            facts(document, department, language)
            if mayKeep {
                p {
                    a(.href(visit.link("\(document.path)/edit")), .class("button button-secondary")) {
                        RegisterWords.change[language]
                    }
                }
                p { a(.href(visit.link("\(document.path)/remove"))) { KeepingWords.takeOut[language] } }
            }
        }
    }

    private func facts(_ document: RegisterDocument, _ department: String?, _ language: Language) -> HTML {
        let evidence =
            document.evidence.isEmpty
            ? span(.class("quiet")) { RegisterWords.notSaid[language] } : words(document.evidence, in: language)
        return SummaryList([
            .init(RegisterWords.kindHead[language], RegisterWords.kind(document.kind)[language]),
            .init(RegisterWords.childrenHead[language], RegisterWords.answer(document.children)[language]),
            .init(RegisterWords.leaversHead[language], RegisterWords.answer(document.leavers)[language]),
            .init(RegisterWords.evidenceHead[language], evidence),
            .init(RegisterWords.ownerHead[language], words(document.owner, in: language)),
            .init(RegisterWords.departmentHead[language], department ?? RegisterWords.notSaid[language]),
            .init(RegisterWords.reviewHead[language], review(document, language)),
        ]).html
    }
}
