import Basics
import Foundation
import Fuzzing

@testable import SSDA903

// The bytes become a return of a few rows and last year's, which every rule of the year is asked of, twice: as it is,
// and with the rows and the rules the other way round. Both must find the same.
Fuzz.run { bytes in
    var made = FuzzedReturn(bytes)
    let (now, last) = (made.lines(), made.lines())
    let (first, second) = (Found(), Found())
    // Reports take longer than checks.
    let (year, reports) = (made.year, bytes.count.isMultiple(of: 4))
    let done = DispatchSemaphore(value: 0)
    Task.detached {
        await first.check(now, last, year, turned: false, reports: reports)
        await second.check(now, last, year, turned: true, reports: false)
        done.signal()
    }
    done.wait()
    precondition(first.lines == second.lines, "\(first.lines.symmetricDifference(second.lines).sorted())")
}

/// What one check found, as a person would name it.
final class Found: @unchecked Sendable {
    private(set) var lines: Set<String> = []

    func check(
        _ now: [Table: [[String]]], _ last: [Table: [[String]]], _ year: ReturnYear, turned: Bool,
        reports: Bool
    ) async {
        let check = await Check(
            FuzzedReturn.text(now, turned: turned), last: FuzzedReturn.text(last, turned: turned), year: year,
            authority: Example.authority, providers: FuzzedReturn.providers, postcodes: ExamplePostcodes(),
            rules: turned ? Rule.all.reversed() : Rule.all)
        precondition(check.findings.count == Set(check.findings).count, "a row is flagged twice by one rule")
        for finding in check.findings { add("", finding, check) }
        for finding in check.untold { add("untold ", finding, check) }
        guard reports else { return }
        for finding in check.findings {
            for language in Language.allCases {
                precondition(!check.sentence(finding)[language].isEmpty, "a finding without a sentence")
            }
        }
        _ = (TextReport(check).text, FindingList(check).csv(hasColumns: true, language: .welsh))
        do { _ = try JSONReport(check).text() } catch { fatalError("\(error)") }
    }

    private func add(_ kind: String, _ finding: Finding, _ check: Check) {
        lines.insert("\(kind)\(check.rule(of: finding).code) \(finding.table.rawValue) \(check.number(of: finding))")
    }
}
