import SSDA903

/// The codes of the return over the years that councils still hold (SSDA903, `903.md` section 2). A code outside them
/// is told and kept; whether it was valid in its year is for the later checks.
enum ReturnCodes {
    static let legalStatus: Set<Code> = [
        "C1", "C2", "D1", "E1", "V2", "V3", "V4", "J1", "J2", "J3", "L1", "L2", "L3",
    ]
    static let reasonForNew: Set<Code> = ["S", "L", "P", "T", "B", "U"]
    static let need: Set<Code> = ["N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8"]
    static let placement: Set<Code> = [
        "A3", "A4", "A5", "A6", "H5", "K1", "K2", "K3", "P1", "P2", "P3", "R1", "R2", "R3", "R5", "S1", "T0", "T1",
        "T2", "T3", "T4", "U1", "U2", "U3", "U4", "U5", "U6", "Z1", "Z11", "Z12", "Z13", "Z14",
    ]
    static let reasonEnded: Set<Code> = [
        "X1", "E11", "E12", "E2", "E3", "E4A", "E4B", "E41", "E43", "E44", "E45", "E46", "E47", "E48", "E5", "E6",
        "E7", "E8", "E9", "E13", "E14", "E15", "E16", "E17",
    ]
    static let ethnicity: Set<Code> = [
        "WBRI", "WIRI", "WOTH", "WIRT", "WROM", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH",
        "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT",
    ]
}
