import CZlib

/// gzip (RFC 1952) through zlib.
enum Gzip {
    /// The compressed bytes, or nil where zlib refuses.
    ///
    /// - Parameter level: 1 (fast) to 9 (small).
    static func compressed(_ bytes: some Sequence<UInt8>, level: Int32) -> [UInt8]? {
        var input = Array(bytes)
        var stream = z_stream()
        guard hearth_deflate_init_gzip(&stream, level) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        let room = Int(deflateBound(&stream, UInt(input.count))) + 32
        var count = 0
        let output = [UInt8](unsafeUninitializedCapacity: room) { target, used in
            input.withUnsafeMutableBufferPointer { source in
                stream.next_in = source.baseAddress
                stream.avail_in = UInt32(source.count)
                stream.next_out = target.baseAddress
                stream.avail_out = UInt32(room)
                count = deflate(&stream, Z_FINISH) == Z_STREAM_END ? Int(stream.total_out) : 0
            }
            used = count
        }
        return count > 0 ? output : nil
    }
}
