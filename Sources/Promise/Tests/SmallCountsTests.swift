import Testing

@testable import Promise

/// Somebody who knows the rule by heart, and sees what is shown, cannot work out what is hidden.
struct SmallCountsTests {
    /// Every way in which this many can answer with so many answers to choose from.
    private static func ways(_ total: Int, _ answers: Int) -> [[Int]] {
        guard answers > 1 else { return [[total]] }
        return (0...total).flatMap { first in ways(total - first, answers - 1).map { [first] + $0 } }
    }

    /// What is seen, with all the ways that are seen alike.
    private static func alike(upTo most: Int, _ answers: Int) -> [SafeCounts: [[Int]]] {
        Dictionary(grouping: (0...most).flatMap { ways($0, answers) }) { SmallCounts.safe($0) }
    }

    @Test(arguments: [(2, 60), (3, 40), (4, 26)])
    func `no hidden count can be told to fewer than three values`(answers: Int, most: Int) {
        for (seen, ways) in Self.alike(upTo: most, answers) {
            let hidden = (0..<answers).filter { seen.count($0) == nil }
            for place in hidden {
                let values = Set(ways.map { $0[place] })
                #expect(values.count >= 3, "\(seen) tells that count \(place) is one of \(values.sorted())")
            }
        }
    }

    @Test func `no total below six and no count from one to five is ever shown`() {
        for total in 0...26 {
            for way in Self.ways(total, 4) {
                let seen = SmallCounts.safe(way)
                if total < 6 { #expect(seen == .tooFew) }
                for place in way.indices {
                    if let count = seen.count(place) { #expect(count == way[place] && !(1...5).contains(count)) }
                }
            }
        }
    }

    @Test(
        arguments: [
            ([9, 7, 8, 0], [9, 7, 8, 0]), ([11, 6, 2, 5], [11, 6, nil, nil]), ([7, 5, 2, 2], [7, nil, nil, nil]),
            ([20, 2, 0, 0], [20, nil, nil, nil]), ([12, 8, 4, 0], [12, nil, nil, nil]),
            ([4, 4, 3, 5], [nil, nil, nil, nil]),
        ] as [([Int], [Int?])])
    func `what can be shown is shown`(counts: [Int], shown: [Int?]) {
        #expect(SmallCounts.safe(counts) == .shown(total: counts.reduce(0, +), counts: shown))
    }

    @Test func `of fewer than ten a nought is hidden too`() {
        #expect(SmallCounts.safe([0, 0, 3, 3]).count(0) == nil)
        #expect(SmallCounts.safe([6, 0, 0, 0]) == .tooFew && SmallCounts.safe([9, 0, 0, 0]) == .totalOnly(9))
        #expect(SmallCounts.safe([10, 0, 0, 0]) == .shown(total: 10, counts: [10, 0, 0, 0]))
        for total in 6..<10 {
            for way in Self.ways(total, 4) where way.contains(0) {
                let seen = SmallCounts.safe(way)
                #expect(way.indices.allSatisfy { way[$0] > 0 || seen.count($0) == nil })
            }
        }
    }

    @Test func `where nothing can be hidden well enough only the number of answers stands`() {
        #expect(SmallCounts.safe([5, 5, 6, 0]) == .totalOnly(16))
        #expect(SmallCounts.safe([1, 6]) == .tooFew)
    }

    @Test func `ages are shown apart only where every age can be shown whole`() {
        let whole = SafeVerdict([.from12: Answers(kept: 6, partly: 7), .from16: Answers(kept: 10)])
        #expect(whole.byAge.count == 2 && whole.count(.kept) == 16)
        let small = SafeVerdict([.from12: Answers(kept: 6, partly: 7), .from16: Answers(kept: 8, not: 1)])
        #expect(small.byAge.isEmpty)
        let few = SafeVerdict([.from12: Answers(kept: 12), .from16: Answers(kept: 5)])
        #expect(few.byAge.isEmpty && few.count(.kept) == 17)
    }

    /// Of each thing that can be said about a total, the ways that would be said alike leave three values.
    @Test func `awareness says more or fewer than half only where that hides enough`() {
        for asked in 1...60 {
            let told = Dictionary(grouping: 0...asked) { SafeAwareness(awareness(heard: $0, asked: asked)) }
            for (said, heard) in told {
                if case .exact(let shown, _) = said {
                    #expect(heard == [shown] && !(1...5).contains(shown) && !(1...5).contains(asked - shown))
                } else {
                    #expect(heard.count >= 3 || said == .tooFew, "\(said) leaves only \(heard)")
                }
            }
        }
    }

    @Test func `staff are counted as they are`() {
        var staff = awareness(heard: 3, asked: 7)
        staff.whom = .staff
        #expect(SafeAwareness(staff) == .exact(heard: 3, asked: 7))
    }

    private func awareness(heard: Int, asked: Int) -> Awareness {
        Awareness(
            id: .make(at: .init(milliseconds: 0)), day: .init(number: 0), whom: .youngPeople, heard: heard,
            asked: asked, place: .empty)
    }
}
