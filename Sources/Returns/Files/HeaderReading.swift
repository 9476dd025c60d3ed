import Basics
import SSDA903

/// The rows of the Header file, each child once.
struct HeaderReading {
    private(set) var rows: [HeaderRow] = []
    /// Where each child is in `rows`.
    private(set) var places: [String: Int32] = [:]
    private(set) var notices: [Bilingual] = []
    private(set) var faults = Faults()
    private var fingerprints: [UInt64] = []
    private var repeated = 0
    private var withoutSex = (count: 0, firstRow: 0)

    init(_ file: CSVFile) {
        var table = TableReader(file)
        let (child, sex) = (table.column("CHILD"), table.column("SEX"))
        let (born, ethnicity) = (table.column("DOB"), table.column("ETHNIC"))
        table.readRows { table, row in
            let id = table.child(child, row)
            let day = table.day(born, row)
            let code = table.code(ethnicity, row, known: ReturnCodes.ethnicity)
            let sexRead = self.sex(table.code(sex, row), sex, row, &table)
            guard let id, let day, let sexRead else { return }
            add(
                HeaderRow(child: id, sex: sexRead, born: day, ethnicity: code, row: row.number), child, row, &table)
        }
        faults = table.faults
        notices = table.unknown.notices(file.name)
        if repeated > 0 { notices.append(FileWords.sameRowTwice(file.name, count: repeated)) }
        if withoutSex.count > 0 {
            notices.append(
                FileWords.sexMissing(file.name, count: withoutSex.count, row: withoutSex.firstRow))
        }
    }

    /// A child is there once; the same row twice is read once.
    private mutating func add(
        _ header: HeaderRow, _ column: TableReader.Column?, _ row: borrowing CSVRow, _ table: inout TableReader
    ) {
        let fingerprint = row.fingerprint
        if let place = places[header.child] {
            if fingerprints[Int(place)] == fingerprint {
                repeated += 1
            } else if let column {
                table.refused(column, row, FileWords.childTwice(first: rows[Int(place)].row))
            }
        } else {
            places[header.child] = Int32(rows.count)
            rows.append(header)
            fingerprints.append(fingerprint)
        }
    }

    /// 1 and 2 to 2023/24; M, F and U from 2024/25. A blank is read as unknown and told.
    private mutating func sex(
        _ code: Code, _ column: TableReader.Column?, _ row: borrowing CSVRow, _ table: inout TableReader
    ) -> Sex? {
        switch code {
        case "1", "M": return .male
        case "2", "F": return .female
        case "U": return .unknown
        case .blank:
            if withoutSex.count == 0 { withoutSex.firstRow = row.number }
            withoutSex.count += 1
            return .unknown
        default:
            guard let column else { return nil }
            let shown = code.bytes.count == 1 ? code.description : nil
            return table.refuse(column, row, FileWords.sexUnknown(shown))
        }
    }
}
