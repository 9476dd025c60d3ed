import Basics

extension Check {
    /// What is wrong, with the values of the row in it.
    package func sentence(_ finding: Finding) -> Bilingual {
        let says = rule(of: finding).says
        return Bilingual(
            told(says.english, finding, blank: "blank"), cy: told(says.welsh, finding, blank: "gwag"))
    }

    /// The row of the file as the return's users number it, from 0 below the heading.
    package func number(of finding: Finding) -> Int { Int(now[finding.table]?.numbers[Int(finding.row)] ?? 0) }

    /// The row of the file as a spreadsheet shows it: the heading is row 1.
    package func shownRow(of finding: Finding) -> Int { now[finding.table]?.shownRow(Int(finding.row)) ?? 0 }

    /// What stands in the cell, or what is derived for it; empty where nothing does.
    package func cell(_ column: Column, _ finding: Finding) -> String {
        if column.isDerived { return derived(column, finding) }
        return now[finding.table]?.text(Int(finding.row), column) ?? ""
    }

    private func told(_ sentence: String, _ finding: Finding, blank: String) -> String {
        var told = ""
        var rest = Substring(sentence)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            told += rest[..<open]
            let value = value(String(rest[rest.index(after: open)..<close]), finding)
            told += value.isEmpty ? blank : value
            rest = rest[rest.index(after: close)...]
        }
        return told + rest
    }

    /// `DEC` of the row; `before.DEC` and `after.DEC` of the episode before and after; `Header.DOB` of the child's
    /// first row there; `last.Header.DOB` of last year's.
    private func value(_ name: String, _ finding: Finding) -> String {
        let parts = name.split(separator: ".").map(String.init)
        guard let column = parts.last.flatMap({ Column(rawValue: $0) }) else { return "" }
        guard parts.count > 1 else { return cell(column, finding) }
        let child = child(finding.child)
        if parts[0] == "left" { return leftOpen(column, child) }
        if let neighbour = neighbour(parts[0], finding, child) {
            return now[.episodes]?.text(Int(neighbour.row), column) ?? ""
        }
        let isLast = parts[0] == "last"
        guard let table = Table(rawValue: isLast && parts.count > 2 ? parts[1] : parts[0]),
            let row = (isLast ? child.last : child.now).rows(of: table).first
        else { return "" }
        return (isLast ? last : now)?[table]?.text(Int(row), column) ?? ""
    }

    private func neighbour(_ side: String, _ finding: Finding, _ child: Child) -> Episode? {
        guard side == "before" || side == "after", let episode = episode(finding, child) else { return nil }
        return side == "before" ? child.before(episode) : child.after(episode)
    }

    private func leftOpen(_ column: Column, _ child: Child) -> String {
        guard let episode = child.episodeLeftOpen else { return "" }
        return column.isDerived
            ? derived(column, episode.placed) : last?[.episodes]?.text(Int(episode.row), column) ?? ""
    }

    private func episode(_ finding: Finding, _ child: Child) -> Episode? {
        finding.table == .episodes ? child.episodes.first { $0.row == finding.row } : nil
    }

    private func derived(_ column: Column, _ finding: Finding) -> String {
        episode(finding, child(finding.child)).map { derived(column, $0.placed) } ?? ""
    }

    private func derived(_ column: Column, _ placed: Placed) -> String {
        switch column {
        case .plLA: return authority(of: placed)
        case .plLocation: return placed.hasLocation ? (placed.isInside ? "IN" : "OUT") : ""
        default: return placed.tenthsOfMile.map { "\($0 / 10).\($0 % 10)" } ?? ""
        }
    }
}
