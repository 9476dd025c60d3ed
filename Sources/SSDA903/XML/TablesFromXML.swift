/// The tables of a return while the children of its XML form are added one after another.
struct TablesFromXML {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let groups = ReturnForm.groups
    private var header: TableText
    private var uasc: TableText
    private var adoptions: TableText
    private var leavers: TableText
    /// By the form's groups.
    private var grouped: [TableText]

    init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) {
        self.bytes = bytes
        func table(_ table: Table) -> TableText {
            TableText(table, name: file, present: Set(table.keptColumns), takesISODates: true)
        }
        (header, uasc, adoptions, leavers) = (table(.header), table(.uasc), table(.ad1), table(.oc3))
        grouped = ReturnForm.groups.map { table($0.table) }
        for place in grouped.indices { grouped[place].reserve(rows: bytes.count / 1200, bytes: bytes.count / 40) }
    }

    var childCount: Int { header.count }

    /// How many rows the table has to which no more may be added; nil while there is room in all.
    var rowsOfFull: Int? { (grouped + [header]).first(where: \.isFull)?.count }

    var tables: [TableText] {
        [header, uasc, adoptions, leavers] + grouped.filter { ReturnForm.isAlwaysThere($0.table) || $0.count > 0 }
    }

    mutating func add(_ child: borrowing ChildInXML) {
        Self.write(Self.header, of: child, bytes, to: &header)
        if isUnaccompanied(child) { Self.write(Self.uasc, of: child, bytes, to: &uasc) }
        if hasAny(Self.adoption, child) { Self.write(Self.adoptions, of: child, bytes, to: &adoptions) }
        if hasAny(Self.leaving, child) { Self.write(Self.leavers, of: child, bytes, to: &leavers) }
        for row in child.rows where groups[row.group].table == .episodes || !child.isBlank(row) {
            let group = groups[row.group]
            for column in group.shared {
                Self.add(child.header[column == .child ? 0 : Self.dob], child, bytes, to: &grouped[row.group])
            }
            for place in group.places {
                Self.add(child.cells[row.first + place], child, bytes, to: &grouped[row.group])
            }
            grouped[row.group].endRow(number: grouped[row.group].count)
        }
    }

    /// UASC is 1, or there is a day on which the status ceased.
    private func isUnaccompanied(_ child: borrowing ChildInXML) -> Bool {
        let flag = child.header[Self.flag]
        let isOne = flag.count == 1 && (flag.isAside ? child.aside[flag.start] : bytes[flag.start]) == UInt8(ascii: "1")
        return isOne || child.header[Self.duc].count > 0
    }

    private func hasAny(_ places: [Int], _ child: borrowing ChildInXML) -> Bool {
        places.contains { child.header[$0].count > 0 }
    }

    // These do not belong to the value itself: it would have to be copied for as long as its own table is changed.

    private static func write(
        _ places: [Int], of child: borrowing ChildInXML, _ bytes: UnsafeBufferPointer<UInt8>,
        to table: inout TableText
    ) {
        for place in places { add(child.header[place], child, bytes, to: &table) }
        table.endRow(number: table.count)
    }

    @inline(__always)
    private static func add(
        _ cell: ChildInXML.Cell, _ child: borrowing ChildInXML, _ bytes: UnsafeBufferPointer<UInt8>,
        to table: inout TableText
    ) {
        let place = cell.start..<(cell.start + Int(cell.count))
        if cell.isAside {
            table.add(child.aside[place])
        } else {
            table.add(UnsafeBufferPointer(rebasing: bytes[place]))
        }
    }

    private static let header = Table.header.keptColumns.map(ReturnForm.place)
    private static let uasc = Table.uasc.columns.map(ReturnForm.place)
    private static let adoptions = Table.ad1.columns.map(ReturnForm.place)
    private static let leavers = Table.oc3.columns.map(ReturnForm.place)
    private static let adoption = ReturnForm.adoption.map(ReturnForm.place)
    private static let leaving = ReturnForm.leaving.map(ReturnForm.place)
    private static let dob = ReturnForm.place(.dob)
    private static let flag = ReturnForm.place(.uasc)
    private static let duc = ReturnForm.place(.duc)
}
