import Basics
import Capability
import Council
import Store
import Thread
import Web

/// Activities as the thread shows them.
struct ProgrammeThings: Sendable {
    let store: ProgrammeStore

    /// Whoever may follow the thread reads an activity's title, how it stands and when there was last word on it, young
    /// people and carers too: what the council does about its promise is for those it was promised to, and would else
    /// look like nothing. What a lead wrote in their word stays with those who may see the programme.
    private static let outline = Thread.follow

    static func kind(_ records: Records) -> ThingKind {
        let things = ProgrammeThings(store: ProgrammeStore(records: records))
        let words = Term.activity.standard
        return ThingKind(
            Activity.kind, one: words.one.bilingual, many: words.many.bilingual, place: .activity,
            seeing: Programme.see, outline: outline, joining: Programme.plan,
            needs: [
                LinkNeed(ThreadMeanings.serves.name, isFrom: true, lacking: ProgrammeWords.servesNothing),
                LinkNeed(ThreadMeanings.keeps.name, isFrom: true, lacking: ProgrammeWords.keepsNothing),
            ],
            find: { ids in try await things.find(ids) }, list: { try await things.list() },
            gaps: { try await things.gaps() },
            implied: { try await things.homes() })
    }

    func find(_ ids: [String]) async throws -> [Thing] {
        let wanted = ids.compactMap(Activity.ID.init)
        let current = try await list(among: Set(ids))
        let found = Set(current.map(\.name.id))
        let earlier = try await store.activities(wanted.filter { !found.contains($0.text) })
        return current + earlier.map { thing($0, lines: [], isEarlier: true) }
    }

    func list() async throws -> [Thing] { try await list(among: nil) }

    private func list(among ids: Set<String>?) async throws -> [Thing] {
        guard let sheet = try await store.sheet() else { return [] }
        return sheet.entries.filter { ids?.contains($0.activity.id.text) ?? true }.map { thing($0, of: sheet) }
    }

    private func thing(_ entry: ProgrammeSheet.Entry, of sheet: ProgrammeSheet) -> Thing {
        let today = store.records.now.inLondon.day
        return thing(
            entry.activity,
            lines: [
                ActivityWords.standing(entry.activity.work, hasWord: entry.lastWord != nil),
                ProgrammeWords.sinceWordSentence(sheet.sinceWord(entry, on: today)),
            ], said: entry.lastSaid, isEarlier: false)
    }

    private func thing(
        _ activity: Activity, lines: [Bilingual], said: Wording = .empty, isEarlier: Bool
    ) -> Thing {
        Thing(
            activity.name, title: activity.title, path: "/programme/\(activity.key)", lines: lines, said: said,
            isClosed: isEarlier || activity.work.state == .stopped, isDone: activity.work.state == .completed)
    }

    /// Each activity serves the priority that it stands under.
    private func homes() async throws -> [ImpliedLink] {
        try await store.homes().map { home in
            ImpliedLink(
                ThreadMeanings.serves.name, from: ThingName(Activity.kind, home.activity),
                to: ThingName("priority", home.priority))
        }
    }

    /// Activities that R37 finds nothing to see or count in. One that serves or keeps nothing is found by its links.
    private func gaps() async throws -> [ThingGap] {
        guard let sheet = try await store.sheet() else { return [] }
        return sheet.entries.filter { entry in
            entry.activity.work.state?.isClosed != true && (entry.activity.lacksOutput || entry.activity.lacksMeasure)
        }.map { ThingGap(ProgrammeWords.notObservable, thing($0, of: sheet)) }
    }
}

extension ProgrammeSheet.Entry {
    /// The words of the last update, at most some 200 characters of them; word on a step is marked with its letter.
    fileprivate var lastSaid: Wording {
        guard let last = lastWord, !last.words.isEmpty else { return .empty }
        let mark = steps.first { $0.id == last.step }.map { "(\($0.mark)) " } ?? ""
        func marked(_ text: String) -> String { text.isEmpty ? "" : mark + text }
        let words = last.words.shortened(to: 200)
        return Wording(marked(words.english), cy: marked(words.welsh))
    }
}
