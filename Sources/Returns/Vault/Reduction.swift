import Basics
import SSDA903

/// The hashes that stand in the vault for what would find somebody. Their key is outside the database.
package struct Hashing: Sendable {
    /// Of a child's id in capitals.
    package let child: @Sendable (String) -> [UInt8]
    /// Of a home or a social worker of one child, the child's id within it, so that it tells the same home or worker
    /// of this child again and links no two children.
    package let mark: @Sendable (String) -> UInt32

    package init(child: @escaping @Sendable (String) -> [UInt8], mark: @escaping @Sendable (String) -> UInt32) {
        self.child = child
        self.mark = mark
    }
}

extension ReducedReturn {
    /// Reduces the rows: ids become hashes, days of birth their months, postcodes inside or outside and a distance; all
    /// else that could find a child is let go. Throws `Refusal` where two children would have one hash.
    package init(_ rows: RowsToLoad, year: ReturnYear, _ hashing: Hashing) throws {
        var counts = Counts()
        let reducing = Reducing(text: rows.text, year: year, mark: hashing.mark)
        children = rows.children.map { id, rows in
            let child = reducing.child(id, rows)
            counts.count(child)
            return (hashing.child(id), child)
        }
        self.counts = counts
        children.sort { $0.hash.lexicographicallyPrecedes($1.hash) }
        for (one, next) in zip(children, children.dropFirst()) where one.hash == next.hash {
            throw Refusal("", FileWords.hashClash())
        }
    }
}

extension ReducedReturn.Counts {
    fileprivate mutating func count(_ child: ReducedChild) {
        children += 1
        episodes += child.episodes.count
        if child.episodes.isEmpty { withoutEpisodes += 1 }
        for episode in child.episodes {
            if episode.isShortBreak {
                shortBreakEpisodes += 1
            } else if episode.location == .unknown {
                unknownLocations += 1
            }
        }
    }
}
