import Basics
import SSDA903
import Store

/// How many repairs of one kind joining the years took when a return was loaded: what every loaded year together made
/// of what one of them had. Kept with the load's summary, so that it can be told what was repaired at any time since.
package struct KeptRepairs: Hashable, Sendable {
    let load: Load.ID
    package let kind: Repair.Kind
    /// The year of the return that had it so.
    package let year: ReturnYear
    package let count: Int

    static let table = SealedTable("return_repair", "id", "load_id", "kind", "year", "number")

    init(load: Load.ID, _ part: RepairCounts.Part, _ count: Int) {
        self.load = load
        kind = part.kind
        year = part.year
        self.count = count
    }

    init(_ row: Row) throws {
        load = try row.identifier("load_id")
        let name = try row.text("kind")
        guard let kind = Repair.Kind(rawValue: name) else { throw StoreFault.unexpected("no repair is called \(name)") }
        self.kind = kind
        year = ReturnYear(ending: try row.integer("year"))
        count = try row.integer("number")
    }

    /// The key is the load's with kind and year: a load has each once.
    var values: [any Bindable] {
        ["\(load.text)/\(kind.rawValue)/\(year.ending)", load, kind.rawValue, year.ending, count]
    }
}

extension RepairCounts {
    init(_ kept: [KeptRepairs]) {
        self.init(
            Dictionary(kept.map { (Part(kind: $0.kind, year: $0.year), $0.count) }, uniquingKeysWith: { $0 + $1 }))
    }

    /// As the audit has it: `went-on 3, overlap 1`, or `none`.
    var written: String {
        let parts = Repair.Kind.allCases.filter { self[$0] > 0 }.map { "\($0.rawValue) \(self[$0])" }
        return parts.isEmpty ? "none" : parts.joined(separator: ", ")
    }
}
