import Basics
import SSDA903

/// Reads the return in the folder and reduces it: ids become hashes, days of birth their months, postcodes inside or
/// outside and a distance; all else that could find a child is let go.
///
/// `authority` is the council's own code (`E06000063`); without `postcodes` every location is unknown; `childHash`
/// is the keyed hash of an id in capitals. Throws a `Refusal` with everything that is wrong.
package func reduce(
    _ folder: ReturnFolder, authority: String, postcodes: PostcodeIndex?, childHash: (String) -> [UInt8]
) throws -> ReducedReturn {
    if let postcodes, !postcodes.has(authority: authority) {
        throw Refusal(postcodes.name, FileWords.authorityNotInIndex(authority))
    }
    let rows = try ReturnRows(reading: folder)
    var reduced = reduce(rows, authority: authority, postcodes: postcodes, childHash: childHash)
    for (one, next) in zip(reduced.children, reduced.children.dropFirst()) where one.hash == next.hash {
        throw Refusal("", FileWords.hashClash())
    }
    reduced.files = folder.files.map { .init(table: $0.table, name: $0.file.name, size: $0.file.size) }
    reduced.notices = folder.notices + rows.notices
    return reduced
}

private func reduce(
    _ rows: ReturnRows, authority: String, postcodes: PostcodeIndex?, childHash: (String) -> [UInt8]
) -> ReducedReturn {
    let locating = Locating(authority: authority, postcodes: postcodes)
    let status = unaccompanied(rows)
    var reduced = ReducedReturn(children: [], counts: .init(), files: [], notices: [])
    reduced.children.reserveCapacity(rows.headers.count)
    var next = 0
    let order = inOrderOfChildAndStart(rows)
    for (place, header) in rows.headers.enumerated() {
        var episodes: [ReducedEpisode] = []
        while next < order.count, rows.childOfEpisode[Int(order[next])] == place {
            episodes.append(locating.reduced(rows.episodes[Int(order[next])]))
            next += 1
        }
        guard !episodes.isEmpty else {
            reduced.counts.withoutEpisodes += 1
            continue
        }
        reduced.count(episodes)
        let child = ReducedChild(
            born: header.born.month, sex: header.sex, ethnicity: header.ethnicity, unaccompanied: status[place],
            episodes: episodes)
        reduced.children.append((childHash(header.child), child))
    }
    reduced.children.sort { $0.hash.lexicographicallyPrecedes($1.hash) }
    return reduced
}

/// For each row of the Header.
private func unaccompanied(_ rows: ReturnRows) -> [Unaccompanied] {
    guard let unaccompanied = rows.unaccompanied else {
        return Array(repeating: .notKnown, count: rows.headers.count)
    }
    var status = [Unaccompanied](repeating: .no, count: rows.headers.count)
    for row in unaccompanied {
        if let place = rows.places[row.child] { status[Int(place)] = .yes(until: row.ceased) }
    }
    return status
}

/// Where the episodes are in `rows`, those of one child together, the earliest first.
private func inOrderOfChildAndStart(_ rows: ReturnRows) -> [Int32] {
    rows.episodes.indices.map(Int32.init).sorted { one, other in
        let (child, otherChild) = (rows.childOfEpisode[Int(one)], rows.childOfEpisode[Int(other)])
        return child == otherChild
            ? rows.episodes[Int(one)].start < rows.episodes[Int(other)].start : child < otherChild
    }
}

/// Says where placements are, and lets the postcodes go.
private struct Locating {
    let authority: String
    let postcodes: PostcodeIndex?

    func reduced(_ row: EpisodeRow) -> ReducedEpisode {
        var episode = ReducedEpisode(
            start: row.start, end: row.end, reasonForNew: row.reasonForNew, legalStatus: row.legalStatus,
            need: row.need, placement: row.placement, provider: row.provider, reasonEnded: row.reasonEnded,
            reasonChanged: row.reasonChanged, location: .unknown, tenthsOfMile: nil)
        // The postcodes of short breaks may be blank in the return; where they are not, they are not used.
        guard !episode.isShortBreak, let placed = postcodes?.place(of: row.placedAt) else { return episode }
        if !placed.authority.isEmpty { episode.location = placed.authority == authority ? .inside : .outside }
        episode.tenthsOfMile = postcodes?.place(of: row.home)?.tenthsOfMile(to: placed)
        return episode
    }
}

extension ReducedReturn {
    fileprivate mutating func count(_ episodes: [ReducedEpisode]) {
        counts.children += 1
        counts.episodes += episodes.count
        for episode in episodes {
            if episode.isShortBreak {
                counts.shortBreakEpisodes += 1
            } else if episode.location == .unknown {
                counts.unknownLocations += 1
            }
            firstDay = min(firstDay ?? episode.start, episode.start)
            lastDay = max(lastDay ?? episode.start, episode.end ?? episode.start)
        }
    }
}
