import SSDA903

/// The codes that a column ever took, over the years that councils still hold (`903.md` section 2). A code outside them
/// is told and kept; whether it was valid in its year is for the check.
enum ReturnCodes {
    /// Nil where the column takes no codes, or its answers are told elsewhere.
    static func known(_ column: Column) -> Set<Code>? { byColumn[column] }

    private static let byColumn: [Column: Set<Code>] = {
        var known: [Column: Set<Code>] = [:]
        for column in Column.allCases {
            guard let list = CodeList.of(column) else { continue }
            let ever = (2023...2027).reduce(into: Set<Code>()) { $0.formUnion(list.codes(in: $1)) }
            known[column] = ever.union(gone[column] ?? [])
        }
        return known
    }()

    /// Codes that went before 2022/23: special guardianship to 2017/18, training or employment to 2020/21.
    private static let gone: [Column: Set<Code>] = [.rec: ["E43", "E44"], .activ: ["F3", "P3"]]
}
