/// Two counts of the same thing at two times, and whether the change is more than such numbers change by chance.
///
/// A count of children is taken as a Poisson count, so that the difference of two has the standard deviation
/// √(a + b). It is a rule of thumb and told as one: the children counted twice make it somewhat too wide.
package struct CountChange: Hashable, Sendable {
    package let before: Int
    package let after: Int

    package init(from before: Int, to after: Int) {
        self.before = before
        self.after = after
    }

    package var difference: Int { after - before }

    /// The standard deviation of the difference; 0 where both counts are.
    package var deviation: Double { Double(before + after).squareRoot() }

    /// The difference in standard deviations, without its sign: 145 to 139 gives 0.36.
    package var z: Double { deviation == 0 ? 0 : Double(abs(difference)) / deviation }

    /// How far such a count moves either way, nineteen times in twenty, when nothing has changed.
    package var ordinaryMove: Double { 1.96 * deviation }

    /// Whether the change is larger than nineteen in twenty changes that come of chance.
    package var isMoreThanOrdinary: Bool { z > 1.96 }

    /// Whether the counts are too small for the rule of thumb to say anything.
    package var isTooSmallToSay: Bool { before + after < 10 }
}
