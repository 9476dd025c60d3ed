import Basics
import CZlib

/// Raw deflate (RFC 1951) through zlib, taken out piece by piece so that nothing is larger than it may be.
enum Inflation {
    static let pieceSize = 65536

    /// What came of taking out: all of it, stopped because the body had seen enough, or not readable.
    enum Outcome { case whole, stopped, damaged }

    /// Hands the body each piece that comes out, until there is no more or the body says `false`.
    ///
    /// - Parameter hasHeader: whether the bytes begin as zlib writes them (RFC 1950), as in a PDF.
    static func pieces(
        of bytes: ArraySlice<UInt8>, hasHeader: Bool = false,
        _ body: (UnsafeBufferPointer<UInt8>) throws -> Bool
    ) rethrows -> Outcome {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        guard inflateInit2_(&stream, hasHeader ? 15 : -15, ZLIB_VERSION, size) == Z_OK else { return .damaged }
        defer { inflateEnd(&stream) }
        let piece = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: pieceSize)
        defer { piece.deallocate() }
        return try bytes.withUnsafeBufferPointer { source in
            stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
            stream.avail_in = UInt32(source.count)
            while true {
                stream.next_out = piece.baseAddress
                stream.avail_out = UInt32(pieceSize)
                let code = inflate(&stream, Z_NO_FLUSH)
                guard code == Z_OK || code == Z_STREAM_END else { return .damaged }
                let count = pieceSize - Int(stream.avail_out)
                if try count > 0 && !body(UnsafeBufferPointer(rebasing: piece[0..<count])) { return .stopped }
                if code == Z_STREAM_END { return .whole }
                // Nothing more came and nothing more can: the end was cut off.
                if count == 0 && stream.avail_in == 0 { return .damaged }
            }
        }
    }

    /// The bytes in raw deflate, the same for the same input.
    static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        let size = Int32(MemoryLayout<z_stream>.size)
        let code = deflateInit2_(&stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
        guard code == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        let room = Int(deflateBound(&stream, UInt(bytes.count))) + 32
        var isDone = false
        let output = [UInt8](unsafeUninitializedCapacity: room) { target, used in
            bytes.withUnsafeBufferPointer { source in
                stream.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(room)
                isDone = deflate(&stream, Z_FINISH) == Z_STREAM_END
            }
            used = isDone ? room - Int(stream.avail_out) : 0
        }
        return isDone ? output : nil
    }

    /// The check sum that ZIP files carry.
    static func checkSum(_ bytes: UnsafeBufferPointer<UInt8>, after sum: UInt = 0) -> UInt {
        crc32(sum, bytes.baseAddress, UInt32(bytes.count))
    }
}
