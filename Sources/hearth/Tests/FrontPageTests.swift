import Basics
import Foundation
import Proving
import Testing
import Web

@testable import hearth

/// The first page and the way around, as each reader finds them.
struct FrontPageTests {
    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `a young person is told what was promised and is not asked the question that is for parents`(
        kind: DatabaseKind, language: Language
    ) async throws {
        try await WholeSite.visit(kind) { newBrowser in
            let start = language == .welsh ? "/cy" : ""
            let young = newBrowser()
            try await young.signIn(as: .youngPerson)
            for path in [start.isEmpty ? "/" : start, start + "/promise", start + "/everything"] {
                #expect(try await !young.open(path).says(FrameWords.testQuestion, in: language), "\(path)")
            }
            let first = try await young.open(start.isEmpty ? "/" : start)
            #expect(first.says(FrameWords.toYoungPeople, in: language))
            let carer = newBrowser()
            try await carer.signIn(as: .carer)
            for path in [start.isEmpty ? "/" : start, start + "/promise"] {
                #expect(try await carer.open(path).says(FrameWords.testQuestion, in: language), "\(path)")
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `where the council has its own word for what the navigation leads to, that word stands there`(
        kind: DatabaseKind
    ) async throws {
        var face = WholeSite.face
        face.names = ["promise": Bilingual("Pledge", cy: "Adduned")]
        try await WholeSite.visit(kind, face: face) { newBrowser in
            let carer = newBrowser()
            try await carer.signIn(as: .carer)
            let navigation = /<a href="(?:\/cy)?\/promise"[^>]*>([^<]*)<\/a>/
            for (path, word) in [
                ("/", "Pledge"), ("/cy", "Adduned"), ("/everything", "Pledge"), ("/cy/everything", "Adduned"),
            ] {
                let shown = try await carer.open(path).text.matches(of: navigation).map { String($0.1) }
                #expect(!shown.isEmpty && shown.allSatisfy { $0 == word }, "\(path): \(shown)")
            }
        }
    }

    /// To anybody else it would seem that nothing does.
    @Test(arguments: DatabaseKind.all)
    func `whoever is told what hangs loose may see every kind of thing that can`(kind: DatabaseKind) async throws {
        try await ProvingGround.lend(kind, with: capabilities) { ground in
            let loose = try #require(capabilities.permissions.first { $0.id == "see-loose-ends" })
            let needy = ground.ground.things.kinds.filter { !$0.needs.isEmpty }
            #expect(needy.map(\.name) == ["commitment", "priority", "activity"])
            for each in needy { #expect(loose.holders.isSubset(of: each.seeing.holders), "\(each.name)") }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `whoever checks the return is told what the last check found, and nobody else is`(kind: DatabaseKind)
        async throws
    {
        try await WholeSite.visit(kind) { newBrowser in
            let analyst = newBrowser()
            try await analyst.signIn(as: .analyst)
            #expect(try await analyst.open("/").has("It has not been checked here yet."))
            _ = try await analyst.open("/returns/check")
            let header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nC1,M,01/06/2014,WBRI,A123456789012,,\n"
            let sent = try await analyst.upload(
                "/returns/check", ["year": "2026"], files: [("files", "a.csv", Data(header.utf8))])
            #expect(sent.status == 303)
            #expect(try await analyst.open("/").has("The check of 2025/26 on 20 November 2026 found "))
            let officer = newBrowser()
            try await officer.signIn(as: .officer)
            #expect(try await !officer.open("/").has("Is the return right?"))
        }
    }
}
