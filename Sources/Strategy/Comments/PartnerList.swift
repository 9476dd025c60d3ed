import Basics
import Post
import Web

/// Who was asked what it thinks, and until when its link works.
struct PartnerList: Sendable {
    let lines: [(Partner, SignedLink?)]
    let today: Day
    /// The address of the page of partners.
    let at: String
    let visit: Visit

    private var language: Language { visit.language }

    @HTMLBuilder var html: HTML {
        if lines.isEmpty {
            p(.class("quiet")) { PartnerWords.nobody[language] }
        } else {
            ul(.class("joined-list")) {
                lines.map { partner, link in
                    li {
                        strong { words(partner.organisation, in: language) }
                        p { partner.email }
                        p(.class("quiet")) { PartnerWords.asked(partner.invitedOn, link, on: today)[language] }
                        if let link, PartnerWords.works(link, on: today) { stop(partner) }
                    }
                }
            }
        }
    }

    private func stop(_ partner: Partner) -> HTML {
        Web.form(Attribute("method", "post"), Attribute("action", visit.link("\(at)/\(partner.id)/stop"))) {
            visit.tokenField
            submitButton(PartnerWords.stop[language], .secondary, about: partner.organisation[language])
        }
    }
}
