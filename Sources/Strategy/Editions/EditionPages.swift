import Basics
import Capability
import Documents
import Foundation
import Store
import Web

/// Editions of a strategy beside its text.
struct EditionPages: Sendable {
    let records: Records
    let strategies: StrategyStore
    let editions: EditionStore

    /// A file of 10 MB, and the words beside it.
    private static let largest = 11 * 1024 * 1024

    func addRoutes(to routes: inout Routes) {
        let see = Allowance.holders(Strategy.see)
        let write = Allowance.holders(Strategy.write)
        routes.get("/strategies/:key/editions", allow: see) { .page(try await self.page($0)) }
        routes.upload("/strategies/:key/editions", allow: write, largest: Self.largest) { try await self.add($0) }
        routes.get("/strategies/:key/editions/:edition", allow: see) { try await self.file($0) }
        routes.get("/strategies/:key/editions/:edition/take-out", allow: write) { .page(try await self.asking($0)) }
        routes.post("/strategies/:key/editions/:edition/take-out", allow: write) { try await self.takeOut($0) }
    }

    private func found(_ visit: Visit) async throws -> Strategy.Whole {
        guard let whole = try await strategies.strategy(key: visit.parameters["key"] ?? ""), whole.mayBeRead(by: visit)
        else { throw Denied.notFound }
        return whole
    }

    private func page(_ visit: Visit, _ problems: [Problem] = []) async throws -> Page {
        let whole = try await found(visit)
        let language = visit.language
        let all = try await editions.editions(of: whole.id)
        let mayWrite = visit.person?.may(Strategy.write) ?? false
        return Page(title: EditionWords.title[language], trail: [(whole.document.title[language], whole.path)]) {
            ErrorSummary(problems, language: language).html
            h1 { EditionWords.title[language] }
            if all.isEmpty { EmptyState(what: EditionWords.none[language], why: EditionWords.noneWhy[language]).html }
            all.map { edition in one(edition, whole, visit, mayWrite: mayWrite) }
            if mayWrite {
                h2 { EditionWords.add[language] }
                form(whole, problems, visit)
            }
        }
    }

    private func one(_ edition: Edition, _ whole: Strategy.Whole, _ visit: Visit, mayWrite: Bool) -> HTML {
        let language = visit.language
        let at = "/strategies/\(whole.key)/editions/\(edition.id)"
        return section {
            h2(.lang(edition.language.rawValue)) { edition.title }
            p(.class("quiet")) {
                EditionWords.kind(edition.kind)[language] + ", " + EditionWords.language(edition.language)[language]
                ", " + edition.addedOn.written[language]
            }
            if edition.ofVersion < whole.version {
                p(.class("quiet")) { EditionWords.older(edition.ofVersion)[language] }
            }
            if let file = edition.file {
                p { a(.href(visit.link(at))) { file.name } + .text(" (\(EditionWords.size(file.size)))") }
            } else {
                div(.lang(edition.language.rawValue)) {
                    edition.words.split(whereSeparator: \.isNewline).map { line in p { String(line) } }
                }
            }
            if mayWrite {
                p(.class("quiet")) {
                    a(.href(visit.link("\(at)/take-out"))) {
                        EditionWords.remove[language]
                        span(.class("unseen")) { ": " + edition.title }
                    }
                }
            }
        }
    }

    private func form(_ whole: Strategy.Whole, _ problems: [Problem], _ visit: Visit) -> HTML {
        let language = visit.language
        let hadFile = visit.files.contains { $0.field == "file" && $0.size > 0 }
        return Web.form(
            Attribute("method", "post"), Attribute("action", visit.link("/strategies/\(whole.key)/editions")),
            Attribute("enctype", "multipart/form-data"), .flag("novalidate")
        ) {
            visit.tokenField
            Radios(
                "kind", EditionWords.kind[language],
                Edition.Kind.allCases.map { Choice($0.rawValue, EditionWords.kind($0)[language]) },
                chosen: visit.form["kind"] ?? Edition.Kind.young.rawValue, language: language
            ).html
            Radios(
                "language", EditionWords.language[language],
                Language.allCases.map { Choice($0.rawValue, EditionWords.language($0)[language]) },
                chosen: visit.form["language"] ?? language.rawValue, language: language
            ).html
            TextField(
                "title", EditionWords.name[language], value: visit.form["title"] ?? "",
                problem: problems.sentence("title", language), language: language
            ).html
            TextArea(
                "words", EditionWords.words[language], hint: EditionWords.wordsHint[language],
                value: visit.form["words"] ?? "", problem: problems.sentence("words", language), rows: 8,
                language: language
            ).html
            FileField(
                "file", EditionWords.file[language], hint: EditionWords.fileHint[language],
                problem: problems.sentence("file", language) ?? (hadFile ? EditionWords.fileAgain[language] : nil),
                language: language
            ).html
            submitButton(EditionWords.keep[language])
        }
    }

    private func add(_ visit: Visit) async throws -> Answer {
        let whole = try await found(visit)
        let now = records.now
        let file = visit.files.first { $0.field == "file" && $0.size > 0 }
        let empty = visit.files.first { $0.field == "file" && $0.size == 0 && !$0.name.isEmpty }
        let words = visit.form.trimmed("words").replacing("\r\n", with: "\n")
        let title = visit.form.trimmed("title")
        var problems: [Problem] = []
        if title.isEmpty { problems.append(Problem("title", EditionWords.sayTitle)) }
        if let empty { problems.append(Problem("file", EditionWords.isEmpty(empty.name))) }
        if file == nil, empty == nil, words.isEmpty { problems.append(Problem("words", EditionWords.sayOne)) }
        if file != nil, !words.isEmpty { problems.append(Problem("words", EditionWords.notBoth)) }
        if words.count > 40_000 { problems.append(Problem("words", EditWords.tooLong(40_000))) }
        var kept: (file: Edition.File, bytes: [UInt8])?
        if let file {
            switch EvidenceFile.check(file.url, name: file.name, place: "file") {
            case .refused(let problem): problems.append(problem)
            case .fine(let kind) where kind != .pdf && kind != .docx:
                problems.append(Problem("file", EditionWords.wrongKind))
            case .fine(let kind):
                let bytes = [UInt8](try Data(contentsOf: file.url))
                kept = (Edition.File(name: file.name, type: kind.contentType, size: bytes.count), bytes)
            }
        }
        guard problems.isEmpty else { return .page(try await page(visit, problems), status: 422) }
        let edition = Edition(
            id: .make(at: now), strategy: whole.id,
            kind: Edition.Kind(rawValue: visit.form.trimmed("kind")) ?? .other,
            language: Language(rawValue: visit.form.trimmed("language")) ?? visit.language, title: title,
            words: words, file: kept?.file, ofVersion: whole.version, addedOn: now.inLondon.day)
        try await editions.add(edition, bytes: kept?.bytes, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/strategies/\(whole.key)/editions"))
    }

    /// Always a download under the type that was found when it came in; never shown in a page.
    private func file(_ visit: Visit) async throws -> Answer {
        let whole = try await found(visit)
        guard let id = Edition.ID(visit.parameters["edition"] ?? ""),
            let (edition, bytes) = try await editions.file(of: id), edition.strategy == whole.id,
            let file = edition.file
        else { throw Denied.notFound }
        return .download(bytes, type: file.type, name: file.name)
    }

    private func asking(_ visit: Visit) async throws -> Page {
        let whole = try await found(visit)
        guard let id = Edition.ID(visit.parameters["edition"] ?? ""),
            let edition = try await editions.editions(of: whole.id).first(where: { $0.id == id })
        else { throw Denied.notFound }
        let language = visit.language
        let back = "/strategies/\(whole.key)/editions"
        return Page(
            title: EditionWords.removeQuestion[language],
            trail: [(whole.document.title[language], whole.path), (EditionWords.title[language], back)]
        ) {
            ConfirmStep(
                question: EditionWords.removeQuestion[language],
                whatHappens: p(.lang(edition.language.rawValue)) { edition.title }
                    + p { EditionWords.removeWhat[language] },
                action: visit.link(visit.path), hidden: visit.tokenField, confirm: EditionWords.remove[language],
                cancel: visit.link(back), language: language
            ).html
        }
    }

    private func takeOut(_ visit: Visit) async throws -> Answer {
        let whole = try await found(visit)
        guard let id = Edition.ID(visit.parameters["edition"] ?? "") else { throw Denied.notFound }
        _ = try await editions.remove(id, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/strategies/\(whole.key)/editions"))
    }
}
