import Testing

@testable import Programme

/// Cells as councils fill them, taken apart into steps.
struct StepSplitterTests {
    private func read(_ cell: String) -> [String] {
        StepSplitter(cell).pieces.map { ($0.letter ?? "–") + ": " + $0.text }
    }

    @Test func `steps keep their letters, also behind a gap`() {
        let cell = "a) Find a field\nb) Find the money\nf) Send the posters out\nj) Hold the day"
        #expect(
            read(cell) == ["a: Find a field", "b: Find the money", "f: Send the posters out", "j: Hold the day"])
    }

    @Test(arguments: [
        "a) x\nb) y", "a. x\nb. y", "(a) x\n(b) y", "A) x\nB) y", "1) x\n2) y", "1. x\n2. y", "i) x\nii) y",
    ])
    func `letters, numbers and Roman numbers mark steps, with any bracket`(cell: String) {
        let pieces = StepSplitter(cell).pieces
        #expect(pieces.map(\.text) == ["x", "y"])
        #expect(pieces.allSatisfy { $0.letter != nil })
    }

    @Test func `bullets and inner numbers stay in their step`() {
        #expect(
            read("a) Ask about:\n- lunch\n• transport\nb) Say which checks:\ni) criminal records\nii) health\nc) Begin")
                == [
                    "a: Ask about:\n- lunch\n• transport", "b: Say which checks:\ni) criminal records\nii) health",
                    "c: Begin",
                ])
    }

    @Test func `i after h is a letter`() {
        #expect(read("g) One\nh) Two\ni) Three\nj) Four").map { $0.prefix(1) } == ["g", "h", "i", "j"])
    }

    @Test func `a paragraph without a letter behind lettered ones is a step without a letter`() {
        #expect(read("a) One\nb) Two\nSee how it could grow") == ["a: One", "b: Two", "–: See how it could grow"])
    }

    @Test func `a line that goes on in small letters belongs to the one above`() {
        #expect(read("a) Find out what\nhas been done\nb) Two") == ["a: Find out what\nhas been done", "b: Two"])
    }

    @Test func `steps that follow each other in one line are parted`() {
        #expect(
            read("a) Find a field b) Find the money c) Hold it") == [
                "a: Find a field", "b: Find the money", "c: Hold it",
            ])
        #expect(read("a) See step (c) in the plan b) Two").count == 2)
    }

    @Test func `one text is one step without a letter, and several paragraphs are unsure`() {
        #expect(read("Hold two more events") == ["–: Hold two more events"])
        #expect(!StepSplitter("Hold two more events").isUnsure)
        let several = StepSplitter("Meet the providers.\nReport to the panel.")
        #expect(several.pieces.count == 2 && several.isUnsure)
        #expect(StepSplitter.whole("Meet the providers.\nReport to the panel.").count == 1)
        #expect(read(" \n ") == [])
    }

    @Test func `words that only look like marks are none`() {
        #expect(read("e.g. passes for families") == ["–: e.g. passes for families"])
        #expect(read("2 further events") == ["–: 2 further events"])
        #expect(read("No. 10 is booked") == ["–: No. 10 is booked"])
    }

    @Test(arguments: [
        "a) One\nb) Two\nThree", "1. a\n1) b\n - c", "(a) x (b) y (d) z", "i) one\n\n\nii) two iii) three",
        "•\n•• x\na)\nb)",
        "a) b) c)", "– start\na) 5–11s\n(11+)", "f) x\nj) y\na) again\n\u{F0B7} z", "iv) x v) y\nix) z",
    ])
    func `nothing is lost: the pieces are the cell again but for spaces`(cell: String) {
        let pieces = StepSplitter(cell).pieces
        let again = pieces.map { ($0.mark?.written ?? "") + $0.text }.joined()
        #expect(again.filter { !$0.isWhitespace } == cell.filter { !$0.isWhitespace })
    }

    @Test func `nothing is lost of two thousand cells made by chance`() {
        var chance = Dice(seed: 903)
        let parts = [
            "a) ", "b)", "(c) ", "d. ", "i) ", "ii) ", "4) ", "- ", "• ", "\n", "\n\n", " ", "Find", "out what", ": ",
            "–", "é", "7",
        ]
        for _ in 0..<2_000 {
            let cell = (0..<Int.random(in: 0...14, using: &chance)).map { _ in
                parts[Int.random(in: 0..<parts.count, using: &chance)]
            }.joined()
            let again = StepSplitter(cell).pieces.map { ($0.mark?.written ?? "") + $0.text }.joined()
            #expect(again.filter { !$0.isWhitespace } == cell.filter { !$0.isWhitespace }, "\(cell.debugDescription)")
        }
    }
}

/// The same seed gives the same numbers (SplitMix64).
private struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
