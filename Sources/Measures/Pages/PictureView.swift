import Basics
import Returns
import Statistics
import Web

/// A picture put into words and tables for one visit.
struct PictureView {
    let picture: Picture
    let visit: Visit
    let problems: [Problem]
    let population: Population
    let audience: Audience
    private let total: Int
    private let shortBreaks: Int
    private let points: [(Day, Int?)]
    private let lines: [(tally: Tally, lines: [TallyLine])]

    /// - Throws: `Figure.NotCleared` where the figures may not be seen by the audience.
    init(_ picture: Picture, visit: Visit, problems: [Problem], population: Population, for audience: Audience) throws {
        self.picture = picture
        self.visit = visit
        self.problems = problems
        self.population = population
        self.audience = audience
        total = try picture.total.count(for: audience)
        shortBreaks = try picture.shortBreaks.count(for: audience)
        points = try picture.series.map { ($0.day, try $0.figure?.count(for: audience)) }
        lines = try picture.tallies.map { tally in
            (tally, try TallyLine.lines(tally, picture.compared(tally.breakdown), for: audience))
        }
    }

    private var language: Language { visit.language }
    private var question: PictureQuestion { picture.question }

    /// What stands in the page. Without problems it depends on the question and the language alone.
    @HTMLBuilder var content: HTML {
        ErrorSummary(problems, language: language).html
        h1 { MeasuresWords.title[language] }
        p(.class("answer")) { PictureSentences.total(total, question.asAt)[language] }
        p { answerSentences[language] }
        p(.class("staff-only")) { MeasuresWords.staffOnlyShort[language] }
        details(.class("choose"), isChoosing ? .flag("open") : nil) {
            summary { MeasuresWords.choose[language] }
            filters
        }
        chart
        tabs
        if !picture.isYearKnown, question.view == .movement || question.view == .all {
            p { PictureSentences.yearNotKnown(question.asAt)[language] }
        }
        div(.class("tables")) { lines.map { entry in div { table(entry.tally, entry.lines) } } }
        howWeKnow
        actions
    }

    /// The form stands open where something in it has to be put right, or more than the day is chosen.
    private var isChoosing: Bool { !problems.isEmpty || question.compare != nil || question.bands != .council }

    /// What the number means: the trend first, then who is not in it.
    private var answerSentences: Bilingual {
        var sentences: [Bilingual] = []
        if let change = picture.change, let compare = question.compare {
            sentences.append(
                PictureSentences.change(
                    change, from: min(compare, question.asAt), to: max(compare, question.asAt)))
        } else if let flow = picture.flow {
            sentences.append(
                PictureSentences.change(
                    CountChange(from: flow.before, to: flow.now), from: flow.days.lowerBound.adding(days: -1),
                    to: question.asAt))
        }
        sentences.append(PictureSentences.shortBreaks(shortBreaks))
        return sentences.joined()
    }

    private var tabs: HTML {
        Tabs(
            MeasuresWords.tabs[language],
            PictureQuestion.View.allCases.map { view in
                var other = question
                other.view = view
                return .init(view.words[language], href: address("/children", other), isCurrent: view == question.view)
            }
        ).html
    }

    private func table(_ tally: Tally, _ lines: [TallyLine]) -> HTML {
        var columns: [DataTable.Column] = [
            .init(tally.breakdown.title[language]), .init(dayHead(question.asAt), .number),
        ]
        let isCompared = lines.contains { $0.compared != nil }
        if let compare = question.compare, isCompared {
            columns.append(.init(dayHead(compare), .number))
            columns.append(.init(MeasuresWords.change[language], .number))
        } else {
            columns.append(.init(MeasuresWords.share[language], .number))
        }
        let whole = lines.last?.count ?? 0
        let rows = lines.map { line in
            (
                line,
                DataTable.Row(
                    head: .text(line.words[language]),
                    cells: [HTML.text(line.count.written)]
                        + (line.compared.map { [.text($0.written), .text(Self.signed(line.count - $0))] }
                            ?? [.text(Self.share(line.count, of: whole))]))
            )
        }
        return DataTable(
            id: tally.breakdown.rawValue, caption: tally.breakdown.title[language], columns: columns,
            rows: rows.filter { !$0.0.isTotal }.map(\.1), total: rows.first { $0.0.isTotal }?.1,
            footnote: .text(footnote(tally, of: whole)[language])
        ).html
    }

    private func dayHead(_ day: Day) -> String {
        question.compare == nil ? MeasuresWords.children[language] : day.written[language]
    }

    private func footnote(_ tally: Tally, of total: Int) -> Bilingual {
        var sentences: [Bilingual] = []
        if let why = tally.leftOutWhy {
            sentences.append(why)
        } else {
            sentences.append(PictureSentences.addsTo(total))
        }
        switch tally.breakdown {
        case .age: sentences.append(MeasuresWords.ageNote)
        case .yearsInCare where picture.startsUnknown > 0:
            sentences.append(PictureSentences.startsUnknown(picture.startsUnknown))
        case .ceases: if let flow = picture.flow { sentences.append(PictureSentences.flow(flow)) }
        default: break
        }
        return sentences.joined()
    }

    /// A whole percentage; the count beside it is what counts.
    private static func share(_ count: Int, of whole: Int) -> String {
        whole == 0 ? "" : "\((Double(count) / Double(whole) * 100).written(decimals: 0))%"
    }

    private static func signed(_ difference: Int) -> String {
        difference > 0 ? "+" + difference.written : difference.written
    }

    private func address(_ path: String, _ question: PictureQuestion) -> String {
        visit.link(path) + "?" + PictureAddress.write(question).encoded
    }
}

// The chart, the form and what stands at the foot.
extension PictureView {
    @HTMLBuilder private var chart: HTML {
        let known = points.compactMap { $0.1 }
        LineChart(
            id: "monthly", title: MeasuresWords.chartTitle[language],
            description: MeasuresWords.chartDescription(
                known.min() ?? 0, known.max() ?? 0, points.first?.0 ?? question.asAt, question.asAt)[language],
            unit: MeasuresWords.chartUnit[language],
            series: [
                .init(
                    MeasuresWords.line[language],
                    points.map {
                        .init(
                            Self.label($0.0, language), $0.1.map(Double.init),
                            note: MeasuresWords.notCoveredShort[language])
                    })
            ],
            marks: marks(points), language: language
        ).html
        details {
            summary { MeasuresWords.monthly[language] }
            DataTable(
                id: "monthly-table", caption: MeasuresWords.chartTitle[language],
                columns: [.init(MeasuresWords.day[language]), .init(MeasuresWords.children[language], .number)],
                rows: points.reversed().map { day, count in
                    .init(day.written[language], count.map(\.written) ?? MeasuresWords.notCoveredShort[language])
                }
            ).html
        }
    }

    private func marks(_ points: [(Day, Int?)]) -> [LineChart.Mark] {
        guard let compare = question.compare, points.contains(where: { $0.0 == compare && $0.1 != nil }),
            let count = points.first(where: { $0.0 == compare })?.1
        else { return [] }
        return [.init(at: Self.label(compare, language), count.written, isHollow: true)]
    }

    private static func label(_ day: Day, _ language: Language) -> String {
        let words = day.month.written[language].split(separator: " ")
        let month = words.first.map { String($0.prefix(3)) } ?? ""
        let isEnd = day == day.month.lastDay
        return isEnd ? "\(month) \(day.year)" : "\(day.parts.day) \(month) \(day.year)"
    }

    private var filters: HTML {
        func sentence(_ field: String) -> String? { problems.first { $0.place == field }?.sentence[language] }
        let asAt: DateField.Typed
        let compare: DateField.Typed
        if problems.isEmpty {
            asAt = DateField.Typed(question.asAt)
            compare = question.compare.map { DateField.Typed($0) } ?? DateField.Typed()
        } else {
            asAt = PictureAddress.typed("as-at", visit.query)
            compare = PictureAddress.typed("compare", visit.query)
        }
        return Filters(
            MeasuresWords.filters[language], action: visit.link("/children"),
            groups: [
                DateField(
                    "as-at", MeasuresWords.asAt[language],
                    value: asAt, problem: sentence("as-at"),
                    language: language
                ).html,
                DateField(
                    "compare", MeasuresWords.compare[language], hint: MeasuresWords.compareHint[language],
                    value: compare, problem: sentence("compare"),
                    language: language
                ).html,
                Radios(
                    "rows", MeasuresWords.bands[language],
                    Bands.allCases.map { Choice($0.rawValue, $0.words[language]) }, chosen: question.bands.rawValue,
                    language: language
                ).html,
                input(.type("hidden"), .name("show"), .value(question.view.rawValue)),
            ],
            clear: visit.link("/children"), language: language
        ).html
    }

    private var howWeKnow: HTML {
        section(.class("how-we-know")) {
            h2 { MeasuresWords.howWeKnow[language] }
            dl {
                dt { MeasuresWords.definition[language] }
                dd { MeasuresWords.definitionText[language] }
                dt { MeasuresWords.source[language] }
                dd { MeasuresWords.sourceName[language] }
                if let first = population.firstDay, let last = population.lastDay {
                    dt { MeasuresWords.daysCovered[language] }
                    dd { MeasuresWords.covers(first, last)[language] }
                }
                if population.repairs > 0 {
                    dt { MeasuresWords.repairs[language] }
                    dd { MeasuresWords.repairCount(population.repairs)[language] }
                }
                dt { MeasuresWords.whoMaySee[language] }
                dd { MeasuresWords.staffOnly[language] }
            }
        }
    }

    private var actions: HTML {
        var everything = question
        everything.view = .all
        return section(.class("actions")) {
            h2 { MeasuresWords.whatYouCanDo[language] }
            ul {
                li { a(.href(address("/children.csv", question))) { MeasuresWords.downloadCSV[language] } }
                li { a(.href(address("/children.json", question))) { MeasuresWords.downloadJSON[language] } }
                if question.view != .all {
                    li { a(.href(address("/children.csv", everything))) { MeasuresWords.downloadAll[language] } }
                }
            }
        }
    }
}
