import Basics
import Testing

@testable import Practice

/// Notes as people paste them: out of mail, a word processor and a spreadsheet.
struct PastedNotesTests {
    private func read(_ text: String) -> [[String]] { PastedNotes(text).notes.map { [$0.words, $0.proposer] } }

    @Test func `each line is a note, and blank lines are none`() {
        #expect(read("One\r\n\r\n  Two \n\t\n\u{2028}Three") == [["One", ""], ["Two", ""], ["Three", ""]])
        #expect(read("").isEmpty && read(" \n\t\r\n•\n---\n").isEmpty)
    }

    @Test(arguments: [
        "• Passes", "- Passes", "– Passes", "* Passes", "1. Passes", "12) Passes", "(3) Passes", "a) Passes",
        "☐ Passes", "[x] Passes", "\u{F0B7}\tPasses", "•\tPasses", "1.\tPasses", "o\tPasses", "  • 2. Passes  ",
    ])
    func `the marks of a list are no part of a note`(line: String) { #expect(read(line) == [["Passes", ""]]) }

    @Test(arguments: [
        "16 beds in one house", "1.5 million for homes", "(2027) is too late", "2027 is too late",
        "Offer a card - every Saturday",
        "A website for all", "Open at 8 (and say so) on Sundays", "(all of us)",
    ])
    func `words that only look like a mark or a service stay in the note`(line: String) {
        #expect(read(line) == [[line, ""]])
    }

    @Test func `the service stands in brackets at the end`() {
        #expect(read("Free swimming (Leisure)") == [["Free swimming", "Leisure"]])
        #expect(read("1. Free swimming ( Leisure ).") == [["Free swimming", "Leisure"]])
        #expect(read("Swim (free) (Leisure)") == [["Swim (free)", "Leisure"]])
    }

    @Test func `out of a spreadsheet the last column is the service and heads are no note`() {
        let pasted = "No.\tIdea\tService\n1\tFree swimming\tLeisure\n2\tOne card\tfor all\tLibraries\n3\tOnly words\t\n"
        #expect(
            read(pasted) == [["Free swimming", "Leisure"], ["One card – for all", "Libraries"], ["Only words", ""]])
        #expect(read("Syniad\tGwasanaeth\nNofio\tHamdden") == [["Nofio", "Hamdden"]])
    }

    @Test func `a spreadsheet's cell of several lines is one note, and marks that people wrote stay`() {
        let pasted = "\"Free\nswimming, \"\"always\"\"\"\tLeisure\n\"Listen\" is what they said\tYouth club\n"
        let notes = PastedNotes(pasted).notes
        #expect(notes.map(\.words) == ["Free swimming, \"always\"", "\"Listen\" is what they said"])
        #expect(notes.map(\.line) == [1, 3])
        #expect(read("\"Listen\"\nsaid") == [["\"Listen\"", ""], ["said", ""]])
        #expect(read("\"never closed\tLeisure\nnext") == [["\"never closed", "Leisure"], ["next", ""]])
    }

    @Test func `a thousand lines are a thousand notes, and a line that is too long is named`() {
        let thousand = (1...1000).map { "\($0). Idea \($0) (Team \($0 % 7))" }.joined(separator: "\n")
        let notes = PastedNotes(thousand).notes
        #expect(notes.count == 1000 && notes[999].words == "Idea 1000")
        #expect(notes[0].words == "Idea 1" && notes[0].proposer == "Team 1")
        let long = PastedNotes("Short\n\n" + String(repeating: "word (", count: 20_000))
        #expect(long.tooLong == [3] && long.notes.count == 2)
        #expect(NotesForm.problems(of: "Short\n" + String(repeating: "x", count: 2001)) == [WorkshopWords.tooLong(2)])
        #expect(NotesForm.problems(of: String(repeating: "x\n", count: 2001)) == [WorkshopWords.tooMany(2001)])
        #expect(NotesForm.problems(of: String(repeating: "x", count: 2000)) == [])
    }

    @Test func `a long note becomes a title cut behind a word, with all of it kept`() {
        let long = String(repeating: "passes ", count: 40).trimmed
        #expect(long.shortened(to: 140).hasSuffix("passes…") && long.shortened(to: 140).count <= 140)
        #expect("short".shortened(to: 140) == "short")
        #expect(String(repeating: "x", count: 300).shortened(to: 140).count == 140)
    }
}

extension NotesForm {
    static func problems(of text: String) -> [Bilingual] {
        NotesForm().problems(isNew: false, PastedNotes(text), known: []).map(\.sentence)
    }
}
