import ArgumentParser
import Basics
import Capability
import Foundation
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

                With --child, each repair of one child: the kind, the year, the first day of the episode, its last day as
                the return has it and as it counts, and the reason. Only a keyed hash of the id is kept, so no list can
                name whose they are.
                """)

        @Option(help: "The id of a child as the return has it: each repair of that child.")
        var child: String?

        @OptionGroup var council: CouncilOptions

        func run() async throws {
            let vault = VaultStore(records: try await council.open().records)
            if let child { return try await tell(child, vault) }
            guard let newest = try await vault.loads().first else { return print(ReturnsWords.emptyWhat.english + ".") }
            let repairs = try await vault.repairs(of: newest.id).inOrder
            if repairs.isEmpty { print(RepairWords.none.english) }
            for (part, count) in repairs {
                print(
                    "\(part.kind.rawValue)\t\(part.year.label)\t\(count)\t"
                        + RepairWords.reason(part.kind).english)
            }
        }

        private func tell(_ child: String, _ vault: VaultStore) async throws {
            let actor = Actor.command(ProcessInfo.processInfo.userName)
            guard let repairs = try await vault.repairs(ofChild: child, by: actor) else {
                throw Refusal("child", RepairWords.noSuchChild(child))
            }
            if repairs.isEmpty { print(RepairWords.noneOfChild.english) }
            for repair in repairs {
                let days = [repair.start, repair.before, repair.after].map { $0?.iso ?? "-" }
                print(
                    ([repair.kind.rawValue, repair.year.label] + days + [RepairWords.reason(repair.kind).english])
                        .joined(separator: "\t"))
            }
        }
    }
}
