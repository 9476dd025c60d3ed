import Basics
import Council
import Leads
import Web

/// What was said, with who said it and when.
struct UpdateList: Sendable {
    let surroundings: Surroundings
    let steps: [Step]
    let visit: Visit

    init(_ surroundings: Surroundings, _ steps: [Step], _ visit: Visit) {
        self.surroundings = surroundings
        self.steps = steps
        self.visit = visit
    }

    private var language: Language { visit.language }

    /// Every update with its day, its teller and how it came.
    func full(_ updates: [Update]) -> HTML {
        ol(.class("said")) {
            updates.map { update in
                li {
                    p(.class("quiet")) {
                        ([day(update), step(update), who(update)].compactMap(\.self)).joined(separator: ", ")
                    }
                    p { said(update) }
                }
            }
        }
    }

    /// Each in a line, for a table's cell.
    func brief(_ updates: [Update]) -> HTML {
        ul {
            updates.map { update in
                li {
                    ([day(update), step(update)].compactMap(\.self)).joined(separator: ", ") + ": "
                    said(update)
                }
            }
        }
    }

    /// State and words, without day and teller.
    @HTMLBuilder func said(_ update: Update) -> HTML {
        if let state = update.state {
            strong { ProgrammeWords.state(state)[language] }
            if !update.words.isEmpty { ": " }
        } else if update.isNoChange {
            strong { ActivityWords.noChange[language] }
            if !update.words.isEmpty { ": " }
        }
        words(update.words, in: language)
    }

    func day(_ update: Update) -> String { update.on.written[language] }

    private func step(_ update: Update) -> String? {
        guard let step = steps.first(where: { $0.id == update.step }) else { return nil }
        return ActivityWords.on(step.mark, surroundings.terms)[language]
    }

    private func who(_ update: Update) -> String {
        let lead = surroundings.lead(update.by.lead)?.called[language]
        let name = lead ?? (update.by.name.isEmpty ? ActivityWords.unknown[language] : update.by.name)
        guard let via = ActivityWords.via(update.via) else { return name }
        return "\(name), \(via[language])"
    }
}
