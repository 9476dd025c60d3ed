import Basics
import Store

/// How often the council asks its leads for word.
package struct Rhythm: Sendable, Hashable {
    /// Whether Hearth asks by itself at all.
    package var isOn: Bool
    /// Word older than this many days is asked for: 7 to 180.
    package var askAfterDays: Int
    /// Once asked, the same lead is not asked again for this many days: 3 to 60.
    package var againAfterDays: Int
    /// How long the link in a letter works, in days: 3 to 60.
    package var linkDays: Int
    /// Whether officers get a digest on Mondays.
    package var hasDigest: Bool
    /// Counted up at each change.
    package var version: Int

    /// Until the council chooses: a word every four weeks, asked for again after a week.
    package static let standard = Rhythm(
        isOn: true, askAfterDays: 28, againAfterDays: 7, linkDays: 21, hasDigest: true, version: 0)

    /// What has to be put right before it can be kept.
    package var problems: [Problem] {
        var problems: [Problem] = []
        if !(7...180).contains(askAfterDays) { problems.append(Problem("ask-after", UpdatesWords.between(7, 180))) }
        if !(3...60).contains(againAfterDays) { problems.append(Problem("again-after", UpdatesWords.between(3, 60))) }
        if !(3...60).contains(linkDays) { problems.append(Problem("link-days", UpdatesWords.between(3, 60))) }
        return problems
    }
}

extension Rhythm {
    static let table = SealedTable(
        "update_rhythm", "id", "is_on", "ask_after_days", "again_after_days", "link_days", "has_digest", "version")

    init(_ row: Row) throws {
        isOn = try row.flag("is_on")
        askAfterDays = try row.integer("ask_after_days")
        againAfterDays = try row.integer("again_after_days")
        linkDays = try row.integer("link_days")
        hasDigest = try row.flag("has_digest")
        version = try row.integer("version")
    }

    var values: [any Bindable] { [1, isOn, askAfterDays, againAfterDays, linkDays, hasDigest, version] }
}
