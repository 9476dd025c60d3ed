/// A row of the OC2 file: a child looked after continuously for twelve months.
package struct OC2: ReturnRow {
    package static let table = Table.oc2

    package let row: Int32
    package internal(set) var dob: DateCell
    package let sdqScore: Code
    package let sdqReason: Code
    package let convicted: Code
    package let healthCheck: Code
    package let immunisations: Code
    package let teethCheck: Code
    package let healthAssessment: Code
    package let substanceMisuse: Code
    package let interventionReceived: Code
    package let interventionOffered: Code

    package var order: Int32 { 0 }

    /// The eight items answered 0 or 1, each with its column.
    package var flags: [(column: Column, code: Code)] {
        [
            (.convicted, convicted), (.healthCheck, healthCheck), (.immunisations, immunisations),
            (.teethCheck, teethCheck), (.healthAssessment, healthAssessment), (.substanceMisuse, substanceMisuse),
            (.interventionReceived, interventionReceived), (.interventionOffered, interventionOffered),
        ]
    }
    /// Whether any of the eight is answered.
    package var hasFlags: Bool { flags.contains { $0.code.isPresent } }
    /// Whether IMMUNISATIONS, TEETH_CHECK, HEALTH_ASSESSMENT or SUBSTANCE_MISUSE is blank: the four asked of everybody.
    package var lacksRequiredFlag: Bool {
        immunisations.isBlank || teethCheck.isBlank || healthAssessment.isBlank || substanceMisuse.isBlank
    }

    package init(_ row: Int, _ cells: inout RowCells) {
        self.row = Int32(row)
        dob = cells.date()
        sdqScore = cells.code()
        sdqReason = cells.code()
        convicted = cells.code()
        healthCheck = cells.code()
        immunisations = cells.code()
        teethCheck = cells.code()
        healthAssessment = cells.code()
        substanceMisuse = cells.code()
        interventionReceived = cells.code()
        interventionOffered = cells.code()
    }
}
