import Basics
import Programme
import Store
import Strategy
import Thread
import Web

/// The way from an example to an activity: "try this here".
struct TryPages: Sendable {
    let store: LibraryStore
    let priorities: PriorityStore
    let programme: ProgrammeStore

    func addRoutes(to routes: inout Routes) {
        routes.post("/practice/:key/try", allow: .holders(Practice.keep)) { try await self.tryHere($0) }
    }

    /// Begins an activity with what the example says, joined to it. Where one of this programme tries it already, asks
    /// first.
    private func tryHere(_ visit: Visit) async throws -> Answer {
        guard let practice = try await store.practice(key: visit.parameters["key"] ?? "") else { throw Denied.notFound }
        guard let current = try await programme.current() else {
            return try visit.noProgrammePage(trail: trail(practice, visit.language))
        }
        let trying = try await activities(trying: practice, in: current)
        guard trying.isEmpty || visit.form["again"] == "yes" else {
            return .page(already(practice, trying, visit), status: 409)
        }
        let title = LibraryWords.tryTitle(practice)
        let home = try await priorities.priorities().first { practice.priorities.contains($0.key) }
        let activity = Activity(
            id: .make(at: store.records.now), programme: current.id,
            key: try await programme.freeKey(for: title.english), priority: home?.id.text, title: title,
            outcomes: [practice.what])
        let planned = PlannedActivity(
            activity: activity, links: [(ThreadMeanings.tries.name, .thing(practice.name))])
        try await programme.add([planned], by: .person(try visit.signedIn().id))
        return try visit.goOn(with: activity)
    }

    private func activities(trying practice: GoodPractice, in current: WorkProgramme) async throws -> [Activity] {
        let links = try await LinkStore(records: store.records).links(of: practice.name)
        let ids = links.filter { $0.meaning == ThreadMeanings.tries.name }.compactMap { Activity.ID($0.from.id) }
        return try await programme.activities(ids).filter { $0.programme == current.id }
    }

    private func already(_ practice: GoodPractice, _ trying: [Activity], _ visit: Visit) -> Page {
        let language = visit.language
        return Page(title: LibraryWords.alreadyTitle[language], trail: trail(practice, language)) {
            h1 { LibraryWords.alreadyTitle[language] }
            p { LibraryWords.already[language] }
            ul {
                trying.map { activity in
                    li { a(.href(visit.link("/programme/\(activity.key)"))) { words(activity.title, in: language) } }
                }
            }
            Web.form(Attribute("method", "post"), Attribute("action", visit.link("\(practice.path)/try"))) {
                visit.tokenField
                input(.type("hidden"), .name("again"), .value("yes"))
                submitButton(LibraryWords.tryAgain[language], .secondary)
            }
        }
    }

    private func trail(_ practice: GoodPractice, _ language: Language) -> [(words: String, path: String)] {
        [(LibraryWords.title[language], "/practice"), (practice.council, practice.path)]
    }
}
