/// Text that was pasted, as rows of cells: a line is a row, tabs part its cells. Out of a spreadsheet, a cell of several
/// lines stands between quotation marks and stays one.
struct PastedRows: Sendable {
    private(set) var rows: [(line: Int, cells: [String])] = []

    init(_ text: String) {
        let isSheet = text.contains("\t")
        var rest = text[...]
        var line = 1
        var cells: [String] = []
        var begun = 1
        while !rest.isEmpty {
            if isSheet, let (cell, after) = Self.quoted(rest) {
                cells.append(cell.split(whereSeparator: \.isNewline).map(\.trimmed).joined(separator: " "))
                line += rest[..<after].count { $0.isNewline }
                rest = rest[after...]
            } else {
                let end = rest.firstIndex { $0.isNewline || $0 == "\t" } ?? rest.endIndex
                cells.append(String(rest[..<end]))
                rest = rest[end...]
            }
            guard rest.popFirst() != "\t" else { continue }
            rows.append((begun, cells))
            line += 1
            begun = line
            cells = []
        }
        if !cells.isEmpty { rows.append((begun, cells)) }
    }

    /// The cell between quotation marks with which the text begins, and where it ends; nil where the marks are the
    /// writer's own.
    private static func quoted(_ text: Substring) -> (String, String.Index)? {
        guard text.first == "\"" else { return nil }
        var cell = ""
        var place = text.index(after: text.startIndex)
        while place < text.endIndex {
            let next = text.index(after: place)
            let following = next < text.endIndex ? text[next] : nil
            if text[place] != "\"" {
                cell.append(text[place])
                place = next
            } else if following == "\"" {
                cell.append("\"")
                place = text.index(after: next)
            } else {
                let isEnd = following.map { $0 == "\t" || $0.isNewline } ?? true
                return isEnd ? (cell, next) : nil
            }
        }
        return nil
    }
}
