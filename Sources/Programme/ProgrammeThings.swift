import Basics
import Capability
import Council
import Store
import Thread
import Web

/// Activities as the thread shows them.
struct ProgrammeThings: Sendable {
    let store: ProgrammeStore

    static func kind(_ records: Records) -> ThingKind {
        let things = ProgrammeThings(store: ProgrammeStore(records: records))
        let words = Term.activity.standard
        return ThingKind(
            Activity.kind, one: words.one.bilingual, many: words.many.bilingual, place: .activity,
            seeing: Programme.see, joining: Programme.plan,
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
            ], isEarlier: false)
    }

    private func thing(_ activity: Activity, lines: [Bilingual], isEarlier: Bool) -> Thing {
        Thing(
            activity.name, title: activity.title, path: "/programme/\(activity.key)", lines: lines,
            isClosed: isEarlier || activity.work.state == .stopped)
    }

    /// Each activity serves the priority that it stands under.
    private func homes() async throws -> [ImpliedLink] {
        try await store.homes().map { home in
            ImpliedLink(
                ThreadMeanings.serves.name, from: ThingName(Activity.kind, home.activity),
                to: ThingName("priority", home.priority))
        }
    }

    /// Activities that serve no priority, and those that R37 finds nothing to see or count in.
    private func gaps() async throws -> [ThingGap] {
        guard let sheet = try await store.sheet() else { return [] }
        let linked = try await store.activitiesServing()
        return sheet.entries.filter { $0.activity.work.state?.isClosed != true }.flatMap { entry in
            let activity = entry.activity
            var headings: [Bilingual] = []
            if activity.priority == nil, !linked.contains(activity.id.text) {
                headings.append(ProgrammeWords.servesNothing)
            }
            if activity.lacksOutput || activity.lacksMeasure { headings.append(ProgrammeWords.notObservable) }
            return headings.map { ThingGap($0, thing(entry, of: sheet)) }
        }
    }
}
