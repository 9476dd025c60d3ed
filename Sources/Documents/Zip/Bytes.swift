import Foundation

extension [UInt8] {
    /// Two bytes, the small one first.
    func number16(_ index: Int) -> UInt16 { UInt16(self[index]) | UInt16(self[index + 1]) << 8 }

    /// Four bytes, the small one first.
    func number32(_ index: Int) -> UInt32 {
        UInt32(number16(index)) | UInt32(number16(index + 2)) << 16
    }

    /// Where the word stands first, looked for from one place to another.
    func place(of word: [UInt8], from start: Int = 0, to end: Int? = nil) -> Int? {
        let end = end ?? count
        guard start >= 0, start < end, end <= count, !word.isEmpty else { return nil }
        return withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            var index = start
            while index + word.count <= end,
                let found = memchr(base + index, Int32(word[0]), end - index - word.count + 1)
            {
                if memcmp(found, word, word.count) == 0 { return UnsafeRawPointer(found) - base }
                index = UnsafeRawPointer(found) - base + 1
            }
            return nil
        }
    }

    func place(of word: String, from start: Int = 0, to end: Int? = nil) -> Int? {
        place(of: Array(word.utf8), from: start, to: end)
    }
}
