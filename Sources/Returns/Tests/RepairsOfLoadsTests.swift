import Access
import Basics
import Capability
import Council
import Foundation
import Proving
import SSDA903
import Store
import Testing
import Web

@testable import Returns

private let capabilities = CapabilityList([Access.self, Council.self, Returns.self])

/// What joining the years of a council's returns took, told with the load and child by child.
struct RepairsOfLoadsTests {
    @Test(arguments: DatabaseKind.all)
    func `what joining the years took is counted, kept with the load and audited`(kind: DatabaseKind) async throws {
        try await ProvingGround.lend(kind, with: capabilities) { proving in
            let loading = Loading(records: proving.records, authority: "", postcodes: nil)
            func load(_ year: Int, _ rows: String...) async throws -> Load {
                let folder = proving.folder.appendingPathComponent("\(UUID().uuidString)")
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try Data("\(Scratch.headerColumns)\nA,1,01/02/2012,WBRI,,,\nB,2,01/02/2012,WBRI,,,\n".utf8)
                    .write(to: folder.appendingPathComponent("h.csv"))
                try Data(([Scratch.episodeColumns] + rows).joined(separator: "\n").appending("\n").utf8)
                    .write(to: folder.appendingPathComponent("e.csv"))
                proving.clock.move(seconds: 60)
                return try await loading.load(folder, year: ReturnYear(ending: year), by: .command("one"))
            }
            let first = try await load(
                2024, "A,01/06/2023,S,C2,N1,U4,PR1,,,,,,", "B,01/06/2023,S,C2,N1,U4,PR1,,,,,,")
            let second = try await load(2025, "A,01/07/2024,P,C2,N1,U4,PR1,,,,,,")
            let vault = VaultStore(records: proving.records)
            #expect(try await vault.repairs(of: first.id).total == 0)
            let repairs = try await vault.repairs(of: second.id)
            #expect(repairs.inOrder.map(\.part.kind) == [.wentOn, .left])
            #expect(repairs.inOrder.allSatisfy { $0.part.year.ending == 2024 && $0.count == 1 })
            #expect(try await vault.histories(by: .system("test")).repairs == repairs)
            let ofA = try #require(try await vault.repairs(ofChild: "a", by: .system("test")))
            #expect(ofA.map(\.kind) == [.wentOn] && ofA[0].start.iso == "2023-06-01" && ofA[0].before == nil)
            #expect(ofA[0].after?.iso == "2024-07-01")
            #expect(try await vault.repairs(ofChild: "B", by: .system("test"))?.map(\.kind) == [.left])
            #expect(try await vault.repairs(ofChild: "C", by: .system("test")) == nil)
            let audit = try await AuditStore(records: proving.records).entries().map(\.detail).joined()
            #expect(audit.contains("went-on 1, left 1"))
            try await proving.browse { newBrowser in
                let browser = newBrowser()
                try await browser.signIn(as: .officer)
                for page in ["/returns", "/returns/\(second.id)"] {
                    #expect(try await browser.open(page).has("Open in an older return and not in the next"))
                    #expect(
                        try await browser.open("/cy" + page).has("Ar agor mewn datganiad hŷn ac nid yn yr un nesaf"))
                }
                #expect(try await browser.open("/returns/\(first.id)").has("Nothing had to be repaired"))
            }
            // The corrected year needs one repair less; what the earlier load took is still told.
            let third = try await load(
                2024, "A,01/06/2023,S,C2,N1,U4,PR1,,,,,,", "B,01/06/2023,S,C2,N1,U4,PR1,01/01/2024,E4A,,,,")
            #expect(try await vault.repairs(of: third.id).inOrder.map(\.part.kind) == [.wentOn])
            #expect(try await vault.repairs(of: second.id) == repairs)
            #expect(try await vault.load(first.id)?.isCurrent == false)
        }
    }
}
