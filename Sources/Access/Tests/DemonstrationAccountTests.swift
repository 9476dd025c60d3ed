import Basics
import Capability
import Foundation
import Proving
import Testing
import Web

@testable import Access

/// A demonstration can be seen as each role sees it.
struct DemonstrationAccountTests {
    @Test(arguments: DatabaseKind.all)
    func `every role has an account, young people too, and its password is written down`(kind: DatabaseKind)
        async throws
    {
        try await Town.visit(kind) { town in
            let demonstration = town.ground.demonstration("denbighshire")
            try await DemonstrationAccounts(access: town.access).make(demonstration)
            let file = demonstration.folder.appendingPathComponent("sign-ins.txt")
            let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
            #expect(lines.count == Role.allCases.count)
            let young = try #require(lines.first { $0.hasPrefix("young-person@denbighshire.example") })
            let password = try #require(young.split(separator: " ").last)
            let answer = try await town.signIn(
                town.newBrowser(), "young-person@denbighshire.example", String(password))
            #expect(answer.status == 303 && answer.location == "/")
        }
    }
}
