import Basics

/// Every part that can be changed.
extension StrategyPart {
    /// In the order of the text; those of which there are several, one by one.
    static func all(of document: StrategyDocument) -> [StrategyPart] {
        func several(_ kind: Kind) -> [StrategyPart] { (0..<document.count(kind)).map { item(kind, $0, document) } }
        return [about, opening] + several(.foreword) + several(.priority) + [lists] + several(.section)
            + several(.instrument)
    }

    /// The part that an address names: one that stands, or `new-section` and its like.
    static func find(_ key: String, in document: StrategyDocument) -> StrategyPart? {
        if key.hasPrefix("new-"), let kind = Kind(rawValue: String(key.dropFirst(4))) {
            return item(kind, document.count(kind), document)
        }
        return all(of: document).first { $0.key == key }
    }

    static let about = StrategyPart(
        key: "about", title: EditWords.about,
        fields: [
            Field("title", EditWords.title, missing: EditWords.sayTitle, \.title),
            Field("one", EditWords.levelOne, hint: EditWords.levelHint, missing: EditWords.sayLevel, \.level.one),
            Field("many", EditWords.levelMany, missing: EditWords.sayLevel, \.level.many),
        ], hasYears: true)

    static let opening = StrategyPart(
        key: "opening", title: EditWords.opening,
        fields: [
            Field("statement", EditWords.statement, hint: EditWords.statementHint, rows: 3, \.statement.orEmpty),
            Field("purpose", StrategyWords.purpose, rows: 4, \.purpose.orEmpty),
        ])

    static let lists = StrategyPart(
        key: "lists", title: EditWords.lists,
        fields: [
            Field("aims", StrategyWords.aims, hint: EditWords.oneALine, rows: 6, isList: true, \.aims.asLines),
            Field(
                "principles", StrategyWords.principles, hint: EditWords.oneALine, rows: 6, isList: true,
                \.principles.asLines),
            Field(
                "governance", StrategyWords.governance, hint: EditWords.oneALine, rows: 6, isList: true,
                \.governance.asLines),
        ])

    private static func item(_ kind: Kind, _ index: Int, _ document: StrategyDocument) -> StrategyPart {
        let isNew = index >= document.count(kind)
        var part: StrategyPart
        switch kind {
        case .foreword:
            part = StrategyPart(
                key: "foreword-\(document.forewords?.at(index)?.key ?? "")",
                title: document.forewords?.at(index)?.by.bilingual ?? .same(""),
                fields: [
                    Field(
                        "by", EditWords.forewordBy, hint: EditWords.forewordByHint, missing: EditWords.sayBy,
                        \.[foreword: index].by),
                    Field("text", EditWords.text, rows: 10, missing: EditWords.sayText, \.[foreword: index].text),
                ])
        case .section:
            part = StrategyPart(
                key: "section-\(document.sections?.at(index)?.key ?? "")",
                title: document.sections?.at(index)?.heading.bilingual ?? .same(""),
                fields: [
                    Field("heading", EditWords.heading, missing: EditWords.sayHeading, \.[section: index].heading),
                    Field(
                        "text", EditWords.text, hint: EditWords.textHint, rows: 12, missing: EditWords.sayText,
                        \.[section: index].text),
                ])
        case .instrument:
            part = StrategyPart(
                key: "instrument-\(document.framework?.at(index)?.key ?? "")",
                title: document.framework?.at(index)?.instrument.bilingual ?? .same(""),
                fields: [
                    Field(
                        "instrument", StrategyWords.instrument, missing: EditWords.sayInstrument,
                        \.[instrument: index].instrument),
                    Field(
                        "requires", StrategyWords.requires, rows: 3, missing: EditWords.sayText,
                        \.[instrument: index].requires),
                ])
        case .priority:
            part = StrategyPart(
                key: "priority-\(document.priorities.at(index)?.key ?? "")",
                title: document.priorities.at(index)?.title.bilingual ?? .same(""), fields: priority(index))
        }
        part.item = Item(kind: kind, index: index)
        return isNew
            ? StrategyPart(
                key: "new-\(kind.rawValue)", title: EditWords.new(kind.called(in: document)), fields: part.fields,
                item: part.item)
            : part
    }

    private static func priority(_ index: Int) -> [Field] {
        [
            Field("title", EditWords.priorityTitle, missing: EditWords.sayName, \.[priority: index].title),
            Field(
                "voice", EditWords.voice, hint: EditWords.voiceHint, rows: 3, isList: true,
                \.[priority: index].voice.asLines),
            Field("aim", EditWords.aim, rows: 3, \.[priority: index].aim.orEmpty),
            Field(
                "requirements", StrategyWords.requirements, hint: EditWords.oneALine, rows: 5, isList: true,
                \.[priority: index].requirements.asLines),
            Field(
                "achievements", StrategyWords.achievements, hint: EditWords.achievementsHint, rows: 5, isList: true,
                \.[priority: index].achievementLines),
            Field(
                "challenges", StrategyWords.challenges, hint: EditWords.oneALine, rows: 4, isList: true,
                \.[priority: index].challenges.asLines),
        ]
    }
}

extension StrategyPart.Field {
    fileprivate init(
        _ name: String, _ label: Bilingual, hint: Bilingual? = nil, rows: Int = 1, isList: Bool = false,
        missing: Bilingual? = nil, _ path: any WritableKeyPath<StrategyDocument, Wording> & Sendable
    ) {
        self.init(
            name: name, label: label, hint: hint, rows: rows, isList: isList, missing: missing,
            get: { $0[keyPath: path] },
            set: { $0[keyPath: path] = $1 })
    }
}

// The places of the text, each as something that is there: an item that is not reads as empty and is not written.
extension StrategyDocument {
    fileprivate subscript(foreword index: Int) -> Foreword {
        get { forewords?.at(index) ?? Foreword(by: .empty, text: .empty) }
        set { if forewords?.at(index) != nil { forewords?[index] = newValue } }
    }

    fileprivate subscript(section index: Int) -> Section {
        get { sections?.at(index) ?? Section(key: "", heading: .empty, text: .empty) }
        set { if sections?.at(index) != nil { sections?[index] = newValue } }
    }

    fileprivate subscript(instrument index: Int) -> Instrument {
        get { framework?.at(index) ?? Instrument(instrument: .empty, requires: .empty) }
        set { if framework?.at(index) != nil { framework?[index] = newValue } }
    }

    fileprivate subscript(priority index: Int) -> FiledPriority {
        get { priorities.at(index) ?? FiledPriority(key: "", title: .empty) }
        set { if priorities.at(index) != nil { priorities[index] = newValue } }
    }
}

extension StrategyDocument.FiledPriority {
    fileprivate var achievementLines: Wording {
        get { (achievements ?? []).map(\.written).lines }
        set {
            let all = [Wording](lines: newValue).map { PriorityContent.Achievement(written: $0) }
            achievements = all.isEmpty ? nil : all
        }
    }
}

extension Wording? {
    fileprivate var orEmpty: Wording {
        get { self ?? .empty }
        set { self = newValue.isEmpty ? nil : newValue }
    }
}

extension [Wording]? {
    fileprivate var asLines: Wording {
        get { (self ?? []).lines }
        set {
            let all = [Wording](lines: newValue)
            self = all.isEmpty ? nil : all
        }
    }
}

extension Array {
    fileprivate func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
