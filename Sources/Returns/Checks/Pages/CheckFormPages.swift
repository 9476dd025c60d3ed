import Basics
import Council
import Foundation
import SSDA903
import Store
import Web

/// Choosing a return's files and having them checked.
struct CheckFormPages: Sendable {
    let records: Records
    let kept: KeptChecks
    /// Where the postcode index is, as the settings say.
    let postcodes: String?
    /// Two years of a large county's files come to about 120 MB.
    private static let largest = 512 << 20

    func addRoutes(to routes: inout Routes) {
        routes.get("/returns/check", allow: .holders(Returns.checkReturns)) { .page(try await self.form($0)) }
        routes.upload("/returns/check", allow: .holders(Returns.checkReturns), largest: Self.largest, check)
    }

    @Sendable private func check(_ visit: Visit) async throws -> Answer {
        let person = try visit.signedIn()
        func files(_ field: String) -> [URL] { visit.files.filter { $0.field == field && $0.size > 0 }.map(\.url) }
        let now = files("files")
        let yearText = visit.form.trimmed("year")
        let year = ReturnYear(typed: yearText).flatMap { YearSpan.known.contains($0.ending) ? $0 : nil }
        var problems: [Problem] = []
        if now.isEmpty { problems.append(Problem("files", ReturnsWords.chooseFiles)) }
        if !yearText.isEmpty, year == nil {
            problems.append(Problem("year", ReturnsWords.yearWithoutRules(yearText)))
        }
        guard problems.isEmpty else { return .page(try await form(visit, problems), status: 422) }
        do {
            let asked = CheckQuestion(
                now: .files(now), last: files("previous").isEmpty ? nil : .files(files("previous")),
                providers: files("providers"), postcodes: postcodes.map { URL(fileURLWithPath: $0) }, year: year,
                authority: try await CouncilStore(records: records).council().authority)
            let (check, reading) = try await asked.checked()
            let folder = now[0].deletingLastPathComponent()
            let id = try await keep(check, Result { try LoadFiles(reading, in: folder) }, of: person)
            return .redirect(visit.link("/returns/checks/\(id)"))
        } catch let refusal as Refusal where refusal.problems.contains(where: { $0.place == "year" }) {
            return .page(try await form(visit, refusal.problems), status: 422)
        } catch let refusal as Refusal {
            return .page(try await form(visit, [], refusal.problems), status: 422)
        }
    }

    private func keep(
        _ check: Check, _ files: Result<LoadFiles, any Error>, of person: Person
    ) async throws -> KeptCheck.ID {
        let store = CheckStore(records: records)
        let keys = FindingKey.all(of: check, keys: records.keys)
        let record = CheckRecord(
            id: .make(at: records.now), checkedAt: records.now, by: .person(person.id), check: check, keys: keys)
        let last = try await store.last(of: check.setting.year)
        try await store.keep(record, by: .person(person.id))
        await kept.keep(
            KeptCheck(
                id: record.id, owner: person.id, checkedAt: record.checkedAt, check: check, files: files,
                keys: keys, comparison: last.map { Comparison(from: $0, to: record) }), now: records.now)
        return record.id
    }

    /// - Parameter faults: what is wrong in the files, each with its place in it.
    private func form(_ visit: Visit, _ problems: [Problem] = [], _ faults: [Problem] = []) async throws -> Page {
        let language = visit.language
        let authority = try await CouncilStore(records: records).council().authority
        let latest = await kept.latest(of: try visit.signedIn().id, now: records.now)
        func sentence(_ field: String) -> String? { problems.first { $0.place == field }?.sentence[language] }
        return Page(title: CheckPageWords.title[language], trail: [(ReturnsWords.title[language], "/returns")]) {
            ErrorSummary(problems + faults.map { Problem("files", $0.sentence) }, language: language).html
            h1 { CheckPageWords.title[language] }
            p(.class("lede")) { CheckPageWords.lede[language] }
            if let latest {
                p {
                    a(.href(visit.link("/returns/checks/\(latest.id)"))) {
                        CheckPageWords.backToCheck(latest.check.setting.year)[language]
                    }
                }
            }
            if postcodes == nil || authority.isEmpty {
                NotificationBanner(
                    .notice, (postcodes == nil ? CheckPageWords.noPostcodes : CheckPageWords.noAuthority)[language],
                    language: language
                ).html
            }
            Web.form(
                Attribute("method", "post"), Attribute("action", visit.link("/returns/check")),
                Attribute("enctype", "multipart/form-data"), .flag("novalidate"),
                .data("upload", ComponentWords.sending[language]),
                .data("upload-done", ComponentWords.checking[language])
            ) {
                visit.tokenField
                FileField(
                    "files", CheckPageWords.files[language], hint: CheckPageWords.filesHint[language],
                    problem: sentence("files"), accept: ".csv,.xml,text/csv,text/xml", takesSeveral: true,
                    language: language
                ).html
                FileField(
                    "previous", CheckPageWords.previous[language], hint: CheckPageWords.previousHint[language],
                    accept: ".csv,.xml,text/csv,text/xml", takesSeveral: true, language: language
                ).html
                FileField(
                    "providers", CheckPageWords.providers[language], hint: CheckPageWords.providersHint[language],
                    accept: ".csv,.xlsx", takesSeveral: true, language: language
                ).html
                TextField(
                    "year", ReturnsWords.yearField[language], hint: CheckPageWords.yearHint[language],
                    value: visit.form.trimmed("year"), problem: sentence("year"), inputmode: "numeric", width: .year,
                    language: language
                ).html
                submitButton(CheckPageWords.button[language])
            }
            p { a(.href(visit.link("/returns/rules"))) { RulePageWords.title[language] } }
        }
    }
}
