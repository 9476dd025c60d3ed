/// What a check has to go by.
struct AtHand {
    let now: ReturnText
    let last: ReturnText?
    let hasProviders: Bool
    let hasPostcodes: Bool

    /// What the rule would need and is not there; its own table first.
    func missing(for rule: Rule) -> [Need] {
        ([.table(rule.table)] + rule.needs).filter { need in
            switch need {
            case .table(let table): now[table] == nil
            case .lastYear(let table): last?[table] == nil
            case .providers: !hasProviders
            case .postcodes: !hasPostcodes
            }
        }
    }
}
