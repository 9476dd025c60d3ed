import Basics

/// The codes that the return of one year takes where others take another.
struct CodesOfTheYear: Sendable {
    let male: String
    let female: String
    /// Living with little or no support: P2; H5 in 2023/24; supported accommodation, K3, from 2024/25.
    let independent: String
    /// A special guardianship order made to the child's foster carer, and to somebody else.
    let guardianCarer: String
    let guardianOther: String

    init(yearEnding: Int) {
        male = yearEnding >= 2025 ? "M" : "1"
        female = yearEnding >= 2025 ? "F" : "2"
        independent = yearEnding >= 2025 ? "K3" : yearEnding == 2024 ? "H5" : "P2"
        guardianCarer = yearEnding >= 2019 ? "E46" : "E43"
        guardianOther = yearEnding >= 2019 ? "E48" : "E44"
    }
}
