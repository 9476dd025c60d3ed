import Basics
import SSDA903

/// A sealed record that does not hold what it should: damaged, or written by a later version.
package enum RecordDamage: Error, Hashable, Sendable {
    case unknownVersion(UInt8)
    case cutOff
    case nonsense
}

/// How a child is written into a sealed record. Numbers are variable-length (LEB128), signed ones zigzag, days of an
/// episode count from the day before them, codes carry their length.
///
///     version 1 · month of birth · sex · ethnicity · unaccompanied (0 no, 1 yes, 2 yes until a day, 3 not known) ·
///     number of episodes · each: flags (1 has an end, 2 has a distance, 4 and 8 location) · start · end · seven
///     codes · distance
extension ReducedChild {
    private static let version: UInt8 = 1

    /// The record’s bytes, before they are sealed.
    package func encoded() -> [UInt8] {
        var writer = RecordWriter()
        writer.bytes.reserveCapacity(16 + episodes.count * 32)
        writer.put(byte: ReducedChild.version)
        writer.put(signed: Int64(born.number))
        writer.put(byte: sex.rawValue)
        writer.put(ethnicity)
        writer.put(unaccompanied)
        writer.put(UInt64(episodes.count))
        var before: Int64 = 0
        for episode in episodes {
            writer.put(episode, after: before)
            before = Int64(episode.start.number)
        }
        return writer.bytes
    }

    /// Throws `RecordDamage` where the bytes are anything but one whole child.
    package init(decoding bytes: [UInt8]) throws(RecordDamage) {
        var reader = RecordReader(bytes)
        let version = try reader.byte()
        guard version == ReducedChild.version else { throw .unknownVersion(version) }
        let month = try reader.signed()
        guard (12..<120_000).contains(month) else { throw .nonsense }
        guard let sex = Sex(rawValue: try reader.byte()) else { throw .nonsense }
        let ethnicity = try reader.code()
        let unaccompanied = try reader.unaccompanied()
        let count = try reader.number()
        // An episode takes nine bytes at least, so a count that cannot be true reserves no memory.
        guard count <= UInt64(reader.left / 9) else { throw .nonsense }
        var episodes: [ReducedEpisode] = []
        episodes.reserveCapacity(Int(count))
        var before: Int64 = 0
        for _ in 0..<count {
            let episode = try reader.episode(after: before)
            before = Int64(episode.start.number)
            episodes.append(episode)
        }
        guard reader.left == 0 else { throw .nonsense }
        self.init(
            born: Month(number: Int32(month)), sex: sex, ethnicity: ethnicity, unaccompanied: unaccompanied,
            episodes: episodes)
    }
}

private struct RecordWriter {
    var bytes: [UInt8] = []

    mutating func put(byte: UInt8) { bytes.append(byte) }

    mutating func put(_ number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func put(signed number: Int64) { put(UInt64(bitPattern: number << 1 ^ number >> 63)) }

    mutating func put(_ code: Code) {
        let letters = code.bytes
        bytes.append(UInt8(letters.count))
        bytes += letters
    }

    mutating func put(_ unaccompanied: Unaccompanied) {
        switch unaccompanied {
        case .no: put(byte: 0)
        case .yes(nil): put(byte: 1)
        case .yes(let day?):
            put(byte: 2)
            put(signed: Int64(day.number))
        case .notKnown: put(byte: 3)
        }
    }

    mutating func put(_ episode: ReducedEpisode, after before: Int64) {
        put(
            byte: (episode.end == nil ? 0 : 1) | (episode.tenthsOfMile == nil ? 0 : 2)
                | episode.location.rawValue << 2)
        put(signed: Int64(episode.start.number) - before)
        if let end = episode.end { put(signed: Int64(end.number) - Int64(episode.start.number)) }
        put(episode.reasonForNew)
        put(episode.legalStatus)
        put(episode.need)
        put(episode.placement)
        put(episode.provider)
        put(episode.reasonEnded)
        put(episode.reasonChanged)
        if let tenths = episode.tenthsOfMile { put(UInt64(tenths)) }
    }
}

private struct RecordReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var left: Int { bytes.count - position }

    mutating func byte() throws(RecordDamage) -> UInt8 {
        guard position < bytes.count else { throw .cutOff }
        position += 1
        return bytes[position - 1]
    }

    mutating func number() throws(RecordDamage) -> UInt64 {
        var number: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 63, by: 7) {
            let next = try byte()
            number |= UInt64(next & 0x7F) << shift
            if next < 0x80 { return number }
        }
        throw .nonsense
    }

    mutating func signed() throws(RecordDamage) -> Int64 {
        let number = try number()
        return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
    }

    /// A day of the years 1 to 9999.
    mutating func day(after before: Int64) throws(RecordDamage) -> Day {
        let (number, overflow) = before.addingReportingOverflow(try signed())
        guard !overflow, (-719_162...2_932_896).contains(number) else { throw .nonsense }
        return Day(number: Int32(number))
    }

    mutating func code() throws(RecordDamage) -> Code {
        let length = Int(try byte())
        guard length <= 7 else { throw .nonsense }
        guard length <= left else { throw .cutOff }
        position += length
        guard let code = Code(bytes[position - length..<position]) else { throw .nonsense }
        return code
    }

    mutating func unaccompanied() throws(RecordDamage) -> Unaccompanied {
        switch try byte() {
        case 0: return .no
        case 1: return .yes(until: nil)
        case 2: return .yes(until: try day(after: 0))
        case 3: return .notKnown
        default: throw .nonsense
        }
    }

    mutating func episode(after before: Int64) throws(RecordDamage) -> ReducedEpisode {
        let flags = try byte()
        guard flags < 16, let location = Location(rawValue: flags >> 2) else { throw .nonsense }
        let start = try day(after: before)
        let end = flags & 1 == 0 ? nil : try day(after: Int64(start.number))
        var codes: [Code] = []
        for _ in 0..<7 { codes.append(try code()) }
        var tenths: UInt16?
        if flags & 2 != 0 {
            guard let read = UInt16(exactly: try number()) else { throw .nonsense }
            tenths = read
        }
        return ReducedEpisode(
            start: start, end: end, reasonForNew: codes[0], legalStatus: codes[1], need: codes[2],
            placement: codes[3], provider: codes[4], reasonEnded: codes[5], reasonChanged: codes[6],
            location: location, tenthsOfMile: tenths)
    }
}
