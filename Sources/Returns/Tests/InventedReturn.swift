import Basics
import Foundation
import SSDA903

@testable import Returns

/// A whole return as it was written, in a folder of its own until `remove`.
struct InventedReturn {
    let out: URL
    let made: Made
    let folder: URL
    let previous: URL
    let year: Int

    static let columns = [
        "header.csv": "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
        "episodes.csv": "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
        "reviews.csv": "CHILD,DOB,REVIEW,REVIEW_CODE",
        "uasc.csv": "CHILD,SEX,DOB,DUC",
        "oc2.csv":
            "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,HEALTH_ASSESSMENT,"
            + "SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED",
        "oc3.csv": "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM",
        "ad1.csv": "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR",
        "placed_adoption.csv": "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED",
        "previous_permanence.csv": "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM",
        "missing.csv": "CHILD,DOB,MISSING,MIS_START,MIS_END",
        "social_workers.csv": "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON",
        "dolo.csv": "CHILD,DOB,DOLO_START,DOLO_END",
    ]

    init(children: Int, year: Int = 2026, seed: UInt64 = 11, mistakes: Double = 0) throws {
        out = WrittenLives.temporaryFolder()
        self.year = year
        made = try WholeReturn.write(
            to: out, children: children, seed: seed, yearEnding: year, mistakes: mistakes)
        previous = made.folders[0].folder
        folder = made.folders[1].folder
    }

    /// Nobody needs the error: a folder that stays behind is in the temporary folder.
    func remove() { try? FileManager.default.removeItem(at: out) }

    func rows(_ name: String, last: Bool = false) throws -> [[String: String]] {
        try Self.table(last ? previous : folder, name).rows
    }

    /// Every file's bytes, by its path.
    func contents() throws -> [String: Data] {
        let paths = FileManager.default.enumerator(atPath: out.path)?.compactMap { $0 as? String } ?? []
        let files = paths.filter { $0.contains(".") }
        return try Dictionary(uniqueKeysWithValues: files.map { ($0, try Data(contentsOf: out.appending(path: $0))) })
    }

    func check(_ place: URL? = nil) async throws -> Check {
        let index = out.appending(path: "postcodes.index")
        _ = try PostcodeIndexWriter.write(from: out.appending(path: "postcodes.csv"), to: index)
        let question = CheckQuestion(
            now: .folder(place ?? folder), last: nil, providers: [], postcodes: index, year: ReturnYear(ending: year),
            authority: WholeReturn.authority)
        return try await question.check()
    }

    static func table(_ folder: URL, _ name: String) throws -> (heading: String, rows: [[String: String]]) {
        let text = String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
        let lines = text.split(separator: "\n").map { cells(String($0)) }
        let columns = lines.first ?? []
        let rows = lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(columns, $0)) }
        return (columns.joined(separator: ","), rows)
    }

    /// Commas inside quotation marks part nothing.
    private static func cells(_ line: String) -> [String] {
        line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().reduce(into: [""]) { cells, part in
            if part.offset % 2 == 1 {
                cells[cells.count - 1] += part.element
            } else {
                let pieces = part.element.split(separator: ",", omittingEmptySubsequences: false)
                cells[cells.count - 1] += pieces[0]
                cells += pieces.dropFirst().map { String($0) }
            }
        }
    }
}
