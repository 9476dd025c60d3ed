import Basics

/// How one or a few things went over time. Lines are named at their ends, gaps stay gaps, and the scale starts at
/// zero unless a floor is given, which the chart then says.
package struct LineChart: Sendable {
    package var id: String
    package var title: String
    package var description: String
    package var unit: String
    package var series: [Series]
    package var decimals: Int
    package var floor: Double?
    package var marks: [Mark]
    package var band: Band?
    package var language: Language

    /// The first series is the council's own. All series share the labels of the first, in time order.
    package init(
        id: String, title: String, description: String, unit: String, series: [Series], decimals: Int = 0,
        floor: Double? = nil, marks: [Mark] = [], band: Band? = nil, language: Language
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.unit = unit
        self.series = series
        self.decimals = decimals
        self.floor = floor
        self.marks = marks
        self.band = band
        self.language = language
    }

    package var html: HTML {
        if series.contains(where: { $0.points.contains { $0.shown != nil } }) {
            chartFigure(id: id, title: title, description: description) { sheet in
                let drawing = LineDrawing(self, on: sheet)
                return (drawing.height, drawing.picture)
            }
        } else {
            emptyChart(id: id, title: title, language: language)
        }
    }
}

extension LineChart {
    /// One value in time. A nil value leaves a gap, where the note ("not shown") stands if there is one.
    package struct Point: Sendable, Hashable {
        package var label: String
        package var value: Double?
        package var isProvisional: Bool
        package var note: String?

        package init(_ label: String, _ value: Double?, isProvisional: Bool = false, note: String? = nil) {
            self.label = label
            self.value = value
            self.isProvisional = isProvisional
            self.note = note
        }

        var shown: Double? { value.flatMap { $0.isFinite ? $0 : nil } }
    }

    /// A line and its name. With no colour given the first is teal; a comparison is slate.
    package struct Series: Sendable {
        package var name: String
        package var points: [Point]
        package var colour: ChartColour?

        package init(_ name: String, _ points: [Point], colour: ChartColour? = nil) {
            self.name = name
            self.points = points
            self.colour = colour
        }
    }

    /// A point of the first series to look at, and the word beside it.
    package struct Mark: Sendable, Hashable {
        package var label: String
        package var word: String
        package var isHollow: Bool

        /// The label is that of the point; hollow is for an earlier value, filled for a signal or today.
        package init(at label: String, _ word: String, isHollow: Bool = false) {
            self.label = label
            self.word = word
            self.isHollow = isHollow
        }
    }

    /// The ordinary range, drawn pale behind the lines.
    package struct Band: Sendable, Hashable {
        package var low: Double
        package var high: Double
        package var word: String

        package init(from low: Double, to high: Double, _ word: String) {
            self.low = low
            self.high = high
            self.word = word
        }
    }
}
