import Basics
import SSDA903

/// Something that has a place in a sealed record.
protocol Recorded {
    func put(into writer: inout RecordWriter)
    init(from reader: inout RecordReader) throws(RecordDamage)
}

/// Writes a record's bytes one behind the other.
struct RecordWriter {
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

    mutating func put(mark: UInt32) {
        for shift in stride(from: UInt32(0), to: 32, by: 8) { put(byte: UInt8(truncatingIfNeeded: mark >> shift)) }
    }

    mutating func put(_ code: Code) {
        let letters = code.bytes
        bytes.append(UInt8(letters.count))
        bytes += letters
    }

    mutating func put(_ day: Day) { put(signed: Int64(day.number)) }

    mutating func put(_ year: ReturnYear) { put(UInt64(year.ending)) }

    /// One byte says whether there is something.
    mutating func put<Thing>(_ thing: Thing?, _ write: (inout RecordWriter, Thing) -> Void) {
        put(byte: thing == nil ? 0 : 1)
        if let thing { write(&self, thing) }
    }

    mutating func put(_ day: Day?) { put(day) { $0.put($1) } }

    mutating func put(_ things: [some Recorded]) {
        put(UInt64(things.count))
        for thing in things { thing.put(into: &self) }
    }

    mutating func put(_ unaccompanied: Unaccompanied) {
        switch unaccompanied {
        case .no: put(byte: 0)
        case .yes(nil): put(byte: 1)
        case .yes(let day?):
            put(byte: 2)
            put(day)
        case .notKnown: put(byte: 3)
        }
    }

    mutating func put(_ motherhood: Motherhood) {
        switch motherhood {
        case .notSaid: put(byte: 0)
        case .no: put(byte: 1)
        case .yes(nil): put(byte: 2)
        case .yes(let month?):
            put(byte: 3)
            put(signed: Int64(month.number))
        }
    }

    mutating func put(_ episode: ReducedEpisode, after before: Int64) {
        put(
            byte: (episode.end == nil ? 0 : 1) | (episode.tenthsOfMile == nil ? 0 : 2)
                | episode.location.rawValue << 2 | (episode.home == nil ? 0 : 16))
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
        if let home = episode.home { put(mark: home) }
    }
}
