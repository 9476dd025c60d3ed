import Basics

/// A return, checked: every rule of its year asked of every row.
package struct Check: Sendable {
    package let setting: Setting
    /// This year's return and last year's, as written.
    package let now: ReturnText
    package let last: ReturnText?
    /// All rules of the year, those that could not be asked among them.
    package let rules: [Rule]
    /// In the order of the children, and within a child of tables, rows and rules.
    package let findings: [Finding]
    /// Rules that were not asked because something was not at hand, by their number.
    package let notAsked: [Int: [Need]]
    /// Rows of which a rule could not tell, because a day that it looks at cannot be read.
    package let untold: [Finding]
    /// All cells of the two returns that should hold a day and cannot be read as one, each with whether a finding is
    /// about it.
    let unreadableCells: [NotedCell]
    let people: People

    /// Checks the return. Work is shared among the machine's processors; the answer does not depend on how.
    ///
    /// - Parameters:
    ///   - authority: the council's code; empty where it is not known, and nothing is then derived from postcodes.
    ///   - rules: the rules to ask; others than the year's are left out.
    package init(
        _ now: ReturnText, last: ReturnText? = nil, year: ReturnYear, authority: String,
        providers: KnownProviders? = nil, postcodes: (any PostcodeSource)? = nil, rules: [Rule] = Rule.all
    ) async {
        let inYear = rules.filter { $0.years.contains(year) }
        let finder = authority.isEmpty ? nil : postcodes.map { PlaceFinder($0, authority: authority) }
        var people = People(now, last)
        people.place(by: finder)
        let providers = providers.map { list in finder?.place(list) ?? list }
        let setting = Setting(year: year, providers: providers)
        let hand = AtHand(now: now, last: last, hasProviders: providers != nil, hasPostcodes: finder != nil)
        var asked: [(number: Int, rule: Rule)] = []
        var notAsked: [Int: [Need]] = [:]
        for (number, rule) in inYear.enumerated() {
            let missing = hand.missing(for: rule)
            if missing.isEmpty { asked.append((number, rule)) } else { notAsked[number] = missing }
        }
        self.setting = setting
        self.now = now
        self.last = last
        self.rules = inYear
        self.notAsked = notAsked
        self.people = people
        let answers = await Check.ask(Asking(asked, now, last), of: people, setting)
        (findings, untold, unreadableCells) = (answers.findings, answers.untold, answers.cells)
    }

    package func rule(of finding: Finding) -> Rule { rules[Int(finding.rule)] }

    /// The id of a child as the return has it.
    package func id(of child: Int32) -> String { people.ids[Int(child)] }

    /// How many children the return has, of this year or of the last.
    package var childCount: Int { people.ids.count }

    /// Everything the two returns say of a child.
    package func child(_ number: Int32) -> Child { people.child(Int(number), setting) }

    /// PL_LA of an episode; empty where it could not be derived.
    package func authority(of placed: Placed) -> String { people.authorities[Int(placed.authority)] }

    private static func ask(_ asking: Asking, of people: People, _ setting: Setting) async -> Answers {
        let count = people.ids.count
        let part = 512
        return await withTaskGroup(of: (start: Int, answers: Answers).self) { group in
            for start in stride(from: 0, to: count, by: part) {
                group.addTask {
                    var answers = Answers()
                    for number in start..<min(start + part, count) {
                        asking.ask(people.child(number, setting), Int32(number), into: &answers)
                    }
                    return (start, answers)
                }
            }
            var parts: [(start: Int, answers: Answers)] = []
            for await part in group { parts.append(part) }
            parts.sort { $0.start < $1.start }
            return Answers(parts.map(\.answers))
        }
    }
}

/// Everybody in the two returns, numbered.
struct People: Sendable {
    let ids: [String]
    private var now: YearOfRows
    private var last: YearOfRows
    private(set) var authorities = [""]

    init(_ now: ReturnText, _ last: ReturnText?) {
        var index = ChildIndex()
        index.reserve(now[.header]?.count ?? 0)
        let read = YearRead(now, &index)
        let lastRead = YearRead(last, &index)
        self.now = YearOfRows(read, children: index.count)
        self.last = YearOfRows(lastRead, children: index.count)
        ids = index.ids
    }

    mutating func place(by finder: PlaceFinder?) {
        now.place(by: finder)
        last.place(by: finder)
        if let finder { authorities = finder.authorities }
    }

    func child(_ number: Int, _ setting: Setting) -> Child {
        Child(setting: setting, now: now.of(number), last: last.of(number))
    }
}
