/// So many of so many, with the range that chance alone leaves open where so few are counted.
package struct Share: Hashable, Sendable {
    package let part: Int
    /// At least 1.
    package let whole: Int

    /// Nil where there is nobody to share among, or more have it than there are.
    package init?(_ part: Int, of whole: Int) {
        guard whole > 0, (0...whole).contains(part) else { return nil }
        self.part = part
        self.whole = whole
    }

    /// 0 to 1.
    package var value: Double { Double(part) / Double(whole) }

    /// A whole percentage; nought and a hundred only where they are true.
    package var percent: Int {
        if part == 0 { return 0 }
        if part == whole { return 100 }
        return min(max(Int((value * 100).rounded(.toNearestOrAwayFromZero)), 1), 99)
    }

    /// Wilson's interval of 95 in a hundred, each end 0 to 1: 8 of 10 gives 0.490 to 0.943.
    package var range: ClosedRange<Double> {
        let z = 1.959963984540054
        let n = Double(whole)
        let middle = value + z * z / (2 * n)
        let reach = z * (value * (1 - value) / n + z * z / (4 * n * n)).squareRoot()
        let scale = 1 + z * z / n
        return max(0, (middle - reach) / scale)...min(1, (middle + reach) / scale)
    }
}
