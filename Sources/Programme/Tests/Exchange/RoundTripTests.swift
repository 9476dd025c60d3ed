import Basics
import Capability
import Documents
import Foundation
import Leads
import Proving
import Store
import Testing
import Thread

@testable import Programme

/// What goes out comes in again.
struct RoundTripTests {
    /// Everything that a table carries, in both languages, with awkward words.
    private static var rich: ProgrammeFile {
        var pass = FiledActivity(key: "leisure-pass", title: Wording("Leisure pass, “for all”", cy: "Tocyn hamdden"))
        pass.priority = "participation-leisure"
        pass.group = Wording("Leisure", cy: "Hamdden")
        pass.outcomes = [
            Wording("children are fit", cy: "plant yn iach"), Wording("swimming is free"),
            Wording("", cy: "Dim ond yn Gymraeg"),
        ]
        pass.outputs = [Wording("Passes in hand", cy: "Tocynnau yn y llaw")]
        pass.measures = [Wording("=Passes used")]
        pass.voice = [Wording("Do you use it?", cy: "Ydych chi’n ei ddefnyddio?")]
        pass.lead = "head"
        pass.deputy = "nurse"
        pass.partners = [Wording("The trust", cy: "Yr ymddiriedolaeth"), Wording("Carers", cy: "Gofalwyr")]
        pass.starts = day("2026-02-01")
        pass.due = day("2026-12-31")
        pass.pounds = 5000
        pass.budgetSource = Wording("Leisure budget", cy: "Cyllideb hamdden")
        pass.state = .delayed
        pass.stateOn = day("2026-10-01")
        pass.because = Wording("The printer closed", cy: "Caeodd yr argraffydd")
        pass.updates = [
            FiledUpdate(
                on: day("2026-10-01"), state: .delayed, text: Wording("The cards are late", cy: "Mae’r cardiau’n hwyr"))
        ]
        pass.steps = Self.steps
        var plain = FiledActivity(key: "tours", title: Wording("Tours of the castle"))
        plain.whyNone = Wording("It is a beginning", cy: "Dechrau yw hyn")
        return ProgrammeFile(title: Wording("Programme"), activities: [pass, plain])
    }

    private static var steps: [FiledStep] {
        var first = FiledStep(letter: "a", text: Wording("Agree passes\n- swimming\n- gym", cy: "Cytuno tocynnau"))
        first.lead = "nurse"
        first.due = day("2026-03-01")
        first.state = .completed
        first.stateOn = day("2026-03-02")
        first.gate = .management
        first.updates = [FiledUpdate(on: day("2026-03-02"), state: .completed, text: Wording("Agreed"))]
        let gap = FiledStep(letter: "j", text: Wording("- Send them out"))
        return [first, gap, FiledStep(text: Wording("See who uses them"))]
    }

    private static let priorities: [(key: String, title: Wording)] = [
        ("participation-leisure", Wording("Taking part and leisure", cy: "Cymryd rhan a hamdden"))
    ]
    private static let leads = [Hall.head, Hall.nurse, Hall.gone]

    @Test(arguments: Language.allCases, ["csv", "xlsx"])
    func `a programme written as a table gives itself back`(language: Language, kind: String) throws {
        let table = ProgrammeTable(Self.rich, leads: Self.leads, priorities: Self.priorities, language: language)
        let bytes = kind == "csv" ? Array(table.csv.utf8) : table.xlsx()
        let context = ImportContext(leads: Self.leads, priorities: Self.priorities, asAt: Hall.today)
        let draft = try Paperwork.draft(bytes, name: "programme.\(kind)", context: context)
        #expect(draft.file.activities == Self.rich.activities)
        #expect(draft.notices.map(\.sentence.english) == [])
    }

    @Test func `a programme written as a paper gives back what the paper says`() async throws {
        let maker = PaperMaker(python: Companion.find(".tools/documents/bin/python3")?.path)
        guard await maker.availability() == .ready else { return }
        let paper = ProgrammePaper(
            Self.rich, leads: Self.leads, priorities: Self.priorities, council: Bilingual("Anytown", cy: "Unrhywle"),
            on: Hall.today, language: .english)
        let bytes = try await maker.word(paper.paper)
        let context = ImportContext(leads: Self.leads, priorities: Self.priorities, asAt: day("2026-10-01"))
        let draft = try Paperwork.draft(bytes, name: "programme.docx", context: context)
        let pass = try #require(draft.activity("Leisure pass, “for all”"))
        #expect(pass.priority == "participation-leisure" && pass.group == Wording("Leisure"))
        #expect(pass.outcomes?.count == 3)
        #expect(pass.steps?.map(\.letter) == ["a", "j", nil])
        #expect(pass.lead == "head" && pass.due == day("2026-12-31") && pass.state == .delayed)
        #expect(pass.updates?.first?.text == Wording("The cards are late"))
        #expect(draft.activity("Tours of the castle")?.priority == nil)
    }

    @Test(arguments: DatabaseKind.all)
    func `a programme loaded from JSON is written as the same bytes`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            var file = Self.rich
            file.from = day("2026-01-01")
            file.activities[0].seeAlso = ["activity:castle-tours"]
            file.activities[0].named = [FiledWords(kind: "measure", words: Wording("Passes used"))]
            file.activities[0].links = [FiledLink(meaning: "serves", to: "priority:safe-home")]
            file.activities[0].evidence = [
                FiledEvidence(on: day("2026-11-01"), words: Wording("A photo"), link: "https://council.example/photo")
            ]
            file.activities[0].updates?.append(
                FiledUpdate(on: day("2026-10-01"), by: "head", text: Wording("Said on the same day, later")))
            file.activities[1].key = "castle-tours"
            let exchange = hall.programme.exchange
            try await exchange.load(file, by: .system("test"))
            var written = try #require(try await exchange.file())
            #expect(written.leads?.keys.sorted() == ["head", "nurse"] && written.priorities?.count == 1)
            // What the keys stand for is told to others and not read here.
            (written.leads, written.priorities) = (nil, nil)
            #expect(
                String(decoding: try written.json(), as: UTF8.self) == String(decoding: try file.json(), as: UTF8.self))
            #expect(try await hall.store.programmes().count == 2)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a file that names what is not here is refused whole, with a sentence for each`(kind: DatabaseKind)
        async throws
    {
        try await Hall.visit(kind) { hall in
            var file = Self.rich
            file.activities[0].lead = "nobody"
            file.activities[1].keeps = ["commitment:unheard-of"]
            file.activities[1].key = "castle-tours"
            let wrong = file
            let refusal = await #expect(throws: Refusal.self) {
                try await hall.programme.exchange.load(wrong, by: .system("test"))
            }
            #expect(refusal?.problems.count == 2)
            let (programmes, activities) = (try await hall.store.programmes(), try await hall.store.activities())
            #expect(programmes.count == 1 && activities.count == 2)
        }
    }

    @Test func `a misspelt field, another format and a key that stands twice are refused by name`() throws {
        func refusal(_ text: String) -> String? {
            do {
                _ = try ProgrammeFile.read(Data(text.utf8), name: "plan.json")
                return nil
            } catch { return (error as? Refusal)?.description }
        }
        let head = #"{"format": "hearth-programme-1", "title": {"en": "P"}, "activities": "#
        #expect(refusal(head + #"[{"key": "a", "title": {"en": "A"}, "outcome": []}]}"#) == nil)
        #expect(
            refusal(head + #"[{"key": "a", "title": {"en": "A"}, "outcome": [{"en": "x"}]}]}"#)?.contains(
                "activities[1].outcome") == true)
        #expect(
            refusal(head + #"[{"key": "a", "title": {"en": "A"}}, {"key": "a", "title": {"en": "B"}}]}"#)?.contains(
                "“a”") == true)
        #expect(refusal(#"{"format": "other-2", "title": {"en": "P"}, "activities": []}"#)?.contains("other-2") == true)
        #expect(refusal("[1, 2") != nil && refusal("") != nil)
    }

    @Test func `another council's file taken as a plan alone says nothing of how things stood there`() {
        let fresh = Self.rich.fresh
        let pass = fresh.activities[0]
        #expect(
            pass.state == nil && pass.updates == nil && pass.due == nil && pass.pounds == nil && pass.because == nil)
        #expect(pass.steps?.allSatisfy { $0.state == nil && $0.updates == nil && $0.due == nil } == true)
        #expect(pass.outcomes == Self.rich.activities[0].outcomes)
        #expect(pass.steps?.map(\.letter) == ["a", "j", nil])
    }

    @Test(arguments: DatabaseKind.all)
    func `the demonstration's programme is loaded whole: 46 activities with their words on the day they have`(
        kind: DatabaseKind
    ) async throws {
        try await Hall.visit(kind) { hall in
            let data = try Data(contentsOf: Self.county)
            var file = try ProgrammeFile.read(data, name: "programme.json")
            for index in file.activities.indices { file.activities[index].keeps = nil }
            try await hall.programme.exchange.load(file, by: .system("test"))
            let sheet = try #require(try await hall.store.sheet())
            #expect(sheet.entries.count == 46)
            #expect(sheet.entries.count { $0.lastWord == nil } == 36)
            #expect(sheet.entries.allSatisfy { $0.activity.work.state == nil && $0.activity.priority != nil })
            #expect(sheet.entries.compactMap(\.lastWord?.on).max() ?? Hall.today <= day("2010-03-31"))
        }
    }

    private static var county: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Councils/denbighshire/programme.json")
    }
}
