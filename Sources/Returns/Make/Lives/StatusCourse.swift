import Basics

/// The legal statuses of a stay, by days after its first: never an emergency longer than the law allows (rules 361 and
/// 362).
struct StatusCourse {
    let path: CareStay.Path
    let span: Int

    func statuses(using generator: inout SeededGenerator) -> [(at: Int, status: String)] {
        switch path {
        case .alone: [(0, "V2")]
        case .remand: [(0, "J1")]
        case .agreed: agreed(using: &generator)
        case .court: court(using: &generator)
        // Told with the placements, to which they belong.
        case .adoption(let isOrdered): [(0, isOrdered ? "C1" : "V2")]
        }
    }

    private func agreed(using generator: inout SeededGenerator) -> [(at: Int, status: String)] {
        generator.chance(0.04) && span > 9 ? [(0, "L1"), (generator.whole(1...2), "V2")] : [(0, "V2")]
    }

    private func court(using generator: inout SeededGenerator) -> [(at: Int, status: String)] {
        var list: [(at: Int, status: String)] = [(0, "C1")]
        switch generator.pick([(0, 0.6), (1, 0.12), (2, 0.06), (3, 0.22)]) {
        case 1: list = [(0, "L2"), (generator.whole(4...14), "C1")]
        case 2: list = [(0, "L1"), (generator.whole(1...2), "C1")]
        case 3: list = [(0, "V2"), (generator.whole(30...150), "C1")]
        default: break
        }
        list.append((list[list.count - 1].at + generator.whole(150...420), "C2"))
        if span <= 22, list[0].status.hasPrefix("L") { list = [(0, "C1")] }
        return list.filter { $0.at == 0 || $0.at < span - 2 }
    }
}
