/// Numbers the children of a return and of last year's by their ids, capitals and small letters alike.
struct ChildIndex {
    private var places: [Key: Int32] = [:]
    /// The ids as first written, in the order of their numbers. Empty for a row without CHILD.
    private(set) var ids: [String] = []

    var count: Int { ids.count }

    /// The child's number. Each row without an id is a child of its own: nothing can be laid beside it.
    mutating func number(of cell: UnsafeBufferPointer<UInt8>) -> Int32 {
        let new = Int32(ids.count)
        guard !cell.isEmpty else {
            ids.append("")
            return new
        }
        let key = Key(cell)
        if let place = places[key] { return place }
        places[key] = new
        ids.append(String(decoding: cell, as: UTF8.self))
        return new
    }

    mutating func reserve(_ count: Int) {
        places.reserveCapacity(count)
        ids.reserveCapacity(count)
    }

    /// Up to fifteen bytes in capitals, or a hash of more.
    private struct Key: Hashable {
        let high: UInt64
        let low: UInt64

        init(_ cell: UnsafeBufferPointer<UInt8>) {
            var words: (UInt64, UInt64) = (0, UInt64(cell.count) << 56)
            if cell.count <= 15 {
                for (place, byte) in cell.enumerated() {
                    let capital = UInt64(byte >= 97 && byte <= 122 ? byte - 32 : byte)
                    if place < 8 { words.0 = words.0 << 8 | capital } else { words.1 |= capital << (8 * (place - 8)) }
                }
            } else {
                var (one, two): (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x9E37_79B9_7F4A_7C15)
                for byte in cell {
                    let capital = UInt64(byte >= 97 && byte <= 122 ? byte - 32 : byte)
                    one = (one ^ capital) &* 0x100_0000_01B3
                    two = (two ^ capital) &* 0xFF51_AFD7_ED55_8CCD
                    two ^= two >> 29
                }
                words = (one, two | 0xFF << 56)
            }
            (high, low) = words
        }
    }
}
