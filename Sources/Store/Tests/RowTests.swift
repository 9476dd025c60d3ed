import Basics
import Testing

@testable import Store

/// A column that does not hold what it should is said so, by name, and never guessed at.
struct RowTests {
    private let row = Row(
        names: ["words", "number", "bytes", "nothing", "day", "moment"],
        values: [
            .text("Not an ID!"), .integer(3), .blob([1]), .null, .text("2026-11-20"), .text("2026-11-20T10:00:00.000Z"),
        ])

    @Test func `each kind is read as what it is`() throws {
        #expect(try row.text("words") == "Not an ID!")
        #expect(try row.integer("number") == 3)
        #expect(try row.bytes("bytes") == [1])
        #expect(try row.day("day").iso == "2026-11-20")
        #expect(try row.moment("moment").iso == "2026-11-20T10:00:00.000Z")
        #expect(try row.flag("number"))
    }

    @Test func `what may be missing is nil where it is`() throws {
        #expect(try row.optionalText("nothing") == nil)
        #expect(try row.optionalInteger("nothing") == nil)
        #expect(try row.optionalBytes("nothing") == nil)
        #expect(try row.optionalMoment("nothing") == nil)
        #expect(try row.optionalText("words") == "Not an ID!")
    }

    @Test(arguments: ["number", "bytes", "nothing", "no such column"])
    func `text is not read from anything else`(name: String) {
        #expect(throws: StoreFault.unexpected("the column \(name) does not hold text")) { try row.text(name) }
    }

    @Test(arguments: ["words", "bytes", "nothing", "no such column"])
    func `a whole number is not read from anything else`(name: String) {
        #expect(throws: StoreFault.unexpected("the column \(name) does not hold a whole number")) {
            try row.integer(name)
        }
    }

    @Test func `a day, a moment and an identifier are not made of other words`() {
        #expect(throws: StoreFault.unexpected("the column words does not hold a day")) { try row.day("words") }
        #expect(throws: StoreFault.unexpected("the column words does not hold a moment")) { try row.moment("words") }
        #expect(throws: StoreFault.unexpected("the column words does not hold an identifier")) {
            let _: Identifier<RowTests> = try row.identifier("words")
        }
        #expect(throws: StoreFault.unexpected("the column number does not hold bytes")) { try row.bytes("number") }
    }

    @Test func `a missing column is an error even where its value may be missing`() {
        #expect(throws: StoreFault.self) { try row.optionalText("no such column") }
        #expect(throws: StoreFault.self) { try row.optionalBytes("no such column") }
    }
}
