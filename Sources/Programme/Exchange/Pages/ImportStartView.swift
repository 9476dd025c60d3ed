import Basics
import Council
import Web

/// The page on which a file is chosen.
struct ImportStartView {
    let open: [(id: KeptImport.ID, name: String, madeAt: Instant)]
    let terms: Terms
    let problems: [Problem]
    let visit: Visit

    var page: Page {
        let language = visit.language
        return Page(
            title: ImportPageWords.startTitle[language], trail: ProgrammePages.trail(terms, language)
        ) {
            ErrorSummary(problems, language: language).html
            h1 { ImportPageWords.startTitle[language] }
            p(.class("lede")) { ImportPageWords.startLede[language] }
            Web.form(
                Attribute("method", "post"), Attribute("action", visit.link("/programme/import")),
                Attribute("enctype", "multipart/form-data"), .flag("novalidate"),
                .data("upload", ComponentWords.sending[language]),
                .data("upload-done", ComponentWords.checking[language])
            ) {
                visit.tokenField
                FileField(
                    "file", ImportPageWords.file[language], hint: ImportPageWords.fileHint[language],
                    problem: problems.sentence("file", language), accept: ".csv,.xlsx,.docx,.json", language: language
                ).html
                submitButton(ImportPageWords.read[language])
            }
            if !open.isEmpty {
                h2 { ImportPageWords.openTitle[language] }
                p { ImportPageWords.openLede[language] }
                ul {
                    open.map { one in
                        li {
                            a(.href(visit.link("/programme/import/\(one.id)"))) { one.name }
                            " (\(ImportPageWords.sentAt(one.madeAt)[language]))"
                        }
                    }
                }
            }
            h2 { ImportPageWords.whatIsRead[language] }
            ul { ImportPageWords.whatIsReadLines.map { line in li { line[language] } } }
        }
    }
}
