import Basics
import Testing

@testable import Programme

/// Days as people in Britain write them.
struct DateReaderTests {
    @Test(arguments: [
        "2009-04-30", "30/04/2009", "30/4/09", "30.4.2009", "30-04-09", "30 April 2009", "30th April 2009",
        "30 Apr 2009",
        "April 30, 2009", "30ain o Ebrill 2009", "30 Ebrill 2009", "30 Apr 09", "Thursday, 30 April 2009",
    ])
    func `thirty April 2009 in all its forms`(text: String) {
        #expect(DateReader.read(text) == .day(day("2009-04-30")))
    }

    @Test(arguments: [
        ("July 2009", "2009-07-31"), ("Jul-09", "2009-07-31"), ("Gorffennaf 2009", "2009-07-31"),
        ("by March 2027", "2027-03-31"),
        ("Q1 2026", "2026-06-30"), ("Q4 2026", "2027-03-31"), ("Summer 2026", "2026-08-31"), ("2026/27", "2027-03-31"),
        ("2027", "2027-12-31"), ("07/2009", "2009-07-31"), ("Sept 2010", "2010-09-30"), ("Mai 2010", "2010-05-31"),
    ])
    func `a month, a quarter, a season or a year offers its last day and assumes nothing`(text: String, end: String) {
        #expect(DateReader.read(text) == .unclear(day(end)))
    }

    @Test func `thirty-one April is refused in a sentence`() throws {
        guard case .impossible(let sentence) = DateReader.read("31/04/2009") else {
            Issue.record("taken for a day")
            return
        }
        #expect(sentence.english == "“31/04/2009” is not a day: April 2009 has 30 days.")
        guard case .impossible(let american) = DateReader.read("04/30/2009") else {
            Issue.record("taken for a day")
            return
        }
        #expect(
            american.english == "“04/30/2009” is not a day: there is no month 30. The day comes first, then the month.")
    }

    @Test(arguments: ["ongoing", "TBC", "parhaus", "as soon as possible", "12", "Monthly"])
    func `words are words`(text: String) { #expect(DateReader.read(text) == .words) }

    @Test func `nothing is nothing`() { #expect(DateReader.read("  ") == .nothing) }

    @Test func `a day or month that words speak of is found`() {
        #expect(DateReader.mentioned(in: "Agreed at Cabinet on 23/6/09.") == .day(day("2009-06-23")))
        #expect(DateReader.mentioned(in: "Completed (March 2009)") == .unclear(day("2009-03-31")))
        #expect(DateReader.mentioned(in: "Cwblhawyd, Mawrth 2009.") == .unclear(day("2009-03-31")))
        #expect(DateReader.mentioned(in: "Cabinet approved it on 23 June 2009 and more") == .day(day("2009-06-23")))
        #expect(DateReader.mentioned(in: "Agreed on 17 March, to begin on 1 April") == .nothing)
    }
}
