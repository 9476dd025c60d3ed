import Basics
import Capability
import Leads
import Store
import Web

/// The versions of a strategy: each as it stood, and what changed between any two.
struct VersionPages: Sendable {
    let strategies: StrategyStore
    let versions: VersionStore
    let leads: LeadStore

    func addRoutes(to routes: inout Routes) {
        let read = Allowance.holders(Strategy.comment)
        routes.get("/strategies/:key/versions", allow: read) { .page(try await self.list($0)) }
        routes.get("/strategies/:key/versions/:number", allow: read) { .page(try await self.one($0)) }
        routes.post("/strategies/:key/versions/:number", allow: .holders(Strategy.write)) { try await self.name($0) }
        routes.get("/strategies/:key/difference", allow: read) { .page(try await self.difference($0)) }
    }

    private func found(_ visit: Visit) async throws -> Strategy.Whole {
        guard let whole = try await strategies.strategy(key: visit.parameters["key"] ?? ""), whole.mayBeRead(by: visit)
        else { throw Denied.notFound }
        return whole
    }

    private func trail(_ whole: Strategy.Whole, _ language: Language) -> [(String, String)] {
        [
            (whole.document.title[language], whole.path),
            (VersionWords.title[language], "/strategies/\(whole.key)/versions"),
        ]
    }

    private func list(_ visit: Visit) async throws -> Page {
        let whole = try await found(visit)
        let language = visit.language
        let all = try await versions.versions(of: whole.id)
        return Page(title: VersionWords.title[language], trail: [(whole.document.title[language], whole.path)]) {
            h1 { VersionWords.title[language] }
            ol(.class("joined-list"), .flag("reversed")) {
                zip(all, all.dropFirst().map(Optional.some) + [nil]).map { version, before in
                    li {
                        a(.href(visit.link("/strategies/\(whole.key)/versions/\(version.number)"))) {
                            VersionWords.version(version.number)[language]
                        }
                        if !version.label.isEmpty { ": \(version.label)" }
                        p(.class("quiet")) {
                            if let before {
                                VersionWords.changed(version.document.changedParts(since: before.document))[language]
                                    + ". "
                            }
                            VersionWords.kept(version.keptAt)[language] + " "
                            if version.number > 1 {
                                a(.href(visit.link(path(whole, version.number - 1, version.number)))) {
                                    VersionWords.sinceBefore[language]
                                }
                            }
                        }
                    }
                }
            }
            if all.count > 2 { compare(whole, all, visit) }
        }
    }

    private func path(_ whole: Strategy.Whole, _ older: Int, _ newer: Int) -> String {
        "/strategies/\(whole.key)/difference?from=\(older)&to=\(newer)"
    }

    @HTMLBuilder private func compare(_ whole: Strategy.Whole, _ all: [KeptVersion], _ visit: Visit) -> HTML {
        let language = visit.language
        let choices = all.map { version in
            Choice(
                "\(version.number)",
                VersionWords.version(version.number)[language] + (version.label.isEmpty ? "" : ": \(version.label)"))
        }
        h2 { VersionWords.compare[language] }
        Web.form(
            Attribute("method", "get"), Attribute("action", visit.link("/strategies/\(whole.key)/difference"))
        ) {
            Select("from", VersionWords.older[language], choices, chosen: "1", language: language).html
            Select("to", VersionWords.newer[language], choices, chosen: "\(whole.version)", language: language).html
            submitButton(VersionWords.show[language], .secondary)
        }
    }

    private func version(_ visit: Visit, of whole: Strategy.Whole) async throws -> KeptVersion {
        guard let number = Int(visit.parameters["number"] ?? ""),
            let version = try await versions.version(number, of: whole.id)
        else { throw Denied.notFound }
        return version
    }

    private func one(_ visit: Visit, _ problems: [Problem] = []) async throws -> Page {
        let whole = try await found(visit)
        let version = try await version(visit, of: whole)
        let language = visit.language
        let title = VersionWords.version(version.number)
        let mayWrite = visit.person?.may(Strategy.write) ?? false
        return Page(title: title[language], trail: trail(whole, language)) {
            ErrorSummary(problems, language: language).html
            if version.number < whole.version {
                NotificationBanner(.notice, VersionWords.asItWas[language], language: language).html
            }
            h1 { title[language] + (version.label.isEmpty ? "" : ": \(version.label)") }
            p(.class("quiet")) { VersionWords.kept(version.keptAt)[language] }
            h2 { words(version.document.title, in: language) }
            StrategyView(document: version.document, agreements: [], visit: visit, isInForce: false).html
            if mayWrite {
                Web.form(Attribute("method", "post"), Attribute("action", visit.link(visit.path)), .flag("novalidate"))
                {
                    visit.tokenField
                    TextField(
                        "label", VersionWords.nameLabel[language], hint: VersionWords.nameHint[language],
                        value: visit.form["label"] ?? version.label, problem: problems.sentence("label", language),
                        language: language
                    ).html
                    submitButton(VersionWords.name[language], .secondary)
                }
            }
        }
    }

    private func name(_ visit: Visit) async throws -> Answer {
        let whole = try await found(visit)
        let version = try await version(visit, of: whole)
        let label = visit.form.trimmed("label")
        guard label.count <= 120 else {
            return .page(try await one(visit, [Problem("label", VersionWords.nameTooLong)]), status: 422)
        }
        _ = try await versions.name(version.number, of: whole.id, label, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/strategies/\(whole.key)/versions"))
    }

    private func difference(_ visit: Visit) async throws -> Page {
        let whole = try await found(visit)
        let language = visit.language
        let numbers = [visit.query["from"], visit.query["to"]].compactMap { $0.flatMap(Int.init) }.sorted()
        guard let first = numbers.first, let last = numbers.last,
            let older = try await versions.version(first, of: whole.id),
            let newer = try await versions.version(last, of: whole.id)
        else { throw Denied.notFound }
        let called = Dictionary(try await leads.leads().map { ($0.key, $0.role) }) { first, _ in first }
        let difference = TextDifference(from: older.document, to: newer.document, in: language, leads: called)
        let other = TextDifference(from: older.document, to: newer.document, in: language.other)
        return Page(title: VersionWords.difference[language], trail: trail(whole, language)) {
            h1 { VersionWords.difference[language] }
            p(.class("answer")) {
                difference.parts.isEmpty
                    ? VersionWords.none[language]
                    : VersionWords.between(first, last, parts: difference.parts.count)[language]
            }
            if !difference.parts.isEmpty { p(.class("quiet")) { VersionWords.marks[language] } }
            DifferenceView(difference: difference, language: language).html
            if !other.parts.isEmpty {
                p {
                    a(.href(Visit.link(path(whole, first, last), in: language.other))) {
                        VersionWords.inOther[language]
                    }
                }
            }
        }
    }
}
