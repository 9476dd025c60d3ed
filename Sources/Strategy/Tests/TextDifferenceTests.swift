import Basics
import Testing

@testable import Strategy

/// What changed between two texts, so that a councillor sees it at once.
struct TextDifferenceTests {
    private func changed(_ edit: (inout StrategyDocument) -> Void) -> TextDifference {
        var after = Hall.document
        edit(&after)
        return TextDifference(from: Hall.document, to: after, in: .english)
    }

    @Test func `equal texts have no difference`() {
        #expect(changed { _ in }.parts.isEmpty)
    }

    @Test func `a changed word is shown in its paragraph, and the others are counted`() {
        let parts = changed { $0.sections?[0].text = Wording("We listen.\nWe answer soon.") }.parts
        #expect(parts.map(\.key) == ["section-voice"])
        #expect(
            parts.first?.lines == [
                .same(2), .changed([.same("We"), .takenOut("answer."), .added("answer soon.")]),
            ])
    }

    @Test func `paragraphs that share little stand one after the other`() {
        let lines = TextDifference.lines(from: ["We listen to children."], to: ["Every home is inspected."])
        #expect(lines == [.takenOut("We listen to children."), .added("Every home is inspected.")])
    }

    @Test func `a new priority, a lost section and a moved aim are told apart`() {
        let parts = changed {
            $0.priorities.append(.init(key: "school", title: Wording("School")))
            $0.sections = nil
            $0.aims?.reverse()
        }.parts
        #expect(parts.map(\.key) == ["priority-school", "lists", "section-voice"])
        #expect(parts.first?.lines == [.added("School")])
        #expect(parts.last?.lines == [.takenOut("Voice"), .takenOut("We listen."), .takenOut("We answer.")])
        #expect(parts[1].lines.count == 3)
    }

    @Test func `each language is compared with itself`() {
        var after = Hall.document
        after.title.welsh = "Rhieni gwell"
        #expect(TextDifference(from: Hall.document, to: after, in: .english).parts.isEmpty)
        #expect(TextDifference(from: Hall.document, to: after, in: .welsh).parts.map(\.key) == ["about"])
    }

    /// Whatever was done to a text, its difference holds the whole of both.
    @Test(arguments: 0..<40)
    func `nothing of either text is lost in a difference`(seed: Int) {
        var random = SmallRandom(UInt64(seed) + 1)
        let words = ["home", "care", "we", "ask", "you", "school", "plan", "and"]
        func text() -> [String] {
            (0..<Int(random.next() % 6)).map { _ in
                (0..<Int(random.next() % 7 + 1)).map { _ in words[Int(random.next() % 8)] }.joined(separator: " ")
            }
        }
        let (old, new) = (text(), text())
        var (before, after): ([String], [String]) = ([], [])
        var place = 0
        for line in TextDifference.lines(from: old, to: new) {
            switch line {
            case .same(let count):
                before += new[place..<place + count]
                after += new[place..<place + count]
                place += count
            case .added(let text):
                after.append(text)
                place += 1
            case .takenOut(let text): before.append(text)
            case .changed(let pieces):
                let kept = pieces.filter { if case .added = $0 { false } else { true } }.map(\.text)
                let made = pieces.filter { if case .takenOut = $0 { false } else { true } }.map(\.text)
                before.append(kept.joined(separator: " "))
                after.append(made.joined(separator: " "))
                place += 1
            }
        }
        #expect(after == new)
        #expect(before.sorted() == old.sorted())
    }
}

extension TextDifference.Piece {
    fileprivate var text: String {
        switch self {
        case .same(let text), .added(let text), .takenOut(let text): text
        }
    }
}

/// The same numbers at every run (xorshift64).
private struct SmallRandom {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
