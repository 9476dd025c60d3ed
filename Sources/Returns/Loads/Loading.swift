import Basics
import Crypto
import Foundation
import SSDA903
import Store

/// Loading a return: read, reduced, sealed and kept in one transaction.
package struct Loading: Sendable {
    let records: Records
    /// The council's own authority code; empty where it is not set.
    let authority: String
    let postcodes: PostcodeIndex?

    package init(records: Records, authority: String, postcodes: PostcodeIndex?) {
        self.records = records
        self.authority = authority
        self.postcodes = postcodes
    }

    /// Loads the return in the folder.
    ///
    /// - Parameters:
    ///   - year: the year of the return; nil takes it from the last day in the files.
    ///   - coveredTo: the day the return was made up to; nil takes the year's last day, or today while it lasts.
    ///   - step: told what is being done, for the person who waits.
    /// - Throws: `Refusal` with what has to be put right; nothing is then loaded.
    package func load(
        _ folder: URL, year: ReturnYear? = nil, coveredTo: Day? = nil, by actor: Actor,
        step: (Bilingual) -> Void = { _ in }
    ) async throws -> Load {
        step(ReturnsWords.reading)
        let opened = try ReturnFolder(opening: folder)
        if postcodes != nil, authority.isEmpty { throw Refusal("authority", ReturnsWords.authorityNotSet) }
        let keys = records.keys
        let reduced = try reduce(opened, authority: authority, postcodes: postcodes) { id in
            // Sixteen bytes of HMAC-SHA-256: no two children of a council share them by chance.
            Array(keys.hash(Data(id.utf8), for: "child").prefix(16))
        }
        let now = records.now
        let covered = try covered(reduced, year: year, to: coveredTo, today: now.inLondon.day)
        if year == nil, coveredTo == nil { try await refuseDoubtfulYear(covered, last: reduced.lastDay) }
        step(ReturnsWords.sealing)
        let load = Load(
            id: .make(at: now), year: ReturnYear(containing: covered.lowerBound), covered: covered, loadedAt: now,
            loadedBy: actor.written, isCurrent: true, counts: reduced.counts, files: Self.described(opened),
            postcodes: postcodes?.name ?? "",
            notices: Self.nameless(reduced.notices, in: folder, opened)
                + (postcodes == nil ? [ReturnsWords.noPostcodes] : []))
        let lock = VaultLock(keys: keys)
        let sealed = try reduced.children.map { try lock.seal($0.child, hash: $0.hash, load: load.id) }
        step(ReturnsWords.keeping)
        try await VaultStore(records: records).keep(load, sealed, by: actor)
        return load
    }

    /// The days the return tells of.
    private func covered(_ reduced: ReducedReturn, year: ReturnYear?, to: Day?, today: Day) throws -> ClosedRange<Day> {
        guard let last = reduced.lastDay else { throw Refusal("Episodes", ReturnsWords.noEpisodes) }
        let year = year ?? to.map(ReturnYear.init(containing:)) ?? ReturnYear(containing: last)
        let end = to ?? min(year.lastDay, today)
        guard year.days.contains(end) else {
            throw Refusal("to", ReturnsWords.dayOutsideYear(end, year))
        }
        guard end <= today else { throw Refusal("to", ReturnsWords.dayInFuture(end)) }
        guard last <= end else { throw Refusal("Episodes", ReturnsWords.dayAfterEnd(last, end)) }
        return year.firstDay...end
    }

    /// A return whose last date lies long before the end of the year it was taken for may be the next year's, in
    /// which nobody moved: it must not silently take the place of what is loaded.
    private func refuseDoubtfulYear(_ covered: ClosedRange<Day>, last: Day?) async throws {
        let year = ReturnYear(containing: covered.lowerBound)
        guard let last, last.adding(months: 3) < covered.upperBound else { return }
        let isLoaded = try await VaultStore(records: records).loads().contains { $0.isCurrent && $0.year == year }
        if isLoaded { throw Refusal("year", ReturnsWords.sayWhichYear(year, last)) }
    }

    /// What was noticed without the names that people gave their files: those may be anything, and notices are kept.
    private static func nameless(_ notices: [Bilingual], in folder: URL, _ opened: ReturnFolder) -> [Bilingual] {
        let tables = Dictionary(opened.files.map { ($0.file.name, $0.table.rawValue) }, uniquingKeysWith: { $1 })
        // The folder was read a moment ago; should it be gone by now, the files that were read are still known.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? Array(tables.keys)
        return notices.map { notice in
            names.sorted { $0.count > $1.count }.reduce(notice) { notice, name in
                Bilingual(
                    notice.english.replacing(name, with: tables[name] ?? ReturnsWords.anotherFile.english),
                    cy: notice.welsh.replacing(name, with: tables[name] ?? ReturnsWords.anotherFile.welsh))
            }
        }
    }

    /// Each file's kind, size and hash; not its name, which people choose.
    private static func described(_ folder: ReturnFolder) -> String {
        folder.files.map { table, file in
            let hash = file.withBytes { SHA256.hash(data: UnsafeRawBufferPointer($0)).hex }
            return "\(table.rawValue) \(file.size) \(hash)"
        }.joined(separator: "\n")
    }
}
