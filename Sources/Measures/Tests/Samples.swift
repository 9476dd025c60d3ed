import Basics
import Returns
import SSDA903

@testable import Measures

/// A day that is written in a test; what is no day stops the test.
func day(_ text: String) -> Day {
    guard let day = Day(iso: text) else { fatalError("\(text) is no day") }
    return day
}

/// An episode of which a test says only what matters.
func episode(
    _ start: String, to end: String? = nil, new: Code = "S", legal: Code = "C2", need: Code = "N1",
    place: Code = "U4", ended: Code = "", _ location: Location = .inside
) -> ReducedEpisode {
    ReducedEpisode(
        start: day(start), end: end.map(day), reasonForNew: new, legalStatus: legal, need: need, placement: place,
        provider: "PR1", reasonEnded: ended, reasonChanged: "", location: location, tenthsOfMile: nil)
}

func child(
    born: Month = Month(2000, 6), sex: Sex = .female, ethnicity: Code = "WBRI", alone: Unaccompanied = .no,
    _ episodes: ReducedEpisode...
) -> ReducedChild {
    ReducedChild(born: born, sex: sex, ethnicity: ethnicity, unaccompanied: alone, episodes: episodes)
}

/// Children in the five years to the end of March 2010.
func population(_ children: ReducedChild...) -> Population {
    Population(children: children, covered: [day("2005-04-01")...day("2010-03-31")])
}

extension Tally {
    /// The counts by row, the one left out with them.
    func counts() throws -> [String: Int] {
        Dictionary(uniqueKeysWithValues: try allRows.map { ($0.code, try $0.figure.count(for: .internal)) })
    }
}
