import Access
import Basics
import Capability
import Council
import Foundation
import Proving
import Testing
import Web

@testable import Returns

private let capabilities = CapabilityList([Access.self, Council.self, Returns.self])

/// The list of returns and loading in the browser.
@Suite struct ReturnsPagesTests {
    @Test(arguments: DatabaseKind.all)
    func `an analyst loads a return in the browser and reads what was loaded`(kind: DatabaseKind) async throws {
        try await ProvingGround.lend(kind, with: capabilities) { proving in
            let made = try ManyLives.write(to: proving.folder.appendingPathComponent("made"), children: 30)
            let folder = made.folders[0].folder
            try await proving.browse { newBrowser in
                let browser = newBrowser()
                try await browser.signIn(as: .analyst)
                let empty = try await browser.open("/returns")
                #expect(empty.has("No return has been loaded yet"))
                _ = try await browser.open("/returns/load")
                let sent = try await browser.upload(
                    "/returns/load", ["to-day": "", "to-month": "", "to-year": ""],
                    files: try ["header.csv", "episodes.csv", "uasc.csv"].map {
                        ("files", $0, try Data(contentsOf: folder.appendingPathComponent($0)))
                    })
                #expect(sent.status == 303)
                let page = try await browser.open(try #require(sent.location))
                #expect(
                    page.has("What was repaired when the years were joined") && page.has("Nothing had to be repaired"))
                #expect(page.has("The return of 2025/26") && page.has("In use") && page.has("Header (SHA-256"))
                #expect(try await browser.open("/cy" + (try #require(sent.location))).has("Datganiad 2025/26"))
                #expect(try await browser.open("/returns").has("2025/26"))
            }
        }
    }

    @Test func `a wrong file loads nothing and says what to put right`() async throws {
        try await ProvingGround.lend(with: capabilities) { proving in
            try await proving.browse { newBrowser in
                let browser = newBrowser()
                try await browser.signIn(as: .analyst)
                _ = try await browser.open("/returns/load")
                let none = try await browser.upload(
                    "/returns/load", ["to-day": "31", "to-month": "4", "to-year": "2026"], files: [])
                #expect(none.status == 422)
                #expect(none.has("Choose the return’s files") && none.has("31/4/2026 is not a day"))
                #expect(none.has("value=\"2026\""))
                let wrong = try await browser.upload(
                    "/returns/load", [:], files: [("files", "../../etc/passwd", Data("SEX,DOB\n1,01/01/2010\n".utf8))])
                #expect(wrong.status == 422 && wrong.has("Nothing was loaded"))
                #expect(!wrong.has("etc/passwd"))
                #expect(try await VaultStore(records: proving.records).loads().isEmpty)
            }
        }
    }

    @Test func `files are not taken from another site, without the form's token, or from an officer`() async throws {
        try await ProvingGround.lend(with: capabilities) { proving in
            try await proving.browse { newBrowser in
                let browser = newBrowser()
                try await browser.signIn(as: .analyst)
                let tokenless = try await browser.upload(
                    "/returns/load", [:], files: [("files", "a.csv", Data("x".utf8))], token: "made-up.token")
                #expect(tokenless.status == 403)
                let officer = newBrowser()
                try await officer.signIn(as: .officer)
                #expect(try await officer.open("/returns").status == 200)
                #expect(try await officer.open("/returns/load").status == 403)
                #expect(try await officer.upload("/returns/load", [:], files: []).status == 403)
            }
        }
    }
}
