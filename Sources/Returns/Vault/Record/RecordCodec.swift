import Basics
import SSDA903

/// A sealed record that does not hold what it should: damaged, or written by a later version.
package enum RecordDamage: Error, Hashable, Sendable {
    case unknownVersion(UInt8)
    case cutOff
    case nonsense
}

/// How a child is written into a sealed record. Numbers are variable-length (LEB128), signed ones zigzag, days of an
/// episode count from the day before them, codes carry their length, what may be missing follows a byte 0 or 1.
///
///     version 1 · month of birth · sex · ethnicity · unaccompanied (0 no, 1 yes, 2 yes until a day, 3 not known) ·
///     number of episodes · each: flags (1 has an end, 2 has a distance, 4 and 8 location) · start · end · seven
///     codes · distance
///
/// Version 2 has a flag 16 for a home, four bytes after the distance, and behind the episodes motherhood (0 not said,
/// 1 no, 2 yes, 3 yes since a month) and nine lists, each with its length before it: reviews, health, leaving,
/// adoptions, decisions, permanence, absences, workers, orders (`RecordFacts.swift`).
extension ReducedChild {
    private static let version: UInt8 = 2

    /// The record’s bytes, before they are sealed.
    package func encoded() -> [UInt8] {
        var writer = RecordWriter()
        writer.bytes.reserveCapacity(64 + episodes.count * 36)
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
        writer.put(motherhood)
        writer.put(reviews)
        writer.put(health)
        writer.put(leaving)
        writer.put(adoptions)
        writer.put(decisions)
        writer.put(permanence)
        writer.put(absences)
        writer.put(workers)
        writer.put(orders)
        return writer.bytes
    }

    /// Throws `RecordDamage` where the bytes are anything but one whole child.
    package init(decoding bytes: [UInt8]) throws(RecordDamage) {
        var reader = RecordReader(bytes)
        let version = try reader.byte()
        guard (1...ReducedChild.version).contains(version) else { throw .unknownVersion(version) }
        self.init(
            born: try reader.month(), sex: try reader.sex(), ethnicity: try reader.code(),
            unaccompanied: try reader.unaccompanied(), episodes: try reader.episodes())
        if version > 1 {
            motherhood = try reader.motherhood()
            reviews = try reader.list()
            health = try reader.list()
            leaving = try reader.list()
            adoptions = try reader.list()
            decisions = try reader.list()
            permanence = try reader.list()
            absences = try reader.list()
            workers = try reader.list()
            orders = try reader.list()
        }
        guard reader.left == 0 else { throw .nonsense }
    }
}
