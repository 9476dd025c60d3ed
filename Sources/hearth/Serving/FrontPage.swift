import Basics
import Capability
import Web

/// The first page: the questions that Hearth answers, each with its answer in a sentence.
struct FrontPage: Sendable {
    let capabilities: [any Capability]

    func addRoutes(to routes: inout Routes) {
        routes.get("/", allow: .everyone) { visit in
            visit.person == nil ? .page(self.welcome(visit)) : .page(try await self.questions(visit))
        }
    }

    private func questions(_ visit: Visit) async throws -> Page {
        let language = visit.language
        var lines: [FrontLine] = []
        for capability in capabilities { lines += try await capability.frontLines(for: visit) }
        lines = lines.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
            .map(\.element)
        return Page(title: HearthWords.front[language]) {
            h1 { (visit.person?.isYoung == true ? FrameWords.toYoungPeople : FrameWords.testQuestion)[language] }
            if lines.isEmpty {
                p(.class("lede")) { HearthWords.nothingForRole[language] }
                p { a(.href(visit.link("/roles"))) { HearthWords.whoMayWhat[language] } }
            }
            lines.map { line in
                section(.class("question")) {
                    h2 { line.question[language] }
                    p(.class("answer")) { line.answer[language] }
                    p { a(.href(visit.link(line.path))) { line.link[language] } }
                }
            }
        }
    }

    private func welcome(_ visit: Visit) -> Page {
        let language = visit.language
        return Page(title: HearthWords.front[language]) {
            h1 { FrameWords.testQuestion[language] }
            p(.class("lede")) { HearthWords.welcome[language] }
            p { a(.class("button"), .href(visit.link("/sign-in"))) { HearthWords.signIn[language] } }
        }
    }
}

enum HearthWords {
    static let front = Bilingual("First page", cy: "Tudalen gyntaf")
    static let welcome = Bilingual(
        "When a child comes into care, the council becomes their legal parent. This is where the council keeps that "
            + "promise in view.",
        cy: "Pan ddaw plentyn i ofal, y cyngor yw ei riant cyfreithiol. Dyma lle mae’r cyngor yn cadw’r addewid "
            + "hwnnw mewn golwg.")
    static let signIn = Bilingual("Sign in", cy: "Mewngofnodi")
    static let nothingForRole = Bilingual(
        "You are signed in. The pages of your role are in the bar above; where there is none yet, they come with "
            + "the next versions.",
        cy: "Rydych wedi mewngofnodi. Mae tudalennau eich rôl yn y bar uchod; lle nad oes un eto, dônt gyda’r "
            + "fersiynau nesaf.")
    static let whoMayWhat = Bilingual("Who may do what", cy: "Pwy gaiff wneud beth")
    static let auditFailed = Bilingual(
        "The database cannot be reached just now. Nothing you had saved is lost. Try again in a minute.",
        cy: "Ni ellir cyrraedd y gronfa ddata ar hyn o bryd. Nid oes dim a gadwoch wedi’i golli. Rhowch gynnig "
            + "arall arni mewn munud.")

    static func portTaken(_ host: String, _ port: Int) -> Bilingual {
        Bilingual(
            "Another program already listens on \(host):\(port). Stop it, or choose another port with --port.",
            cy: "Mae rhaglen arall eisoes yn gwrando ar \(host):\(port). Stopiwch hi, neu dewiswch borth arall gyda "
                + "--port.")
    }

    static func cannotListen(_ host: String, _ port: Int) -> Bilingual {
        Bilingual(
            "Hearth cannot listen on \(host):\(port). Check that the address is this machine’s and the port allowed.",
            cy: "Ni all Hearth wrando ar \(host):\(port). Gwiriwch mai cyfeiriad y peiriant hwn ydyw a bod y porth "
                + "wedi’i ganiatáu.")
    }

    static func noCouncils(_ place: String) -> Bilingual {
        Bilingual(
            "There is no folder \(place) with the demonstration councils. Say where it is with HEARTH_COUNCILS.",
            cy: "Nid oes ffolder \(place) gyda’r cynghorau arddangos. Dywedwch ble mae gyda HEARTH_COUNCILS.")
    }

    static func noSuchCouncil(_ name: String, _ known: String) -> Bilingual {
        Bilingual(
            "There is no demonstration of \(name). Choose from: \(known).",
            cy: "Nid oes arddangosiad o \(name). Dewiswch o: \(known).")
    }

    static let notADemonstration = Bilingual(
        "This database holds a council that is no demonstration, so --fresh does not touch it.",
        cy: "Mae’r gronfa ddata hon yn dal cyngor nad yw’n arddangosiad, felly nid yw --fresh yn ei chyffwrdd.")
}
