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

    static let noChange = "no-change"
    /// A line, and not a report.
    static let mostCharacters = 1000

    /// What the form says of these pieces.
    static func read(_ form: Query, of pieces: [Piece]) -> [Telling] {
        pieces.map { piece in
            Telling(
                piece: piece, choice: form["state-\(piece.id)"] ?? "", words: form.trimmed("words-\(piece.id)"))
        }
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
