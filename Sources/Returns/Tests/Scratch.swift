import Basics
import Foundation
import SSDA903
import Testing

@testable import Returns

/// A folder of its own for one test, gone when the test is.
final class Scratch {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("hearth-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    @discardableResult
    func write(_ name: String, _ text: String) throws -> URL { try write(name, Array(text.utf8)) }

    @discardableResult
    func write(_ name: String, _ bytes: [UInt8]) throws -> URL {
        let url = folder.appendingPathComponent(name)
        try Data(bytes).write(to: url)
        return url
    }

    /// A return of these rows, under the usual column names.
    func writeReturn(header: [String], episodes: [String], unaccompanied: [String]? = nil) throws {
        try write("Header.csv", ([Scratch.headerColumns] + header).joined(separator: "\n") + "\n")
        try write("Episodes.csv", ([Scratch.episodeColumns] + episodes).joined(separator: "\n") + "\n")
        if let unaccompanied {
            try write("UASC.csv", (["CHILD,SEX,DOB,DUC"] + unaccompanied).joined(separator: "\n") + "\n")
        }
    }

    static let headerColumns = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"
    static let episodeColumns =
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"
}

/// Hashes that a test can foretell: an id backwards, and a number of any other text.
let readableHashing = Hashing(
    child: { Array($0.utf8.reversed()) },
    mark: { text in text.utf8.reduce(0) { ($0 &* 31) &+ UInt32($1) } })

/// The return of the folder, reduced for its own year, with ids for hashes.
func reducedReturn(
    _ folder: URL, authority: String = "", postcodes: PostcodeIndex? = nil,
    _ hashing: Hashing = Hashing(child: { Array($0.utf8) }, mark: readableHashing.mark)
) async throws -> (rows: RowsToLoad, reduced: ReducedReturn) {
    let rows = try RowsToLoad(await LoadFiles.read(folder), authority: authority, postcodes: postcodes)
    let year = rows.lastDay.map(ReturnYear.init(containing:)) ?? ReturnYear(ending: 2009)
    return (rows, try ReducedReturn(rows, year: year, hashing))
}

/// The sentences of the refusal that the work ends with; none where it goes through. Each must be there in both
/// languages.
func sentences<Result>(_ work: () async throws -> Result) async -> [String] {
    do {
        _ = try await work()
        return []
    } catch let refusal as Refusal {
        for problem in refusal.problems {
            #expect(!problem.sentence.welsh.isEmpty && problem.sentence.welsh != problem.sentence.english)
        }
        return refusal.problems.map(\.sentence.english)
    } catch {
        Issue.record("not a refusal: \(error)")
        return []
    }
}

/// The same for the Welsh.
func welshSentences<Result>(_ work: () async throws -> Result) async -> [String] {
    do {
        _ = try await work()
        return []
    } catch {
        return (error as? Refusal)?.problems.map(\.sentence.welsh) ?? []
    }
}

/// A day that the calendar has, `YYYY-MM-DD`.
func theDay(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else {
        Issue.record("no such day: \(iso)")
        return Day(number: 0)
    }
    return day
}
