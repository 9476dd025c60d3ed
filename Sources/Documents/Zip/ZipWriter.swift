/// Writes a ZIP file whose bytes depend on nothing but its parts: every part is dated 1 January 1980.
struct ZipWriter {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// Adds a part; names are taken as they are.
    mutating func add(_ name: String, _ content: [UInt8]) {
        let packed = Inflation.deflated(content)
        let stored = packed ?? content
        let sum = UInt32(truncatingIfNeeded: content.withUnsafeBufferPointer { Inflation.checkSum($0) })
        let start = UInt32(bytes.count)
        // Version 2.0, names in UTF-8, deflate or none, the first moment that ZIP knows.
        var facts: [UInt8] = []
        facts.append16(20)
        facts.append16(0x0800)
        facts.append16(packed == nil ? 0 : 8)
        facts.append16(0)
        facts.append16(0x0021)
        facts.append32(sum)
        facts.append32(UInt32(stored.count))
        facts.append32(UInt32(content.count))
        facts.append16(UInt16(name.utf8.count))
        facts.append16(0)
        bytes.append32(0x0403_4B50)
        bytes += facts + Array(name.utf8) + stored
        directory.append32(0x0201_4B50)
        directory.append16(20)
        directory += facts
        directory += [UInt8](repeating: 0, count: 10)
        directory.append32(start)
        directory += Array(name.utf8)
        count += 1
    }

    mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

    /// The whole file.
    func finished() -> [UInt8] {
        var end: [UInt8] = []
        end.append32(0x0605_4B50)
        end.append32(0)
        end.append16(UInt16(count))
        end.append16(UInt16(count))
        end.append32(UInt32(directory.count))
        end.append32(UInt32(bytes.count))
        end.append16(0)
        return bytes + directory + end
    }
}

extension [UInt8] {
    mutating func append16(_ value: UInt16) {
        append(UInt8(truncatingIfNeeded: value))
        append(UInt8(truncatingIfNeeded: value >> 8))
    }

    mutating func append32(_ value: UInt32) {
        append16(UInt16(truncatingIfNeeded: value))
        append16(UInt16(truncatingIfNeeded: value >> 16))
    }
}
