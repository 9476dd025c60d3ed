import Basics

/// A column of the return, by the name that its CSV form gives it.
package enum Column: String, Hashable, Sendable, CaseIterable, Codable {
    case child = "CHILD"
    case sex = "SEX"
    case dob = "DOB"
    case ethnic = "ETHNIC"
    case upn = "UPN"
    case mother = "MOTHER"
    case mcDOB = "MC_DOB"
    case uasc = "UASC"
    case decom = "DECOM"
    case rne = "RNE"
    case ls = "LS"
    case cin = "CIN"
    case place = "PLACE"
    case placeProvider = "PLACE_PROVIDER"
    case dec = "DEC"
    case rec = "REC"
    case reasonPlaceChange = "REASON_PLACE_CHANGE"
    case homePost = "HOME_POST"
    case plPost = "PL_POST"
    case urn = "URN"
    case review = "REVIEW"
    case reviewCode = "REVIEW_CODE"
    case duc = "DUC"
    case sdqScore = "SDQ_SCORE"
    case sdqReason = "SDQ_REASON"
    case convicted = "CONVICTED"
    case healthCheck = "HEALTH_CHECK"
    case immunisations = "IMMUNISATIONS"
    case teethCheck = "TEETH_CHECK"
    case healthAssessment = "HEALTH_ASSESSMENT"
    case substanceMisuse = "SUBSTANCE_MISUSE"
    case interventionReceived = "INTERVENTION_RECEIVED"
    case interventionOffered = "INTERVENTION_OFFERED"
    case inTouch = "IN_TOUCH"
    case activ = "ACTIV"
    case accom = "ACCOM"
    case dateInt = "DATE_INT"
    case dateMatch = "DATE_MATCH"
    case fosterCare = "FOSTER_CARE"
    case nbAdoptr = "NB_ADOPTR"
    case sexAdoptr = "SEX_ADOPTR"
    case lsAdoptr = "LS_ADOPTR"
    case datePlaced = "DATE_PLACED"
    case datePlacedCeased = "DATE_PLACED_CEASED"
    case reasonPlacedCeased = "REASON_PLACED_CEASED"
    case prevPerm = "PREV_PERM"
    case laPerm = "LA_PERM"
    case datePerm = "DATE_PERM"
    case missing = "MISSING"
    case misStart = "MIS_START"
    case misEnd = "MIS_END"
    case swID = "SW_ID"
    case swDecom = "SW_DECOM"
    case swDec = "SW_DEC"
    case swReason = "SW_REASON"
    case doloStart = "DOLO_START"
    case doloEnd = "DOLO_END"
    /// Derived from PL_POST: the authority that the placement is in, or WAL, SCO or NIR.
    case plLA = "PL_LA"
    /// Derived from PL_POST: IN or OUT of the authority.
    case plLocation = "PL_LOCATION"
    /// Derived from HOME_POST and PL_POST: miles in a straight line.
    case plDistance = "PL_DISTANCE"

    /// Whether its cells hold days.
    package var isDate: Bool { Column.dates.contains(self) }

    private static let dates: Set<Column> = [
        .dob, .mcDOB, .decom, .dec, .review, .duc, .dateInt, .dateMatch, .datePlaced, .datePlacedCeased, .misStart,
        .misEnd, .swDecom, .swDec, .doloStart, .doloEnd,
    ]

    /// Names under which the same column comes in the XML form or in older exports.
    package static let aliases: [String: Column] = ["CHILDID": .child, "PL": .place, "NB_ADOPTER": .nbAdoptr]

    /// The column of this name, upper or lower case and spaces around it alike; nil where the return has none.
    package init?(written name: String) {
        let name = name.trimmed.uppercased()
        guard let column = Column.aliases[name] ?? Column(rawValue: name) else { return nil }
        self = column
    }

    /// Whether it is worked out and stands in no file.
    package var isDerived: Bool { [.plLA, .plLocation, .plDistance].contains(self) }
}
