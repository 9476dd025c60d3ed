/// The colours of a chart: told apart by people who are colour-blind when taken in this order.
///
/// The style sheet owns the colours, so that dark mode and forced colours work; the values here are what is drawn
/// where a chart stands without it.
package enum ChartColour: Int, Sendable, CaseIterable {
    case teal = 1
    case rust
    case indigo
    case olive
    case plum
    case slate

    var plain: String {
        switch self {
        case .teal: "#0b5357"
        case .rust: "#b4511a"
        case .indigo: "#4a4b9f"
        case .olive: "#6f6400"
        case .plum: "#8a2f5f"
        case .slate: "#5a6672"
        }
    }

    static func inOrder(_ index: Int) -> ChartColour { allCases[index % allCases.count] }
}
