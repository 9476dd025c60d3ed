import Basics

/// Says what is wrong with an XML file, and on which line.
struct XMLFaults {
    let bytes: UnsafeBufferPointer<UInt8>
    let file: String

    init(_ bytes: UnsafeBufferPointer<UInt8>, file: String) {
        self.bytes = bytes
        self.file = file
    }

    func refusal(_ position: Int, _ sentence: Bilingual) -> Refusal {
        let line = line(at: position)
        return Refusal("\(file):\(line)", XMLWords.at(file, line: line) + sentence)
    }

    /// Counted from 1; a line ends with a line feed, a carriage return, or both.
    func line(at position: Int) -> Int {
        var line = 1
        for index in 0..<min(position, bytes.count) {
            let byte = bytes[index]
            if byte == lineFeed {
                line += 1
            } else if byte == carriageReturn, index + 1 >= bytes.count || bytes[index + 1] != lineFeed {
                line += 1
            }
        }
        return line
    }
}
