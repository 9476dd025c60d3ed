import Basics
import Foundation
import Testing

@testable import SSDA903

struct WritingTests {
    let xml: XMLReturn
    init() throws { xml = try XMLReturn() }

    /// Reads tables from CSV texts, a name each.
    private func read(_ files: String...) throws -> ReturnText {
        let folder = try Scratch()
        return ReturnText(
            try files.enumerated().map { turn, text in
                let file = try CSVFile(opening: folder.write("\(turn).csv", text))
                let table = try #require(RecognisedTable.whole(Set(file.returnColumns.compactMap { $0 })))
                return try file.read(as: table)
            })
    }

    private func again(_ text: ReturnText) throws -> ReturnText {
        ReturnText(try ReturnXMLFile.tables(ReturnXML(text).bytes))
    }

    private func csv(_ text: ReturnText, _ table: Table) throws -> String {
        String(decoding: ReturnCSV(try #require(text[table])).bytes, as: UTF8.self)
    }

    @Test func `a CSV file is written in the return's order, cells as they were read`() throws {
        let text = try read(
            "DOB,CHILD,REVIEW_CODE,REVIEW,NOTE\n 1/1/10 ,=1+1,\"a,b\",\"say \"\"yes\"\"\nto it\",x\n,é,-1,,y\n")
        #expect(
            try csv(text, .reviews)
                == "CHILD,DOB,REVIEW,REVIEW_CODE\r\n=1+1,1/1/10,\"say \"\"yes\"\"\nto it\",\"a,b\"\r\né,,,-1\r\n")
        #expect(ReturnCSV(try #require(text[.reviews])).fileName == "Reviews.csv")
        #expect(try read(csv(text, .reviews)).lines(.reviews) == text.lines(.reviews))
    }

    @Test func `the column UASC is written where the return has it`() throws {
        #expect(
            try csv(xml.read(XMLReturn.whole), .header).hasPrefix("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,UASC\r\n"))
        #expect(
            try csv(read(Scratch.headerColumns + "\n1,,,,,,\n"), .header) == Scratch.headerColumns + "\r\n1,,,,,,\r\n")
    }

    @Test func `days that XML wrote its own way are written as CSV asks`() throws {
        let text = try xml.read(
            XMLReturn.child("<UASC>1</UASC><DOB>2009-02-03</DOB><DUC>2027-02-30</DUC><UPN>2009-02-03</UPN>"))
        #expect(try csv(text, .uasc) == "CHILD,SEX,DOB,DUC\r\n7,,03/02/2009,2027-02-30\r\n")
        #expect(try csv(text, .header).contains("7,,03/02/2009,,2009-02-03,,,1"))
        #expect(try csv(read("CHILD,SEX,DOB,DUC\n1,,2009-02-03,\n"), .uasc).contains("1,,2009-02-03,"))
    }

    @Test func `XML comes back from XML as it was`() throws {
        let text = try xml.read(XMLReturn.whole)
        let written = ReturnXML(text).bytes
        let back = try again(text)
        for table in Table.allCases { #expect(back.lines(table) == text.lines(table), "\(table)") }
        #expect(ReturnXML(back).bytes == written)
        #expect(try ReturnXML(text).difference(written).isNothing)
    }

    @Test func `a child that XML says twice comes back twice`() throws {
        let child =
            "<CHILD><HEADER><CHILDID>a</CHILDID><SEX>M</SEX><UASC>0</UASC><IN_TOUCH>YES</IN_TOUCH></HEADER>"
            + "<EPISODE><LS>C2</LS></EPISODE></CHILD>"
        let text = try xml.read("<EXPSSDA903>\(child)\(child.replacing("YES", with: "NO"))</EXPSSDA903>")
        let back = try again(text)
        for table in Table.allCases { #expect(back.lines(table) == text.lines(table), "\(table)") }
        #expect(back.lines(.oc3) == ["a||YES||", "a||NO||"])
    }

    @Test func `the form's elements are written in the form's order`() throws {
        let written = String(decoding: ReturnXML(try xml.read(XMLReturn.whole)).bytes, as: UTF8.self)
        let names = written.split(separator: "\n").compactMap { line in
            line.split(separator: "<").first { $0.first != "/" && $0.first != "\t" }.map {
                String($0.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
            }
        }.filter { !$0.isEmpty }
        #expect(
            Array(names.drop { $0 != "CHILDID" }.prefix(22)) == [
                "CHILDID", "UPN", "SEX", "DOB", "ETHNIC", "UASC", "DUC", "DATE_INT", "DATE_MATCH", "FOSTER_CARE",
                "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR", "IN_TOUCH", "ACTIV", "ACCOM", "AMISSING", "MISSING",
                "MIS_START", "MIS_END", "AREVIEW", "REVIEW",
            ])
        #expect(
            names.suffix(13) == [
                "EPISODE", "DECOM", "RNE", "LS", "CIN", "PL", "PL_POST", "HOME_POST", "URN", "PLACE_PROVIDER", "DEC",
                "REC", "REASON_PLACE_CHANGE",
            ])
    }

    @Test func `whatever a cell holds comes back, but for control characters`() throws {
        let cells = ["<&>\"']]>", "a\"\"b", "two\r\nlines\tand a tab", "ŵ é 𝒳 \u{FFFD}", "&amp;", "=1"]
        for cell in cells {
            let quoted = "\"" + cell.replacing("\"", with: "\"\"") + "\""
            let text = try read(Scratch.headerColumns + "\n1,,,\(quoted),,,\n")
            #expect(text[.header]?.text(0, .ethnic) == cell)
            #expect(try again(text)[.header]?.text(0, .ethnic) == cell)
            #expect(try read(csv(text, .header))[.header]?.text(0, .ethnic) == cell)
        }
        let text = try read(Scratch.headerColumns + "\n1,,,a\u{1}b\u{FFFE},,,\n")
        #expect(try again(text)[.header]?.text(0, .ethnic) == "ab")
        #expect(try difference(text).rows.map(\.table) == [.header])
    }
}

extension WritingTests {
    private func difference(_ text: ReturnText) throws -> FormDifference {
        let xml = ReturnXML(text)
        return try xml.difference(xml.bytes)
    }

    private static let header = Scratch.headerColumns + "\n1,M,01/01/2010,WBRI,UN1,,\n2,F,02/02/2011,WBRI,UN1,,\n"

    @Test func `a return that XML can hold is told of in no word`() throws {
        let text = try read(Self.header, "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n2,02/02/2011,YES,F1,B1\n")
        #expect(try difference(text).isNothing)
        #expect(try again(text).lines(.header) == ["1|M|01/01/2010|WBRI|UN1|||", "2|F|02/02/2011|WBRI|UN1|||"])
    }

    @Test func `whoever is in the file of the unaccompanied has the flag, and nobody where there is no such file`()
        throws
    {
        let text = try read(Self.header, "CHILD,SEX,DOB,DUC\n2,F,02/02/2011,\n")
        #expect(try again(text).lines(.header).map { $0.last } == ["0", "1"])
        #expect(try difference(text).isNothing)
    }

    /// What XML cannot hold: the rows as a spreadsheet numbers them, by table, that come back otherwise, and how many there are instead.
    @Test(
        arguments: [
            (
                "a birth other than the Header's", "CHILD,DOB,REVIEW,REVIEW_CODE\n1,09/09/2009,1/1/2026,PN1\n",
                [("Reviews", [2], 1)]
            ),
            (
                "an id in other letters", "CHILD,DOB,REVIEW,REVIEW_CODE\na1,,1/1/2026,PN1\nA1,,2/1/2026,PN1\n",
                [("Header", [], 1), ("Reviews", [3], 1)]
            ),
            (
                "a child whom the Header does not name", "CHILD,DOB,REVIEW,REVIEW_CODE\n3,03/03/2013,1/1/2026,PN1\n",
                [("Header", [], 1)]
            ),
            (
                "a second row of a table with one a child",
                "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n1,01/01/2010,YES,F1,B1\n1,01/01/2010,NO,0,0\n", [("OC3", [3], 0)]
            ),
            ("a row without an answer", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n1,01/01/2010,,,\n", [("OC3", [2], 0)]),
            ("a row without a child", "CHILD,DOB,REVIEW,REVIEW_CODE\n,,1/1/2026,PN1\n", [("Header", [], 1)]),
        ] as [(String, String, [(String, [Int], Int)])])
    func `what XML cannot hold is told of`(_ name: String, _ file: String, _ expected: [(String, [Int], Int)]) throws {
        let found = try difference(try read(Self.header, file)).rows
        #expect(found.map(\.table.rawValue) == expected.map(\.0))
        #expect(found.map(\.changed) == expected.map(\.1))
        #expect(found.map(\.other) == expected.map(\.2))
        for sentence in WritingWords.notHeld(FormDifference(try read(Self.header, file), try read(Self.header))) {
            #expect(sentence.welsh != sentence.english)
        }
    }

    @Test func `a doubled row of a group that repeats is kept, in DfE's form or not`() throws {
        let text = try read(
            Self.header, "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\n1,01/01/2010,Z1,,\n1,01/01/2010,P1,,\n")
        #expect(try difference(text).isNothing)
        #expect(try again(text).lines(.prevPerm) == ["1|01/01/2010|Z1||", "1|01/01/2010|P1||"])
    }

    @Test func `rows with nothing in them are counted, since CSV cannot say them`() throws {
        let text = try xml.read(
            "<EXPSSDA903><CHILD><HEADER/></CHILD><CHILD><HEADER><SEX>M</SEX></HEADER></CHILD></EXPSSDA903>")
        #expect(ReturnCSV(try #require(text[.header])).blankRows == 1)
        #expect(try read(csv(text, .header)).lines(.header) == ["|M||||||"])
    }
}
