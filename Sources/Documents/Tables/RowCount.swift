/// Counts the rows of a part that hold something, over the pieces as they are unpacked: a table of a million rows is
/// refused before it is ever in memory.
struct RowCount {
    private let row: [UInt8]
    private let fillings: [[UInt8]]
    private(set) var filled = 0
    private var isOpen = false
    private var name: [UInt8] = []
    private var isInName = false

    /// - Parameter fillings: the tags of which one must stand in a row for it to count.
    init(of row: String, with fillings: [String]) {
        self.row = Array(row.utf8)
        self.fillings = fillings.map { Array($0.utf8) }
    }

    mutating func take(_ piece: UnsafeBufferPointer<UInt8>) {
        for byte in piece {
            if byte == 60 {
                isInName = true
                name.removeAll(keepingCapacity: true)
            } else if isInName {
                if byte == 58 {
                    name.removeAll(keepingCapacity: true)
                } else if byte == 62 || byte == 47 || byte.isSpace {
                    ended()
                    isInName = false
                } else if name.count < 16 {
                    name.append(byte)
                }
            }
        }
    }

    private mutating func ended() {
        if name == row {
            isOpen = true
        } else if isOpen, fillings.contains(name) {
            filled += 1
            isOpen = false
        }
    }
}
