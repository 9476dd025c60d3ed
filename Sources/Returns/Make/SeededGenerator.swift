import Foundation

/// Chance that can be repeated: SplitMix64 (Steele, Lea and Flood, 2014). The same seed gives the same lives on every
/// machine, so its draws are written out here and not left to the standard library's.
package struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) { state = seed }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension SeededGenerator {
    /// 0 up to, and not including, 1.
    mutating func share() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

    mutating func chance(_ probability: Double) -> Bool { share() < probability }

    /// A whole number of the range, each as likely as the next.
    mutating func whole(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.count))
    }

    /// A whole number from the first to the second, or the first where the second is smaller.
    mutating func whole(_ low: Int, _ high: Int) -> Int { high > low ? whole(low...high) : low }

    /// Waiting times: mostly short, now and then very long.
    mutating func waiting(mean: Double) -> Double { -mean * log(1 - share()) }

    /// One of the choices, each as likely as its weight says.
    mutating func pick<Choice>(_ choices: [(Choice, Double)]) -> Choice {
        var rest = share() * choices.reduce(0) { $0 + $1.1 }
        for (choice, weight) in choices {
            rest -= weight
            if rest < 0 { return choice }
        }
        return choices[choices.count - 1].0
    }

    mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[whole(0...choices.count - 1)] }

    /// Fisher and Yates.
    mutating func shuffle<Element>(_ elements: inout [Element]) {
        guard elements.count > 1 else { return }
        for index in stride(from: elements.count - 1, to: 0, by: -1) {
            elements.swapAt(index, whole(0...index))
        }
    }
}
