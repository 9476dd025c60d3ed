import Basics
import Foundation
import SSDA903
import Testing

@testable import Returns

/// Generated returns go through every form and come back field for field, but for what the README of SSDA903 says that
/// XML cannot hold.
struct ReturnWritingTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private static let years = [2023, 2024, 2026, 2027]

    private func made(_ year: Int, mistakes: Double = 0, seed: UInt64 = 11) async throws -> ReturnText {
        let written = try InventedReturn(children: 150, year: year, seed: seed, mistakes: mistakes)
        defer { written.remove() }
        return try await ReturnReading.folder(written.folder).text
    }

    /// Writes the return into a folder of its own and reads that.
    private func again(_ text: ReturnText, as format: ReturnCommand.WriteReturn.Format) async throws -> ReturnText {
        let folder = scratch.folder.appending(path: UUID().uuidString)
        let written = try ReturnToWrite(text, as: format, year: ReturnYear(ending: 2026))
        #expect(try written.write(to: folder, replacing: false) == [])
        return try await ReturnReading.folder(folder).text
    }

    private func expectSame(_ one: ReturnText, _ other: ReturnText) {
        for table in Table.allCases {
            let (had, has) = (one[table]?.present ?? [], other[table]?.present ?? Set(table.keptColumns))
            #expect(has.isSuperset(of: had), "\(table)")
            let (count, counted) = (one[table]?.count ?? 0, other[table]?.count ?? 0)
            #expect(count == counted, "\(table)")
            guard let rows = one[table], let others = other[table], rows.count == others.count else { continue }
            let columns = table.keptColumns.filter { rows.present.contains($0) }
            for row in 0..<rows.count {
                for column in columns {
                    #expect(rows.text(row, column) == others.text(row, column), "\(table) \(row) \(column)")
                }
            }
        }
    }

    @Test(arguments: years, [0, 0.6])
    func `CSV comes back from CSV field for field, in the same order`(year: Int, mistakes: Double) async throws {
        let text = try await made(year, mistakes: mistakes)
        let back = try await again(text, as: .csv)
        expectSame(text, back)
        #expect(Set(back.tables.keys) == Set(text.tables.keys))
        #expect(back.rowCount > 500)
    }

    @Test(arguments: years)
    func `a clean return comes back from XML field for field, in the same order`(year: Int) async throws {
        let text = try await made(year)
        let written = try ReturnToWrite(text, as: .xml, year: ReturnYear(ending: year))
        #expect(written.notices.isEmpty)
        let back = try await again(text, as: .xml)
        expectSame(text, back)
        #expect(back[.header]?.present.contains(.uasc) == true)
    }

    @Test(arguments: years, [0, 0.6])
    func `XML comes back from XML byte for byte, and from CSV between them`(year: Int, mistakes: Double) async throws {
        let text = try await again(try await made(year, mistakes: mistakes), as: .xml)
        let bytes = ReturnXML(text).bytes
        let back = try await again(text, as: .xml)
        expectSame(text, back)
        #expect(ReturnXML(back).bytes == bytes)
        let between = try await again(text, as: .csv)
        expectSame(text, between)
        #expect(ReturnXML(between).bytes == bytes)
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `of a return with mistakes, XML changes what it cannot hold, and nothing else`(seed: UInt64) async throws {
        let text = try await made(2026, mistakes: 0.9, seed: seed)
        let spoilt = try spoil(text, seed: seed)
        let xml = ReturnXML(spoilt)
        let found = try xml.difference(xml.bytes)
        var changes = 0
        for table in Table.allCases {
            let expected = (0..<(spoilt[table]?.count ?? 0)).filter { !isHeld(table, $0, spoilt) }
            let changed = found.rows.first { $0.table == table }?.changed ?? []
            // Told as a spreadsheet numbers them, in which the heading is row 1.
            #expect(Set(changed) == Set(expected.map { $0 + 2 }), "\(table)")
            changes += expected.count
        }
        #expect(changes > 20)
    }

    /// More kinds of trouble than the generator makes: rows without their Header, doubled, blank, of another birth.
    private func spoil(_ text: ReturnText, seed: UInt64) throws -> ReturnText {
        var random = SeededGenerator(seed: seed)
        let tables = Table.allCases.compactMap { text[$0] }.map { table -> TableText in
            var spoilt = TableText(table.table, name: table.name, present: table.present)
            for row in 0..<table.count {
                var cells = table.texts(row)
                let trouble = Int.random(in: 0..<60, using: &random)
                if trouble == 0, table.table == .header { continue }
                if trouble == 1, table.table != .header { cells[1] = "" }
                if trouble == 2, table.table != .header { for place in 2..<cells.count { cells[place] = "" } }
                if trouble == 3, table.table != .header { cells[0] = cells[0].lowercased() }
                for _ in 0..<(trouble == 4 ? 2 : 1) {
                    for cell in cells { spoilt.add(cell.utf8) }
                    spoilt.endRow(number: spoilt.count)
                }
            }
            return spoilt
        }
        return ReturnText(tables)
    }

    /// Written from the form and not from the writer: whether XML has a place for the row as it is.
    private func isHeld(_ table: Table, _ row: Int, _ text: ReturnText) -> Bool {
        guard let rows = text[table] else { return true }
        if table == .header { return true }
        let child = rows.text(row, .child)
        let same = rowsOf(child, table, text)
        let isSingle = [.uasc, .ad1, .oc3].contains(table)
        let turn = isSingle ? same.firstIndex(of: row) ?? 0 : 0
        let own = table.columns.filter { $0 != .child && $0 != .dob }
        if table != .uasc, table != .episodes, own.allSatisfy({ rows.isBlank(row, $0) }) { return false }
        let headers = rowsOf(child, .header, text)
        guard let header = headers.dropFirst(turn).first else {
            return headers.isEmpty && turn == 0 && isHeldWithoutHeader(rows, row, text)
        }
        guard let head = text[.header] else { return false }
        return [Column.child, .dob, .sex].allSatisfy { column in
            !table.columns.contains(column) || head.text(header, column) == rows.text(row, column)
        }
    }

    /// The child is then told of by the first row that says each of its facts, those with one row a child before
    /// others.
    private func isHeldWithoutHeader(_ rows: TableText, _ row: Int, _ text: ReturnText) -> Bool {
        let child = rows.text(row, .child)
        let order: [Table] = [.uasc, .ad1, .oc3] + Table.allCases
        return [Column.child, .dob].allSatisfy { column in
            guard rows.table.columns.contains(column) else { return true }
            for table in order where table.columns.contains(column) {
                guard let other = text[table] else { continue }
                for found in rowsOf(child, table, text) {
                    let said = other.text(found, column)
                    let isSingle = [.uasc, .ad1, .oc3].contains(table)
                    if isSingle || !said.isEmpty { return said == rows.text(row, column) }
                }
            }
            return rows.isBlank(row, column)
        }
    }

    private func rowsOf(_ child: String, _ table: Table, _ text: ReturnText) -> [Int] {
        guard let rows = text[table] else { return [] }
        return (0..<rows.count).filter { rows.text($0, .child).uppercased() == child.uppercased() }
    }
}
