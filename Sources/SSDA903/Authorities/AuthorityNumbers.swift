extension Authorities {
    /// Whether it is the three-digit number of an authority.
    package static func isKnownNumber(_ number: some StringProtocol) -> Bool {
        number.count == 3 && Int(number).map { (200...999).contains($0) } ?? false
    }
}
