/// How the index lies in its file, all numbers little-endian:
///
///     0   magic "HEARTHPC"
///     8   version, then how many authorities (32 bits each)
///     16  how many postcodes, then how many buckets (64 bits each)
///     32  checksum of everything from byte 48 on, then nothing (64 bits each)
///     48  authorities, 16 bytes each, filled up with zeros; the first is empty
///         first place of each bucket, one more than there are buckets (32 bits each), filled up to eight bytes
///         keys in order, each followed by its place (64 bits each)
///
/// A bucket is all keys that share their bits above the lowest sixteen.
struct PostcodeIndexForm {
    static let magic = Array("HEARTHPC".utf8)
    static let version: UInt32 = 1
    static let headLength = 48
    static let authorityLength = 16
    static let bucketShift: UInt64 = 16
    static let buckets = Int(PostcodeKey.end >> bucketShift) + 1
    /// More than these and the file is something else: the whole kingdom has 2.7 million, terminated ones included.
    static let mostPostcodes = 100_000_000
    static let mostAuthorities = 65_535

    let authorities: Int
    let postcodes: Int

    var bucketsStart: Int { PostcodeIndexForm.headLength + authorities * PostcodeIndexForm.authorityLength }
    var entriesStart: Int { (bucketsStart + (PostcodeIndexForm.buckets + 1) * 4 + 7) & ~7 }
    var length: Int { entriesStart + postcodes * 16 }

    /// Tells damage, not tampering.
    static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        var mixed: UInt64 = 0x9E37_79B9_7F4A_7C15
        for position in stride(from: headLength, to: bytes.count - 7, by: 8) {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
            mixed = (mixed ^ word) &* 0xFF51_AFD7_ED55_8CCD
            mixed ^= mixed >> 29
        }
        return mixed
    }
}

/// What the index says of a postcode in one word: 16 bits of authority, 1 that there is a grid reference, 21 of
/// easting, 21 of northing.
struct PackedPlace {
    static let mostMetres = (1 << 21) - 1

    let word: UInt64

    init(word: UInt64) { self.word = word }

    init(authority: Int, grid: GridReference?) {
        var word = UInt64(authority)
        if let grid { word |= 1 << 16 | UInt64(grid.easting) << 17 | UInt64(grid.northing) << 38 }
        self.word = word
    }

    var authority: Int { Int(word & 0xFFFF) }

    var grid: GridReference? {
        guard word & 1 << 16 != 0 else { return nil }
        return GridReference(easting: Int(word >> 17 & 0x1F_FFFF), northing: Int(word >> 38 & 0x1F_FFFF))
    }
}
