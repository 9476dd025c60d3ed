/// A postcode that nobody has, with a place on the National Grid.
package struct InventedPostcode: Hashable, Sendable {
    /// With one space: `ZZ1 4AB`.
    package let text: String
    /// Metres east and north.
    package let east: Int
    package let north: Int
    /// The authority (`W06000004`).
    package let authority: String
}

/// Postcodes in and around Denbighshire (or another council), in the shape of the ONS Postcode Directory. All are in the area ZZ, which
/// Royal Mail has never used, so none can be anybody's. Their places are a grid in a box inside each authority.
package struct InventedPostcodes: Sendable {
    package static let denbighshire = "W06000004"
    static let liverpool = "E08000012"
    static let shropshireCode = "E06000051"

    /// In Denbighshire; in the council's own area.
    package let inside: [InventedPostcode]
    /// Of Denbighshire: over the border in Conwy, Flintshire, Wrexham and Powys.
    package let outside: [InventedPostcode]
    /// In Liverpool; elsewhere in England.
    package let england: [InventedPostcode]
    /// Of an English council: over the border in Wales.
    let wales: [InventedPostcode]
    /// Of an English council: farther than any child is sent.
    let scotland: [InventedPostcode]

    package init() {
        inside = Box(1, Self.denbighshire, east: 299_000, north: 343_000, across: 12, up: 26, step: 1500).postcodes
        outside =
            Box(2, "W06000003", east: 272_000, north: 356_000, across: 8, up: 9, step: 2600).postcodes
            + Box(3, "W06000005", east: 321_000, north: 363_000, across: 8, up: 9, step: 1700).postcodes
            + Box(4, "W06000006", east: 327_000, north: 341_000, across: 8, up: 7, step: 2000).postcodes
            + Box(5, "W06000023", east: 290_000, north: 292_000, across: 6, up: 6, step: 4600).postcodes
        england = Box(6, Self.liverpool, east: 334_000, north: 387_000, across: 6, up: 6, step: 1500).postcodes
        wales = []
        scotland = []
    }

    private init(inside: [Box], outside: [Box], england: [Box], wales: [Box], scotland: [Box]) {
        self.inside = inside.flatMap(\.postcodes)
        self.outside = outside.flatMap(\.postcodes)
        self.england = england.flatMap(\.postcodes)
        self.wales = wales.flatMap(\.postcodes)
        self.scotland = scotland.flatMap(\.postcodes)
    }

    /// In Shropshire, in the English authorities around it, in England farther away, and over the border in Wales.
    static var shropshire: InventedPostcodes {
        InventedPostcodes(
            inside: [Box(21, shropshireCode, east: 330_000, north: 285_000, across: 50, up: 60, step: 600)],
            outside: [
                Box(22, "E06000020", east: 364_000, north: 304_000, across: 14, up: 14, step: 800),
                Box(23, "E06000019", east: 345_000, north: 235_000, across: 20, up: 20, step: 1200),
                Box(24, "E06000021", east: 385_000, north: 342_000, across: 12, up: 12, step: 800),
                Box(25, "E06000049", east: 375_000, north: 355_000, across: 14, up: 12, step: 1200),
            ],
            england: [
                Box(26, "E08000025", east: 400_000, north: 280_000, across: 20, up: 16, step: 700),
                Box(27, liverpool, east: 334_000, north: 387_000, across: 10, up: 10, step: 900),
                Box(28, "E06000052", east: 180_000, north: 50_000, across: 6, up: 6, step: 3000),
            ],
            wales: [
                Box(29, "W06000006", east: 327_000, north: 341_000, across: 8, up: 7, step: 2000),
                Box(30, "W06000023", east: 290_000, north: 292_000, across: 6, up: 6, step: 4600),
            ],
            scotland: [Box(31, "S12000023", east: 340_000, north: 1_000_000, across: 2, up: 2, step: 3000)])
    }

    package var all: [InventedPostcode] { inside + outside + england + wales + scotland }

    /// The file's text: a heading, then a line for each postcode.
    package var directory: String {
        all.reduce(into: "pcd,pcds,oseast1m,osnrth1m,oslaua\n") { text, postcode in
            text += "\(postcode.text),\(postcode.text),\(postcode.east),\(postcode.north),\(postcode.authority)\n"
        }
    }
}

/// A box of grid references inside one authority.
private struct Box {
    let district: Int
    let authority: String
    let east: Int
    let north: Int
    let across: Int
    let up: Int
    let step: Int

    init(_ district: Int, _ authority: String, east: Int, north: Int, across: Int, up: Int, step: Int) {
        self.district = district
        self.authority = authority
        self.east = east
        self.north = north
        self.across = across
        self.up = up
        self.step = step
    }

    var postcodes: [InventedPostcode] {
        (0..<across * up).map { index in
            InventedPostcode(
                text: "ZZ\(district) \(inward(index))", east: east + index % across * step + index * 7 % 100,
                north: north + index / across * step + index * 13 % 100, authority: authority)
        }
    }

    /// The part after the space: a digit and two letters. The letters C I K M O V are never used there.
    private func inward(_ index: Int) -> String {
        let letters = Array("ABDEFGHJLNPQRSTUWXYZ")
        return "\(index / 400 + 1)\(letters[index / 20 % 20])\(letters[index % 20])"
    }
}
