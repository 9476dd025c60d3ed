import Basics
import Capability
import Programme

extension WorkshopNote {
    /// What joins an activity to the note that it began as.
    static let proposedIn = LinkMeaning(
        "proposed-in", from: [Activity.kind], to: ["workshop-note"], forwards: WorkshopWords.proposedAt,
        backwards: WorkshopWords.becameHead)

    /// The draft of an activity that the note becomes: with its proposer, joined to the note.
    ///
    /// - Parameter home: the identifier of the priority whose table it was, where that still exists.
    func planned(
        in programme: WorkProgramme, at now: Instant, of workshop: Workshop, home: String?, key: String
    ) -> PlannedActivity {
        let title = words.shortened(to: 140)
        let said = WorkshopWords.proposed(proposer, at: workshop)
        return PlannedActivity(
            activity: Activity(
                id: .make(at: now), programme: programme.id, key: key, priority: home, title: title,
                outcomes: (title == words ? [] : [words]) + (proposer.isEmpty ? [] : [said])),
            links: [(Self.proposedIn.name, .thing(name))])
    }

    /// Whether it says what the other says, at the same table.
    func isSame(as other: WorkshopNote) -> Bool { priority == other.priority && words.saysSame(as: other.words) }

    /// As the thread shows it.
    func thing(of workshop: Workshop) -> Thing {
        let place = workshop.title.bilingual + .same(", ") + workshop.on.written + .same(".")
        return Thing(
            name, title: words, path: "\(workshop.path)#note-\(id)",
            lines: (proposer.isEmpty ? [] : [proposer.bilingual + .same(".")]) + [place])
    }
}
