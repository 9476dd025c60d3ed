import Basics
import Leads
import Programme

/// The work that one lead answers for, as the one-minute page has it.
struct OwnWork: Sendable {
    /// What is asked about: open, the longest silent first; activities as a whole last, and only those that are silent.
    let asked: [Piece]
    /// What the lead themselves said, behind a link and not long ago, to be over: they may put it right.
    let said: [Piece]
    /// The rest of what they answer for: not shown, and yet what they say of it is not lost.
    let others: [Piece]

    /// How long what was said to be over stays on the page, in days.
    static let correctableDays = 7

    init(_ pieces: [Piece], of lead: Lead, who: WhoToAsk, rhythm: Rhythm, today: Day) {
        let own = pieces.filter { piece in
            if piece.lead == lead.id { return true }
            switch who.answer(for: piece) {
            case .lead(let asked), .deputy(let asked, _): return asked.id == lead.id
            case .nobody: return false
            }
        }
        let isAsked = { (piece: Piece) in
            !piece.isOver && (!piece.isWhole || piece.isSilent(for: rhythm.askAfterDays, on: today))
        }
        let isSaid = { (piece: Piece) in
            guard piece.state?.isClosed == true, let last = piece.last else { return false }
            return last.via == .link && last.by.lead == lead.id
                && last.on.days(to: today) <= Self.correctableDays
        }
        asked = own.filter(isAsked).enumerated().sorted { left, right in
            let (one, other) = (left.element, right.element)
            guard one.isWhole == other.isWhole else { return other.isWhole }
            return (other.silence(on: today), left.offset) < (one.silence(on: today), right.offset)
        }.map(\.element)
        said = own.filter(isSaid)
        others = own.filter { !isAsked($0) && !isSaid($0) }
    }

    /// Everything that the lead may say something about.
    var all: [Piece] { asked + said + others }
}
