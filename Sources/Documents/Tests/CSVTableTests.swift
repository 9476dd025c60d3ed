import Basics
import Foundation
import Testing

@testable import Documents

@Suite struct CSVTableTests {
    private func rows(_ text: String) throws -> [[String]] {
        try TableFile.read(Array(text.utf8), name: "plan.csv")[0].rows
    }

    @Test func `a list saved by Excel is read with its mark, its line ends and its quotes`() throws {
        let text = "\u{FEFF}Action,Owner\r\n\"Say \"\"hello\"\", then\r\nlisten\",Siân\r\n"
        #expect(try rows(text) == [["Action", "Owner"], ["Say \"hello\", then\nlisten", "Siân"]])
    }
}
