import Basics

/// What a person is to the council's children, as far as Hearth needs to know. Few, and explainable on one page; a
/// person may hold several.
package enum Role: String, Sendable, Hashable, CaseIterable, Codable {
    case youngPerson = "young-person"
    case carer
    case member
    case lead
    case clerk
    case officer
    case analyst
    case visitor
    case administrator

    /// The role's name as a person reads it.
    package var name: Bilingual { FrameWords.roleNames[self] ?? .same(rawValue) }
    /// One sentence on what the role is for.
    package var purpose: Bilingual { FrameWords.rolePurposes[self] ?? .same("") }
}
