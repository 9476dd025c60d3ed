import Basics

/// A line of an example.
struct ExampleLine {
    let table: Table?
    let isLast: Bool
    let isMarked: Bool
    let cells: [Column: String]
    let child: String
    let year: Int?
    let saysNoHeader: Bool
    let provider: (Code, KnownProvider)?

    init(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        let first = words.first ?? ""
        isLast = first.hasPrefix("last.")
        table = Table(rawValue: isLast ? String(first.dropFirst(5)) : first)
        isMarked = words.last == "!"
        let pairs = words.dropFirst().compactMap { word -> (String, String)? in
            guard let equals = word.firstIndex(of: "=") else { return nil }
            let value = String(word[word.index(after: equals)...].replacing("_", with: " "))
            return (String(word[..<equals]), value)
        }
        cells = Dictionary(
            pairs.compactMap { name, value in Column(rawValue: name).map { ($0, value) } },
            uniquingKeysWith: { first, _ in first })
        child = cells[.child] ?? "C1"
        year = first == "year" ? words.dropFirst().first.flatMap { Int($0) } : nil
        saysNoHeader = words == ["no", "Header"]
        provider = first == "provider" ? ExampleLine.provider(Dictionary(pairs) { first, _ in first }) : nil
    }

    /// The Header row of a child of whom the example says nothing else.
    init(headerOf child: String) { self.init("Header CHILD=\(child)") }

    /// The cell as it is written in the file.
    func cell(_ column: Column, _ table: Table, _ defaults: ExampleDefaults, born: String?) -> String {
        if let cell = cells[column] { return cell }
        if column == .child { return child }
        if column == .dob, table != .header, let born { return born }
        return defaults.cell(table, column)
    }

    private static func provider(_ facts: [String: String]) -> (Code, KnownProvider)? {
        func codes(_ name: String) -> Set<Code> {
            Set((facts[name] ?? "").split(separator: ",").compactMap { Code(Array($0.utf8)) })
        }
        guard let urn = facts["URN"] else { return nil }
        let closed = Array((facts["CLOSED"] ?? "").utf8).withUnsafeBufferPointer { CellDate($0).day }
        let code = Array(urn.utf8).withUnsafeBufferPointer { Code(cell: $0) }
        let posts = (facts["POST"] ?? "").split(separator: ",").map { PostcodeKey($0.utf8) }
        return (
            code,
            KnownProvider(
                placements: codes("PLACE"), providers: codes("PROVIDER"), postcodes: Set(posts), closed: closed)
        )
    }
}
