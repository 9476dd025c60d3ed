import Basics
import Foundation
import Testing

@testable import SSDA903

struct ReturnXMLTests {
    let xml: XMLReturn
    init() throws { xml = try XMLReturn() }

    @Test func `every table of the return is read from its one file`() throws {
        let text = try xml.read(XMLReturn.whole)
        #expect(text.lines(.header) == ["12|F|2009-02-03|WBRI|A123456789012|1|07/10/2025|1"])
        #expect(
            text.lines(.episodes) == [
                "12|10/04/2025|S|C2|N1|U4|PR1|11/05/2025|X1|PLAN|ZZ2 2BB|ZZ1 1AA|SC123456",
                "12|11/05/2025|P||||||||||",
            ])
        #expect(text.lines(.reviews) == ["12|2009-02-03|05/08/2025|PN1", "12|2009-02-03|06/09/2025|PN2"])
        #expect(text.lines(.uasc) == ["12|F|2009-02-03|2027-02-03"])
        #expect(text.lines(.oc2) == ["12|2009-02-03|17||0||1|1|1|1|0|1"])
        #expect(text.lines(.oc3) == ["12|2009-02-03|YES|F2|B1"])
        #expect(text.lines(.ad1) == ["12|2009-02-03|01/05/2025|02/06/2025|0|2|MF|L0"])
        #expect(text.lines(.placedAdoption) == ["12|2009-02-03|08/11/2025|09/12/2025|RD1"])
        #expect(text.lines(.prevPerm) == ["12|2009-02-03|P2|800|zz/03/2015"])
        #expect(text.lines(.missing) == ["12|2009-02-03|M|03/07/2025|04/07/2025"])
        #expect(text[.swEpisodes] == nil && text[.doLo] == nil)
        #expect(text.notices.isEmpty)
        #expect(text[.episodes]?.numbers == [0, 1])
    }

    @Test func `days may be written as XML writes them`() throws {
        var days: [DateCell] = []
        try xml.read(XMLReturn.whole)[.header]?.forEachRow { row, cells in
            var cells = cells
            cells.skip()
            days.append(Header(row, &cells).dob)
        }
        #expect(days == [DateCell(theDay("2009-02-03"))])
    }

    @Test func `social workers and deprivation of liberty are read where a child has them`() throws {
        let workers = "<SWEPISODE><SW_ID>SW1234</SW_ID><SW_DECOM>01/04/2025</SW_DECOM><SW_DEC/></SWEPISODE>"
        let orders = "<DOLO><DOLO_START>02/05/2026</DOLO_START></DOLO><DOLO><DOLO_END>03/05/2026</DOLO_END></DOLO>"
        let text = try xml.read(XMLReturn.child("<DOB>01/01/2010</DOB>" + workers + orders))
        #expect(text.lines(.swEpisodes) == ["7|01/01/2010|SW1234|01/04/2025||"])
        #expect(text.lines(.doLo) == ["7|01/01/2010|02/05/2026|", "7|01/01/2010||03/05/2026"])
    }

    @Test func `names may be in any letters, with a prefix, and in any order`() throws {
        let text = try xml.read(
            "<r:expssda903 xmlns:r='urn:x' a = \"1>2\"><Child><Header><AReview><Review>1/1/2026</Review></AReview>"
                + "<dob>1/1/2010</dob><ChildId>9</ChildId></Header><episode><place>U1</place></episode></Child>"
                + "</r:expssda903>")
        #expect(text.lines(.header) == ["9||1/1/2010|||||"])
        #expect(text.lines(.reviews) == ["9|1/1/2010|1/1/2026|"])
        #expect(text.lines(.episodes) == ["9|||||U1|||||||"])
    }

    @Test func `a group without an answer makes no row, and any one answer makes it`() throws {
        let blank =
            "<DATE_INT/><FOSTER_CARE></FOSTER_CARE><IN_TOUCH> </IN_TOUCH><ACTIV/><OC2><CONVICTED/></OC2>"
            + "<AREVIEW/><AMISSING><MISSING/></AMISSING><PERMANENCE/><AD_PLACED/><UASC>0</UASC><DUC/>"
        let none = try xml.read(XMLReturn.child(blank))
        for table in Table.allCases where table != .header && ReturnForm.isAlwaysThere(table) {
            #expect(none[table]?.count == 0, "\(table)")
        }
        let some = try xml.read(
            XMLReturn.child("<LS_ADOPTR>L0</LS_ADOPTR><ACCOM>B1</ACCOM><OC2><TEETH_CHECK>1</TEETH_CHECK></OC2>"))
        #expect(some.lines(.ad1) == ["7|||||||L0"])
        #expect(some.lines(.oc3) == ["7||||B1"])
        #expect(some.lines(.oc2) == ["7|||||||1||||"])
    }

    @Test func `a child is unaccompanied by the flag, or by the day on which that ceased`() throws {
        #expect(try xml.read(XMLReturn.child("<UASC>1</UASC>")).lines(.uasc) == ["7|||"])
        let ceased = try xml.read(XMLReturn.child("<UASC>0</UASC><DUC>1/1/2026</DUC>"))
        #expect(ceased.lines(.uasc) == ["7|||1/1/2026"])
        #expect(ceased.lines(.header) == ["7|||||||0"])
        #expect(try xml.read(XMLReturn.child("<UASC>2</UASC>")).lines(.uasc) == [])
    }

    @Test func `elements that the form does not know are named once and passed over`() throws {
        let text = try xml.read(
            XMLReturn.child("<NHS>1<X>2</X></NHS><DOB>1/1/2010</DOB><NHS/>", "<EPISODE><DUC>1</DUC></EPISODE><NEW/>"))
        #expect(
            text.notices.map(\.english) == [
                "return.xml has elements that the return does not ask for, and they were not read: NHS, DUC, NEW."
            ])
        #expect(text.lines(.header) == ["7||1/1/2010|||||"])
    }

    @Test func `references, CDATA, comments and space around a value are understood`() throws {
        let text = try xml.read(
            XMLReturn.child(
                "<UPN>\n  A &amp;&lt;&gt;&quot;&apos;&#65;&#x42;\n</UPN><ETHNIC><![CDATA[<W&]]>B</ETHNIC>"
                    + "<SEX>F<!-- or M? --></SEX><DOB> 1/1/<!-- x -->2010 </DOB><MOTHER>&#32;</MOTHER>"))
        #expect(text.lines(.header) == ["7|F|1/1/2010|<W&B|A &<>\"'AB||||".replacing("||||", with: "|||")])
    }

    @Test func `UTF-8 with and without a mark and a declared Windows-1252 are read`() throws {
        let text = XMLReturn.child("<ETHNIC>ŵé</ETHNIC>")
        #expect(try xml.read("\u{FEFF}\n" + text).lines(.header) == ["7|||ŵé||||"])
        for name in ["windows-1252", "ISO-8859-1"] {
            let start = Array("<?xml version='1.0' encoding='\(name)'?><EXPSSDA903><CHILD><HEADER><ETHNIC>".utf8)
            let end = Array("</ETHNIC></HEADER></CHILD></EXPSSDA903>".utf8)
            #expect(try xml.read(start + [0xE9, 0x80] + end).lines(.header) == ["|||é€||||"])
        }
    }

    @Test func `a folder with the XML file is a return, last year's as well, whatever the file is called`() async throws
    {
        try xml.scratch.write("export.dat", "\u{FEFF}  " + XMLReturn.whole)
        try xml.scratch.write("other.xml", "<catalogue><book/></catalogue>")
        let reading = try await ReturnReading.folder(xml.scratch.folder)
        #expect(reading.text[.header]?.count == 1 && reading.text.tables.count == 10)
        #expect(reading.others.map(\.lastPathComponent) == ["other.xml"])
    }

    @Test func `two returns in one folder are refused, and a file beside the XML that adds to it is read`() async throws
    {
        try xml.scratch.write("a.xml", XMLReturn.whole)
        try xml.scratch.write("sw.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n12,,SW1,,,\n")
        #expect(try await ReturnReading.folder(xml.scratch.folder).text[.swEpisodes]?.count == 1)
        try xml.scratch.write("b.xml", XMLReturn.whole)
        await #expect(throws: Refusal.self) { try await ReturnReading.folder(xml.scratch.folder) }
    }
}
