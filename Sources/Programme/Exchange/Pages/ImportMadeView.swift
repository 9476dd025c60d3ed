import Basics
import Council
import Web

/// The page of an import that was made: what came of it.
struct ImportMadeView {
    let preview: ImportPreview
    let made: KeptImport.Made
    let terms: Terms
    let visit: Visit

    var page: Page {
        let language = visit.language
        let title = ImportPageWords.madeTitle(made, terms)[language]
        let titles = Dictionary(
            preview.draft.file.activities.map { ($0.key, $0.title) }, uniquingKeysWith: { first, _ in first })
        let told = ImportNotices(preview, language).told
        return Page(title: title, trail: ProgrammePages.trail(terms, language)) {
            NotificationBanner(.done, title, language: language).html
            h1 { title }
            p(.class("lede")) { ImportPageWords.madeLede(preview.kept.name, made)[language] }
            p { ImportPageWords.audited(preview.kept.id.text)[language] }
            p { a(.class("button"), .href(visit.link("/programme"))) { ProgrammeWords.seeProgramme[language] } }
            h2 { ImportPageWords.whatWasMade[language] }
            ul {
                made.activities.map { key in
                    li {
                        a(.href(visit.link("/programme/\(key)"))) {
                            titles[key].map { words($0, in: language) } ?? .text(key)
                        }
                    }
                }
            }
            if !told.isEmpty {
                h2 { ImportPageWords.noticedTitle[language] }
                ul { told.prefix(100).map { line in li { line } } }
            }
            p {
                a(.href(visit.link("/programme/import/\(preview.kept.id)/notices.csv"))) {
                    ImportPageWords.download[language]
                }
            }
        }
    }
}
