import Basics
import Foundation

@testable import SSDA903

/// A return in XML written out for a test.
struct XMLReturn {
    let scratch: Scratch

    init() throws { scratch = try Scratch() }

    func read(_ text: String, name: String = "return.xml") throws -> ReturnText {
        try read(Array(text.utf8), name: name)
    }

    func read(_ bytes: [UInt8], name: String = "return.xml") throws -> ReturnText {
        let file = try ReturnXMLFile(opening: scratch.write(name, bytes))
        guard let file else { return ReturnText() }
        let read = try file.read()
        return ReturnText(read.tables, notices: read.notices)
    }

    /// One child with these elements in HEADER besides the id, and these behind it.
    static func child(_ header: String, _ rest: String = "") -> String {
        "<EXPSSDA903><CHILD><HEADER><CHILDID>7</CHILDID>\(header)</HEADER>\(rest)</CHILD></EXPSSDA903>"
    }

    /// A child with everything that the form of 2021 has.
    static let whole = """
        <?xml version="1.0" encoding="UTF-8"?>
        <EXPSSDA903>
          <CHILD>
            <HEADER>
              <CHILDID>12</CHILDID><UPN>A123456789012</UPN><SEX>F</SEX><DOB>2009-02-03</DOB><ETHNIC>WBRI</ETHNIC>
              <UASC>1</UASC><DUC>2027-02-03</DUC>
              <DATE_INT>01/05/2025</DATE_INT><DATE_MATCH>02/06/2025</DATE_MATCH><FOSTER_CARE>0</FOSTER_CARE>
              <NB_ADOPTR>2</NB_ADOPTR><SEX_ADOPTR>MF</SEX_ADOPTR><LS_ADOPTR>L0</LS_ADOPTR>
              <IN_TOUCH>YES</IN_TOUCH><ACTIV>F2</ACTIV><ACCOM>B1</ACCOM>
              <AMISSING><MISSING>M</MISSING><MIS_START>03/07/2025</MIS_START><MIS_END>04/07/2025</MIS_END></AMISSING>
              <AREVIEW><REVIEW>05/08/2025</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
              <AREVIEW><REVIEW>06/09/2025</REVIEW><REVIEW_CODE>PN2</REVIEW_CODE></AREVIEW>
              <MOTHER>1</MOTHER><MC_DOB>07/10/2025</MC_DOB>
              <PERMANENCE><PREV_PERM>P2</PREV_PERM><LA_PERM>800</LA_PERM><DATE_PERM>zz/03/2015</DATE_PERM></PERMANENCE>
              <OC2>
                <SDQ_SCORE>17</SDQ_SCORE><SDQ_REASON/><CONVICTED>0</CONVICTED><HEALTH_CHECK/>
                <IMMUNISATIONS>1</IMMUNISATIONS><TEETH_CHECK>1</TEETH_CHECK><HEALTH_ASSESSMENT>1</HEALTH_ASSESSMENT>
                <SUBSTANCE_MISUSE>1</SUBSTANCE_MISUSE><INTERVENTION_RECEIVED>0</INTERVENTION_RECEIVED>
                <INTERVENTION_OFFERED>1</INTERVENTION_OFFERED>
              </OC2>
              <AD_PLACED>
                <DATE_PLACED>08/11/2025</DATE_PLACED><DATE_PLACED_CEASED>09/12/2025</DATE_PLACED_CEASED>
                <REASON_PLACED_CEASED>RD1</REASON_PLACED_CEASED>
              </AD_PLACED>
            </HEADER>
            <EPISODE>
              <DECOM>10/04/2025</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL><PL_POST>ZZ1 1AA</PL_POST>
              <HOME_POST>ZZ2 2BB</HOME_POST><URN>SC123456</URN><PLACE_PROVIDER>PR1</PLACE_PROVIDER>
              <DEC>11/05/2025</DEC><REC>X1</REC><REASON_PLACE_CHANGE>PLAN</REASON_PLACE_CHANGE>
            </EPISODE>
            <EPISODE><DECOM>11/05/2025</DECOM><RNE>P</RNE></EPISODE>
          </CHILD>
        </EXPSSDA903>
        """
}

extension ReturnText {
    /// The rows of a table, each as one line.
    func lines(_ table: Table) -> [String] {
        guard let text = self[table] else { return [] }
        return (0..<text.count).map { text.texts($0).joined(separator: "|") }
    }
}
