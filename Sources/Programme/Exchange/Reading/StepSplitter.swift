import Basics

/// Takes the text of a cell apart into steps. Nothing is lost and nothing renumbered: the marks and texts one after
/// the other are the cell again, but for spaces.
package struct StepSplitter: Sendable, Hashable {
    package let pieces: [Piece]
    /// Whether the cell has several paragraphs and no mark at all: then each was taken for a step, and a person says
    /// whether that is right.
    package let isUnsure: Bool

    /// Whether the next mark seems to stand inside a step: "1. Talk to the operator 2. Sign".
    package var isMaybeMore: Bool {
        pieces.contains { piece in
            guard let mark = piece.mark else { return false }
            return piece.text.split(separator: "\n").contains { line in
                line.split(separator: " ").dropFirst().contains { word in
                    guard word.hasSuffix(".") || word.hasSuffix(")"), let next = LetterMark(beginning: "\(word) x")
                    else { return false }
                    return mark.ranks.contains { kind, rank in next.ranks[kind] == rank + 1 }
                }
            }
        }
    }

    /// A step as the cell has it.
    package struct Piece: Sendable, Hashable {
        /// Nil where it has none.
        package let mark: LetterMark?
        /// Lines within it are parted by line breaks: bullets stay inside their step.
        package var text: String

        package var letter: String? { mark?.letter }
    }

    package init(_ cell: String) {
        let lines = cell.split(whereSeparator: \.isNewline).map { $0.description.trimmed }.filter { !$0.isEmpty }
        var reading = Reading(kind: Self.kind(of: lines))
        for (index, line) in lines.enumerated() {
            reading.take(line, before: index + 1 < lines.count ? lines[index + 1] : nil)
        }
        pieces = reading.pieces
        isUnsure = pieces.count > 1 && pieces.allSatisfy { $0.mark == nil }
    }

    /// The cell as one step.
    package static func whole(_ cell: String) -> [Piece] {
        let lines = cell.split(whereSeparator: \.isNewline).map { $0.description.trimmed }.filter { !$0.isEmpty }
        return lines.isEmpty ? [] : [Piece(mark: nil, text: lines.joined(separator: "\n"))]
    }

    /// What the steps of the cell are marked with: whatever its first mark can be; `i` is a Roman number where `ii`
    /// follows.
    private static func kind(of lines: [String]) -> LetterMark.Kind? {
        let marks = lines.compactMap { LetterMark(beginning: $0) }
        guard let first = marks.first else { return nil }
        if first.ranks[.number] != nil { return .number }
        guard first.ranks[.letter] != nil else { return first.ranks[.roman] == nil ? nil : .roman }
        guard first.ranks[.roman] == 1 else { return .letter }
        return marks.dropFirst().contains { $0.ranks[.roman] == 2 } ? .roman : .letter
    }
}

/// Reading a cell line by line.
private struct Reading {
    let kind: LetterMark.Kind?
    var pieces: [StepSplitter.Piece] = []
    private var rank = 0

    init(kind: LetterMark.Kind?) { self.kind = kind }

    mutating func take(_ line: String, before next: String?) {
        if let mark = LetterMark(beginning: line), let found = own(mark, before: next) {
            rank = found
            add(mark, line.dropFirst(mark.written.count).description.trimmed)
        } else if continues(line) {
            pieces[pieces.count - 1].text += "\n" + line
        } else {
            add(nil, line)
        }
    }

    /// The place of a mark that begins a step here; nil where it only numbers something inside one.
    private func own(_ mark: LetterMark, before next: String?) -> Int? {
        guard let kind, let found = mark.ranks[kind] else { return nil }
        // "c) … i) … ii) …": Roman numbers under a letter.
        if kind == .letter, found != rank + 1, mark.ranks[.roman] == 1,
            next.flatMap({ LetterMark(beginning: $0) })?.ranks[.roman] == 2
        {
            return nil
        }
        // "h) … ii)": the second of those has no place among letters at all and never comes here.
        return found
    }

    private func continues(_ line: String) -> Bool {
        guard let last = pieces.last, let first = line.first else { return false }
        if "-–—•·▪◦*‣●○o\u{F0B7}".contains(first), line.dropFirst().first.map(\.isWhitespace) ?? true { return true }
        if "-–—•·▪◦*‣●○\u{F0B7}".contains(first) { return true }
        // A mark of another kind numbers something inside the step.
        if kind != nil, LetterMark(beginning: line) != nil { return true }
        if first.isLowercase || first.isPunctuation && !"“‘\"'(".contains(first) { return true }
        return last.text.last.map { ":,;(–-".contains($0) } ?? false
    }

    /// Adds a step, and those that follow it in the same line: "a) … b) …".
    private mutating func add(_ mark: LetterMark?, _ text: String) {
        guard mark != nil, let (place, next, found) = following(in: text) else {
            pieces.append(StepSplitter.Piece(mark: mark, text: text))
            return
        }
        pieces.append(StepSplitter.Piece(mark: mark, text: text[..<place].description.trimmed))
        rank = found
        let rest = text[place...].dropFirst(next.written.count)
        add(next, rest.description.trimmed)
    }

    /// The next step's mark inside a line: the one that comes next in the row, behind a space.
    private func following(in text: String) -> (String.Index, LetterMark, Int)? {
        guard let kind else { return nil }
        var place = text.startIndex
        while let space = text[place...].firstIndex(where: \.isWhitespace) {
            place = text.index(after: space)
            if let mark = LetterMark(beginning: text[place...]), mark.written.hasSuffix(")"),
                let found = mark.ranks[kind], found == rank + 1
            {
                return (place, mark, found)
            }
        }
        return nil
    }
}
