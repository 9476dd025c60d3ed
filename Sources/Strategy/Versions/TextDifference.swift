import Basics

/// How one text became another: paragraph by paragraph, and word by word where a paragraph was changed.
struct TextDifference: Sendable, Hashable {
    let parts: [Part]

    /// A part of the text in which anything differs.
    struct Part: Sendable, Hashable {
        let key: String
        let heading: Bilingual
        let lines: [Line]
    }

    enum Line: Sendable, Hashable {
        case added(String)
        case takenOut(String)
        case changed([Piece])
        /// Paragraphs that stayed as they were, one after another.
        case same(Int)
    }

    enum Piece: Sendable, Hashable {
        case same(String)
        case added(String)
        case takenOut(String)
    }

    /// - Parameters:
    ///   - language: each language's text is compared with itself alone.
    ///   - leads: what each lead is called, by key.
    init(
        from old: StrategyDocument, to new: StrategyDocument, in language: Language, leads: [String: Wording] = [:]
    ) {
        let before = old.blocks + old.facts(leads) + old.order(beside: new)
        let after = new.blocks + new.facts(leads) + new.order(beside: new, of: old)
        var places: [Place] = []
        for place in (after + before).map(Place.init) where !places.contains(place) { places.append(place) }
        parts = places.compactMap { place in
            let lines = Self.lines(
                from: Self.paragraphs(before.filter { place == Place($0) }, language),
                to: Self.paragraphs(after.filter { place == Place($0) }, language))
            guard let heading = (after + before).first(where: { place == Place($0) })?.place,
                lines.contains(where: { if case .same = $0 { false } else { true } })
            else { return nil }
            return Part(key: place.part, heading: heading, lines: lines)
        }
    }

    /// A part, or a list of the part of lists.
    private struct Place: Hashable {
        let part: String
        let list: String

        init(_ block: TextBlock) {
            part = block.part
            list = block.part == "lists" ? block.place.english : ""
        }
    }

    private static func paragraphs(_ blocks: [TextBlock], _ language: Language) -> [String] {
        blocks.flatMap { $0.words.own(language).split(whereSeparator: \.isNewline).map(String.init) }
    }

    // MARK: Rules

    static func lines(from old: [String], to new: [String]) -> [Line] {
        var lines: [Line] = []
        var (out, arrived): ([String], [String]) = ([], [])
        func settle() {
            for index in 0..<max(out.count, arrived.count) {
                let before = index < out.count ? out[index] : nil
                let after = index < arrived.count ? arrived[index] : nil
                if let before, let after, let pieces = pieces(from: before, to: after) {
                    lines.append(.changed(pieces))
                } else {
                    if let before { lines.append(.takenOut(before)) }
                    if let after { lines.append(.added(after)) }
                }
            }
            (out, arrived) = ([], [])
        }
        for step in steps(from: old, to: new) {
            switch step {
            case .takenOut(let text): out.append(text)
            case .added(let text): arrived.append(text)
            case .same:
                settle()
                if case .same(let count)? = lines.last {
                    lines[lines.count - 1] = .same(count + 1)
                } else {
                    lines.append(.same(1))
                }
            }
        }
        settle()
        return lines
    }

    /// Word by word; nil where the two have so little in common that they read better one after the other.
    static func pieces(from old: String, to new: String) -> [Piece]? {
        func cut(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
        let steps = steps(from: cut(old), to: cut(new))
        let same = steps.count { if case .same = $0 { true } else { false } }
        guard same * 3 >= max(cut(old).count, cut(new).count) else { return nil }
        var pieces: [Piece] = []
        for step in steps {
            switch (pieces.last, step) {
            case (.same(let before)?, .same(let word)): pieces[pieces.count - 1] = .same(before + " " + word)
            case (.added(let before)?, .added(let word)): pieces[pieces.count - 1] = .added(before + " " + word)
            case (.takenOut(let before)?, .takenOut(let word)):
                pieces[pieces.count - 1] = .takenOut(before + " " + word)
            default: pieces.append(step)
            }
        }
        return pieces
    }

    /// The shortest way from one to the other (Myers' algorithm, in the standard library); what is taken out stands
    /// before what is added.
    private static func steps(from old: [String], to new: [String]) -> [Piece] {
        let difference = new.difference(from: old)
        let out = Set(difference.removals.map(\.offset))
        let arrived = Set(difference.insertions.map(\.offset))
        var steps: [Piece] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if out.contains(left) {
                steps.append(.takenOut(old[left]))
                left += 1
            } else if arrived.contains(right) {
                steps.append(.added(new[right]))
                right += 1
            } else {
                steps.append(.same(new[right]))
                left += 1
                right += 1
            }
        }
        return steps
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
