import Basics
import Foundation
import SSDA903
import Store

/// A finding as it is known from one check to the next: a keyed hash of the rule, the child, what tells the row from
/// the child's others, and which of several it is that all this does not tell apart. Nobody can read the child from it,
/// and another council's key gives another.
struct FindingKey: Hashable, Sendable {
    /// Twelve bytes, written as 24 hexadecimal digits.
    let text: String

    /// The key of each finding of the check, in their order; no two are the same.
    static func all(of check: Check, keys: Keys) -> [FindingKey] {
        var seen: [String: Int] = [:]
        return check.findings.map { finding in
            let rule = check.rule(of: finding)
            let row = check.cell(telling(finding.table), finding)
            var parts = [rule.code, finding.table.rawValue, check.id(of: finding.child).uppercased(), row]
            let alike = seen[parts.joined(separator: "\u{1F}"), default: 0]
            seen[parts.joined(separator: "\u{1F}")] = alike + 1
            // The first of them has the key that it has where it is the only one, and so keeps its note.
            if alike > 0 { parts.append("\(alike)") }
            let text = parts.joined(separator: "\u{1F}")
            return FindingKey(text: keys.hash(Data(text.utf8), for: "finding").prefix(12).hex)
        }
    }

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
