import ArgumentParser
import Basics
import Capability
import Council
import SSDA903
import Store
import Web

/// The statutory return on looked-after children: read, checked, reduced, and kept in the vault.
package struct Returns: Capability {
    package static let name = "returns"
    package static let migrations = ReturnsSchema.migrations
    package static let permissions = [seeLoads, loadReturns, checkReturns]
    package static let commands: [any AsyncParsableCommand.Type] = [ReturnCommand.self, PostcodesCommand.self]
    package static let sealedTables = [Load.table, KeptRepairs.table, CheckRecord.table, FindingNote.table]

    package static let seeLoads = Permission("see-loads", ReturnsWords.seeLoads, [.officer, .analyst])

    package static let loadReturns = Permission("load-returns", ReturnsWords.loadReturns, [.analyst])

    package static let checkReturns = Permission("check-returns", ReturnsWords.checkReturns, [.analyst])

    private let records: Records
    private let settings: Settings
    private let vault: VaultStore
    private let kept: KeptChecks

    package init(_ ground: Ground) {
        records = ground.records
        settings = ground.settings
        vault = VaultStore(records: ground.records)
        let records = ground.records
        kept = KeptChecks { records.now }
    }

    package var navigation: [NavigationItem] {
        [NavigationItem(ReturnsWords.title, path: "/returns", allow: .holders(Self.seeLoads))]
    }

    package func addRoutes(to routes: inout Routes) {
        ReturnsPages(vault: vault).addRoutes(to: &routes)
        CheckFormPages(records: records, kept: kept, postcodes: settings.value(.postcodes)).addRoutes(to: &routes)
        CheckPages(records: records, kept: kept, postcodes: settings.value(.postcodes)).addRoutes(to: &routes)
        RulePages().addRoutes(to: &routes)
        LoadPages(records: records, postcodes: settings.value(.postcodes)).addRoutes(to: &routes)
    }

    package func frontLines(for visit: Visit) async throws -> [FrontLine] {
        guard let person = visit.person, person.may(Self.checkReturns) else { return [] }
        let last = try await CheckStore(records: records).last()
        return [
            FrontLine(
                CheckPageWords.frontQuestion, answer: last.map(CheckPageWords.front) ?? CheckPageWords.frontNever,
                path: "/returns/check", link: CheckPageWords.title)
        ]
    }

    package func summary() async throws -> [String: Int] { try await vault.counts() }

    package func inspect() async throws -> [Bilingual] { try await vault.inspect().problems }

    package func exports() async throws -> [ExportFile] {
        let rows = try await vault.loads().map { load in
            [
                load.year.label, load.covered.upperBound.iso, "\(load.counts.children)", "\(load.counts.episodes)",
                load.isCurrent ? "in use" : "replaced", load.loadedAt.iso, load.loadedBy,
            ]
        }
        let heads = ["year", "made_up_to", "children", "episodes", "state", "loaded_at", "loaded_by"]
        return [ExportFile("returns.csv", heads: heads, rows: rows)]
    }

    /// Makes the council's returns, writes them to disk, and loads them as a council would.
    package func demonstrate(_ demonstration: Demonstration) async throws {
        let own = try await CouncilStore(records: records).council().authority
        if own.hasPrefix("E") { try ReturnToTry.write(to: demonstration.folder, for: own, say: demonstration.say) }
        guard demonstration.council == "denbighshire" else { return }
        let folder = demonstration.folder.appendingPathComponent("returns")
        demonstration.say("Inventing five years of lives and writing them as returns")
        let made = try DenbighshireLives.write(to: folder)
        let indexFile = demonstration.folder.appendingPathComponent("postcodes.index")
        _ = try PostcodeIndexWriter.write(from: made.postcodes, to: indexFile)
        let loading = Loading(
            records: records, authority: own, postcodes: try PostcodeIndex(opening: indexFile))
        for one in made.folders {
            let year = ReturnYear(ending: one.yearEnding)
            demonstration.say("Loading the return of \(year.label)")
            _ = try await loading.load(
                one.folder, year: year, coveredTo: one.coveredTo, by: .system("demonstration"))
        }
    }
}
