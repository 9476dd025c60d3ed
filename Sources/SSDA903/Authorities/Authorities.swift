/// The authorities that placements are in.
package enum Authorities {
    /// Today's code of the council with this code.
    package static func current(_ code: String) -> String { code }

    /// PL_LA for a code of the postcode directory: the council's, or WAL, SCO or NIR; nil where there is none.
    package static func placed(_ code: String) -> String? {
        switch code.first {
        case "E": code
        case "W": "WAL"
        case "S": "SCO"
        case "N": "NIR"
        default: nil
        }
    }
}
