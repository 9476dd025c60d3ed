import Basics
import Capability
import Store

/// What of this part can be joined on the thread: practices of other councils, and notes of workshops.
struct PracticeThings: Sendable {
    private let library: LibraryStore
    private let workshops: WorkshopStore

    init(_ records: Records) {
        library = LibraryStore(records: records)
        workshops = WorkshopStore(records: records)
    }

    var kinds: [ThingKind] {
        [
            ThingKind(
                "practice", one: LibraryWords.one, many: LibraryWords.many, place: .practice, seeing: Practice.see,
                joining: Practice.keep, find: { ids in try await practices().filter { ids.contains($0.name.id) } },
                list: { try await practices() }),
            ThingKind(
                "workshop-note", one: WorkshopWords.one, many: WorkshopWords.many, place: .practice,
                seeing: Practice.see, joining: Practice.keep,
                find: { ids in
                    try await things(try await workshops.notes(ids.compactMap { WorkshopNote.ID($0) }))
                },
                list: { try await things(try await workshops.notesMade()) }),
        ]
    }

    private func practices() async throws -> [Thing] {
        try await library.practices().map { practice in
            Thing(
                practice.name, title: practice.what, path: practice.path,
                lines: [.same(practice.council + ".")] + (practice.result.isEmpty ? [] : [practice.result.bilingual]))
        }
    }

    private func things(_ notes: [WorkshopNote]) async throws -> [Thing] {
        guard !notes.isEmpty else { return [] }
        let all = Dictionary(try await workshops.workshops().map { ($0.id, $0) }) { first, _ in first }
        return notes.compactMap { note in all[note.workshop].map { note.thing(of: $0) } }
    }
}
