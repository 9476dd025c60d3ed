import Basics
import Web

/// What stands above a form whose row somebody else changed meanwhile: what is stored now beside what was typed.
struct StaleNotice {
    let rows: [(head: Bilingual, stored: String, typed: String)]
    let language: Language

    @HTMLBuilder var html: HTML {
        NotificationBanner(
            .problem, p { EditWords.staleTitle[language] } + p { EditWords.staleNext[language] }, language: language
        ).html
        DataTable(
            id: "stored", caption: EditWords.staleNow[language],
            columns: [
                DataTable.Column(EditWords.staleField[language]), DataTable.Column(EditWords.staleNow[language]),
                DataTable.Column(EditWords.staleYours[language]),
            ],
            rows: rows.map { DataTable.Row($0.head[language], $0.stored, $0.typed) }
        ).html
    }
}

extension Wording {
    /// Both languages in one line, as a comparison shows them.
    var inBoth: String { [english, welsh].filter { !$0.isEmpty }.joined(separator: " / ") }
}

/// The form of a page that writes something down: to its own address, with its token and the version seen.
struct WritingForm {
    let visit: Visit
    let version: Int?
    let fields: HTML
    let button: Bilingual

    init(_ visit: Visit, version: Int? = nil, button: Bilingual = EditWords.save, @HTMLBuilder fields: () -> HTML) {
        self.visit = visit
        self.version = version
        self.button = button
        self.fields = fields()
    }

    var html: HTML {
        form(Attribute("method", "post"), Attribute("action", visit.link(visit.path))) {
            visit.tokenField
            if let version { input(.type("hidden"), .name("version"), .value("\(version)")) }
            fields
            submitButton(button[visit.language])
        }
    }
}

extension Visit {
    /// The version that the form was made from.
    var seenVersion: Int { Int(form["version"] ?? "") ?? 0 }

    /// The page of a `ConfirmStep`, which brings its own heading, under the promise.
    func confirmPage(_ title: Bilingual, @HTMLBuilder content: () -> HTML) -> Page {
        Page(
            title: title[language], trail: [(words: PromiseWords.navigation[language], path: "/promise")],
            content: content)
    }

    /// A page of the part that officers see, under the promise.
    func writingPage(_ title: Bilingual, _ problems: [Problem] = [], @HTMLBuilder content: () -> HTML) -> Page {
        Page(
            title: title[language],
            trail: [
                (words: PromiseWords.navigation[language], path: "/promise"),
                (words: EditWords.title[language], path: "/promise/edit"),
            ]
        ) {
            ErrorSummary(problems, language: language).html
            h1 { title[language] }
            content()
        }
    }
}
