import Basics
import Foundation

/// Writes the yearly return of invented children: `header.csv`, `episodes.csv` and `uasc.csv`.
///
/// A return holds every episode open at any time from 1 April of one year to 31 March of the next, and knows nothing of
/// what came after its last day: an episode that was still open then has no end.
struct ReturnWriter {
    let codes: CodesOfTheYear
    let yearEnding: Int
    /// The year's first day, and the last that is covered.
    private let from: Day
    private let to: Day
    private var header = Lines("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB")
    private var episodes = Lines(
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN")
    private var unaccompanied = Lines("CHILD,SEX,DOB,DUC")

    init(yearEnding: Int, coveredTo: Day) {
        codes = CodesOfTheYear(yearEnding: yearEnding)
        self.yearEnding = yearEnding
        from = Month(yearEnding - 1, 4).firstDay
        to = coveredTo
    }

    /// The child, where any of the child's episodes belongs in the return.
    mutating func add(_ child: InventedChild) {
        let told = child.episodes.filter { $0.start <= to && ($0.end ?? to) >= from }
        guard !told.isEmpty else { return }
        write(child, isOnShortBreaks: told.allSatisfy(\.isShortBreak))
        for episode in told { write(episode, of: child) }
    }

    /// The folder is made where it is not there.
    func finish(in folder: URL) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try header.data.write(to: folder.appending(path: "header.csv"))
        try episodes.data.write(to: folder.appending(path: "episodes.csv"))
        try unaccompanied.data.write(to: folder.appending(path: "uasc.csv"))
    }
}

extension ReturnWriter {
    private mutating func write(_ child: InventedChild, isOnShortBreaks: Bool) {
        let sex = child.isMale ? codes.male : codes.female
        let firstChild = child.firstChildBorn.flatMap { $0 <= to ? $0 : nil }
        let mother = child.isMale || isOnShortBreaks ? "" : firstChild == nil ? "0" : "1"
        header.add(id(child), sex)
        header.add(child.born)
        header.add(child.ethnicity, child.pupilNumber(yearEnding: yearEnding), mother)
        header.add(firstChild)
        header.end()
        guard child.isUnaccompanied else { return }
        unaccompanied.add(id(child), sex)
        unaccompanied.add(child.born)
        unaccompanied.add(child.eighteenth)
        unaccompanied.end()
    }

    private mutating func write(_ episode: InventedEpisode, of child: InventedChild) {
        let end = episode.end.flatMap { $0 <= to ? $0 : nil }
        let placement = episode.placement
        episodes.add(id(child))
        episodes.add(episode.start)
        episodes.add(episode.reasonForNew, episode.legalStatus, child.need, placement.place, placement.provider)
        episodes.add(end)
        episodes.add(end == nil ? "" : episode.reasonEnded, end == nil ? "" : episode.reasonChanged)
        episodes.add(episode.isShortBreak ? "" : child.home?.text ?? "", placement.postcode, placement.urn)
        episodes.end()
    }

    private func id(_ child: InventedChild) -> String { "D" + padded(child.number, 5) }
}
