import Basics
import SSDA903
import Store

/// A return that was loaded: who, when, from which files, with which counts. Kept when a later one replaces it.
package struct Load: Sendable, Hashable {
    package typealias ID = Identifier<Load>

    package let id: ID
    package let year: ReturnYear
    /// The days the return tells of: from 1 April to the day it was made up to.
    package let covered: ClosedRange<Day>
    package let loadedAt: Instant
    /// Who loaded it, as the audit writes it.
    package let loadedBy: String
    package var isCurrent: Bool
    package let counts: ReducedReturn.Counts
    /// One line a file: its kind, its size in bytes and its SHA-256. Not its name, which people choose.
    package let files: String
    /// The name of the postcode index, or empty where there was none.
    package let postcodes: String
    /// What was noticed in the files, in both languages.
    package let notices: [Bilingual]

    /// The tables that the return had.
    package var tables: Set<Table> {
        Set(
            files.split(separator: "\n").flatMap { line in
                (line.split(separator: " ").first ?? "").split(separator: "+").compactMap {
                    Table(rawValue: String($0))
                }
            })
    }
}

extension Load {
    static let table = SealedTable(
        "return_load", "id", "year", "covered_from", "covered_to", "loaded_at", "loaded_by", "is_current", "children",
        "episodes", "short_break_episodes", "unknown_locations", "without_episodes", "files", "postcodes", "notices")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        year = ReturnYear(ending: try row.integer("year"))
        let from = try row.day("covered_from")
        let to = try row.day("covered_to")
        guard from <= to else { throw StoreFault.unexpected("a load covers no day") }
        covered = from...to
        loadedAt = try row.moment("loaded_at")
        loadedBy = try row.text("loaded_by")
        isCurrent = try row.flag("is_current")
        var counts = ReducedReturn.Counts()
        counts.children = try row.integer("children")
        counts.episodes = try row.integer("episodes")
        counts.shortBreakEpisodes = try row.integer("short_break_episodes")
        counts.unknownLocations = try row.integer("unknown_locations")
        counts.withoutEpisodes = try row.integer("without_episodes")
        self.counts = counts
        files = try row.text("files")
        postcodes = try row.text("postcodes")
        notices = try row.text("notices").split(separator: "\n").map { line in
            let halves = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return Bilingual(halves[0], cy: halves.last ?? halves[0])
        }
    }

    /// A line for each notice: the English, a tab, the Welsh.
    private var writtenNotices: String {
        notices.map { "\($0.english)\t\($0.welsh)".replacing("\n", with: " ") }.joined(separator: "\n")
    }

    var values: [any Bindable] {
        [
            id, year.ending, covered.lowerBound, covered.upperBound, loadedAt, loadedBy, isCurrent, counts.children,
            counts.episodes, counts.shortBreakEpisodes, counts.unknownLocations, counts.withoutEpisodes, files,
            postcodes, writtenNotices,
        ]
    }
}
