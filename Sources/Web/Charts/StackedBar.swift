import Basics

/// The parts of one whole, told apart by pattern as well as by colour, each named directly.
package struct StackedBar: Sendable {
    /// A part and its size; `written` stands in place of the number ("43 of 139").
    package struct Part: Sendable, Hashable {
        package var name: String
        package var value: Double
        package var written: String?

        package init(_ name: String, _ value: Double, written: String? = nil) {
            self.name = name
            self.value = value
            self.written = written
        }
    }

    package var id: String
    package var title: String
    package var description: String
    package var parts: [Part]
    package var decimals: Int
    package var language: Language

    /// The id must be the only one of its name on the page: the patterns are found by it.
    package init(
        id: String, title: String, description: String, parts: [Part], decimals: Int = 0, language: Language
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.parts = parts
        self.decimals = decimals
        self.language = language
    }

    package var html: HTML {
        if parts.contains(where: { size($0) > 0 }) {
            chartFigure(id: id, title: title, description: description) { sheet in
                let (height, picture) = lying(on: sheet) ?? standing(on: sheet)
                return (height, patterns(on: sheet) + picture)
            }
        } else {
            emptyChart(id: id, title: title, language: language)
        }
    }

    private var whole: Double { parts.reduce(0) { $0 + size($1) } }

    private func size(_ part: Part) -> Double { part.value.isFinite ? max(part.value, 0) : 0 }

    /// Two units of ground part neighbours; even the smallest part keeps a sliver, and a part of nothing has none.
    private func visible(_ length: Double) -> Double { length > 0 ? max(length - 2, 1.5) : 0 }

    private func figure(_ part: Part) -> String { part.written ?? chartValue(part.value, decimals: decimals) }

    private func patterns(on sheet: ChartSheet) -> HTML {
        element("defs", []) {
            parts.indices.map { chartPattern($0, id: "\(sheet.id)-pattern-\($0 + 1)") }
        }
    }

    private func box(_ index: Int, _ sheet: ChartSheet, _ corner: (Double, Double), _ size: (Double, Double)) -> HTML {
        chartBox(
            corner.0, corner.1, size.0, size.1, className: "part", fill: "url(#\(sheet.id)-pattern-\(index + 1))")
    }
}

extension StackedBar {
    /// From left to right with the names below, where every name fits beneath its own part; otherwise nil.
    private func lying(on sheet: ChartSheet) -> (height: Double, picture: HTML)? {
        var x = 0.0
        var pieces: [HTML] = []
        var lowest = 0.0
        for (index, part) in parts.enumerated() {
            let width = sheet.width * size(part) / whole
            let lines = sheet.wrapped(part.name, to: max(width - 12, 0))
            guard sheet.isWide, (lines + [figure(part)]).allSatisfy({ sheet.width(of: $0, isBold: true) <= width - 8 })
            else { return nil }
            pieces.append(box(index, sheet, (x, 0), (visible(width), 56)))
            pieces.append(sheet.words(figure(part), x, 78, isBold: true))
            for (number, line) in lines.enumerated() {
                pieces.append(sheet.words(line, x, 78 + sheet.lineHeight * Double(number + 1)))
            }
            lowest = max(lowest, 78 + sheet.lineHeight * Double(lines.count) + 8)
            x += width
        }
        return (lowest, HTMLBuilder.buildArray(pieces))
    }

    /// From top to bottom with the names at the side: there is always room for these.
    private func standing(on sheet: ChartSheet) -> (height: Double, picture: HTML) {
        let thickness = sheet.isWide ? 120.0 : 64.0
        let figuresAt = thickness + 32
        let namesAt = figuresAt + (parts.map { sheet.width(of: figure($0), isBold: true) }.max() ?? 0) + 8
        let lines = parts.map { sheet.wrapped($0.name, to: sheet.width - namesAt) }
        let heights = lines.map { Double($0.count) * sheet.lineHeight + 6 }
        let height = max(sheet.isWide ? 260 : 220, heights.reduce(0, +))
        var tops: [Double] = []
        var y = 0.0
        for part in parts {
            tops.append(y)
            y += height * size(part) / whole
        }
        let centres = parts.indices.map { tops[$0] + height * size(parts[$0]) / whole / 2 }
        let middles = spread(centres, heights: heights, within: 0...height)
        let pieces = parts.indices.map { index in
            let first = middles[index] - Double(lines[index].count) * sheet.lineHeight / 2 + sheet.fontSize
            return box(index, sheet, (0, tops[index]), (thickness, visible(height * size(parts[index]) / whole)))
                + chartLine((thickness + 4, centres[index]), (figuresAt - 6, first - sheet.fontSize * 0.35), "leader")
                + sheet.words(figure(parts[index]), figuresAt, first, isBold: true)
                + HTMLBuilder.buildArray(
                    lines[index].enumerated().map { number, line in
                        sheet.words(line, namesAt, first + sheet.lineHeight * Double(number))
                    })
        }
        return (height + 4, HTMLBuilder.buildArray(pieces))
    }
}
