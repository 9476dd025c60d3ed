/// The twelve tables of the return, named as the field names them (`903.md` section 2).
package enum Table: String, Hashable, Sendable, CaseIterable, Codable {
    case header = "Header"
    case episodes = "Episodes"
    case reviews = "Reviews"
    case uasc = "UASC"
    case oc2 = "OC2"
    case oc3 = "OC3"
    case ad1 = "AD1"
    case placedAdoption = "PlacedAdoption"
    case prevPerm = "PrevPerm"
    case missing = "Missing"
    case swEpisodes = "SWEpisodes"
    case doLo = "DoLo"

    /// The columns that the return asks for, in its own order. CHILD is always the first.
    package var columns: [Column] {
        switch self {
        case .header: [.child, .sex, .dob, .ethnic, .upn, .mother, .mcDOB]
        case .episodes:
            [
                .child, .decom, .rne, .ls, .cin, .place, .placeProvider, .dec, .rec, .reasonPlaceChange, .homePost,
                .plPost, .urn,
            ]
        case .reviews: [.child, .dob, .review, .reviewCode]
        case .uasc: [.child, .sex, .dob, .duc]
        case .oc2:
            [
                .child, .dob, .sdqScore, .sdqReason, .convicted, .healthCheck, .immunisations, .teethCheck,
                .healthAssessment, .substanceMisuse, .interventionReceived, .interventionOffered,
            ]
        case .oc3: [.child, .dob, .inTouch, .activ, .accom]
        case .ad1: [.child, .dob, .dateInt, .dateMatch, .fosterCare, .nbAdoptr, .sexAdoptr, .lsAdoptr]
        case .placedAdoption: [.child, .dob, .datePlaced, .datePlacedCeased, .reasonPlacedCeased]
        case .prevPerm: [.child, .dob, .prevPerm, .laPerm, .datePerm]
        case .missing: [.child, .dob, .missing, .misStart, .misEnd]
        case .swEpisodes: [.child, .dob, .swID, .swDecom, .swDec, .swReason]
        case .doLo: [.child, .dob, .doloStart, .doloEnd]
        }
    }

    /// Read where a file has them; a return without them is whole. The XML form says in the Header whether the child
    /// is an unaccompanied asylum-seeking child.
    package var optionalColumns: [Column] { self == .header ? [.uasc] : [] }

    /// All columns that are kept of a row, in the order in which a row keeps them.
    package var keptColumns: [Column] { columns + optionalColumns }

    /// The columns without which its rows say nothing that is counted. Returns of older years have no others, and a
    /// council may leave UPN out of what it loads.
    package var neededColumns: [Column] {
        switch self {
        case .header: [.child, .sex, .dob, .ethnic]
        case .uasc: [.child, .duc]
        case .episodes: columns.filter { $0 != .urn }
        default: columns.filter { $0 != .dob }
        }
    }

    /// The first year (by its ending) whose return has the table.
    package var firstYear: Int {
        switch self {
        case .swEpisodes: 2024
        case .doLo: 2027
        default: 0
        }
    }
}
