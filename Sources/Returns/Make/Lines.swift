import Basics
import Foundation
import SSDA903

/// The bytes of a CSV file, cell by cell. No cell that it is given holds a comma, a quotation mark or a line's end.
struct Lines {
    private var bytes: [UInt8]
    private var isAtStart = true

    init(_ heading: String) { bytes = Array(heading.utf8) + [Self.newline] }

    var data: Data { Data(bytes) }

    mutating func add(_ cells: String...) {
        for cell in cells {
            part()
            bytes.append(contentsOf: cell.utf8)
        }
    }

    /// DD/MM/YYYY, or blank.
    mutating func add(_ day: Day?) {
        part()
        if let day { bytes.append(contentsOf: day.asReturned.utf8) }
    }

    /// A whole row.
    mutating func add(row cells: [String]) {
        for cell in cells {
            part()
            bytes.append(contentsOf: cell.utf8)
        }
        end()
    }

    mutating func end() {
        bytes.append(Self.newline)
        isAtStart = true
    }

    private static let newline = UInt8(ascii: "\n")

    private mutating func part() {
        if !isAtStart { bytes.append(UInt8(ascii: ",")) }
        isAtStart = false
    }
}
