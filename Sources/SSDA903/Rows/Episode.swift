import Basics

/// A row of the Episodes file, with what is derived from its postcodes.
package struct Episode: ReturnRow {
    package static let table = Table.episodes

    package let row: Int32
    package internal(set) var decom: DateCell
    package let rne: Code
    package let ls: Code
    package let cin: Code
    package let place: Code
    package let placeProvider: Code
    package internal(set) var dec: DateCell
    package let rec: Code
    package let reasonPlaceChange: Code
    package let homePost: PostcodeCell
    package let plPost: PostcodeCell
    package let urn: Code
    /// URN as the provider list is asked for it: zeros in front and spaces do not count.
    package let listedURN: Code
    /// PL_LA, PL_LOCATION and PL_DISTANCE.
    package internal(set) var placed = Placed.unknown
    /// Whether the postcode list has HOME_POST and PL_POST; true for blank ones and where there is no list.
    package internal(set) var isHomePostKnown = true
    package internal(set) var isPlPostKnown = true
    /// Whether one of them is in Northern Ireland and the other in Great Britain: their map grids are two, and no
    /// distance can be measured though both places are known.
    package internal(set) var isOnTwoGrids = false
    /// Where it stands among all episodes in their order of child and DECOM.
    package internal(set) var turn: Int32 = 0

    package var order: Int32 { decom.order }
    /// LS V3 or V4: the child goes home between breaks and is not counted among those looked after.
    package var isShortBreak: Bool { ls == "V3" || ls == "V4" }
    package var isOpen: Bool { dec.isBlank }
    /// A number is given that is no stand-in for one.
    package var hasURN: Bool { urn.isPresent && urn != "XXXXXXX" }
    /// REC ends the period of care: there is one, and it is not X1.
    package var isLeaving: Bool { rec.isPresent && rec != "X1" }
    /// REC E11 or E12.
    package var endsInAdoption: Bool { rec == "E11" || rec == "E12" }
    /// PLACE A3 to A6.
    package var isPlacedForAdoption: Bool { place.isOne(of: "A3", "A4", "A5", "A6") }
    /// PLACE T0 to T4.
    package var isTemporary: Bool { place.isOne(of: "T0", "T1", "T2", "T3", "T4") }
    /// PLACE U1 to U6.
    package var isFostered: Bool { place.isOne(of: "U1", "U2", "U3", "U4", "U5", "U6") }

    package init(_ row: Int, _ cells: inout RowCells) {
        self.row = Int32(row)
        decom = cells.date()
        rne = cells.code()
        ls = cells.code()
        cin = cells.code()
        place = cells.code()
        placeProvider = cells.code()
        dec = cells.date()
        rec = cells.code()
        reasonPlaceChange = cells.code()
        homePost = cells.postcode()
        plPost = cells.postcode()
        let number = cells.cell()
        urn = Code(cell: number)
        let isPlain = number.first != UInt8(ascii: "0") && !number.contains { $0 == space || $0 == UInt8(ascii: ".") }
        listedURN = isPlain ? urn : Code(text: URN.plain(String(decoding: number, as: UTF8.self)))
    }

    /// Whether the child was in the episode at some time from the first day to the last (DECOM <= last, and DEC blank
    /// or >= first).
    package func isIn(_ days: ClosedRange<Day>) -> Bool {
        decom <= days.upperBound && (isOpen || dec >= days.lowerBound)
    }
}
