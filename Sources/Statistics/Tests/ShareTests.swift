import Testing

@testable import Statistics

/// So many of so many: the ranges are those of Wilson's own formula (E. B. Wilson, 1927), as published for these
/// counts.
struct ShareTests {
    @Test(arguments: [
        (79, 85, 85.4, 96.7), (29, 42, 54.0, 80.9), (8, 10, 49.0, 94.3), (3, 5, 23.1, 88.2), (19, 20, 76.4, 99.1),
        (104, 151, 61.1, 75.7),
    ])
    func `the range is Wilson’s`(part: Int, whole: Int, low: Double, high: Double) throws {
        let range = try #require(Share(part, of: whole)).range
        #expect(abs(range.lowerBound * 100 - low) < 0.05 && abs(range.upperBound * 100 - high) < 0.05)
    }

    @Test func `nought and a hundred in a hundred are said only where they are true`() {
        #expect(Share(1, of: 1000)?.percent == 1 && Share(999, of: 1000)?.percent == 99)
        #expect(Share(0, of: 7)?.percent == 0 && Share(7, of: 7)?.percent == 100)
        #expect(Share(188, of: 209)?.percent == 90)
    }

    @Test func `there is no share of nobody and none above the whole`() {
        #expect(Share(0, of: 0) == nil && Share(3, of: 2) == nil && Share(-1, of: 2) == nil)
    }
}
