import Basics
import Foundation
import SSDA903
import Store

/// A finding as it is known from one check to the next: a keyed hash of the rule, the child and what tells the row from
/// the child's others. Nobody can read the child from it, and another council's key gives another.
struct FindingKey: Hashable, Sendable {
    /// Twelve bytes, written as 24 hexadecimal digits.
    let text: String

    init(_ finding: Finding, of check: Check, keys: Keys) {
        let rule = check.rule(of: finding)
        let row = check.cell(Self.telling(finding.table), finding)
        let parts = [rule.code, finding.table.rawValue, check.id(of: finding.child).uppercased(), row]
        text = keys.hash(Data(parts.joined(separator: "\u{1F}").utf8), for: "finding").prefix(12).hex
    }

    init(text: String) { self.text = text }

    /// The column that tells a child's rows apart: the day on which the row begins.
    private static func telling(_ table: Table) -> Column {
        switch table {
        case .episodes: .decom
        case .reviews: .review
        case .placedAdoption: .datePlaced
        case .missing: .misStart
        case .swEpisodes: .swDecom
        case .doLo: .doloStart
        case .header, .uasc, .oc2, .oc3, .ad1, .prevPerm: .child
        }
    }
}
