import Basics
import Foundation
import SSDA903
import Store
import Web

/// Loading a return in the browser, and the page of one that was loaded.
struct LoadPages: Sendable {
    let records: Records
    /// Where the postcode index is, as the settings say.
    let postcodes: String?
    private var vault: VaultStore { VaultStore(records: records) }
    /// All files of a large county's return come to about 60 MB.
    private static let largest = 512 << 20

    init(records: Records, postcodes: String?) {
        self.records = records
        self.postcodes = postcodes
    }

    func addRoutes(to routes: inout Routes) {
        routes.get("/returns/load", allow: .holders(Returns.loadReturns)) { .page(self.form($0)) }
        routes.upload("/returns/load", allow: .holders(Returns.loadReturns), largest: Self.largest, load)
        routes.get("/returns/:id", allow: .holders(Returns.seeLoads)) { .page(try await self.one($0)) }
    }

    @Sendable private func load(_ visit: Visit) async throws -> Answer {
        let files = visit.files.filter { $0.field == "files" && $0.size > 0 }
        let typed = Self.typed(visit)
        let text = [typed.day, typed.month, typed.year].filter { !$0.isEmpty }.joined(separator: "/")
        var problems: [Problem] = []
        if files.isEmpty { problems.append(Problem("files", ReturnsWords.chooseFiles)) }
        if !text.isEmpty, typed.date == nil { problems.append(Problem("to", ReturnsWords.notADayTyped(text))) }
        let yearText = visit.form.trimmed("year")
        let year = ReturnYear(typed: yearText)
        if !yearText.isEmpty, year == nil { problems.append(Problem("year", ReturnsWords.yearWrong(yearText))) }
        guard problems.isEmpty, let folder = files.first?.url.deletingLastPathComponent() else {
            return .page(form(visit, problems), status: 422)
        }
        let person = try visit.signedIn()
        do {
            let loading = try await Loading(records, postcodes: postcodes)
            let load = try await loading.load(folder, year: year, coveredTo: typed.date, by: .person(person.id))
            return .redirect(visit.link("/returns/\(load.id)"))
        } catch let refusal as Refusal where refusal.problems.contains(where: { ["year", "to"].contains($0.place) }) {
            return .page(form(visit, refusal.problems), status: 422)
        } catch let refusal as Refusal {
            return .page(form(visit, [], refusal.problems), status: 422)
        }
    }

    /// The day that was typed.
    static func typed(_ visit: Visit) -> DateField.Typed {
        DateField.Typed(
            day: visit.form.trimmed("to-day"), month: visit.form.trimmed("to-month"),
            year: visit.form.trimmed("to-year"))
    }

    /// - Parameter faults: what is wrong in the files, each with its place in it.
    private func form(_ visit: Visit, _ problems: [Problem] = [], _ faults: [Problem] = []) -> Page {
        let language = visit.language
        func sentence(_ field: String) -> String? { problems.first { $0.place == field }?.sentence[language] }
        let summary = problems + faults.map { Problem("files", $0.sentence) }
        return Page(title: ReturnsWords.loadTitle[language], trail: [(ReturnsWords.title[language], "/returns")]) {
            ErrorSummary(summary, language: language).html
            h1 { ReturnsWords.loadTitle[language] }
            if !faults.isEmpty { p(.class("lede")) { ReturnsWords.nothingLoaded[language] } }
            p { ReturnsWords.loadLede[language] }
            Web.form(
                Attribute("method", "post"), Attribute("action", visit.link("/returns/load")),
                Attribute("enctype", "multipart/form-data"), .flag("novalidate"),
                .data("upload", ComponentWords.sending[language]),
                .data("upload-done", ComponentWords.checking[language])
            ) {
                visit.tokenField
                TextField(
                    "year", ReturnsWords.yearField[language], hint: ReturnsWords.yearHint[language],
                    value: visit.form.trimmed("year"), problem: sentence("year"), inputmode: "numeric", width: .year,
                    language: language
                ).html
                DateField(
                    "to", ReturnsWords.toField[language], hint: ReturnsWords.toHint[language], value: Self.typed(visit),
                    problem: sentence("to"), language: language
                ).html
                FileField(
                    "files", ReturnsWords.filesField[language], hint: ReturnsWords.filesHint[language],
                    problem: sentence("files"), accept: ".csv,.xml,text/csv,text/xml", takesSeveral: true,
                    language: language
                ).html
                submitButton(ReturnsWords.loadButton[language])
            }
        }
    }

    private func one(_ visit: Visit) async throws -> Page {
        guard let id = visit.parameters["id"].flatMap(Load.ID.init), let load = try await vault.load(id) else {
            throw Denied.notFound
        }
        let language = visit.language
        let repairs = try await vault.repairs(of: id)
        let (day, time) = load.loadedAt.inLondon
        let title = ReturnsWords.loadedTitle(load.year.label)[language]
        return Page(title: title, trail: [(ReturnsWords.title[language], "/returns")]) {
            h1 { title }
            SummaryList([
                .init(
                    ReturnsWords.state[language],
                    (load.isCurrent ? ReturnsWords.current : ReturnsWords.replaced)[language]),
                .init(ReturnsWords.coveredTo[language], load.covered.upperBound.written[language]),
                .init(ReturnsWords.loadedAt[language], "\(day.written[language]), \(time)"),
                .init(ReturnsWords.children[language], load.counts.children.written),
                .init(ReturnsWords.episodes[language], load.counts.episodes.written),
                .init(ReturnsWords.shortBreaks[language], load.counts.shortBreakEpisodes.written),
                .init(ReturnsWords.withoutEpisodes[language], load.counts.withoutEpisodes.written),
                .init(ReturnsWords.unknownHomes[language], load.counts.unknownLocations.written),
                .init(
                    ReturnsWords.postcodeIndex[language],
                    load.postcodes.isEmpty ? ReturnsWords.none[language] : load.postcodes),
            ]).html
            h2 { ReturnsWords.noticed[language] }
            if load.notices.isEmpty {
                p { ReturnsWords.nothingNoticed[language] }
            } else {
                ul { load.notices.map { notice in li { notice[language] } } }
            }
            RepairsView(repairs).html(language)
            h2 { ReturnsWords.files[language] }
            ReturnsPages.fileList(load, language)
            p { a(.class("button"), .href(visit.link("/children"))) { ReturnsWords.toPicture[language] } }
        }
    }
}
