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

/// Loading on both databases: a return is in the vault whole, or not at all.
@Suite struct LoadingTests {
    private func withLoading(
        _ kind: DatabaseKind,
        _ body: @escaping (ProvingGround, Made, @escaping @Sendable (PostcodeIndex?) -> Loading) async throws -> Void
    ) async throws {
        try await ProvingGround.lend(kind, with: capabilities) { proving in
            let made = try ManyLives.write(to: proving.folder.appendingPathComponent("made"), children: 60)
            try await body(proving, made) { @Sendable index in
                Loading(records: proving.records, authority: DenbighshireLives.authority, postcodes: index)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a loaded return is in the vault, with who, when, files and counts`(kind: DatabaseKind) async throws {
        try await withLoading(kind) { proving, made, loading in
            let load = try await loading(nil).load(made.folders[0].folder, by: .command("analyst"))
            #expect(load.year.ending == 2026)
            #expect(load.loadedBy == "command:analyst")
            #expect(load.files.contains("Header ") && load.files.contains("Episodes ") && !load.files.contains(".csv"))
            #expect(load.notices.contains(ReturnsWords.noPostcodes))
            let opened = try await VaultStore(records: proving.records).histories(by: .system("test"))
            #expect(opened.children.count == load.counts.children)
            #expect(opened.generation == 1)
            let acts = try await AuditStore(records: proving.records).entries().map(\.act)
            #expect(acts == ["return.loaded", "vault.opened"])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `nothing that finds a child is in the database file`(kind: DatabaseKind) async throws {
        try await withLoading(kind) { proving, made, loading in
            _ = try await loading(nil).load(made.folders[0].folder, by: .command("analyst"))
            let header = try String(
                contentsOf: made.folders[0].folder.appendingPathComponent("header.csv"), encoding: .utf8)
            let ids = Set(header.split(separator: "\n").dropFirst().map { String($0.split(separator: ",")[0]) })
            let held = try await proving.records.read { connection in
                try connection.rows("SELECT child, sealed FROM vault_child") {
                    (try $0.bytes("child"), try $0.bytes("sealed"))
                }
            }
            #expect(!held.isEmpty)
            for (child, sealed) in held {
                #expect(child.count == 16)
                let text = String(decoding: sealed, as: UTF8.self)
                #expect(!ids.contains { text.contains($0) })
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a corrected return replaces the year whole and the old summary stays`(kind: DatabaseKind) async throws {
        try await withLoading(kind) { proving, made, loading in
            let first = try await loading(nil).load(made.folders[0].folder, by: .command("one"))
            proving.clock.move(seconds: 60)
            let other = try ManyLives.write(to: proving.folder.appendingPathComponent("other"), children: 20, seed: 7)
            let second = try await loading(nil).load(other.folders[0].folder, by: .command("two"))
            let vault = VaultStore(records: proving.records)
            let loads = try await vault.loads()
            #expect(loads.map(\.id) == [second.id, first.id])
            #expect(loads.map(\.isCurrent) == [true, false])
            #expect(try await vault.histories(by: .system("test")).children.count == second.counts.children)
            #expect(try await vault.inspect().problems.isEmpty)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a whole return is loaded with everything in its twelve files, and joins the year before`(
        kind: DatabaseKind
    ) async throws {
        try await ProvingGround.lend(kind, with: capabilities) { proving in
            let made = try WholeReturn.write(
                to: proving.folder.appendingPathComponent("whole"), children: 150, yearEnding: 2026)
            let index = proving.folder.appendingPathComponent("postcodes.index")
            _ = try PostcodeIndexWriter.write(from: made.postcodes, to: index)
            let loading = Loading(
                records: proving.records, authority: WholeReturn.authority,
                postcodes: try PostcodeIndex(opening: index))
            for one in made.folders {
                let load = try await loading.load(
                    one.folder, year: ReturnYear(ending: one.yearEnding), by: .command("one"))
                #expect(load.tables.isSuperset(of: [.reviews, .oc2, .oc3, .missing, .swEpisodes]))
                #expect(load.counts.unknownLocations == 0)
            }
            let vault = try await VaultStore(records: proving.records).histories(by: .system("test"))
            let children = vault.children
            #expect(children.contains { $0.episodes.isEmpty && !$0.leaving.isEmpty })
            #expect(children.contains { $0.reviews.count > 2 } && children.contains { $0.health.count == 2 })
            #expect(children.contains { !$0.absences.isEmpty } && children.contains { $0.workers.count > 1 })
            #expect(children.contains { !$0.decisions.isEmpty } && children.contains { !$0.permanence.isEmpty })
            #expect(vault.has(.oc3, in: ReturnYear(ending: 2026)) && !vault.has(.doLo, in: ReturnYear(ending: 2026)))
            #expect(vault.repairsOfChildren.count == children.count)
            // Two years told by the same lives join as they are.
            #expect(vault.repairs.total == 0, "\(vault.repairs.counts)")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `two loads at once leave one whole return`(kind: DatabaseKind) async throws {
        try await withLoading(kind) { proving, made, loading in
            let folder = made.folders[0].folder
            async let one = loading(nil).load(folder, by: .command("one"))
            async let two = loading(nil).load(folder, by: .command("two"))
            let both = try await [one, two]
            let vault = VaultStore(records: proving.records)
            #expect(try await vault.loads().count { $0.isCurrent } == 1)
            #expect(try await vault.histories(by: .system("test")).children.count == both[0].counts.children)
            #expect(try await AuditStore(records: proving.records).firstBreak().brokenAt == nil)
        }
    }

    @Test func `a return with one bad date is refused and the old picture stays`() async throws {
        try await withLoading(.sqlite) { proving, made, loading in
            let folder = made.folders[0].folder
            let good = try await loading(nil).load(folder, by: .command("one"))
            let file = folder.appendingPathComponent("episodes.csv")
            var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
            var cells = lines[3].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            cells[1] = "31/04/2025"
            lines[3] = cells.joined(separator: ",")
            try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: file)
            let refusal = await #expect(throws: Refusal.self) {
                try await loading(nil).load(folder, by: .command("one"))
            }
            #expect(refusal?.problems.count == 1)
            #expect(refusal?.description.contains("31/04/2025") == true)
            #expect(refusal?.description.contains("DECOM") == true)
            let vault = VaultStore(records: proving.records)
            #expect(try await vault.loads().map(\.id) == [good.id])
            #expect(try await vault.generation() == 1)
        }
    }

    @Test func `a return made up to a day does not hold a later one`() async throws {
        try await withLoading(.sqlite) { _, made, loading in
            let folder = made.folders[0].folder
            let refusal = await #expect(throws: Refusal.self) {
                try await loading(nil).load(folder, coveredTo: Day(iso: "2025-06-30"), by: .command("one"))
            }
            #expect(refusal?.description.contains("after 30 June 2025") == true)
            let other = await #expect(throws: Refusal.self) {
                try await loading(nil).load(
                    folder, year: ReturnYear(ending: 2020), coveredTo: Day(iso: "2025-06-30"), by: .command("one"))
            }
            #expect(other?.description.contains("is not in the year 2019/20") == true)
        }
    }

    @Test func `a return is not made up to a day that is still to come`() async throws {
        try await withLoading(.sqlite) { _, made, loading in
            let refusal = await #expect(throws: Refusal.self) {
                try await loading(nil).load(
                    made.folders[0].folder, coveredTo: Day(iso: "2031-03-31"), by: .command("one"))
            }
            #expect(refusal?.description.contains("is still to come") == true)
        }
    }

    @Test func `a return in which nobody moved does not silently take the place of the year before`() async throws {
        try await withLoading(.sqlite) { proving, _, loading in
            func write(_ name: String, _ episodes: String) throws -> URL {
                let folder = proving.folder.appendingPathComponent(name)
                try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
                try Data("CHILD,SEX,DOB,ETHNIC\nA,1,01/02/2012,WBRI\n".utf8)
                    .write(to: folder.appendingPathComponent("h.csv"))
                let heads = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST"
                try Data("\(heads)\n\(episodes)\n".utf8).write(to: folder.appendingPathComponent("e.csv"))
                return folder
            }
            let first = try write("first", "A,01/06/2023,S,C2,N1,U4,PR1,,,,,")
            let load = try await loading(nil).load(first, by: .command("one"))
            #expect(load.year.label == "2023/24")
            let refusal = await #expect(throws: Refusal.self) {
                try await loading(nil).load(first, by: .command("one"))
            }
            #expect(refusal?.description.contains("--year 2024 for 2023/24") == true)
            let next = try await loading(nil).load(first, year: ReturnYear(ending: 2025), by: .command("one"))
            #expect(next.year.label == "2024/25")
            #expect(try await VaultStore(records: proving.records).loads().count { $0.isCurrent } == 2)
        }
    }

    @Test func `the names that people give their files are not kept`() async throws {
        try await withLoading(.sqlite) { proving, made, loading in
            let folder = made.folders[0].folder
            try FileManager.default.moveItem(
                at: folder.appendingPathComponent("header.csv"), to: folder.appendingPathComponent("Kim Example 1.csv"))
            try Data("x,y\n1,2\n".utf8).write(to: folder.appendingPathComponent("Sam Sample notes.csv"))
            try Data().write(to: folder.appendingPathComponent("Kim empty.csv"))
            let load = try await loading(nil).load(folder, by: .command("one"))
            let kept = load.files + load.notices.map { $0.english + $0.welsh }.joined()
            let audit = try await AuditStore(records: proving.records).entries().map(\.detail).joined()
            #expect(!(kept + audit).contains("Kim") && !(kept + audit).contains("Sam Sample"))
            #expect(load.notices.contains { $0.english.contains("another file") && $0.welsh.contains("ffeil arall") })
        }
    }

    @Test func `with a postcode index the council must say which authority it is`() async throws {
        try await withLoading(.sqlite) { proving, made, _ in
            let index = proving.folder.appendingPathComponent("postcodes.index")
            _ = try PostcodeIndexWriter.write(from: made.postcodes, to: index)
            let loading = Loading(records: proving.records, authority: "", postcodes: try PostcodeIndex(opening: index))
            let refusal = await #expect(throws: Refusal.self) {
                try await loading.load(made.folders[0].folder, by: .command("one"))
            }
            #expect(refusal?.problems.first?.sentence == ReturnsWords.authorityNotSet)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a record that is taken out of the vault is missed`(kind: DatabaseKind) async throws {
        try await withLoading(kind) { proving, made, loading in
            let load = try await loading(nil).load(made.folders[0].folder, by: .command("one"))
            try await proving.records.keep { connection in
                let child = try #require(try connection.first("SELECT child FROM vault_child ORDER BY child LIMIT 1"))
                    .bytes("child")
                try connection.run("DELETE FROM vault_child WHERE child = \(child)")
            }
            let vault = VaultStore(records: proving.records)
            await #expect(throws: StoreFault.self) { try await vault.histories(by: .system("test")) }
            let problems = try await vault.inspect().problems
            #expect(
                problems == [
                    ReturnsWords.recordsMissing(load.year.label, load.counts.children - 1, load.counts.children)
                ])
        }
    }

    @Test func `one child's record cannot stand in for another's`() throws {
        let lock = VaultLock(keys: Keys(secret: Array(0..<32)))
        let load = Load.ID.make(at: Instant(milliseconds: 0))
        let child = ReducedChild(born: Month(2010, 1), sex: .male, ethnicity: "WBRI", unaccompanied: .no, episodes: [])
        let sealed = try lock.seal(child, hash: [1, 2, 3], load: load)
        #expect(try lock.open(sealed.sealed, hash: [1, 2, 3], load: load) == child)
        #expect(throws: StoreFault.self) { try lock.open(sealed.sealed, hash: [1, 2, 4], load: load) }
        #expect(throws: StoreFault.self) {
            try lock.open(sealed.sealed, hash: [1, 2, 3], load: .make(at: Instant(milliseconds: 1)))
        }
    }
}
