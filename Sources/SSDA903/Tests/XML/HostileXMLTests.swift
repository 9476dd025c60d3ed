import Basics
import Foundation
import Testing

@testable import SSDA903

/// What is no return, and what is made to do harm, is refused in one sentence that says where.
struct HostileXMLTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: @Sendable () -> [UInt8]
        let line: Int?
        let says: String
        var testDescription: String { name }

        init(_ name: String, line: Int? = 1, says: String, _ text: @autoclosure @escaping @Sendable () -> String) {
            self.name = name
            self.line = line
            self.says = says
            bytes = { Array(text().utf8) }
        }

        init(_ name: String, line: Int? = 1, says: String, bytes: @escaping @Sendable () -> [UInt8]) {
            self.name = name
            self.line = line
            self.says = says
            self.bytes = bytes
        }
    }

    static let cases = [
        Case(
            "another file by an entity", line: 2, says: "DOCTYPE",
            "<?xml version='1.0'?>\n<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<EXPSSDA903>&x;</EXPSSDA903>"
        ),
        Case(
            "a billion laughs", says: "DOCTYPE",
            "<!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><EXPSSDA903>&b;</EXPSSDA903>"),
        Case("a document type elsewhere", line: 2, says: "DOCTYPE", "<EXPSSDA903>\n<!DOCTYPE x></EXPSSDA903>"),
        Case("an entity that nobody declared", says: "&amp;", XMLReturn.child("<SEX>&x;</SEX>")),
        Case("an & alone", says: "&amp;", XMLReturn.child("<SEX>M & F</SEX>")),
        Case("a reference to nothing", says: "&amp;", XMLReturn.child("<SEX>&#0;</SEX>")),
        Case("a reference to half a character", says: "&amp;", XMLReturn.child("<SEX>&#xD800;</SEX>")),
        Case("a NUL", line: 2, says: "NUL", "<EXPSSDA903>\n<CHILD>\0</CHILD></EXPSSDA903>"),
        Case("a control character", says: "control character", XMLReturn.child("<SEX>\u{1}</SEX>")),
        Case("bytes that are not UTF-8", says: "not UTF-8") {
            Array("<EXPSSDA903>".utf8) + [0xC3, 0x28] + Array("</EXPSSDA903>".utf8)
        },
        Case("UTF-16", line: nil, says: "UTF-16") { [0xFF, 0xFE] + Array("<E/>".utf16).flatMap { [UInt8($0), 0] } },
        Case("an encoding that is not read", says: "encoding", "<?xml version='1.0' encoding='EBCDIC'?><EXPSSDA903/>"),
        Case("an element left open", line: 2, says: "CHILD begins here", "<EXPSSDA903>\n<CHILD><HEADER/>"),
        Case("a tag left open", says: "cut off", "<EXPSSDA903><CHILD"),
        Case("a comment left open", says: "cut off", "<EXPSSDA903><!-- "),
        Case("CDATA left open", says: "cut off", XMLReturn.child("<SEX><![CDATA[M</SEX>")),
        Case("elements that cross", says: "SEX should end here", XMLReturn.child("<SEX>M</DOB></SEX>")),
        Case("a name that goes on", says: "SEX should end here", XMLReturn.child("<SEX>M</SEXY>")),
        Case("two returns in one file", says: "second return", "<EXPSSDA903></EXPSSDA903><EXPSSDA903/>"),
        Case("text after the end", says: "before the return begins or after it ends", "<EXPSSDA903/>and more"),
        Case(
            "text between elements", says: "between the elements", "<EXPSSDA903><CHILD>7<HEADER/></CHILD></EXPSSDA903>"),
        Case("an attribute without quotes", says: "a tag is not written", "<EXPSSDA903><CHILD id=7/></EXPSSDA903>"),
        Case("an attribute with a tag in it", says: "a tag is not written", "<EXPSSDA903 a='<x>'/>"),
        Case("a tag without a name", says: "a tag is not written", "<EXPSSDA903>< /></EXPSSDA903>"),
        Case("an element in a cell", says: "B stands where", XMLReturn.child("<SEX><B>M</B></SEX>")),
        Case("a cell twice", line: 2, says: "DOB is there twice", XMLReturn.child("<DOB>1</DOB>\n<DOB>2</DOB>")),
        Case(
            "two headers", says: "HEADER is there twice",
            "<EXPSSDA903><CHILD><HEADER/><HEADER/></CHILD></EXPSSDA903>"),
        Case("a child without a header", says: "no HEADER", "<EXPSSDA903><CHILD></CHILD></EXPSSDA903>"),
        Case("no child", line: nil, says: "without one child", "<EXPSSDA903></EXPSSDA903>"),
        Case("deep nesting", says: "deeper", "<EXPSSDA903>" + String(repeating: "<a>", count: 1_000_000)),
        Case("a tag of a megabyte", says: "a tag is longer", "<EXPSSDA903><" + String(repeating: "A", count: 1 << 20)),
        Case(
            "an attribute of a megabyte", says: "a tag is longer",
            "<EXPSSDA903><CHILD a='" + String(repeating: "A", count: 1 << 20) + "'/></EXPSSDA903>"),
        Case(
            "a text of two megabytes", says: "a text is longer",
            XMLReturn.child("<UPN>" + String(repeating: "9", count: 2 << 20))),
        Case(
            "a text of two megabytes in pieces", says: "a text is longer",
            XMLReturn.child(
                "<UPN>" + String(repeating: "<![CDATA[" + String(repeating: "9", count: 1 << 18) + "]]>", count: 8))),
        Case(
            "an id that every row repeats", says: "CHILDID has more than 100",
            "<EXPSSDA903><CHILD><HEADER><CHILDID>" + String(repeating: "7", count: 5000) + "</CHILDID></HEADER></CHILD>"
                + "</EXPSSDA903>"),
        Case(
            "a million rows of one child", says: "10,000",
            XMLReturn.child(String(repeating: "<AREVIEW><REVIEW>1</REVIEW></AREVIEW>", count: 30_000))),
    ]

    @Test(arguments: cases)
    func `is refused, in one sentence of each language, with its line`(_ one: Case) throws {
        let xml = try XMLReturn()
        let bytes = one.bytes()
        let told = sentences { try xml.read(bytes) }
        #expect(told.count == 1)
        let sentence = try #require(told.first)
        #expect(sentence.contains(one.says))
        #expect(one.line.map { sentence.hasPrefix("return.xml, line \($0): ") } ?? sentence.hasPrefix("return.xml "))
        #expect(sentence.count < 300)
    }

    @Test func `a million elements that say nothing are passed over and named once`() throws {
        let text = try XMLReturn().read(XMLReturn.child(String(repeating: "<x/>", count: 1_000_000)))
        #expect(text[.header]?.count == 1)
        #expect(text.notices.count == 1)
    }

    @Test func `a notice names no more elements than a sentence can hold`() throws {
        let text = try XMLReturn().read(XMLReturn.child((0..<1000).map { "<x\($0)/>" }.joined()))
        let sentence = try #require(text.notices.first?.english)
        #expect(sentence.contains("x19 …") && !sentence.contains("x20,"))
    }

    @Test func `cut short anywhere, a return is refused and never read in part`() throws {
        let xml = try XMLReturn()
        let whole = Array(XMLReturn.whole.utf8)
        for end in stride(from: 45, to: whole.count - 1, by: 7) {
            #expect(sentences { try xml.read(Array(whole[..<end])) }.count == 1, "\(end)")
        }
    }

    @Test func `with any byte changed, a return is read or refused, and nothing else`() throws {
        let xml = try XMLReturn()
        let whole = Array(XMLReturn.whole.utf8)
        for (turn, place) in stride(from: 0, to: whole.count, by: 3).enumerated() {
            var bytes = whole
            bytes[place] = [60, 62, 38, 0, 47, 0xFF, 34, 33, 13][turn % 9]
            #expect(sentences { try xml.read(bytes) }.count <= 1)
        }
    }

    @Test func `refused files are told of with the others, and a file of another kind is left alone`() async throws {
        let scratch = try Scratch()
        try scratch.writeReturn(header: ["1,M,01/01/2010,WBRI,UN1,,"], episodes: [])
        try scratch.write("page.html", "<!DOCTYPE html><p>")
        #expect(try await ReturnReading.folder(scratch.folder).others.count == 1)
        try scratch.write("bad.xml", "<!DOCTYPE html><p>")
        await #expect(throws: Refusal.self) { try await ReturnReading.folder(scratch.folder) }
    }
}
