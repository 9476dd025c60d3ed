import Basics
import SSDA903

/// A row of the Header file, as far as it is read. It lives only while the return is in memory.
package struct HeaderRow: Sendable {
    /// The authority's own id for the child, in capitals, 1 to 10 characters.
    package let child: String
    /// SEX, of either generation of codes.
    package let sex: Sex
    /// DOB.
    package let born: Day
    /// ETHNIC, in capitals.
    package let ethnicity: Code
    /// The row of column names is row 1.
    package let row: Int
}

/// A row of the Episodes file. It lives only while the return is in memory.
package struct EpisodeRow: Sendable {
    /// The authority’s own id for the child, in capitals.
    package let child: String
    /// DECOM.
    package let start: Day
    /// DEC, nil while the episode goes on.
    package let end: Day?
    /// RNE, LS, CIN, PLACE, PLACE_PROVIDER, REC and REASON_PLACE_CHANGE, in capitals.
    package let reasonForNew: Code
    package let legalStatus: Code
    package let need: Code
    package let placement: Code
    package let provider: Code
    package let reasonEnded: Code
    package let reasonChanged: Code
    /// HOME_POST and PL_POST: what is no postcode is read as unknown.
    package let home: PostcodeKey
    package let placedAt: PostcodeKey
    /// The row of column names is row 1.
    package let row: Int
    /// The line of the file on which the row begins.
    package let line: Int
}

/// A row of the file of unaccompanied asylum-seeking children. It lives only while the return is in memory.
package struct UnaccompaniedRow: Sendable {
    /// The authority’s own id for the child, in capitals.
    package let child: String
    /// DUC: the day the status ceased.
    package let ceased: Day?
    /// The row of column names is row 1.
    package let row: Int
}
