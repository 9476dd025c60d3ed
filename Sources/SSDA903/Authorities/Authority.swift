import Basics

/// An English council that runs children's services: a unitary authority, a metropolitan district, a London borough or
/// a county. Districts below a county run none; to the return their places are in the county.
package struct Authority: Hashable, Sendable {
    /// From the Office for National Statistics: `E06…`, `E08…`, `E09…` or `E10…`.
    package let code: String
    /// The Department for Education's three digits, as in LA_PERM; nil where the authority is newer than this list.
    package let number: String?
    package let name: Bilingual
    /// The codes it had before, and those of the councils that were merged into it or that it was parted from.
    package let formerCodes: [String]
    /// Of a county that was parted: the authorities of today that have its places. Empty of every other.
    package let successors: [String]

    init(
        _ code: String, _ number: String?, _ name: String, cy welsh: String? = nil, was formerCodes: [String] = [],
        now successors: [String] = []
    ) {
        self.code = code
        self.number = number
        self.name = Bilingual(name, cy: welsh ?? name)
        self.formerCodes = formerCodes
        self.successors = successors
    }

    /// Whether a place is in this authority.
    ///
    /// - Parameter place: as `Authorities.placeAuthority(of:)` gives it. A county that was parted holds what is now in
    ///   its successors, so that its last returns can be checked with today's postcode directory.
    package func holds(_ place: String) -> Bool {
        place == code || successors.contains(place)
    }
}

extension Authority {
    /// Counties that were parted into several authorities in or after 2021, so that no single one of today is theirs.
    static let parted: [Authority] = [
        Authority("E10000006", "909", "Cumbria", now: ["E06000063", "E06000064"]),
        Authority(
            "E10000021", "928", "Northamptonshire", cy: "Swydd Northampton", now: ["E06000061", "E06000062"]),
    ]

    /// Numbers of authorities that were merged or parted since 2019: a child's earlier permanence may be from their
    /// time. Bournemouth, Poole and the county of Dorset (2019), and the two counties parted since.
    static let formerNumbers: Set<String> = ["837", "836", "835", "909", "928"]
}
