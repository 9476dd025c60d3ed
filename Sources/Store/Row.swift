import Basics

/// A row that a query gave, read by the names of its columns.
package struct Row: Sendable {
    let names: [String]
    package let values: [Value]

    package subscript(_ name: String) -> Value? {
        names.firstIndex(of: name).map { values[$0] }
    }

    package func text(_ name: String) throws -> String {
        guard case .text(let text) = self[name] else { throw unreadable(name, "text") }
        return text
    }

    package func optionalText(_ name: String) throws -> String? {
        if case .null = self[name] { nil } else { try text(name) }
    }

    package func integer(_ name: String) throws -> Int {
        guard case .integer(let number) = self[name] else { throw unreadable(name, "a whole number") }
        return Int(number)
    }

    package func optionalInteger(_ name: String) throws -> Int? {
        if case .null = self[name] { nil } else { try integer(name) }
    }

    package func flag(_ name: String) throws -> Bool { try integer(name) != 0 }

    package func bytes(_ name: String) throws -> [UInt8] {
        guard case .blob(let bytes) = self[name] else { throw unreadable(name, "bytes") }
        return bytes
    }

    package func optionalBytes(_ name: String) throws -> [UInt8]? {
        if case .null = self[name] { nil } else { try bytes(name) }
    }

    package func day(_ name: String) throws -> Day {
        guard let day = Day(iso: try text(name)) else { throw unreadable(name, "a day") }
        return day
    }

    package func optionalDay(_ name: String) throws -> Day? { self[name] == .null ? nil : try day(name) }

    package func optionalIdentifier<Thing>(_ name: String) throws -> Identifier<Thing>? {
        self[name] == .null ? nil : try identifier(name)
    }

    /// Words of the council's own, from the columns `name_english` and `name_welsh`.
    package func wording(_ name: String) throws -> Wording {
        Wording(try text("\(name)_english"), cy: try text("\(name)_welsh"))
    }

    package func moment(_ name: String) throws -> Instant {
        guard let moment = Instant(iso: try text(name)) else { throw unreadable(name, "a moment") }
        return moment
    }

    package func optionalMoment(_ name: String) throws -> Instant? {
        if case .null = self[name] { nil } else { try moment(name) }
    }

    package func identifier<Thing>(_ name: String) throws -> Identifier<Thing> {
        guard let identifier = Identifier<Thing>(try text(name)) else { throw unreadable(name, "an identifier") }
        return identifier
    }

    private func unreadable(_ name: String, _ wanted: String) -> StoreFault {
        .unexpected("the column \(name) does not hold \(wanted)")
    }
}
