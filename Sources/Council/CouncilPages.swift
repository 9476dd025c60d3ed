import Basics
import Store
import Web

/// The council's settings, and the pages that every service owes its readers.
struct CouncilPages: Sendable {
    let council: Council

    func addRoutes(to routes: inout Routes) {
        routes.get("/settings", allow: .holders(Council.setUp)) { .page(try await self.form($0)) }
        routes.post("/settings", allow: .holders(Council.setUp), save)
        routes.get("/accessibility", allow: .everyone) {
            .page(self.reading($0, CouncilWords.accessibilityTitle, CouncilWords.accessibility))
        }
        routes.get("/privacy", allow: .everyone) {
            .page(self.reading($0, CouncilWords.privacyTitle, CouncilWords.privacy))
        }
        routes.get("/accent/:file", allow: .everyone) { try self.accent($0) }
    }

    @Sendable private func save(_ visit: Visit) async throws -> Answer {
        var wanted = try await council.store.council()
        wanted.name = Bilingual(visit.form.trimmed("name-english"), cy: visit.form.trimmed("name-welsh"))
        wanted.authority = visit.form.trimmed("authority").uppercased()
        let accent = visit.form.trimmed("accent").lowercased()
        wanted.accent = accent.isEmpty ? nil : accent
        let problems = wanted.problems
        guard problems.isEmpty else { return .page(try await form(visit, wanted, problems), status: 422) }
        try await council.store.keep(wanted, by: .person(try visit.signedIn().id))
        council.faces.forget()
        return .redirect(visit.link("/settings") + "?done=yes")
    }

    private func form(_ visit: Visit, _ typed: CouncilSelf? = nil, _ problems: [Problem] = []) async throws -> Page {
        let language = visit.language
        let kept = try await council.store.council()
        let shown = typed ?? (kept == .unnamed ? CouncilSelf(name: Bilingual("", cy: ""), authority: "") : kept)
        func sentence(_ field: String) -> String? { problems.first { $0.place == field }?.sentence[language] }
        return Page(title: CouncilWords.settingsTitle[language]) {
            ErrorSummary(problems, language: language).html
            if visit.query["done"] != nil {
                NotificationBanner(.done, CouncilWords.saved[language], language: language).html
            }
            h1 { CouncilWords.settingsTitle[language] }
            Web.form(
                Attribute("method", "post"), Attribute("action", visit.link("/settings")), .flag("novalidate"),
                .data("keep", "")
            ) {
                visit.tokenField
                TextField(
                    "name-english", CouncilWords.nameEnglish[language], value: shown.name.english,
                    problem: sentence("name-english"), autocomplete: "organization", language: language
                ).html
                TextField(
                    "name-welsh", CouncilWords.nameWelsh[language], hint: CouncilWords.nameWelshHint[language],
                    value: shown.name.welsh, problem: sentence("name-welsh"), language: language
                ).html
                TextField(
                    "authority", CouncilWords.authority[language], hint: CouncilWords.authorityHint[language],
                    value: shown.authority, problem: sentence("authority"), width: .half, language: language
                ).html
                TextField(
                    "accent", CouncilWords.accent[language], hint: CouncilWords.accentHint[language],
                    value: shown.accent ?? "", problem: sentence("accent"), width: .half, language: language
                ).html
                submitButton(CouncilWords.save[language])
            }
            p { a(.href(visit.link("/settings/words"))) { TermPageWords.link[language] } }
        }
    }

    private func reading(_ visit: Visit, _ title: Bilingual, _ paragraphs: [Bilingual]) -> Page {
        Page(title: title[visit.language]) {
            h1 { title[visit.language] }
            paragraphs.map { paragraph in p { paragraph[visit.language] } }
        }
    }

    /// A style sheet of one line: the council's colour in place of Hearth's.
    private func accent(_ visit: Visit) throws -> Answer {
        let file = visit.parameters["file"] ?? ""
        guard let match = file.wholeMatch(of: /([0-9a-f]{6})\.css/) else { throw Denied.notFound }
        // Dark mode and print keep colours that were chosen for them.
        return .style(
            "@media screen and (prefers-color-scheme: "
                + "light){:root{--accent:#\(match.1);--accent-strong:#\(match.1)}}")
    }
}
