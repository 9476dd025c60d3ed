import Basics
import Leads
import Post

/// The letter that asks a lead for word: what it is about in a line each, and one link.
struct UpdateLetter: Sendable {
    let request: Asking.Request
    let secret: String
    let lastDay: Day
    let today: Day

    static let kind = "update-reminder"

    /// More than this many pieces of work are counted and not listed.
    private static let mostListed = 8

    var letter: Letter {
        Letter(
            Self.kind, called: UpdatesWords.letterCalled, to: request.to.email,
            concerning: request.to.id.text, in: [request.to.language],
            subject: UpdatesWords.letterSubject(request.pieces.count), lines: lines,
            once: "\(Self.kind):\(request.to.id.text):\(today.iso):\(secret.suffix(8))")
    }

    private var lines: [Letter.Line] {
        var lines: [Letter.Line] = [.words(UpdatesWords.letterOpening(request.pieces.count))]
        if !request.inPlaceOf.isEmpty {
            lines.append(.words(UpdatesWords.inPlaceOf(request.inPlaceOf.map(\.role))))
        }
        lines += request.pieces.prefix(Self.mostListed).map { .item(item($0)) }
        let rest = request.pieces.count - Self.mostListed
        if rest > 0 { lines.append(.item(UpdatesWords.andMore(rest))) }
        lines.append(.link(UpdatesWords.letterLink, path: "/u/\(secret)"))
        lines.append(.words(UpdatesWords.letterClose(lastDay)))
        return lines
    }

    private func item(_ work: Piece) -> Bilingual {
        UpdatesWords.named(work) + .same(" – ") + UpdatesWords.silentFor(work, on: today)
    }
}
