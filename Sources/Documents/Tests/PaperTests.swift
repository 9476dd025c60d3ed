import Basics
import Foundation
import Testing

@testable import Documents

/// Papers as somebody else's reader finds them.
@Suite(.enabled(if: Readers.python != nil, "script/test installs typst and python-docx in .tools/documents"))
struct PaperTests {
    static func paper(_ language: Language, rows: Int = 90) -> Paper {
        let svg =
            "<svg viewBox=\"0 0 80 20\"><rect width=\"60\" height=\"9\" fill=\"#0b5357\"/><text y=\"18\">tŷ</text></svg>"
        let body: [Paper.Block] = [
            .heading(level: 2, text: "What we promise"),
            .paragraph(
                "188 of 209 ", .bold("saw a dentist"), .footnote(", as counted", "On 31 March."),
                .link(" here", "https://example.org/a")),
            .paragraph(.link("not this", "javascript:alert(1)")),
            .bullets(["One", "#panic(\"no\") $x$ *a* @b"]),
            .list(items: [["First"], ["Then"]], isNumbered: true),
            .quote(text: "I want one person who stays.", source: "Young person, 15"),
            .heading(level: 3, text: "How we know"),
            .chart(.init(title: "Most live here", description: "60 of 80 live here.", svg: svg)),
            .note("Why part of it is not public."),
            .pageBreak,
            .heading(level: 1, text: "Y cynllun ŵ ŷ"),
            .table(
                .init(
                    caption: "What will be done", heads: ["What", "Children"],
                    rows: (1...rows).map { ["Line \($0)\nof it", "\($0)"] }
                        + [["Together", "4,095"], ["short"]].prefix(1),
                    numberColumns: [1], hasTotal: true)),
            .table(.init(heads: ["A", "B"], rows: [["short"], ["too", "long", "by one"]])),
        ]
        return Paper(
            title: "Our promise", subtitle: "A strategy", council: "Cyngor Sir Llanfair", language: language,
            date: Day(2026, 11, 20), audience: "Public", hasContents: true, body: body)
    }

    private let maker = PaperMaker(python: Readers.python)

    @Test(.enabled(if: Readers.has("pdfinfo"), "needs poppler-utils"))
    func `the PDF is tagged, titled and in its language, with alternative text and repeated heads`() async throws {
        let bytes = try await maker.pdf(Self.paper(.welsh))
        let facts = try Readers.say("/usr/bin/pdfinfo", [], about: bytes).text
        #expect(facts.contains("Tagged:          yes"))
        #expect(facts.contains("Title:           Our promise"))
        let structure = try Readers.say("/usr/bin/pdfinfo", ["-struct"], about: bytes).text
        for part in ["TOC", "H1", "H2", "TH", "TFoot", "Figure", "Note"] {
            #expect(structure.contains(part), "\(part)")
        }
        let raw = String(decoding: bytes, as: UTF8.self)
        #expect(raw.contains("/Lang (cy-GB)") || raw.contains("/Lang(cy-GB)"))
        #expect(raw.contains("pdfuaid"))
        let text = try Readers.say("/usr/bin/pdftotext", ["-raw"], about: bytes, ["-"]).text
        #expect(text.contains("Y cynllun ŵ ŷ"))
        #expect(text.contains("“I want one person who stays.”"))
        #expect(text.contains("20 Tachwedd 2026 · Public"))
        #expect(text.contains("Cynnwys"))
        #expect(text.contains("#panic(\"no\") $x$ *a* @b"))
        #expect(!raw.contains("javascript:"))
        let pages = text.split(separator: "\u{0C}").filter { $0.contains("Line ") }
        #expect(pages.count >= 3)
        for page in pages { #expect(page.contains("What") && page.contains("Children")) }
        let count = try #require(facts.firstMatch(of: /Pages:\s+(\d+)/)?.1)
        #expect(text.contains("1 o \(count)") && text.contains("\(count) o \(count)"))
    }

    @Test(.enabled(if: Readers.has("qpdf"), "needs qpdf"))
    func `the PDF is sound, and evidence would take it`() async throws {
        let bytes = try await maker.pdf(Self.paper(.english))
        let (status, text) = try Readers.say("/usr/bin/qpdf", ["--check"], about: bytes)
        #expect(status == 0, "\(text)")
        #expect(EvidenceFile.check(bytes, name: "paper.pdf") == .fine(.pdf))
        #expect(try await maker.pdf(Self.paper(.english)) == bytes)
    }

    @Test func `the Word file has real styles, levels, language, repeated heads and alternative text`() async throws {
        let script = """
            import sys, docx
            from docx.oxml.ns import qn
            d = docx.Document(sys.argv[1])
            print([(p.style.name, p.text) for p in d.paragraphs if p.style.name[:7] in ("Title", "Heading", "Quote", "List Bu", "List Nu")])
            print(d.core_properties.title, d.core_properties.language, d.styles.element.find(".//" + qn("w:lang")).get(qn("w:val")))
            t = d.tables[0]
            print(len(t.rows), t.style.name, t.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None, t.rows[1].cells[0].text.split())
            print([x.get("descr") for x in d.element.iter(qn("wp:docPr"))], len(list(d.element.iter(qn("w:footnoteReference")))))
            print([r.target_ref for r in d.part.rels.values() if r.is_external], d.tables[1].rows[1].cells[1].text == "")
            """
        let bytes = try await maker.word(Self.paper(.welsh))
        let (status, text) = try Readers.say(try #require(Readers.python), ["-c", script], about: bytes)
        #expect(status == 0, "\(text)")
        #expect(
            text == """
                [('Title', 'Our promise'), ('Heading 1', 'What we promise'), ('List Bullet', 'One'), ('List Bullet', '#panic("no") $x$ *a* @b'), ('List Number', 'First'), ('List Number', 'Then'), ('Quote', '“I want one person who stays.”'), ('Heading 2', 'How we know'), ('Heading 1', 'Y cynllun ŵ ŷ')]
                Our promise cy-GB cy-GB
                92 Table Grid True ['Line', '1', 'of', 'it']
                ['60 of 80 live here.'] 1
                ['https://example.org/a'] True

                """)
        #expect(EvidenceFile.check(bytes, name: "paper.docx") == .fine(.docx))
        let tables = try TableFile.read(bytes, name: "paper.docx")
        #expect(tables.map(\.name) == ["Y cynllun ŵ ŷ", "Y cynllun ŵ ŷ"])
        #expect(tables[0].rows[90] == ["Line 90\nof it", "90"])
    }

    @Test func `papers are said to be ready, and many at once are all made`() async throws {
        #expect(await maker.availability() == .ready)
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<8 {
                group.addTask { try await maker.pdf(Paper(title: "A", council: "B", language: .english)).count }
            }
            for try await size in group { #expect(size > 1000) }
        }
    }

    @Test func `a fault in the program is a fault, and says so for the log`() async throws {
        var broken = Self.paper(.english, rows: 1)
        let drawing = "<svg viewBox=\"0 0 8 8\"><text></svg>"
        broken.body = [.chart(.init(title: "T", description: "words", svg: drawing))]
        await #expect(throws: PaperFault.self) { try await maker.pdf(broken) }
    }
}

@Suite struct PaperRefusalTests {
    private func sentence(_ maker: PaperMaker, _ paper: Paper = PaperTests.paper(.english, rows: 1)) async -> String {
        do {
            _ = try await maker.pdf(paper)
            return "made"
        } catch {
            return "\(error)"
        }
    }

    @Test func `without Python it is said what to install and what works meanwhile`() async {
        for python in [nil, "/nowhere/python"] {
            let said = await sentence(PaperMaker(python: python))
            #expect(said.contains("pip install typst==0.15.0 python-docx==1.2.0"))
            #expect(said.contains("its CSV work as before"))
        }
        let missing = await PaperMaker(python: nil).availability()
        #expect(missing == .missing(DocumentsPaperWords.notInstalled))
    }

    @Test(.enabled(if: Readers.has("python3"), "needs a Python of the system without typst"))
    func `a Python without the packages is the same as none`() async {
        let said = await sentence(PaperMaker(python: "/usr/bin/python3"))
        #expect(said.contains("pip install") || said == "made")
    }

    @Test func `a chart without words, and one that would fetch something, are refused before anything is started`()
        async
    {
        let maker = PaperMaker(python: "/bin/cat")
        var paper = Paper(title: "T", council: "C", language: .english)
        paper.body = [.chart(.init(title: "Bars", description: " ", svg: "<svg></svg>"))]
        #expect(await sentence(maker, paper).contains("no description in words"))
        for reaching in ["<image href=\"file:///etc/passwd\"/>", "<script>", "<!DOCTYPE svg>", "<foreignObject/>"] {
            paper.body = [.chart(.init(title: "Bars", description: "words", svg: "<svg>\(reaching)</svg>"))]
            #expect(await sentence(maker, paper).contains("not a plain drawing"), "\(reaching)")
        }
    }

    @Test func `of a page's chart the wide picture is taken, fit to stand alone`() throws {
        let page = "<figure><svg class=\"chart-narrow\"><g/></svg><svg class=\"chart-wide\"><rect/></svg></figure>"
        let drawing = try #require(Drawing.alone(in: page))
        #expect(drawing.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
        #expect(drawing.hasSuffix("class=\"chart-wide\"><rect/></svg>"))
        #expect(Drawing.alone(in: "no picture") == nil)
    }

    @Test func `heading levels are closed up, rows made as long as their heads, control characters left out`() throws {
        let ready = try PaperReady.made(PaperTests.paper(.english, rows: 2))
        let levels = ready.body.compactMap { if case .heading(let level, _) = $0 { level } else { Int?.none } }
        #expect(levels == [1, 2, 1])
        let tables = ready.body.compactMap { if case .table(let table) = $0 { table } else { Paper.Table?.none } }
        #expect(tables[1].rows == [["short", ""], ["too", "long"]])
        #expect(tables[0].widths.reduce(0, +) <= 100.001)
        let bell = try PaperReady.made(Paper(title: "A\u{7}\r\nB", council: "", language: .english))
        #expect(bell.title == "A\nB")
    }
}

@Suite struct ChildProcessTests {
    private func run(
        _ program: String, _ arguments: [String], _ input: [UInt8] = [], largest: Int = 1 << 24, seconds: Int = 60,
        until stop: StopSign = StopSign()
    ) -> ChildProcess.Outcome {
        ChildProcess(program: program, arguments: arguments, environment: ["A=1"])
            .run(input, largest: largest, seconds: seconds, until: stop)
    }

    @Test func `megabytes go in and come out again`() {
        let input = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        guard case .ended(0, let output, "") = run("/bin/cat", [], input) else {
            Issue.record("it did not end")
            return
        }
        #expect(output == input)
    }

    @Test func `a program that reads nothing and ends badly is told by its status and its words`() {
        let input = [UInt8](repeating: 65, count: 3_000_000)
        guard case .ended(7, _, "sorry\n") = run("/bin/sh", ["-c", "echo sorry >&2; exit 7"], input) else {
            Issue.record("not as it ended")
            return
        }
        guard case .notStarted = run("/nowhere", []) else {
            Issue.record("started")
            return
        }
    }

    @Test func `a program that takes too long, says too much or is no longer wanted is ended with its children`() throws
    {
        let mark = "\(getpid())\(Int.random(in: 1000...9999))"
        let sleeper = "sleep 1\(mark) & sleep 1\(mark)"
        guard case .tookTooLong = run("/bin/sh", ["-c", sleeper], seconds: 1) else {
            Issue.record("not stopped")
            return
        }
        guard case .tookTooLong = run("/bin/sh", ["-c", "exec >&- 2>&-; sleep 1\(mark)"], seconds: 1) else {
            Issue.record("not stopped")
            return
        }
        guard case .tooLarge = run("/bin/sh", ["-c", "yes"], largest: 100_000) else {
            Issue.record("not stopped")
            return
        }
        let stop = StopSign()
        stop.raise()
        guard case .stopped = run("/bin/sh", ["-c", sleeper], until: stop) else {
            Issue.record("not stopped")
            return
        }
        // Children of what was ended are gone a moment after it; with any left, this never ends.
        while try sleepers(mark) { usleep(10_000) }
    }

    private func sleepers(_ mark: String) throws -> Bool {
        try FileManager.default.contentsOfDirectory(atPath: "/proc").contains { name in
            guard Int(name) != nil else { return false }
            // A process that has just ended has no command line to read.
            let line = try? String(contentsOfFile: "/proc/\(name)/cmdline", encoding: .utf8)
            return line?.contains("1\(mark)") == true && line?.hasPrefix("sleep") == true
        }
    }

    @Test func `the program has nothing open but its three channels and nothing of our environment`() {
        let open = open("/dev/null", O_RDONLY)
        defer { close(open) }
        guard case .ended(0, let output, _) = run("/bin/sh", ["-c", "ls -1 /proc/$$/fd; /usr/bin/env"]) else {
            Issue.record("it did not end")
            return
        }
        let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
        #expect(lines.filter { Int($0) != nil } == ["0", "1", "2"])
        #expect(lines.contains("A=1") && !lines.contains { $0.hasPrefix("HOME=") })
    }

    @Test func `nothing stays open on our side`() throws {
        let stop = StopSign()
        stop.raise()
        for _ in 0..<2000 { _ = run("/nowhere", []) }
        guard case .ended = run("/bin/true", []) else {
            Issue.record("no more files could be opened")
            return
        }
    }

    @Test func `waiting for a turn ends when it is no longer wanted, and too many are sent away`() async throws {
        let queue = PaperQueue(atOnce: 1, waiting: 1)
        try await queue.enter()
        let waiting = Task { try await queue.enter() }
        while await queue.isFull == false { await Task.yield() }
        await #expect(throws: Refusal.self) { try await queue.enter() }
        waiting.cancel()
        await #expect(throws: CancellationError.self) { try await waiting.value }
        await queue.leave()
        try await queue.enter()
    }

    @Test(.enabled(if: Readers.has("sleep"), "needs sleep"))
    func `a request that is given up does not wait for its paper`() async throws {
        let maker = PaperMaker(python: "/usr/bin/yes", seconds: 600)
        let asked = Task { try await maker.pdf(Paper(title: "A", council: "B", language: .english)) }
        asked.cancel()
        await #expect(throws: (any Error).self) { try await asked.value }
    }
}
