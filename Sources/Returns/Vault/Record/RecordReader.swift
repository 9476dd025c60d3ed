import Basics
import SSDA903

/// Reads a record's bytes one behind the other, and believes none of them.
struct RecordReader {
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

    mutating func mark() throws(RecordDamage) -> UInt32 {
        var mark: UInt32 = 0
        for shift in stride(from: UInt32(0), to: 32, by: 8) { mark |= UInt32(try byte()) << shift }
        return mark
    }

    /// A day of the years 1 to 9999.
    mutating func day(after before: Int64 = 0) throws(RecordDamage) -> Day {
        let (number, overflow) = before.addingReportingOverflow(try signed())
        guard !overflow, (-719_162...2_932_896).contains(number) else { throw .nonsense }
        return Day(number: Int32(number))
    }

    mutating func optionalDay() throws(RecordDamage) -> Day? { try isThere() ? try day() : nil }

    /// Whether what may be missing follows.
    mutating func isThere() throws(RecordDamage) -> Bool {
        switch try byte() {
        case 0: return false
        case 1: return true
        default: throw .nonsense
        }
    }

    /// A month of the years 1 to 9999.
    mutating func month() throws(RecordDamage) -> Month {
        let month = try signed()
        guard (12..<120_000).contains(month) else { throw .nonsense }
        return Month(number: Int32(month))
    }

    mutating func year() throws(RecordDamage) -> ReturnYear {
        let ending = try number()
        guard (1...9999).contains(ending) else { throw .nonsense }
        return ReturnYear(ending: Int(ending))
    }

    mutating func sex() throws(RecordDamage) -> Sex {
        guard let sex = Sex(rawValue: try byte()) else { throw .nonsense }
        return sex
    }

    mutating func code() throws(RecordDamage) -> Code {
        let length = Int(try byte())
        guard length <= 7 else { throw .nonsense }
        guard length <= left else { throw .cutOff }
        position += length
        guard let code = Code(bytes[position - length..<position]) else { throw .nonsense }
        return code
    }

    /// Each thing takes two bytes at least, so a count that cannot be true reserves no memory.
    mutating func list<Thing: Recorded>() throws(RecordDamage) -> [Thing] {
        let count = try number()
        guard count <= UInt64(left / 2) else { throw .nonsense }
        var things: [Thing] = []
        things.reserveCapacity(Int(count))
        for _ in 0..<count { things.append(try Thing(from: &self)) }
        return things
    }

    mutating func unaccompanied() throws(RecordDamage) -> Unaccompanied {
        switch try byte() {
        case 0: return .no
        case 1: return .yes(until: nil)
        case 2: return .yes(until: try day())
        case 3: return .notKnown
        default: throw .nonsense
        }
    }

    mutating func motherhood() throws(RecordDamage) -> Motherhood {
        switch try byte() {
        case 0: return .notSaid
        case 1: return .no
        case 2: return .yes(since: nil)
        case 3: return .yes(since: try month())
        default: throw .nonsense
        }
    }

    mutating func episodes() throws(RecordDamage) -> [ReducedEpisode] {
        let count = try number()
        // An episode takes nine bytes at least, so a count that cannot be true reserves no memory.
        guard count <= UInt64(left / 9) else { throw .nonsense }
        var episodes: [ReducedEpisode] = []
        episodes.reserveCapacity(Int(count))
        var before: Int64 = 0
        for _ in 0..<count {
            let episode = try episode(after: before)
            before = Int64(episode.start.number)
            episodes.append(episode)
        }
        return episodes
    }

    private mutating func episode(after before: Int64) throws(RecordDamage) -> ReducedEpisode {
        let flags = try byte()
        guard flags < 32, let location = Location(rawValue: flags >> 2 & 3) else { throw .nonsense }
        let start = try day(after: before)
        let end = flags & 1 == 0 ? nil : try day(after: Int64(start.number))
        var codes: [Code] = []
        codes.reserveCapacity(7)
        for _ in 0..<7 { codes.append(try code()) }
        var tenths: UInt16?
        if flags & 2 != 0 {
            guard let read = UInt16(exactly: try number()) else { throw .nonsense }
            tenths = read
        }
        return ReducedEpisode(
            start: start, end: end, reasonForNew: codes[0], legalStatus: codes[1], need: codes[2],
            placement: codes[3], provider: codes[4], reasonEnded: codes[5], reasonChanged: codes[6],
            location: location, tenthsOfMile: tenths, home: flags & 16 == 0 ? nil : try mark())
    }
}
