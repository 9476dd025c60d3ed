import Basics
import Returns

/// What a view of the picture asks. All of it stands in the address, so that a view can be kept and sent on.
package struct PictureQuestion: Sendable, Hashable {
    package var asAt: Day
    /// The day to compare with; nil for none.
    package var compare: Day?
    package var bands: Bands
    package var view: View

    package init(asAt: Day, compare: Day? = nil, bands: Bands = .council, view: View = .glance) {
        self.asAt = asAt
        self.compare = compare
        self.bands = bands
        self.view = view
    }

    /// Which tables a view shows.
    package enum View: String, Sendable, Hashable, CaseIterable, Codable {
        case glance
        case why
        case who
        case time
        case movement
        case all

        package var breakdowns: [Breakdown] {
            switch self {
            case .glance: [.sex, .age, .placement]
            case .why: [.legalStatus, .need]
            case .who: [.ethnicity, .unaccompanied]
            case .time: [.yearsInCare]
            case .movement: [.starts, .ceases]
            case .all: Breakdown.allCases
            }
        }

        package var words: Bilingual { PictureWords.views[self] ?? .same(rawValue) }
    }
}
