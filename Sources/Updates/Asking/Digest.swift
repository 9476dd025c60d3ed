import Basics
import Post
import Programme

/// The week in one letter, for officers, on Mondays.
struct Digest: Sendable, Hashable {
    /// Pieces of work on which there was word in the seven days before.
    let told: Int
    let open: Int
    let silent: Int
    let overdue: Int
    let askAfterDays: Int
    /// What has been silent longest, at most five.
    let longest: [Piece]
    let today: Day

    init(pieces: [Piece], rhythm: Rhythm, today: Day) {
        let open = pieces.filter { !$0.isOver }
        let silent = open.filter { $0.isSilent(for: rhythm.askAfterDays, on: today) }
        told = pieces.count { piece in piece.last.map { (0...7).contains($0.on.days(to: today)) } ?? false }
        self.open = open.count
        self.silent = silent.count
        overdue = open.count { piece in piece.due.map { $0 < today } ?? false }
        askAfterDays = rhythm.askAfterDays
        longest = Array(silent.sorted { $0.silence(on: today) > $1.silence(on: today) }.prefix(5))
        self.today = today
    }

    /// One for each officer and week, whichever node comes first.
    func letter(to address: String, officer: String) -> Letter {
        Letter(
            "digest", called: UpdatesWords.digestCalled, to: address, concerning: officer, in: [.english, .welsh],
            subject: UpdatesWords.digestSubject,
            lines: [.words(UpdatesWords.digestWords(self))]
                + longest.map { .item(UpdatesWords.named($0) + .same(" – ") + UpdatesWords.silentFor($0, on: today)) }
                + [.link(UpdatesWords.digestLink, path: "/updates")],
            once: "digest:\(officer):\(today.monday.iso)")
    }
}
