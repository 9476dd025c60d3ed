import Basics
import Leads

/// A programme's activities under headings: by priority, lead, department, day or state.
struct ProgrammeGroup: Sendable {
    let title: Bilingual
    /// Where the heading's own words are in one language only.
    let wording: Wording?
    let parts: [Part]

    /// Activities under a smaller heading, such as Education.
    struct Part: Sendable {
        let heading: Wording
        let entries: [ProgrammeSheet.Entry]
    }

    var count: Int { parts.reduce(0) { $0 + $1.entries.count } }

    init(_ title: Bilingual, _ entries: [ProgrammeSheet.Entry]) {
        self.title = title
        wording = nil
        parts = [Part(heading: .empty, entries: entries)]
    }

    init(_ wording: Wording, _ entries: [ProgrammeSheet.Entry]) {
        title = wording.bilingual
        self.wording = wording
        parts = Self.byHeading(entries)
    }

    /// Runs of the same heading, in the order in which each heading first comes.
    private static func byHeading(_ entries: [ProgrammeSheet.Entry]) -> [Part] {
        var order: [Wording] = []
        var found: [Wording: [ProgrammeSheet.Entry]] = [:]
        for entry in entries {
            if found[entry.activity.heading] == nil { order.append(entry.activity.heading) }
            found[entry.activity.heading, default: []].append(entry)
        }
        return order.map { Part(heading: $0, entries: found[$0] ?? []) }
    }

    /// The entries under the headings of a view; no group is empty.
    static func groups(
        _ entries: [ProgrammeSheet.Entry], by view: ProgrammeQuestion.View, _ surroundings: Surroundings
    ) -> [ProgrammeGroup] {
        let groups: [ProgrammeGroup] =
            switch view {
            case .priority: byPriority(entries, surroundings)
            case .lead: byLead(entries, surroundings)
            case .department: byDepartment(entries, surroundings)
            case .due: byDay(entries, surroundings.today)
            case .state: byState(entries)
            }
        return groups.filter { $0.count > 0 }
    }

    private static func byPriority(_ entries: [ProgrammeSheet.Entry], _ surroundings: Surroundings) -> [ProgrammeGroup]
    {
        let found = Dictionary(grouping: entries) { surroundings.priority($0.activity.priority)?.id }
        return surroundings.priorities.map { ProgrammeGroup($0.title, found[$0.id] ?? []) }
            + surroundings.ended.map {
                ProgrammeGroup(Wording($0.called.english, cy: $0.called.welsh), found[$0.id] ?? [])
            }
            + [ProgrammeGroup(ListWords.noPriority(surroundings.terms), found[nil] ?? [])]
    }

    private static func byLead(_ entries: [ProgrammeSheet.Entry], _ surroundings: Surroundings) -> [ProgrammeGroup] {
        let found = Dictionary(grouping: entries) { surroundings.lead($0.activity.work.lead)?.id }
        return surroundings.leadsInOrder.map { ProgrammeGroup(surroundings.called($0), found[$0.id] ?? []) }
            + [ProgrammeGroup(ListWords.nobodyLeads, found[nil] ?? [])]
    }

    private static func byDepartment(
        _ entries: [ProgrammeSheet.Entry], _ surroundings: Surroundings
    ) -> [ProgrammeGroup] {
        let found = Dictionary(grouping: entries) { surroundings.department(of: $0.activity.work)?.id }
        return surroundings.departments.map { ProgrammeGroup($0.name.bilingual, found[$0.id] ?? []) }
            + [ProgrammeGroup(ListWords.noDepartment, found[nil] ?? [])]
    }

    /// Late, due within a month, later, done with, and without a day; the earliest first.
    private static func byDay(_ entries: [ProgrammeSheet.Entry], _ today: Day) -> [ProgrammeGroup] {
        let month = today.adding(months: 1)
        var late: [ProgrammeSheet.Entry] = []
        var soon: [ProgrammeSheet.Entry] = []
        var later: [ProgrammeSheet.Entry] = []
        var closed: [ProgrammeSheet.Entry] = []
        var without: [ProgrammeSheet.Entry] = []
        for entry in entries {
            if entry.activity.work.state?.isClosed == true {
                closed.append(entry)
            } else if let due = entry.activity.work.due {
                if due < today {
                    late.append(entry)
                } else if due <= month {
                    soon.append(entry)
                } else {
                    later.append(entry)
                }
            } else {
                without.append(entry)
            }
        }
        return [
            ProgrammeGroup(ListWords.late, inOrder(late)), ProgrammeGroup(ListWords.soon, inOrder(soon)),
            ProgrammeGroup(ListWords.later, inOrder(later)), ProgrammeGroup(ListWords.withoutDay, without),
            ProgrammeGroup(ListWords.closed, inOrder(closed)),
        ]
    }

    private static func inOrder(_ entries: [ProgrammeSheet.Entry]) -> [ProgrammeSheet.Entry] {
        let last = Day(number: .max)
        return entries.sorted {
            ($0.activity.work.due ?? last, $0.activity.position) < ($1.activity.work.due ?? last, $1.activity.position)
        }
    }

    private static func byState(_ entries: [ProgrammeSheet.Entry]) -> [ProgrammeGroup] {
        let found = Dictionary(grouping: entries, by: \.activity.work.state)
        let unsaid = found[nil] ?? []
        let order: [WorkState] = [.delayed, .onSchedule, .notStarted, .completed, .stopped]
        return order.map { ProgrammeGroup(ProgrammeWords.state($0), found[$0] ?? []) } + [
            ProgrammeGroup(ListWords.wordOnly, unsaid.filter { $0.lastWord != nil }),
            ProgrammeGroup(ProgrammeWords.nobodySaid, unsaid.filter { $0.lastWord == nil }),
        ]
    }
}
