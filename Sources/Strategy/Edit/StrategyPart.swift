import Basics

/// A part of the strategy's text that one form changes.
struct StrategyPart: Sendable {
    /// As addresses call it.
    let key: String
    let title: Bilingual
    var fields: [Field]
    /// Whether the form asks for the first and the last day.
    var hasYears = false
    /// Where it stands among its like, if it can be moved and taken out.
    var item: Item?

    struct Field: Sendable {
        let name: String
        let label: Bilingual
        var hint: Bilingual?
        var rows = 1
        /// Whether each line is an item of a list, its translation on the same line.
        var isList = false
        /// What is said where it is empty; nil where it may be.
        var missing: Bilingual?
        let get: @Sendable (StrategyDocument) -> Wording
        let set: @Sendable (inout StrategyDocument, Wording) -> Void
    }

    /// One of several of a kind.
    struct Item: Sendable {
        let kind: Kind
        /// From 0; the count where it is new.
        let index: Int
    }

    enum Kind: String, Sendable, CaseIterable {
        case foreword, priority, section, instrument

        /// In small letters; a priority as the council calls it.
        func called(in document: StrategyDocument) -> Bilingual {
            switch self {
            case .foreword: EditWords.foreword
            case .priority: document.level.one.bilingual
            case .section: EditWords.section
            case .instrument: EditWords.instrument
            }
        }
    }

    /// What the form holds of the text, to see whether somebody else wrote it meanwhile.
    func values(in document: StrategyDocument) -> [String] {
        var values = fields.flatMap { field in [field.get(document).english, field.get(document).welsh] }
        if hasYears { values += [document.from.iso, document.until.iso] }
        return values + [lead(in: document)]
    }

    /// The key of the lead, of a priority that has one.
    func lead(in document: StrategyDocument) -> String {
        guard let item, item.kind == .priority, document.priorities.indices.contains(item.index) else { return "" }
        return document.priorities[item.index].lead ?? ""
    }

    func isNew(in document: StrategyDocument) -> Bool { item.map { $0.index >= document.count($0.kind) } ?? false }
}

extension StrategyDocument {
    func count(_ kind: StrategyPart.Kind) -> Int {
        switch kind {
        case .foreword: forewords?.count ?? 0
        case .priority: priorities.count
        case .section: sections?.count ?? 0
        case .instrument: framework?.count ?? 0
        }
    }

    /// Adds an empty one at the end.
    mutating func append(_ kind: StrategyPart.Kind) {
        switch kind {
        case .foreword: forewords = (forewords ?? []) + [Foreword(by: .empty, text: .empty)]
        case .priority: priorities.append(FiledPriority(key: "", title: .empty))
        case .section: sections = (sections ?? []) + [Section(key: "", heading: .empty, text: .empty)]
        case .instrument: framework = (framework ?? []) + [Instrument(instrument: .empty, requires: .empty)]
        }
    }

    mutating func move(_ kind: StrategyPart.Kind, from index: Int, to place: Int) {
        switch kind {
        case .foreword: forewords?.move(from: index, to: place)
        case .priority: priorities.move(from: index, to: place)
        case .section: sections?.move(from: index, to: place)
        case .instrument: framework?.move(from: index, to: place)
        }
    }

    mutating func takeOut(_ kind: StrategyPart.Kind, at index: Int) {
        switch kind {
        case .foreword: forewords?.remove(at: index)
        case .priority:
            let gone = priorities.remove(at: index).key
            priorities.removeAll { $0.parent == gone }
        case .section: sections?.remove(at: index)
        case .instrument: framework?.remove(at: index)
        }
    }

    /// Gives every part that has none a key of its own, from its heading.
    mutating func nameParts() {
        var taken = Set(priorities.map(\.key)).union((sections ?? []).map(\.key))
            .union((forewords ?? []).compactMap(\.key)).union((framework ?? []).compactMap(\.key))
        func free(_ heading: Wording) -> String {
            let key = String(heading[.english].slug.prefix(40)).freeKey(taken: taken)
            taken.insert(key)
            return key
        }
        for index in priorities.indices where priorities[index].key.isEmpty {
            priorities[index].key = free(priorities[index].title)
        }
        for index in (sections ?? []).indices where sections?[index].key.isEmpty == true {
            let key = free(sections?[index].heading ?? .empty)
            sections?[index].key = key
        }
        for index in (forewords ?? []).indices where forewords?[index].key == nil {
            let key = free(forewords?[index].by ?? .empty)
            forewords?[index].key = key
        }
        for index in (framework ?? []).indices where framework?[index].key == nil {
            let key = free(framework?[index].instrument ?? .empty)
            framework?[index].key = key
        }
    }
}

extension Array {
    /// Both from 0; a place beyond the end is the end.
    fileprivate mutating func move(from index: Int, to place: Int) {
        guard indices.contains(index) else { return }
        let element = remove(at: index)
        insert(element, at: Swift.min(Swift.max(place, 0), count))
    }
}
