import Basics
import Capability
import Store

/// Everything `hearth verify` checks, as sentences.
struct Verification {
    let ground: Ground

    func report() async throws -> (checked: [String], problems: [String]) {
        var checked: [String] = []
        var problems: [String] = []
        let inspection = Inspection(records: ground.records)
        let unsound = try await inspection.unsoundness()
        problems += unsound.map { "The database is damaged: \($0)" }
        if unsound.isEmpty { checked.append("The database's own structure is sound.") }
        for table in CapabilityList.current.sealedTables {
            let (count, broken) = try await inspection.seals(of: table)
            checked.append("\(table.name): \(count.written) sealed rows checked.")
            problems += broken.map { "A row of \(table.name) was changed outside Hearth (\($0))." }
        }
        let unrecorded = try await inspection.unrecorded(in: CapabilityList.current.sealedTables)
        problems += unrecorded.map { "A row is not as the audit last saw it written (\($0))." }
        for capability in CapabilityList.current.standing(on: ground) {
            problems += try await capability.inspect().map(\.english)
        }
        let audit = try await AuditStore(records: ground.records).firstBreak()
        checked.append("audit: \(audit.entries.written) entries in one chain.")
        if let place = audit.brokenAt {
            problems.append("The audit does not hold from entry \(place) on: one was changed, removed or added there.")
        }
        return (checked, problems)
    }
}
