import Basics
import SSDA903

/// The rows of a return, read and found whole: every child of an episode is in the Header, once. They live only in
/// memory, until they are reduced.
package struct ReturnRows: Sendable {
    /// In the order of the file, each child once.
    package let headers: [HeaderRow]
    /// In the order of the file.
    package let episodes: [EpisodeRow]
    /// Nil where the return has no file of unaccompanied children.
    package let unaccompanied: [UnaccompaniedRow]?
    /// What the officer should know: codes that the lists do not have, rows that repeat.
    package let notices: [Bilingual]
    /// For each episode, where its child is in `headers`.
    let childOfEpisode: [Int32]
    /// Where each child is in `headers`.
    let places: [String: Int32]

    /// Reads the three files. Throws one `Refusal` with everything that is wrong in them, at most fifty sentences.
    package init(reading folder: ReturnFolder) throws {
        let header = HeaderReading(folder.header)
        let episode = EpisodeReading(folder.episodes)
        let unaccompanied = folder.unaccompanied.map(UnaccompaniedReading.init)
        var joining = Joining(folder, header, episode)
        // A Header row that could not be read would make its child look missing.
        if header.faults.isEmpty { joining.refuseChildrenNotInHeader() }
        joining.refuseEpisodesTwice()

        var faults = header.faults
        faults.add(episode.faults)
        if let unaccompanied { faults.add(unaccompanied.faults) }
        faults.add(joining.faults)
        try faults.throwIfAny()

        headers = header.rows
        episodes = episode.rows
        places = header.places
        childOfEpisode = joining.childOfEpisode
        (self.unaccompanied, notices) = ReturnRows.known(
            unaccompanied, folder, header, notices: header.notices + episode.notices)
    }

    /// Unaccompanied children who are not in the Header are left out and told.
    private static func known(
        _ reading: UnaccompaniedReading?, _ folder: ReturnFolder, _ header: HeaderReading, notices: [Bilingual]
    ) -> ([UnaccompaniedRow]?, [Bilingual]) {
        guard let reading, let file = folder.unaccompanied else { return (nil, notices) }
        let strangers = reading.rows.filter { header.places[$0.child] == nil }
        guard let first = strangers.first else { return (reading.rows, notices + reading.notices) }
        let notice = FileWords.unaccompaniedNotInHeader(
            file.name, header: folder.header.name, count: strangers.count, row: first.row)
        return (reading.rows.filter { header.places[$0.child] != nil }, notices + reading.notices + [notice])
    }
}

/// The episodes laid against the Header and against each other.
private struct Joining {
    let episodesName: String
    let headerName: String
    let episodes: [EpisodeRow]
    let places: [String: Int32]
    /// Minus one where the child is not in the Header.
    let childOfEpisode: [Int32]
    var faults = Faults()

    init(_ folder: ReturnFolder, _ header: HeaderReading, _ reading: EpisodeReading) {
        episodesName = folder.episodes.name
        headerName = folder.header.name
        let places = header.places
        self.places = places
        episodes = reading.rows
        childOfEpisode = reading.rows.map { places[$0.child] ?? -1 }
    }

    mutating func refuseChildrenNotInHeader() {
        var rows: [Int] = []
        var strangers: Set<String> = []
        for (episode, child) in zip(episodes, childOfEpisode) where child < 0 {
            if strangers.insert(episode.child).inserted, rows.count < 5 { rows.append(episode.row) }
        }
        guard !strangers.isEmpty else { return }
        faults.add(
            "\(episodesName)::CHILD",
            FileWords.childNotInHeader(
                episodesName, header: headerName, rows: rows, children: strangers.count))
    }

    mutating func refuseEpisodesTwice() {
        struct Start: Hashable {
            let child: Int32
            let day: Day
        }
        var firstRows: [Start: Int32] = [:]
        firstRows.reserveCapacity(episodes.count)
        for (episode, child) in zip(episodes, childOfEpisode) where child >= 0 {
            let start = Start(child: child, day: episode.start)
            if let first = firstRows[start] {
                faults.add(
                    "\(episodesName):\(episode.row):DECOM",
                    FileWords.at(episodesName, row: episode.row, line: episode.line, column: "DECOM")
                        + FileWords.episodeTwice(first: Int(first)))
            } else {
                firstRows[start] = Int32(episode.row)
            }
        }
    }
}
