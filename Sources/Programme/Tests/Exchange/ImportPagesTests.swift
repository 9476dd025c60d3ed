import Access
import Basics
import Capability
import Documents
import Foundation
import Proving
import Store
import Testing
import Web

@testable import Programme

/// Bringing a programme in, page by page, as an officer does.
struct ImportPagesTests {
    private static func send(
        _ browser: Browser, _ bytes: [UInt8], _ name: String, to address: String = "/programme/import"
    ) async throws -> Browser.Shown {
        _ = try await browser.open(address)
        return try await browser.upload(address, [:], files: [("file", name, Data(bytes))])
    }

    @Test(arguments: DatabaseKind.all)
    func `the county's table goes in: columns, preview, choices, one act`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = hall.newBrowser()
            try await officer.signIn(as: .officer)
            let sent = try await Self.send(officer, try Paperwork.fixture("docx"), "work-programme.docx")
            let columns = try #require(sent.location)
            #expect(sent.status == 303 && columns.hasSuffix("/columns"))
            let asked = try await officer.open(columns)
            #expect(asked.status == 200 && asked.has("value=\"outcomes\" selected"))
            let address = String(columns.dropLast("/columns".count))
            let mapped = try await officer.submit(
                columns,
                [
                    "version": "1", "language": "en", "column-1": "activity", "column-2": "outcomes",
                    "column-3": "steps",
                    "column-4": "progress",
                ])
            #expect(mapped.location == address)
            let preview = try await officer.open(address)
            #expect(preview.has("46 activities and 126 steps to add"))
            #expect(preview.has("36 with no update; 10 with text only: choose a state or leave it unsaid."))
            #expect(preview.has("f is followed by j: g, h and i are missing."))
            let row = try #require(preview.text.firstMatch(of: /name="q-s1-([0-9]+)"/)).output.1
            let added = try await officer.submit(
                address,
                [
                    "version": "2", "then": "add", "target": "current", "q-s1-\(row)": "completed", "as-at-day": "31",
                    "as-at-month": "3", "as-at-year": "2010",
                ])
            #expect(added.status == 303 && added.location == address)
            let made = try await officer.open(address)
            #expect(made.has("Added: 46 activities and 126 steps") && made.has("programme.imported"))
            #expect(made.has("A sports day</a>") && made.has("f is followed by j") && !made.has("already has"))
            let sheet = try #require(try await hall.store.sheet())
            #expect(sheet.entries.count == 48 && sheet.programme.id == hall.begun.id)
            #expect(sheet.entries.count { $0.activity.work.state == .completed } == 1)
            let entry = try await AuditStore(records: hall.proving.records).entries().last
            #expect(entry?.act == "programme.imported" && entry?.detail.contains("activities=46") == true)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `sent twice, the form adds once`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = hall.newBrowser()
            try await officer.signIn(as: .officer)
            let address = try await Self.ready(hall, officer)
            let fields = ["version": "2", "then": "add", "target": "current"]
            #expect(try await officer.submit(address, fields).status == 303)
            #expect(try await officer.submit(address, fields).status == 303)
            #expect(try await hall.store.activities().count == 3)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `columns that were chosen once are remembered for files with the same heads`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = hall.newBrowser()
            try await officer.signIn(as: .officer)
            let rows = [["What", "Who"], ["Visit museums", "Head of leisure"]]
            let first = try await Self.send(officer, Paperwork.csv(rows), "a.csv")
            let columns = try #require(first.location)
            #expect(columns.hasSuffix("/columns"))
            _ = try await officer.open(columns)
            let nothing = try await officer.submit(
                columns, ["version": "1", "language": "en", "column-1": "nothing", "column-2": "lead"])
            #expect(nothing.status == 422 && nothing.says(ColumnWords.noActivity))
            let chosen = try await officer.submit(
                columns, ["version": "1", "language": "en", "column-1": "activity", "column-2": "lead"])
            let address = try #require(chosen.location)
            _ = try await officer.open(address)
            _ = try await officer.submit(address, ["version": "2", "then": "add", "target": "current"])
            let second = try await Self.send(
                officer, Paperwork.csv([["Who", "What"], ["Specialist nurse", "A health book"]]), "b.csv")
            let straight = try #require(second.location)
            #expect(!straight.hasSuffix("/columns"))
            #expect(try await officer.open(straight).has("A health book"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `what another officer chose meanwhile is shown beside what was typed, and kept`(kind: DatabaseKind)
        async throws
    {
        try await Hall.visit(kind) { hall in
            let (first, second) = (hall.newBrowser(), hall.newBrowser())
            try await first.signIn(as: .officer)
            try await second.signIn(as: .officer)
            let address = try await Self.ready(hall, first, progress: "Went well")
            _ = try await second.open(address)
            #expect(
                try await first.submit(address, ["version": "2", "then": "keep", "q-s1-2": "completed"]).status == 303)
            let late = try await second.submit(address, ["version": "2", "then": "keep", "q-s1-2": "delayed"])
            #expect(late.status == 409 && late.has("Completed") && late.says(ComponentWords.changedMeanwhile))
            let shown = try await first.open(address)
            #expect(shown.has("value=\"completed\" selected"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a draft goes on at another node and is gone after seven days`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = hall.newBrowser()
            try await officer.signIn(as: .officer)
            let address = try await Self.ready(hall, officer)
            let id = try #require(KeptImport.ID(String(address.split(separator: "/").last ?? "")))
            try await hall.proving.lendSecondNode { records in
                let kept = try await ImportStore(records: records).kept(id)
                #expect(kept?.name == "plan.csv")
            }
            hall.proving.clock.move(seconds: 7 * 86_400)
            #expect(try await hall.programme.exchange.imports.kept(id) == nil)
            try await hall.programme.exchange.imports.removeExpired()
            let left = try await hall.proving.records.read { try $0.count("SELECT count(*) FROM programme_import") }
            #expect(left == 0)
        }
    }

    @Test(arguments: Language.allCases)
    func `a file that cannot be read is refused in a sentence, and nothing is kept`(language: Language) async throws {
        try await Hall.visit { hall in
            let officer = hall.newBrowser()
            try await officer.signIn(as: .officer)
            let address = language == .welsh ? "/cy/programme/import" : "/programme/import"
            let none = try await officer.upload(address, [:], files: [], token: "x")
            #expect(none.status != 303)
            let wrong: [([UInt8], String)] = [
                ([], "empty.csv"), (Array("\n\n,,\n".utf8), "blank.csv"), (Array("MZ".utf8), "plan.exe"),
                ([0x50, 0x4B, 3, 4, 0, 0], "broken.xlsx"), (Array("{".utf8), "plan.json"),
                (Array(String(repeating: "Activity,Lead\n", count: 100_000).utf8), "large.csv"),
            ]
            for (bytes, name) in wrong {
                let answer = try await Self.send(officer, bytes, name, to: address)
                #expect(answer.status == 422, "\(name)")
                #expect(answer.has("error-summary"), "\(name)")
            }
            let many = Paperwork.csv([["Activity", "Lead"]] + Array(repeating: ["x", "y"], count: 5_000))
            let tooMany = try await Self.send(officer, many, "many.csv", to: address)
            #expect(tooMany.says(ReceivingWords.tooManyRows("many.csv", 5_001, 5_000), in: language))
            #expect(try await hall.programme.exchange.imports.open().isEmpty)
        }
    }

    @Test func `an old spreadsheet's semicolons and letters are read, and said`() async throws {
        try await Hall.visit { hall in
            let officer = hall.newBrowser()
            try await officer.signIn(as: .officer)
            // "Café visits" in Windows-1252.
            let bytes =
                Array("Activity;Lead;Due\r\nCaf".utf8) + [0xE9] + Array(" visits;Head of leisure;1/2/2027\r\n".utf8)
            let sent = try await Self.send(officer, bytes, "old.csv")
            let columns = try #require(sent.location)
            _ = try await officer.open(columns)
            let chosen = try await officer.submit(
                columns,
                ["version": "1", "language": "en", "column-1": "activity", "column-2": "lead", "column-3": "due"])
            let page = try await officer.open(try #require(chosen.location))
            #expect(page.has("Café visits") && page.has("Windows-1252"))
        }
    }

    @Test func `only those who write the programme may bring one in; all who see it may write it out`() async throws {
        try await Hall.visit { hall in
            let member = hall.newBrowser()
            try await member.signIn(as: .member)
            #expect(try await member.open("/programme/import").status == 403)
            let csv = try await member.open("/programme/export.csv")
            #expect(csv.status == 200 && csv.has("Follow every plan"))
            let json = try await member.open("/programme/export.json")
            #expect(
                json.has("hearth-programme-1") && json.header("Content-Disposition")?.contains("programme.json") == true
            )
            #expect(try await member.open("/programme/export.xlsx").status == 200)
            #expect(try await hall.newBrowser().open("/programme/export.csv").status != 200)
        }
    }

    @Test func `a file that is thrown away is gone, and the list of open files says so`() async throws {
        try await Hall.visit { hall in
            let officer = hall.newBrowser()
            try await officer.signIn(as: .officer)
            let address = try await Self.ready(hall, officer)
            #expect(try await officer.open("/programme/import").has("plan.csv"))
            #expect(try await officer.submit(address + "/remove", [:]).status == 303)
            #expect(try await officer.open(address).status == 404)
            let list = try await officer.open("/programme/import")
            #expect(!list.has("plan.csv"))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `words without a day are not dated today unasked`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = hall.newBrowser()
            try await officer.signIn(as: .officer)
            let address = try await Self.ready(hall, officer, progress: "The museum was asked")
            var fields = ["version": "2", "then": "add", "target": "current", "as-at-day": ""]
            let asked = try await officer.submit(address, fields)
            #expect(asked.status == 422 && asked.says(ImportPageWords.dayNeeded))
            #expect(try await hall.store.activities().count == 2)
            fields.merge(["version": "3", "as-at-day": "1", "as-at-month": "9", "as-at-year": "2026"]) { $1 }
            #expect(try await officer.submit(address, fields).status == 303)
            #expect(try await hall.store.updates().map(\.on) == [day("2026-09-01")])
        }
    }

    @Test func `an empty file is named and said to be empty`() async throws {
        try await Hall.visit { hall in
            let officer = hall.newBrowser()
            try await officer.signIn(as: .officer)
            let sent = try await Self.send(officer, [], "plan.xlsx")
            #expect(sent.status == 422 && sent.says(ReceivingWords.empty("plan.xlsx")))
        }
    }

    @Test func `a file that is too large is refused with the most that is taken`() async throws {
        try await Hall.visit { hall in
            let officer = hall.newBrowser()
            try await officer.signIn(as: .officer)
            let sent = try await Self.send(officer, [UInt8](repeating: 65, count: 11 << 20), "plan.csv")
            #expect(sent.status == 413 && sent.has("larger than 10 MB"))
        }
    }

    /// A file of one activity with its columns chosen, at version 2.
    private static func ready(_ hall: Hall, _ officer: Browser, progress: String = "") async throws -> String {
        let rows = [["Activity", "Action", "Progress"], ["Visit museums", "a) Ask", progress]]
        let sent = try await send(officer, Paperwork.csv(rows), "plan.csv")
        let columns = try #require(sent.location)
        _ = try await officer.open(columns)
        let chosen = try await officer.submit(
            columns,
            ["version": "1", "language": "en", "column-1": "activity", "column-2": "steps", "column-3": "progress"])
        let address = try #require(chosen.location)
        _ = try await officer.open(address)
        return address
    }
}
