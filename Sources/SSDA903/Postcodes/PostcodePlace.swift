/// Where a postcode is.
package struct PostcodePlace: Hashable, Sendable {
    /// Nil where the directory gives none.
    package let grid: GridReference?
    /// The authority's code (`E06000063`); empty where the directory gives none (Channel Islands, Man).
    package let authority: String

    package init(grid: GridReference?, authority: String) {
        self.grid = grid
        self.authority = authority
    }

    /// Northern Ireland's grid references count from another origin than Great Britain's.
    var isOnIrishGrid: Bool { authority.hasPrefix("N") }

    /// Whether grid references of the two count from one origin.
    func isOnGrid(of other: PostcodePlace) -> Bool { isOnIrishGrid == other.isOnIrishGrid }

    /// From here to there in a straight line, in tenths of a mile, as the return's users count it (metres / 1000 /
    /// 1.6093); at most 65534. Nil where a grid reference is missing or the two are on different grids.
    package func tenthsOfMile(to other: PostcodePlace) -> UInt16? {
        guard let grid, let there = other.grid, isOnGrid(of: other) else { return nil }
        let east = Double(there.easting - grid.easting)
        let north = Double(there.northing - grid.northing)
        let tenths = (east * east + north * north).squareRoot() / 160.93
        return UInt16(min(65_534, tenths.rounded(.toNearestOrAwayFromZero)))
    }
}

/// Metres east and north of the grid's origin.
package struct GridReference: Hashable, Sendable {
    /// Metres east of the origin.
    package let easting: Int
    /// Metres north of the origin.
    package let northing: Int

    package init(easting: Int, northing: Int) {
        self.easting = easting
        self.northing = northing
    }
}
