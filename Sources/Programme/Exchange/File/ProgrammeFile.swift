import Basics
import Capability
import Foundation

/// A work programme as one JSON file: what a demonstration is made from, what `hearth programme export --format json`
/// writes, and what another council can start from. Leads, priorities and other things are called by their keys.
package struct ProgrammeFile: Codable, Sendable, Hashable {
    package static let currentFormat = "hearth-programme-1"

    package var format: String
    package var title: Wording
    package var from: Day?
    package var until: Day?
    /// What the keys of leads and priorities stand for, for a council that has neither.
    package var leads: [String: Wording]?
    package var priorities: [String: Wording]?
    package var activities: [FiledActivity]

    package init(title: Wording, from: Day? = nil, until: Day? = nil, activities: [FiledActivity] = []) {
        format = Self.currentFormat
        self.title = title
        self.from = from
        self.until = until
        self.activities = activities
    }
}

extension ProgrammeFile {
    /// As it is written to disk: the same programme gives the same bytes.
    package func json() throws -> Data { try CouncilFile.written(self) }
}
