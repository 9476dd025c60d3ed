import Testing

@testable import Statistics

@Suite struct CountChangeTests {
    @Test func `145 to 139 is a change of 6 and ordinary, as the 2009 strategy did not say`() {
        let change = CountChange(from: 145, to: 139)
        #expect(change.difference == -6)
        #expect(abs(change.deviation - 16.852) < 0.001)
        #expect(abs(change.z - 0.356) < 0.001)
        #expect(abs(change.ordinaryMove - 33.03) < 0.01)
        #expect(!change.isMoreThanOrdinary)
    }

    @Test(arguments: [(100, 128, false), (100, 130, true), (400, 460, true), (400, 340, true), (400, 445, false)])
    func `a change is more than ordinary from about twice its deviation`(before: Int, after: Int, more: Bool) {
        #expect(CountChange(from: before, to: after).isMoreThanOrdinary == more)
    }

    @Test func `no children before and none now is no change`() {
        let change = CountChange(from: 0, to: 0)
        #expect(change.z == 0)
        #expect(!change.isMoreThanOrdinary)
        #expect(change.isTooSmallToSay)
    }
}
