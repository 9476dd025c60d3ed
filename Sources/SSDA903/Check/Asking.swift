/// The rules of a check, asked of one child after the other.
struct Asking: Sendable {
    private let rules: [(number: Int, rule: Rule)]
    private let byTable: RulesByTable
    private let untold: Untold
    private let now: ReturnText
    private let last: ReturnText?

    /// - Parameter rules: with their numbers.
    init(_ rules: [(number: Int, rule: Rule)], _ now: ReturnText, _ last: ReturnText?) {
        self.rules = rules
        self.now = now
        self.last = last
        byTable = RulesByTable(rules)
        untold = Untold(rules)
    }

    func ask(_ child: Child, _ number: Int32, into answers: inout Answers) {
        let before = answers.findings.count
        byTable.ask(child, number, into: &answers.findings)
        let cells = UnreadableCell.all(of: child)
        guard !cells.isEmpty else { return }
        let sifting = Sifting(answers.findings[before...], of: child, number, cells, by: rules, now, last)
        answers.findings.replaceSubrange(before..., with: sifting.kept)
        untold.add(
            child, number, cells, fired: answers.findings[before...], doubted: sifting.doubted, to: &answers.untold)
        answers.cells += cells.map { NotedCell(cell: $0, isTold: $0.isTaken || sifting.told.contains($0)) }
    }
}

/// What the rules say of some of the children.
struct Answers: Sendable {
    var findings: [Finding] = []
    var untold: [Finding] = []
    var cells: [NotedCell] = []

    init() {}

    init(_ parts: [Answers]) {
        findings = parts.flatMap(\.findings)
        untold = parts.flatMap(\.untold)
        cells = parts.flatMap(\.cells)
    }
}

/// A cell that cannot be read, and whether a finding is about it, or none is called for.
struct NotedCell: Sendable {
    let cell: UnreadableCell
    let isTold: Bool
}
