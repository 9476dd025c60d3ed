import Foundation

extension [Value] {
    /// The values as bytes that no other list of values gives: each with its kind and its length before it.
    package var canonicalBytes: Data {
        var data = Data()
        for value in self {
            switch value {
            case .null: data.append(0)
            case .integer(let number): data.append(kind: 1, number.bigEndianBytes)
            case .real(let number): data.append(kind: 2, number.bitPattern.bigEndianBytes)
            case .text(let text): data.append(kind: 3, [UInt8](text.utf8))
            case .blob(let bytes): data.append(kind: 4, bytes)
            }
        }
        return data
    }
}

extension FixedWidthInteger {
    fileprivate var bigEndianBytes: [UInt8] { Swift.withUnsafeBytes(of: bigEndian) { [UInt8]($0) } }
}

extension Data {
    fileprivate mutating func append(kind: UInt8, _ bytes: [UInt8]) {
        append(kind)
        append(contentsOf: UInt32(bytes.count).bigEndianBytes)
        append(contentsOf: bytes)
    }
}
