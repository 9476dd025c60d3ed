import Basics
import Council
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

    /// Loading for this council as it and the server's settings say.
    ///
    /// - Parameter postcodes: where the postcode index is.
    init(_ records: Records, postcodes: String?) async throws {
        self.init(
            records: records, authority: try await CouncilStore(records: records).council().authority,
            postcodes: try postcodes.map { try PostcodeIndex(opening: URL(fileURLWithPath: $0)) })
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
        return try await load(
            try await LoadFiles.read(folder), year: year, coveredTo: coveredTo, by: actor, step: step)
    }

    /// Loads a return that was read.
    func load(
        _ files: LoadFiles, year: ReturnYear?, coveredTo: Day? = nil, by actor: Actor,
        step: (Bilingual) -> Void = { _ in }
    ) async throws -> Load {
        if postcodes != nil, authority.isEmpty { throw Refusal("authority", ReturnsWords.authorityNotSet) }
        let rows = try RowsToLoad(files, authority: authority, postcodes: postcodes)
        let now = records.now
        let covered = try covered(rows.lastDay, year: year, to: coveredTo, today: now.inLondon.day)
        if year == nil, coveredTo == nil { try await refuseDoubtfulYear(covered, last: rows.lastDay) }
        step(ReturnsWords.sealing)
        let ofYear = ReturnYear(containing: covered.lowerBound)
        let reduced = try ReducedReturn(rows, year: ofYear, hashing)
        let load = Load(
            id: .make(at: now), year: ofYear, covered: covered, loadedAt: now, loadedBy: actor.written,
            isCurrent: true, counts: reduced.counts, files: files.described, postcodes: postcodes?.name ?? "",
            notices: files.nameless(files.notices + rows.notices)
                + (postcodes == nil ? [ReturnsWords.noPostcodes] : []))
        let lock = VaultLock(keys: records.keys)
        let sealed = try reduced.children.map { try lock.seal($0.child, hash: $0.hash, load: load.id) }
        step(ReturnsWords.keeping)
        try await VaultStore(records: records).keep(load, sealed, by: actor)
        return load
    }

    /// Four bytes of HMAC-SHA-256 for a home or a worker of one child, of which there are few.
    private var hashing: Hashing {
        let keys = records.keys
        return Hashing(
            child: { VaultLock.hash(ofChild: $0, keys: keys) },
            mark: { text in
                keys.hash(Data(text.utf8), for: "mark").prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
            })
    }

    /// The days the return tells of.
    private func covered(_ last: Day?, year: ReturnYear?, to: Day?, today: Day) throws -> ClosedRange<Day> {
        guard let last else { throw Refusal("Episodes", ReturnsWords.noEpisodes) }
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
}
