import Basics
import SSDA903

/// The rows of the Episodes file.
struct EpisodeReading {
    private(set) var rows: [EpisodeRow] = []
    private(set) var notices: [Bilingual] = []
    private(set) var faults = Faults()

    init(_ file: CSVFile) {
        var table = TableReader(file)
        let columns = Columns(table)
        table.readRows { table, row in
            if let episode = EpisodeReading.episode(columns, row, &table) { rows.append(episode) }
        }
        faults = table.faults
        notices = table.unknown.notices(file.name)
    }

    private struct Columns {
        let child, start, end, reasonForNew, legalStatus, need, placement: TableReader.Column?
        let provider, reasonEnded, reasonChanged, home, placedAt: TableReader.Column?

        init(_ table: TableReader) {
            child = table.column("CHILD")
            start = table.column("DECOM")
            end = table.column("DEC")
            reasonForNew = table.column("RNE")
            legalStatus = table.column("LS")
            need = table.column("CIN")
            placement = table.column("PLACE")
            provider = table.column("PLACE_PROVIDER")
            reasonEnded = table.column("REC")
            reasonChanged = table.column("REASON_PLACE_CHANGE")
            home = table.column("HOME_POST")
            placedAt = table.column("PL_POST")
        }
    }

    private static func episode(
        _ columns: Columns, _ row: borrowing CSVRow, _ table: inout TableReader
    ) -> EpisodeRow? {
        let child = table.child(columns.child, row)
        let start = table.day(columns.start, row)
        let end = table.date(columns.end, row)
        let reasonForNew = table.code(columns.reasonForNew, row, known: ReturnCodes.reasonForNew)
        let legalStatus = table.code(columns.legalStatus, row, known: ReturnCodes.legalStatus)
        let need = table.code(columns.need, row, known: ReturnCodes.need)
        let placement = table.code(columns.placement, row, known: ReturnCodes.placement)
        let provider = table.code(columns.provider, row)
        let reasonEnded = table.code(columns.reasonEnded, row, known: ReturnCodes.reasonEnded)
        let reasonChanged = table.code(columns.reasonChanged, row)
        guard let child, let start, end.isReadable else { return nil }
        if let end = end.day, end < start, let column = columns.end {
            return table.refuse(
                column, row, FileWords.endsBeforeStart(end: end.asReturned, start: start.asReturned))
        }
        return EpisodeRow(
            child: child, start: start, end: end.day, reasonForNew: reasonForNew, legalStatus: legalStatus, need: need,
            placement: placement, provider: provider, reasonEnded: reasonEnded, reasonChanged: reasonChanged,
            home: table.postcode(columns.home, row), placedAt: table.postcode(columns.placedAt, row),
            row: row.number, line: row.line)
    }
}

/// The rows of the file of unaccompanied asylum-seeking children, each child once.
struct UnaccompaniedReading {
    private(set) var rows: [UnaccompaniedRow] = []
    private(set) var notices: [Bilingual] = []
    private(set) var faults = Faults()

    init(_ file: CSVFile) {
        var table = TableReader(file)
        let (child, ceased) = (table.column("CHILD"), table.column("DUC"))
        var places: [String: Int] = [:]
        var repeated = 0
        table.readRows { table, row in
            let id = table.child(child, row)
            let day = table.date(ceased, row)
            guard let id, day.isReadable, let child else { return }
            if let place = places[id] {
                if rows[place].ceased == day.day {
                    repeated += 1
                } else {
                    table.refused(child, row, FileWords.childTwice(first: rows[place].row))
                }
            } else {
                places[id] = rows.count
                rows.append(UnaccompaniedRow(child: id, ceased: day.day, row: row.number))
            }
        }
        faults = table.faults
        if repeated > 0 { notices.append(FileWords.sameRowTwice(file.name, count: repeated)) }
    }
}
