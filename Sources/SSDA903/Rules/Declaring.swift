import Basics

/// How rules are declared: one function for each table, its condition last.
///
/// - `columns` and `reads` are names parted by spaces: `"LS PLACE"`, `"Header.DOB Episodes.DEC"`.
extension Rule {
    static func header(
        _ code: String, _ years: YearSpan = .all, _ severity: Severity = .error, columns: String, needs: [Need] = [],
        reads: String = "", says: Bilingual, todo: Bilingual, departs: Bilingual? = nil, fires: String,
        passes: String, when condition: @escaping @Sendable (Header, Child) -> Bool
    ) -> Rule {
        Rule(
            code, years, severity, .header, columns, needs, reads, says, todo, departs, fires, passes,
            .header(condition))
    }

    static func episodes(
        _ code: String, _ years: YearSpan = .all, _ severity: Severity = .error, columns: String, needs: [Need] = [],
        reads: String = "", says: Bilingual, todo: Bilingual, departs: Bilingual? = nil, fires: String,
        passes: String, when condition: @escaping @Sendable (Episode, Child) -> Bool
    ) -> Rule {
        Rule(
            code, years, severity, .episodes, columns, needs, reads, says, todo, departs, fires, passes,
            .episodes(condition))
    }

    static func reviews(
        _ code: String, _ years: YearSpan = .all, _ severity: Severity = .error, columns: String, needs: [Need] = [],
        reads: String = "", says: Bilingual, todo: Bilingual, departs: Bilingual? = nil, fires: String,
        passes: String, when condition: @escaping @Sendable (Review, Child) -> Bool
    ) -> Rule {
        Rule(
            code, years, severity, .reviews, columns, needs, reads, says, todo, departs, fires, passes,
            .reviews(condition))
    }

    static func uasc(
        _ code: String, _ years: YearSpan = .all, _ severity: Severity = .error, columns: String, needs: [Need] = [],
        reads: String = "", says: Bilingual, todo: Bilingual, departs: Bilingual? = nil, fires: String,
        passes: String, when condition: @escaping @Sendable (UASC, Child) -> Bool
    ) -> Rule {
        Rule(
            code, years, severity, .uasc, columns, needs, reads, says, todo, departs, fires, passes,
            .uasc(condition))
    }

    static func oc2(
        _ code: String, _ years: YearSpan = .all, _ severity: Severity = .error, columns: String, needs: [Need] = [],
        reads: String = "", says: Bilingual, todo: Bilingual, departs: Bilingual? = nil, fires: String,
        passes: String, when condition: @escaping @Sendable (OC2, Child) -> Bool
    ) -> Rule {
        Rule(
            code, years, severity, .oc2, columns, needs, reads, says, todo, departs, fires, passes,
            .oc2(condition))
    }

    static func oc3(
        _ code: String, _ years: YearSpan = .all, _ severity: Severity = .error, columns: String, needs: [Need] = [],
        reads: String = "", says: Bilingual, todo: Bilingual, departs: Bilingual? = nil, fires: String,
        passes: String, when condition: @escaping @Sendable (OC3, Child) -> Bool
    ) -> Rule {
        Rule(
            code, years, severity, .oc3, columns, needs, reads, says, todo, departs, fires, passes,
            .oc3(condition))
    }

    static func ad1(
        _ code: String, _ years: YearSpan = .all, _ severity: Severity = .error, columns: String, needs: [Need] = [],
        reads: String = "", says: Bilingual, todo: Bilingual, departs: Bilingual? = nil, fires: String,
        passes: String, when condition: @escaping @Sendable (AD1, Child) -> Bool
    ) -> Rule {
        Rule(
            code, years, severity, .ad1, columns, needs, reads, says, todo, departs, fires, passes,
            .ad1(condition))
    }

    static func placedAdoption(
        _ code: String, _ years: YearSpan = .all, _ severity: Severity = .error, columns: String, needs: [Need] = [],
        reads: String = "", says: Bilingual, todo: Bilingual, departs: Bilingual? = nil, fires: String,
        passes: String, when condition: @escaping @Sendable (PlacedAdoption, Child) -> Bool
    ) -> Rule {
        Rule(
            code, years, severity, .placedAdoption, columns, needs, reads, says, todo, departs, fires, passes,
            .placedAdoption(condition))
    }

    static func prevPerm(
        _ code: String, _ years: YearSpan = .all, _ severity: Severity = .error, columns: String, needs: [Need] = [],
        reads: String = "", says: Bilingual, todo: Bilingual, departs: Bilingual? = nil, fires: String,
        passes: String, when condition: @escaping @Sendable (PrevPerm, Child) -> Bool
    ) -> Rule {
        Rule(
            code, years, severity, .prevPerm, columns, needs, reads, says, todo, departs, fires, passes,
            .prevPerm(condition))
    }

    static func missing(
        _ code: String, _ years: YearSpan = .all, _ severity: Severity = .error, columns: String, needs: [Need] = [],
        reads: String = "", says: Bilingual, todo: Bilingual, departs: Bilingual? = nil, fires: String,
        passes: String, when condition: @escaping @Sendable (Missing, Child) -> Bool
    ) -> Rule {
        Rule(
            code, years, severity, .missing, columns, needs, reads, says, todo, departs, fires, passes,
            .missing(condition))
    }

    static func swEpisodes(
        _ code: String, _ years: YearSpan = .all, _ severity: Severity = .error, columns: String, needs: [Need] = [],
        reads: String = "", says: Bilingual, todo: Bilingual, departs: Bilingual? = nil, fires: String,
        passes: String, when condition: @escaping @Sendable (SWEpisode, Child) -> Bool
    ) -> Rule {
        Rule(
            code, years, severity, .swEpisodes, columns, needs, reads, says, todo, departs, fires, passes,
            .swEpisodes(condition))
    }

    static func doLo(
        _ code: String, _ years: YearSpan = .all, _ severity: Severity = .error, columns: String, needs: [Need] = [],
        reads: String = "", says: Bilingual, todo: Bilingual, departs: Bilingual? = nil, fires: String,
        passes: String, when condition: @escaping @Sendable (DoLo, Child) -> Bool
    ) -> Rule {
        Rule(
            code, years, severity, .doLo, columns, needs, reads, says, todo, departs, fires, passes,
            .doLo(condition))
    }

    private init(
        _ code: String, _ years: YearSpan, _ severity: Severity, _ table: Table, _ columns: String, _ needs: [Need],
        _ reads: String, _ says: Bilingual, _ todo: Bilingual, _ departs: Bilingual?, _ fires: String,
        _ passes: String, _ condition: Condition
    ) {
        self.code = code
        self.years = years
        self.severity = severity
        self.table = table
        let (columns, reads) = (columns.split(separator: " "), reads.split(separator: " "))
        self.columns = columns.compactMap { Column(rawValue: String($0)) }
        self.needs = needs
        self.reads = reads.compactMap { Read(written: $0) }
        unknownWords =
            (columns.filter { Column(rawValue: String($0)) == nil } + reads.filter { Read(written: $0) == nil })
            .map { String($0) }
        self.says = says
        self.todo = todo
        self.departs = departs
        self.fires = fires
        self.passes = passes
        self.condition = condition
    }
}

extension Read {
    /// `Header.DOB`.
    init?(written text: some StringProtocol) {
        let parts = text.split(separator: ".")
        guard parts.count == 2, let table = Table(rawValue: String(parts[0])),
            let column = Column(rawValue: String(parts[1]))
        else { return nil }
        self.init(table: table, column: column)
    }
}
