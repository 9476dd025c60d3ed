import Basics
import Capability
import Store

/// What goes out as files, and what a demonstration council brings.
extension Practice {
    package func exports() async throws -> [ExportFile] {
        let documents = try await register.documents().map { document in
            [
                document.key, document.kind.rawValue, document.title.english, document.title.welsh,
                document.owner.english, document.owner.welsh, document.department, document.children.rawValue,
                document.leavers.rawValue,
                document.evidence.english, document.evidence.welsh, document.nextReview?.iso ?? "",
            ]
        }
        let practices = try await library.practices().map { practice in
            [
                practice.key, practice.council, practice.what.english, practice.what.welsh, practice.result.english,
                practice.result.welsh, practice.source.english, practice.source.welsh, practice.on?.iso ?? "",
                practice.priorities.joined(separator: " "),
            ]
        }
        return [
            try await notesFile(),
            ExportFile(
                "register.csv",
                heads: [
                    "key", "kind", "title_en", "title_cy", "owner_en", "owner_cy", "department", "children", "leavers",
                    "evidence_en", "evidence_cy", "next_review",
                ], rows: documents),
            ExportFile(
                "practice.csv",
                heads: [
                    "key", "council", "what_en", "what_cy", "result_en", "result_cy", "source_en", "source_cy", "on",
                    "priorities",
                ], rows: practices),
        ]
    }

    /// Every note of every workshop, with what became of it.
    private func notesFile() async throws -> ExportFile {
        var rows: [[String]] = []
        for workshop in try await workshops.workshops() {
            rows += try await workshops.notes(of: workshop.id).map { note in
                let (fate, activity, because) = note.fate.values
                return [
                    workshop.key, workshop.title.english, workshop.title.welsh, workshop.on.iso, note.priority,
                    note.words.english, note.words.welsh, note.proposer.english, note.proposer.welsh, fate, activity,
                    because,
                ]
            }
        }
        return ExportFile(
            "workshop-notes.csv",
            heads: [
                "workshop", "title_en", "title_cy", "on", "priority", "words_en", "words_cy", "proposer_en",
                "proposer_cy", "fate", "activity", "because",
            ], rows: rows)
    }

    package func demonstrate(_ demonstration: Demonstration) async throws {
        let actor = Actor.system(Demonstration.actor)
        if let file: RegisterFile = try demonstration.read("register.json") {
            try await register.fill(file.documents.map(document), by: actor)
        }
        if let file: PracticeFile = try demonstration.read("practice.json") {
            try await library.fill(file.practices.map(practice), by: actor)
        }
        guard let file: WorkshopsFile = try demonstration.read("workshops.json") else { return }
        for filed in file.workshops {
            let workshop = Workshop(
                id: .make(at: ground.records.now), key: filed.key, title: filed.title, on: filed.on)
            try await workshops.fill(workshop, notes(filed, of: workshop), by: actor)
        }
    }

    private func document(_ filed: RegisterFile.Filed) -> RegisterDocument {
        RegisterDocument(
            id: .make(at: ground.records.now), key: filed.key, kind: filed.kind, title: filed.title,
            owner: filed.owner, department: filed.department ?? "", children: filed.children, leavers: filed.leavers,
            evidence: filed.evidence ?? .empty,
            nextReview: filed.nextReview, version: 1)
    }

    private func practice(_ filed: PracticeFile.Filed) -> GoodPractice {
        GoodPractice(
            id: .make(at: ground.records.now), key: filed.key, council: filed.council, what: filed.what,
            result: filed.result ?? .empty, source: filed.source ?? .empty, on: filed.on,
            priorities: (filed.priorities ?? []).compactMap { ThingName($0)?.id }, version: 1)
    }

    private func notes(_ filed: WorkshopsFile.Filed, of workshop: Workshop) -> [WorkshopNote] {
        let notes = filed.tables.flatMap { table in table.notes.map { (table.priority ?? "", $0) } }
        return notes.enumerated().map { index, note in
            WorkshopNote(
                id: .make(at: ground.records.now), workshop: workshop.id, position: index, priority: note.0,
                words: note.1.words, proposer: note.1.proposer ?? .empty, fate: .open)
        }
    }
}
