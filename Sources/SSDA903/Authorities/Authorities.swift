import Basics

/// The English authorities with children's services, as they have been since 1 April 2025, and how a code of a place
/// or of an earlier council leads to them.
///
/// Codes: the Office for National Statistics. Numbers: the Department for Education, as in its published tables.
package enum Authorities {
    /// The 153 of today, in the order of their codes.
    package static let all: [Authority] =
        Authority.unitary + Authority.metropolitan + Authority.london + Authority.counties

    /// The authority that runs children's services where the code says, today. Spaces around the code and small letters
    /// are no matter.
    ///
    /// - Parameter code: of an authority of today; of one that was recoded or merged, which gives its successor; of a
    ///   district, which gives its county or, of a former district, what followed. A county that was parted into
    ///   several gives itself, with them as its `successors`. A code of an authority's shape that is not known here
    ///   is taken for an authority newer than this list, with its code for a name. Anything else gives nil.
    package static func council(of code: String) -> Authority? {
        if let known = byCode[code] { return known }
        let plain = code.trimmed.uppercased()
        if let known = byCode[plain] { return known }
        guard isCode(plain), ["E06", "E08", "E09", "E10"].contains(plain.prefix(3)) else { return nil }
        return Authority(plain, nil, plain)
    }

    /// Where a place is, as the return asks (PL_LA): the authority's code, or `WAL`, `SCO` or `NIR`; nil where the code
    /// is of none of them, as of the Channel Islands and the Isle of Man.
    ///
    /// - Parameter code: from the postcode directory (`oslaua`, `lad…cd`).
    package static func placeAuthority(of code: String) -> String? {
        if let known = byCode[code] { return known.code }
        let plain = code.trimmed.uppercased()
        guard isCode(plain) else { return nil }
        switch plain.utf8.first {
        case UInt8(ascii: "W"): return "WAL"
        case UInt8(ascii: "S"): return "SCO"
        case UInt8(ascii: "N"): return "NIR"
        default: return council(of: plain)?.code
        }
    }

    /// Whether three digits are the number of an English authority, of today or of those that ended since 2019.
    package static func isKnownNumber(_ number: String) -> Bool { numbers.contains(number) }

    /// Authorities and their former codes, counties that were parted, and districts.
    private static let byCode: [String: Authority] = {
        var known: [String: Authority] = [:]
        known.reserveCapacity(512)
        for authority in all + Authority.parted {
            known[authority.code] = authority
            for code in authority.formerCodes { known[code] = authority }
        }
        for (county, districts) in Authority.districts {
            for district in districts { known["E07" + padded(district, 6)] = known[county] }
        }
        return known
    }()

    private static let numbers = Set(all.compactMap(\.number)).union(Authority.formerNumbers)

    /// One letter and eight digits.
    private static func isCode(_ code: String) -> Bool {
        code.utf8.count == 9 && code.utf8.dropFirst().allSatisfy { (48...57).contains($0) }
    }
}
