import ArgumentParser
import Basics
import Capability
import SSDA903
import Store

extension ReturnCommand {
    /// `hearth return repairs`: what joining the years took, in counts.
    struct ListRepairs: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "repairs",
            abstract: "What was repaired when the loaded years were joined, by reason and year.",
            discussion: """
                Yearly returns do not join cleanly: an episode is open in one and gone from the next, or two overlap.
                Each line has the kind of repair, the year of the return that had it so, how many, and the reason.
                """)

        @OptionGroup var council: CouncilOptions

        func run() async throws {
            let vault = VaultStore(records: try await council.open().records)
            guard let newest = try await vault.loads().first else { return print(ReturnsWords.emptyWhat.english + ".") }
            let repairs = try await vault.repairs(of: newest.id).inOrder
            if repairs.isEmpty { print(RepairWords.none.english) }
            for (part, count) in repairs {
                print(
                    "\(part.kind.rawValue)\t\(part.year.label)\t\(count)\t"
                        + RepairWords.reason(part.kind).english)
            }
        }
    }
}
