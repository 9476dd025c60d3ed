import Basics
import Statistics
import Web

/// Young people's verdicts on one commitment over time: one picture of them, and the table of every session with the
/// words that it was about where others stand now.
struct VerdictHistory {
    let reading: PromiseReading
    let commitment: Commitment
    let language: Language

    /// The latest first.
    private var verdicts: [SessionVerdict] { reading.verdicts(on: commitment) }
    private var id: String { commitment.key }

    @HTMLBuilder var html: HTML {
        if !verdicts.isEmpty {
            section(.class("verdicts")) {
                h2 { PromiseWords.whatTheySay[language] }
                picture
                table.html
                ages
            }
        }
    }

    /// One session is a bar of its answers; several are one line of those who say that it is kept. Nothing where nothing
    /// may be drawn.
    private var picture: HTML {
        guard verdicts.count > 1 else { return verdicts.first.map(bar) ?? .nothing }
        guard verdicts.contains(where: { $0.safe.count(.kept) != nil }) else { return .nothing }
        let points = verdicts.reversed().map { verdict in
            LineChart.Point(
                verdict.session.day.written[language], keptPercent(verdict),
                note: (verdict.safe.counts == .tooFew ? VerdictWords.tooFewShort : VerdictWords.hiddenCell)[language])
        }
        let told = verdicts.reversed().map { $0.sentence[language] }.joined(separator: " ")
        return LineChart(
            id: "verdict-\(id)", title: VerdictWords.lineTitle[language], description: told,
            unit: VerdictWords.lineUnit[language],
            series: [LineChart.Series(VerdictWords.name(.kept)[language], points)], language: language
        ).html
    }

    private func keptPercent(_ verdict: SessionVerdict) -> Double? {
        guard let count = verdict.safe.count(.kept), let total = verdict.safe.counts.total,
            let share = Share(count, of: total)
        else { return nil }
        return Double(share.percent)
    }

    /// Nothing where every answer would be one grey piece.
    private func bar(_ verdict: SessionVerdict) -> HTML {
        guard case .shown(let total, _) = verdict.safe.counts, verdict.safe.counts.hidden < total else {
            return .nothing
        }
        let title = VerdictWords.chartTitle(verdict.session.day, verdict.session.title)[language]
        return StackedBar(
            id: "verdict-\(id)", title: title, description: verdict.sentence[language],
            parts: parts(verdict.safe, of: total), language: language
        ).html
    }

    private func parts(_ safe: SafeVerdict, of total: Int) -> [StackedBar.Part] {
        let shown = Verdict.allCases.map { verdict -> StackedBar.Part in
            let name = VerdictWords.name(verdict)[language]
            guard let count = safe.count(verdict) else {
                return StackedBar.Part(name, 0, written: VerdictWords.hiddenCell[language])
            }
            return StackedBar.Part(name, Double(count), written: VerdictWords.share(count, of: total)[language])
        }
        let hidden = safe.counts.hidden
        guard hidden > 0 else { return shown }
        let written = VerdictWords.share(hidden, of: total)[language]
        return shown + [StackedBar.Part(VerdictWords.hiddenPart[language], Double(hidden), written: written)]
    }

    private var table: DataTable {
        DataTable(
            id: "verdicts-\(id)", caption: PromiseWords.history[language],
            columns: [
                DataTable.Column(VerdictWords.sessionHead[language]),
                DataTable.Column(VerdictWords.answeredHead[language], .number),
            ] + Verdict.allCases.map { DataTable.Column(VerdictWords.name($0)[language], .number) },
            rows: verdicts.map(row))
    }

    private func row(_ verdict: SessionVerdict) -> DataTable.Row {
        let safe = verdict.safe
        let head = HTML.text(verdict.session.day.written[language] + ", ") + words(verdict.session.title, in: language)
        let earlier = reading.earlierWords(of: commitment, at: verdict.session).map { words in
            p(.class("quiet")) { VerdictWords.aboutWords(words)[language] }
        }
        let total = safe.counts.total.map(\.written) ?? VerdictWords.tooFewShort[language]
        let cells = Verdict.allCases.map { one -> String in
            guard let count = safe.count(one), let total = safe.counts.total else {
                return VerdictWords.hiddenCell[language]
            }
            return VerdictWords.share(count, of: total)[language]
        }
        return DataTable.Row(head: head + (earlier ?? .nothing), cells: ([total] + cells).map(HTML.text))
    }

    /// How many of each age answered at each session of which that may be shown, and the answers of each age where they
    /// may be shown as well.
    @HTMLBuilder private var ages: HTML {
        let shown = verdicts.filter { if case .shown = $0.safe.ages { true } else { false } }
        if !shown.isEmpty { answeredByAge(shown).html }
        verdicts.enumerated().filter { !$0.element.safe.byAge.isEmpty }.map { ages($0.element, $0.offset).html }
    }

    private func answeredByAge(_ shown: [SessionVerdict]) -> DataTable {
        DataTable(
            id: "answered-\(id)", caption: PromiseWords.answeredByAge[language],
            columns: [DataTable.Column(VerdictWords.sessionHead[language])]
                + AgeBand.allCases.map { DataTable.Column(VerdictWords.ages($0)[language], .number) },
            rows: shown.map { verdict in
                let cells = AgeBand.allCases.indices.map { place in
                    HTML.text(verdict.safe.ages.count(place)?.written ?? VerdictWords.hiddenCell[language])
                }
                return DataTable.Row(head: .text(verdict.session.day.written[language]), cells: cells)
            })
    }

    private func ages(_ verdict: SessionVerdict, _ index: Int) -> DataTable {
        let caption = PromiseWords.byAge[language] + ", " + verdict.session.day.written[language]
        let rows = AgeBand.allCases.compactMap { band -> DataTable.Row? in
            guard let answers = verdict.safe.byAge[band] else { return nil }
            let cells = answers.counts.map { VerdictWords.share($0, of: answers.total)[language] }
            return DataTable.Row(
                head: .text(VerdictWords.ages(band)[language]),
                cells: ([answers.total.written] + cells).map(HTML.text))
        }
        return DataTable(
            id: "ages-\(id)-\(index)", caption: caption,
            columns: [
                DataTable.Column(VerdictWords.ageHead[language]),
                DataTable.Column(VerdictWords.answeredHead[language], .number),
            ] + Verdict.allCases.map { DataTable.Column(VerdictWords.name($0)[language], .number) }, rows: rows)
    }
}
