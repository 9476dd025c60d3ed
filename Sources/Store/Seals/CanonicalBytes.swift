extension Sequence<Value> {
    /// The values as bytes that no other list of values gives: each with its kind and its length before it. Every row
    /// that is read passes through here, so nothing is copied twice.
    package var canonicalBytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(1024)
        for value in self { bytes.append(canonical: value) }
        return bytes
    }
}

extension [UInt8] {
    fileprivate mutating func append(canonical value: Value) {
        switch value {
        case .null: append(0)
        case .integer(let number): append(kind: 1, fixed: number)
        case .real(let number): append(kind: 2, fixed: number.bitPattern)
        case .text(var text):
            text.withUTF8 { utf8 in
                append(kind: 3, length: utf8.count)
                append(contentsOf: utf8)
            }
        case .blob(let blob):
            append(kind: 4, length: blob.count)
            append(contentsOf: blob)
        }
    }

    private mutating func append(kind: UInt8, fixed number: some FixedWidthInteger) {
        append(kind: kind, length: number.bitWidth / 8)
        Swift.withUnsafeBytes(of: number.bigEndian) { append(contentsOf: $0) }
    }

    private mutating func append(kind: UInt8, length: Int) {
        append(kind)
        Swift.withUnsafeBytes(of: UInt32(length).bigEndian) { append(contentsOf: $0) }
    }
}
