import Basics
import Foundation

/// The postcodes of the kingdom with their places, in a file mapped into memory: nothing is read but what is asked
/// for. Made by `PostcodeIndexWriter`.
package struct PostcodeIndex: Sendable {
    /// The file that was opened.
    package let name: String
    /// How many postcodes it holds.
    package var count: Int { form.postcodes }
    private let file: MappedFile
    private let form: PostcodeIndexForm
    private let authorities: [String]

    /// Opens an index and looks it over whole. Throws `Refusal` where it is missing, damaged, or of another version.
    package init(opening url: URL) throws {
        let file = try MappedFile(opening: url, limit: CSVFile.usualLimit)
        let name = file.name
        self.file = file
        self.name = name
        (form, authorities) = try file.withBytes { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            let form = try PostcodeIndex.form(of: bytes, name: name)
            guard PostcodeIndex.bucketsAreInOrder(bytes, form) else {
                throw Refusal(name, FileWords.indexDamaged(name))
            }
            return (form, (0..<form.authorities).map { PostcodeIndex.authority($0, bytes) })
        }
    }

    /// Where the postcode is, spaces and case ignored; nil where the index does not have it.
    package func place(of postcode: some Collection<UInt8>) -> PostcodePlace? { place(of: PostcodeKey(postcode)) }

    /// Where the postcode of this key is; nil where the index does not have it.
    package func place(of key: PostcodeKey) -> PostcodePlace? {
        guard !key.isUnknown, key.number < PostcodeKey.end, let packed = packedPlace(of: key),
            packed.authority < authorities.count
        else { return nil }
        return PostcodePlace(grid: packed.grid, authority: authorities[packed.authority])
    }

    /// Whether any postcode of the index is in this authority; those of a county are in its districts.
    package func has(authority: String) -> Bool {
        guard !authority.isEmpty, !authorities.contains(authority) else { return !authority.isEmpty }
        guard let council = Authorities.council(of: authority) else { return false }
        return authorities.contains { Authorities.placeAuthority(of: $0).map(council.holds) ?? false }
    }

    /// Keys of the index drawn at random, for measuring.
    package func someKeys(_ count: Int, using generator: inout some RandomNumberGenerator) -> [PostcodeKey] {
        guard form.postcodes > 0 else { return [] }
        return file.withBytes { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            return (0..<count).map { _ in
                let entry = form.entriesStart + Int.random(in: 0..<form.postcodes, using: &generator) * 16
                return PostcodeKey(
                    number: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: entry, as: UInt64.self)))
            }
        }
    }

    private func packedPlace(of key: PostcodeKey) -> PackedPlace? {
        file.withBytes { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            let bucket = form.bucketsStart + Int(key.number >> PostcodeIndexForm.bucketShift) * 4
            var low = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: bucket, as: UInt32.self)))
            var high = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: bucket + 4, as: UInt32.self)))
            while low < high {
                let middle = (low + high) / 2
                let found = bytes.loadUnaligned(fromByteOffset: form.entriesStart + middle * 16, as: UInt64.self)
                if UInt64(littleEndian: found) < key.number { low = middle + 1 } else { high = middle }
            }
            guard low < form.postcodes else { return nil }
            let entry = form.entriesStart + low * 16
            let found = bytes.loadUnaligned(fromByteOffset: entry, as: UInt64.self)
            guard UInt64(littleEndian: found) == key.number else { return nil }
            let place = bytes.loadUnaligned(fromByteOffset: entry + 8, as: UInt64.self)
            return PackedPlace(word: UInt64(littleEndian: place))
        }
    }
}

/// Looking a file over before it is trusted.
extension PostcodeIndex {
    private static func form(of bytes: UnsafeRawBufferPointer, name: String) throws -> PostcodeIndexForm {
        let damaged = Refusal(name, FileWords.indexDamaged(name))
        guard bytes.count >= PostcodeIndexForm.headLength, bytes.starts(with: PostcodeIndexForm.magic) else {
            throw damaged
        }
        func small(_ position: Int) -> UInt32 {
            UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self))
        }
        func large(_ position: Int) -> UInt64 {
            UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        }
        guard small(8) == PostcodeIndexForm.version else {
            throw Refusal(name, FileWords.indexOfOtherVersion(name))
        }
        guard (1...UInt32(PostcodeIndexForm.mostAuthorities)).contains(small(12)),
            large(16) <= UInt64(PostcodeIndexForm.mostPostcodes),
            large(24) == UInt64(PostcodeIndexForm.buckets)
        else { throw damaged }
        let form = PostcodeIndexForm(authorities: Int(small(12)), postcodes: Int(large(16)))
        guard form.length == bytes.count, PostcodeIndexForm.checksum(bytes) == large(32) else { throw damaged }
        return form
    }

    /// Every bucket begins where the one before it ends or later, and none beyond the last key.
    private static func bucketsAreInOrder(_ bytes: UnsafeRawBufferPointer, _ form: PostcodeIndexForm) -> Bool {
        var last: UInt32 = 0
        for bucket in 0...PostcodeIndexForm.buckets {
            let position = form.bucketsStart + bucket * 4
            let first = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self))
            guard first >= last, first <= form.postcodes else { return false }
            last = first
        }
        return true
    }

    private static func authority(_ index: Int, _ bytes: UnsafeRawBufferPointer) -> String {
        let start = PostcodeIndexForm.headLength + index * PostcodeIndexForm.authorityLength
        return String(
            decoding: bytes[start..<start + PostcodeIndexForm.authorityLength].prefix { $0 != 0 }, as: UTF8.self)
    }
}
