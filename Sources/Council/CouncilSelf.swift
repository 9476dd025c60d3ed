import Basics
import Foundation
import Store
import Web

/// The council itself: what it is called, which authority it is, how it shows itself.
package struct CouncilSelf: Sendable, Hashable {
    package var name: Bilingual
    /// The authority's code as the Office for National Statistics gives it (`W06000004`): what "inside the area" is
    /// measured by. Empty until it is set.
    package var authority: String
    /// `#rrggbb`, or nil for Hearth's own colour.
    package var accent: String?
    package var isDemonstration: Bool

    package static let unnamed = CouncilSelf(
        name: CouncilWords.unnamed, authority: "", accent: nil, isDemonstration: false)

    package init(name: Bilingual, authority: String, accent: String? = nil, isDemonstration: Bool = false) {
        self.name = name
        self.authority = authority
        self.accent = accent
        self.isDemonstration = isDemonstration
    }

    /// What has to be put right before this can be kept.
    package var problems: [Problem] {
        var problems: [Problem] = []
        if name.english.isEmpty { problems.append(Problem("name-english", CouncilWords.enterName)) }
        if name.welsh.isEmpty { problems.append(Problem("name-welsh", CouncilWords.enterName)) }
        for (field, text) in [("name-english", name.english), ("name-welsh", name.welsh)] where text.count > 100 {
            problems.append(Problem(field, CouncilWords.nameTooLong))
        }
        if !authority.isEmpty, !Self.isAuthorityCode(authority) {
            problems.append(Problem("authority", CouncilWords.authorityWrong))
        }
        if let accent {
            if let contrast = Contrast.withWhite(accent) {
                if contrast < 4.5 { problems.append(Problem("accent", CouncilWords.accentTooPale(contrast))) }
            } else {
                problems.append(Problem("accent", CouncilWords.accentWrong))
            }
        }
        return problems
    }

    /// E, W, S or N and eight digits.
    static func isAuthorityCode(_ text: String) -> Bool { text.wholeMatch(of: /[EWSN][0-9]{8}/) != nil }
}

extension CouncilSelf {
    static let table = SealedTable(
        "council", "id", "name_english", "name_welsh", "authority", "accent", "is_demonstration")

    init(_ row: Row) throws {
        name = Bilingual(try row.text("name_english"), cy: try row.text("name_welsh"))
        authority = try row.text("authority")
        accent = try row.optionalText("accent")
        isDemonstration = try row.flag("is_demonstration")
    }

    var values: [any Bindable] { [1, name.english, name.welsh, authority, accent, isDemonstration] }

    var face: Face { Face(name: name, accent: accent, isDemonstration: isDemonstration) }
}

/// Contrast of colours as WCAG 2.2 defines it (relative luminance, success criterion 1.4.3).
enum Contrast {
    /// The contrast of a colour `#rrggbb` with white, 1 to 21; nil where it is no colour.
    static func withWhite(_ colour: String) -> Double? {
        guard colour.wholeMatch(of: /#[0-9a-fA-F]{6}/) != nil, let parts = [UInt8](hex: colour.dropFirst()) else {
            return nil
        }
        let light = parts.map { part -> Double in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 1.05 / (0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] + 0.05)
    }
}
