/// The codes that a column takes: those of 2022/23, and what later years added or took away (`903.md` section 2).
package struct CodeList: Sendable {
    private let base: Set<Code>
    private let changes: [Change]

    struct Change: Sendable {
        /// The first year, by its ending, that has it so.
        let from: Int
        var adding: Set<Code> = []
        var removing: Set<Code> = []
    }

    init(_ base: Set<Code>, _ changes: Change...) {
        self.base = base
        self.changes = changes
    }

    /// The codes of the year that ends on 31 March of `ending`.
    package func codes(in ending: Int) -> Set<Code> {
        changes.filter { $0.from <= ending }.reduce(base) { $0.union($1.adding).subtracting($1.removing) }
    }

    /// The list of the column; nil where the column takes no codes.
    package static func of(_ column: Column) -> CodeList? { lists[column] }

    private static let yesNo = CodeList(["0", "1"])

    private static let lists: [Column: CodeList] = [
        .sex: CodeList(["1", "2"], Change(from: 2025, adding: ["M", "F", "U"], removing: ["1", "2"])),
        .ethnic: CodeList([
            "WBRI", "WIRI", "WOTH", "WIRT", "WROM", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH",
            "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT",
        ]),
        .mother: yesNo, .uasc: yesNo, .convicted: yesNo, .healthCheck: yesNo, .immunisations: yesNo,
        .teethCheck: yesNo, .healthAssessment: yesNo, .substanceMisuse: yesNo, .interventionReceived: yesNo,
        .interventionOffered: yesNo, .fosterCare: yesNo,
        .rne: CodeList(["S", "L", "P", "T", "B", "U"]),
        .ls: CodeList(
            ["C1", "C2", "D1", "E1", "V2", "V3", "V4", "J1", "J2", "J3", "L1", "L2", "L3"],
            Change(from: 2025, removing: ["D1"])),
        .cin: CodeList(["N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8"]),
        .place: CodeList(
            [
                "A3", "A4", "A5", "A6", "H5", "K1", "K2", "P1", "P2", "P3", "R1", "R2", "R3", "R5", "S1", "T0", "T1",
                "T2", "T3", "T4", "U1", "U2", "U3", "U4", "U5", "U6", "Z1",
            ],
            Change(from: 2025, adding: ["K3"]),
            Change(from: 2026, adding: ["Z11", "Z12", "Z13", "Z14"], removing: ["H5", "P2", "Z1"])),
        .placeProvider: CodeList(["PR0", "PR1", "PR2", "PR3", "PR4", "PR5"]),
        .rec: CodeList([
            "X1", "E11", "E12", "E2", "E3", "E4A", "E4B", "E13", "E41", "E45", "E46", "E47", "E48", "E5", "E6", "E7",
            "E8", "E9", "E14", "E15", "E16", "E17",
        ]),
        .reasonPlaceChange: CodeList([
            "CARPL", "CLOSE", "ALLEG", "STAND", "APPRR", "CREQB", "CREQO", "CHILD", "LAREQ", "PLACE", "CUSTOD", "OTHER",
        ]),
        .reviewCode: CodeList(["PN0", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"]),
        .sdqReason: CodeList(["SDQ1", "SDQ2", "SDQ3", "SDQ4", "SDQ5"]),
        .inTouch: CodeList(["YES", "NO", "DIED", "REFU", "NREQ", "RHOM"]),
        .activ: CodeList(["F1", "P1", "F2", "P2", "F4", "P4", "F5", "P5", "G4", "G5", "G6", "0"]),
        .accom: CodeList([
            "B1", "B2", "C1", "C2", "D1", "D2", "E1", "E2", "G1", "G2", "H1", "H2", "K1", "K2", "R1", "R2", "S2", "T1",
            "T2", "U1", "U2", "V1", "V2", "W1", "W2", "X2", "Y1", "Y2", "Z1", "Z2", "0",
        ]),
        .nbAdoptr: CodeList(["1", "2"]),
        .sexAdoptr: CodeList(["M1", "F1", "MM", "FF", "MF"]),
        .lsAdoptr: CodeList(["L0", "L11", "L12", "L2", "L3", "L4"]),
        .reasonPlacedCeased: CodeList(["RD1", "RD2", "RD3", "RD4"]),
        .prevPerm: CodeList(["P1", "P2", "P3", "P4", "Z1"]),
        .missing: CodeList(["M", "A"]),
        .swReason: CodeList([
            "MANAGE", "FCONTA", "LEFTRL", "ORGRST", "TSPROC", "ABSENC", "CHCHAN", "PCCHAN", "SWDIED", "OTHERS",
        ]),
    ]
}

/// The codes of one year, ready to be asked.
package struct YearCodes: Sendable {
    private let sets: [Set<Code>]

    init(ending: Int) { sets = Column.allCases.map { CodeList.of($0)?.codes(in: ending) ?? [] } }

    /// Whether the column takes the code in this year. A blank is no code.
    package func has(_ code: Code, in column: Column) -> Bool { sets[column.turn].contains(code) }
}

extension Column {
    fileprivate var turn: Int { Column.turns[self] ?? 0 }
    private static let turns = Dictionary(uniqueKeysWithValues: zip(Column.allCases, 0...))
}
