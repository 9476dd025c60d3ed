import Basics
import Web

/// The promise as those see it who write it: everything in its order, with what can be changed beside it.
struct EditOverview {
    let reading: PromiseReading
    let visit: Visit

    private var language: Language { visit.language }

    var page: Page {
        Page(
            title: EditWords.title[language], trail: [(words: PromiseWords.navigation[language], path: "/promise")]
        ) {
            if visit.query["done"] != nil {
                NotificationBanner(.done, EditWords.saved[language], language: language).html
            }
            h1 { EditWords.title[language] }
            p(.class("answer")) {
                words(reading.promise.title, in: language)
                " "
                a(.href(visit.link("/promise/edit/about"))) { EditWords.about[language] }
            }
            reading.headings.map(section)
            p {
                a(.href(visit.link("/promise/edit/headings/new")), .class("button button-secondary")) {
                    EditWords.addHeading[language]
                }
            }
            p { a(.href(visit.link("/promise"))) { EditWords.readIt[language] } }
        }
    }

    private func section(_ heading: Heading) -> HTML {
        let here = reading.commitments.filter { $0.heading == heading.id }
        return Web.section(.class("promise-edit")) {
            h2 { words(heading.title, in: language) }
            tools("/promise/edit/headings/\(heading.id)", EditWords.change, heading.title)
            ul {
                here.map { commitment in
                    li {
                        p { words(commitment.words, in: language) }
                        if let day = commitment.retiredOn {
                            p(.class("quiet")) { PromiseWords.retiredOn(day)[language] }
                        }
                        tools("/promise/edit/commitments/\(commitment.id)", EditWords.change, commitment.words)
                    }
                }
            }
            p {
                a(.href(visit.link("/promise/edit/headings/\(heading.id)/commitments/new"))) {
                    EditWords.addCommitment[language]
                    span(.class("unseen")) { " (\(heading.title[language]))" }
                }
            }
        }
    }

    /// Change, move up, move down.
    private func tools(_ path: String, _ change: Bilingual, _ about: Wording) -> HTML {
        let what = span(.class("unseen")) { " (\(about[language]))" }
        return div(.class("buttons promise-tools")) {
            a(.href(visit.link(path))) { HTML.text(change[language]) + what }
            mover(path, "up", EditWords.up, what)
            mover(path, "down", EditWords.down, what)
        }
    }

    private func mover(_ path: String, _ way: String, _ label: Bilingual, _ what: HTML) -> HTML {
        form(.class("in-line"), Attribute("method", "post"), Attribute("action", visit.link(path + "/move"))) {
            visit.tokenField
            input(.type("hidden"), .name("way"), .value(way))
            button(.type("submit"), .class("link-button")) { HTML.text(label[language]) + what }
        }
    }
}
