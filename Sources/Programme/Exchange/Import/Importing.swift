import Basics
import Leads
import Store

/// An import as a person sees it before it is confirmed.
struct ImportPreview: Sendable {
    let kept: KeptImport
    let draft: ImportDraft
    /// What the programme's own rules leave out, beyond what the table left unclear.
    let gaps: [FileGap]
    /// The programme that there is; nil where the import begins the first.
    let current: WorkProgramme?

    /// Whether a programme is begun by it.
    var begins: Bool { current == nil || kept.choices.isNewProgramme }
}

extension Exchange {
    /// The import as it stands with what was chosen so far.
    func preview(_ kept: KeptImport) async throws -> ImportPreview {
        let current = try await store.current()
        let begins = current == nil || kept.choices.isNewProgramme
        // Once it is made, what it made is not what it found.
        let own = Set(kept.made?.activities ?? [])
        let there = begins ? [] : try await store.activities().filter { !own.contains($0.key) }.map(\.title)
        let context = ImportContext(
            leads: try await leads.leads(), priorities: try await priorities(), titles: there,
            asAt: undated(kept))
        let draft = Self.draft(kept, context: context)
        let plan = try await plan(
            for: current?.id ?? .make(at: records.now), undated: undated(kept))
        return ImportPreview(kept: kept, draft: draft, gaps: plan.made(of: draft.file).gaps, current: current)
    }

    /// The day of words that give none: the one that was chosen; for a file of Hearth's own its programme's last.
    private func undated(_ kept: KeptImport) -> Day {
        if let day = kept.choices.asAt { return day }
        guard case .file(let file) = kept.content else { return today }
        return min(file.until ?? today, today)
    }

    static func draft(_ kept: KeptImport, context: ImportContext) -> ImportDraft {
        switch kept.content {
        case .file(let file):
            ImportDraft(
                kept.choices.isFresh ? file.fresh : file, answers: kept.choices.answers, context: context)
        case .tables(let tables):
            ImportDraft(
                tables.filter { !kept.choices.leftOut.contains($0.number) },
                mapping: kept.choices.mapping ?? ColumnMapping([:], language: .english),
                answers: kept.choices.answers, context: context, title: kept.choices.title ?? .empty)
        }
    }

    /// Makes the activities, everything or nothing.
    ///
    /// - Returns: the import with what was made; as somebody else left it, where they changed it meanwhile.
    func finish(_ kept: KeptImport, by actor: Actor) async throws -> Change<KeptImport> {
        let preview = try await preview(kept)
        let undated = undated(kept)
        let plan = try await plan(for: .make(at: records.now), undated: undated)
        let title = kept.choices.title?.said ?? preview.draft.file.title
        let begun =
            preview.begins
            ? WorkProgramme(
                id: .make(at: records.now), title: title.isEmpty ? Wording(kept.name) : title,
                from: preview.draft.file.from, until: preview.draft.file.until) : nil
        let file = preview.draft.file
        return try await imports.finish(
            kept, beginning: begun, remembering: signature(of: kept), skipped: preview.draft.counts.skipped, by: actor
        ) { programme, taken in
            FilePlan(
                programme: programme.id, leads: plan.leads, things: plan.things, now: plan.now, undated: undated
            ).made(of: file.renamed(avoiding: taken)).planned
        }
    }

    /// What the columns are remembered by; nil for a file of Hearth's own.
    private func signature(of kept: KeptImport) -> String? {
        guard case .tables(let tables) = kept.content else { return nil }
        return signature(Self.heads(tables, leavingOut: kept.choices.leftOut))
    }
}
