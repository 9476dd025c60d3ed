extension Instant {
    /// The moments at which clocks in London show this time on this day: one on most days; two for the hour that an
    /// October night has twice; for the hour that a March night leaves out, the moment at which it is left out.
    ///
    /// - Parameter minutes: since midnight, 0 to 1439.
    package static func inLondon(_ day: Day, minutes: Int) -> [Instant] {
        let plain = Instant(milliseconds: Int64(day.number) * 86_400_000 + Int64(minutes) * 60_000)
        let time = "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
        let shown = [plain.adding(seconds: -3600), plain].filter {
            let local = $0.inLondon
            return local.day == day && local.time == time
        }
        guard shown.isEmpty else { return shown }
        return [Instant(milliseconds: Int64(day.number) * 86_400_000 + 3_600_000)]
    }
}

extension Day {
    /// 1 for Monday to 7 for Sunday (ISO 8601).
    package var weekday: Int {
        // 1 January 1970 was a Thursday.
        let rest = (Int(number) + 3) % 7
        return (rest < 0 ? rest + 7 : rest) + 1
    }

    /// The Monday of this day's week.
    package var monday: Day { adding(days: 1 - weekday) }
}
