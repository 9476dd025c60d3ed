import Basics
import SSDA903

/// A row of which cells are loaded: it says which, so that what cannot be read in them is found.
protocol KeptRow: ReturnRow {
    /// Whether a child has one such row at most.
    static var isOnce: Bool { get }

    /// Hands over each code that is kept.
    func eachCode(_ look: (Column, Code) -> Void)

    /// Hands over each day that is kept.
    func eachDate(_ look: (Column, DateCell, DateNeed) -> Void)

    /// Hands over each answer of 0 or 1, and each score: what is anything else is read as not given.
    func eachAnswer(_ look: (Column, Code, _ isRead: Bool) -> Void)

    /// From its first to its last day, where it is a time.
    var span: (start: DateCell, end: DateCell, endColumn: Column)? { get }
}

/// What becomes of a row whose day is blank.
enum DateNeed {
    /// The return is refused.
    case must
    /// The row is left out: without the day it says nothing.
    case orLeftOut
    case may
}

extension KeptRow {
    static var isOnce: Bool { false }
    func eachAnswer(_ look: (Column, Code, Bool) -> Void) {}
    var span: (start: DateCell, end: DateCell, endColumn: Column)? { nil }

    /// Whether the row says enough to be loaded.
    var isLoaded: Bool {
        var isLoaded = true
        eachDate { _, day, need in if case .orLeftOut = need, day.isBlank { isLoaded = false } }
        return isLoaded && !endsBeforeStart
    }

    var endsBeforeStart: Bool { span.map { $0.end < $0.start } ?? false }
}

extension Header: KeptRow {
    static var isOnce: Bool { true }
    func eachCode(_ look: (Column, Code) -> Void) {
        look(.ethnic, ethnic)
        look(.mother, mother)
    }
    func eachDate(_ look: (Column, DateCell, DateNeed) -> Void) {
        look(.dob, dob, .must)
        look(.mcDOB, mcDOB, .may)
    }
}

extension Episode: KeptRow {
    func eachCode(_ look: (Column, Code) -> Void) {
        look(.rne, rne)
        look(.ls, ls)
        look(.cin, cin)
        look(.place, place)
        look(.placeProvider, placeProvider)
        look(.rec, rec)
        look(.reasonPlaceChange, reasonPlaceChange)
    }
    func eachDate(_ look: (Column, DateCell, DateNeed) -> Void) {
        look(.decom, decom, .must)
        look(.dec, dec, .may)
    }
    var span: (start: DateCell, end: DateCell, endColumn: Column)? { (decom, dec, .dec) }
}

extension UASC: KeptRow {
    static var isOnce: Bool { true }
    func eachCode(_ look: (Column, Code) -> Void) {}
    func eachDate(_ look: (Column, DateCell, DateNeed) -> Void) { look(.duc, duc, .may) }
}

extension Review: KeptRow {
    func eachCode(_ look: (Column, Code) -> Void) { look(.reviewCode, reviewCode) }
    func eachDate(_ look: (Column, DateCell, DateNeed) -> Void) { look(.review, review, .orLeftOut) }
}

extension OC2: KeptRow {
    static var isOnce: Bool { true }
    func eachCode(_ look: (Column, Code) -> Void) { look(.sdqReason, sdqReason) }
    func eachDate(_ look: (Column, DateCell, DateNeed) -> Void) {}
    func eachAnswer(_ look: (Column, Code, Bool) -> Void) {
        look(.sdqScore, sdqScore, score != nil)
        for (column, code) in flags { look(column, code, YesNo(code) != .notGiven) }
    }

    /// SDQ_SCORE, 0 to 40.
    var score: UInt8? { sdqScore.wholeNumber.flatMap { $0 <= 40 ? UInt8($0) : nil } }
}

extension OC3: KeptRow {
    static var isOnce: Bool { true }
    func eachCode(_ look: (Column, Code) -> Void) {
        look(.inTouch, inTouch)
        look(.activ, activ)
        look(.accom, accom)
    }
    func eachDate(_ look: (Column, DateCell, DateNeed) -> Void) {}
}

extension AD1: KeptRow {
    static var isOnce: Bool { true }
    func eachCode(_ look: (Column, Code) -> Void) { look(.nbAdoptr, nbAdoptr) }
    func eachDate(_ look: (Column, DateCell, DateNeed) -> Void) {
        look(.dateInt, dateInt, .may)
        look(.dateMatch, dateMatch, .may)
    }
    func eachAnswer(_ look: (Column, Code, Bool) -> Void) {
        look(.fosterCare, fosterCare, YesNo(fosterCare) != .notGiven)
    }
}

extension PlacedAdoption: KeptRow {
    func eachCode(_ look: (Column, Code) -> Void) { look(.reasonPlacedCeased, reasonPlacedCeased) }
    func eachDate(_ look: (Column, DateCell, DateNeed) -> Void) {
        look(.datePlaced, datePlaced, .orLeftOut)
        look(.datePlacedCeased, datePlacedCeased, .may)
    }
    var span: (start: DateCell, end: DateCell, endColumn: Column)? {
        (datePlaced, datePlacedCeased, .datePlacedCeased)
    }
}

extension PrevPerm: KeptRow {
    static var isOnce: Bool { true }
    func eachCode(_ look: (Column, Code) -> Void) { look(.prevPerm, prevPerm) }
    func eachDate(_ look: (Column, DateCell, DateNeed) -> Void) {
        look(.datePerm, datePerm.isMalformed ? .unreadable : .blank, .may)
    }
}

extension Missing: KeptRow {
    func eachCode(_ look: (Column, Code) -> Void) { look(.missing, missing) }
    func eachDate(_ look: (Column, DateCell, DateNeed) -> Void) {
        look(.misStart, misStart, .orLeftOut)
        look(.misEnd, misEnd, .may)
    }
    var span: (start: DateCell, end: DateCell, endColumn: Column)? { (misStart, misEnd, .misEnd) }
}

extension SWEpisode: KeptRow {
    func eachCode(_ look: (Column, Code) -> Void) { look(.swReason, swReason) }
    /// Days of which parts are not known (`zz/03/2023`) are no fault; the spell is kept without them.
    func eachDate(_ look: (Column, DateCell, DateNeed) -> Void) {
        if !hasPartialStart { look(.swDecom, swDecom, .orLeftOut) }
        if !hasPartialEnd { look(.swDec, swDec, .may) }
    }
    var span: (start: DateCell, end: DateCell, endColumn: Column)? { (swDecom, swDec, .swDec) }
}

extension DoLo: KeptRow {
    func eachCode(_ look: (Column, Code) -> Void) {}
    func eachDate(_ look: (Column, DateCell, DateNeed) -> Void) {
        look(.doloStart, doloStart, .orLeftOut)
        look(.doloEnd, doloEnd, .may)
    }
    var span: (start: DateCell, end: DateCell, endColumn: Column)? { (doloStart, doloEnd, .doloEnd) }
}
