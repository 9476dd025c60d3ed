import Basics

/// A return in its XML form (the part’s README says which): UTF-8, an element a line.
package struct ReturnXML {
    let text: ReturnText
    private let children: ChildrenOfReturn

    package init(_ text: ReturnText) {
        self.text = text
        children = ChildrenOfReturn(text)
    }

    /// The whole file.
    package var bytes: [UInt8] {
        var lines = XMLLines()
        lines.reserve(text.rowCount * 360 + children.count * 500)
        lines.open(ReturnForm.root)
        var turns = [Int32](repeating: 0, count: children.count)
        for (row, child) in children.headers.enumerated() {
            write(Int(child), header: row, turn: Int(turns[Int(child)]), to: &lines)
            turns[Int(child)] += 1
        }
        for child in 0..<children.count where turns[child] == 0 { write(child, header: nil, turn: 0, to: &lines) }
        lines.close(ReturnForm.root)
        return lines.bytes
    }

    /// A child with several rows in the Header becomes so many elements: the first has all of the rows that a child
    /// may have many of, and each has one of those that it may have one of.
    private func write(_ child: Int, header: Int?, turn: Int, to lines: inout XMLLines) {
        lines.open(ReturnForm.child)
        lines.open(ReturnForm.header)
        let one = HeaderRows(header: header, single: ReturnXML.single.map { row($0, of: child, turn) })
        for cell in HeaderCell.beforeGroups { write(cell, of: one, child, to: &lines) }
        if turn == 0 { write(ReturnXML.afterLeaving, of: child, to: &lines) }
        for cell in HeaderCell.afterReviews { write(cell, of: one, child, to: &lines) }
        if turn == 0 { write(ReturnXML.afterMother, of: child, to: &lines) }
        lines.close(ReturnForm.header)
        if turn == 0 { write(ReturnXML.afterHeader, of: child, to: &lines) }
        lines.close(ReturnForm.child)
    }

    /// The rows that the cells of one HEADER come from: its own, and those of the tables with one row a child.
    private struct HeaderRows {
        let header: Int?
        let single: [Int?]
    }

    static let single: [Table] = [.uasc, .ad1, .oc3]
    private static let afterLeaving = groups("AMISSING", "AREVIEW")
    private static let afterMother = groups("PERMANENCE", "OC2", "AD_PLACED", "SWEPISODE", "DOLO")
    private static let afterHeader = groups("EPISODE")

    private static func groups(_ names: String...) -> [ReturnForm.Group] {
        ReturnForm.groups.filter { names.contains($0.name) }
    }

    private func row(_ table: Table, of child: Int, _ turn: Int) -> Int? {
        children.rows(table, of: child).dropFirst(turn).first.map { Int($0) }
    }

    /// Cells of the tables with one row a child are left out where the child has none.
    private func write(_ cell: HeaderCell, of one: HeaderRows, _ child: Int, to lines: inout XMLLines) {
        if cell.column == .uasc { return lines.cell(cell.name, flag(of: one)) }
        if let header = one.header, let place = cell.headerPlace, let text = text[.header] {
            return lines.cell(cell.name, text.cell(header, place))
        }
        for (turn, place) in cell.single {
            if let row = one.single[turn], let text = text[ReturnXML.single[turn]] {
                return lines.cell(cell.name, text.cell(row, place))
            }
        }
        guard cell.headerPlace != nil else { return }
        lines.cell(cell.name, [.child, .dob].contains(cell.column) ? anyRow(of: child, cell.column) : [])
    }

    /// 1 or 0 as the Header says it, or else by whether the child has a row among the unaccompanied.
    private func flag(of one: HeaderRows) -> ArraySlice<UInt8> {
        let row = one.single[0]
        if let header = one.header, let text = text[.header], text.present.contains(.uasc) {
            let own = text.cell(header, Table.header.columns.count)
            guard own.isEmpty, let row, let duc = Table.uasc.columns.firstIndex(of: .duc),
                self.text[.uasc]?.cell(row, duc).isEmpty ?? false
            else { return own }
            return ReturnXML.one
        }
        guard text[.uasc] != nil else { return [] }
        return row == nil ? ReturnXML.zero : ReturnXML.one
    }

    private static let one: ArraySlice<UInt8> = [UInt8(ascii: "1")]
    private static let zero: ArraySlice<UInt8> = [UInt8(ascii: "0")]

    /// Of a child without a row in the Header, what its first row elsewhere says.
    private func anyRow(of child: Int, _ column: Column) -> ArraySlice<UInt8> {
        for table in Table.allCases {
            guard let text = text[table], let place = table.columns.firstIndex(of: column) else { continue }
            for row in children.rows(table, of: child) {
                let found = text.cell(Int(row), place)
                if !found.isEmpty { return found }
            }
        }
        return []
    }

    private func write(_ groups: [ReturnForm.Group], of child: Int, to lines: inout XMLLines) {
        for group in groups {
            guard let text = text[group.table] else { continue }
            for row in children.rows(group.table, of: child) {
                lines.open(group.name)
                for (name, place) in group.written { lines.cell(name, text.cell(Int(row), place)) }
                lines.close(group.name)
            }
        }
    }
}

/// A cell that HEADER holds itself, and where it may come from.
private struct HeaderCell {
    let column: Column
    let name: String
    /// Its place among the columns of the Header table; nil where it is none of them.
    let headerPlace: Int?
    /// The tables with one row a child that have the column, by their turn, and its place in them.
    let single: [(turn: Int, place: Int)]

    init(_ column: Column) {
        self.column = column
        name = ReturnForm.name(of: column)
        headerPlace = Table.header.columns.firstIndex(of: column)
        single = ReturnXML.single.enumerated().compactMap { turn, table in
            table.columns.firstIndex(of: column).map { (turn, $0) }
        }
    }

    static let beforeGroups = ReturnForm.headerColumns.filter { !afterReview.contains($0) }.map(HeaderCell.init)
    static let afterReviews = afterReview.map(HeaderCell.init)
    private static let afterReview: [Column] = [.mother, .mcDOB]
}
