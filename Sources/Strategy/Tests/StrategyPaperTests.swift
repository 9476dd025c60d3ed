import Basics
import Capability
import Documents
import Proving
import Testing

@testable import Strategy

/// A strategy on paper.
struct StrategyPaperTests {
    private func paper(_ language: Language) -> Paper {
        StrategyPaper(
            document: Hall.document,
            agreements: Agreement.read(
                Hall.document,
                of: .init(
                    id: .make(at: Instant(milliseconds: 0)), key: Hall.key, status: .draft, document: Hall.document,
                    version: 3),
                at: Instant(milliseconds: 0)),
            status: .draft, version: 3, council: Bilingual("Anytown", cy: "Unrhywdref"), language: language,
            today: Hall.day("2026-11-20")
        ).paper
    }

    @Test func `a draft says that it is one, and which`() {
        #expect(paper(.english).audience == "Draft, version 3" && paper(.welsh).audience == "Drafft, fersiwn 3")
    }

    @Test func `every piece of the text is on the paper, in either language`() {
        for language in Language.allCases {
            let paper = paper(language)
            let all = String(describing: paper.body) + paper.title
            let words = Hall.document.blocks.filter { $0.part != "about" }.map { $0.words[language] }
            for piece in words.flatMap({ $0.split(separator: "\n") }) {
                #expect(all.contains(piece), "\(piece)")
            }
            #expect(all.contains("Cabinet"))
        }
    }

    @Test(.enabled(if: Companion.find(".tools/documents/bin/python3") != nil, "script/test installs the papers’ tools"))
    func `it is a PDF and a Word file that open`() async throws {
        let maker = PaperMaker(python: Companion.find(".tools/documents/bin/python3")?.path)
        let pdf = try await maker.pdf(paper(.english))
        #expect(pdf.prefix(5) == Array("%PDF-".utf8)[...])
        let word = try await maker.word(paper(.welsh))
        #expect(EvidenceFile.check(word, name: "strategy.docx") == .fine(.docx))
    }
}
