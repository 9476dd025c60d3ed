import Basics
import SSDA903

/// What is wrong with a cell so that the return is not loaded.
struct LoadFault {
    let table: Table
    let row: Int
    let column: Column
    let kind: Kind

    enum Kind {
        case childMissing, childTooLong, dateMissing, dateUnreadable, codeTooLong, sexUnknown
        case endsBeforeStart(Column)
        /// The same child, or an episode of the same first day, on an earlier row.
        case childTwice(first: Int)
        case episodeTwice(first: Int)
    }

    /// For telling faults in the order of the files: by table, row and column.
    let order: (Int, Int, Int)

    init(_ table: Table, _ row: Int, _ column: Column, _ kind: Kind) {
        (self.table, self.row, self.column, self.kind) = (table, row, column, kind)
        order = (
            Table.allCases.firstIndex(of: table) ?? 0, row, table.keptColumns.firstIndex(of: column) ?? 0
        )
    }
}

/// All of them, and how they are told.
struct LoadFaults {
    private(set) var faults: [LoadFault] = []
    let text: ReturnText

    init(_ text: ReturnText) { self.text = text }

    mutating func add(_ table: Table, _ row: some BinaryInteger, _ column: Column, _ kind: LoadFault.Kind) {
        faults.append(LoadFault(table, Int(row), column, kind))
    }

    /// The faults as sentences, in the order of the files.
    func told() -> Faults {
        var told = Faults()
        for fault in faults.sorted(by: { $0.order < $1.order }) {
            guard let table = text[fault.table] else { continue }
            let number = table.shownRow(fault.row)
            told.add(
                "\(table.name):\(number):\(fault.column.rawValue)",
                FileWords.at(table.name, row: number, line: table.line(fault.row), column: fault.column.rawValue)
                    + Self.sentence(fault, table))
        }
        return told
    }

    private static func sentence(_ fault: LoadFault, _ table: TableText) -> Bilingual {
        let written = table.text(fault.row, fault.column)
        switch fault.kind {
        case .childMissing: return FileWords.childMissing
        case .childTooLong: return FileWords.childTooLong
        case .dateMissing: return FileWords.dateMissing
        case .dateUnreadable: return date(written)
        case .codeTooLong: return FileWords.codeTooLong
        case .sexUnknown: return FileWords.sexUnknown(written.utf8.count == 1 ? written.uppercased() : nil)
        case .endsBeforeStart(let start):
            return FileWords.endsBeforeStart(end: day(written), start: day(table.text(fault.row, start)))
        case .childTwice(let first): return FileWords.childTwice(first: table.shownRow(first))
        case .episodeTwice(let first): return FileWords.episodeTwice(first: table.shownRow(first))
        }
    }

    private static func date(_ written: String) -> Bilingual {
        var written = written
        return written.withUTF8 { cell in
            let shown = CellDate.shown(cell)
            switch CellDate(cell) {
            case .impossible: return FileWords.impossibleDate(shown ?? "")
            case .twoDigitYear: return FileWords.twoDigitYear(shown ?? "")
            case .blank, .day, .unreadable: return FileWords.badDate(shown)
            }
        }
    }

    private static func day(_ written: String) -> String {
        var written = written
        return written.withUTF8 { DateCell($0, takesISO: true).day?.asReturned ?? "" }
    }
}
