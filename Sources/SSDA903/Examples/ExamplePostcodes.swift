import Basics

/// The postcodes of examples. None of them exists.
package struct ExamplePostcodes: PostcodeSource {
    /// The council's own code.
    package static let own = "E06000060"

    private static let places: [PostcodeKey: PostcodePlace] = [
        // In the council's area: the child's home, and a placement a mile away.
        key("AA1 1AA"): place(500_000, 200_000, own), key("AA1 1AB"): place(501_609, 200_000, own),
        key("AA1 1AC"): place(500_500, 200_300, own),
        // 1.1 and 1.2 miles from that home.
        key("AA1 1AD"): place(501_770, 200_000, own), key("AA1 1AE"): place(501_931, 200_000, own),
        // In another English authority, ten miles away and 373 miles away.
        key("BB1 1BB"): place(516_093, 200_000, "E06000042"), key("EE1 1EE"): place(500_000, 800_000, "E06000057"),
        // 350.0 and 350.1 miles away.
        key("EE1 1EF"): place(500_000, 763_255, "E06000057"), key("EE1 1EG"): place(500_000, 763_416, "E06000057"),
        // Farther away than any place in these islands, as a spoilt list may have it.
        key("FF1 1FF"): place(500_000, 1_900_000, "E06000057"),
        // In the Channel Islands: no grid reference, no authority.
        key("JJ1 1JJ"): PostcodePlace(grid: nil, authority: ""),
        // In Wales, Scotland and Northern Ireland.
        key("CC1 1CC"): place(320_000, 200_000, "W06000015"), key("DD1 1DD"): place(325_000, 673_000, "S12000036"),
        key("NN1 1NN"): place(333_000, 374_000, "N09000003"),
    ]

    package init() {}

    package func place(of key: PostcodeKey) -> PostcodePlace? { ExamplePostcodes.places[key] }

    private static func key(_ postcode: String) -> PostcodeKey { PostcodeKey(postcode.utf8) }

    private static func place(_ easting: Int, _ northing: Int, _ authority: String) -> PostcodePlace {
        PostcodePlace(grid: GridReference(easting: easting, northing: northing), authority: authority)
    }
}
