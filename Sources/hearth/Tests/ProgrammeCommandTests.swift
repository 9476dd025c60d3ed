import Foundation
import Proving
import Store
import Testing

/// A work programme is brought in and written out by command.
struct ProgrammeCommandTests {
    private static let plan = """
        Task,Steps,Owner,Deadline,Progress
        Sports day,"a) Find a field
        j) Hold it",Head of leisure,July 2027,C
        Newsletter,Write it,,31/04/2027,Went well
        """

    @Test(arguments: DatabaseKind.all)
    func `a table is tried, brought in, written out, and brought into another council`(kind: DatabaseKind) async throws
    {
        try await Command.lend(kind) { command, _ in
            try Data(Self.plan.utf8).write(to: command.folder.appendingPathComponent("plan.csv"))
            let tried = try await command.done("programme", "import", "plan.csv", "--dry-run")
            #expect(tried.contains("2 activities and 3 steps to add"))
            #expect(tried.contains("April 2027 has 30 days") && tried.contains("a is followed by j"))
            #expect(try await command.run("programme", "export").status == 2)
            let added = try await command.done("programme", "import", "plan.csv", "--map", "Progress=nothing")
            #expect(added.hasSuffix("Added: 2 activities and 3 steps\n"))
            let again = try await command.done("programme", "import", "plan.csv")
            #expect(again.contains("There is nothing to add"))
            try await command.done("programme", "export", "--format", "json", "--output", "p.json")
            let json = try String(contentsOfFile: command.path("p.json"), encoding: .utf8)
            #expect(json.contains("\"letter\" : \"j\"") && !json.contains("Went well"))
            let csv = try await command.done("programme", "export", "--format", "csv", "--output", "-")
            #expect(csv.contains("Sports day") && csv.contains("Find a field"))
            let summary = try await command.done("summary")
            #expect(summary.contains("activities\t2\n"))
            try await command.done("verify")
        }
    }

    @Test func `what cannot be done ends with 2 and a sentence`() async throws {
        try await Command.lend { command, _ in
            try Data(Self.plan.utf8).write(to: command.folder.appendingPathComponent("plan.csv"))
            try Data("Who,When\nHead,Now\n".utf8).write(to: command.folder.appendingPathComponent("other.csv"))
            try await command.done("council", "--name", "Anytown")
            for arguments in [
                ["programme", "import", "nowhere.csv"], ["programme", "import", "other.csv"],
                ["programme", "import", "plan.csv", "--map", "Task"],
                ["programme", "import", "plan.csv", "--map", "Task=children"],
                ["programme", "export", "--format", "pdf"],
            ] {
                let outcome = try await command.start(arguments).end()
                #expect(outcome.status == 2, "\(arguments): \(outcome.status)")
                #expect(
                    outcome.errors.contains(". ") || outcome.errors.hasSuffix(".\n"), "\(arguments): \(outcome.errors)")
            }
            #expect(try await command.done("summary").contains("activities\t0\n"))
        }
    }
}
