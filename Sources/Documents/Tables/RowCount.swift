/// Counts the rows of a part that hold something, over the pieces as they are unpacked: a table of a million rows is
/// refused before it is ever in memory.
struct RowCount {
    private let row: XMLWord
    private let fillings: [XMLWord]
    private(set) var filled = 0
    private var isOpen = false
    /// Of the tag in the middle of which a piece ended.
    private var name: XMLWord?

    /// - Parameter fillings: the tags of which one must stand in a row for it to count.
    init(of row: XMLWord, with fillings: [XMLWord]) {
        self.row = row
        self.fillings = fillings
    }

    mutating func take(_ piece: UnsafeBufferPointer<UInt8>) {
        var name = self.name
        for byte in piece {
            if byte == 60 {
                name = XMLWord()
            } else if let word = name {
                if byte == 62 || byte == 47 || byte.isSpace {
                    ended(word)
                    name = nil
                } else if byte == 58 {
                    name = XMLWord()
                } else {
                    name?.append(byte)
                }
            }
        }
        self.name = name
    }

    private mutating func ended(_ name: XMLWord) {
        if name == row {
            isOpen = true
        } else if isOpen, fillings.contains(name) {
            filled += 1
            isOpen = false
        }
    }
}
