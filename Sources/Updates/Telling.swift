import Basics
import Leads
import Programme
import Web

/// What a lead says of one piece of work on the one-minute page.
struct Telling: Sendable, Hashable {
    let piece: Piece
    /// What was chosen: a state, "no change", or nothing.
    let choice: String
    let words: String
    /// Whether the piece came to be over without the lead having seen it, so that they are asked whether they still
    /// mean it.
    let isSurprised: Bool

    static let noChange = "no-change"
    /// A line, and not a report.
    static let mostCharacters = 1000

    init(piece: Piece, choice: String, words: String, isSurprised: Bool = false) {
        self.piece = piece
        self.choice = choice
        self.words = words
        self.isSurprised = isSurprised
    }

    /// What the form says of this work. Where "no change to all of these" was pressed, it is said of every piece that
    /// was on the page, is still open, and about which nothing else was said.
    static func read(_ form: Query, of work: OwnWork) -> [Telling] {
        let unchanged = form["all"] == noChange ? Set(form.all("shown")) : []
        let unseen = Set(work.others.filter(\.isOver).map(\.id))
        return work.all.map { piece in
            let words = form.trimmed("words-\(piece.id)")
            let isUnchanged = unchanged.contains(piece.id) && !piece.isOver && words.isEmpty
            return Telling(
                piece: piece, choice: form["state-\(piece.id)"] ?? (isUnchanged ? noChange : ""), words: words,
                isSurprised: unseen.contains(piece.id) && !form.all("seen-over").contains(piece.id))
        }
    }

    /// Words about work that is not this lead's, or not any more.
    static func strays(_ form: Query, besides work: OwnWork) -> [String] {
        let own = Set(work.all.map { "words-\($0.id)" })
        return form.pairs.filter { $0.name.hasPrefix("words-") && !own.contains($0.name) }
            .map { form.trimmed($0.name) }.filter { !$0.isEmpty }
    }

    var isEmpty: Bool { choice.isEmpty && words.isEmpty }

    /// What has to be put right before it can be kept. Words alone are word enough.
    var problems: [Problem] {
        var problems: [Problem] = []
        if words.count > Self.mostCharacters {
            problems.append(Problem("words-\(piece.id)", UpdatesWords.tooLong(Self.mostCharacters, words.count)))
        }
        if choice == WorkState.stopped.rawValue, words.isEmpty {
            problems.append(Problem("words-\(piece.id)", UpdatesWords.sayWhyStopped))
        }
        if isSurprised, !isEmpty { problems.append(Problem("state-\(piece.id)", UpdatesWords.overMeanwhile)) }
        return problems
    }

    func update(by lead: Lead, in language: Language, at moment: Instant) -> Update {
        Update(
            id: .make(at: moment), activity: piece.activity, step: piece.step, on: moment.inLondon.day, at: moment,
            by: Update.Teller(lead: lead.id), state: WorkState(rawValue: choice),
            words: language == .english ? Wording(words) : Wording("", cy: words),
            isNoChange: choice == Self.noChange, via: .link)
    }
}
