import Basics
import Capability
import Documents
import Foundation
import Store

extension Exchange {
    /// Takes a file in: read and understood as far as it can be, and kept for the person to go on with.
    ///
    /// - Throws: `Refusal` with one sentence where it cannot be read or holds no table.
    func receive(_ url: URL, name: String, by actor: Actor) async throws -> KeptImport {
        // A file that is not there has no size.
        let size = try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize
        guard let size else { throw Refusal(name, ReceivingWords.unreadable(name)) }
        guard size <= Self.largest else { throw Refusal(name, ReceivingWords.tooLarge(name)) }
        return try await receive([UInt8](try Data(contentsOf: url)), name: name, by: actor)
    }

    func receive(_ bytes: [UInt8], name: String, by actor: Actor) async throws -> KeptImport {
        guard bytes.count <= Self.largest else { throw Refusal(name, ReceivingWords.tooLarge(name)) }
        var choices = ImportChoices()
        choices.asAt = today
        if name.lowercased().hasSuffix(".json") {
            let file = try ProgrammeFile.read(Data(bytes), name: name)
            choices.title = file.title
            choices.isFresh = true
            return try await imports.keep(.file(file), name: name, choices: choices, by: actor)
        }
        let tables = try Self.tables(bytes, name: name)
        choices.title = Wording(Self.stem(name))
        choices.leftOut = Self.leftOut(tables)
        let heads = Self.heads(tables, leavingOut: choices.leftOut)
        let remembered = try await imports.mapping(for: signature(heads))
        choices.mapping = remembered ?? ColumnMapping(guessing: heads)
        choices.isMapped = remembered != nil
        return try await imports.keep(.tables(tables), name: name, choices: choices, by: actor)
    }

    /// The tables of a file that hold anything.
    static func tables(_ bytes: [UInt8], name: String) throws -> [SheetTable] {
        let tables = try TableFile.read(bytes, name: name).filter { table in
            table.rows.contains { row in row.contains { !$0.trimmed.isEmpty } }
        }
        guard !tables.isEmpty else { throw Refusal(name, ReceivingWords.noTable(name)) }
        let rows = tables.reduce(0) { $0 + $1.rows.count }
        guard rows <= mostRows else { throw Refusal(name, ReceivingWords.tooManyRows(name, rows, mostRows)) }
        return tables
    }

    /// The heads of the tables that are read; stand-ins where a table has none.
    static func heads(_ tables: [SheetTable], leavingOut leftOut: [Int]) -> [HeadRow] {
        tables.filter { !leftOut.contains($0.number) }.map { table in
            HeadRow(in: table.rows) ?? HeadRow(columns: table.columnCount)
        }
    }

    /// Where one table of a file has heads that name activities, those without are left out to begin with: they are a
    /// cover sheet or a table about something else.
    private static func leftOut(_ tables: [SheetTable]) -> [Int] {
        let known = tables.filter { table in
            HeadRow(in: table.rows).map { ColumnMapping(guessing: [$0]).fields.contains(.activity) } ?? false
        }.map(\.number)
        return known.isEmpty ? [] : tables.map(\.number).filter { !known.contains($0) }
    }

    /// Names the heads of a file, whatever their order.
    func signature(_ heads: [HeadRow]) -> String {
        let text = Set(heads.flatMap(\.keys)).sorted().joined(separator: "\n")
        return records.keys.hash(Array(text.utf8), for: "programme columns").hex
    }

    /// The file's name without its ending, as words.
    private static func stem(_ name: String) -> String {
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        let words = stem.map { $0 == "_" || $0 == "-" ? " " : $0 }
        return String(words).onOneLine.prefix(1).uppercased() + String(words).onOneLine.dropFirst()
    }
}

extension ProgrammeFile {
    /// Reads a file of Hearth's own format.
    package static func read(_ data: Data, name: String) throws -> ProgrammeFile {
        guard !data.isEmpty else { throw Refusal(name, ReceivingWords.noTable(name)) }
        let file: ProgrammeFile = try CouncilFile.read(data, named: name)
        let problems = file.problems(name)
        guard problems.isEmpty else { throw Refusal(problems) }
        return file
    }

    /// What has to be put right in it before any council can use it.
    func problems(_ name: String) -> [Problem] {
        guard format == Self.currentFormat else { return [Problem(name, FileWords.otherFormat(name, format))] }
        var problems: [Problem] = []
        var keys: Set<String> = []
        for activity in activities {
            if !keys.insert(activity.key).inserted {
                problems.append(Problem(name, FileWords.keyTwice(name, activity.key)))
            }
            if activity.title.isEmpty { problems.append(Problem(name, FileWords.noTitle(name, activity.key))) }
        }
        return problems
    }

    /// As a plan alone: without how things stood, what was said, days, evidence, and what somebody else's money was.
    package var fresh: ProgrammeFile {
        var fresh = self
        fresh.from = nil
        fresh.until = nil
        fresh.activities = activities.map(\.fresh)
        return fresh
    }

    /// With keys that are not taken, wherever they are spoken of.
    func renamed(avoiding taken: Set<String>) -> ProgrammeFile {
        var taken = taken
        var names: [String: String] = [:]
        for activity in activities {
            let base = activity.key.slug
            var key = base
            var number = 2
            while !taken.insert(key).inserted {
                key = "\(base)-\(number)"
                number += 1
            }
            names["activity:\(activity.key)"] = "activity:\(key)"
        }
        var renamed = self
        for index in activities.indices {
            let old = activities[index]
            renamed.activities[index].key = String((names["activity:\(old.key)"] ?? "").dropFirst("activity:".count))
            renamed.activities[index].seeAlso = old.seeAlso?.map { names[$0] ?? $0 }
            renamed.activities[index].links = old.links?.map { link in
                FiledLink(meaning: link.meaning, to: link.to.map { names[$0] ?? $0 }, words: link.words)
            }
        }
        return renamed
    }
}

extension FiledActivity {
    fileprivate var fresh: FiledActivity {
        var fresh = self
        fresh.starts = nil
        fresh.due = nil
        fresh.pounds = nil
        fresh.budgetSource = nil
        fresh.state = nil
        fresh.stateOn = nil
        fresh.because = nil
        fresh.madeOn = nil
        fresh.progress = nil
        fresh.progressOn = nil
        fresh.updates = nil
        fresh.evidence = nil
        fresh.steps = steps?.map { step in
            var fresh = FiledStep(letter: step.letter, text: step.text)
            fresh.lead = step.lead
            fresh.deputy = step.deputy
            fresh.partners = step.partners
            fresh.gate = step.gate
            return fresh
        }
        return fresh
    }
}
