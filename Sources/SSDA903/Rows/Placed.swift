/// What is derived of a placement from its postcodes (`903.md` section 2).
package struct Placed: Hashable, Sendable {
    /// Of all authority codes met: 0 for none, then WAL, SCO and NIR, then those of England.
    let authority: UInt16
    /// Tenths of a mile from home to placement; 0xFFFF where it cannot be derived.
    private let tenths: UInt16
    private let side: Side

    private enum Side: UInt8 { case unknown, inside, outside }

    package static let unknown = Placed(authority: 0, isInside: nil, tenths: nil)

    init(authority: UInt16, isInside: Bool?, tenths: UInt16?) {
        self.authority = authority
        self.tenths = tenths ?? 0xFFFF
        side = isInside.map { $0 ? .inside : .outside } ?? .unknown
    }

    /// Whether PL_LA could be derived.
    package var hasAuthority: Bool { authority != 0 }
    /// PL_LA is WAL, SCO or NIR.
    package var isOutsideEngland: Bool { (1...3).contains(authority) }
    /// PL_LOCATION could be derived.
    package var hasLocation: Bool { side != .unknown }
    /// PL_LOCATION is IN.
    package var isInside: Bool { side == .inside }
    /// PL_LOCATION is OUT.
    package var isOutside: Bool { side == .outside }
    /// PL_DISTANCE in tenths of a mile; nil where it could not be derived.
    package var tenthsOfMile: Int? { tenths == 0xFFFF ? nil : Int(tenths) }

    package func hasSameAuthority(as other: Placed) -> Bool { authority == other.authority }
    package func hasSameLocation(as other: Placed) -> Bool { side == other.side }
}
