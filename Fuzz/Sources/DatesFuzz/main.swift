import Basics
import Fuzzing

@testable import SSDA903

// The bytes are one cell, read as every kind of date that the return and the provider list have.
Fuzz.run { cell in
    for takesISO in [false, true] { follow(DateCell(cell, takesISO: takesISO)) }
    let read = CellDate(cell)
    if let day = read.day {
        precondition(DateCell(cell, takesISO: true).day == day, "the two readers of days differ")
        precondition(Day(iso: day.iso) == day && CellDate.shown(cell) != nil, "a day is not written as it is read")
    }
    _ = CellDate.shown(cell)
    let partial = PartialDate(cell)
    precondition(!(partial.isBlank && partial.isMalformed), "blank and malformed at once")
    follow(partial.earliest)
    let text = String(decoding: cell, as: UTF8.self)
    if case .day(let day) = ClosingDate(text) { follow(DateCell(day)) }
    if let day = Day(iso: text) { precondition(day.iso == text, "a day is not written as it is read") }
    _ = ReturnYear(typed: text)?.days
}

/// What rules do with a day.
@MainActor func follow(_ date: DateCell) {
    guard let day = date.day else { return }
    precondition((1...9999).contains(day.year), "a year that no file can have")
    for years in [-1, 4, 18, 25] { _ = (date.adding(years: years).day?.asReturned, date.adding(days: years)) }
    let year = ReturnYear(containing: day)
    precondition(year.days.contains(day), "a day outside its year")
    _ = (year.label, date.isWithin(year.next.days), date.days(to: DateCell(year.lastDay)), date < year.firstDay)
    let again = Array(day.asReturned.utf8).withUnsafeBufferPointer { DateCell($0, takesISO: false) }
    precondition(again == date, "a day is not written as it is read")
}
