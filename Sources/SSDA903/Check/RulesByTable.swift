/// The rules that are asked, by the table whose rows they flag.
struct RulesByTable: Sendable {
    typealias Asked<Row> = (rule: UInt16, asks: @Sendable (Row, Child) -> Bool)

    private var header: [Asked<Header>] = []
    private var episodes: [Asked<Episode>] = []
    private var reviews: [Asked<Review>] = []
    private var uasc: [Asked<UASC>] = []
    private var oc2: [Asked<OC2>] = []
    private var oc3: [Asked<OC3>] = []
    private var ad1: [Asked<AD1>] = []
    private var placedAdoption: [Asked<PlacedAdoption>] = []
    private var prevPerm: [Asked<PrevPerm>] = []
    private var missing: [Asked<Missing>] = []
    private var swEpisodes: [Asked<SWEpisode>] = []
    private var doLo: [Asked<DoLo>] = []

    /// - Parameter rules: with their numbers.
    init(_ rules: [(number: Int, rule: Rule)]) {
        for (number, rule) in rules {
            let number = UInt16(number)
            switch rule.condition {
            case .header(let asks): header.append((number, asks))
            case .episodes(let asks): episodes.append((number, asks))
            case .reviews(let asks): reviews.append((number, asks))
            case .uasc(let asks): uasc.append((number, asks))
            case .oc2(let asks): oc2.append((number, asks))
            case .oc3(let asks): oc3.append((number, asks))
            case .ad1(let asks): ad1.append((number, asks))
            case .placedAdoption(let asks): placedAdoption.append((number, asks))
            case .prevPerm(let asks): prevPerm.append((number, asks))
            case .missing(let asks): missing.append((number, asks))
            case .swEpisodes(let asks): swEpisodes.append((number, asks))
            case .doLo(let asks): doLo.append((number, asks))
            }
        }
    }

    /// Asks every rule of every row of the child.
    func ask(_ child: Child, _ number: Int32, into findings: inout [Finding]) {
        ask(header, child.now.headers, child, number, &findings)
        ask(episodes, child.now.episodes, child, number, &findings)
        ask(reviews, child.now.reviews, child, number, &findings)
        ask(uasc, child.now.uasc, child, number, &findings)
        ask(oc2, child.now.oc2, child, number, &findings)
        ask(oc3, child.now.oc3, child, number, &findings)
        ask(ad1, child.now.ad1, child, number, &findings)
        ask(placedAdoption, child.now.placedAdoption, child, number, &findings)
        ask(prevPerm, child.now.prevPerm, child, number, &findings)
        ask(missing, child.now.missing, child, number, &findings)
        ask(swEpisodes, child.now.swEpisodes, child, number, &findings)
        ask(doLo, child.now.doLo, child, number, &findings)
    }

    private func ask<Row: ReturnRow>(
        _ rules: [Asked<Row>], _ rows: ArraySlice<Row>, _ child: Child, _ number: Int32, _ findings: inout [Finding]
    ) {
        for row in rows {
            for (rule, asks) in rules where asks(row, child) {
                findings.append(Finding(rule: rule, table: Row.table, row: row.row, child: number))
            }
        }
    }
}
