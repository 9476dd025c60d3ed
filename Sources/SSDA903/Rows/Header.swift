/// A row of the Header file: a child, or a care leaver.
package struct Header: ReturnRow {
    package static let table = Table.header

    package let row: Int32
    package let sex: Code
    package internal(set) var dob: DateCell
    package let ethnic: Code
    package let upn: Code
    /// Whether UPN has the form of a unique pupil number: a letter other than I, O and S, then twelve figures, or
    /// eleven figures and a letter.
    package let isPupilNumber: Bool
    package let mother: Code
    package internal(set) var mcDOB: DateCell
    /// 1 or 0 where the XML form or the UASC file says so; blank where neither does.
    package internal(set) var uasc: Code
    /// Whether the file has the column UASC, as the XML form does.
    package let asksUASC: Bool
    /// As it was written in the Header itself, before the UASC file is laid beside it.
    package let uascAsWritten: Code
    /// Whether UPN holds something other than a reason for having none (UN1 to UN5), well formed or not.
    package var namesPupil: Bool { upn.isPresent && !upn.isOne(of: "UN1", "UN2", "UN3", "UN4", "UN5") }
    /// Whether another row of the file has the same pupil number, well formed or not.
    package internal(set) var sharesUPN = false

    package var order: Int32 { 0 }
    package var isMale: Bool { sex == "M" || sex == "1" }
    package var isFemale: Bool { sex == "F" || sex == "2" }

    package init(_ row: Int, _ cells: inout RowCells) {
        self.row = Int32(row)
        sex = cells.code()
        dob = cells.date()
        ethnic = cells.code()
        let number = cells.cell()
        upn = Code(cell: number)
        isPupilNumber = Header.isPupilNumber(number)
        mother = cells.code()
        mcDOB = cells.date()
        asksUASC = cells.present.contains(.uasc)
        uascAsWritten = cells.code()
        uasc = uascAsWritten
    }

    private static func isPupilNumber(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        guard cell.count == 13, isLetter(cell[0]), ![73, 79, 83].contains(cell[0] & 0xDF) else { return false }
        return cell[1..<12].allSatisfy { $0 >= 48 && $0 <= 57 }
            && (isLetter(cell[12]) || cell[12] >= 48 && cell[12] <= 57)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte & 0xDF) && byte >= 65 }
}
