import Basics

extension InventedChild {
    /// UPN in the return of the year that ends in this one. UN1 (not of school age) until the August after the fourth
    /// birthday is past, by rule 209; a number after that. Authority 999 does not exist, so nor does the number.
    func pupilNumber(yearEnding: Int) -> String {
        if let unknownPupilNumber { return unknownPupilNumber }
        let (year, month, _) = born.parts
        let schoolYear = month <= 8 ? year + 4 : year + 5
        if schoolYear > yearEnding - 2 { return "UN1" }
        let digits = "999\(padded(4000 + number / 1000, 4))\(padded(schoolYear % 100, 2))\(padded(number % 1000, 3))"
        return Self.checkLetter(digits) + digits
    }

    /// The twelve digits weighed 2 to 13, modulo 23. I, O and S are not used.
    private static func checkLetter(_ digits: String) -> String {
        let sum = digits.utf8.enumerated().reduce(0) { $0 + ($1.offset + 2) * Int($1.element - 48) }
        return letters[sum % 23]
    }

    private static let letters = "ABCDEFGHJKLMNPQRTUVWXYZ".map { String($0) }
}
