/// From values to heights on the sheet, with round numbers to mark it by.
struct ChartScale {
    let bottom: Double
    let top: Double
    let ticks: [Double]

    /// A scale that holds all values, from zero or from the floor given; lower values push it down.
    init(holding values: [Double], floor: Double?, decimals: Int, steps: Int) {
        let lowest = min(values.min() ?? 0, floor ?? 0)
        let highest = max(values.max() ?? 0, lowest)
        let step = Self.roundStep((highest - lowest) / Double(steps), decimals: decimals)
        let first = (lowest / step).rounded(.down)
        let last = max((highest / step - 1e-9).rounded(.up), first + 1)
        ticks = (0...Int(last - first)).map { (first + Double($0)) * step }
        bottom = first * step
        top = last * step
    }

    /// 1, 2 or 5 times a power of ten, no finer than the values are written.
    private static func roundStep(_ rough: Double, decimals: Int) -> Double {
        var finest = 1.0
        for _ in 0..<decimals { finest /= 10 }
        guard rough > finest else { return finest }
        var power = finest
        while power * 10 <= rough { power *= 10 }
        return [1, 2, 5, 10].map { $0 * power }.first { $0 >= rough } ?? power * 10
    }

    /// How many decimals the marks need: none where all are whole.
    func tickDecimals(_ decimals: Int) -> Int { ticks.allSatisfy { $0 == $0.rounded() } ? 0 : decimals }

    func share(_ value: Double) -> Double { (value - bottom) / (top - bottom) }
}

/// Moves labels apart so that none covers another, each as near to where it belongs as it can be.
/// `wanted` and the answer are the labels' middles; order is kept from top to bottom.
func spread(_ wanted: [Double], heights: [Double], within limits: ClosedRange<Double>) -> [Double] {
    let order = wanted.indices.sorted { wanted[$0] < wanted[$1] }
    var middles = wanted
    // Neighbours that overlap each give way by half, until all is still; then the sheet's edges push back.
    for _ in 0..<60 {
        for (upper, lower) in zip(order, order.dropFirst()) {
            let overlap = (heights[upper] + heights[lower]) / 2 - (middles[lower] - middles[upper])
            guard overlap > 0 else { continue }
            middles[upper] -= overlap / 2
            middles[lower] += overlap / 2
        }
    }
    var edge = limits.lowerBound
    for index in order {
        middles[index] = max(middles[index], edge + heights[index] / 2)
        edge = middles[index] + heights[index] / 2
    }
    edge = limits.upperBound
    for index in order.reversed() {
        middles[index] = min(middles[index], edge - heights[index] / 2)
        edge = middles[index] - heights[index] / 2
    }
    return middles
}
