import Basics
import Testing

@testable import SSDA903

/// A day that cannot be read may be any day: it makes nothing wrong elsewhere, and hides nothing unsaid.
struct UnknownDayTests {
    @Test(arguments: zip(RulePropertyTests.years, ["soon", "31/11/2025", "2025-11-30"]))
    func `a day that cannot be read is wrong at its own cell alone`(_ ending: Int, _ spoilt: String) async {
        let glued = GluedReturn(ending: ending)
        let expected = await glued.checked()
        let dates = glued.daysByChild
        // Children know nothing of one another: one cell of each is spoilt at a time.
        for turn in 0..<(dates.values.map(\.count).max() ?? 0) {
            let cells = dates.compactMapValues { turn < $0.count ? [$0[turn]] : nil }
            await expectNothingElsewhere(glued, expected, cells, spoilt)
        }
    }

    /// A system writes every day of a column in a form of its own, or something that tells nothing.
    @Test func `a column of days that cannot be read is wrong at its own cells alone`() async {
        let glued = GluedReturn(ending: 2026)
        let expected = await glued.checked()
        let all = glued.daysByChild
        let columns = Set(all.values.joined().map { "\($0.isLast) \($0.table) \($0.column)" }).sorted()
        for (turn, column) in columns.enumerated() {
            let cells = all.mapValues { $0.filter { "\($0.isLast) \($0.table) \($0.column)" == column } }
            await expectNothingElsewhere(glued, expected, cells, turn % 2 == 0 ? "2025-11-30" : "99/99/9999")
        }
    }

    @Test func `where no day of a return can be read, each is wrong at its own cell alone`() async {
        let glued = GluedReturn(ending: 2026)
        await expectNothingElsewhere(glued, await glued.checked(), glued.daysByChild, "99/99/9999")
    }

    @Test(arguments: ["31/09/2025", "soon"])
    func `in a long life a day that cannot be read is wrong at its own cell alone`(_ spoilt: String) async {
        let glued = GluedReturn(ending: 2026, life: LongLife.text, before: LongLife.before)
        let expected = await glued.checked()
        for cell in glued.daysByChild.values.joined() {
            await expectNothingElsewhere(glued, expected, ["0C1": [cell]], spoilt)
        }
        for table in Table.allCases {
            let cells = glued.daysByChild.mapValues { $0.filter { $0.table == table } }
            await expectNothingElsewhere(glued, expected, cells, spoilt)
        }
    }

    @Test func `the order of rows changes nothing where days cannot be read`() async {
        var glued = GluedReturn(ending: 2026)
        for cells in glued.daysByChild.values { glued.write("31/11/2025", in: cells[cells.count / 2]) }
        let expected = await glued.checked()
        for seed in 1...3 {
            var random = SeededBytes(seed: UInt64(seed))
            var shuffled = glued
            shuffled.shuffle(using: &random)
            let found = await shuffled.checked()
            #expect(found.findings == expected.findings && found.untold == expected.untold)
        }
    }

    /// The rules of neighbouring episodes, of orders and of spells, which once took it for a blank or for the last day.
    @Test(arguments: [
        ("Episodes DECOM=31/09/2025 RNE=P DEC=01/10/2025 REC=X1", "141"),
        ("Episodes DECOM=01/08/2025 RNE=P DEC=31/09/2025 REC=X1", "147"),
    ])
    func `an episode in the middle with a day that cannot be read is flagged there alone`(
        _ middle: String, _ code: String
    ) async {
        func codes(with middle: String) async -> Set<String> {
            let life = """
                Episodes DECOM=01/06/2025 DEC=01/08/2025 REC=X1
                \(middle)
                Episodes DECOM=01/10/2025 RNE=P
                """
            let check = await Example(life, of: Rule.all[0]).checked(by: Rule.all)
            return Set(check.findings.map { check.rule(of: $0).code })
        }
        let good = await codes(with: "Episodes DECOM=01/08/2025 RNE=P DEC=01/10/2025 REC=X1")
        #expect(await codes(with: middle).subtracting(good) == [code])
    }

    /// - Parameter cells: those that are spoilt, by child.
    private func expectNothingElsewhere(
        _ glued: GluedReturn, _ expected: GluedReturn.Found, _ cells: [String: [GluedReturn.DateCellPlace]],
        _ spoilt: String
    ) async {
        var changed = glued
        for cell in cells.values.joined() { changed.write(spoilt, in: cell) }
        let found = await changed.checked()
        func isIts(_ finding: GluedReturn.Named) -> Bool {
            let own = glued.child(of: finding).flatMap { cells[$0] } ?? []
            return own.contains { glued.isIts(finding, $0, expected.check) }
        }
        for more in found.findings.subtracting(expected.findings) where !isIts(more) {
            Issue.record("\(more) is new by \(cells.values.joined().first as Any)")
        }
        for lost in expected.findings.subtracting(found.findings).subtracting(found.untold) where !isIts(lost) {
            Issue.record("\(lost) is lost by \(cells.values.joined().first as Any)")
        }
        // Each cell is told of: by a finding, or by itself.
        let told = Set(found.check.unreadable.map { "\($0.table) \($0.row) \($0.column)" })
        for cell in cells.values.joined()
        where !cell.isLast && !told.contains("\(cell.table) \(cell.row) \(cell.column)") {
            let isFlagged = found.findings.contains { glued.isIts($0, cell, expected.check) }
            #expect(isFlagged, "\(cell) is not told of")
        }
    }
}

/// A child with many episodes and a row or more in every table.
private enum LongLife {
    static let text = """
        Header DOB=14/02/2010 SEX=F MOTHER=1 MC_DOB=20/12/2025
        Episodes DECOM=03/03/2024 RNE=S LS=C2 PLACE=U4 DEC=02/05/2025 REC=X1 REASON_PLACE_CHANGE=CARPL
        Episodes DECOM=02/05/2025 RNE=P LS=C2 PLACE=U6 DEC=20/06/2025 REC=X1
        Episodes DECOM=20/06/2025 RNE=L LS=E1 PLACE=U6 DEC=04/08/2025 REC=X1
        Episodes DECOM=04/08/2025 RNE=B LS=C2 PLACE=K2 DEC=10/08/2025 REC=E4A
        Episodes DECOM=01/10/2025 RNE=S LS=C2 PLACE=T1 DEC=20/10/2025 REC=X1
        Episodes DECOM=20/10/2025 RNE=P LS=V3 PLACE=U6 DEC=01/01/2026 REC=X1
        Episodes DECOM=02/01/2026 RNE=P LS=C2 PLACE=A3 DEC= REC=
        Reviews REVIEW=01/05/2025
        Reviews REVIEW=01/11/2025
        UASC DUC=30/11/2025
        OC2
        OC3
        AD1 DATE_INT=04/08/2025 DATE_MATCH=01/08/2025
        PlacedAdoption DATE_PLACED=01/07/2025 DATE_PLACED_CEASED=01/09/2025 REASON_PLACED_CEASED=RD2
        PlacedAdoption DATE_PLACED=15/12/2025
        PrevPerm PREV_PERM=P1 LA_PERM=301 DATE_PERM=05/06/2019
        Missing MIS_START=05/05/2025 MIS_END=07/05/2025
        Missing MIS_START=06/05/2025 MIS_END=09/05/2025
        Missing MIS_START=12/08/2025 MIS_END=03/10/2025
        Missing MIS_START=01/02/2026 MIS_END=
        SWEpisodes SW_DECOM=03/03/2024 SW_DEC=01/07/2025 SW_REASON=MANAGE
        SWEpisodes SW_ID=SW222222 SW_DECOM=01/07/2025 SW_DEC=10/08/2025
        SWEpisodes SW_ID=SW333333 SW_DECOM=05/10/2025
        """
    static let before = """
        Header DOB=14/02/2010 SEX=F
        Episodes DECOM=03/03/2024 RNE=S LS=C2 PLACE=U4
        PlacedAdoption DATE_PLACED=10/01/2025
        Missing MIS_START=20/03/2025 MIS_END=
        SWEpisodes SW_DECOM=03/03/2024
        """
}

extension GluedReturn {
    /// The cells with days in them, DATE_PERM among them, by child.
    fileprivate var daysByChild: [String: [DateCellPlace]] {
        var days = dates
        for (row, line) in (now[.prevPerm] ?? []).enumerated() where !line.cells[4].isEmpty {
            days[line.child, default: []].append(
                DateCellPlace(isLast: false, table: .prevPerm, row: row, column: .datePerm))
        }
        return days
    }

    /// Whether the finding is about that very cell.
    fileprivate func isIts(_ finding: Named, _ cell: DateCellPlace, _ check: Check) -> Bool {
        !cell.isLast && cell.table == finding.table && now[cell.table]?[cell.row].number == finding.number
            && check.rules.contains {
                $0.code == finding.code && $0.table == finding.table && $0.columns.contains(cell.column)
            }
    }
}
