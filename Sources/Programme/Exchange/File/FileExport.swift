import Basics
import Capability
import Leads
import Thread

/// Writes a programme as a file. The same programme gives the same file.
package struct FileExport: Sendable {
    package let sheet: ProgrammeSheet
    package let updates: [Update]
    package let evidence: [Evidence]
    package let links: [Link]
    /// By identifier.
    package let leads: [Lead.ID: Lead]
    package let things: KeyedThings
    /// Titles of priorities by their keys.
    package let priorities: [String: Wording]

    package init(
        sheet: ProgrammeSheet, updates: [Update], evidence: [Evidence], links: [Link], leads: [Lead],
        things: KeyedThings, priorities: [(key: String, title: Wording)] = []
    ) {
        self.sheet = sheet
        self.updates = updates.sorted { ($0.on, $0.at, $0.id.text) < ($1.on, $1.at, $1.id.text) }
        self.evidence = evidence.sorted { ($0.on, $0.at, $0.id.text) < ($1.on, $1.at, $1.id.text) }
        self.links = links
        self.leads = Dictionary(leads.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var things = things
        for entry in sheet.entries { things.add(entry.activity.name, key: entry.activity.key) }
        self.things = things
        self.priorities = Dictionary(
            priorities.map { ($0.key, $0.title) }, uniquingKeysWith: { first, _ in first })
    }

    package var file: ProgrammeFile {
        let words = Dictionary(grouping: updates, by: \.activity)
        let shown = Dictionary(grouping: evidence, by: \.activity)
        let joined = Dictionary(grouping: links, by: \.from)
        let activities = sheet.entries.map { entry in
            filed(
                entry, words[entry.activity.id] ?? [], shown[entry.activity.id] ?? [],
                joined[entry.activity.name] ?? [])
        }
        var file = ProgrammeFile(
            title: sheet.programme.title, from: sheet.programme.from, until: sheet.programme.until,
            activities: activities)
        let roles = Dictionary(leads.values.map { ($0.key, $0.role) }, uniquingKeysWith: { first, _ in first })
        file.leads = named(file.activities.flatMap(\.leadKeys), roles)
        file.priorities = named(file.activities.compactMap(\.priority), priorities)
        return file
    }

    /// What those keys stand for that are used; nil where none is.
    private func named(_ keys: [String], _ words: [String: Wording]) -> [String: Wording]? {
        let used = Set(keys)
        let named = words.filter { used.contains($0.key) && !$0.value.isEmpty }
        return named.isEmpty ? nil : named
    }

    private func filed(
        _ entry: ProgrammeSheet.Entry, _ updates: [Update], _ evidence: [Evidence], _ links: [Link]
    ) -> FiledActivity {
        let activity = entry.activity
        var filed = FiledActivity(key: activity.key, title: activity.title)
        filed.priority = activity.priority.map { things.key(ThingName("priority", $0)) }
        filed.group = activity.heading.said
        filed.outcomes = activity.outcomes.said
        filed.outputs = activity.outputs.said
        filed.measures = activity.measures.said
        filed.voice = activity.voice.said
        filed.whyNone = activity.whyNone.said
        filed.lead = key(activity.work.lead)
        filed.deputy = key(activity.work.deputy)
        filed.partners = activity.work.partners.said
        filed.starts = activity.work.starts
        filed.due = activity.work.due
        filed.pounds = activity.work.pounds
        filed.budgetSource = activity.work.source.said
        filed.state = activity.work.state
        filed.stateOn = activity.work.stateOn
        filed.because = activity.work.because.said
        filed.madeOn = activity.madeOn.flatMap { day in sheet.programme.from.map { day > $0 } ?? true ? day : nil }
        filed.steps = entry.steps.map { self.filed($0, updates, evidence) }.said
        filed.updates = updates.filter { $0.step == nil }.map(self.filed).said
        filed.evidence = evidence.filter { $0.step == nil }.map(self.filed).said
        add(links, to: &filed)
        return filed
    }

    private func filed(_ step: Step, _ updates: [Update], _ evidence: [Evidence]) -> FiledStep {
        var filed = FiledStep(letter: step.letter, text: step.words)
        filed.lead = key(step.work.lead)
        filed.deputy = key(step.work.deputy)
        filed.partners = step.work.partners.said
        filed.starts = step.work.starts
        filed.due = step.work.due
        filed.pounds = step.work.pounds
        filed.budgetSource = step.work.source.said
        filed.state = step.work.state
        filed.stateOn = step.work.stateOn
        filed.because = step.work.because.said
        filed.gate = step.gate
        filed.updates = updates.filter { $0.step == step.id }.map(self.filed).said
        filed.evidence = evidence.filter { $0.step == step.id }.map(self.filed).said
        return filed
    }

    private func filed(_ update: Update) -> FiledUpdate {
        var filed = FiledUpdate(on: update.on, by: key(update.by.lead), state: update.state, text: update.words.said)
        filed.byName = update.by.name.isEmpty ? nil : update.by.name
        filed.noChange = update.isNoChange ? true : nil
        return filed
    }

    private func filed(_ evidence: Evidence) -> FiledEvidence {
        FiledEvidence(
            on: evidence.on, words: evidence.words, link: evidence.link, byName: evidence.by.isEmpty ? nil : evidence.by
        )
    }

    private func add(_ links: [Link], to filed: inout FiledActivity) {
        var keeps: [String] = []
        var seeAlso: [String] = []
        var named: [FiledWords] = []
        var others: [FiledLink] = []
        for link in links {
            switch link.to {
            case .thing(let name) where link.meaning == ThreadMeanings.keeps.name: keeps.append(things.written(name))
            case .thing(let name) where link.meaning == ThreadMeanings.seeAlso.name:
                seeAlso.append(things.written(name))
            case .thing(let name): others.append(FiledLink(meaning: link.meaning, to: things.written(name)))
            case .words(let kind, let words) where FiledWords.meaning(of: kind).name == link.meaning:
                named.append(FiledWords(kind: kind, words: words))
            case .words(let kind, let words):
                others.append(FiledLink(meaning: link.meaning, words: FiledWords(kind: kind, words: words)))
            }
        }
        // Links made in one moment have no order of their own.
        filed.keeps = keeps.sorted().said
        filed.seeAlso = seeAlso.sorted().said
        filed.named =
            named.sorted { ($0.kind, $0.words.english, $0.words.welsh) < ($1.kind, $1.words.english, $1.words.welsh) }
            .said
        filed.links =
            others.sorted {
                ($0.meaning, $0.to ?? "", $0.words?.words.english ?? "") < (
                    $1.meaning, $1.to ?? "", $1.words?.words.english ?? ""
                )
            }.said
    }

    private func key(_ lead: Lead.ID?) -> String? { lead.flatMap { leads[$0]?.key } }
}

extension Wording {
    /// Nil where nothing was said.
    var said: Wording? { isEmpty ? nil : self }
}

extension Array {
    /// Nil where there is nothing.
    var said: [Element]? { isEmpty ? nil : self }
}
