// What `ReturnRow` asks of every row about its days, table by table.

extension Header {
    package func eachDay(_ see: (Column, DateCell) -> Void) {
        see(.dob, dob)
        see(.mcDOB, mcDOB)
    }

    package mutating func put(_ day: DateCell, in column: Column) {
        switch column {
        case .dob: dob = day
        case .mcDOB: mcDOB = day
        default: break
        }
    }
}

extension Episode {
    package func eachDay(_ see: (Column, DateCell) -> Void) {
        see(.decom, decom)
        see(.dec, dec)
    }

    package mutating func put(_ day: DateCell, in column: Column) {
        switch column {
        case .decom: decom = day
        case .dec: dec = day
        default: break
        }
    }
}

extension Review {
    package func eachDay(_ see: (Column, DateCell) -> Void) {
        see(.dob, dob)
        see(.review, review)
    }

    package mutating func put(_ day: DateCell, in column: Column) {
        switch column {
        case .dob: dob = day
        case .review: review = day
        default: break
        }
    }
}

extension UASC {
    package func eachDay(_ see: (Column, DateCell) -> Void) {
        see(.dob, dob)
        see(.duc, duc)
    }

    package mutating func put(_ day: DateCell, in column: Column) {
        switch column {
        case .dob: dob = day
        case .duc: duc = day
        default: break
        }
    }
}

extension OC2 {
    package func eachDay(_ see: (Column, DateCell) -> Void) {
        see(.dob, dob)
    }

    package mutating func put(_ day: DateCell, in column: Column) {
        if column == .dob { dob = day }
    }
}

extension OC3 {
    package func eachDay(_ see: (Column, DateCell) -> Void) {
        see(.dob, dob)
    }

    package mutating func put(_ day: DateCell, in column: Column) {
        if column == .dob { dob = day }
    }
}

extension AD1 {
    package func eachDay(_ see: (Column, DateCell) -> Void) {
        see(.dob, dob)
        see(.dateInt, dateInt)
        see(.dateMatch, dateMatch)
    }

    package mutating func put(_ day: DateCell, in column: Column) {
        switch column {
        case .dob: dob = day
        case .dateInt: dateInt = day
        case .dateMatch: dateMatch = day
        default: break
        }
    }
}

extension PlacedAdoption {
    package func eachDay(_ see: (Column, DateCell) -> Void) {
        see(.dob, dob)
        see(.datePlaced, datePlaced)
        see(.datePlacedCeased, datePlacedCeased)
    }

    package mutating func put(_ day: DateCell, in column: Column) {
        switch column {
        case .dob: dob = day
        case .datePlaced: datePlaced = day
        case .datePlacedCeased: datePlacedCeased = day
        default: break
        }
    }
}

extension PrevPerm {
    package func eachDay(_ see: (Column, DateCell) -> Void) {
        see(.dob, dob)
        see(.datePerm, datePerm.isMalformed ? .unreadable : datePerm.earliest)
    }

    package mutating func put(_ day: DateCell, in column: Column) {
        switch column {
        case .dob: dob = day
        case .datePerm: datePerm = PartialDate(day)
        default: break
        }
    }
}

extension Missing {
    package func eachDay(_ see: (Column, DateCell) -> Void) {
        see(.dob, dob)
        see(.misStart, misStart)
        see(.misEnd, misEnd)
    }

    package mutating func put(_ day: DateCell, in column: Column) {
        switch column {
        case .dob: dob = day
        case .misStart: misStart = day
        case .misEnd: misEnd = day
        default: break
        }
    }
}

extension SWEpisode {
    package func eachDay(_ see: (Column, DateCell) -> Void) {
        see(.dob, dob)
        see(.swDecom, swDecom)
        see(.swDec, swDec)
    }

    package mutating func put(_ day: DateCell, in column: Column) {
        switch column {
        case .dob: dob = day
        case .swDecom: swDecom = day
        case .swDec: swDec = day
        default: break
        }
    }
}

extension DoLo {
    package func eachDay(_ see: (Column, DateCell) -> Void) {
        see(.dob, dob)
        see(.doloStart, doloStart)
        see(.doloEnd, doloEnd)
    }

    package mutating func put(_ day: DateCell, in column: Column) {
        switch column {
        case .dob: dob = day
        case .doloStart: doloStart = day
        case .doloEnd: doloEnd = day
        default: break
        }
    }
}
