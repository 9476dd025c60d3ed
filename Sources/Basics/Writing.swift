/// How days, months and numbers are written out for a person.

extension Day {
    /// `30 April 2009`, `30 Ebrill 2009`.
    package var written: Bilingual {
        let (year, month, day) = parts
        return Bilingual(
            "\(day) \(Month.englishNames[month - 1]) \(year)", cy: "\(day) \(Month.welshNames[month - 1]) \(year)")
    }
}

extension Month {
    /// `April 2009`, `Ebrill 2009`.
    package var written: Bilingual {
        Bilingual("\(Self.englishNames[ofYear - 1]) \(year)", cy: "\(Self.welshNames[ofYear - 1]) \(year)")
    }

    static let englishNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    static let welshNames = [
        "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd",
        "Rhagfyr",
    ]
}

extension BinaryInteger {
    /// Thousands parted by commas, as both languages do: `81,770`. A minus sign is a true minus.
    package var written: String {
        let digits = String(magnitude)
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return (self < 0 ? "\u{2212}" : "") + ([rest] + groups).joined(separator: ",")
    }
}

extension Double {
    /// With this many decimals, rounded half away from zero: `0.36`.
    package func written(decimals: Int) -> String {
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let scaled = Int64((self * scale).rounded(.toNearestOrAwayFromZero))
        let whole = scaled.magnitude / UInt64(scale)
        let sign = scaled < 0 ? "\u{2212}" : ""
        guard decimals > 0 else { return "\(sign)\(whole)" }
        return "\(sign)\(whole).\(padded(Int(scaled.magnitude % UInt64(scale)), decimals))"
    }
}
