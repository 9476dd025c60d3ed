import Basics
import Leads
import Programme
import Web

/// The page behind a lead's link, with what they typed where it has to be asked again.
struct UpdateForm: Sendable {
    let lead: Lead
    let work: OwnWork
    let today: Day
    let visit: Visit
    var tellings: [Telling] = []
    var problems: [Problem] = []
    /// What was written about work that is not theirs any more.
    var strays: [String] = []

    /// What the lead says, without what they left out.
    var said: [Telling] { tellings.filter { !$0.isEmpty } }

    private var language: Language { visit.language }

    /// What is not asked about and was spoken of all the same stays in sight until it is kept.
    private var surprising: [Piece] { work.others.filter { piece in said.contains { $0.piece.id == piece.id } } }

    var page: Page {
        let open = work.asked + surprising
        return Page(title: UpdatesWords.title[language]) {
            ErrorSummary(problems, language: language).html
            h1 { UpdatesWords.title[language] }
            p(.class("lede")) { UpdatesWords.asked(lead.role)[language] }
            if !strays.isEmpty { strayWords }
            if open.isEmpty { p(.id("update")) { UpdatesWords.nothingToAsk[language] } }
            if !open.isEmpty || !work.said.isEmpty {
                form(open)
                p(.class("quiet")) { UpdatesWords.onlyWhatYouSay[language] }
            }
        }
    }

    private var strayWords: HTML {
        section {
            p { UpdatesWords.notYours[language] }
            strays.map { line in blockquote { line } }
        }
    }

    private func form(_ open: [Piece]) -> HTML {
        Web.form(
            .class("update"), Attribute("method", "post"), Attribute("action", visit.link("/u/\(secret)")),
            .data("keep", "")
        ) {
            visit.tokenField
            open.map(fields)
            if !work.said.isEmpty { fold }
            submitButton(UpdatesWords.send[language])
            if work.asked.count > 1 {
                // The first button is the one that Enter presses.
                button(.type("submit"), .class("button button-secondary"), .name("all"), .value(Telling.noChange)) {
                    UpdatesWords.noChangeToAll[language]
                }
            }
        }
    }

    private var secret: String { visit.parameters["secret"] ?? "" }

    private var fold: HTML {
        let isOpen = work.said.contains { piece in said.contains { $0.piece.id == piece.id } } || work.asked.isEmpty
        return details(isOpen ? .flag("open") : nil) {
            summary { UpdatesWords.putRight[language] }
            work.said.map(fields)
        }
    }

    private func fields(_ piece: Piece) -> HTML {
        let telling = tellings.first { $0.piece.id == piece.id }
        return section(.class("update-piece")) {
            input(.type("hidden"), .name("shown"), .value(piece.id))
            if piece.isOver { input(.type("hidden"), .name("seen-over"), .value(piece.id)) }
            h2 { words(piece.called, in: language) }
            if piece.stepTitle != nil { p(.class("quiet")) { words(piece.title, in: language) } }
            if piece.isWhole { p(.class("quiet")) { UpdatesWords.asAWhole[language] } }
            p(.class("quiet")) { UpdatesWords.standing(piece, on: today)[language] }
            Radios(
                "state-\(piece.id)", UpdatesWords.howDoesItStand[language],
                [Choice(Telling.noChange, UpdatesWords.noChange[language])]
                    + WorkState.told.map { Choice($0.rawValue, UpdatesWords.state($0)[language]) },
                chosen: telling?.choice, problem: sentence("state-\(piece.id)"), language: language
            ).html
            TextField(
                "words-\(piece.id)", UpdatesWords.aLine[language], value: telling?.words ?? "",
                problem: sentence("words-\(piece.id)"), language: language
            ).html
        }
    }

    private func sentence(_ field: String) -> String? { problems.first { $0.place == field }?.sentence[language] }
}

extension WorkState {
    /// What a lead may tap, in this order.
    static let told: [WorkState] = [.notStarted, .onSchedule, .completed, .delayed, .stopped]
}
