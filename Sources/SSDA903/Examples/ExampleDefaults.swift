import Basics

/// What an example does not say: a boy of eleven, one episode with a foster carer, everything answered as it should be.
struct ExampleDefaults {
    let ending: Int

    var oneYearBefore: ExampleDefaults { ExampleDefaults(ending: ending - 1) }

    func cell(_ table: Table, _ column: Column) -> String {
        switch column {
        case .sex: ending >= 2025 ? "M" : "1"
        case .dob: day(1, 6, -12)
        case .uasc: ""
        default: defaults(table)[column] ?? ""
        }
    }

    private func defaults(_ table: Table) -> [Column: String] {
        switch table {
        case .header: [.ethnic: "WBRI", .upn: "A123456789012"]
        case .episodes:
            [
                .decom: day(1, 6), .rne: "S", .ls: "C2", .cin: "N1", .place: "U6", .placeProvider: "PR1",
                .homePost: "AA1 1AA", .plPost: "AA1 1AB", .urn: "XXXXXXX",
            ]
        case .reviews: [.review: day(1, 9), .reviewCode: "PN1"]
        case .uasc: [.duc: day(1, 6, 6)]
        case .oc2:
            [
                .sdqScore: "10", .convicted: "0", .immunisations: "1", .teethCheck: "1", .healthAssessment: "1",
                .substanceMisuse: "0",
            ]
        case .oc3: [.inTouch: "YES", .activ: "F2", .accom: "B1"]
        case .ad1:
            [
                .dateInt: day(1, 7), .dateMatch: day(1, 9), .fosterCare: "0", .nbAdoptr: "2", .sexAdoptr: "MF",
                .lsAdoptr: "L11",
            ]
        case .placedAdoption: [.datePlaced: day(1, 7)]
        case .prevPerm: [.prevPerm: "Z1"]
        case .missing: [.missing: "M", .misStart: day(1, 9), .misEnd: day(3, 9)]
        case .swEpisodes: [.swID: "SW123456", .swDecom: day(1, 6), .swReason: "MANAGE"]
        case .doLo: [.doloStart: day(1, 9)]
        }
    }

    /// A day of the calendar year in which the collection year begins, or so many years after.
    private func day(_ day: Int, _ month: Int, _ years: Int = 0) -> String {
        Day(ending - 1 + years, month, day)?.asReturned ?? ""
    }
}
