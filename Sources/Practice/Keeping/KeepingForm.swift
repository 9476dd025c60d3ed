import Basics
import Programme
import Web

/// The form of a page that keeps something: sent to its own address, with its token and the version that was seen.
struct KeepingForm {
    let visit: Visit
    let version: Int
    let button: Bilingual
    let fields: HTML

    init(_ visit: Visit, version: Int, button: Bilingual, @HTMLBuilder fields: () -> HTML) {
        self.visit = visit
        self.version = version
        self.button = button
        self.fields = fields()
    }

    var html: HTML {
        form(
            Attribute("method", "post"), Attribute("action", visit.link(visit.path)), .flag("novalidate"),
            .data("keep", "")
        ) {
            visit.tokenField
            input(.type("hidden"), .name("version"), .value("\(version)"))
            fields
            submitButton(button[visit.language])
        }
    }
}

extension Visit {
    /// That something was kept, on the page to which keeping it led.
    @HTMLBuilder var doneBanner: HTML {
        if query["done"] == "kept" {
            NotificationBanner(.done, KeepingWords.kept[language], language: language).html
        } else if query["done"] == "removed" {
            NotificationBanner(.done, KeepingWords.takenOut[language], language: language).html
        }
    }

    /// What to do where there is no programme yet, as a part of a page.
    @HTMLBuilder func noProgramme() throws -> HTML {
        p { KeepingWords.noProgramme[language] }
        if try signedIn().may(Programme.plan) {
            p { a(.href(link("/programme/begin"))) { KeepingWords.beginProgramme[language] } }
        }
    }

    /// The same as a page, where somebody asked for an activity all the same.
    func noProgrammePage(trail: [(words: String, path: String)]) throws -> Answer {
        let advice = try noProgramme()
        let page = Page(title: KeepingWords.noProgrammeTitle[language], trail: trail) {
            h1 { KeepingWords.noProgrammeTitle[language] }
            advice
        }
        return .page(page, status: 409)
    }

    /// Where somebody goes on with an activity that they began here: its plan, or where they may not write it, itself.
    func goOn(with activity: Activity) throws -> Answer {
        let mayPlan = try signedIn().may(Programme.plan)
        return .redirect(link("/programme/\(activity.key)" + (mayPlan ? "/edit" : "")))
    }
}
